#pragma once

#include <QTextDocument>
#include <QWidget>

class PlainLabel;
class QLineEdit;

/// Search inside the script: as-you-type, next and previous, Escape closes.
class FindBar final : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Shows the bar with `text` selected in it.
    void start(const QString &text);
    void setFound(bool found);

signals:
    void findRequested(const QString &text, QTextDocument::FindFlags flags);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void request(QTextDocument::FindFlags flags);
    void finish();

    QLineEdit *m_text = nullptr;
    PlainLabel *m_nothing = nullptr;
};
