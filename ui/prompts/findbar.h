#pragma once

#include <QTextDocument>
#include <QWidget>

class PlainLabel;
class QLineEdit;

/// Search and replacement inside the script: as-you-type, next and previous, one or all; Escape closes.
class FindBar final : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Shows the bar with `text` selected in it.
    void start(const QString &text);
    /// The same with the row for the other text.
    void startReplacing(const QString &text);
    /// Without it there is only the search (scripts that cannot be changed).
    void setReplacing(bool possible);
    void setFound(bool found);
    void showReplaced(int count);

signals:
    void findRequested(const QString &text, QTextDocument::FindFlags flags);
    /// The place that is found becomes `with`, and the next one is looked for.
    void replaceRequested(const QString &text, const QString &with);
    void replaceAllRequested(const QString &text, const QString &with);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *createFindRow();
    QWidget *createReplaceRow();
    void request(QTextDocument::FindFlags flags);
    void finish();

    QLineEdit *m_text = nullptr;
    QLineEdit *m_with = nullptr;
    PlainLabel *m_note = nullptr;
    QWidget *m_replaceRow = nullptr;
    bool m_canReplace = true;
};
