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

    /// Replaces the text without a trace in the undo history.
    void setScript(const QString &source);
    /// Read-only scripts look so, too.
    void setWritable(bool writable);
    QString script() const { return toPlainText(); }

    void setTokens(const QList<TemplateToken> &tokens);
    void setFaults(const QList<TemplateFault> &faults);
    void setNames(const QStringList &names);
    void goTo(int line, int column, int length);

    /// Selects the next occurrence, around the end; false when there is none.
    bool findText(const QString &text, QTextDocument::FindFlags flags);

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
    QTextCursor cursorOf(const TemplateFault &fault) const;
    /// `position` is in the viewport.
    QString faultAt(const QPoint &position) const;

    QWidget *m_lineNumbers = nullptr;
    ScriptHighlighter *m_highlighter = nullptr;
    ScriptCompleter *m_completer = nullptr;
    QList<TemplateFault> m_faults;
    QString m_known;
};
