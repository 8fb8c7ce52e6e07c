#include "tests/bench/milliontable.h"

#include "core/storage/sql.h"
#include "tests/bench/measuring.h"
#include "ui/leads/leadcolumns.h"
#include "ui/leads/leadtablemodel.h"
#include "ui/widgets/inkdelegate.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QHeaderView>
#include <QPixmap>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSqlTableModel>
#include <QTableView>

#include <algorithm>
#include <functional>
#include <malloc.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int jumps = 1'000;
constexpr int scrollSteps = 1'500;
constexpr int rowsPerStep = 3;
constexpr int rowsInMemory = 10'000;

double elapsedMs(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> times)
{
    const auto at = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), at, times.end());
    return *at;
}

double p99(std::vector<double> times)
{
    const auto at = times.begin() + static_cast<std::ptrdiff_t>(times.size() * 99 / 100);
    std::nth_element(times.begin(), at, times.end());
    return *at;
}

/// A table as the Leads page has it, on a screen of its size.
class Table final : public QTableView {
public:
    explicit Table(QAbstractItemModel &model)
    {
        setModel(&model);
        verticalHeader()->hide();
        verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        verticalHeader()->setMinimumSectionSize(28);
        verticalHeader()->setDefaultSectionSize(28);
        setWordWrap(false);
        setShowGrid(false);
        resize(1'200, 760);
        showColumnsAsAtFirst();
        show();
        m_screen = QPixmap(size());
    }
    /// Those that a person sees who never chose others, as wide as there.
    void showColumnsAsAtFirst()
    {
        const auto columns = leadColumns();
        for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
            const LeadColumn &column = columns[static_cast<size_t>(i)];
            setColumnWidth(i, fontMetrics().horizontalAdvance(u'0') * column.width.usual);
            setColumnHidden(i, !column.shownAtFirst);
        }
    }
    /// The most that a person can ask for: as many as there is room for, all of them cut.
    void showAllColumnsNarrow()
    {
        for (int i = 0; i < model()->columnCount(); ++i) {
            showColumn(i);
            setColumnWidth(i, horizontalHeader()->defaultSectionSize());
        }
    }
    double paint()
    {
        QElapsedTimer timer;
        timer.start();
        viewport()->render(&m_screen);
        return elapsedMs(timer);
    }
    double goTo(int row)
    {
        QElapsedTimer timer;
        timer.start();
        scrollTo(model()->index(row, 0), QAbstractItemView::PositionAtTop);
        viewport()->render(&m_screen);
        return elapsedMs(timer);
    }
    std::vector<double> jump()
    {
        QRandomGenerator random(7);
        std::vector<double> times;
        for (int i = 0; i < jumps; ++i)
            times.push_back(goTo(static_cast<int>(random.bounded(model()->rowCount()))));
        return times;
    }
    std::vector<double> scroll()
    {
        std::vector<double> times;
        for (int i = 0; i < scrollSteps; ++i)
            times.push_back(goTo(i * rowsPerStep));
        return times;
    }

private:
    QPixmap m_screen; ///< painted whether or not the window is in view
};

/// Rows that are there already.
class RowsInMemory final : public QAbstractTableModel {
public:
    explicit RowsInMemory(LeadTableModel &like)
    {
        for (int row = 0; row < rowsInMemory; ++row) {
            QStringList cells;
            for (int column = 0; column < like.columnCount(); ++column)
                cells.append(like.index(row, column).data().toString());
            m_rows.append(cells);
        }
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.constFirst().size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_rows.at(index.row()).at(index.column())) : QVariant();
    }

private:
    QList<QStringList> m_rows;
};

/// Until the model says so; the bench has nothing else to do.
template <typename Signal> void waitFor(LeadTableModel &model, Signal signal)
{
    QEventLoop loop;
    QObject::connect(&model, signal, &loop, &QEventLoop::quit);
    loop.exec();
}

