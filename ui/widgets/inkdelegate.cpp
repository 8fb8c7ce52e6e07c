#include "ui/widgets/inkdelegate.h"

#include "ui/widgets/missingletters.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QTextBoundaryFinder>
#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace {

/// Several screens of cells.
constexpr qsizetype textsKept = 4'000;
/// Columns of a table in the states that a cell can be in, on a fine screen.
constexpr qsizetype groundBytes = 16 * 1024 * 1024;
/// A larger one is drawn anew: its picture would not be worth its memory.
constexpr int widestGround = 1'000;
constexpr int highestGround = 200;
constexpr qsizetype longText = 100;

const QStyle &styleOf(const QStyleOptionViewItem &cell)
{
    return cell.widget ? *cell.widget->style() : *QApplication::style();
}

bool isOneLine(const QStyleOptionViewItem &cell)
{
    constexpr auto more = QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::HasCheckIndicator
        | QStyleOptionViewItem::WrapText;
    return !(cell.features & more) && !cell.text.contains(QChar::LineSeparator);
}

QColor inkOf(const QStyleOptionViewItem &cell)
{
    const bool isEnabled = cell.state.testFlag(QStyle::State_Enabled);
    const QPalette::ColorGroup group = !isEnabled   ? QPalette::Disabled
        : cell.state.testFlag(QStyle::State_Active) ? QPalette::Normal
                                                    : QPalette::Inactive;
    return cell.palette.color(
        group, cell.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText : QPalette::Text);
}

/// How many UTF-16 units of `text` are surely too long for `width`, found without laying it out; all of them when it
/// may fit. May say too few of letters that join.
qsizetype lettersThatMatter(const QString &text, const QFontMetrics &metrics, int width)
{
    if (text.size() <= longText && text.size() * metrics.averageCharWidth() < width)
        return text.size(); // likely to fit: laying it out says so
    const int most = width + width / 4;
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate())
            continue; // counted with its other half
        sum += metrics.horizontalAdvance(text.at(i));
        if (sum > most) {
            QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
            characters.setPosition(i);
            return std::max(i + 1, characters.toNextBoundary());
        }
    }
    return text.size();
}

/// With an ellipsis at its end. Of a long text only the first `letters` are laid out, if these are too long already: of
/// a thousand signs that no usual font has, each costs a search through all fonts.
QString elided(const QString &text, qsizetype letters, const QFontMetrics &metrics, int width)
{
    if (letters < text.size() && text.size() > longText) {
        const QString beginning = text.left(letters);
        const QString words = metrics.elidedText(beginning, Qt::ElideRight, width);
        if (words != beginning)
            return words;
    }
    return metrics.elidedText(text, Qt::ElideRight, width);
}

} // namespace

InkDelegate::InkDelegate(int inkRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_inkRole(inkRole)
    , m_texts(textsKept)
    , m_grounds(groundBytes)
{
}

void InkDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() != m_wrappedColumn)
        option->features.setFlag(QStyleOptionViewItem::WrapText, false);
    const QVariant ink = index.data(m_inkRole);
    if (ink.isValid() && !option->state.testFlag(QStyle::State_Selected))
        option->palette.setColor(QPalette::Text, ink.value<QColor>());
}

void InkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QStyle &style = styleOf(cell);
    if (!isOneLine(cell)) {
        cell.text = missingletters::boxed(cell.text);
        style.drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        return;
    }
    const QRect place = cell.rect.marginsRemoved(insetsOf(cell, style));
    const QString text = missingletters::boxed(std::exchange(cell.text, {}));
    cell.features.setFlag(QStyleOptionViewItem::HasDisplay, false);
    paintGround(*painter, cell, style);
    if (text.isEmpty() || place.width() <= 0)
        return;
    const Qt::Alignment seen = QStyle::visualAlignment(cell.direction, cell.displayAlignment);
    const QStaticText &words = laidOut({text, cell.font, place.width(), cell.direction, seen});
    const int height = static_cast<int>(std::ceil(words.size().height()));
    const QRect line = QStyle::alignedRect(Qt::LeftToRight, seen, QSize(place.width(), height), place);
    painter->save();
    painter->setClipRect(cell.rect, Qt::IntersectClip);
    painter->setFont(cell.font);
    painter->setPen(inkOf(cell));
    painter->drawStaticText(line.topLeft(), words);
    painter->restore();
}

