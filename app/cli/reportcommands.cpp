#include "app/cli/alarms.h"
#include "app/cli/cli.h"
#include "app/cli/opendata.h"
#include "app/cli/progressbar.h"
#include "app/cli/statusreport.h"
#include "core/dialing/resultexport.h"
#include "core/http/calljson.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QJsonObject statusObject(const CampaignCounts &counts, const std::optional<Campaign> &campaign)
{
    QJsonObject object = countsObject(counts);
    if (campaign)
        object.insert(u"campaign_state"_s, campaignStateCode(campaign->state));
    if (const Standstill stands = campaign ? standstillOf(*campaign) : Standstill {}; stands.stands())
        object.insert(u"standstill"_s, standstillObject(stands));
    if (counts.nextUtc.isValid())
        object.insert(u"next_at"_s, counts.nextUtc.toString(Qt::ISODate));
    return object;
}

QStringList outcomeTable(const CampaignCounts &counts)
{
    QStringList lines;
    for (auto it = counts.outcomes.cbegin(); it != counts.outcomes.cend(); ++it)
        lines += u"  %1 %2"_s.arg(outcomeText(it.key()), -24).arg(it.value(), 8);
    if (!lines.isEmpty())
        lines.prepend(CliText::tr("Outcomes:"));
    return lines;
}

QStringList reasonTable(const CampaignCounts &counts)
{
    QStringList lines;
    for (auto it = counts.reasons.cbegin(); it != counts.reasons.cend(); ++it) {
        const auto reason = reasonFromCode(it.key());
        lines += u"  %1 %2"_s.arg(reason ? reasonText(*reason) : it.key(), -44).arg(it.value(), 8);
    }
    if (!lines.isEmpty())
        lines.prepend(CliText::tr("Not dialed, by reason:"));
    return lines;
}

/// The places of leads in campaigns: without a campaign a person in two of them counts twice.
QString leadsLine(const CampaignCounts &counts, const QString &sentence)
{
    return sentence.arg(counts.total())
        .arg(counts.leads.value(LeadStatus::Ready))
        .arg(counts.leads.value(LeadStatus::Open))
        .arg(counts.leads.value(LeadStatus::Finished))
        .arg(counts.leads.value(LeadStatus::Refused))
        .arg(counts.leads.value(LeadStatus::Parked));
}

QStringList courseLines(const CampaignCounts &counts)
{
    QStringList lines = outcomeTable(counts) + reasonTable(counts);
    if (counts.nextUtc.isValid())
        lines += CliText::tr("Next attempt: %1.")
                     .arg(QLocale().toString(counts.nextUtc.toLocalTime(), QLocale::ShortFormat));
    return lines += CliText::tr("Spent: %1 USD.").arg(counts.spent.usd(), 0, 'f', 2);
}

QStringList campaignLines(const Campaign &campaign)
{
    QStringList lines {
        CliText::tr("Campaign \"%1\": %2.").arg(campaign.settings.name, campaignStateText(campaign.state))};
    if (!campaign.pauseCause.isEmpty())
        lines += campaign.pauseCause;
    lines += leadsLine(campaign.counts,
                       CliText::tr("%1 leads: %2 ready, %3 open, %4 finished, %5 refused, %6 parked."));
    return lines + courseLines(campaign.counts);
}

QStringList allLines(const CampaignCounts &counts, const QList<LeadList> &lists)
{
    qint64 stored = 0;
    for (const LeadList &list : lists)
        stored += list.leads;
    const QStringList lines {
        CliText::tr("%1 leads are stored.").arg(stored),
        leadsLine(counts,
                  CliText::tr("In all campaigns together %1, those in several counted in each: %2 ready, "
                              "%3 open, %4 finished, %5 refused, %6 parked."))};
    return lines + courseLines(counts);
}

int runStatus(const Cli &cli, const QCommandLineParser &, const QStringList &arguments)
{
    auto data = openData(cli, Database::Access::ReadOnly);
    if (!data)
        return cli.fail(data.error());
    std::optional<CampaignId> id;
    if (!arguments.isEmpty()) {
        const auto campaign = campaignNamed(**data, arguments.at(0));
        if (!campaign)
            return cli.fail(campaign.error());
        id = campaign->id;
    }
    printStatus(cli, **data, id);
    sayAlarms(cli, **data);
    return exitcode::done;
}

int runExport(const Cli &cli, const QCommandLineParser &parser, const QStringList &arguments)
{
    auto data = openData(cli, Database::Access::ReadOnly);
    if (!data)
        return cli.fail(data.error());
    const auto campaign = campaignNamed(**data, arguments.at(0));
    if (!campaign)
        return cli.fail(campaign.error());
    ProgressBar bar;
    const qint64 total = campaign->counts.total();
    const auto rows = ResultExport(*(*data)->calls, *(*data)->leads)
                          .writeFile(campaign->id, arguments.at(1),
                                     parser.value(u"columns"_s).split(u',', Qt::SkipEmptyParts), {},
                                     [&bar, total](qint64 done) {
                                         bar.show(done, total, CliText::tr("%1 rows").arg(done));
                                     });
    bar.clear();
    if (!rows)
        return cli.fail(rows.error());
    cli.print({ { u"rows"_s, *rows } },
              { CliText::tr("%1 rows written to %2.").arg(*rows).arg(QFileInfo(arguments.at(1)).absoluteFilePath()) });
    return exitcode::done;
}

} // namespace

void printStatus(const Cli &cli, DataStore &data, std::optional<CampaignId> campaign)
{
    const std::optional<Campaign> full = campaign ? data.calls->campaign(*campaign) : std::nullopt;
    const CampaignCounts counts = full ? full->counts : data.calls->counts(std::nullopt);
    cli.print(statusObject(counts, full),
              full ? campaignLines(*full) : allLines(counts, cli.json ? QList<LeadList>() : data.leads->lists()));
}

QList<Command> reportCommands()
{
    return {
        { "status", "[NAME]", QT_TRANSLATE_NOOP("Cli", "Show where a campaign, or everything, stands"), 0, 1, {}, runStatus },
        { "export",
          "NAME FILE",
          QT_TRANSLATE_NOOP("Cli", "Write the results of a campaign as CSV"),
          2,
          2,
          { { u"columns"_s, CliText::tr("Only these columns, in this order."), u"A,B,..."_s } },
          runExport },
    };
}
