#include "app/cli/cli.h"
#include "app/cli/opendata.h"
#include "app/station/dryrunjob.h"
#include "app/station/preflightjob.h"
#include "core/dialing/preflighttext.h"

#include <QJsonArray>
#include <QLocale>
#include <QSaveFile>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

double dollars(Money money)
{
    return std::round(money.usd() * 100) / 100;
}

QJsonObject objectOf(const Preflight &preflight)
{
    QJsonObject skips;
    for (const Preflight::Skip &skip : preflight.skips)
        skips.insert(reasonCode(skip.reason), skip.leads.size());
    QJsonArray blockers;
    for (const PreflightBlocker &blocker : preflight.blockers) {
        if (blocker.kind != PreflightBlocker::Kind::Note)
            blockers.append(blocker.sentence + u' ' + blocker.mend);
    }
    return {{u"will_dial"_s, preflight.willDial},
            {u"will_skip"_s, skips},
            {u"estimate_usd"_s,
             QJsonObject {{u"low"_s, dollars(preflight.forecast.low)},
                          {u"high"_s, dollars(preflight.forecast.high)}}},
            {u"blockers"_s, blockers}};
}

QStringList blockerLines(const Preflight &preflight, bool notes)
{
    QStringList lines;
    for (const PreflightBlocker &blocker : preflight.blockers) {
        if ((blocker.kind == PreflightBlocker::Kind::Note) != notes)
            continue;
        lines += u"  - %1 %2"_s.arg(blocker.sentence, blocker.mend);
        if (blocker.code == "no_callback_number"_L1)
            lines.last() += u" (CALLBACK_NUMBER)"_s;
    }
    if (!lines.isEmpty())
        lines.prepend(u'\n' + (notes ? CliText::tr("Worth knowing:") : CliText::tr("In the way:")));
    return lines;
}

QStringList callLines(const Preflight &preflight)
{
    QStringList lines;
    int at = 0;
    for (const Preflight::FirstCall &call : preflight.firstCalls) {
        lines +=
            u"\n  %1. %2  %3  %4"_s.arg(++at).arg(call.phone.shown(), call.name, preflighttext::when(call));
        for (const QString &line : call.task.split(u'\n'))
            lines += u"     "_s + line;
    }
    if (!lines.isEmpty())
        lines.prepend(u'\n' + CliText::tr("The first calls:"));
    return lines;
}

QStringList linesOf(const PreflightQuestion &question, const Preflight &preflight)
{
    QStringList lines {
        CliText::tr("Campaign \"%1\": %2").arg(preflight.settings.name, preflighttext::summary(preflight))};
    for (const Preflight::Skip &skip : preflight.skips)
        lines += u"  %1  %2"_s.arg(QLocale().toString(skip.leads.size()), 8).arg(preflighttext::skip(skip));
    if (preflight.willDial > 0) {
        for (const QString &line : {preflighttext::places(preflight), preflighttext::opening(preflight),
                                    preflighttext::end(preflight), preflighttext::cost(preflight)}) {
            if (!line.isEmpty())
                lines += line;
        }
        lines += preflighttext::assumptions(question.assumptions, preflight);
    }
    return lines + blockerLines(preflight, false) + blockerLines(preflight, true) + callLines(preflight);
}

/// A number of an option inside its range; `fallback` when the option was not given.
Result<double> readNumber(const QCommandLineParser &parser, const QString &option, double low, double high,
                          double fallback)
{
    if (!parser.isSet(option))
        return fallback;
    bool ok = false;
    const double number = parser.value(option).toDouble(&ok);
    if (ok && number >= low && number <= high)
        return number;
    return Error {Error::Kind::Misuse,
                  CliText::tr("--%1 takes a number from %2 to %3, not \"%4\".")
                      .arg(option)
                      .arg(low)
                      .arg(high)
                      .arg(parser.value(option))};
}

