#include "tests/bench/millionimport.h"

#include "core/leads/leadimport.h"
#include "core/storage/sql.h"
#include "core/storage/textindex.h"
#include "tests/bench/measuring.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLocale>

#include <algorithm>
#include <map>
#include <semaphore>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto tableScript = R"(PRAGMA journal_mode=WAL;
PRAGMA synchronous=FULL;
CREATE TABLE leads(company TEXT, first_name TEXT, last_name TEXT, phone TEXT, email TEXT, city TEXT, state TEXT,
    interest TEXT);
)";
constexpr auto searchScript = R"(CREATE VIRTUAL TABLE search USING fts5(text, content='', tokenize='trigram');
INSERT INTO search(rowid, text) SELECT rowid, phone || char(10) || first_name || char(10) || last_name || char(10)
    || company || char(10) || email || char(10) || city || char(10) || state || char(10) || interest FROM leads;
)";
constexpr double mostMemory = 150;
constexpr auto referenceName = "/reference.db"_L1;

/// What an index of ours is in the bare table: over a column like ours or, where all rows of an import are
/// alike, over an expression that is alike for all rows.
const std::map<QString, QString> &counterparts()
{
    static const std::map<QString, QString> columns {
        {u"leads_phone"_s, u"phone"_s},          {u"leads_list"_s, u"city IS NULL"_s},
        {u"leads_import"_s, u"state IS NULL"_s}, {u"leads_status"_s, u"interest"_s},
        {u"leads_person"_s, u"email"_s},
    };
    return columns;
}

Result<QString> indexesLikeOurs(MillionStore &store)
{
    return store.database
        ->run([](QSqlDatabase &db) -> Result<QString> {
            auto query = sql::exec(db,
                                   u"SELECT name, sql FROM sqlite_schema WHERE type = 'index' "
                                   "AND tbl_name = 'leads' AND sql IS NOT NULL"_s);
            if (!query)
                return query.error();
            QString script;
            while (query->next()) {
                const QString name = query->value(0).toString();
                const auto known = counterparts().find(name);
                const bool partial = query->value(1).toString().contains(" WHERE "_L1);
                if (known != counterparts().end())
                    script += u"CREATE INDEX %1 ON leads(%2);\n"_s.arg(name, known->second);
                else if (!partial)
                    return Error {Error::Kind::Internal, u"no counterpart for the index %1"_s.arg(name)};
            }
            return script;
        })
        .result();
}

