#include "ui/prompts/promptlistmodel.h"

#include "core/base/text.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

void PromptListModel::setPrompts(const QList<Prompt> &prompts)
{
    const auto sameName = [](const Prompt &a, const Prompt &b) { return a.name == b.name; };
    if (std::ranges::equal(m_prompts, prompts, sameName)) {
        m_prompts = prompts;
        if (!prompts.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_prompts = prompts;
    endResetModel();
}

void PromptListModel::setUnsaved(const QString &name, bool unsaved)
{
    if (m_unsaved.contains(name) == unsaved)
        return;
    if (unsaved)
        m_unsaved.insert(name);
    else
        m_unsaved.remove(name);
    if (const int row = rowOf(name); row >= 0)
        emit dataChanged(index(row), index(row));
}

const Prompt *PromptListModel::prompt(int row) const
{
    return row >= 0 && row < m_prompts.size() ? &m_prompts.at(row) : nullptr;
}

int PromptListModel::rowOf(const QString &name) const
{
    const auto found = std::ranges::find(m_prompts, name, &Prompt::name);
    return found == m_prompts.end() ? -1 : static_cast<int>(found - m_prompts.begin());
}

int PromptListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_prompts.size());
}

QString PromptListModel::noteOf(const Prompt &prompt) const
{
    if (m_unsaved.contains(prompt.name))
        return tr("● Not saved yet");
    return prompt.shipped ? tr("Comes with Leadline") : tr("Your script");
}

QVariant PromptListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Prompt &prompt = m_prompts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text::shown(prompt.title, 120);
    case Qt::ToolTipRole:
        return text::toolTip(prompt.name);
    case Qt::AccessibleTextRole:
        return QString(text::shown(prompt.title, 120) + u", "_s + noteOf(prompt));
    case NameRole:
        return prompt.name;
    case NoteRole:
        return noteOf(prompt);
    default:
        return {};
    }
}

void PromptDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString title = item.text;
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const QRect area = item.rect.adjusted(gap::medium, gap::small, -gap::medium, -gap::small);
    const QFont noteFont = Theme::font(TextSize::Secondary);
    const auto line = [painter, &area](int top, const QFont &font, const QColor &color,
                                       const QString &words) {
        painter->setFont(font);
        painter->setPen(color);
        const QRect place(area.left(), top, area.width(), QFontMetrics(font).height());
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(words, Qt::ElideRight, area.width()));
    };
    painter->save();
    line(area.top(), item.font, item.palette.color(QPalette::Text), title);
    line(area.top() + QFontMetrics(item.font).height() + 2, noteFont, themeColors(item.palette).secondary,
         index.data(PromptListModel::NoteRole).toString());
    painter->restore();
}

QSize PromptDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int text =
        QFontMetrics(option.font).height() + QFontMetrics(Theme::font(TextSize::Secondary)).height();
    return {160, text + 2 + 2 * gap::small};
}