/// From asking to the first rows on the screen, and then until all are there.
double timeOfQuery(LeadTableModel &model, Table &table, const LeadQuery &query)
{
    QElapsedTimer timer;
    timer.start();
    model.setQuery(query);
    double painted = 0;
    const auto connection = QObject::connect(&model, &QAbstractItemModel::modelReset, &table, [&] {
        table.paint();
        if (painted == 0)
            painted = elapsedMs(timer);
    });
    waitFor(model, &LeadTableModel::loaded);
    QObject::disconnect(connection);
    return painted > 0 ? painted : elapsedMs(timer);
}

/// What is painted first are the first ones of the whole answer.
bool isConsistent(LeadReader &reader, const LeadTableModel &model)
{
    LeadQuery first = model.query();
    first.atMost = 100;
    const auto found = reader.find(first).result();
    return found && *found == model.ids().mid(0, first.atMost);
}

struct Slowest {
    QString what;
    double ms = 0;
};

Result<Slowest> slowestOf(LeadReader &reader, LeadTableModel &model, Table &table,
                          const QList<std::pair<QString, LeadQuery>> &queries)
{
    Slowest slowest;
    for (const auto &[name, query] : queries) {
        const double ms = timeOfQuery(model, table, query);
        qInfo("%s: %.1f ms, %d rows", qPrintable(name), ms, model.rowCount());
        if (!isConsistent(reader, model))
            return Error {Error::Kind::Internal, u"\"%1\" begins otherwise than it goes on"_s.arg(name)};
        if (ms > slowest.ms)
            slowest = {name, ms};
    }
    return slowest;
}

QList<std::pair<QString, LeadQuery>> searches()
{
    QList<std::pair<QString, LeadQuery>> queries;
    for (const char *text : {"777123", "Hollow Optics 31", "zzz", "quarry", "q", "zq", "220-1", "212 220 1",
                             "5@q", "hello9999", "Okonkwo Dental", "Booking"}) {
        LeadQuery query;
        query.text = QString::fromLatin1(text);
        queries.append({query.text, query});
    }
    return queries;
}

QList<std::pair<QString, LeadQuery>> filters()
{
    LeadQuery ready;
    ready.status = LeadStatus::Ready;
    LeadQuery finished;
    finished.status = LeadStatus::Finished;
    LeadQuery list;
    list.list = ListId(1);
    return {{u"ready"_s, ready}, {u"finished"_s, finished}, {u"list"_s, list}};
}

/// MiB of this process with what was freed given back.
double memory()
{
    malloc_trim(0);
    return measuring::memoryNow();
}

double memoryOfSqlModel(const QString &databaseFile)
{
    const double before = memory();
    auto connection = sql::Connection::open(databaseFile, sql::Connection::Mode::Read);
    if (!connection)
        return 0;
    QSqlTableModel model(nullptr, connection->database());
    model.setTable(u"leads"_s);
    model.select();
    while (model.canFetchMore())
        model.fetchMore();
    return memory() - before;
}

/// No cell of the list has a line of its own.
Result<Done> checkLines(const QString &fileName, qint64 wanted)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return Error {Error::Kind::Storage, file.errorString()};
    qint64 lines = 0;
    while (!file.atEnd())
        lines += file.read(1 << 20).count('\n');
    if (lines == wanted)
        return Done {};
    return Error {Error::Kind::Internal, u"%1 has %2 lines, not %3"_s.arg(fileName).arg(lines).arg(wanted)};
}

Result<Measurement> measureExport(MillionStore &store, const QList<LeadId> &ids, const QString &directory)
{
    QElapsedTimer timer;
    timer.start();
    const QString fileName = directory + u"/export.csv"_s;
    auto writing = store.reader->exportTo(fileName, ids, std::nullopt);
    writing.waitForFinished();
    if (const auto written = writing.result(); !written)
        return written.error();
    const double seconds = elapsedMs(timer) / 1e3;
    if (const auto whole = checkLines(fileName, ids.size() + 1); !whole)
        return whole.error();
    const auto reference = measuring::timeSqlite(
        {u"-readonly"_s, u"-csv"_s, u"-header"_s, store.database->fileName(), u"SELECT * FROM leads"_s}, {},
        directory + u"/reference.csv"_s);
    if (!reference)
        return reference.error();
    if (const auto whole = checkLines(directory + u"/reference.csv"_s, ids.size() + 1); !whole)
        return whole.error();
    return Measurement {u"export of %L1 leads, s"_s.arg(ids.size()), seconds, *reference,
                        u"sqlite3 -csv, all columns"_s, 2};
}

} // namespace

