#include "core/rules/ruledata.h"

#include "core/rules/rulefile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Longer cells are no place names; they are not worth normalizing.
constexpr qsizetype longestName = 60;

QList<QByteArray> zoneNames(const QString &cell)
{
    QList<QByteArray> zones;
    for (const QString &name : cell.split(u' ', Qt::SkipEmptyParts))
        zones.append(name.toLatin1());
    return zones;
}

/// Hours of a day and the pause between two spans; false when the cell is none.
bool readHours(const QString &cell, DayHours &hours, DayHours &pause)
{
    if (cell == "-"_L1) {
        hours = {};
        return true;
    }
    const QStringList spans = cell.split(u' ');
    const auto first = dayHoursFromText(spans.first());
    const auto last = dayHoursFromText(spans.last());
    if (!first || !last || spans.size() > 2)
        return false;
    hours = {first->fromMinute, last->toMinute};
    if (spans.size() == 2)
        pause = {first->toMinute, last->fromMinute};
    return true;
}

bool readWeek(const QStringList &cells, RegionRule &rule)
{
    DayHours weekday;
    if (!readHours(cells[1], weekday, rule.pause))
        return false;
    rule.hours.fill(weekday);
    if (!cells[2].isEmpty() && !readHours(cells[2], rule.hours[5], rule.pause))
        return false;
    if (!cells[3].isEmpty() && !readHours(cells[3], rule.hours[6], rule.pause))
        return false;
    rule.closedOnHolidays = cells[4] == "-"_L1;
    return cells[4].isEmpty() || readHours(cells[4], rule.holidayHours, rule.pause);
}

Result<Done> readRules(RuleData &data)
{
    const auto rows = readRuleFile(u"region-rules.csv"_s);
    if (!rows)
        return rows.error();
    for (const QStringList &cells : *rows) {
        RegionRule rule;
        rule.region = cells[0];
        rule.name = data.places.value(rule.region).name;
        if (rule.name.isEmpty() || !readWeek(cells, rule))
            return ruleFileFault(u"region-rules.csv"_s, data.rules.size() + 1);
        rule.attemptsPer24h = cells[5].toInt();
        rule.attemptsPer30d = cells[6].toInt();
        rule.hoursBetweenAttempts = cells[7].toInt();
        rule.restDaysAfterRefusal = cells[8].toInt();
        rule.salesBlocked = cells[9] == "blocked"_L1;
        rule.openByDefault = cells[10] == "yes"_L1;
        rule.source = cells[11];
        rule.confidence = cells[12];
        if (!rule.openByDefault)
            data.territories.insert(rule.region);
        data.rules.insert(rule.region, rule);
    }
    return Done {};
}

void nameState(RuleData &data, const QString &region, const QStringList &names)
{
    const QString country = region.left(2) + u'/';
    data.states.insert(country + placeKey(region), region);
    data.states.insert(country + placeKey(region.mid(3)), region);
    for (const QString &name : names) {
        if (!name.isEmpty())
            data.states.insert(country + placeKey(name), region);
    }
}

Result<Done> readPlaces(RuleData &data)
{
    const auto rows = readRuleFile(u"places.csv"_s);
    if (!rows)
        return rows.error();
    for (const QStringList &cells : *rows) {
        const Place place {cells[1], zoneNames(cells[3])};
        if (place.zones.isEmpty())
            return ruleFileFault(u"places.csv"_s, data.places.size() + 1);
        data.places.insert(cells[0], place);
        if (cells[0].size() > 2)
            nameState(data, cells[0], cells[2].split(u';') << place.name);
    }
    return Done {};
}

Result<Done> readAreaCodes(RuleData &data)
{
    const auto rows = readRuleFile(u"area-codes.csv"_s);
    if (!rows)
        return rows.error();
    for (const QStringList &cells : *rows) {
        const AreaCode code {cells[1].split(u' ', Qt::SkipEmptyParts), zoneNames(cells[2])};
        if (code.regions.isEmpty() || code.zones.isEmpty() || cells[0].size() != 3)
            return ruleFileFault(u"area-codes.csv"_s, data.areaCodes.size() + 1);
        data.areaCodes.insert(cells[0], code);
    }
    return Done {};
}

Result<Done> readPostalCodes(RuleData &data)
{
    const auto rows = readRuleFile(u"postal-codes.csv"_s);
    if (!rows)
        return rows.error();
    for (qsizetype row = 0; row < rows->size(); ++row) {
        const QStringList &cells = rows->at(row);
        const qsizetype length = cells[0].size();
        if (length == 0 || length != cells[1].size() || cells[0] > cells[1])
            return ruleFileFault(u"postal-codes.csv"_s, row + 1);
        if (cells[0].at(0).isDigit()) {
            for (int prefix = cells[0].toInt(); prefix <= cells[1].toInt(); ++prefix)
                data.postalCodes.insert(QString::number(prefix).rightJustified(length, u'0'), cells[2]);
            continue;
        }
        const QString stem = cells[0].left(length - 1);
        for (char16_t last = cells[0].back().unicode(); last <= cells[1].back().unicode(); ++last)
            data.postalCodes.insert(stem + QChar(last), cells[2]);
    }
    return Done {};
}

} // namespace

QString placeKey(const QString &name)
{
    QString key;
    for (const QChar c : name.left(longestName).normalized(QString::NormalizationForm_KD)) {
        if (c.isLetter())
            key.append(c.toLower());
    }
    return key;
}

QString postalKey(const QString &postalCode)
{
    QString code;
    for (const QChar c : postalCode.left(longestName)) {
        const char16_t upper = c.toUpper().unicode();
        if ((upper >= u'0' && upper <= u'9') || (upper >= u'A' && upper <= u'Z'))
            code.append(QChar(upper));
    }
    const auto digits = std::count_if(code.cbegin(), code.cend(), [](QChar c) { return c.isDigit(); });
    if (digits == code.size()) {
        // ZIP and ZIP+4; spreadsheets lose up to two leading zeros.
        const qsizetype whole = digits > 5 ? 9 : 5;
        return digits < 3 || digits == 6 || digits > 9 ? QString() : code.rightJustified(whole, u'0').left(5);
    }
    const bool canadian = (code.size() == 6 || code.size() == 3) && code[0].isLetter() && code[1].isDigit()
        && code[2].isLetter();
    return canadian ? code : QString();
}

Result<RuleData> readRuleData()
{
    RuleData data;
    const auto version = readRuleFile(u"version.csv"_s);
    if (!version)
        return version.error();
    data.version = version->first().first();
    for (const auto &read : {readPlaces, readRules, readAreaCodes, readPostalCodes}) {
        if (const auto done = read(data); !done)
            return done.error();
    }
    return data;
}
