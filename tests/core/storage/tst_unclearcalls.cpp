#include "core/storage/sqlunclearcalls.h"
#include "tests/core/storage/calllogfixture.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using State = AttemptState;

struct Bench : CallLogFixture {
    std::unique_ptr<UnclearCalls> unclear = makeSqlUnclearCalls(*database, changes, clock, *gate);
    CampaignId campaign = start(leads(1));
    Claim claimed = claim(campaign);

    explicit Bench(bool answerLost = true)
    {
        if (answerLost)
            record(claimed, State::Unknown);
    }
    /// A check that found nothing and proves nothing.
    void checkInVain() { value(log->recordFailedCheck(claimed.attempt, clock.nowUtc().addSecs(3'600))); }
    void closeAfterADay()
    {
        clock.advance(24h);
        value(unclear->close(claimed.attempt));
    }
};

} // namespace

/// What a person does about calls of which nobody knows whether they were made.
class UnclearCallsTest : public QObject {
    Q_OBJECT

private slots:
    void looksAgainAtOnce()
    {
        Bench f;
        f.clock.advance(1h);
        f.checkInVain();
        QVERIFY(f.unclear->lookAgain(f.claimed.attempt).result());
        QCOMPARE(f.value(f.log->openAttempts()).first().nextCheckUtc, f.clock.nowUtc());
    }

    void asksAPersonAfterADay()
    {
        Bench f;
        f.clock.advance(23h);
        f.checkInVain();
        QVERIFY(!f.attempt(f.claimed.attempt).review);
        f.clock.advance(1h);
        f.checkInVain();
        QVERIFY(f.attempt(f.claimed.attempt).review);
        f.value(f.log->proveAbsent(f.claimed.attempt, u"two complete reads"_s));
        QVERIFY(!f.attempt(f.claimed.attempt).review);
    }

    void closesOnlyAfterADay()
    {
        Bench f;
        f.clock.advance(24h - 1ms);
        QCOMPARE(f.errorOf(f.unclear->close(f.claimed.attempt)), Error::Kind::Conflict);
        QCOMPARE(f.stateOf(f.claimed.attempt), u"unknown"_s);
        f.clock.advance(1ms);
        QVERIFY(f.unclear->close(f.claimed.attempt).result());
        QCOMPARE(f.stateOf(f.claimed.attempt), u"ended"_s);
        QCOMPARE(f.attempt(f.claimed.attempt).outcome, Outcome::Unknown);
        QCOMPARE(f.place(LeadId {1}, f.campaign), u"finished"_s);
    }

    void whoWasPerhapsCalledIsNotCalledAgain()
    {
        Bench f;
        f.closeAfterADay();
        f.clock.advance(48h);
        QCOMPARE(f.claim(f.campaign).kind, Claim::Kind::NothingDue);
        QCOMPARE(f.ask(u"SELECT counts FROM attempts"_s).toInt(), 1); // I-7
    }

    void aReportThatComesLaterIsTaken()
    {
        Bench f;
        f.closeAfterADay();
        CallRecord record = CallLogFixture::report(f.claimed, u"call-0001"_s, u"completed"_s, u"voicemail"_s);
        record.attemptKey = f.claimed.dial.key.text();
        QCOMPARE(f.apply(record).kind, Applied::Kind::Applied);
        QCOMPARE(f.attempt(f.claimed.attempt).outcome, Outcome::Voicemail);
        QCOMPARE(f.attempt(f.claimed.attempt).callId, u"call-0001"_s);
        QCOMPARE(f.stateOf(f.claimed.attempt), u"ended"_s);
        QCOMPARE(f.alarms(u"conflict"_s) + f.alarms(u"forbidden_transition"_s), 0);
    }

    void aCallFoundLaterIsReadFromTheProvider()
    {
        Bench f;
        f.closeAfterADay();
        f.value(f.log->adoptCall(f.claimed.attempt, u"call-0001"_s));
        QCOMPARE(f.attempt(f.claimed.attempt).callId, u"call-0001"_s);
        QVERIFY(!f.ask(u"SELECT second_look_at FROM attempts"_s).isNull());
        QCOMPARE(f.alarms(u"forbidden_transition"_s), 0);
    }

    void aHeldLeadStaysWithThePerson()
    {
        Bench f;
        f.value(f.log->holdForForeignCall(f.claimed.attempt, u"call-9999"_s));
        f.closeAfterADay();
        QCOMPARE(f.stateOf(f.claimed.attempt), u"ended"_s);
        QCOMPARE(f.place(LeadId {1}, f.campaign), u"parked held"_s);
    }

    void saysWhenTheCallIsNotUnclear()
    {
        Bench f(false);
        f.record(f.claimed, State::Placed, [](DialVerdict &verdict) { verdict.callId = u"call-0001"_s; });
        f.clock.advance(25h);
        QCOMPARE(f.errorOf(f.unclear->close(f.claimed.attempt)), Error::Kind::Conflict);
        QCOMPARE(f.errorOf(f.unclear->lookAgain(f.claimed.attempt)), Error::Kind::Conflict);
        QCOMPARE(f.errorOf(f.unclear->close(AttemptId {99})), Error::Kind::NotFound);
        QCOMPARE(f.stateOf(f.claimed.attempt), u"placed"_s);
    }
};

LEADLINE_TEST(UnclearCallsTest)
#include "tst_unclearcalls.moc"
