#pragma once

#include "core/metrics/dashboardreader.h"
#include "tests/core/storage/calllogfixture.h"

#include <QRandomGenerator>

/// Thousands of attempts of a few campaigns, written and changed at random, and what the dashboard has to say
/// about them: worked out from the attempts themselves by statements of its own.
class CallHistory final {
public:
    /// `share` of the attempts takes part in the figures at once, the others have to be found by `fill`.
    CallHistory(quint32 seed, int attempts, double share);

    /// Corrections and their undoing, late prices, calls that rang after all or never did, leads that move to
    /// another list, attempts that go away.
    void change(int times);
    /// Adds what does not take part yet.
    void fill();
    /// Brings the tallies up to date.
    void fold();

    DashboardScope anyScope();
    /// By the independent way; names, campaigns and leads of the scope are left out.
    DashboardCounts expected(const DashboardScope &scope);
    /// Number of calls of a selection, by the independent way.
    qint64 expectedCalls(const CallSelection &selection);

    CallLogFixture f;
    QList<CampaignId> campaigns;

private:
    void makeCampaigns();
    void makeLeads(const QSqlDatabase &db);
    void insertAttempt(const QSqlDatabase &db, int number, bool takesPart);
    void changeOne(const QSqlDatabase &db);
    void keepLocalHours(const QSqlDatabase &db);
    const char *any(std::initializer_list<const char *> values);

    QRandomGenerator m_random;
    int m_attempts;
    double m_share;
    qint64 m_leads = 0;
};
