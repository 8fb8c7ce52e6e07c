#include "tests/bench/preflightbench.h"

#include "app/station/preflightjob.h"
#include "core/storage/textindex.h"
#include "tests/bench/workload.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace {

/// Source: the limit the program sets itself for 100,000 leads.
constexpr double mostSeconds = 1;

/// The search index fills for some seconds behind an import; measured is the preflight alone.
Result<Done> fillTextIndex(Database &database)
{
    while (true) {
        const auto more = database.run([](QSqlDatabase &db) { return textindex::addSome(db); }).result();
        if (!more)
            return more.error();
        if (!*more)
            return Done {};
    }
}

Result<Measurement> measureAt(const DataStore &data, const Campaign &campaign, const QString &when,
                              const QDateTime &nowUtc)
{
    PreflightQuestion question = preflightQuestion(data, campaign, true);
    question.nowUtc = nowUtc;
    QElapsedTimer timer;
    timer.start();
    const auto preflight = startPreflight(data, question).result();
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    if (!preflight)
        return preflight.error();
    if (preflight->willDial == 0)
        return Error {Error::Kind::Internal, u"the preflight found nobody to dial"_s};
    const qint64 leads = preflight->willDial + preflight->willSkip();
    return Measurement {u"preflight of %L1 leads %2, s"_s.arg(leads).arg(when), seconds, mostSeconds,
                        u"own limit"_s};
}

} // namespace

Result<Measurements> measurePreflight(const QString &directory, int rows)
{
    const SystemClock clock;
    auto data = workload::openStore(directory + u"/data"_s, clock);
    if (!data)
        return data.error();
    const QString file = directory + u"/leads.csv"_s;
    if (const auto written = workload::writeLeads(file, rows); !written)
        return written.error();
    const auto imported = workload::import(**data, file, rows);
    if (!imported)
        return imported.error();
    if (const auto filled = fillTextIndex(*(*data)->database); !filled)
        return filled.error();
    const auto made = workload::makeCampaign(**data, imported->list);
    if (!made)
        return made.error();
    auto campaign = (*data)->calls->campaign(*made);
    campaign->settings.hours = CampaignHours::standard();
    Measurements figures;
    const QDate monday(2026, 11, 30);
    for (const auto &[when, time] :
         {std::pair(u"by day"_s, QTime(18, 0)), std::pair(u"at night"_s, QTime(6, 0))}) {
        const auto measured = measureAt(**data, *campaign, when, QDateTime(monday, time, Qt::UTC));
        if (!measured)
            return measured.error();
        figures.append(*measured);
    }
    return figures;
}