/// What cost and end rest on, changed by the options.
Result<Done> readAssumptions(const QCommandLineParser &parser, ForecastAssumptions &assumed)
{
    struct Option {
        QString name;
        double high;
        double scale;
        double &value;
    };
    for (const Option &option : {Option {u"answered"_s, 100, 0.01, assumed.answered},
                                 Option {u"machines"_s, 100, 0.01, assumed.voicemail},
                                 Option {u"talk-short"_s, 120, 1, assumed.talkMinutesLow},
                                 Option {u"talk-long"_s, 120, 1, assumed.talkMinutesHigh}}) {
        const auto number = readNumber(parser, option.name, 0, option.high, option.value / option.scale);
        if (!number)
            return number.error();
        option.value = *number * option.scale;
    }
    const auto rate = readNumber(parser, u"rate"_s, 0, 100, assumed.perMinute.usd());
    if (!rate)
        return rate.error();
    assumed.perMinute = Money::fromUsd(*rate);
    if (assumed.answered + assumed.voicemail <= 1.0)
        return Done {};
    return Error {Error::Kind::Misuse, CliText::tr("--answered and --machines together are at most 100.")};
}

int runPreflight(const Cli &cli, const QCommandLineParser &parser, const QStringList &arguments)
{
    auto data = openData(cli, Database::Access::ReadOnly);
    if (!data)
        return cli.fail(data.error());
    const auto campaign = campaignNamed(**data, arguments.at(0));
    if (!campaign)
        return cli.fail(campaign.error());
    const bool hasKey = !cli.environment.value(u"BLAND_API_KEY"_s).isEmpty();
    PreflightQuestion question = preflightQuestion(**data, *campaign, hasKey);
    if (const auto read = readAssumptions(parser, question.assumptions); !read)
        return cli.fail(read.error());
    const auto preflight =
        waitFor(startPreflight(**data, question), Result<Preflight>(Error {Error::Kind::Cancelled, {}}));
    if (!preflight)
        return cli.fail(preflight.error());
    cli.print(objectOf(*preflight), linesOf(question, *preflight));
    return preflight->willSkip() > 0 || preflight->isBlocked() ? exitcode::partly : exitcode::done;
}

Result<quint32> seedOf(const QCommandLineParser &parser)
{
    bool ok = false;
    const quint32 seed = parser.value(u"seed"_s).toUInt(&ok);
    if (ok)
        return seed;
    return Error {Error::Kind::Misuse,
                  CliText::tr("--seed takes a whole number, not \"%1\".").arg(parser.value(u"seed"_s))};
}

Result<Done> save(const DryRunResult &result, const QString &fileName)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error {Error::Kind::Storage, CliText::tr("%1: %2").arg(fileName, file.errorString())};
    if (const auto written = writeDryRun(result, file); !written)
        return written.error();
    if (!file.commit())
        return Error {Error::Kind::Storage, CliText::tr("%1: %2").arg(fileName, file.errorString())};
    return Done {};
}

/// Codes with their number of leads.
QMap<QString, qint64> outcomesOf(const DryRunResult &result)
{
    QMap<LeadId, Outcome> last;
    for (const DryCall &call : result.calls)
        last.insert(call.lead, call.outcome);
    QMap<QString, qint64> outcomes;
    for (const Outcome outcome : std::as_const(last))
        ++outcomes[outcomeCode(outcome)];
    return outcomes;
}

QJsonObject objectOf(const DryRunResult &result)
{
    QJsonObject reasons;
    const auto skipped = remaindersOf(result);
    for (auto it = skipped.begin(); it != skipped.end(); ++it)
        reasons.insert(it.key(), it.value());
    QJsonObject outcomes;
    const auto ended = outcomesOf(result);
    for (auto it = ended.begin(); it != ended.end(); ++it)
        outcomes.insert(it.key(), it.value());
    return {{u"dry_run"_s, true},
            {u"seed"_s, static_cast<qint64>(result.seed)},
            {u"calls"_s, result.calls.size()},
            {u"outcomes"_s, outcomes},
            {u"not_called"_s, reasons},
            {u"cost_usd"_s, dollars(costOf(result))},
            {u"first_call_at"_s,
             result.calls.isEmpty() ? QString() : result.calls.first().utc.toString(Qt::ISODate)},
            {u"last_call_at"_s, result.calls.isEmpty() ? QString() : result.endUtc.toString(Qt::ISODate)}};
}

