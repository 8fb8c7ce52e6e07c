#include "ui/prompts/scripteditor.h"

#include "core/base/text.h"
#include "ui/prompts/scriptcompleter.h"
#include "ui/prompts/scripthighlighter.h"
#include "ui/widgets/styleflag.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace {

class LineNumbers final : public QWidget {
public:
    explicit LineNumbers(ScriptEditor &editor)
        : QWidget(&editor)
        , m_editor(editor)
    {
    }
    QSize sizeHint() const override { return {m_editor.lineNumberWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_editor.paintLineNumbers(event); }

private:
    ScriptEditor &m_editor;
};

} // namespace

ScriptEditor::ScriptEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lineNumbers(new LineNumbers(*this))
    , m_highlighter(new ScriptHighlighter(document()))
    , m_completer(new ScriptCompleter(*this))
{
    setAccessibleName(tr("Text of the script"));
    setTabChangesFocus(true);
    document()->setDocumentMargin(gap::small);
    m_highlighter->setPalette(palette());
    connect(this, &QPlainTextEdit::blockCountChanged, this, [this] { placeLineNumbers(); });
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &area, int dy) {
        if (dy != 0)
            m_lineNumbers->scroll(0, dy);
        else
            m_lineNumbers->update(0, area.y(), m_lineNumbers->width(), area.height());
    });
    connect(this, &QPlainTextEdit::textChanged, this, &ScriptEditor::noteChange);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &ScriptEditor::markPartners);
    placeLineNumbers();
}

/// Colours change the document, too: only another text counts.
void ScriptEditor::noteChange()
{
    const QString source = script();
    if (source == m_known)
        return;
    m_known = source;
    emit scriptChanged(source);
}

void ScriptEditor::setScript(const QString &source)
{
    m_completer->close();
    setPlainText(source);
    noteChange();
}

void ScriptEditor::setWritable(bool writable)
{
    setReadOnly(!writable);
    repolish(*this);
}

void ScriptEditor::changeScript(const QString &source)
{
    m_completer->close();
    QTextCursor whole(document());
    whole.select(QTextCursor::Document);
    whole.insertText(source);
}

void ScriptEditor::setTemplate(const Template &script)
{
    m_template = script;
    m_highlighter->setTokens(script.tokens());
    markPartners();
}

void ScriptEditor::setValues(const QMap<QString, QString> &values)
{
    m_completer->setValues(values);
}

/// Delimiters, parentheses and block keywords that belong together with the one at the cursor.
void ScriptEditor::markPartners()
{
    m_partnerMarks.clear();
    const bool isCurrent = m_template.source() == m_known && !textCursor().hasSelection();
    const ThemeColors &colors = themeColors(palette());
    for (const Template::Stretch &stretch :
         isCurrent ? m_template.partners(textCursor().position()) : QList<Template::Stretch>()) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(stretch.offset);
        mark.cursor.setPosition(stretch.offset + stretch.length, QTextCursor::KeepAnchor);
        mark.format.setBackground(colors.selection);
        mark.format.setFontWeight(QFont::Bold);
        m_partnerMarks.append(mark);
    }
    showMarks();
}

void ScriptEditor::showMarks()
{
    setExtraSelections(m_partnerMarks + m_faultMarks);
}

void ScriptEditor::setNames(const QStringList &names)
{
    m_completer->setNames(names);
}

QTextCursor ScriptEditor::cursorOf(const TemplateFault &fault) const
{
    const QTextBlock block = document()->findBlockByNumber(fault.line - 1);
    QTextCursor cursor(block.isValid() ? block : document()->lastBlock());
    const int longest = std::max(0, cursor.block().length() - 1);
    const int start = std::min(fault.column - 1, longest);
    const int length = std::min(fault.length, longest - start);
    cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, start);
    cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, length);
    if (!cursor.hasSelection())
        cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
    return cursor;
}

void ScriptEditor::setFaults(const QList<TemplateFault> &faults)
{
    m_faults = faults;
    const ThemeColors &colors = themeColors(palette());
    m_faultMarks.clear();
    for (const TemplateFault &fault : faults) {
        if (fault.isWarning)
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = cursorOf(fault);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(colors.danger);
        m_faultMarks.append(mark);
    }
    showMarks();
}

