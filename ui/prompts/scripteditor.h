#pragma once

#include "core/prompts/template.h"

#include <QPlainTextEdit>

class ScriptCompleter;
class ScriptHighlighter;

/// Editor of a call script: line numbers, colours, marked faults, completion of names.
class ScriptEditor final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit ScriptEditor(QWidget *parent = nullptr);

    /// Another script: the history of undoing begins anew.
    void setScript(const QString &source);
    /// Another text of the same script; can be undone.
    void changeScript(const QString &source);
    /// Read-only scripts look so, too.
    void setWritable(bool writable);
    QString script() const { return toPlainText(); }

    /// The parsed text, for colours and for what belongs together.
    void setTemplate(const Template &script);
    void setFaults(const QList<TemplateFault> &faults);
    void setNames(const QStringList &names);
    /// Of the lead that is looked at, shown beside the names.
    void setValues(const QMap<QString, QString> &values);
    void goTo(int line, int column, int length);

    /// Selects the next occurrence, around the end; false when there is none.
    bool findText(const QString &text, QTextDocument::FindFlags flags);
    /// Replaces the selection if it is `text`, then finds the next; false when there is none any more.
    bool replaceText(const QString &text, const QString &with);
    /// In one step that can be undone; gives how many.
    int replaceAll(const QString &text, const QString &with);

    /// Called by the strip at the left.
    void paintLineNumbers(QPaintEvent *event);
    int lineNumberWidth() const;

signals:
    /// The text is another one; not for mere colours.
    void scriptChanged(const QString &source);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void noteChange();
    void placeLineNumbers();
    void markPartners();
    void showMarks();
    QTextCursor cursorOf(const TemplateFault &fault) const;
    /// `position` is in the viewport.
    QString faultAt(const QPoint &position) const;

    QWidget *m_lineNumbers = nullptr;
    ScriptHighlighter *m_highlighter = nullptr;
    ScriptCompleter *m_completer = nullptr;
    Template m_template = Template::parse({});
    QList<TemplateFault> m_faults;
    QList<QTextEdit::ExtraSelection> m_faultMarks;
    QList<QTextEdit::ExtraSelection> m_partnerMarks;
    QString m_known;
};
