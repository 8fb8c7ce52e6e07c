#include "app/cli/cli.h"
#include "app/cli/opendata.h"
#include "app/station/process.h"
#include "core/rules/ownrules.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

template <typename T> Result<T> cancelled()
{
    return Error {Error::Kind::Cancelled, {}};
}

Error noSuchPlace(const QString &region)
{
    return {
        Error::Kind::Misuse,
        CliText::tr("There is no rule for \"%1\". \"rules show\" lists the places, like US-FL.").arg(region)};
}

int runShow(const Cli &cli, const QCommandLineParser &, const QStringList &)
{
    auto data = openData(cli, Database::Access::ReadOnly);
    if (!data)
        return cli.fail(data.error());
    const RuleBook book = (*data)->gateInForce().rules();
    QHash<QString, QString> own;
    for (const OwnRule &rule : book.own().rules)
        own.insert(rule.region, OwnRuleCheck::text(rule));
    QJsonArray array;
    QStringList lines {CliText::tr("Rules %1").arg(book.version())};
    for (const RegionRule &rule : book.regions()) {
        QStringList hours;
        for (const size_t day : {size_t(0), size_t(5), size_t(6)})
            hours.append(dayHoursText(rule.hours[day]));
        array += QJsonObject {{u"region"_s, rule.region},
                              {u"name"_s, rule.name},
                              {u"weekdays"_s, hours[0]},
                              {u"saturday"_s, hours[1]},
                              {u"sunday"_s, hours[2]},
                              {u"attempts_24h"_s, rule.attemptsPer24h},
                              {u"sales_blocked"_s, rule.salesBlocked || rule.salesBlockedByOperator},
                              {u"own"_s, own.value(rule.region)},
                              {u"source"_s, rule.source}};
        lines += u"%1  %2  %3"_s.arg(rule.region, -6).arg(hours.join(u' '), -38).arg(rule.name)
            + (own.contains(rule.region) ? u" ["_s + own.value(rule.region) + u']' : QString());
    }
    cli.print({{u"version"_s, book.version()}, {u"rules"_s, array}}, lines);
    return exitcode::done;
}

struct HoursOption {
    const char *name;
    std::optional<DayHours> OwnRule::*value;
};
constexpr std::array hoursOptions {HoursOption {"weekdays", &OwnRule::weekdays},
                                   HoursOption {"saturday", &OwnRule::saturday},
                                   HoursOption {"sunday", &OwnRule::sunday}};
struct NumberOption {
    const char *name;
    int OwnRule::*value;
};
constexpr std::array numberOptions {NumberOption {"attempts-24h", &OwnRule::attemptsPer24h},
                                    NumberOption {"attempts-30d", &OwnRule::attemptsPer30d},
                                    NumberOption {"gap-hours", &OwnRule::hoursBetweenAttempts},
                                    NumberOption {"rest-days", &OwnRule::restDaysAfterRefusal}};

Result<OwnRule> ruleOf(const QCommandLineParser &parser, const QString &region)
{
    OwnRule rule {.region = region};
    for (const HoursOption &option : hoursOptions) {
        const QString name = QString::fromLatin1(option.name);
        const QString text = parser.value(name);
        const auto hours = dayHoursFromText(text);
        if (parser.isSet(name) && !hours && text != "closed"_L1)
            return Error {
                Error::Kind::Misuse,
                CliText::tr("--%1 takes hours like 9:00-18:00, or closed; not \"%2\".").arg(name, text)};
        if (parser.isSet(name))
            rule.*option.value = hours.value_or(DayHours {});
    }
    for (const NumberOption &option : numberOptions) {
        const QString name = QString::fromLatin1(option.name);
        bool isNumber = true;
        if (parser.isSet(name))
            rule.*option.value = parser.value(name).toInt(&isNumber);
        if (!isNumber)
            return Error {Error::Kind::Misuse, CliText::tr("--%1 takes a whole number.").arg(name)};
    }
    rule.closedOnHolidays = parser.isSet(u"no-holidays"_s);
    rule.salesBlocked = parser.isSet(u"no-sales"_s);
    rule.closed = parser.isSet(u"no-calls"_s);
    return rule;
}

/// Replaces the own rule of one place; without options it is taken back.
int runSet(const Cli &cli, const QCommandLineParser &parser, const QStringList &arguments)
{
    const QString region = arguments.at(0).toUpper();
    const auto rule = ruleOf(parser, region);
    if (!rule)
        return cli.fail(rule.error());
    auto data = openData(cli, Database::Access::ReadWrite);
    if (!data)
        return cli.fail(data.error());
    const RegionRule *shipped = (*data)->gate.rules().shippedRegion(region);
    if (!shipped)
        return cli.fail(noSuchPlace(region));
    if (const auto stricter = OwnRuleCheck::checkStricter(*rule, *shipped); !stricter)
        return cli.fail(stricter.error());
    QList<OwnRule> rules = (*data)->ruleReader->ownRules().rules;
    rules.removeIf([&region](const OwnRule &other) { return other.region == region; });
    if (!rule->demandsNothing())
        rules.append(*rule);
    const auto version = waitFor(
        (*data)->rules->setOwnRules(rules, parser.value(u"reason"_s), operatorName()), cancelled<int>());
    if (!version)
        return cli.fail(version.error());
    cli.print({{u"version"_s, *version}},
              {CliText::tr("%1: %2. Own rules are version %3 now.")
                   .arg(shipped->name, OwnRuleCheck::text(*rule))
                   .arg(*version)});
    return exitcode::done;
}

