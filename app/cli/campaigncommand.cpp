#include "app/cli/cli.h"
#include "app/cli/opendata.h"
#include "core/base/phonenumber.h"
#include "core/leads/leadvariables.h"
#include "core/prompts/callscript.h"

using namespace Qt::StringLiterals;

namespace {

Error misuse(const QString &sentence)
{
    return { Error::Kind::Misuse, sentence };
}

/// A whole number of an option inside its range; nothing when the option was not given.
Result<std::optional<int>> readInt(const QCommandLineParser &parser, const QString &option, int low, int high)
{
    if (!parser.isSet(option))
        return std::optional<int>();
    bool ok = false;
    const int number = parser.value(option).toInt(&ok);
    if (!ok || number < low || number > high)
        return misuse(CliText::tr("--%1 takes a whole number from %2 to %3, not \"%4\".")
                          .arg(option)
                          .arg(low)
                          .arg(high)
                          .arg(parser.value(option)));
    return std::optional<int>(number);
}

Result<std::optional<double>> readAmount(const QCommandLineParser &parser, const QString &option, double low,
                                         double high)
{
    if (!parser.isSet(option))
        return std::optional<double>();
    bool ok = false;
    const double number = parser.value(option).toDouble(&ok);
    if (!ok || number < low || number > high)
        return misuse(CliText::tr("--%1 takes a number from %2 to %3, not \"%4\".")
                          .arg(option)
                          .arg(low)
                          .arg(high)
                          .arg(parser.value(option)));
    return std::optional<double>(number);
}

Result<Done> readNumbers(const QCommandLineParser &parser, CampaignSettings &settings)
{
    const auto concurrency = readInt(parser, u"concurrency"_s, 1, 1'000);
    if (!concurrency)
        return concurrency.error();
    const auto attempts = readInt(parser, u"attempts"_s, 1, 10);
    if (!attempts)
        return attempts.error();
    const auto pace = readAmount(parser, u"calls-per-second"_s, 0.01, 100);
    if (!pace)
        return pace.error();
    const auto budget = readAmount(parser, u"budget"_s, 0.01, 10'000'000);
    if (!budget)
        return budget.error();
    settings.concurrency = concurrency->value_or(settings.concurrency);
    settings.attempts = attempts->value_or(settings.attempts);
    settings.callsPerSecond = pace->value_or(settings.callsPerSecond);
    if (budget->has_value())
        settings.budget = Money::fromUsd(**budget);
    return Done {};
}

Result<Done> readRules(const QCommandLineParser &parser, const DataStore &data, CampaignSettings &settings)
{
    const auto kind = campaignKindFromCode(parser.value(u"kind"_s));
    if (!kind)
        return misuse(CliText::tr("--kind takes sales or service, not \"%1\".").arg(parser.value(u"kind"_s)));
    settings.kind = *kind;
    if (!parser.isSet(u"hours"_s))
        return Done {};
    const auto hours = CampaignHours::fromText(parser.value(u"hours"_s));
    if (!hours)
        return hours.error();
    if (hours->any && !data.settings.provider.isLoopback())
        return misuse(CliText::tr("--hours any is for tests: it needs a provider on this machine (BLAND_BASE_URL at a "
                                  "loopback address). Real people are called inside calling hours only."));
    settings.hours = *hours;
    return Done {};
}

/// Every name a script may use for the leads of these lists.
QSet<QString> knownNames(DataStore &data, const CampaignSettings &settings)
{
    const QStringList standard = LeadVariables::standardNames() + ScriptNames::campaignNames();
    QSet<QString> names(standard.begin(), standard.end());
    for (const ImportSummary &import : data.leads->imports()) {
        if (import.list != settings.list && !settings.moreLists.contains(import.list))
            continue;
        for (const QString &name : LeadVariables::namesOf(data.leads->columnsOf(import.import)))
            names.insert(name);
    }
    return names;
}

Result<Done> readScript(DataStore &data, const QString &nameOrPath, CampaignSettings &settings)
{
    const auto prompt = data.prompts.promptOrFile(nameOrPath);
    if (!prompt)
        return prompt.error();
    QStringList faults;
    for (const TemplateFault &fault : Template::parse(prompt->text).check(knownNames(data, settings))) {
        if (!fault.isWarning)
            faults += CliText::tr("line %1, column %2: %3").arg(fault.line).arg(fault.column).arg(fault.message);
    }
    if (!faults.isEmpty())
        return Error { Error::Kind::InvalidInput,
                       CliText::tr("The script %1 cannot be used:\n%2").arg(nameOrPath, faults.join(u'\n')) };
    settings.promptName = prompt->name;
    settings.promptText = prompt->text;
    return Done {};
}

Result<ListId> listNamed(DataStore &data, const QString &name)
{
    if (const auto list = data.leads->listByName(name))
        return *list;
    QStringList known;
    for (const LeadList &list : data.leads->lists())
        known += list.name;
    return misuse(known.isEmpty()
                      ? CliText::tr("There is no list \"%1\"; import leads first.").arg(name)
                      : CliText::tr("There is no list \"%1\". There are: %2.").arg(name, known.join(u", "_s)));
}

Result<Done> readSource(DataStore &data, const QCommandLineParser &parser, CampaignSettings &settings)
{
    for (const QString &name : parser.values(u"list"_s)) {
        const auto list = listNamed(data, name);
        if (!list)
            return list.error();
        if (settings.list == ListId {})
            settings.list = *list;
        else if (settings.list != *list && !settings.moreLists.contains(*list))
            settings.moreLists.append(*list);
    }
    for (const QString &entry : parser.values(u"filter"_s)) {
        if (const auto added = settings.filter.add(entry); !added)
            return added.error();
    }
    return Done {};
}

Result<Done> readCourse(const QCommandLineParser &parser, CampaignSettings &settings)
{
    const auto retries = RetryTable::fromText(parser.value(u"retry"_s));
    if (!retries)
        return retries.error();
    settings.retries = *retries;
    const auto priority = priorityFromCode(parser.value(u"priority"_s));
    if (!priority)
        return misuse(
            CliText::tr("--priority takes low, normal or high, not \"%1\".").arg(parser.value(u"priority"_s)));
    settings.priority = *priority;
    const auto minutes = readInt(parser, u"max-minutes"_s, 1, 60);
    if (!minutes)
        return minutes.error();
    settings.maxDurationMinutes = minutes->value_or(settings.maxDurationMinutes);
    return Done {};
}

Result<Done> readVoice(const DataStore &data, const QCommandLineParser &parser, CampaignSettings &settings)
{
    settings.voice = parser.value(u"voice"_s).trimmed();
    settings.language = parser.value(u"language"_s).trimmed();
    settings.record = parser.isSet(u"record"_s);
    settings.voicemailMessage = parser.value(u"voicemail"_s).trimmed();
    settings.smsMessage = parser.value(u"sms"_s).trimmed();
    if (!settings.voicemailMessage.isEmpty())
        settings.voicemail =
            settings.smsMessage.isEmpty() ? VoicemailAction::LeaveMessage : VoicemailAction::LeaveMessageAndText;
    else if (!settings.smsMessage.isEmpty())
        return misuse(CliText::tr("--sms is sent after a voicemail message: give --voicemail TEXT, too."));
    if (!parser.isSet(u"caller-number"_s))
        return Done {};
    const auto read = PhoneNumbers::read(parser.value(u"caller-number"_s), data.settings.business.country,
                                         {.allowFictional = true});
    const auto *number = std::get_if<ReadNumber>(&read);
    if (!number)
        return misuse(CliText::tr("--caller-number takes a telephone number, not \"%1\".")
                          .arg(parser.value(u"caller-number"_s)));
    settings.callerNumber = number->number.e164();
    return Done {};
}

Result<CampaignSettings> readSettings(DataStore &data, const QCommandLineParser &parser, const QString &name)
{
    CampaignSettings settings;
    settings.name = name.trimmed();
    if (settings.name.isEmpty() || settings.name.size() > 100)
        return misuse(CliText::tr("A campaign needs a name of 1 to 100 characters."));
    if (!parser.isSet(u"list"_s) || !parser.isSet(u"prompt"_s))
        return misuse(CliText::tr("--list LIST and --prompt TEMPLATE are both needed."));
    if (const auto source = readSource(data, parser, settings); !source)
        return source.error();
    settings.business = parser.value(u"business"_s).trimmed();
    if (const auto numbers = readNumbers(parser, settings); !numbers)
        return numbers.error();
    if (const auto rules = readRules(parser, data, settings); !rules)
        return rules.error();
    if (const auto course = readCourse(parser, settings); !course)
        return course.error();
    if (const auto voice = readVoice(data, parser, settings); !voice)
        return voice.error();
    if (const auto script = readScript(data, parser.value(u"prompt"_s), settings); !script)
        return script.error();
    return settings;
}

int runCreate(const Cli &cli, const QCommandLineParser &parser, const QStringList &arguments)
{
    auto data = openData(cli, Database::Access::ReadWrite);
    if (!data)
        return cli.fail(data.error());
    const auto settings = readSettings(**data, parser, arguments.at(0));
    if (!settings)
        return cli.fail(settings.error());
    const auto created = waitFor((*data)->callLog->createCampaign(*settings),
                                 Result<CampaignId>(Error { Error::Kind::Cancelled, {} }));
    if (!created)
        return cli.fail(created.error());
    const auto campaign = (*data)->calls->campaign(*created);
    const qint64 leads = campaign ? campaign->counts.total() : 0;
    cli.print({ { u"campaign"_s, settings->name } },
              { CliText::tr("The campaign \"%1\" has %2 leads. leadline-cli run \"%1\" starts it.")
                    .arg(settings->name)
                    .arg(leads) });
    return exitcode::done;
}

} // namespace

QList<Command> campaignCommands()
{
    return { { "campaign create",
               "NAME --list LIST --prompt TEMPLATE",
               QT_TRANSLATE_NOOP("Cli", "Make a campaign over a list"),
               1,
               1,
               {
                   { u"list"_s, CliText::tr("List whose leads are called; may be given several times."), u"LIST"_s },
                   { u"filter"_s, CliText::tr("Only leads with this value; may be given several times."),
                     u"state=TX|tag=NAME|owner=NAME|region=US|outcome=CODE"_s },
                   { u"prompt"_s, CliText::tr("Name of a script (see prompt list) or path of a file."), u"TEMPLATE"_s },
                   { u"concurrency"_s, CliText::tr("Most calls at once."), u"N"_s },
                   { u"calls-per-second"_s, CliText::tr("Pace of new calls."), u"R"_s },
                   { u"attempts"_s, CliText::tr("Most attempts per lead that rang or may have rung."), u"N"_s },
                   { u"budget"_s, CliText::tr("Most it may cost, in US dollars."), u"USD"_s },
                   { u"hours"_s, CliText::tr("Calling hours in the called person's time zone; \"from DATE\" and "
                                             "\"until DATE\" behind a comma bound the days."),
                     u"9:00-20:00|any"_s },
                   { u"retry"_s, CliText::tr("When an outcome is called again."),
                     u"busy 20m max 3, voicemail 1d other-time, no_answer never"_s },
                   { u"priority"_s, CliText::tr("Which of several running campaigns gets a free line first."),
                     u"low|normal|high"_s, u"normal"_s },
                   { u"voice"_s, CliText::tr("Voice of the provider."), u"VOICE"_s },
                   { u"caller-number"_s, CliText::tr("Number that people see."), u"NUMBER"_s },
                   { u"language"_s, CliText::tr("Language of the call."), u"en|de|es"_s, u"en"_s },
                   { u"max-minutes"_s, CliText::tr("Longest call."), u"N"_s },
                   { u"record"_s, CliText::tr("Record the calls; the first sentence says so.") },
                   { u"voicemail"_s, CliText::tr("Message left on a voicemail; variables as in a script."), u"TEXT"_s },
                   { u"sms"_s, CliText::tr("Text message sent after the voicemail message."), u"TEXT"_s },
                   { u"kind"_s, CliText::tr("sales needs leads with written ground, service takes any."),
                     u"sales|service"_s, u"sales"_s },
                   { u"business"_s, CliText::tr("Registered name said in the first sentence."), u"NAME"_s },
               },
               runCreate } };
}
