#include "core/rules/ownrules.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OwnRules)
};

/// A day of the rule with the days of the week it stands for, Monday 0.
struct DayRow {
    std::optional<DayHours> OwnRule::*own;
    size_t first;
    size_t last;
    const char *name;
};
constexpr std::array dayRows {
    DayRow {&OwnRule::weekdays, 0, 4, QT_TRANSLATE_NOOP("OwnRules", "Mon–Fri")},
    DayRow {&OwnRule::saturday, 5, 5, QT_TRANSLATE_NOOP("OwnRules", "Saturday")},
    DayRow {&OwnRule::sunday, 6, 6, QT_TRANSLATE_NOOP("OwnRules", "Sunday")},
};

/// A number of which less is stricter (a cap) or more (a wait).
struct NumberRow {
    int OwnRule::*own;
    int RegionRule::*shipped;
    bool lessIsStricter;
    int most;
    const char *name;
};
constexpr std::array numberRows {
    NumberRow {&OwnRule::attemptsPer24h, &RegionRule::attemptsPer24h, true, 3,
               QT_TRANSLATE_NOOP("OwnRules", "attempts in 24 hours")},
    NumberRow {&OwnRule::attemptsPer30d, &RegionRule::attemptsPer30d, true, 12,
               QT_TRANSLATE_NOOP("OwnRules", "attempts in 30 days")},
    NumberRow {&OwnRule::hoursBetweenAttempts, &RegionRule::hoursBetweenAttempts, false, 24 * 30,
               QT_TRANSLATE_NOOP("OwnRules", "hours between attempts")},
    NumberRow {&OwnRule::restDaysAfterRefusal, &RegionRule::restDaysAfterRefusal, false, 3'650,
               QT_TRANSLATE_NOOP("OwnRules", "days of rest after a refusal")},
};

bool isWithin(const DayHours &own, const DayHours &shipped)
{
    return !own.isOpen() || (own.fromMinute >= shipped.fromMinute && own.toMinute <= shipped.toMinute);
}

Error looser(const QString &what, const QString &shipped)
{
    return {
        Error::Kind::InvalidInput,
        Words::tr("%1: the rule that came with the program is stricter (%2). Own rules can only narrow it.")
            .arg(what, shipped)};
}

} // namespace

Result<Done> OwnRuleCheck::checkStricter(const OwnRule &own, const RegionRule &shipped)
{
    for (const DayRow &row : dayRows) {
        const std::optional<DayHours> &hours = own.*row.own;
        if (hours && !isWithin(*hours, shipped.hours[row.first]))
            return looser(Words::tr(row.name), dayHoursText(shipped.hours[row.first]));
    }
    for (const NumberRow &row : numberRows) {
        const int number = own.*row.own;
        const int limit = shipped.*row.shipped;
        if (number < 0 || number > row.most)
            return Error {Error::Kind::InvalidInput,
                          Words::tr("%1: a whole number from 1 to %2 is needed.")
                              .arg(Words::tr(row.name))
                              .arg(row.most)};
        const bool isLooser =
            limit > 0 && number > 0 && (row.lessIsStricter ? number > limit : number < limit);
        if (isLooser)
            return looser(Words::tr(row.name), QString::number(limit));
    }
    return Done {};
}

RegionRule OwnRuleCheck::stricter(const RegionRule &shipped, const OwnRule &own)
{
    RegionRule rule = shipped;
    for (const DayRow &row : dayRows) {
        if (!(own.*row.own))
            continue;
        for (size_t day = row.first; day <= row.last; ++day)
            rule.hours[day] = common(rule.hours[day], *(own.*row.own));
    }
    rule.closedOnHolidays |= own.closedOnHolidays;
    for (const NumberRow &row : numberRows) {
        const int number = own.*row.own;
        int &limit = rule.*row.shipped;
        if (number <= 0)
            continue;
        const int stricterOne = row.lessIsStricter ? std::min(limit, number) : std::max(limit, number);
        limit = limit > 0 ? stricterOne : number;
    }
    rule.salesBlockedByOperator = own.salesBlocked;
    rule.closedByOperator = own.closed;
    return rule;
}

QString OwnRuleCheck::text(const OwnRule &own)
{
    QStringList parts;
    if (own.closed)
        parts.append(Words::tr("no calls at all"));
    for (const DayRow &row : dayRows) {
        if (own.*row.own) {
            const QString hours =
                (own.*row.own)->isOpen() ? dayHoursText(*(own.*row.own)) : Words::tr("no calls");
            parts.append(Words::tr("%1 %2").arg(Words::tr(row.name), hours));
        }
    }
    if (own.closedOnHolidays)
        parts.append(Words::tr("no calls on holidays"));
    for (const NumberRow &row : numberRows) {
        if (own.*row.own > 0)
            parts.append(Words::tr("%1 %2").arg(QString::number(own.*row.own), Words::tr(row.name)));
    }
    if (own.salesBlocked)
        parts.append(Words::tr("no sales calls"));
    return parts.isEmpty() ? Words::tr("as shipped") : parts.join(u", "_s);
}
