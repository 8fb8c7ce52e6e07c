#include "ui/widgets/columnfit.h"

#include "core/settings/settings.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// How far the columns go from their least to their usual width, and beyond it where the table is wide.
double shareOf(int room, int least, int usual)
{
    constexpr double most = 3;
    if (room <= least)
        return 0;
    return usual > least ? qMin(double(room - least) / (usual - least), most) : 1.0;
}

QString givenWayKey(const QString &key)
{
    return key + u"GivenWay"_s;
}

} // namespace

ColumnFit::ColumnFit(QTableView &table, const QList<Column> &columns, SettingsStore &settings,
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
    const QStringList givenWay = settings.value(givenWayKey(key)).toString().split(u',', Qt::SkipEmptyParts);
    for (const QString &section : givenWay)
        m_givenWay.insert(section.toInt());
    table.viewport()->installEventFilter(this);
    table.installEventFilter(this);
    QHeaderView *header = table.horizontalHeader();
    header->viewport()->installEventFilter(this);
    m_header = header->viewport();
    // The header changes widths, too, when it stretches another last column.
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (m_isHeld)
            stop();
    });
    connect(header, &QHeaderView::sectionMoved, this, &ColumnFit::stop);
    measure();
    if (m_isOn)
        hideGivenWay(); // the header was remembered at another moment
    fit();
}

/// Which columns are shown at first has been set before.
void ColumnFit::startAgain()
{
    m_isOn = true;
    m_settings.setValue(m_key, true);
    setGivenWay({});
    fit();
}

void ColumnFit::choose(int section, bool on)
{
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        setGivenWay(m_givenWay - QSet<int> {section});
        m_table.setColumnHidden(section, !on);
    }
    fit();
}

/// What has given way stays away from now on: nothing jumps while a column is dragged.
void ColumnFit::stop()
{
    if (!m_isOn || m_isFitting)
        return;
    m_isOn = false;
    m_settings.setValue(m_key, false);
    setGivenWay({});
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_header) {
        const bool isPress =
            event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
        // Not the right one: its release goes to the menu that it opens.
        if (isPress)
            m_isHeld =
                static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton; // NOLINT: its type says so
        else if (event->type() == QEvent::MouseButtonRelease)
            m_isHeld = false;
        return QObject::eventFilter(watched, event);
    }
    const bool hasOtherType = watched == &m_table && event->type() == QEvent::FontChange;
    if (hasOtherType)
        measure();
    if (hasOtherType || (watched != &m_table && event->type() == QEvent::Resize))
        fit();
    return QObject::eventFilter(watched, event);
}

/// Those that are shown, and would be if there were room, from left to right.
QList<int> ColumnFit::wantedSections() const
{
    const QHeaderView *header = m_table.horizontalHeader();
    QList<int> wanted;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int section = header->logicalIndex(visual);
        if (section < m_columns.size() && (!header->isSectionHidden(section) || hasGivenWay(section)))
            wanted.append(section);
    }
    return wanted;
}

void ColumnFit::measure()
{
    m_widths.clear();
    for (int section = 0; section < m_columns.size(); ++section)
        m_widths.append(widthOf(section));
}

ColumnFit::Width ColumnFit::widthOf(int section) const
{
    const Column &column = m_columns.at(section);
    QFont bold = m_table.font(); // as rows are that nobody has read
    bold.setBold(true);
    const QFontMetrics words(bold);
    const int digit = m_table.fontMetrics().horizontalAdvance(u'0');
    const QHeaderView *header = m_table.horizontalHeader();
    const QString title = m_table.model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    int longest = header->fontMetrics().horizontalAdvance(title);
    for (const QString &text : column.samples)
        longest = std::max(longest, words.horizontalAdvance(text));
    constexpr int beside = gap::medium + gap::small;
    const int least = std::max(digit * column.least, longest + beside);
    return {least, std::max(digit * column.usual, least)};
}

/// What the columns of other kinds leave.
int ColumnFit::room() const
{
    int room = m_table.viewport()->width();
    for (int section = static_cast<int>(m_columns.size()); section < m_table.horizontalHeader()->count();
         ++section)
        room -= m_table.columnWidth(section); // 0 when it is hidden
    return room;
}

/// The least room that those need which stay.
int ColumnFit::giveWay(QList<int> &wanted)
{
    int least = 0;
    for (const int section : std::as_const(wanted))
        least += m_widths.at(section).least;
    while (least > room()) {
        const auto next = std::ranges::max_element(
            wanted, {}, [this](int section) { return m_columns.at(section).givesWay; });
        if (next == wanted.end() || m_columns.at(*next).givesWay == 0)
            break;
        least -= m_widths.at(*next).least;
        wanted.erase(next);
    }
    return least;
}

void ColumnFit::setGivenWay(const QSet<int> &sections)
{
    if (sections == m_givenWay)
        return;
    m_givenWay = sections;
    QStringList numbers;
    for (const int section : sections)
        numbers.append(QString::number(section));
    m_settings.setValue(givenWayKey(m_key), numbers.join(u','));
}

void ColumnFit::hideGivenWay()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    for (const int section : std::as_const(m_givenWay)) {
        if (!m_table.isColumnHidden(section))
            m_table.setColumnHidden(section, true);
    }
}

void ColumnFit::fit()
{
    const QList<int> wanted = wantedSections();
    if (!m_isOn || m_isFitting || wanted.isEmpty())
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    QList<int> shown = wanted;
    const int least = giveWay(shown);
    int usual = 0;
    for (const int section : std::as_const(shown))
        usual += m_widths.at(section).usual;
    const double share = shareOf(room(), least, usual);
    setGivenWay(QSet<int>(wanted.cbegin(), wanted.cend()) - QSet<int>(shown.cbegin(), shown.cend()));
    hideGivenWay();
    for (const int section : std::as_const(shown)) {
        if (m_table.isColumnHidden(section))
            m_table.setColumnHidden(section, false);
    }
    for (const int section :
         std::as_const(shown)) { // the header stretches the last one, but to no less than this
        const Width &width = m_widths.at(section);
        m_table.setColumnWidth(section, width.least + int(share * (width.usual - width.least)));
    }
}