QStringList linesOf(const DryRunResult &result)
{
    const QLocale locale;
    QStringList lines {
        CliText::tr("DRY RUN of \"%1\": imagined people, nothing was dialed or stored.")
            .arg(result.settings.name),
        CliText::tr("%1 calls for %2 USD.")
            .arg(locale.toString(result.calls.size()), locale.toString(costOf(result).usd(), 'f', 2))};
    if (!result.calls.isEmpty())
        lines += CliText::tr("First call %1, last one over by %2 (time here: %3).")
                     .arg(locale.toString(result.calls.first().utc.toLocalTime(), QLocale::ShortFormat),
                          locale.toString(result.endUtc.toLocalTime(), QLocale::ShortFormat),
                          preflighttext::zoneHere(result.endUtc));
    const auto outcomes = outcomesOf(result);
    for (auto it = outcomes.begin(); it != outcomes.end(); ++it)
        lines += u"  %1 %2"_s.arg(outcomeText(*outcomeFromCode(it.key())), -44).arg(it.value(), 8);
    const auto reasons = remaindersOf(result);
    if (!reasons.isEmpty())
        lines += CliText::tr("Not called, by reason:");
    for (auto it = reasons.begin(); it != reasons.end(); ++it)
        lines += u"  %1 %2"_s.arg(remainderText(it.key()), -44).arg(it.value(), 8);
    return lines;
}

int runDry(const Cli &cli, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto seed = seedOf(parser);
    if (!seed)
        return cli.fail(seed.error());
    auto data = openData(cli, Database::Access::ReadOnly);
    if (!data)
        return cli.fail(data.error());
    const auto campaign = campaignNamed(**data, arguments.at(0));
    if (!campaign)
        return cli.fail(campaign.error());
    const auto result = waitFor(startDryRun(**data, *campaign, *seed),
                                Result<DryRunResult>(Error {Error::Kind::Cancelled, {}}));
    if (!result)
        return cli.fail(result.error());
    if (parser.isSet(u"csv"_s)) {
        if (const auto saved = save(*result, parser.value(u"csv"_s)); !saved)
            return cli.fail(saved.error());
    }
    cli.print(objectOf(*result), linesOf(*result));
    return result->rest.isEmpty() ? exitcode::done : exitcode::partly;
}

} // namespace

QList<Command> preflightCommands()
{
    return {{"campaign preflight",
             "NAME",
             QT_TRANSLATE_NOOP("Cli", "Tell what a start would do, and change nothing"),
             1,
             1,
             {{u"answered"_s, CliText::tr("Assumed: percent of the calls a person answers."), u"PERCENT"_s},
              {u"machines"_s, CliText::tr("Assumed: percent of the calls a machine answers."), u"PERCENT"_s},
              {u"talk-short"_s, CliText::tr("Assumed: minutes of a short conversation."), u"MINUTES"_s},
              {u"talk-long"_s, CliText::tr("Assumed: minutes of a long conversation."), u"MINUTES"_s},
              {u"rate"_s, CliText::tr("Assumed: price of a minute."), u"USD"_s}},
             runPreflight},
            {"campaign dry-run",
             "NAME",
             QT_TRANSLATE_NOOP("Cli", "Play a campaign with imagined people on a copy"),
             1,
             1,
             {{u"seed"_s, CliText::tr("Other numbers give other people."), u"N"_s, u"1"_s},
              {u"csv"_s, CliText::tr("Write every imagined call to a file."), u"FILE"_s}},
             runDry}};
}
