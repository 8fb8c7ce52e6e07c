#include "ui/prompts/scriptwordmodel.h"

#include "core/base/text.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestDetail = 60;
constexpr int widestDetail = 280;

} // namespace

void ScriptWordModel::setWords(const QList<ScriptWord> &words)
{
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    endResetModel();
}

int ScriptWordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_words.size());
}

QVariant ScriptWordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ScriptWord &word = m_words.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return word.word;
    case DetailRole:
        return text::shown(word.detail, longestDetail);
    case Qt::AccessibleTextRole:
        return QString(word.word + u", "_s + text::shown(word.detail, longestDetail));
    default:
        return {};
    }
}

void ScriptWordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString word = item.text;
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const QRect area = item.rect.adjusted(gap::small, 0, -gap::small, 0);
    const QFontMetrics metrics(item.font);
    painter->save();
    painter->setFont(item.font);
    painter->setPen(item.palette.color(QPalette::Text));
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, word);
    const QFont quiet = Theme::font(TextSize::Secondary);
    const int room = area.width() - metrics.horizontalAdvance(word) - gap::large;
    painter->setFont(quiet);
    painter->setPen(themeColors(item.palette).secondary);
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter,
                      QFontMetrics(quiet).elidedText(index.data(ScriptWordModel::DetailRole).toString(),
                                                     Qt::ElideRight, std::max(0, room)));
    painter->restore();
}

QSize ScriptWordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics words(option.font);
    const QFontMetrics details(Theme::font(TextSize::Secondary));
    const int detail =
        std::min(widestDetail, details.horizontalAdvance(index.data(ScriptWordModel::DetailRole).toString()));
    const int width = words.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + detail;
    return {width + 2 * gap::small + gap::large, words.height() + gap::small};
}
