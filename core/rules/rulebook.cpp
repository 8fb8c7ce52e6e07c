#include "core/rules/rulebook.h"

#include "core/rules/holidays.h"
#include "core/rules/ownrules.h"
#include "core/rules/ruledata.h"

#include <algorithm>

using namespace Qt::StringLiterals;

struct RuleBook::Private {
    RuleData data;
    QHash<QString, RegionRule> shipped;
    OwnRules own;
    QString version;
    HolidayCalendar holidays;
    std::shared_ptr<const ZoneTable> zones;
};

RuleBook::RuleBook(std::shared_ptr<const Private> data)
    : d(std::move(data))
{
}

Result<RuleBook> RuleBook::load(std::shared_ptr<const ZoneTable> zones)
{
    auto data = readRuleData();
    if (!data)
        return data.error();
    auto holidays = HolidayCalendar::load();
    if (!holidays)
        return holidays.error();
    if (!zones)
        zones = std::make_shared<const ZoneTable>();
    const QHash<QString, RegionRule> shipped = data->rules;
    const QString version = data->version;
    return RuleBook(std::make_shared<const Private>(Private {
        std::move(data).value(), shipped, {}, version, std::move(holidays).value(), std::move(zones)}));
}

RuleBook RuleBook::stricter(const OwnRules &own) const
{
    Private narrowed = *d;
    narrowed.own = own;
    narrowed.data.rules = d->shipped;
    for (const OwnRule &rule : own.rules) {
        const auto found = narrowed.data.rules.find(rule.region);
        if (found != narrowed.data.rules.end())
            *found = OwnRuleCheck::stricter(*found, rule);
    }
    narrowed.version =
        own.version > 0 ? d->data.version + u'+' + QString::number(own.version) : d->data.version;
    return RuleBook(std::make_shared<const Private>(std::move(narrowed)));
}

const OwnRules &RuleBook::own() const
{
    return d->own;
}

const RegionRule *RuleBook::shippedRegion(const QString &code) const
{
    const auto found = d->shipped.constFind(code);
    return found == d->shipped.cend() ? nullptr : &*found;
}

QString RuleBook::version() const
{
    return d->version;
}

QDate RuleBook::date() const
{
    return QDate::fromString(d->data.version, Qt::ISODate);
}

const AreaCode *RuleBook::areaCode(const QString &code) const
{
    const auto found = d->data.areaCodes.constFind(code);
    return found == d->data.areaCodes.cend() ? nullptr : &*found;
}

const RegionRule *RuleBook::region(const QString &code) const
{
    const auto &rules = d->data.rules;
    auto found = rules.constFind(code);
    if (found == rules.cend() && code.size() > 2 && d->data.places.contains(code))
        found = rules.constFind(code.left(2));
    return found == rules.cend() ? nullptr : &*found;
}

QList<QByteArray> RuleBook::zonesOfRegion(const QString &code) const
{
    return d->data.places.value(code).zones;
}

QString RuleBook::stateRegion(const QString &state, const QString &country) const
{
    const QString key = placeKey(state);
    if (key.isEmpty())
        return {};
    return d->data.states.value(country + u'/' + key);
}

QString RuleBook::postalRegion(const QString &postalCode) const
{
    const QString code = postalKey(postalCode);
    const auto &regions = d->data.postalCodes;
    for (const qsizetype length : {5, 3, 1}) {
        if (const auto found = regions.constFind(code.left(length)); found != regions.cend())
            return *found;
    }
    return {};
}

QString RuleBook::regionCode(const QString &region) const
{
    const QString territory = "US-"_L1 + region;
    return d->data.territories.contains(territory) ? territory : region;
}

bool RuleBook::isHoliday(const QDate &date, const QString &region) const
{
    return d->holidays.isHoliday(date, region);
}

QSet<QString> RuleBook::openByDefault() const
{
    QSet<QString> open;
    for (const RegionRule &rule : d->data.rules) {
        if (rule.openByDefault && rule.region.size() == 2)
            open.insert(rule.region);
    }
    return open;
}

QList<RegionRule> RuleBook::regions() const
{
    QList<RegionRule> all = d->data.rules.values();
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.region < b.region; });
    return all;
}

QStringList RuleBook::areaCodes() const
{
    QStringList codes = d->data.areaCodes.keys();
    codes.sort();
    return codes;
}

const ZoneTable &RuleBook::zones() const
{
    return *d->zones;
}
