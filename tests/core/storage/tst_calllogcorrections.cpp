#include "tests/core/storage/deskfixture.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;

namespace {

CallRecord askingToStop(CallRecord record)
{
    record.callLengthMinutes = 1.5;
    record.transcript.append({TranscriptLine::Speaker::Callee, u"Please stop calling me."_s, {}});
    return record;
}

} // namespace

class CallLogCorrectionsTest : public QObject {
    Q_OBJECT

private slots:
    void keepsACorrectionByAPerson()
    {
        DeskFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.place(campaign, u"call-0001"_s);
        QCOMPARE(f.errorOf(f.desk->correct(claim.attempt, Outcome::Interested, {})), Error::Kind::Conflict);
        CallRecord record = f.report(claim, u"call-0001"_s, u"completed"_s, u"voicemail"_s);
        f.apply(record);
        f.value(f.desk->correct(claim.attempt, Outcome::Interested, {}));
        QCOMPARE(f.place(claim.lead, campaign), u"finished"_s);

        record.summary = u"Later words"_s;
        record.dispositionTag = u"NOT_INTERESTED"_s;
        f.apply(record);

        const Attempt attempt = f.attempt(claim.attempt);
        QCOMPARE(attempt.outcome, Outcome::Interested);
        QCOMPARE(attempt.outcomeBy, OutcomeBy::Person);
        QCOMPARE(attempt.summary, u"Later words"_s);
        QCOMPARE(f.place(claim.lead, campaign), u"finished"_s);
        QCOMPARE(f.rows(u"SELECT old_outcome, new_outcome FROM corrections"_s),
                 QStringList(u"voicemail|interested"_s));
    }

    void anAttemptThatRangNobodyDoesNotUndoADecision_data()
    {
        QTest::addColumn<bool>("isDecidedMeanwhile");
        QTest::newRow("decided while the next one is unclear") << true;
        QTest::newRow("decided behind one that a pause kept back") << false;
    }
    void anAttemptThatRangNobodyDoesNotUndoADecision()
    {
        QFETCH(bool, isDecidedMeanwhile);
        DeskFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim first = f.place(campaign, u"call-0001"_s);
        f.apply(f.report(first, u"call-0001"_s, u"completed"_s, u"voicemail"_s));
        QVERIFY(f.place(first.lead, campaign).startsWith(u"ready"_s));
        f.clock.advance(std::chrono::hours(72));
        const Claim next = f.claim(campaign);
        QCOMPARE(next.kind, Claim::Kind::Dial);
        const AttemptState state = isDecidedMeanwhile ? AttemptState::Unknown : AttemptState::NotSent;
        f.record(next, state, [](DialVerdict &verdict) { verdict.code = u"paused"_s; });
        f.value(f.desk->correct(first.attempt, Outcome::Interested, {}));
        if (isDecidedMeanwhile)
            f.value(f.log->proveAbsent(next.attempt, u"complete list"_s));
        QCOMPARE(f.place(first.lead, campaign), u"finished"_s);
    }

    /// A pause takes neither the moment of a callback nor its turn.
    void aCallbackThatWasKeptBackStaysOne()
    {
        DeskFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim first = f.place(campaign, u"call-0001"_s);
        CallRecord record = f.report(first, u"call-0001"_s, u"completed"_s, u"human"_s);
        record.dispositionTag = u"CALL_BACK_SCHEDULED"_s;
        record.callbackUtc = f.clock.nowUtc().addSecs(6 * 3600);
        f.apply(record);
        f.clock.advance(std::chrono::hours(6));
        const Claim callback = f.claim(campaign);
        QCOMPARE(callback.kind, Claim::Kind::Dial);
        f.record(callback, AttemptState::NotSent, [](DialVerdict &verdict) { verdict.code = u"paused"_s; });
        QCOMPARE(f.place(first.lead, campaign), u"ready retry_delay 0"_s);
        QVERIFY(f.ask(u"SELECT priority FROM campaign_leads"_s).toInt() > 0);
    }

    void letsAStopRequestWinOverACorrection()
    {
        DeskFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.place(campaign, u"call-0001"_s);
        const CallRecord record = f.report(claim, u"call-0001"_s, u"completed"_s, u"human"_s);
        f.apply(record);
        f.value(f.desk->correct(claim.attempt, Outcome::Interested, {}));
        f.apply(askingToStop(record));
        QCOMPARE(f.attempt(claim.attempt).outcome, Outcome::DoNotCall);
        QCOMPARE(f.errorOf(f.desk->correct(claim.attempt, Outcome::Interested, {})), Error::Kind::Conflict);
        QCOMPARE(f.ask(u"SELECT count(*) FROM stop_list"_s).toInt(), 1);
    }

    void putsTheNumberOnTheListWhenAPersonSaysSo()
    {
        DeskFixture f;
        const Claim claim = f.place(f.start(f.leads(1)), u"call-0001"_s);
        f.apply(f.report(claim, u"call-0001"_s, u"completed"_s, u"human"_s));
        f.value(f.desk->correct(claim.attempt, Outcome::DoNotCall, {}));
        QCOMPARE(f.ask(u"SELECT phone FROM stop_list"_s).toString(), f.phone(0));
    }
};

LEADLINE_TEST(CallLogCorrectionsTest)
#include "tst_calllogcorrections.moc"