/// From the picture of another cell that looks the same, where pixels of the picture meet pixels of the
/// device.
void InkDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &cell, const QStyle &style) const
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const bool isAligned =
        ratio == std::floor(ratio) && painter.worldTransform().type() <= QTransform::TxTranslate;
    const bool isPlain =
        cell.backgroundBrush.style() == Qt::NoBrush && !(cell.state & QStyle::State_HasFocus);
    if (!isAligned || !isPlain || !cell.widget || cell.rect.width() > widestGround
        || cell.rect.height() > highestGround || cell.rect.isEmpty()) {
        style.drawControl(QStyle::CE_ItemViewItem, &cell, &painter, cell.widget);
        return;
    }
    const Ground ground {cell.rect.size() * ratio,
                         cell.state,
                         cell.features,
                         cell.viewItemPosition,
                         cell.direction,
                         &style,
                         cell.widget->palette().cacheKey()};
    const QPixmap *known = m_grounds.object(ground);
    if (!known) {
        auto *const picture = new QPixmap(ground.size);
        picture->setDevicePixelRatio(ratio);
        picture->fill(Qt::transparent);
        QPainter of(picture);
        QStyleOptionViewItem sample(cell);
        sample.rect.moveTo(0, 0);
        style.drawControl(QStyle::CE_ItemViewItem, &sample, &of, cell.widget);
        of.end();
        m_grounds.insert(ground, picture, qsizetype(4) * ground.size.width() * ground.size.height());
        known = picture;
    }
    painter.drawPixmap(cell.rect.topLeft(), *known);
}

const QStaticText &InkDelegate::laidOut(const Layout &layout) const
{
    if (const QStaticText *known = m_texts.object(layout))
        return *known;
    const bool isLeft = !(layout.alignment & (Qt::AlignRight | Qt::AlignHCenter));
    const auto make = [&layout, isLeft](const QString &text, bool isFinal) {
        auto words = std::make_unique<QStaticText>(text);
        QTextOption options;
        options.setTextDirection(layout.direction);
        options.setAlignment(layout.alignment);
        if (isFinal && !isLeft)
            words->setTextWidth(layout.width); // what it is aligned in
        options.setWrapMode(QTextOption::NoWrap);
        words->setTextOption(options);
        words->setTextFormat(Qt::PlainText);
        words->prepare({}, layout.font);
        return words;
    };
    const QFontMetrics metrics(layout.font);
    std::unique_ptr<QStaticText> words;
    const qsizetype letters = lettersThatMatter(layout.text, metrics, layout.width);
    bool isTooLong = letters < layout.text.size();
    if (!isTooLong) {
        words = make(layout.text, false);
        isTooLong = words->size().width() > layout.width;
    }
    if (isTooLong)
        words = make(elided(layout.text, letters, metrics, layout.width), true);
    else if (!isLeft)
        words = make(layout.text, true);
    QStaticText *const kept = words.release();
    m_texts.insert(layout, kept);
    return *kept;
}

/// Asked of the style once for all cells of a height: it lays out a text for the answer.
QMargins InkDelegate::insetsOf(const QStyleOptionViewItem &cell, const QStyle &style) const
{
    if (m_insets && m_insets->style == &style && m_insets->height == cell.rect.height())
        return m_insets->margins;
    QStyleOptionViewItem sample(cell);
    sample.features.setFlag(QStyleOptionViewItem::HasDisplay, true);
    sample.text = QStringLiteral("x");
    const QRect text = style.subElementRect(QStyle::SE_ItemViewItemText, &sample, cell.widget);
    const int side = style.pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    m_insets = Insets {&style, cell.rect.height(),
                       QMargins(text.left() - cell.rect.left() + side, text.top() - cell.rect.top(),
                                cell.rect.right() - text.right() + side, cell.rect.bottom() - text.bottom())};
    return m_insets->margins;
}
