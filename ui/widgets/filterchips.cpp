#include "ui/widgets/filterchips.h"

#include "core/base/text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestChip = 34;

} // namespace

FilterChips::FilterChips(QWidget &next, QWidget *parent)
    : QWidget(parent)
    , m_next(next)
    , m_row(new FlowLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(gap::small);
    // Many filters make the row higher, not the window wider.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void FilterChips::begin()
{
    if (isAncestorOf(QApplication::focusWidget()))
        m_next.setFocus(Qt::OtherFocusReason); // not whatever comes behind in the window
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

Chip *FilterChips::add(const QString &words, const QString &name, std::function<void()> remove)
{
    auto *chip = new Chip(text::shown(words, longestChip) + u"  ✕"_s);
    chip->setObjectName(name);
    chip->setChecked(true);
    chip->setToolTip(text::toolTip(tr("Take the filter away: %1").arg(words)));
    chip->setAccessibleName(tr("Take the filter away: %1").arg(words));
    connect(chip, &Chip::clicked, this, std::move(remove));
    m_row->insertWidget(-1, chip);
    return chip;
}

void FilterChips::finish()
{
    if (m_row->count() > 1) {
        QPushButton *all = flatButton(tr("Clear all"));
        all->setObjectName(u"clearFilters"_s);
        all->setToolTip(tr("Take all filters away"));
        connect(all, &QPushButton::clicked, this, &FilterChips::allRemoved);
        m_row->insertWidget(0, all);
    }
    setVisible(m_row->count() > 0);
}
