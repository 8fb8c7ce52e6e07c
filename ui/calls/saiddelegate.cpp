#include "ui/calls/saiddelegate.h"

#include "ui/calls/saidpanel.h"
#include "ui/widgets/missingletters.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace {

constexpr int contextLines = 2;

int lineHeight(TextSize size)
{
    return QFontMetrics(Theme::font(size)).height();
}

/// The context in up to two lines; what does not fit any more ends in an ellipsis.
void layOut(QTextLayout &layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double y = 0;
    for (int i = 0; i < contextLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
}

void drawContext(QPainter &painter, const QRect &rect, const QModelIndex &index, const ThemeColors &colors,
                 bool selected)
{
    const QString words = missingletters::boxed(index.data(SaidModel::ContextRole).toString());
    QTextLayout layout(words, Theme::font(TextSize::Body));
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan &span : index.data(SaidModel::MarksRole).value<QList<TextSpan>>()) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(span.start);
        range.length = static_cast<int>(span.length);
        range.format.setFontWeight(QFont::DemiBold);
        range.format.setForeground(colors.accent);
        if (!selected)
            range.format.setBackground(colors.selection);
        formats.append(range);
    }
    layout.setFormats(formats);
    layOut(layout, rect.width());
    painter.setPen(colors.text);
    layout.draw(&painter, rect.topLeft());
}

} // namespace

void SaidDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const ThemeColors &colors = themeColors(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, selected ? colors.selection : colors.hover);
    painter->setPen(colors.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect inner = option.rect.adjusted(gap::medium, gap::small, -gap::medium, -gap::small);
    const QFont titleFont = Theme::font(TextSize::Body, true);
    const QFont factsFont = Theme::font(TextSize::Secondary);
    const auto cut = [&](int role, const QFont &font) {
        const QString words = missingletters::boxed(index.data(role).toString());
        return QFontMetrics(font).elidedText(words, Qt::ElideRight, inner.width());
    };
    const QString title = cut(SaidModel::TitleRole, titleFont);
    const QString facts = cut(SaidModel::FactsRole, factsFont);
    QRect line(inner.topLeft(), QSize(inner.width(), lineHeight(TextSize::Body)));
    painter->setFont(titleFont);
    painter->setPen(colors.text);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, title);
    line.translate(0, line.height());
    line.setHeight(lineHeight(TextSize::Secondary));
    painter->setFont(factsFont);
    painter->setPen(colors.secondary);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, facts);
    const int top = line.bottom() + 1 + gap::tiny;
    drawContext(*painter, QRect(inner.left(), top, inner.width(), inner.bottom() - top), index, colors,
                selected);
    painter->restore();
}

QSize SaidDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = lineHeight(TextSize::Body) + lineHeight(TextSize::Secondary) + gap::tiny
        + contextLines * QFontMetrics(Theme::font(TextSize::Body)).lineSpacing() + 2 * gap::small;
    return {option.rect.width(), height};
}
