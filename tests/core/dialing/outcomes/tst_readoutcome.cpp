#include "core/dialing/callrecord.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using Speaker = TranscriptLine::Speaker;

class ReadOutcomeTest : public QObject {
    Q_OBJECT
private slots:
    void readsTheTable_data();
    void readsTheTable();
    void waitsForTheEnd_data();
    void waitsForTheEnd();
    void refinesAnswers_data();
    void refinesAnswers();
    void asksForAReview_data();
    void asksForAReview();
    void stopRequestWinsOverEverything_data();
    void stopRequestWinsOverEverything();
    void hearsAStopRequestBeforeTheEnd();
    void seesAbandonedCalls();
    void rowOfTheListIsNotAbandoned();
    void seesTheTimeLimit();
    void saysWhoDecided();
};

namespace {

/// A record under construction; every step names what the provider said.
struct Call : CallRecord {
    Call &done(const QString &withStatus = u"completed"_s)
    {
        completed = true;
        status = withStatus;
        return *this;
    }
    Call &minutes(double length)
    {
        callLengthMinutes = length;
        return *this;
    }
    Call &by(const QString &who)
    {
        answeredBy = who;
        return *this;
    }
    Call &error(const QString &text)
    {
        errorMessage = text;
        return *this;
    }
    Call &queue(const QString &text)
    {
        queueStatus = text;
        return *this;
    }
    Call &tag(const QString &text)
    {
        dispositionTag = text;
        return *this;
    }
    Call &callee(const QString &text)
    {
        transcript.append({Speaker::Callee, text, {}});
        return *this;
    }
    Call &agent(const QString &text = u"Hello, this is an AI assistant."_s)
    {
        transcript.append({Speaker::Agent, text, {}});
        return *this;
    }
    Call &hungUpBy(const QString &who, double seconds)
    {
        callEndedBy = who;
        correctedSeconds = seconds;
        return *this;
    }
};

/// A conversation of two minutes with a person.
Call talk()
{
    return Call().done().minutes(2).by(u"human"_s).agent().callee(u"Hello?"_s).agent().callee(u"I see."_s);
}

void addCall(const char *name, const CallRecord &record, Outcome outcome)
{
    QTest::newRow(name) << record << outcome;
}

} // namespace

Q_DECLARE_METATYPE(CallRecord)

