#include "core/leads/leadeditor.h"
#include "tests/core/storage/deskfixture.h"
#include "tests/support/testmain.h"

#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Gives every text in another language.
class OtherLanguage final : public QTranslator {
public:
    QString translate(const char *, const char *, const char *, int) const override { return u"anders"_s; }
    bool isEmpty() const override { return false; }
};

/// A call whose person named a time `wait` from now.
CallRecord named(const DeskFixture &f, const Claim &claim, std::chrono::milliseconds wait)
{
    CallRecord record = f.reportOf(claim, u"call-0001"_s, u"human"_s, u"CALL_BACK_SCHEDULED"_s);
    record.callbackUtc = f.later(wait);
    return record;
}

CallRecord askingToStop(CallRecord record)
{
    record.transcript.append({TranscriptLine::Speaker::Callee, u"Please stop calling me."_s, {}});
    return record;
}

int stopped(DeskFixture &f)
{
    return f.ask(u"SELECT count(*) FROM stop_list"_s).toInt();
}

} // namespace

/// What a person does at the desk never rings anybody at once, and never weakens a stop request.
class CallDeskCareTest : public QObject {
    Q_OBJECT

private slots:
    void noCallbackMeansThatTheNamedTimeIsOffToo()
    {
        DeskFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.place(campaign, u"call-0001"_s);
        CallRecord record = named(f, claim, 5h);
        f.apply(record);
        QCOMPARE(f.nextMoment(claim), record.callbackUtc);
        const auto off = f.value(f.desk->planCallback(claim.attempt, {}));
        QCOMPARE(f.next(claim, campaign), u"finished"_s);
        QVERIFY(!f.call(claim.attempt).callbackUtc.isValid());
        CallFilter planned;
        planned.callbackOnly = true;
        QCOMPARE(f.value(f.deskReader->count(planned)), 0);
        record.summary = u"Late words"_s; // a later report does not plan it again
        f.apply(record);
        QCOMPARE(f.call(claim.attempt).call.summary, u"Late words"_s);
        QCOMPARE(f.next(claim, campaign), u"finished"_s);
        f.value(f.desk->undo(off.id));
        QCOMPARE(f.nextMoment(claim), record.callbackUtc);
    }

    void takingAnOldCallbackOffRingsNobody()
    {
        DeskFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.place(campaign, u"call-0001"_s);
        f.apply(named(f, claim, 5h));
        f.value(f.desk->planCallback(claim.attempt, {f.later(30h), {}, {}}));
        f.clock.advance(6h);
        f.value(f.desk->planCallback(claim.attempt, {}));
        QCOMPARE(f.next(claim, campaign), u"finished"_s);
    }

    void aNamedTimeCountsWhileItIsAhead()
    {
        DeskFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.place(campaign, u"call-0001"_s);
        const CallRecord record = named(f, claim, 5h);
        f.apply(record);
        f.correct(claim, Outcome::Interested);
        QCOMPARE(f.next(claim, campaign), u"finished"_s);
        f.correct(claim, Outcome::Callback);
        QCOMPARE(f.nextMoment(claim), record.callbackUtc);
        f.correct(claim, Outcome::Interested);
        f.clock.advance(6h);
        f.correct(claim, Outcome::Callback);
        QCOMPARE(f.next(claim, campaign), u"finished"_s);
    }

    void undoLeavesANumberThatOthersStopped_data()
    {
        QTest::addColumn<QString>("who");
        for (const char *who : {"typed", "leads", "report"})
            QTest::newRow(who) << QString::fromLatin1(who);
    }
    void undoLeavesANumberThatOthersStopped()
    {
        QFETCH(const QString, who);
        DeskFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.ended(campaign, u"call-0001"_s, u"human"_s, u"NEEDS_MORE_INFO"_s);
        const auto decided = f.correct(claim, Outcome::DoNotCall);
        QCOMPARE(f.ask(u"SELECT attempt_id FROM stop_list"_s).toLongLong(), raw(claim.attempt));
        if (who == "typed"_L1) {
            const auto list = makeSqlStopList(*f.database, f.changes, f.clock);
            const auto added = f.value(list->add({PhoneNumber::fromStored(f.phone(0))}, u"typed in"_s));
            QCOMPARE(added.added, 0);
            QCOMPARE(added.present, 1);
        } else if (who == "leads"_L1) {
            const auto editor =
                makeSqlLeadEditor(*f.database, f.changes, f.clock, f.gate->settings().numbers);
            f.value(editor->changeAll({LeadChange::Stop, u"chosen in the list"_s}, {claim.lead}, {}, {}));
        } else {
            // contradicts what is stored, so only the wish is taken from it
            f.apply(askingToStop(f.reportOf(claim, u"call-0001"_s, u"voicemail"_s)));
        }
        QVERIFY(!f.value(f.desk->undo(decided.id)).remark.isEmpty());
        QCOMPARE(f.call(claim.attempt).call.outcome, Outcome::NeedsInfo);
        QCOMPARE(stopped(f), 1);
    }

