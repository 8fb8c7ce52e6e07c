#include "app/cli/alarms.h"
#include "app/cli/campaignrun.h"
#include "app/cli/cli.h"
#include "app/cli/limitreload.h"
#include "app/cli/opendata.h"
#include "app/cli/statusreport.h"
#include "app/station/dialer.h"
#include "app/station/listeners.h"
#include "app/station/preflightjob.h"
#include "app/station/process.h"
#include "core/base/whendone.h"
#include "core/dialing/preflighttext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

/// What `run` and `serve` share: an opened directory that dials, with its listeners.
struct Headless {
    std::unique_ptr<DataStore> data;
    std::unique_ptr<Dialer> dialer;
    std::unique_ptr<Listeners> listeners;
};

std::shared_ptr<Secret> secretOf(const Cli &cli, const QString &variable)
{
    const QString value = cli.environment.value(variable);
    return value.isEmpty() ? nullptr : std::make_shared<Secret>(value.toUtf8());
}

Result<quint16> readPort(const QCommandLineParser &parser, const QString &option, int fallback)
{
    if (!parser.isSet(option))
        return static_cast<quint16>(fallback);
    bool ok = false;
    const uint port = parser.value(option).toUInt(&ok);
    if (!ok || port > 65'535)
        return Error { Error::Kind::Misuse,
                       CliText::tr("--%1 takes a port from 0 to 65535, not \"%2\".").arg(option, parser.value(option)) };
    return static_cast<quint16>(port);
}

Result<Listeners::Options> listenerOptions(const Cli &cli, const QCommandLineParser &parser, const Settings &settings)
{
    Listeners::Options options;
    const auto webhook = readPort(parser, u"webhook-port"_s, settings.listeners.webhookPort);
    if (!webhook)
        return webhook.error();
    const auto admin = readPort(parser, u"admin-port"_s, settings.listeners.adminPort);
    if (!admin)
        return admin.error();
    options.webhookPort = *webhook;
    options.adminPort = *admin;
    options.webhookSecret = secretOf(cli, u"BLAND_WEBHOOK_SECRET"_s);
    options.adminToken = secretOf(cli, u"ADMIN_TOKEN"_s);
    constexpr qsizetype shortestToken = 32;
    if (options.adminToken && options.adminToken->reveal().size() < shortestToken)
        return Error { Error::Kind::Misuse,
                       CliText::tr("ADMIN_TOKEN is too short: at least 32 characters are needed. "
                                   "One can be made with: openssl rand -base64 32") };
    return options;
}

Result<Done> giveKey(const Cli &cli, BlandClient &provider)
{
    const QString key = cli.environment.value(u"BLAND_API_KEY"_s);
    if (key.isEmpty())
        return Error { Error::Kind::Misuse,
                       CliText::tr("The provider's key is missing: set BLAND_API_KEY in the environment or in a file "
                                   "given with --env.") };
    if (const auto taken = provider.setApiKey(Secret(key.toUtf8())); !taken)
        return Error { Error::Kind::Misuse, CliText::tr("BLAND_API_KEY: %1").arg(taken.error().message) };
    return Done {};
}

/// A database copied from another computer is used only after a person has said so.
Result<Done> checkCopy(Database &database, const QCommandLineParser &parser)
{
    if (!database.opening().otherHost)
        return Done {};
    if (parser.isSet(u"adopt-copy"_s))
        return waitFor(database.adoptCopy(), Result<Done>(Error { Error::Kind::Cancelled, {} }));
    return Error { Error::Kind::Busy,
                   CliText::tr("This database was copied from the computer %1. If the program still runs there, both would "
                               "call the same people. Stop it there, then repeat the command with --adopt-copy: the numbers "
                               "called since the copy are looked up at the provider and held for you.")
                       .arg(database.opening().otherHostName) };
}

Result<Headless> openHeadless(const Cli &cli, const QCommandLineParser &parser)
{
    auto data = openData(cli, Database::Access::ReadWrite);
    if (!data)
        return data.error();
    Headless headless { std::move(*data), nullptr, nullptr };
    if (const auto ours = checkCopy(*headless.data->database, parser); !ours)
        return ours.error();
    const auto options = listenerOptions(cli, parser, headless.data->settings);
    if (!options)
        return options.error();
    headless.dialer = std::make_unique<Dialer>(*headless.data);
    if (const auto key = giveKey(cli, headless.dialer->provider); !key)
        return key.error();
    headless.listeners = std::make_unique<Listeners>(*headless.data, *headless.dialer, *options);
    if (const auto listening = headless.listeners->start(); !listening)
        return listening.error();
    if (parser.isSet(u"port-file"_s)) {
        if (const auto written = headless.listeners->writePortFile(parser.value(u"port-file"_s)); !written)
            return written.error();
    }
    return headless;
}

/// Asks the provider who we are before the first call; a provider without that request is taken as it is.
void checkAccount(Dialer &dialer, QObject *context, std::function<void(std::optional<Error>)> then)
{
    whenDone(dialer.provider.account(), context, [then = std::move(then)](const Result<AccountInfo> &account) {
        const bool stops = !account
            && (account.error().kind == Error::Kind::Network || account.error().kind == Error::Kind::Unauthorized);
        then(stops ? std::optional(account.error()) : std::nullopt);
    });
}

int exitCodeOf(const Cli &cli, CampaignRun::End end, const QString &cause, const CampaignCounts &counts)
{
    switch (end) {
    case CampaignRun::End::Interrupted:
        cli.say(CliText::tr("Paused. leadline-cli run goes on where it stopped."));
        return exitcode::interrupted;
    case CampaignRun::End::Paused:
        if (cli.json) // else the log has said it already
            cli.say(cause);
        return exitcode::failed;
    case CampaignRun::End::Failed:
        cli.say(cause);
        return exitcode::failed;
    case CampaignRun::End::Finished:
    case CampaignRun::End::Parked:
        break;
    }
    const qint64 left = counts.leads.value(LeadStatus::Refused) + counts.leads.value(LeadStatus::Parked)
        + counts.leads.value(LeadStatus::Ready);
    return left > 0 ? exitcode::partly : exitcode::done;
}

Result<Campaign> startableCampaign(DataStore &data, const QString &name)
{
    auto campaign = campaignNamed(data, name);
    if (!campaign)
        return campaign;
    if (data.scriptContext(*campaign).businessName.isEmpty())
        return Error { Error::Kind::Misuse,
                       CliText::tr("The campaign does not start without the registered name of your business: every call "
                                   "opens with it. Set BUSINESS_NAME or create the campaign with --business NAME.") };
    if (campaign->settings.hours.any && !data.settings.provider.isLoopback())
        return Error { Error::Kind::Misuse,
                       CliText::tr("This campaign was made without calling hours, for tests on this machine only. "
                                   "It cannot run with a real provider; make a new one with hours.") };
    return campaign;
}

/// Says what the start will do, for people; `then` goes on in any case.
void lookAhead(const Cli &cli, DataStore &data, const Campaign &campaign, QObject *context, std::function<void()> then)
{
    if (cli.json)
        return then();
    const PreflightQuestion question = preflightQuestion(data, campaign, true);
    whenDone(startPreflight(data, question), context, [&cli, then = std::move(then)](const Result<Preflight> &told) {
        if (told) {
            cli.say(preflighttext::summary(*told));
            if (told->willDial > 0)
                cli.say(preflighttext::opening(*told) + u'\n' + preflighttext::end(*told) + u'\n'
                        + preflighttext::cost(*told));
        }
        then();
    });
}

int runRun(const Cli &cli, const QCommandLineParser &parser, const QStringList &arguments)
{
    const EndSignals signalsOfProcess;
    auto headless = openHeadless(cli, parser);
    if (!headless)
        return cli.fail(headless.error());
    DataStore &data = *headless->data;
    Dialer &dialer = *headless->dialer;
    const auto campaign = startableCampaign(data, arguments.at(0));
    if (!campaign)
        return cli.fail(campaign.error());

    const AlarmVoice alarms(cli, data);
    const LimitReload reload(cli, signalsOfProcess, data, dialer.queue);
    CampaignRun run(data, dialer, campaign->id, parser.isSet(u"until-done"_s));
    int code = exitcode::failed;
    const auto leave = [&code](int with) {
        code = with;
        QCoreApplication::quit();
    };
    QObject::connect(&signalsOfProcess, &EndSignals::endRequested, &run, [&run] { run.interrupt(); });
    QObject::connect(&run, &CampaignRun::ended, &run, [&](CampaignRun::End end) {
        leave(exitCodeOf(cli, end, run.cause(), data.calls->counts(campaign->id)));
    });
    if (data.database->opening().restoredFromUtc.isValid())
        cli.say(CliText::tr("The database has an older state. The provider is asked twice, some minutes apart, which numbers "
                            "were called since; then the campaign starts."));
    // First of all: the admin API may start campaigns from now on (I-8).
    whenDone(dialer.recover(), &run, [&](const Result<Done> &recovered) {
        if (!recovered)
            return leave(cli.fail(recovered.error()));
        checkAccount(dialer, &run, [&](const std::optional<Error> &refused) {
            if (refused)
                leave(cli.fail(*refused));
            else
                lookAhead(cli, data, *campaign, &run, [&run] { run.start(); });
        });
    });
    QCoreApplication::exec();

    headless->listeners->stop();
    printStatus(cli, data, campaign->id);
    return code;
}

int runServe(const Cli &cli, const QCommandLineParser &parser, const QStringList &)
{
    if (cli.environment.value(u"ADMIN_TOKEN"_s).isEmpty())
        return cli.fail({ Error::Kind::Misuse,
                          CliText::tr("serve needs ADMIN_TOKEN (at least 32 characters) in the environment or in the file of "
                                      "--env: campaigns are started through the admin API, which is protected by it.") });
    const EndSignals signalsOfProcess;
    auto headless = openHeadless(cli, parser);
    if (!headless)
        return cli.fail(headless.error());
    Dialer &dialer = *headless->dialer;

    const AlarmVoice alarms(cli, *headless->data);
    const LimitReload reload(cli, signalsOfProcess, *headless->data, dialer.queue);
    QObject context;
    int code = exitcode::done;
    QObject::connect(&signalsOfProcess, &EndSignals::endRequested, &context, [&] {
        headless->listeners->stop();
        whenDone(dialer.quiesce(), &context, [](Done) { QCoreApplication::quit(); });
    });
    whenDone(dialer.recover(), &context, [&](const Result<Done> &recovered) {
        if (!recovered) {
            code = cli.fail(recovered.error());
            QCoreApplication::quit();
            return;
        }
        cli.say(CliText::tr("Listening for webhooks on 127.0.0.1:%1 and for the admin API on 127.0.0.1:%2.")
                    .arg(headless->listeners->webhookPort())
                    .arg(headless->listeners->adminPort()));
    });
    QCoreApplication::exec();
    return code;
}

QJsonObject objectOf(const AttemptDetail &detail)
{
    QJsonArray transcript;
    for (const TranscriptLine &line : detail.transcript)
        transcript.append(line.text);
    const Attempt &call = detail.attempt;
    return { { u"test_call"_s, true },
             { u"state"_s, attemptStateCode(call.state) },
             { u"outcome"_s, call.outcome ? outcomeCode(*call.outcome) : QString() },
             { u"duration_seconds"_s, call.seconds ? QJsonValue(*call.seconds) : QJsonValue() },
             { u"cost_usd"_s, call.cost ? QJsonValue(call.cost->usd()) : QJsonValue() },
             { u"transcript"_s, transcript } };
}

QStringList linesOf(const AttemptDetail &detail)
{
    const Attempt &call = detail.attempt;
    QStringList lines { call.outcome ? CliText::tr("Test call ended: %1.").arg(outcomeText(*call.outcome))
                                     : CliText::tr("Test call: %1 %2").arg(attemptStateCode(call.state), call.errorText) };
    if (call.seconds)
        lines += CliText::tr("%1 seconds").arg(qRound(*call.seconds));
    for (const TranscriptLine &line : detail.transcript)
        lines += u"  "_s + line.text;
    lines += CliText::tr("It is counted nowhere.");
    return lines;
}

/// The lead whose text is spoken: the given one, else the first of the campaign's list.
Result<LeadId> leadForTest(DataStore &data, const QCommandLineParser &parser, const Campaign &campaign)
{
    if (parser.isSet(u"lead"_s)) {
        const LeadId lead { parser.value(u"lead"_s).toLongLong() };
        if (!data.leads->leads({ lead }).isEmpty())
            return lead;
        return Error { Error::Kind::Misuse, CliText::tr("There is no lead %1.").arg(parser.value(u"lead"_s)) };
    }
    LeadQuery query;
    query.list = campaign.settings.list;
    query.atMost = 1;
    const auto found =
        waitFor(data.leads->find(query), Result<QList<LeadId>>(Error { Error::Kind::Cancelled, {} }));
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error { Error::Kind::Misuse, CliText::tr("The list of the campaign has no lead.") };
    return found->first();
}

Result<PhoneNumber> numberForTest(const DataStore &data, const QCommandLineParser &parser)
{
    const auto read = PhoneNumbers::read(parser.value(u"to"_s), data.settings.business.country, { .allowFictional = true });
    const auto *number = std::get_if<ReadNumber>(&read);
    if (number)
        return number->number;
    return Error { Error::Kind::Misuse,
                   CliText::tr("--to takes one of your own numbers, not \"%1\".").arg(parser.value(u"to"_s)) };
}

int runTestCall(const Cli &cli, const QCommandLineParser &parser, const QStringList &arguments)
{
    const EndSignals signalsOfProcess;
    auto headless = openHeadless(cli, parser);
    if (!headless)
        return cli.fail(headless.error());
    DataStore &data = *headless->data;
    Dialer &dialer = *headless->dialer;
    const auto campaign = startableCampaign(data, arguments.at(0));
    if (!campaign)
        return cli.fail(campaign.error());
    const auto to = numberForTest(data, parser);
    if (!to)
        return cli.fail(to.error());
    const auto lead = leadForTest(data, parser, *campaign);
    if (!lead)
        return cli.fail(lead.error());

    QObject context;
    int code = exitcode::failed;
    const auto leave = [&code](int with) {
        code = with;
        QCoreApplication::quit();
    };
    QObject::connect(&signalsOfProcess, &EndSignals::endRequested, &context, [&] { leave(exitcode::interrupted); });
    QObject::connect(&dialer.testCaller, &TestCaller::changed, &context, [&](const AttemptDetail &detail) {
        if (isOpen(detail.attempt.state))
            return;
        cli.print(objectOf(detail), linesOf(detail));
        leave(detail.attempt.state == AttemptState::Ended ? exitcode::done : exitcode::failed);
    });
    whenDone(dialer.recover(), &context, [&](const Result<Done> &recovered) {
        if (!recovered) {
            leave(cli.fail(recovered.error()));
            return;
        }
        whenDone(dialer.callTest(campaign->id, *lead, *to), &context, [&](const Result<AttemptId> &called) {
            if (!called)
                leave(cli.fail(called.error()));
        });
    });
    QCoreApplication::exec();
    headless->listeners->stop();
    return code;
}

QList<QCommandLineOption> listenerOptionsOfLine()
{
    return { { u"webhook-port"_s, CliText::tr("Port for webhooks; 0 = any free one. Default 8787."), u"P"_s },
             { u"admin-port"_s, CliText::tr("Port of the admin API; 0 = any free one. Default 8788."), u"P"_s },
             { u"port-file"_s, CliText::tr("Write the ports there once they are open."), u"FILE"_s },
             { u"adopt-copy"_s,
               CliText::tr("Use a database that was copied from another computer; the program must not run there any more.") } };
}

} // namespace

QList<Command> runCommands()
{
    const QList<QCommandLineOption> listening = listenerOptionsOfLine();
    const QCommandLineOption untilDone(
        u"until-done"_s, CliText::tr("End when every lead has its final reason; do not wait for tomorrow."));
    return {
        { "run", "NAME [--until-done]", QT_TRANSLATE_NOOP("Cli", "Dial a campaign; Ctrl-C pauses it"), 1, 1,
          listening + QList { untilDone }, runRun },
        { "campaign test-call", "NAME --to NUMBER",
          QT_TRANSLATE_NOOP("Cli", "Ring a number of your own with the text of a lead; counted nowhere"), 1, 1,
          listening
              + QList<QCommandLineOption> {
                  { u"to"_s, CliText::tr("One of your own numbers (OWN_NUMBERS or the settings)."), u"NUMBER"_s },
                  { u"lead"_s, CliText::tr("Lead whose text is spoken; else the first one of the list."), u"ID"_s } },
          runTestCall },
        { "serve", "", QT_TRANSLATE_NOOP("Cli", "Run without a window; campaigns are started through the admin API"), 0,
          0, listening, runServe },
    };
}