void ReadOutcomeTest::readsTheTable_data()
{
    QTest::addColumn<CallRecord>("record");
    QTest::addColumn<Outcome>("outcome");
    addCall("canceled", Call().done(u"canceled"_s), Outcome::Canceled);
    addCall("cancelled, old spelling", Call().done(u"cancelled"_s), Outcome::Canceled);
    addCall("canceled wins over human", talk().tag(u"CANCELED"_s), Outcome::Canceled);
    addCall("busy", Call().done(u"busy"_s), Outcome::Busy);
    addCall("busy by text",
            Call().done(u"failed"_s).error(u"The number you dialed is BUSY. Please try again later."_s),
            Outcome::Busy);
    addCall("busy by tag", Call().done().tag(u"BUSY"_s), Outcome::Busy);
    addCall("busy by answerer", Call().done().by(u"busy"_s), Outcome::Busy);
    addCall(
        "blocked although completed",
        Call().done().error(
            u"Call failed. Service Provider Blocked Call due to Spam or Number Reputation. Try a different number."_s),
        Outcome::Blocked);
    addCall("invalid number",
            Call().done(u"failed"_s).error(u"Call failed. The number you dialed is not found."_s),
            Outcome::InvalidNumber);
    addCall("not allowed", Call().done(u"failed"_s).error(u"Account not allowed to call +12025550143"_s),
            Outcome::Blocked);
    addCall("not allowed is a side note of a talk",
            talk().error(u"Account not allowed to call +12025550143"_s), Outcome::HumanAnswered);
    addCall("no answer", Call().done(u"no-answer"_s), Outcome::NoAnswer);
    addCall("no_answer, other spelling", Call().done(u"no_answer"_s), Outcome::NoAnswer);
    addCall("no answer by answerer", Call().done().by(u"no-answer"_s), Outcome::NoAnswer);
    addCall("no answer by tag", Call().done().tag(u"NO_ANSWER"_s), Outcome::NoAnswer);
    addCall("voicemail wins over no answer", Call().done(u"no-answer"_s).by(u"voicemail"_s),
            Outcome::Voicemail);
    addCall(
        "unavailable now",
        Call().done(u"failed"_s).error(u"Call failed. The number you dialed is temporarily unavailable."_s),
        Outcome::NoAnswer);
    addCall("failed", Call().done(u"failed"_s).error(u"Call failed."_s), Outcome::Failed);
    addCall("error", Call().done(u"error"_s), Outcome::Failed);
    addCall("never left the queue", Call().queue(u"pre_queue_error"_s), Outcome::Failed);
    addCall("call error", Call().queue(u"call_error"_s), Outcome::Failed);
    addCall("dispatch failure",
            Call().done().error(u"Unable to start call. Check the call details error_message"_s),
            Outcome::Failed);
    addCall("provider trouble", Call().done().error(u"A database error occurred. Please contact support."_s),
            Outcome::Failed);
    addCall("failed by tag", Call().done().tag(u"FAILED"_s), Outcome::Failed);
    addCall("complete_error is after the call", talk().queue(u"complete_error"_s), Outcome::HumanAnswered);
    addCall("voicemail", Call().done().minutes(0.5).by(u"voicemail"_s).callee(u"Leave a message"_s),
            Outcome::Voicemail);
    addCall("machine", Call().done().minutes(0.5).by(u"answering_machine"_s), Outcome::Voicemail);
    addCall("human", talk(), Outcome::HumanAnswered);
    addCall("human wins over failed talk", talk().done(u"failed"_s), Outcome::HumanAnswered);
    addCall("probable voicemail",
            Call().done().minutes(0.4).callee(u"Please leave a message after the beep."_s),
            Outcome::Voicemail);
    addCall("unknown who talked", Call().done().minutes(1).by(u"unknown"_s).callee(u"Hi"_s).callee(u"Yes"_s),
            Outcome::HumanAnswered);
    addCall("connected, silent", Call().done().minutes(0.3).by(u"unknown"_s).agent(), Outcome::NoAnswer);
    addCall("blank turns are no talk", Call().done().minutes(0.3).callee(u"  "_s), Outcome::NoAnswer);
    addCall("nothing known", Call().done(), Outcome::Unknown);
    addCall("status unknown", Call().done(u"unknown"_s).minutes(0), Outcome::Unknown);
    addCall("length missing", Call().done().callee(u"Hi"_s).callee(u"Yes"_s), Outcome::HumanAnswered);
}

void ReadOutcomeTest::readsTheTable()
{
    QFETCH(const CallRecord, record);
    QFETCH(const Outcome, outcome);
    const OutcomeReading reading = readOutcome(record);
    QVERIFY(reading.finished);
    QCOMPARE(outcomeCode(reading.outcome), outcomeCode(outcome));
}

void ReadOutcomeTest::waitsForTheEnd_data()
{
    QTest::addColumn<CallRecord>("record");
    QTest::addColumn<bool>("finished");
    Call completedStatusOnly;
    completedStatusOnly.status = u"completed"_s;
    QTest::newRow("nothing") << CallRecord() << false;
    QTest::newRow("status completed alone") << CallRecord(completedStatusOnly) << false;
    completedStatusOnly.completed = false;
    QTest::newRow("completed is false") << CallRecord(completedStatusOnly) << false;
    QTest::newRow("queue complete alone") << CallRecord(Call().queue(u"complete"_s)) << false;
    for (const char *status : {"failed", "busy", "no-answer", "no_answer", "canceled", "error"}) {
        Call call;
        call.status = QString::fromLatin1(status);
        QTest::newRow(status) << CallRecord(call) << true;
    }
    for (const char *queue : {"pre_queue_error", "queue-error", "call_error"})
        QTest::newRow(queue) << CallRecord(Call().queue(QString::fromLatin1(queue))) << true;
    QTest::newRow("complete_error") << CallRecord(Call().queue(u"complete_error"_s)) << false;
}

