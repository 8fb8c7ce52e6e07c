#include "ui/settings/rulesmodel.h"

#include "core/rules/ownrules.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

QString numberOrNone(int number)
{
    return number > 0 ? QLocale().toString(number) : u"\u2013"_s;
}

QString spanText(const DayHours &hours, const DayHours &pause)
{
    if (!hours.isOpen())
        return RulesModel::tr("no calls");
    if (!pause.isOpen())
        return dayHoursText(hours);
    return RulesModel::tr("%1 without %2").arg(dayHoursText(hours), dayHoursText(pause));
}

QString holidayText(const RegionRule &rule)
{
    if (rule.closedOnHolidays)
        return RulesModel::tr("no calls");
    return rule.holidayHours.isOpen() ? dayHoursText(rule.holidayHours) : RulesModel::tr("as any day");
}

QString salesText(const RegionRule &rule)
{
    if (rule.closedByOperator)
        return RulesModel::tr("closed");
    if (rule.salesBlocked || rule.salesBlockedByOperator)
        return RulesModel::tr("no sales calls");
    return rule.openByDefault ? RulesModel::tr("open") : RulesModel::tr("closed until opened");
}

struct Column {
    const char *title;
    QString (*text)(const RegionRule &rule);
};
constexpr std::array columns {
    Column {QT_TRANSLATE_NOOP("RulesModel", "Place"), [](const RegionRule &r) { return r.name; }},
    Column {QT_TRANSLATE_NOOP("RulesModel", "State"), salesText},
    Column {QT_TRANSLATE_NOOP("RulesModel", "Mon–Fri"),
            [](const RegionRule &r) { return spanText(r.hours[0], r.pause); }},
    Column {QT_TRANSLATE_NOOP("RulesModel", "Sat"),
            [](const RegionRule &r) { return spanText(r.hours[5], r.pause); }},
    Column {QT_TRANSLATE_NOOP("RulesModel", "Sun"),
            [](const RegionRule &r) { return spanText(r.hours[6], r.pause); }},
    Column {QT_TRANSLATE_NOOP("RulesModel", "Holidays"), holidayText},
    Column {QT_TRANSLATE_NOOP("RulesModel", "In 24 h"),
            [](const RegionRule &r) { return numberOrNone(r.attemptsPer24h); }},
    Column {QT_TRANSLATE_NOOP("RulesModel", "In 30 days"),
            [](const RegionRule &r) { return numberOrNone(r.attemptsPer30d); }},
    Column {QT_TRANSLATE_NOOP("RulesModel", "Hours between"),
            [](const RegionRule &r) { return numberOrNone(r.hoursBetweenAttempts); }},
    Column {QT_TRANSLATE_NOOP("RulesModel", "Days of rest"),
            [](const RegionRule &r) { return numberOrNone(r.restDaysAfterRefusal); }},
    // of the model: the rule alone does not know it
    Column {QT_TRANSLATE_NOOP("RulesModel", "Own rule"), nullptr},
    Column {QT_TRANSLATE_NOOP("RulesModel", "Sure"), [](const RegionRule &r) { return r.confidence; }},
    Column {QT_TRANSLATE_NOOP("RulesModel", "Source"), [](const RegionRule &r) { return r.source; }},
};

} // namespace

RulesModel::RulesModel(const RuleBook &rules, QObject *parent)
    : QAbstractTableModel(parent)
{
    setRules(rules);
}

void RulesModel::setRules(const RuleBook &rules)
{
    beginResetModel();
    m_rules = rules.regions();
    m_own.clear();
    for (const OwnRule &own : rules.own().rules)
        m_own.insert(own.region, OwnRuleCheck::text(own));
    // Countries first, then their parts.
    std::ranges::sort(m_rules, {}, [](const RegionRule &rule) {
        const bool isPart = rule.region.size() > 2;
        return std::tuple(isPart, isPart ? rule.region.left(2) : QString(), rule.name);
    });
    endResetModel();
}

QString RulesModel::regionAt(int row) const
{
    return row >= 0 && row < m_rules.size() ? m_rules.at(row).region : QString();
}

int RulesModel::rowOf(const QString &region) const
{
    const auto found = std::ranges::find(m_rules, region, &RegionRule::region);
    return found == m_rules.end() ? -1 : static_cast<int>(found - m_rules.begin());
}

int RulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int RulesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns.size());
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool inside = section >= 0 && section < static_cast<int>(columns.size());
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !inside)
        return {};
    return tr(columns[static_cast<size_t>(section)].title);
}

QVariant RulesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const RegionRule &rule = m_rules.at(index.row());
    const Column &column = columns[static_cast<size_t>(index.column())];
    return column.text ? column.text(rule) : m_own.value(rule.region);
}
