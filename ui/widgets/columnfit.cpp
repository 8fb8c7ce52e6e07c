#include "ui/widgets/columnfit.h"

#include "core/settings/settings.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

namespace {

/// How far the columns go from their least to their usual width. Where the table has to be scrolled anyway,
/// they need not be as narrow as they can be.
double shareOf(int room, int least, int usual)
{
    constexpr double whenScrolled = 0.6;
    if (room < least)
        return whenScrolled;
    return usual > least ? qMin(double(room - least) / (usual - least), 1.0) : 1.0;
}

} // namespace

ColumnFit::ColumnFit(QTableView &table, const QList<Characters> &columns, SettingsStore &settings,
                     const QString &key, bool atFirst)
    : QObject(&table)
    , m_table(table)
    , m_columns(columns)
    , m_settings(settings)
    , m_key(key)
    , m_isOn(settings.value(key, atFirst).toBool())
{
    if (m_isOn && !settings.value(key).isValid())
        settings.setValue(key, true); // the widths it gives are remembered, too, and are no person's
    table.viewport()->installEventFilter(this);
    const QHeaderView *header = table.horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, [this](int section) {
        const QList<int> shown = shownSections(); // the last one is stretched by the header itself
        if (!m_isAtWork && !shown.isEmpty() && section != shown.constLast())
            stop();
    });
    connect(header, &QHeaderView::sectionMoved, this, &ColumnFit::stop);
    fit();
}

void ColumnFit::startAgain()
{
    m_isOn = true;
    m_settings.setValue(m_key, true);
    fit();
}

void ColumnFit::stop()
{
    if (!m_isOn)
        return;
    m_isOn = false;
    m_settings.setValue(m_key, false);
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

/// From left to right.
QList<int> ColumnFit::shownSections() const
{
    const QHeaderView *header = m_table.horizontalHeader();
    QList<int> shown;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int section = header->logicalIndex(visual);
        if (!header->isSectionHidden(section) && section < m_columns.size())
            shown.append(section);
    }
    return shown;
}

void ColumnFit::fit()
{
    const QList<int> shown = shownSections();
    if (!m_isOn || shown.size() < 2)
        return;
    const int digit = m_table.fontMetrics().horizontalAdvance(QLatin1Char('0'));
    int least = 0;
    int usual = 0;
    for (const int section : shown) {
        least += digit * m_columns.at(section).least;
        usual += digit * m_columns.at(section).usual;
    }
    const double share = shareOf(m_table.viewport()->width(), least, usual);
    const QScopedValueRollback working(m_isAtWork, true);
    for (const int section : shown) { // the header stretches the last one, but to no less than this
        const Characters &column = m_columns.at(section);
        m_table.setColumnWidth(section,
                               digit * column.least + int(share * digit * (column.usual - column.least)));
    }
}
