#include "core/storage/sqlcalldesksteps.h"
#include "core/storage/sqlreports.h"
#include "core/storage/stoprelease.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace calldesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CallDesk)
};

struct Noted {
    CallActionId id {};
    CallAction action = CallAction::Read;
    QString calls; ///< JSON array of ids
    QString before;
    QString after;
};

void refuse(Work &work, Error::Kind kind, const QString &why)
{
    work.fail({kind, why});
}

std::optional<Noted> noted(Work &work, CallActionId id)
{
    std::optional<Noted> found;
    work.each(u"SELECT action, calls, before, after FROM call_actions WHERE id = ? AND undone_at IS NULL"_s,
              {raw(id)}, [&found, id](const sql::Row &row) {
                  const auto action = callActionFromCode(row.value(0).toString());
                  if (action)
                      found = Noted {id, *action, row.value(1).toString(), row.value(2).toString(),
                                     row.value(3).toString()};
              });
    if (!found)
        refuse(work, Error::Kind::NotFound, Words::tr("This was taken back already."));
    return found;
}

QList<AttemptId> callsOf(Work &work, const QString &array)
{
    QList<AttemptId> ids;
    work.each(u"SELECT value FROM json_each(?)"_s, {array},
              [&ids](const sql::Row &row) { ids.append(AttemptId {row.value(0).toLongLong()}); });
    return ids;
}

qint64 restoreRead(Work &work, const Noted &deed)
{
    const bool wasRead = deed.action == CallAction::Unread;
    return work.write(u"UPDATE attempts SET unread = ? WHERE unread = ? "
                      "AND id IN (SELECT value FROM json_each(?))"_s,
                      {wasRead ? 0 : 1, wasRead ? 1 : 0, deed.calls});
}

qint64 restoreArchived(Work &work, const Noted &deed)
{
    const bool put = deed.action == CallAction::Archive;
    const qint64 changed = work.write(u"UPDATE attempts SET archived = ? WHERE archived = ? "
                                      "AND id IN (SELECT value FROM json_each(?))"_s,
                                      {put ? 0 : 1, put ? 1 : 0, deed.calls});
    if (put)
        work.write(u"UPDATE attempts SET unread = 1 WHERE archived = 0 "
                   "AND id IN (SELECT value FROM json_each(?))"_s,
                   {deed.before});
    return changed;
}

qint64 restoreNotes(Work &work, const Noted &deed)
{
    const qint64 changed = work.write(
        u"UPDATE attempts SET notes = ? WHERE notes = ? AND id IN (SELECT value FROM json_each(?))"_s,
        {deed.before, deed.after, deed.calls});
    if (changed == 0)
        refuse(work, Error::Kind::Conflict,
               Words::tr("The note was changed again since. Nothing was taken back."));
    return changed;
}

/// Reads of a snapshot: `path` is that of json_extract.
QVariant part(Work &work, const QString &snapshot, const QString &path)
{
    return work.value(u"SELECT json_extract(?, ?)"_s, {snapshot, path});
}

/// Is what the action gave the call still there?
bool isAsLeft(Work &work, const Noted &deed, const QString &now)
{
    for (const QString &path : {u"$.outcome"_s, u"$.by"_s, u"$.callback"_s}) {
        if (part(work, now, path) != part(work, deed.after, path))
            return false;
    }
    return true;
}

void restoreCall(Work &work, const AttemptRow &attempt, const Noted &deed)
{
    work.write(u"UPDATE attempts SET outcome = json_extract(s.v, '$.outcome'), outcome_by = "
               u"json_extract(s.v, '$.by'), "
               "review = json_extract(s.v, '$.review'), review_reason = json_extract(s.v, '$.why'), "
               "declined = json_extract(s.v, '$.declined'), unread = json_extract(s.v, '$.unread'), "
               "conflict = json_extract(s.v, '$.conflict'), callback_at = json_extract(s.v, '$.callback') "
               "FROM (SELECT ? AS v) s WHERE attempts.id = ?"_s,
               {deed.before, raw(attempt.id)});
}

/// The lead goes back where it was, if nothing has moved it since; otherwise where the old outcome leads.
void restoreLead(Work &work, AttemptRow &attempt, const Noted &deed, const QString &now)
{
    if (part(work, now, u"$.lead"_s) != part(work, deed.after, u"$.lead"_s)) {
        settle(work, attempt);
        return;
    }
    work.write(
        u"UPDATE campaign_leads SET state = json_extract(s.v, '$.lead[0]'), reason = json_extract(s.v, "
        "'$.lead[1]'), detail = json_extract(s.v, '$.lead[2]'), next_at = json_extract(s.v, '$.lead[3]'), "
        "priority = json_extract(s.v, '$.lead[4]'), outcome = json_extract(s.v, '$.lead[5]') "
        "FROM (SELECT ? AS v) s WHERE campaign_id = ? AND lead_id = ?"_s,
        {deed.before, raw(attempt.campaign), raw(attempt.lead)});
    if (part(work, now, u"$.row"_s) == part(work, deed.after, u"$.row"_s))
        work.write(u"UPDATE leads SET status = json_extract(s.v, '$.row[0]'), reason = json_extract(s.v, "
                   u"'$.row[1]'), "
                   "next_at = json_extract(s.v, '$.row[2]'), outcome = json_extract(s.v, '$.row[3]') "
                   "FROM (SELECT ? AS v) s WHERE leads.id = ?"_s,
                   {deed.before, raw(attempt.lead)});
    work.leadsTouched();
    work.campaignsTouched();
}

