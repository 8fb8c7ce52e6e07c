#include "tests/core/storage/calllogfixture.h"
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
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.place(campaign, u"call-0001"_s);
        QCOMPARE(f.errorOf(f.log->correctOutcome(claim.attempt, Outcome::Interested)), Error::Kind::Conflict);
        CallRecord record = f.report(claim, u"call-0001"_s, u"completed"_s, u"voicemail"_s);
        f.apply(record);
        f.value(f.log->correctOutcome(claim.attempt, Outcome::Interested));
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

    void letsAStopRequestWinOverACorrection()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.place(campaign, u"call-0001"_s);
        const CallRecord record = f.report(claim, u"call-0001"_s, u"completed"_s, u"human"_s);
        f.apply(record);
        f.value(f.log->correctOutcome(claim.attempt, Outcome::Interested));
        f.apply(askingToStop(record));
        QCOMPARE(f.attempt(claim.attempt).outcome, Outcome::DoNotCall);
        QCOMPARE(f.errorOf(f.log->correctOutcome(claim.attempt, Outcome::Interested)), Error::Kind::Conflict);
        QCOMPARE(f.ask(u"SELECT count(*) FROM stop_list"_s).toInt(), 1);
    }

    void putsTheNumberOnTheListWhenAPersonSaysSo()
    {
        CallLogFixture f;
        const Claim claim = f.place(f.start(f.leads(1)), u"call-0001"_s);
        f.apply(f.report(claim, u"call-0001"_s, u"completed"_s, u"human"_s));
        f.value(f.log->correctOutcome(claim.attempt, Outcome::DoNotCall));
        QCOMPARE(f.ask(u"SELECT phone FROM stop_list"_s).toString(), f.phone(0));
    }
};

LEADLINE_TEST(CallLogCorrectionsTest)
#include "tst_calllogcorrections.moc"
