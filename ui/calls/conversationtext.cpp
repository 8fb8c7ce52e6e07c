#include "ui/calls/conversationtext.h"

#include "ui/widgets/missingletters.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype linesAtOnce = 150; ///< some 10 ms of work
constexpr qsizetype charactersAtOnce = 50'000;
constexpr qsizetype longFromLines = 400;
constexpr qsizetype longFromCharacters = 60'000;
constexpr int rowsOfALongOne = 26;
/// More marks cost time at each painting; all places can be gone to all the same.
constexpr qsizetype mostMarks = 1'000;
constexpr int margin = 10;
constexpr int barWidth = 3;
constexpr double spacerSize = 0.45; ///< of the font, between two lines

enum BlockPart { Head, Words, Spacer, Parts };

int stateOf(int line, BlockPart part)
{
    return line * Parts + part;
}

int lineOf(const QTextBlock &block)
{
    return block.userState() < 0 ? -1 : block.userState() / Parts;
}

BlockPart partOf(const QTextBlock &block)
{
    return block.userState() < 0 ? Spacer : static_cast<BlockPart>(block.userState() % Parts);
}

QTextCharFormat headFormat(const QColor &ink)
{
    QTextCharFormat format;
    format.setFont(Theme::font(TextSize::Secondary, true));
    format.setForeground(ink);
    return format;
}

} // namespace

ConversationText::ConversationText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(u"conversationText"_s);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Conversation"));
    setTabChangesFocus(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(margin);
    missingletters::mark(*document());
    m_filling.setInterval(0);
    connect(&m_filling, &QTimer::timeout, this, &ConversationText::fillSome);
}

void ConversationText::setLines(const QList<ShownLine> &lines)
{
    m_filling.stop();
    m_lines = lines;
    m_starts.clear();
    m_marks.clear();
    m_current = -1;
    m_played = -1;
    setExtraSelections({});
    clear();
    setVerticalScrollBarPolicy(isLong() ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    fillSome();
    if (!isFilled())
        m_filling.start();
}

bool ConversationText::isLong() const
{
    qsizetype characters = 0;
    for (const ShownLine &line : m_lines)
        characters += line.words.size();
    return m_lines.size() > longFromLines || characters > longFromCharacters;
}

void ConversationText::fillSome()
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    qsizetype characters = 0;
    for (qsizetype i = 0; i < linesAtOnce && !isFilled() && characters < charactersAtOnce; ++i) {
        const auto line = static_cast<int>(m_starts.size());
        append(cursor, line);
        characters += m_lines.at(line).words.size();
    }
    cursor.endEditBlock();
    if (!isFilled())
        return;
    m_filling.stop();
    fitHeight();
    showMarks();
    emit filled();
}

void ConversationText::append(QTextCursor &cursor, int line)
{
    const ShownLine &shown = m_lines.at(line);
    if (line > 0) {
        QTextCharFormat small;
        QFont font = this->font();
        font.setPointSizeF(font.pointSizeF() * spacerSize);
        small.setFont(font);
        cursor.insertBlock(QTextBlockFormat(), small);
        cursor.block().setUserState(stateOf(line - 1, Spacer));
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
    }
    const QString head = shown.time.isEmpty() ? shown.speaker : shown.speaker + u"  ·  "_s + shown.time;
    cursor.insertText(head, headFormat(shown.ink));
    cursor.block().setUserState(stateOf(line, Head));
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
    m_starts.append(cursor.position());
    const int first = cursor.blockNumber();
    cursor.insertText(shown.words, QTextCharFormat());
    for (QTextBlock block = document()->findBlockByNumber(first); block.isValid(); block = block.next())
        block.setUserState(stateOf(line, Words));
}

void ConversationText::fitHeight()
{
    const int frame = 2 * frameWidth(); // of the style sheet, padding included
    if (isLong())
        return setFixedHeight(fontMetrics().lineSpacing() * rowsOfALongOne + frame);
    double text = 2 * document()->documentMargin();
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next())
        text += blockBoundingRect(block).height();
    const int wanted = static_cast<int>(std::ceil(text)) + frame;
    if (wanted != height())
        setFixedHeight(wanted);
}

void ConversationText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width() && isFilled())
        fitHeight();
}

