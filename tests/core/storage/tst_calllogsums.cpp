#include "tests/core/storage/deskfixture.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int leadCount = 20;

/// A campaign under random operations: claims, answers, reports, checks, restarts, pauses, in any order.
class Chaos {
public:
    explicit Chaos(quint32 seed)
        : m_random(seed)
    {
        QList<TestLead> leads = f.leads(leadCount - 4);
        leads += {.phone = f.phone(3)};
        leads += {.phone = f.phone(30), .heldReason = u"doubtful"_s};
        leads += {.phone = f.phone(31), .consent = u"verbal"_s};
        leads += {.phone = f.phone(32), .firstName = u""_s};
        campaign = f.start(leads, [](CampaignSettings &s) { s.attempts = 3; });
    }

    void step()
    {
        switch (m_random.bounded(9)) {
        case 0:
        case 1:
        case 2:
            return claim();
        case 3:
            return answer();
        case 4:
        case 5:
            return report();
        case 6:
            return reconcile();
        case 7:
            return f.clock.advance(std::chrono::minutes(m_random.bounded(600)));
        default:
            return restart();
        }
    }

    DeskFixture f;
    CampaignId campaign {};

private:
    void claim()
    {
        const Claim claimed = f.claim(campaign);
        if (claimed.kind == Claim::Kind::Dial)
            m_claims.append(claimed);
    }
    const Claim &any() { return m_claims.at(m_random.bounded(static_cast<int>(m_claims.size()))); }
    QString callId(const Claim &claim) const
    {
        return u"call-%1"_s.arg(raw(claim.attempt), 6, 10, QLatin1Char('0'));
    }

    void answer()
    {
        if (m_claims.isEmpty())
            return;
        const Claim &chosen = any();
        DialVerdict verdict;
        constexpr std::array states {AttemptState::Placed, AttemptState::Rejected, AttemptState::NotSent,
                                     AttemptState::Unknown};
        verdict.state = states[static_cast<size_t>(m_random.bounded(4))];
        verdict.callId = verdict.state == AttemptState::Placed ? callId(chosen) : QString();
        verdict.loadRefusal = m_random.bounded(2) == 0;
        verdict.number = m_random.bounded(8) == 0 ? NumberVerdict::BadNumber : NumberVerdict::None;
        f.log->recordDial(chosen.attempt, verdict).waitForFinished();
    }
    void report()
    {
        if (m_claims.isEmpty())
            return;
        constexpr std::array statuses {"completed", "busy", "no-answer", "failed", "in-progress"};
        const Claim &chosen = any();
        CallRecord record = CallLogFixture::report(
            chosen, callId(chosen), QString::fromLatin1(statuses[static_cast<size_t>(m_random.bounded(5))]),
            {});
        record.completed = record.status != u"in-progress"_s;
        record.answeredBy = record.status == u"completed"_s ? u"human"_s : QString();
        record.price = m_random.bounded(2) == 0 ? std::optional(Money::fromMicroUsd(m_random.bounded(90'000)))
                                                : std::nullopt;
        f.apply(record, m_random.bounded(2) == 0 ? ReportSource::Webhook : ReportSource::Poll);
    }
    void reconcile()
    {
        if (m_claims.isEmpty())
            return;
        const Claim &chosen = any();
        switch (m_random.bounded(4)) {
        case 0:
            f.log->proveAbsent(chosen.attempt, u"proof"_s).waitForFinished();
            break;
        case 1:
            f.log->adoptCall(chosen.attempt, callId(chosen)).waitForFinished();
            break;
        case 2:
            f.log->endWithoutReport(chosen.attempt).waitForFinished();
            break;
        default:
            f.desk->correct(chosen.attempt, Outcome::Busy, {}).waitForFinished();
            break;
        }
    }
    void restart()
    {
        if (m_random.bounded(3) == 0)
            f.value(f.log->recoverAfterStart(false));
        f.value(f.log->setState(campaign, CampaignState::Running, {}));
    }

    QRandomGenerator m_random;
    QList<Claim> m_claims;
};

} // namespace

class CallLogSumsTest : public QObject {
    Q_OBJECT

private slots:
    void losesNoLeadAndRingsNobodyTwice_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::newRow(qPrintable(u"seed %1"_s.arg(seed))) << seed;
    }
    void losesNoLeadAndRingsNobodyTwice()
    {
        QFETCH(quint32, seed);
        Chaos chaos(seed);
        CallLogFixture &f = chaos.f;
        for (int i = 0; i < 120; ++i) {
            chaos.step();
            if (i % 10 == 9)
                checkSums(f, chaos.campaign);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(f.ask(u"SELECT count(*) FROM attempts"_s).toInt() > 10);
    }

private:
    /// I-13, and every figure that is kept beside the rows equals the rows.
    void checkSums(CallLogFixture &f, CampaignId campaign)
    {
        const CampaignCounts counts = f.reader->counts(campaign);
        QCOMPARE(counts.total(), qint64(leadCount));
        QCOMPARE(f.rows(u"SELECT what || code, n FROM campaign_tallies WHERE n <> 0 "
                        "AND what IN ('lead','attempt','outcome') ORDER BY 1"_s),
                 f.rows(u"SELECT 'lead' || state, count(*) FROM campaign_leads GROUP BY state UNION ALL "
                        "SELECT 'attempt' || state, count(*) FROM attempts GROUP BY state UNION ALL "
                        "SELECT 'outcome' || outcome, count(*) FROM campaign_leads WHERE outcome <> '' "
                        "GROUP BY outcome ORDER BY 1"_s));
        QCOMPARE(counts.spent.microUsd,
                 f.ask(u"SELECT coalesce(sum(cost_micro), 0) FROM attempts"_s).toLongLong());
        // An open lead has exactly one open attempt, its last; no other lead has one.
        QCOMPARE(
            f.rows(u"SELECT c.lead_id FROM campaign_leads c LEFT JOIN attempts a ON a.lead_id = c.lead_id "
                   "AND a.state IN ('intent','placed','live','unknown') GROUP BY c.lead_id "
                   "HAVING count(a.id) <> (c.state = 'open') OR (c.state = 'open' AND max(a.id) <> "
                   "c.last_attempt_id)"_s),
            QStringList());
        QCOMPARE(f.rows(u"SELECT phone FROM attempts WHERE state IN ('intent','placed','live','unknown') "
                        "GROUP BY phone HAVING count(*) > 1"_s),
                 QStringList());
        QCOMPARE(f.rows(u"SELECT c.lead_id FROM campaign_leads c WHERE c.attempts <> (SELECT count(*) FROM "
                        u"attempts a "
                        "WHERE a.lead_id = c.lead_id AND a.counts = 1)"_s),
                 QStringList());
        QCOMPARE(
            f.rows(u"SELECT l.id FROM leads l JOIN campaign_leads c ON c.lead_id = l.id WHERE l.status <> "
                   u"c.state "
                   "OR l.reason <> c.reason OR l.next_at IS NOT c.next_at OR l.attempts <> c.attempts"_s),
            QStringList());
    }
};

LEADLINE_TEST(CallLogSumsTest)
#include "tst_calllogsums.moc"
