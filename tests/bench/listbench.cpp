#include "tests/bench/listbench.h"

#include "core/dialing/resultexport.h"
#include "tests/bench/workload.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

/// As durable as ours, with the two indexes every list needs.
constexpr auto importScript = R"(PRAGMA journal_mode=WAL;
PRAGMA synchronous=FULL;
CREATE TABLE leads(company TEXT, first_name TEXT, last_name TEXT, phone TEXT, email TEXT, city TEXT, state TEXT,
    interest TEXT);
CREATE INDEX leads_phone ON leads(phone);
CREATE INDEX leads_list ON leads(state);
.import --csv --skip 1 "%1" leads
)";
constexpr auto exportQuery = "SELECT l.*, c.* FROM campaign_leads c JOIN leads l ON l.id = c.lead_id "
                             "WHERE c.campaign_id = %1 ORDER BY c.lead_id";

QString shownRows(int rows)
{
    return QLocale(QLocale::English).toString(rows);
}

struct List {
    DataStore &data;
    QString directory;
    int rows;

    QString path(const QString &name) const { return directory + u'/' + name; }
};

Result<Measurements> measureImport(const List &list, ListId &imported)
{
    const QString file = list.path(u"leads.csv"_s);
    if (const auto written = workload::writeLeads(file, list.rows); !written)
        return written.error();
    measuring::resetPeakMemory();
    const double before = measuring::memoryNow();
    QElapsedTimer timer;
    timer.start();
    const auto summary = workload::import(list.data, file, list.rows);
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    if (!summary)
        return summary.error();
    const double growth = measuring::peakMemory() - before;
    imported = summary->list;
    const auto reference = measuring::timeSqlite({ list.path(u"reference.db"_s) },
                                                QString::fromLatin1(importScript).arg(file).toUtf8(),
                                                list.path(u"import.out"_s));
    if (!reference)
        return reference.error();
    return Measurements { { u"import of %1 leads x 8 columns, s"_s.arg(shownRows(list.rows)), seconds, *reference,
                       u"sqlite3 .import, two indexes"_s },
                     { u"import: growth of peak memory, MiB"_s, growth } };
}

Result<Measurements> measureExport(const List &list, ListId imported)
{
    const auto campaign = workload::makeCampaign(list.data, imported);
    if (!campaign)
        return campaign.error();
    QElapsedTimer timer;
    timer.start();
    const auto rows = ResultExport(*list.data.calls, *list.data.leads).writeFile(*campaign, list.path(u"results.csv"_s));
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    if (!rows)
        return rows.error();
    if (*rows != list.rows)
        return Error { Error::Kind::Internal, u"%1 of %2 results were written"_s.arg(*rows).arg(list.rows) };
    const QString query = QString::fromLatin1(exportQuery).arg(raw(*campaign));
    const auto reference = measuring::timeSqlite({ u"-readonly"_s, u"-csv"_s, u"-header"_s, list.data.fileName(), query }, {},
                                                list.path(u"reference.csv"_s));
    if (!reference)
        return reference.error();
    return Measurements { { u"export of %1 results, s"_s.arg(shownRows(list.rows)), seconds, *reference,
                       u"sqlite3 -csv, same rows"_s } };
}

} // namespace

Result<Measurements> measureList(const QString &directory, int rows)
{
    const SystemClock clock;
    const auto opened = workload::openStore(directory + u"/data"_s, clock);
    if (!opened)
        return opened.error();
    const List list { **opened, directory, rows };
    ListId imported {};
    auto figures = measureImport(list, imported);
    if (!figures)
        return figures;
    const auto exported = measureExport(list, imported);
    if (!exported)
        return exported;
    return *figures + *exported;
}