    /// A call to the same number that asks for it as well, while the first decision stands.
    void theWishOfAnotherCallFreesTheEntryFromTheFirst()
    {
        DeskFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim first = f.ended(campaign, u"call-0001"_s, u"no-answer"_s);
        f.clock.advance(48h);
        const Claim second = f.place(campaign, u"call-0002"_s);
        QCOMPARE(second.lead, first.lead);
        f.correct(first, Outcome::DoNotCall);
        QCOMPARE(f.ask(u"SELECT attempt_id FROM stop_list"_s).toLongLong(), raw(first.attempt));
        f.apply(askingToStop(f.reportOf(second, u"call-0002"_s, u"human"_s)));
        QCOMPARE(stopped(f), 1);
        QVERIFY(f.ask(u"SELECT attempt_id FROM stop_list"_s).isNull());
    }

    void undoLeavesTheStopRequestOfTheCallItself()
    {
        DeskFixture f;
        const Claim claim = f.place(f.start(f.leads(1)), u"call-0001"_s);
        f.apply(askingToStop(f.reportOf(claim, u"call-0001"_s, u"human"_s)));
        const auto list = makeSqlStopList(*f.database, f.changes, f.clock);
        f.value(list->remove(PhoneNumber::fromStored(f.phone(0)), u"misheard"_s));
        QCOMPARE(stopped(f), 0);
        const auto decided = f.correct(claim, Outcome::DoNotCall);
        QCOMPARE(stopped(f), 1);
        QCOMPARE(f.errorOf(f.desk->undo(decided.id)), Error::Kind::Conflict);
        QCOMPARE(stopped(f), 1);
        QCOMPARE(f.call(claim.attempt).call.outcomeBy, OutcomeBy::Person);
    }

    void theLogOfTheStopListSpeaksOneLanguage()
    {
        DeskFixture f;
        const Claim claim = f.ended(f.start(f.leads(1)), u"call-0001"_s, u"human"_s);
        const auto decided = f.correct(claim, Outcome::DoNotCall);
        OtherLanguage other;
        QVERIFY(QCoreApplication::installTranslator(&other));
        f.value(f.desk->undo(decided.id));
        QCoreApplication::removeTranslator(&other);
        QCOMPARE(f.ask(u"SELECT source FROM stop_list_log WHERE action = 'removed'"_s).toString(),
                 u"undone by a person"_s);
    }

    /// The delivery was wrong, and the provider's own reading says what was stored already.
    void aReadingThatAgreesSettlesAContradiction()
    {
        DeskFixture f;
        const Claim claim = f.ended(f.start(f.leads(1)), u"call-0001"_s, u"human"_s, u"INTERESTED"_s);
        const CallRecord right = f.reportOf(claim, u"call-0001"_s, u"human"_s, u"INTERESTED"_s);
        f.apply(f.reportOf(claim, u"call-0001"_s, u"voicemail"_s));
        QCOMPARE(f.call(claim.attempt).reviewReason, u"conflict"_s);
        f.apply(right); // one delivery does not settle another
        QCOMPARE(f.call(claim.attempt).reviewReason, u"conflict"_s);
        f.apply(right, ReportSource::Poll);
        QCOMPARE(f.call(claim.attempt).reviewReason, QString());
        QCOMPARE(f.call(claim.attempt).call.outcome, Outcome::Interested);
        CallFilter review;
        review.reviewOnly = true;
        QCOMPARE(f.value(f.deskReader->count(review)), 0);
    }
};

LEADLINE_TEST(CallDeskCareTest)
#include "tst_calldeskcare.moc"