Result<Measurements> measureMillionTable(MillionStore &store, const QString &directory)
{
    const double before = memory();
    LeadTableModel model(*store.reader);
    Table table(model);
    table.setItemDelegate(new InkDelegate(LeadTableModel::InkRole, &table)); // as on the Leads page
    const double first = timeOfQuery(model, table, {});
    const auto jumping = table.jump();
    const auto scrolling = table.scroll();
    const double open = memory() - before;
    RowsInMemory rows(model);
    Table reference(rows);
    const auto scrollingInMemory = reference.scroll();
    table.showAllColumnsNarrow();
    const auto jumpingInAll = table.jump();
    table.showColumnsAsAtFirst();
    const QList<LeadId> ids = model.ids();
    // The memory given back for the measurement comes in again with the next questions, at a price that is not theirs.
    for (const auto &[name, query] : filters())
        timeOfQuery(model, table, query);
    const auto search = slowestOf(*store.reader, model, table, searches());
    const auto filter = slowestOf(*store.reader, model, table, filters());
    if (!search || !filter)
        return !search ? search.error() : filter.error();
    // Last, so that its gigabytes disturb nothing else.
    const double sqlModel = memoryOfSqlModel(store.database->fileName());
    const auto exported = measureExport(store, ids, directory);
    if (!exported)
        return exported.error();
    return Measurements {
        {u"first paint of the table, ms"_s, first, 200, u"limit"_s, 1},
        {u"jump to any place, median, ms"_s, median(jumping)},
        {u"jump to any place, p99, ms"_s, p99(jumping), 8, u"limit"_s, 1},
        {u"jump with every column shown, narrow, p99, ms"_s, p99(jumpingInAll)},
        {u"scroll step, p99, ms"_s, p99(scrolling), p99(scrollingInMemory),
         u"table of 10,000 rows in memory"_s, 1.5},
        {u"memory of the open table, MiB"_s, open, sqlModel, u"QSqlTableModel fetched to the end"_s, 0.125},
        {u"slowest search until painted (%1), ms"_s.arg(search->what), search->ms, 50, u"limit"_s, 1},
        {u"slowest filter until painted (%1), ms"_s.arg(filter->what), filter->ms, 50, u"limit"_s, 1},
        *exported,
    };
}

namespace {

Result<double> timeOfStart(const QString &directory)
{
    QElapsedTimer timer;
    timer.start();
    const auto store = MillionStore::open(directory);
    if (!store)
        return store.error();
    const double opened = elapsedMs(timer);
    (*store)->reader->lists();
    const double listed = elapsedMs(timer);
    LeadTableModel model(*(*store)->reader);
    Table table(model);
    table.setItemDelegate(new InkDelegate(LeadTableModel::InkRole, &table)); // as on the Leads page
    double painted = 0;
    QObject::connect(&model, &QAbstractItemModel::modelReset, &table, [&] {
        table.paint();
        if (painted == 0)
            painted = elapsedMs(timer);
    });
    model.setQuery({});
    waitFor(model, &LeadTableModel::loaded);
    qInfo("start: opened %.1f ms, lists %.1f ms, painted %.1f ms, all %.1f ms", opened, listed, painted,
          elapsedMs(timer));
    return painted;
}

} // namespace

Result<Measurements> measureMillionStart(const QString &directory, const QString &few)
{
    double many = 1e9;
    double small = 1e9;
    for (int round = 0; round < 3; ++round) {
        const auto a = timeOfStart(directory);
        const auto b = timeOfStart(few);
        if (!a || !b)
            return !a ? a.error() : b.error();
        many = std::min(many, *a);
        small = std::min(small, *b);
    }
    return Measurements {
        {u"start to a painted table, ms more than with 100 leads"_s, many - small, 150, u"limit"_s, 1}};
}
