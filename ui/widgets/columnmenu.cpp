#include "ui/widgets/columnmenu.h"

#include "core/base/text.h"
#include "core/settings/settings.h"
#include "ui/widgets/columnfit.h"
#include "ui/widgets/tablelook.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

ColumnMenu::ColumnMenu(QTableView &table, const QList<Column> &columns, SettingsStore &settings,
                       const QString &label, const QString &columnsKey)
    : QMenu(&table)
    , m_table(table)
    , m_columns(columns)
    , m_settings(settings)
    , m_heightKey(label + u"/rowHeight"_s)
    , m_fitKey(label + u"/columnsFit"_s)
    , m_columnsKey(columnsKey)
{
    setObjectName(u"columnMenu"_s);
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::fill);
    QHeaderView *header = table.horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &at) { popup(header->mapToGlobal(at)); });
}

int ColumnMenu::width(int characters) const
{
    return m_table.fontMetrics().horizontalAdvance(u'0') * characters;
}

void ColumnMenu::setFirstWidths()
{
    for (int i = 0; i < m_table.horizontalHeader()->count(); ++i) {
        const bool own = i < ownColumns();
        m_table.setColumnWidth(i, width(own ? m_columns.at(i).characters : furtherCharacters));
        m_table.setColumnHidden(i, own && !m_columns.at(i).shownAtFirst);
    }
}

void ColumnMenu::restore()
{
    prepare();
    setFirstWidths();
    const bool isFirst = !m_settings.value(m_columnsKey).isValid();
    rememberColumns(m_table, m_settings, m_columnsKey);
    fitColumns(isFirst);
    setRowDensity(m_table, rowDensityFromCode(m_settings.value(m_heightKey).toString()));
}

void ColumnMenu::fitColumns(bool atFirst)
{
    if (std::ranges::any_of(m_columns, [](const Column &column) { return column.leastCharacters == 0; }))
        return;
    QList<ColumnFit::Column> columns;
    for (const Column &column : m_columns) {
        columns.append({.least = column.leastCharacters,
                        .usual = column.characters,
                        .givesWay = column.givesWay,
                        .samples = column.samples});
    }
    m_fit = new ColumnFit(m_table, columns, m_settings, m_fitKey, atFirst);
}

void ColumnMenu::fitAnew()
{
    if (m_fit)
        m_fit->fit();
}

void ColumnMenu::fill()
{
    qDeleteAll(findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    clear();
    addOwn();
    addFurther();
    addSeparator();
    addHeights();
    addAction(tr("Reset columns"), this, &ColumnMenu::reset)
        ->setObjectName(u"resetColumns"_s);
}

void ColumnMenu::addOwn()
{
    const int shownColumns =
        m_table.horizontalHeader()->count() - m_table.horizontalHeader()->hiddenSectionCount();
    for (int i = 0; i < ownColumns(); ++i) {
        const bool hasGivenWay = m_fit && m_fit->hasGivenWay(i);
        const bool shown = !m_table.isColumnHidden(i) || hasGivenWay;
        const QString title = text::label(m_columns.at(i).title);
        //: An entry for a column of a table that is too narrow for it
        QAction *action = addAction(hasGivenWay ? tr("%1 (no room now)").arg(title) : title);
        action->setCheckable(true);
        action->setChecked(shown);
        action->setEnabled(!shown || shownColumns > 1);
        connect(action, &QAction::triggered, this, [this, i](bool on) {
            if (m_fit)
                return m_fit->choose(i, on);
            m_table.setColumnHidden(i, !on);
            if (on && m_table.columnWidth(i) < m_table.horizontalHeader()->minimumSectionSize() * 2)
                m_table.setColumnWidth(i, width(furtherCharacters));
        });
    }
}

void ColumnMenu::addHeights()
{
    QMenu *menu = addMenu(tr("Row height"));
    auto *group = new QActionGroup(menu);
    const auto present = rowDensityFromCode(m_settings.value(m_heightKey).toString());
    const std::array<std::pair<RowDensity, QString>, 3> heights {{{RowDensity::Compact, tr("Compact")},
                                                                  {RowDensity::Normal, tr("Normal")},
                                                                  {RowDensity::Roomy, tr("Roomy")}}};
    for (const auto &[density, name] : heights) {
        QAction *action = group->addAction(name);
        action->setCheckable(true);
        action->setChecked(density == present);
        connect(action, &QAction::triggered, this, [this, density = density] {
            m_settings.setValue(m_heightKey, rowDensityCode(density));
            setRowDensity(m_table, density);
        });
        menu->addAction(action);
    }
}

void ColumnMenu::reset()
{
    resetFurther();
    QHeaderView *header = m_table.horizontalHeader();
    for (int i = 0; i < header->count(); ++i)
        header->moveSection(header->visualIndex(i), i);
    setFirstWidths();
    if (m_fit)
        m_fit->startAgain();
}