/// Has this action put the number on the stop list?
bool hasStopped(Work &work, const Noted &deed)
{
    return !part(work, deed.before, u"$.stop"_s).toBool() && part(work, deed.after, u"$.stop"_s).toBool();
}

/// Takes the number off the stop list when this action has put it there and nobody else asks for it (I-16).
/// Gives a remark when it stays.
QString restoreStopList(Work &work, const AttemptRow &attempt, const Noted &deed)
{
    if (!hasStopped(work, deed))
        return {};
    const bool asked =
        work.value(
                u"SELECT 1 FROM attempts WHERE phone = ? AND id <> ? AND outcome = 'do_not_call' LIMIT 1"_s,
                {attempt.phone.e164(), raw(attempt.id)})
            .isValid();
    if (asked)
        return Words::tr("The number stays on the stop list: it was asked for in another call, too.");
    const qint64 gone = work.write(u"DELETE FROM stop_list WHERE phone = ? AND attempt_id = ?"_s,
                                   {attempt.phone.e164(), raw(attempt.id)});
    if (gone == 0) {
        const bool stays =
            work.value(u"SELECT 1 FROM stop_list WHERE phone = ?"_s, {attempt.phone.e164()}).isValid();
        return stays ? Words::tr("The number stays on the stop list: others asked for it, too.") : QString();
    }
    work.write(u"INSERT INTO stop_list_log (at, phone, action, source) VALUES (?, ?, 'removed', ?)"_s,
               {work.at(), attempt.phone.e164(), u"undone by a person"_s});
    if (const auto woken = stoprelease::lookAgain(work.db(), sql::fromStringList({attempt.phone.e164()}));
        !woken)
        work.fail(woken.error());
    work.stopListTouched();
    work.leadsTouched();
    work.campaignsTouched();
    return {};
}

std::optional<Outcome> outcomeIn(Work &work, const QString &snapshot)
{
    return outcomeFromCode(part(work, snapshot, u"$.outcome"_s).toString());
}

void logWayBack(Work &work, const AttemptRow &attempt, const Noted &deed, const QString &who)
{
    if (part(work, deed.before, u"$.outcome"_s) == part(work, deed.after, u"$.outcome"_s)
        && part(work, deed.before, u"$.by"_s) == part(work, deed.after, u"$.by"_s))
        return;
    const qint64 line =
        work.value(u"SELECT max(id) FROM corrections WHERE attempt_id = ? AND undoes IS NULL"_s,
                   {raw(attempt.id)})
            .toLongLong();
    logCorrection(work, attempt, part(work, deed.after, u"$.by"_s).toString(), outcomeIn(work, deed.before),
                  who, {}, line);
}

QString restoreOutcome(Work &work, const Noted &deed, const QString &who)
{
    const QList<AttemptId> calls = callsOf(work, deed.calls);
    auto attempt = calllog::attemptOf(work, calls.value(0));
    if (!attempt)
        return {};
    const QString now = snapshot(work, *attempt);
    if (!isAsLeft(work, deed, now)) {
        refuse(work, Error::Kind::Conflict,
               Words::tr("The call was decided otherwise since. Nothing was taken back."));
        return {};
    }
    const bool weakens = hasStopped(work, deed)
        || (attempt->outcome == Outcome::DoNotCall && outcomeIn(work, deed.before) != Outcome::DoNotCall);
    if (weakens && askedToStop(work, attempt->id))
        return {};
    logWayBack(work, *attempt, deed, who);
    restoreCall(work, *attempt, deed);
    attempt->outcome = outcomeIn(work, deed.before);
    const QString remark = restoreStopList(work, *attempt, deed);
    restoreLead(work, *attempt, deed, now);
    if (remark.isEmpty() && calllog::lastCall(work, attempt->campaign, attempt->lead) != attempt->id)
        return Words::tr("The person was called again meanwhile; that call stays.");
    return remark;
}

} // namespace

Result<CallActionDone> undo(Work &work, const QString &who, CallActionId action)
{
    const auto deed = noted(work, action);
    if (!deed)
        return CallActionDone {};
    CallActionDone done {action, 1};
    switch (deed->action) {
    case CallAction::Read:
    case CallAction::Unread:
        done.changed = restoreRead(work, *deed);
        break;
    case CallAction::Archive:
    case CallAction::Unarchive:
        done.changed = restoreArchived(work, *deed);
        break;
    case CallAction::Notes:
        done.changed = restoreNotes(work, *deed);
        break;
    case CallAction::Outcome:
    case CallAction::Callback:
        done.remark = restoreOutcome(work, *deed, who);
        break;
    }
    work.write(u"UPDATE call_actions SET undone_at = ? WHERE id = ?"_s, {work.at(), raw(action)});
    announceAll(work, callsOf(work, deed->calls));
    return done;
}

} // namespace calldesk