/// The longest time another job of the storage thread had to wait while it lives; one asks every 20 ms.
class Neighbour final {
public:
    explicit Neighbour(Database &database)
        : m_thread([this, &database] { askOn(database); })
    {
    }
    ~Neighbour() { end(); }
    double end()
    {
        m_ending.release();
        if (m_thread.joinable())
            m_thread.join();
        return m_worst;
    }

private:
    void askOn(Database &database)
    {
        while (!m_ending.try_acquire_for(20ms)) {
            QElapsedTimer timer;
            timer.start();
            database.run([](QSqlDatabase &) { return 0; }).waitForFinished();
            m_worst = std::max(m_worst, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
    }

    std::counting_semaphore<> m_ending {0};
    double m_worst = 0;
    std::thread m_thread;
};

Result<ImportSummary> import(MillionStore &store, const MillionFile &file)
{
    ImportOptions options;
    options.listName = u"Million"_s;
    options.consent = {Consent::Kind::Written, u"benchmark"_s, store.clock.nowUtc(), {}};
    const LeadImport import(*store.store, store.clock);
    auto imported = import.run(file.name, options, {}, {}).result();
    if (imported && (imported->refused != file.bad || imported->duplicates != file.repeated))
        return Error {Error::Kind::Internal,
                      u"%1 refused, %2 duplicates"_s.arg(imported->refused).arg(imported->duplicates)};
    return imported;
}

/// The sqlite3 program's lines of `file` after it has run `statement` on `database`.
Result<qint64> ask(const QString &database, const QString &statement, const QString &outputFile)
{
    const auto asked = measuring::timeSqlite({u"-readonly"_s, database, statement}, {}, outputFile);
    QFile output(outputFile);
    if (!asked || !output.open(QIODevice::ReadOnly))
        return !asked ? asked.error() : Error {Error::Kind::Storage, output.errorString()};
    return output.readAll().trimmed().toLongLong();
}

/// Both have taken the whole file: ours without what is bad or there twice.
Result<Done> checkRows(const QString &directory, const MillionStore &store, const MillionFile &file)
{
    const QString answer = directory + u"/rows.out"_s;
    const auto theirs = ask(directory + referenceName, u"SELECT count(*) FROM leads"_s, answer);
    const auto ours = ask(store.database->fileName(), u"SELECT count(*) FROM leads"_s, answer);
    if (!theirs || !ours)
        return !theirs ? theirs.error() : ours.error();
    if (*theirs == file.rows && *ours == file.rows - file.bad - file.repeated)
        return Done {};
    return Error {Error::Kind::Internal, u"rows: %1 there, %2 here"_s.arg(*theirs).arg(*ours)};
}

Result<double> secondsOfTextIndex(MillionStore &store)
{
    QElapsedTimer timer;
    timer.start();
    bool more = true;
    while (more) {
        const auto added =
            store.database->run([](QSqlDatabase &db) { return textindex::addSome(db); }).result();
        if (!added)
            return added.error();
        more = *added;
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

} // namespace

Result<Measurements> measureMillionImport(MillionStore &store, const QString &directory,
                                          const MillionFile &file)
{
    const QString shown = QLocale(QLocale::English).toString(file.rows);
    const auto indexes = indexesLikeOurs(store);
    if (!indexes)
        return indexes.error();
    measuring::resetPeakMemory();
    const double before = measuring::memoryNow();
    Neighbour neighbour(*store.database);
    const double cpuBefore = measuring::ownCpuSeconds();
    QElapsedTimer timer;
    timer.start();
    const auto summary = import(store, file);
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    const double cpu = measuring::ownCpuSeconds() - cpuBefore;
    const double waited = neighbour.end();
    if (!summary)
        return summary.error();
    const double growth = measuring::peakMemory() - before;
    const QStringList reference {directory + referenceName};
    const QString script = QString::fromLatin1(tableScript) + *indexes
        + u".import --csv --skip 1 \"%1\" leads\n"_s.arg(file.name);
    const double othersBefore = measuring::childrenCpuSeconds();
    const auto bare = measuring::timeSqlite(reference, script.toUtf8(), directory + u"/import.out"_s);
    if (!bare)
        return bare.error();
    const double bareCpu = measuring::childrenCpuSeconds() - othersBefore;
    if (const auto checked = checkRows(directory, store, file); !checked)
        return checked.error();
    return Measurements {
        {u"import of %1 leads x 8 columns, s"_s.arg(shown), seconds, *bare,
         u"sqlite3 .import, same indexes"_s, 2.5},
        {u"import: time of the processors, s"_s, cpu, bareCpu, u"sqlite3 .import, same indexes"_s},
        {u"import: growth of peak memory, MiB"_s, growth, mostMemory, u"limit"_s, 1},
        {u"import: longest wait of another job, ms"_s, waited},
    };
}

Result<Measurements> measureMillionTexts(MillionStore &store, const QString &directory)
{
    const auto indexed = secondsOfTextIndex(store);
    if (!indexed)
        return indexed.error();
    const auto bare =
        measuring::timeSqlite({directory + referenceName}, searchScript, directory + u"/search.out"_s);
    if (!bare)
        return bare.error();
    return Measurements {
        {u"search index behind the import, s"_s, *indexed, *bare, u"sqlite3 FTS5 trigram, same texts"_s}};
}