void ReadOutcomeTest::waitsForTheEnd()
{
    QFETCH(const CallRecord, record);
    QFETCH(const bool, finished);
    QCOMPARE(readOutcome(record).finished, finished);
}

void ReadOutcomeTest::refinesAnswers_data()
{
    QTest::addColumn<CallRecord>("record");
    QTest::addColumn<Outcome>("outcome");
    const QList<std::pair<const char *, Outcome>> tags {
        {"INTERESTED", Outcome::Interested},        {"COMPLETED_ACTION", Outcome::Interested},
        {"NOT_INTERESTED", Outcome::NotInterested}, {"NOT_QUALIFIED", Outcome::NotInterested},
        {"CALL_BACK_SCHEDULED", Outcome::Callback}, {"FOLLOW_UP_REQUIRED", Outcome::Callback},
        {"NEEDS_MORE_INFO", Outcome::NeedsInfo},    {"OBJECTION_RAISED", Outcome::NeedsInfo},
        {"DO_NOT_CONTACT", Outcome::DoNotCall},     {"TRANSFERRED", Outcome::HumanAnswered},
        {"SOMETHING_OWN", Outcome::HumanAnswered},
    };
    for (const auto &[tag, outcome] : tags)
        addCall(tag, talk().tag(QString::fromLatin1(tag)), outcome);
    Call transferred = talk().tag(u"TRANSFERRED"_s);
    transferred.transferredTo = u"+12025550199"_s;
    addCall("transfer connected", transferred, Outcome::Interested);
    transferred.warmTransferState = u"NO_ANSWER"_s;
    addCall("warm transfer not answered", transferred, Outcome::HumanAnswered);
    transferred.warmTransferState = u"MERGED"_s;
    addCall("warm transfer merged", transferred, Outcome::Interested);
    addCall("tag wins over hangup", talk().tag(u"INTERESTED"_s).hungUpBy(u"USER"_s, 4), Outcome::Interested);
    addCall("short and ended by the callee", talk().hungUpBy(u"USER"_s, 9.9), Outcome::Hangup);
    addCall("one word and gone",
            Call().done().minutes(1).by(u"human"_s).agent().callee(u"Hello?"_s).hungUpBy(u"USER"_s, 60),
            Outcome::Hangup);
    addCall("long talk ended by the callee", talk().hungUpBy(u"USER"_s, 120), Outcome::HumanAnswered);
    addCall("short but ended by the agent", talk().hungUpBy(u"ASSISTANT"_s, 4), Outcome::HumanAnswered);
    addCall("tags do not turn a mailbox into a lead",
            Call().done().minutes(0.4).by(u"voicemail"_s).tag(u"INTERESTED"_s), Outcome::Voicemail);
}

void ReadOutcomeTest::refinesAnswers()
{
    readsTheTable();
}

void ReadOutcomeTest::asksForAReview_data()
{
    QTest::addColumn<CallRecord>("record");
    QTest::addColumn<QString>("reason");
    const auto add = [](const char *name, const CallRecord &record, const char *reason) {
        QTest::newRow(name) << record << QString::fromLatin1(reason);
    };
    add("plain talk", talk(), "no_analysis");
    add("talk with a tag", talk().tag(u"INTERESTED"_s), "");
    add("talk of a few seconds", Call().done().minutes(0.1).by(u"human"_s).callee(u"Hi"_s).callee(u"Wrong number"_s), "short_call");
    add("stop request without a tag", talk().callee(u"Take me off your list."_s), "");
    add("agent ended the call", talk().tag(u"AGENT_ENDED_CALL"_s), "agent_ended_call");
    add("talkative mailbox",
        Call().done().minutes(0.6).by(u"voicemail"_s).callee(u"Hi"_s).callee(u"Who is this?"_s),
        "voicemail_doubtful");
    add("short mailbox", Call().done().minutes(0.4).by(u"voicemail"_s).callee(u"Hi"_s).callee(u"Beep"_s), "");
    add("mailbox by its words", Call().done().minutes(0.4).callee(u"Leave a message after the tone"_s),
        "voicemail_probable");
    add("human that talks like a mailbox",
        Call().done().minutes(0.4).by(u"human"_s).callee(u"Leave a message after the tone"_s),
        "human_doubtful");
    add("transfer lost", talk().tag(u"TRANSFERRED"_s), "transfer_not_connected");
    add("transfer announced only", talk().agent(u"I'm connecting you with a colleague."_s),
        "transfer_not_connected");
}