void ConversationText::setMarks(const QList<LineSpan> &spans, qsizetype current)
{
    m_marks = spans;
    m_current = current;
    showMarks();
}

void ConversationText::showMarks()
{
    const ThemeColors &colors = themeColors(palette());
    QList<QTextEdit::ExtraSelection> selections;
    const auto mark = [&](const LineSpan &span, const QColor &ground, const QColor &ink) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = cursorAt(span.line, span.span);
        selection.format.setBackground(ground);
        selection.format.setForeground(ink);
        if (!selection.cursor.isNull())
            selections.append(selection);
    };
    const qsizetype from = std::max<qsizetype>(0, m_current - mostMarks / 2);
    const qsizetype to = std::min(m_marks.size(), from + mostMarks);
    for (qsizetype i = from; i < to; ++i) {
        if (i != m_current)
            mark(m_marks.at(i), colors.selection, colors.text);
    }
    if (m_current >= 0 && m_current < m_marks.size())
        mark(m_marks.at(m_current), colors.accentFill, colors.onAccent);
    setExtraSelections(selections);
}

QTextCursor ConversationText::cursorAt(int line, const TextSpan &span) const
{
    if (line < 0 || line >= m_starts.size())
        return {};
    const int last = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(std::min(last, m_starts.at(line) + static_cast<int>(span.start)));
    cursor.setPosition(std::min(last, m_starts.at(line) + static_cast<int>(span.start + span.length)),
                       QTextCursor::KeepAnchor);
    return cursor;
}

void ConversationText::setPlayedLine(int line)
{
    if (line == m_played)
        return;
    m_played = line;
    viewport()->update();
}

void ConversationText::setJumping(bool possible)
{
    m_jumping = possible;
}

QRect ConversationText::rectOf(int line, const TextSpan &span) const
{
    QTextCursor cursor = cursorAt(line, span);
    if (cursor.isNull())
        return {};
    cursor.setPosition(cursor.selectionStart());
    const QRect words = cursorRect(cursor);
    const QRect head(words.left(), words.top() - words.height(), std::max(1, viewport()->width() / 2),
                     2 * words.height());
    return head.translated(viewport()->pos());
}

void ConversationText::reveal(int line, const TextSpan &span)
{
    QTextCursor cursor = cursorAt(line, span);
    if (cursor.isNull())
        return;
    cursor.setPosition(cursor.selectionStart());
    const QSignalBlocker quiet(this);
    setTextCursor(cursor);
    if (verticalScrollBar()->maximum() > 0)
        centerCursor();
}

/// A bar beside each line tells who speaks, and the line that is heard stands on a ground of its own.
void ConversationText::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
            const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
            if (place.top() > event->rect().bottom())
                break;
            const int line = lineOf(block);
            if (line < 0 || line >= m_lines.size() || partOf(block) == Spacer)
                continue;
            if (line == m_played)
                painter.fillRect(QRectF(0, place.top(), viewport()->width(), place.height()),
                                 themeColors(palette()).selection);
            painter.fillRect(QRectF(0, place.top(), barWidth, place.height()), m_lines.at(line).bar);
        }
    }
    QPlainTextEdit::paintEvent(event);
}

int ConversationText::headAt(const QPoint &point) const
{
    const QTextBlock block = cursorForPosition(point).block();
    const int line = lineOf(block);
    const bool isHead = m_jumping && line >= 0 && line < m_lines.size() && partOf(block) == Head
        && blockBoundingGeometry(block).translated(contentOffset()).contains(point);
    return isHead && !m_lines.at(line).time.isEmpty() ? line : -1;
}

void ConversationText::mouseMoveEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseMoveEvent(event);
    const bool isHead = headAt(event->pos()) >= 0;
    viewport()->setCursor(isHead ? Qt::PointingHandCursor : Qt::IBeamCursor);
    viewport()->setToolTip(isHead ? tr("Play from here (Enter)") : QString());
}

void ConversationText::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    const int line = headAt(event->pos());
    if (event->button() == Qt::LeftButton && line >= 0 && !textCursor().hasSelection())
        emit lineActivated(line);
}

void ConversationText::keyPressEvent(QKeyEvent *event)
{
    const int line = lineOf(textCursor().block());
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_jumping && line >= 0) {
        emit lineActivated(line);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    emit cursorMoved();
}
