#include "core/storage/sqlcampaigns.h"

#include "core/base/sha256.h"
#include "core/prompts/scripthistory.h"
#include "core/storage/campaignsource.h"
#include "core/storage/sqlcampaignsrow.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace calllog {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CallLog)
};

Error noSuchCampaign(CampaignId campaign)
{
    return {Error::Kind::NotFound, Words::tr("This campaign is not in the database."),
            u"no campaign %1"_s.arg(raw(campaign))};
}

Error nameTaken(const QString &name)
{
    return {Error::Kind::Conflict,
            Words::tr("There is a campaign named “%1” already. Choose another name.").arg(name)};
}

void checkSettings(Work &work, const CampaignSettings &settings, CampaignId self)
{
    if (settings.name.trimmed().isEmpty())
        return work.fail({Error::Kind::Misuse, Words::tr("A campaign needs a name.")});
    if (work.value(u"SELECT 1 FROM campaigns WHERE name = ? AND id <> ?"_s,
                   {sql::fromText(settings.name), raw(self)})
            .isValid())
        return work.fail(nameTaken(settings.name));
    QList<ListId> lists {settings.list};
    lists += settings.moreLists;
    for (const ListId list : std::as_const(lists)) {
        if (work.value(u"SELECT 1 FROM lists WHERE id = ?"_s, {raw(list)}).isValid())
            continue;
        work.fail({Error::Kind::Misuse,
                   Words::tr("The list of the campaign does not exist. Import leads into it first."),
                   u"no list %1"_s.arg(raw(list))});
    }
}

/// The text as it is now, by its digest: every attempt points to what was really said.
qint64 promptVersion(Work &work, const CampaignSettings &settings)
{
    const QString text = sql::fromText(settings.promptText);
    const QString name = sql::fromText(settings.promptName);
    const QByteArray digest = sha256::of(text.toUtf8()).toHex();
    const QString sha256 = QString::fromLatin1(digest);
    work.write(u"INSERT INTO prompt_versions (name, sha256, text, created_at) VALUES (?, ?, ?, ?) "
               "ON CONFLICT (name, sha256) DO NOTHING"_s,
               {name, sha256, text, work.at()});
    const qint64 version =
        work.value(u"SELECT id FROM prompt_versions WHERE name = ? AND sha256 = ?"_s, {name, sha256})
            .toLongLong();
    // Each text has a number by which people name it, also one that no editor ever saw.
    work.write(
        u"INSERT INTO script_versions (name, number, prompt_version_id, at, who, change) "
        "SELECT ?, 1 + coalesce((SELECT max(number) FROM script_versions WHERE name = ?), 0), ?, ?, '', ? "
        "WHERE NOT EXISTS (SELECT 1 FROM script_versions WHERE prompt_version_id = ?)"_s,
        {name, name, version, work.at(), scriptChangeCode(ScriptChange::Used), version});
    return version;
}

QVariantList valuesOf(Work &work, const CampaignSettings &settings)
{
    return {sql::fromText(settings.name),
            raw(settings.list),
            campaignKindCode(settings.kind),
            promptVersion(work, settings),
            sql::fromText(settings.business),
            settings.concurrency,
            settings.callsPerSecond,
            settings.attempts,
            settings.budget ? QVariant(settings.budget->microUsd) : QVariant(),
            settings.hours.toText(),
            sql::fromText(settings.voice),
            sql::fromText(settings.callerNumber),
            sql::fromText(settings.language),
            settings.maxDurationMinutes,
            settings.record ? 1 : 0,
            campaignrow::voicemailCode(settings.voicemail),
            sql::fromText(settings.voicemailMessage),
            sql::fromText(settings.smsMessage),
            campaignsource::toText(settings),
            sql::fromText(settings.retries.toText()),
            static_cast<int>(settings.priority)};
}

void logState(Work &work, CampaignId campaign, CampaignState state, const QString &cause)
{
    work.write(u"INSERT INTO campaign_log (campaign_id, at, state, cause) VALUES (?, ?, ?, ?)"_s,
               {raw(campaign), work.at(), campaignStateCode(state), sql::fromText(cause)});
    work.campaignsTouched();
}

bool hasOpenAttempts(Work &work, CampaignId campaign)
{
    return work
        .value(u"SELECT 1 FROM attempts WHERE state IN ('intent','placed','live','unknown') "
               "AND campaign_id = ? LIMIT 1"_s,
               {raw(campaign)})
        .isValid();
}

