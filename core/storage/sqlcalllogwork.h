#pragma once

#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/base/passing.h"
#include "core/base/result.h"
#include "core/dialing/attempt.h"
#include "core/leads/lead.h"
#include "core/rules/gate.h"
#include "core/storage/sql.h"
#include "core/storage/sqlrow.h"

#include <QList>

#include <functional>
#include <list>
#include <memory>
#include <optional>

/// What the writing parts of the call log share. Everything runs on the storage thread.
namespace calllog {

class GateInForce;

/// What a job takes with it; the objects outlive the database.
struct Context {
    Changes *changes = nullptr;
    const Clock *clock = nullptr;
    const Gate *gate = nullptr; ///< with the shipped rules
    std::shared_ptr<GateInForce> inForce = {}; ///< keeps the gate with the operator's rules between jobs
};

/// One writing transaction, or a part of one (eachInWork). The first failure sticks: later statements do
/// nothing, and all of it is rolled back at the end, so that steps read as a list. Notes what has to be
/// announced after the commit.
class Work final {
public:
    Work(const QSqlDatabase &db, const Context &context);

    const QSqlDatabase &db() const { return m_db; }
    const QDateTime &now() const { return m_now; }
    /// Settings of the gate; its rules are the shipped ones.
    const Gate &gate() const { return *m_context.gate; }
    /// The gate with the rules as this transaction sees them (I-14).
    const Gate &gateInForce();
    QVariant at() const { return sql::fromDateTime(m_now); }
    /// `wait` from now on, run as fast as the time scale says.
    QDateTime after(std::chrono::milliseconds wait) const;
    std::chrono::milliseconds scaled(std::chrono::milliseconds wait) const;

    /// Number of rows changed; 0 after a failure.
    qint64 write(const QString &statement, const QVariantList &binds = {});
    QVariant value(const QString &statement, const QVariantList &binds = {});
    void each(const QString &statement, const QVariantList &binds,
              const std::function<void(const sql::Row &)> &row);
    qint64 lastId();

    void fail(const Error &error);
    /// A defect or a contradiction: everything is rolled back, the alarm stays.
    void refuse(const QString &alarmCode, const QString &alarmText);
    bool failed() const { return m_error.has_value(); }
    const Error &error() const { return *m_error; }
    Result<Done> done() const;

    /// An alarm that is part of what is done: once per code and text.
    void alarm(const QString &code, const QString &text);

