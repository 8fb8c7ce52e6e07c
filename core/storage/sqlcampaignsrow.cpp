#include "core/storage/sqlcampaignsrow.h"

#include "core/storage/campaignsource.h"
#include "core/storage/sqlcalllogwork.h"
#include "core/storage/statementcache.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct VoicemailName {
    VoicemailAction action;
    QLatin1StringView code;
};
constexpr std::array voicemailNames {
    VoicemailName {VoicemailAction::HangUp, "hang_up"_L1},
    VoicemailName {VoicemailAction::LeaveMessage, "leave_message"_L1},
    VoicemailName {VoicemailAction::LeaveMessageAndText, "leave_message_and_text"_L1},
};

VoicemailAction voicemailFrom(const QString &code)
{
    const auto found = std::ranges::find(voicemailNames, code, &VoicemailName::code);
    return found == voicemailNames.end() ? VoicemailAction::HangUp : found->action;
}

CampaignSettings settingsFrom(const QSqlQuery &row)
{
    CampaignSettings settings;
    settings.name = row.value(u"name"_s).toString();
    settings.list = ListId {row.value(u"list_id"_s).toLongLong()};
    settings.kind = campaignKindFromCode(row.value(u"kind"_s).toString()).value_or(CampaignKind::Sales);
    settings.promptName = row.value(u"prompt_name"_s).toString();
    settings.promptText = row.value(u"prompt_text"_s).toString();
    settings.business = row.value(u"business"_s).toString();
    settings.concurrency = row.value(u"concurrency"_s).toInt();
    settings.callsPerSecond = row.value(u"calls_per_second"_s).toDouble();
    settings.attempts = row.value(u"attempts"_s).toInt();
    if (const QVariant budget = row.value(u"budget_micro"_s); !budget.isNull())
        settings.budget = Money::fromMicroUsd(budget.toLongLong());
    if (const auto hours = CampaignHours::fromText(row.value(u"hours"_s).toString()))
        settings.hours = *hours;
    settings.voice = row.value(u"voice"_s).toString();
    settings.callerNumber = row.value(u"caller_number"_s).toString();
    settings.language = row.value(u"language"_s).toString();
    settings.maxDurationMinutes = row.value(u"max_duration_minutes"_s).toInt();
    settings.record = row.value(u"record"_s).toBool();
    settings.voicemail = voicemailFrom(row.value(u"voicemail_action"_s).toString());
    settings.voicemailMessage = row.value(u"voicemail_message"_s).toString();
    settings.smsMessage = row.value(u"sms_message"_s).toString();
    campaignsource::read(row.value(u"source"_s).toString(), settings);
    if (const auto retries = RetryTable::fromText(row.value(u"retries"_s).toString()))
        settings.retries = *retries;
    settings.priority = static_cast<CampaignPriority>(std::clamp(row.value(u"priority"_s).toInt(), -1, 1));
    return settings;
}

void addTally(CampaignCounts &counts, const QString &what, const QString &code, qint64 n)
{
    if (n == 0)
        return;
    if (what == "lead"_L1) {
        if (const auto status = leadStatusFromCode(code))
            counts.leads[*status] += n;
    } else if (what == "attempt"_L1) {
        if (const auto state = attemptStateFromCode(code))
            counts.attempts[*state] += n;
    } else if (what == "outcome"_L1) {
        if (const auto outcome = outcomeFromCode(code))
            counts.outcomes[*outcome] += n;
    } else if (what == "reason"_L1) {
        counts.reasons[code] += n;
    } else if (code == "spent"_L1) {
        counts.spent += Money::fromMicroUsd(n);
    }
}

QDateTime earlier(const QDateTime &a, const QDateTime &b)
{
    if (!a.isValid() || !b.isValid())
        return a.isValid() ? a : b;
    return std::min(a, b);
}

/// Those that `run --until-done` has parked wait for their moment, too.
QDateTime nextOf(const QSqlDatabase &db, CampaignId campaign)
{
    return earlier(campaignrow::nextPlanned(db, campaign),
                   campaignrow::nextPlanned(db, campaign, LeadStatus::Parked));
}

QDateTime nextOfAll(const QSqlDatabase &db)
{
    QDateTime next;
    auto campaigns = sql::exec(db, u"SELECT id FROM campaigns"_s);
    while (campaigns && campaigns->next())
        next = earlier(next, nextOf(db, CampaignId {campaigns->value(0).toLongLong()}));
    return next;
}

} // namespace

