#include "core/dialing/campaign.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

struct StateName {
    CampaignState state;
    QLatin1StringView code;
    const char *text;
};

constexpr std::array stateNames {
    StateName {CampaignState::Draft, QLatin1StringView("draft"), QT_TRANSLATE_NOOP("CampaignState", "Draft")},
    StateName {CampaignState::Running, QLatin1StringView("running"),
               QT_TRANSLATE_NOOP("CampaignState", "Running")},
    StateName {CampaignState::Paused, QLatin1StringView("paused"),
               QT_TRANSLATE_NOOP("CampaignState", "Paused")},
    StateName {CampaignState::Stopped, QLatin1StringView("stopped"),
               QT_TRANSLATE_NOOP("CampaignState", "Stopped")},
    StateName {CampaignState::Finished, QLatin1StringView("finished"),
               QT_TRANSLATE_NOOP("CampaignState", "Finished")},
};

const StateName &nameOf(CampaignState state)
{
    return *std::ranges::find(stateNames, state, &StateName::state);
}

struct PriorityName {
    CampaignPriority priority;
    QLatin1StringView code;
};

constexpr std::array priorityNames {
    PriorityName {CampaignPriority::Low, QLatin1StringView("low")},
    PriorityName {CampaignPriority::Normal, QLatin1StringView("normal")},
    PriorityName {CampaignPriority::High, QLatin1StringView("high")},
};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Campaign)
};

} // namespace

QString campaignStateCode(CampaignState state)
{
    return nameOf(state).code;
}

std::optional<CampaignState> campaignStateFromCode(const QString &code)
{
    const auto found = std::ranges::find(stateNames, code, &StateName::code);
    if (found == stateNames.end())
        return std::nullopt;
    return found->state;
}

QString campaignStateText(CampaignState state)
{
    return QCoreApplication::translate("CampaignState", nameOf(state).text);
}

qint64 CampaignCounts::total() const
{
    return std::accumulate(leads.begin(), leads.end(), qint64(0));
}

QString priorityCode(CampaignPriority priority)
{
    return std::ranges::find(priorityNames, priority, &PriorityName::priority)->code;
}

std::optional<CampaignPriority> priorityFromCode(const QString &code)
{
    const auto found = std::ranges::find(priorityNames, code, &PriorityName::code);
    if (found == priorityNames.end())
        return std::nullopt;
    return found->priority;
}

Result<Done> CampaignFilter::add(const QString &entry)
{
    const QString name = entry.section(u'=', 0, 0).trimmed().toLower();
    const QString value = entry.section(u'=', 1).trimmed();
    const bool hasValue = entry.contains(u'=');
    if (hasValue && name == "state"_L1 && !value.isEmpty()) {
        states += value.split(u'/', Qt::SkipEmptyParts);
    } else if (hasValue && name == "region"_L1 && value.size() == 2) {
        region = value.toUpper();
    } else if (hasValue && name == "tag"_L1 && !value.isEmpty()) {
        tag = value;
    } else if (hasValue && name == "owner"_L1) {
        owner = value;
    } else if (hasValue && name == "outcome"_L1
               && (value.isEmpty() || value == "none"_L1 || outcomeFromCode(value))) {
        outcome = value == "none"_L1 ? QString() : value;
    } else {
        return Error {Error::Kind::Misuse,
                      Words::tr("“%1” is no filter. Write state=TX, region=US, tag=NAME, owner=NAME or "
                                "outcome=voicemail (outcome=none: not called yet).")
                          .arg(entry.left(100))};
    }
    return Done {};
}

QStringList CampaignFilter::entries() const
{
    QStringList entries;
    for (const QString &state : states)
        entries.append(u"state="_s + state);
    if (!region.isEmpty())
        entries.append(u"region="_s + region);
    if (!tag.isEmpty())
        entries.append(u"tag="_s + tag);
    if (owner)
        entries.append(u"owner="_s + *owner);
    if (outcome)
        entries.append(u"outcome="_s + (outcome->isEmpty() ? u"none"_s : *outcome));
    return entries;
}

QString unchangeable(const CampaignSettings &before, const CampaignSettings &after, CampaignState state)
{
    if (before.list != after.list || before.moreLists != after.moreLists || before.filter != after.filter)
        return Words::tr(
            "The list of a campaign cannot be changed, because its leads were taken in when it was made. "
            "Clone the campaign for the other leads.");
    if (before.kind != after.kind && state != CampaignState::Draft)
        return Words::tr(
            "A campaign that was started keeps its kind, because its leads were judged by it: a sales "
            "call needs written consent. Clone the campaign for the other kind.");
    return {};
}