    void touched(AttemptId attempt, CampaignId campaign, LeadId lead);
    void leadsTouched() { m_changed.leads = true; }
    void campaignsTouched() { m_changed.campaigns = true; }
    void stopListTouched() { m_changed.stopList = true; }
    /// After the commit.
    void announce() const;
    /// After a rollback: writes the alarm of `refuse` in a transaction of its own.
    void keepAlarm();

private:
    QSqlDatabase m_db;
    Context m_context;
    QDateTime m_now;
    std::optional<Error> m_error;
    QString m_alarmCode;
    QString m_alarmText;
    ChangeSet m_changed;
};

/// `steps(work)` gives a Result; committed when neither it nor `work` failed.
template <typename Steps>
auto inWork(const Context &context, QSqlDatabase &db, Steps steps) -> std::invoke_result_t<Steps, Work &>
{
    using Answer = std::invoke_result_t<Steps, Work &>;
    Work work(db, context);
    Answer answer = sql::inTransaction(db, [&work, &steps]() -> Answer {
        Answer result = steps(work);
        return work.failed() ? Answer(work.error()) : result;
    });
    if (answer)
        work.announce();
    else
        work.keepAlarm();
    return answer;
}

/// `step(work)` as a part of the transaction that can be taken back alone. The outer error: even that was
/// refused, and so is the whole.
template <typename Step> auto inSavepoint(Work &work, Step step) -> Result<std::invoke_result_t<Step, Work &>>
{
    using Answer = std::invoke_result_t<Step, Work &>;
    if (const auto begun = sql::change(work.db(), QStringLiteral("SAVEPOINT part")); !begun)
        return begun.error();
    Answer answer = step(work);
    if (work.failed())
        answer = work.error();
    if (!answer) {
        if (const auto back = sql::change(work.db(), QStringLiteral("ROLLBACK TO part")); !back)
            return back.error();
    }
    if (const auto released = sql::change(work.db(), QStringLiteral("RELEASE part")); !released)
        return released.error();
    return answer;
}

/// `step(work, item)` for each of `items` in one transaction, one answer each. It ends with the first that
/// met something that passes (isPassing): the ones behind that have no answer and nothing of them is stored.
template <typename Item, typename Step>
auto eachInWork(const Context &context, const QSqlDatabase &db, const QList<Item> &items, Step step)
    -> Result<QList<std::invoke_result_t<Step, Work &, const Item &>>>
{
    using Answer = std::invoke_result_t<Step, Work &, const Item &>;
    using Answers = QList<Answer>;
    std::list<Work> works;
    Result<Answers> answers = sql::inTransaction(db, [&]() -> Result<Answers> {
        Answers each;
        for (const Item &item : items) {
            const auto answer = inSavepoint(works.emplace_back(db, context),
                                            [&](Work &work) -> Answer { return step(work, item); });
            if (!answer)
                return answer.error();
            each.append(*answer);
            if (!*answer && isPassing(answer->error()))
                break;
        }
        return each;
    });
    for (Work &work : works) {
        if (work.failed())
            work.keepAlarm();
        else if (answers)
            work.announce();
    }
    return answers;
}

/// The row of an attempt, as far as transitions need it.
struct AttemptRow {
    AttemptId id {};
    AttemptKey key;
    CampaignId campaign {};
    LeadId lead {};
    PhoneNumber phone;
    AttemptState state = AttemptState::Intent;
    QString callId;
    QDateTime intentUtc;
    QDateTime endedUtc;
    bool counts = true;
    std::optional<Outcome> outcome;
    bool byPerson = false; ///< a person corrected the outcome
    int maxDurationMinutes = 10;
};
/// Nothing when there is no such row; `condition` with one placeholder ("id = ?").
std::optional<AttemptRow> findAttempt(Work &work, const QString &condition, const QVariant &value);
/// As `findAttempt`, failing with NotFound.
std::optional<AttemptRow> attemptOf(Work &work, AttemptId id);

/// Further columns of the attempt, written in the statement of its new state: ", call_id = ?" and the value.
struct FurtherColumns {
    QString assignments;
    QVariantList values;
};
/// The one place where an attempt changes its state (reliability.md 3.2): a transition that is not allowed is
/// refused, leaves an alarm and changes nothing.
void become(Work &work, AttemptRow &attempt, AttemptState to, const QString &cause,
            const FurtherColumns &further = {});
/// Line of the transition log; `from` is nothing for the intent.
void logStep(Work &work, AttemptId attempt, std::optional<AttemptState> from, AttemptState to,
             const QString &cause);
/// The attempt rang nobody: it no longer counts for its lead.
void doesNotCount(Work &work, AttemptRow &attempt);
/// It rang somebody although it had been taken for one of those.
void countsAfterAll(Work &work, AttemptRow &attempt);

/// Where a lead goes next in a campaign.
struct LeadMove {
    LeadStatus status = LeadStatus::Ready;
    GateReason reason = GateReason::None;
    QString detail = {};
    QDateTime nextUtc = {}; ///< of Ready, and of Parked by parkWaiting
    int priority = 0; ///< callbacks 10
    std::optional<Outcome> outcome = {};
};
constexpr int callbackPriority = 10;
LeadMove readyAt(const QDateTime &nextUtc, GateReason reason, const QString &detail = {});
LeadMove parked(GateReason reason, const QString &detail);
LeadMove finished(std::optional<Outcome> outcome, GateReason reason = GateReason::None);
/// Writes the move to the campaign's row and to the lead's summary.
void moveLead(Work &work, CampaignId campaign, LeadId lead, const LeadMove &move);

/// Never removes or weakens an entry (I-16).
void addToStopList(Work &work, const PhoneNumber &phone, const QString &source, AttemptId attempt);

} // namespace calllog
