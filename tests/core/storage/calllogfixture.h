#pragma once

#include "core/base/changes.h"
#include "core/storage/sql.h"
#include "core/storage/stores.h"
#include "tests/support/fakeclock.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// What a lead of a test looks like; written straight into the tables.
struct TestLead {
    QString phone;
    QString consent = QStringLiteral("written");
    QString heldReason = {};
    QString firstName = QStringLiteral("Ada");
    QString timeZone = {};
};

/// A real database in a temporary directory with a clock that stands still and a gate without calling hours.
class CallLogFixture {
public:
    CallLogFixture();

    template <typename T> static T value(QFuture<Result<T>> future)
    {
        const Result<T> result = future.result();
        if (!result)
            qWarning("%s / %s", qPrintable(result.error().message), qPrintable(result.error().detail));
        return result ? *result : T {};
    }
    template <typename T> static std::optional<Error::Kind> errorOf(QFuture<Result<T>> future)
    {
        const Result<T> result = future.result();
        return result ? std::nullopt : std::optional(result.error().kind);
    }

    /// "+1NPA55501nn", the n-th fictional number.
    static QString phone(int n);
    static QList<TestLead> leads(int count, int from = 0);

    ListId addLeads(const QList<TestLead> &leads, const QString &list = QStringLiteral("Leads"));
    static CampaignSettings settings(ListId list, const QString &name = QStringLiteral("Spring"));
    /// A running campaign over `leads`.
    CampaignId start(const QList<TestLead> &leads,
                     const std::function<void(CampaignSettings &)> &change = {});

    ClaimRequest request(CampaignId campaign) const;
    Claim claim(CampaignId campaign) { return value(log->claim(request(campaign))); }
    /// A claim that dials, placed as `callId`.
    Claim place(CampaignId campaign, const QString &callId);
    Done record(const Claim &claim, AttemptState state,
                const std::function<void(DialVerdict &)> &change = {});
    /// A finished report of a call.
    static CallRecord report(const Claim &claim, const QString &callId, const QString &status,
                             const QString &answeredBy);
    Applied apply(const CallRecord &record, ReportSource source = ReportSource::Webhook)
    {
        return value(log->applyRecord(record, source));
    }

    QVariant ask(const QString &statement, const QVariantList &binds = {});
    void change(const QString &statement, const QVariantList &binds = {});
    /// All rows as text, columns joined by "|".
    QStringList rows(const QString &statement);
    /// "ready held 2026-07-01T15:00:00Z" of a lead in a campaign.
    QString place(LeadId lead, CampaignId campaign);
    QString stateOf(AttemptId attempt)
    {
        return ask(QStringLiteral("SELECT state FROM attempts WHERE id = ?"), {raw(attempt)}).toString();
    }
    qint64 alarms(const QString &code);
    Attempt attempt(AttemptId id) { return reader->attempts({id}).value(0); }

    QTemporaryDir directory;
    FakeClock clock;
    Changes changes;
    std::unique_ptr<Gate> gate;
    std::unique_ptr<Database> database;
    std::unique_ptr<CallLog> log;
    std::unique_ptr<ReadingThread> thread;
    std::unique_ptr<CallReader> reader;
    DialPlanner planner;
};

/// Puts the name of the lead into the text; a lead named "" has a missing value.
std::variant<DialPlan, PlanRefusal> testPlan(const Lead &lead, const QStringList &columns, AttemptKey key);
