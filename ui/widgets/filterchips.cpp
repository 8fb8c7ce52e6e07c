#include "ui/widgets/filterchips.h"

#include "core/base/text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestChip = 34;

} // namespace

FilterChips::FilterChips(QWidget &next, QWidget *parent)
    : QWidget(parent)
    , m_next(next)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(gap::small);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // many filters must not widen the window
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
    m_row->addWidget(chip);
    return chip;
}

void FilterChips::finish()
{
    if (m_row->count() > 1) { // before them: a narrow window cuts the last ones
        QPushButton *all = flatButton(tr("Clear all"));
        all->setObjectName(u"clearFilters"_s);
        all->setToolTip(tr("Take all filters away"));
        connect(all, &QPushButton::clicked, this, &FilterChips::allRemoved);
        m_row->insertWidget(0, all);
    }
    setVisible(m_row->count() > 0);
    m_row->addStretch();
}