/// Finished: every lead has its final reason and nothing is open. Paused: there is something to pause.
void checkMayBecome(Work &work, CampaignId campaign, CampaignState from, CampaignState to)
{
    const qint64 ready = campaignrow::tally(work.db(), campaign, u"lead"_s, u"ready"_s);
    if (to == CampaignState::Finished && (ready > 0 || hasOpenAttempts(work, campaign))) {
        work.fail({Error::Kind::Conflict,
                   Words::tr("The campaign still has leads to dial or calls under way."),
                   u"%1 ready"_s.arg(ready)});
    }
    if (to == CampaignState::Paused && from != CampaignState::Running && from != CampaignState::Paused)
        work.fail({Error::Kind::Conflict, Words::tr("The campaign is not running, so it cannot be paused.")});
    if (to == CampaignState::Draft && from != CampaignState::Draft)
        work.fail(
            {Error::Kind::Conflict, Words::tr("A campaign that was started does not become a draft again.")});
}

} // namespace

Result<CampaignId> insertCampaign(Work &work, const CampaignSettings &settings)
{
    checkSettings(work, settings, CampaignId {});
    QVariantList values = valuesOf(work, settings);
    values += {campaignStateCode(CampaignState::Draft), work.at()};
    work.write(u"INSERT INTO campaigns (name, list_id, kind, prompt_version_id, business, concurrency, "
               "calls_per_second, attempts, budget_micro, hours, voice, caller_number, language, "
               "max_duration_minutes, "
               "record, voicemail_action, voicemail_message, sms_message, source, retries, priority, state, "
               "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
               values);
    const CampaignId campaign {work.lastId()};
    logState(work, campaign, CampaignState::Draft, u"created"_s);
    return campaign;
}

Result<Done> updateCampaign(Work &work, CampaignId campaign, const CampaignSettings &settings)
{
    const auto before = campaignrow::byId(work.db(), campaign);
    if (!before)
        return noSuchCampaign(campaign);
    if (const QString why = unchangeable(before->settings, settings, before->state); !why.isEmpty())
        return Error {Error::Kind::Conflict, why};
    checkSettings(work, settings, campaign);
    QVariantList values = valuesOf(work, settings);
    values += raw(campaign);
    work.write(u"UPDATE campaigns SET name = ?, list_id = ?, kind = ?, prompt_version_id = ?, business = ?, "
               "concurrency = ?, calls_per_second = ?, attempts = ?, budget_micro = ?, hours = ?, voice = ?, "
               "caller_number = ?, language = ?, max_duration_minutes = ?, record = ?, voicemail_action = ?, "
               "voicemail_message = ?, sms_message = ?, source = ?, retries = ?, priority = ? WHERE id = ?"_s,
               values);
    work.campaignsTouched();
    return work.done();
}

Result<StateChange> writeState(Work &work, CampaignId campaign, CampaignState state, const QString &cause)
{
    const auto before = campaignrow::byId(work.db(), campaign);
    if (!before)
        return noSuchCampaign(campaign);
    checkMayBecome(work, campaign, before->state, state);
    const bool sameCause = cause.isEmpty() || cause == before->pauseCause;
    if (work.failed() || (before->state == state && sameCause))
        return StateChange {before->state, false};
    const bool starts = state == CampaignState::Running;
    work.write(
        u"UPDATE campaigns SET state = ?, pause_cause = ?, started_at = coalesce(started_at, ?) WHERE id = ?"_s,
        {campaignStateCode(state), sql::fromText(state == CampaignState::Paused ? cause : QString()),
         starts ? work.at() : QVariant(), raw(campaign)});
    logState(work, campaign, state, cause);
    return StateChange {before->state, before->state != state};
}

Result<Done> checkDeletable(Work &work, CampaignId campaign)
{
    const auto before = campaignrow::byId(work.db(), campaign);
    if (!before)
        return noSuchCampaign(campaign);
    if (before->state == CampaignState::Running)
        return Error {Error::Kind::Conflict,
                      Words::tr("The campaign is running. Stop it before deleting it.")};
    if (work.value(u"SELECT 1 FROM attempts WHERE campaign_id = ? LIMIT 1"_s, {raw(campaign)}).isValid()) {
        return Error {
            Error::Kind::Conflict,
            Words::tr("The campaign has calls. They have to be kept, so the campaign cannot be deleted.")};
    }
    return work.done();
}

} // namespace calllog