void ReadOutcomeTest::asksForAReview()
{
    QFETCH(const CallRecord, record);
    QFETCH(const QString, reason);
    const OutcomeReading reading = readOutcome(record);
    QCOMPARE(reading.reviewReason, reason);
    QCOMPARE(reading.review, !reason.isEmpty());
}

void ReadOutcomeTest::stopRequestWinsOverEverything_data()
{
    QTest::addColumn<CallRecord>("record");
    const QString stop = u"Take me off your list."_s;
    QTest::newRow("human") << CallRecord(talk().callee(stop));
    QTest::newRow("interested by tag") << CallRecord(talk().callee(stop).tag(u"INTERESTED"_s));
    QTest::newRow("hung up at once") << CallRecord(talk().callee(stop).hungUpBy(u"USER"_s, 5));
    QTest::newRow("taken for a mailbox")
        << CallRecord(Call().done().minutes(0.2).by(u"voicemail"_s).callee(stop));
    QTest::newRow("canceled afterwards") << CallRecord(talk().callee(stop).done(u"canceled"_s));
}

void ReadOutcomeTest::stopRequestWinsOverEverything()
{
    QFETCH(const CallRecord, record);
    const OutcomeReading reading = readOutcome(record);
    QVERIFY(reading.stopRequest);
    QCOMPARE(reading.outcome, Outcome::DoNotCall);
    QCOMPARE(reading.by, OutcomeBy::Transcript);
}

void ReadOutcomeTest::hearsAStopRequestBeforeTheEnd()
{
    const OutcomeReading reading = readOutcome(Call().callee(u"Stop calling me!"_s));
    QVERIFY(!reading.finished);
    QVERIFY(reading.stopRequest);
}

void ReadOutcomeTest::seesAbandonedCalls()
{
    const Call silentAgent = Call().done().minutes(0.2).by(u"human"_s).callee(u"Hello? Hello?"_s);
    QVERIFY(readOutcome(silentAgent).abandoned);
    QVERIFY(readOutcome(Call().done().minutes(0.2).by(u"human"_s).hungUpBy(u"USER"_s, 12)).abandoned);
    QVERIFY(!readOutcome(talk()).abandoned);
    QVERIFY(!readOutcome(Call().done(u"no-answer"_s).minutes(0).callee(u"x"_s)).abandoned);
    QVERIFY(!readOutcome(Call().done().minutes(0.2).by(u"voicemail"_s).callee(u"Hi"_s)).abandoned);
}

void ReadOutcomeTest::rowOfTheListIsNotAbandoned()
{
    QVERIFY(!readOutcome(Call().done().minutes(2).by(u"human"_s)).abandoned);
}

void ReadOutcomeTest::seesTheTimeLimit()
{
    Call call = talk();
    call.maxDurationMinutes = 2;
    QVERIFY(readOutcome(call).hitTimeLimit);
    call.maxDurationMinutes = 2.04;
    QVERIFY(readOutcome(call).hitTimeLimit);
    call.maxDurationMinutes = 5;
    QVERIFY(!readOutcome(call).hitTimeLimit);
}

void ReadOutcomeTest::saysWhoDecided()
{
    QCOMPARE(readOutcome(talk()).by, OutcomeBy::Provider);
    QCOMPARE(readOutcome(talk().tag(u"INTERESTED"_s)).by, OutcomeBy::Provider);
    QCOMPARE(readOutcome(talk().hungUpBy(u"USER"_s, 3)).by, OutcomeBy::Rule);
    QCOMPARE(readOutcome(Call().done().minutes(0.4).callee(u"Leave a message after the tone"_s)).by,
             OutcomeBy::Transcript);
}

LEADLINE_TEST(ReadOutcomeTest)
#include "tst_readoutcome.moc"