int runOpening(const Cli &cli, const QCommandLineParser &parser, const QStringList &arguments, bool opens)
{
    const QString region = arguments.at(0).toUpper();
    auto data = openData(cli, Database::Access::ReadWrite);
    if (!data)
        return cli.fail(data.error());
    const RegionRule *shipped = (*data)->gate.rules().shippedRegion(region);
    if (!shipped)
        return cli.fail(noSuchPlace(region));
    const auto campaign = (*data)->calls->campaignByName(parser.value(u"campaign"_s));
    if (!campaign)
        return cli.fail({Error::Kind::Misuse,
                         CliText::tr("There is no campaign \"%1\".").arg(parser.value(u"campaign"_s))});
    const auto done = waitFor(
        opens ? (*data)->rules->openForSales(campaign->id, region, parser.value(u"reason"_s), operatorName())
              : (*data)->rules->closeForSales(campaign->id, region, operatorName()),
        cancelled<Done>());
    if (!done)
        return cli.fail(done.error());
    cli.print({{u"region"_s, region}, {u"open"_s, opens}},
              {opens ? CliText::tr("Sales calls to %1 are open for this campaign.").arg(shipped->name)
                     : CliText::tr("Sales calls to %1 are closed for this campaign.").arg(shipped->name)});
    return exitcode::done;
}

int runRegistry(const Cli &cli, const QCommandLineParser &parser, const QStringList &arguments)
{
    const QDate checked = QDate::fromString(parser.value(u"checked"_s), Qt::ISODate);
    if (parser.isSet(u"checked"_s) && !checked.isValid())
        return cli.fail({Error::Kind::Misuse, CliText::tr("--checked takes a day like 2026-11-26.")});
    auto data = openData(cli, Database::Access::ReadWrite);
    if (!data)
        return cli.fail(data.error());
    const auto list = (*data)->leads->listByName(arguments.at(0));
    if (!list)
        return cli.fail({Error::Kind::Misuse, CliText::tr("There is no list \"%1\".").arg(arguments.at(0))});
    ListScrub scrub;
    scrub.consumers = !parser.isSet(u"businesses"_s);
    if (checked.isValid())
        scrub.checkedUtc = QDateTime(checked, QTime(0, 0), Qt::UTC);
    scrub.source = parser.value(u"source"_s);
    const auto done = waitFor((*data)->rules->setScrub(*list, scrub, operatorName()), cancelled<Done>());
    if (!done)
        return cli.fail(done.error());
    cli.print({{u"list"_s, arguments.at(0)}, {u"consumers"_s, scrub.consumers}}, {CliText::tr("Noted.")});
    return exitcode::done;
}

QList<QCommandLineOption> ruleOptions()
{
    QList<QCommandLineOption> options {{u"reason"_s, CliText::tr("Why; kept with your name."), u"TEXT"_s},
                                       {u"no-holidays"_s, CliText::tr("No calls on holidays.")},
                                       {u"no-sales"_s, CliText::tr("No sales calls.")},
                                       {u"no-calls"_s, CliText::tr("No calls at all.")}};
    for (const HoursOption &option : hoursOptions)
        options.append(
            {QString::fromLatin1(option.name), CliText::tr("Hours like 9:00-18:00, or closed."), u"HOURS"_s});
    for (const NumberOption &option : numberOptions)
        options.append(
            {QString::fromLatin1(option.name), CliText::tr("Stricter number; 0 = as shipped."), u"N"_s});
    return options;
}

QList<QCommandLineOption> openingOptions()
{
    return {{u"campaign"_s, CliText::tr("For which campaign."), u"NAME"_s},
            {u"reason"_s, CliText::tr("Why; kept with your name."), u"TEXT"_s}};
}

} // namespace

QList<Command> rulesCommands()
{
    return {
        {"rules show", "", QT_TRANSLATE_NOOP("Cli", "Show the calling rules in force"), 0, 0, {}, runShow},
        {"rules set", "PLACE --reason TEXT", QT_TRANSLATE_NOOP("Cli", "Make the rule of a place stricter"), 1,
         1, ruleOptions(), runSet},
        {"rules open", "PLACE --campaign NAME --reason TEXT",
         QT_TRANSLATE_NOOP("Cli", "Open a place that is blocked for sales for one campaign"), 1, 1,
         openingOptions(),
         [](const Cli &cli, const QCommandLineParser &parser, const QStringList &arguments) {
             return runOpening(cli, parser, arguments, true);
         }},
        {"rules close", "PLACE --campaign NAME", QT_TRANSLATE_NOOP("Cli", "Close it again"), 1, 1,
         openingOptions(),
         [](const Cli &cli, const QCommandLineParser &parser, const QStringList &arguments) {
             return runOpening(cli, parser, arguments, false);
         }},
        {"rules registry",
         "LIST --checked DATE",
         QT_TRANSLATE_NOOP("Cli", "Note when a list of consumers was checked against the national registry"),
         1,
         1,
         {{u"checked"_s, CliText::tr("Day of the check, like 2026-11-26."), u"DATE"_s},
          {u"source"_s, CliText::tr("What it was checked with."), u"TEXT"_s},
          {u"businesses"_s, CliText::tr("The list holds no consumers.")}},
         runRegistry},
    };
}