void ScriptEditor::goTo(int line, int column, int length)
{
    setTextCursor(cursorOf({line, column, length, {}, false}));
    centerCursor();
    setFocus(Qt::OtherFocusReason);
}

bool ScriptEditor::findText(const QString &text, QTextDocument::FindFlags flags)
{
    if (text.isEmpty())
        return false;
    QTextCursor from = textCursor();
    // While the text is being typed, the match under the cursor grows instead of being left.
    const QString selected = from.selectedText();
    if (selected.size() < text.size() && text.startsWith(selected, Qt::CaseInsensitive))
        from.setPosition(from.selectionStart());
    QTextCursor found = document()->find(text, from, flags);
    if (found.isNull()) {
        QTextCursor edge(document());
        if (flags.testFlag(QTextDocument::FindBackward))
            edge.movePosition(QTextCursor::End);
        found = document()->find(text, edge, flags);
    }
    if (found.isNull())
        return false;
    setTextCursor(found);
    return true;
}

bool ScriptEditor::replaceText(const QString &text, const QString &with)
{
    QTextCursor place = textCursor();
    if (!text.isEmpty() && place.selectedText().compare(text, Qt::CaseInsensitive) == 0) {
        place.insertText(with);
        setTextCursor(place);
    }
    return findText(text, {});
}

int ScriptEditor::replaceAll(const QString &text, const QString &with)
{
    if (text.isEmpty())
        return 0;
    QTextCursor all(document());
    all.beginEditBlock();
    int count = 0;
    for (QTextCursor found = document()->find(text, 0); !found.isNull(); ++count) {
        all.setPosition(found.selectionStart());
        all.setPosition(found.selectionEnd(), QTextCursor::KeepAnchor);
        all.insertText(with);
        found = document()->find(text, all);
    }
    all.endEditBlock();
    return count;
}

int ScriptEditor::lineNumberWidth() const
{
    const auto digits = std::max<qsizetype>(2, QString::number(blockCount()).size());
    return static_cast<int>(digits) * fontMetrics().horizontalAdvance(u'9') + 2 * gap::small;
}

void ScriptEditor::placeLineNumbers()
{
    setViewportMargins(lineNumberWidth(), 0, 0, 0);
    const QRect area = contentsRect();
    m_lineNumbers->setGeometry(viewport()->x() - lineNumberWidth(), area.top(), lineNumberWidth(),
                               area.height());
}

void ScriptEditor::paintLineNumbers(QPaintEvent *event)
{
    QPainter painter(m_lineNumbers);
    painter.setPen(themeColors(palette()).secondary);
    painter.setFont(font());
    const int top = viewport()->y() - m_lineNumbers->y();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            return;
        painter.drawText(
            QRectF(0, place.top() + top, m_lineNumbers->width() - gap::small, fontMetrics().height()),
            Qt::AlignRight | Qt::AlignTop, QString::number(block.blockNumber() + 1));
    }
}

void ScriptEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeLineNumbers();
}

/// Keys that choose from the open list belong to the list.
void ScriptEditor::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool chooses = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab
        || key == Qt::Key_Backtab || key == Qt::Key_Escape;
    if (m_completer->isOpen() && chooses) {
        event->ignore();
        return;
    }
    if (key == Qt::Key_Space && event->modifiers().testFlag(Qt::ControlModifier)) {
        m_completer->open();
        return;
    }
    const QString before = script();
    QPlainTextEdit::keyPressEvent(event);
    if (script() != before)
        m_completer->open();
}

void ScriptEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter) {
        m_highlighter->setPalette(palette());
        setFaults(m_faults);
        markPartners();
    }
    if (event->type() == QEvent::FontChange && m_lineNumbers)
        placeLineNumbers();
}

QString ScriptEditor::faultAt(const QPoint &position) const
{
    const int offset = cursorForPosition(position).position();
    const auto found = std::ranges::find_if(m_faults, [this, offset](const TemplateFault &fault) {
        const QTextCursor cursor = cursorOf(fault);
        return !fault.isWarning && offset >= cursor.selectionStart() && offset <= cursor.selectionEnd();
    });
    return found == m_faults.end() ? QString() : found->message;
}

bool ScriptEditor::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString fault = faultAt(help->pos());
    QToolTip::showText(help->globalPos(), fault.isEmpty() ? QString() : text::toolTip(fault), this);
    return true;
}
