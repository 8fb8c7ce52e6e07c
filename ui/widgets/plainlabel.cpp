#include "ui/widgets/plainlabel.h"

#include "core/base/sentence.h"
#include "ui/widgets/missingletters.h"
#include "ui/widgets/styleflag.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Laying out a megabyte takes seconds.
constexpr qsizetype longestLine = 1'000;
constexpr qsizetype longestText = 10'000; ///< of a wrapping label

/// A place at which a line may end; never part of a cleaned text.
constexpr QChar breakPlace(0x200B);
/// A longer piece of a text without such a place gets some.
constexpr qsizetype longestWord = 24;
/// Letters of a long word between two such places.
constexpr qsizetype longestPiece = 4;

/// `word` with places to end a line: behind the signs of addresses and after some letters.
QString breakable(const QString &word)
{
    QString result;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, word);
    qsizetype from = 0;
    qsizetype inPiece = 0;
    for (qsizetype to = letters.toNextBoundary(); to > from; to = letters.toNextBoundary()) {
        result += QStringView(word).mid(from, to - from);
        ++inPiece;
        const bool isSign = u"@./\\_-?&=,;:"_s.contains(word.at(to - 1));
        if (to < word.size() && (inPiece == longestPiece || isSign)) {
            result += breakPlace;
            inPiece = 0;
        }
        from = to;
    }
    return result;
}

/// `text` with places to end a line in every piece without one that is long.
QString wrappable(const QString &text)
{
    QString result;
    QTextBoundaryFinder lines(QTextBoundaryFinder::Line, text);
    qsizetype from = 0;
    for (qsizetype to = lines.toNextBoundary(); to > from; to = lines.toNextBoundary()) {
        const QString piece = text.mid(from, to - from);
        result += piece.size() > longestWord ? breakable(piece) : piece;
        from = to;
    }
    return result;
}

} // namespace

PlainLabel::PlainLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : PlainLabel(parent)
{
    setText(text);
}

void PlainLabel::setText(const QString &text)
{
    m_fullText = wordWrap() ? sentence::shownLines(text, longestText) : sentence::shown(text, longestLine);
    m_shownText = missingletters::boxed(m_fullText);
    setAccessibleName(m_fullText);
    m_advance.reset();
    updateGeometry();
    elide();
}

void PlainLabel::setWrapping(bool wrap)
{
    setWordWrap(wrap);
    setSizePolicy(QSizePolicy::Preferred, wrap ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    elide();
}

void PlainLabel::setTextSize(TextSize size, bool demiBold)
{
    m_size = size;
    m_demiBold = demiBold;
    m_ownFont = true;
    setFont(Theme::font(size, demiBold));
    elide();
}

void PlainLabel::setQuiet(bool quiet)
{
    setFlag(*this, "quiet", quiet);
}

void PlainLabel::setInk(const Ink &ink)
{
    m_ink = ink;
    if (m_ink)
        colour();
    else
        setPalette({});
}

/// Of the palette only this colour is the label's own: the rest follows the look.
void PlainLabel::colour()
{
    const QColor ink = m_ink(palette());
    if (palette().color(QPalette::WindowText) == ink)
        return;
    QPalette own;
    own.setColor(QPalette::WindowText, ink);
    setPalette(own);
}

/// Width of the whole text on one line, in device-independent pixels. A layout asks for it many times.
int PlainLabel::advance() const
{
    if (!m_advance)
        m_advance = QFontMetrics(font()).horizontalAdvance(m_shownText);
    return *m_advance;
}

QSize PlainLabel::sizeHint() const
{
    if (wordWrap())
        return QLabel::sizeHint();
    return QSize(advance() + 2, QFontMetrics(font()).height()).grownBy(contentsMargins());
}

QSize PlainLabel::minimumSizeHint() const
{
    if (wordWrap())
        return QLabel::minimumSizeHint();
    const QFontMetrics metrics(font());
    const int few = metrics.averageCharWidth() * 4;
    return { std::min(few, sizeHint().width()), sizeHint().height() };
}

/// What is selected, of the text as it was given.
QString PlainLabel::selection() const
{
    QString text = selectedText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    text.remove(breakPlace);
    const qsizetype start = QLabel::text().left(selectionStart()).remove(breakPlace).size();
    const QStringView shown = QStringView(m_shownText).mid(start);
    const auto [end, other] = std::ranges::mismatch(shown, text); // the mark where a text is cut
    const qsizetype alike = end - shown.begin();
    return m_fullText.mid(start, alike) + text.mid(alike);
}

void PlainLabel::copy() const
{
    QGuiApplication::clipboard()->setText(selection());
}

void PlainLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && hasSelectedText())
        copy();
    else
        QLabel::keyPressEvent(event);
}

void PlainLabel::mouseReleaseEvent(QMouseEvent *event)
{
    QLabel::mouseReleaseEvent(event);
    QClipboard &clipboard = *QGuiApplication::clipboard();
    if (event->button() == Qt::LeftButton && clipboard.supportsSelection() && hasSelectedText())
        clipboard.setText(selection(), QClipboard::Selection);
}

void PlainLabel::contextMenuEvent(QContextMenuEvent *event)
{
    if (!textInteractionFlags().testFlag(Qt::TextSelectableByMouse)) {
        event->ignore();
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy"), QKeySequence::Copy, this, &PlainLabel::copy)->setEnabled(hasSelectedText());
    menu->addAction(tr("Select &all"), QKeySequence::SelectAll, this,
                    [this] { setSelection(0, static_cast<int>(text().size())); });
    menu->popup(event->globalPos());
}

void PlainLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

/// `changeEvent` never hears of this one.
bool PlainLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange && m_ownFont)
        setTextSize(m_size, m_demiBold);
    return QLabel::event(event);
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_advance.reset();
        elide();
    }
    if (event->type() == QEvent::PaletteChange && m_ink)
        colour();
}

void PlainLabel::elide()
{
    const int width = contentsRect().width();
    const bool fits = wordWrap() || width <= 0 || advance() <= width;
    const QString shown = wordWrap() ? wrappable(m_shownText)
        : fits                       ? m_shownText
                                     : QFontMetrics(font()).elidedText(m_shownText, Qt::ElideRight, width);
    if (shown != QLabel::text())
        QLabel::setText(shown);
    setToolTip(fits ? QString() : sentence::toolTip(m_shownText));
}

QLabel *formLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    // The key of a label is lost on a group of widgets that takes no focus, and on one that hands it to a proxy.
    while (buddy->focusProxy())
        buddy = buddy->focusProxy();
    if (buddy->focusPolicy() == Qt::NoFocus)
        buddy->setFocusPolicy(Qt::ClickFocus);
    label->setBuddy(buddy);
    return label;
}