namespace campaignrow {

QString select()
{
    return u"SELECT c.id AS id, c.name AS name, c.list_id AS list_id, l.name AS list_name, c.kind AS kind, "
           "p.name AS prompt_name, p.text AS prompt_text, c.business AS business, c.concurrency AS "
           "concurrency, "
           "c.calls_per_second AS calls_per_second, c.attempts AS attempts, c.budget_micro AS budget_micro, "
           "c.hours AS hours, c.voice AS voice, c.caller_number AS caller_number, c.language AS language, "
           "c.max_duration_minutes AS max_duration_minutes, c.record AS record, "
           "c.voicemail_action AS voicemail_action, c.voicemail_message AS voicemail_message, "
           "c.sms_message AS sms_message, c.source AS source, c.retries AS retries, c.priority AS priority, "
           "(SELECT group_concat(name, ', ') FROM (SELECT name FROM lists WHERE id IN (SELECT value FROM "
           "json_each(c.source, '$.lists')) ORDER BY id)) AS more_lists, c.state AS "
           "state, "
           "c.pause_cause AS pause_cause, c.created_at AS created_at, c.started_at AS started_at "
           "FROM campaigns c JOIN lists l ON l.id = c.list_id JOIN prompt_versions p ON p.id = c.prompt_version_id "_s;
}

Campaign from(const QSqlQuery &row)
{
    Campaign campaign;
    campaign.id = CampaignId {row.value(u"id"_s).toLongLong()};
    campaign.settings = settingsFrom(row);
    campaign.listName = row.value(u"list_name"_s).toString();
    if (const QString more = row.value(u"more_lists"_s).toString(); !more.isEmpty())
        campaign.listName += u", "_s + more;
    campaign.state = campaignStateFromCode(row.value(u"state"_s).toString()).value_or(CampaignState::Paused);
    campaign.pauseCause = row.value(u"pause_cause"_s).toString();
    campaign.createdUtc = sql::toDateTime(row.value(u"created_at"_s));
    campaign.startedUtc = sql::toDateTime(row.value(u"started_at"_s));
    return campaign;
}

std::optional<Campaign> byId(const QSqlDatabase &db, CampaignId id)
{
    static const QString statement = select() + u"WHERE c.id = ?"_s;
    auto prepared = sql::Statement::prepare(db, statement);
    if (!prepared || !sql::run(prepared->query(), {raw(id)}) || !prepared->query().next())
        return std::nullopt;
    return from(prepared->query());
}

CampaignCounts counts(const QSqlDatabase &db, std::optional<CampaignId> campaign)
{
    CampaignCounts counts;
    auto rows = campaign
        ? sql::exec(db, u"SELECT what, code, n FROM campaign_tallies WHERE campaign_id = ?"_s,
                    {raw(*campaign)})
        : sql::exec(db,
                    u"SELECT what, code, sum(n) FROM campaign_tallies WHERE campaign_id NOT IN "
                    "(SELECT id FROM campaigns WHERE test = 1) GROUP BY what, code"_s);
    while (rows && rows->next())
        addTally(counts, rows->value(0).toString(), rows->value(1).toString(), rows->value(2).toLongLong());
    counts.nextUtc = campaign ? nextOf(db, *campaign) : nextOfAll(db);
    return counts;
}

qint64 tally(const QSqlDatabase &db, CampaignId campaign, const QString &what, const QString &code)
{
    const auto n =
        sql::value(db, u"SELECT n FROM campaign_tallies WHERE campaign_id = ? AND what = ? AND code = ?"_s,
                   {raw(campaign), what, code});
    return n ? n->toLongLong() : 0;
}

QDateTime nextRetry(const QSqlDatabase &db, CampaignId campaign)
{
    QDateTime next;
    for (const int priority : {calllog::callbackPriority, 0}) {
        const auto found =
            sql::value(db,
                       u"SELECT next_at FROM campaign_leads WHERE campaign_id = ? AND state = 'ready' "
                       "AND priority = ? AND next_at IS NOT NULL AND reason <> ? "
                       "ORDER BY next_at LIMIT 1"_s,
                       {raw(campaign), priority, reasonCode(GateReason::OutsideHours)});
        if (found)
            next = earlier(next, sql::toDateTime(*found));
    }
    return next;
}

QDateTime nextPlanned(const QSqlDatabase &db, CampaignId campaign, LeadStatus state)
{
    QDateTime next;
    for (const int priority : {calllog::callbackPriority, 0}) {
        const auto found =
            sql::value(db,
                       u"SELECT next_at FROM campaign_leads WHERE campaign_id = ? AND state = ? "
                       "AND priority = ? AND next_at IS NOT NULL ORDER BY next_at LIMIT 1"_s,
                       {raw(campaign), leadStatusCode(state), priority});
        if (found)
            next = earlier(next, sql::toDateTime(*found));
    }
    return next;
}

QString voicemailCode(VoicemailAction action)
{
    return std::ranges::find(voicemailNames, action, &VoicemailName::action)->code;
}

} // namespace campaignrow
