#include "tests/core/storage/calllogfixture.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = Applied::Kind;
using Speaker = TranscriptLine::Speaker;

namespace {

/// Everything that must not depend on the order of the reports. Times of reading and the log tell the order.
QStringList tables(CallLogFixture &f)
{
    QStringList all;
    for (const QString &statement :
         {u"SELECT id, state, call_id, ended_at, counts, outcome, outcome_by, review, review_reason, "
          u"declined, "
          "abandoned, answered_by, seconds, cost_micro, summary, recording_url, error_text FROM attempts"_s,
          u"SELECT attempt_id, record, transcript FROM attempt_reports ORDER BY attempt_id"_s,
          u"SELECT * FROM campaign_leads ORDER BY lead_id"_s,
          u"SELECT id, status, reason, next_at, outcome, attempts FROM leads ORDER BY id"_s,
          u"SELECT * FROM stop_list"_s, u"SELECT phone, action, source FROM stop_list_log ORDER BY phone"_s,
          u"SELECT * FROM campaign_tallies WHERE n <> 0 ORDER BY what, code"_s})
        all += f.rows(statement);
    return all;
}

CallRecord spoken(CallRecord record, const QStringList &callee)
{
    record.callLengthMinutes = 1.5;
    for (const QString &text : callee) {
        record.transcript.append({Speaker::Agent, u"Hello, this is an AI assistant."_s, {}});
        record.transcript.append({Speaker::Callee, text, {}});
    }
    return record;
}

/// What may come for one call: running, finished bare, finished in full, with late additions, twice.
QList<CallRecord> reportsOf(const Claim &claim, const QString &callId, int kind)
{
    const auto base = [&](const QString &status, const QString &answeredBy) {
        return CallLogFixture::report(claim, callId, status, answeredBy);
    };
    CallRecord running = base(u"in-progress"_s, {});
    running.completed = false;
    QList<CallRecord> reports {running};
    if (kind == 0) {
        reports += base(u"completed"_s, u"human"_s);
        reports += spoken(base(u"completed"_s, u"human"_s), {u"Yes, tell me more."_s, u"Fine."_s, u"Bye."_s});
        CallRecord priced = base(u"completed"_s, u"human"_s);
        priced.price = Money::fromUsd(0.21);
        priced.dispositionTag = u"INTERESTED"_s;
        priced.summary = u"Wants an offer."_s;
        reports += priced;
    } else if (kind == 1) {
        reports += base(u"completed"_s, u"human"_s);
        reports += spoken(base(u"completed"_s, u"human"_s), {u"Please stop calling me."_s});
    } else if (kind == 2) {
        CallRecord unanswered = base(u"no-answer"_s, {});
        unanswered.endUtc = FakeClock().nowUtc().addSecs(30);
        reports += unanswered;
        unanswered.price = Money::fromUsd(0.015);
        reports += unanswered;
    } else {
        CallRecord mailbox = base(u"completed"_s, u"voicemail"_s);
        mailbox.correctedSeconds = 12;
        reports += mailbox;
        mailbox.recordingUrl = u"https://example.com/a.mp3"_s;
        reports += mailbox;
    }
    reports += reports.last();
    return reports;
}

QStringList afterShuffle(quint32 seed)
{
    CallLogFixture f;
    const CampaignId campaign = f.start(f.leads(8));
    QList<CallRecord> reports;
    for (int i = 0; i < 8; ++i) {
        const Claim claim = f.claim(campaign);
        const QString callId = u"call-%1"_s.arg(i, 4, 10, QLatin1Char('0'));
        // Half of them are known by their key only.
        if (i % 2 == 0)
            f.record(claim, AttemptState::Placed,
                     [&callId](DialVerdict &verdict) { verdict.callId = callId; });
        else
            f.record(claim, AttemptState::Unknown);
        reports += reportsOf(claim, callId, i / 2);
        // Keys are random: the same ones in every run make the rows comparable.
        f.change(u"UPDATE attempts SET key = ? WHERE id = ?"_s,
                 {u"00000000-0000-4000-8000-%1"_s.arg(i, 12, 10, QLatin1Char('0')), raw(claim.attempt)});
        for (CallRecord &record : reports) {
            if (record.callId == callId)
                record.attemptKey = u"00000000-0000-4000-8000-%1"_s.arg(i, 12, 10, QLatin1Char('0'));
        }
    }
    f.clock.advance(5min);
    std::mt19937 random(seed);
    std::shuffle(reports.begin(), reports.end(), random);
    for (const CallRecord &record : std::as_const(reports))
        f.apply(record);
    for (const CallRecord &record : std::as_const(reports))
        f.apply(record, ReportSource::Poll);
    return tables(f);
}

} // namespace

class CallLogReportsTest : public QObject {
    Q_OBJECT

private slots:
    void givesTheSameRowsInAnyOrder()
    {
        const QStringList expected = afterShuffle(1);
        QVERIFY(expected.contains(u"+12125550102|said in call call-0002|%1|3"_s.arg(
            FakeClock().nowUtc().addSecs(300).toMSecsSinceEpoch())));
        for (quint32 seed = 2; seed <= 50; ++seed) {
            const QStringList rows = afterShuffle(seed);
            for (int i = 0; i < std::max(rows.size(), expected.size()); ++i)
                QVERIFY2(rows.value(i) == expected.value(i),
                         qPrintable(
                             u"seed %1: %2 instead of %3"_s.arg(seed).arg(rows.value(i), expected.value(i))));
        }
    }

    void movesTheLeadAsTheOutcomeSays_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("answeredBy");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("place");
        QTest::newRow("busy") << u"busy"_s << QString() << u"busy"_s << u"ready retry_delay 1200000"_s;
        QTest::newRow("no answer") << u"no-answer"_s << QString() << u"no_answer"_s
                                   << u"ready retry_delay 14400000"_s;
        QTest::newRow("voicemail") << u"completed"_s << u"voicemail"_s << u"voicemail"_s
                                   << u"ready retry_delay 86400000"_s;
        QTest::newRow("failed") << u"failed"_s << QString() << u"failed"_s << u"ready retry_delay 3600000"_s;
        QTest::newRow("human") << u"completed"_s << u"human"_s << u"human_answered"_s << u"finished"_s;
        QTest::newRow("canceled") << u"canceled"_s << QString() << u"canceled"_s << u"parked held"_s;
        QTest::newRow("nothing") << u"unknown"_s << u"x"_s << u"unknown"_s << u"parked held"_s;
    }
    void movesTheLeadAsTheOutcomeSays()
    {
        QFETCH(QString, status);
        QFETCH(QString, answeredBy);
        QFETCH(QString, outcome);
        QFETCH(QString, place);
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.place(campaign, u"call-0001"_s);
        QSignalSpy changed(&f.changes, &Changes::attemptChanged);

        const Applied applied = f.apply(f.report(claim, u"call-0001"_s, status, answeredBy));

        QCOMPARE(applied.kind, Kind::Applied);
        QVERIFY(applied.finished);
        QCOMPARE(outcomeCode(*applied.outcome), outcome);
        QCOMPARE(f.stateOf(claim.attempt), u"ended"_s);
        QCOMPARE(f.place(claim.lead, campaign), place);
        QCOMPARE(f.ask(u"SELECT outcome FROM leads"_s).toString(), outcome);
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(f.reader->counts(campaign).outcomes.value(*applied.outcome), 1);
    }

    void endsWhenTheAttemptsAreUsedUp()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(1), [](CampaignSettings &s) { s.attempts = 2; });
        for (int i = 1; i <= 2; ++i) {
            const Claim claim = f.place(campaign, u"call-%1"_s.arg(i, 4));
            QCOMPARE(claim.kind, Claim::Kind::Dial);
            f.apply(f.report(claim, u"call-%1"_s.arg(i, 4), u"busy"_s, {}));
            f.clock.advance(20min);
        }
        QCOMPARE(f.rows(u"SELECT state, reason, outcome, attempts FROM campaign_leads"_s),
                 QStringList(u"finished|campaign_attempts|busy|2"_s));
        QCOMPARE(f.claim(campaign).kind, Claim::Kind::NothingDue);
    }

    void aCallbackWithoutAttemptsWaitsForAPerson()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(1), [](CampaignSettings &s) { s.attempts = 1; });
        const Claim claim = f.place(campaign, u"call-0001"_s);
        CallRecord record = f.report(claim, u"call-0001"_s, u"completed"_s, u"human"_s);
        record.dispositionTag = u"CALL_BACK_SCHEDULED"_s;
        record.callbackUtc = f.clock.nowUtc().addSecs(3 * 3600);
        f.apply(record);
        QCOMPARE(f.rows(u"SELECT state, reason FROM campaign_leads"_s),
                 QStringList(u"finished|campaign_attempts"_s));
        QCOMPARE(f.rows(u"SELECT review, review_reason, unread FROM attempts"_s),
                 QStringList(u"1|callback_lost|1"_s));
        f.change(u"UPDATE attempts SET unread = 0"_s); // somebody has read it: saying it again is no news
        record.summary = u"She wants to be called back."_s;
        f.apply(record);
        QCOMPARE(f.rows(u"SELECT review_reason, unread FROM attempts"_s), QStringList(u"callback_lost|0"_s));
    }

    /// The provider says "completed" of calls that run on, too.
    void completedOfACallThatRunsOnSaysNothing()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.place(campaign, u"call-0001"_s);
        CallRecord running = f.report(claim, u"call-0001"_s, u"completed"_s, {});
        running.completed = false;
        QCOMPARE(f.apply(running, ReportSource::Poll).kind, Kind::StillRunning);
        CallRecord over = f.report(claim, u"call-0001"_s, u"busy"_s, {});
        QCOMPARE(f.apply(over, ReportSource::Poll).kind, Kind::Applied);
        QCOMPARE(f.attempt(claim.attempt).outcome, Outcome::Busy);
        QVERIFY(f.place(claim.lead, campaign).startsWith(u"ready"_s));
        f.apply(over, ReportSource::Poll);
        QCOMPARE(f.alarms(u"conflict"_s), 0);
    }

    void theResultIsTheLastCallThatRang()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.place(campaign, u"call-0001"_s);
        f.apply(f.report(claim, u"call-0001"_s, u"busy"_s, {}));
        f.clock.advance(24h);
        const Claim second = f.claim(campaign);
        QCOMPARE(second.kind, Claim::Kind::Dial);
        f.record(second, AttemptState::Rejected);
        QCOMPARE(f.stateOf(second.attempt), u"rejected"_s);
        const auto rows = f.reader->results(campaign, LeadId {}, 10);
        QCOMPARE(rows.size(), 1);
        QVERIFY(rows.first().last);
        QCOMPARE(rows.first().last->callId, u"call-0001"_s);
        QCOMPARE(rows.first().last->outcome, Outcome::Busy);
    }

    void ringsBackWhenThePersonSaid()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(2));
        const Claim claim = f.place(campaign, u"call-0001"_s);
        CallRecord record = f.report(claim, u"call-0001"_s, u"completed"_s, u"human"_s);
        record.dispositionTag = u"CALL_BACK_SCHEDULED"_s;
        record.callbackUtc = f.clock.nowUtc().addSecs(3 * 3600);
        f.apply(record);
        QCOMPARE(f.place(claim.lead, campaign), u"ready retry_delay 10800000"_s);
        QCOMPARE(f.ask(u"SELECT priority FROM campaign_leads WHERE lead_id = 1"_s).toInt(), 10);
    }

    void honoursAStopRequestWithTheResult()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const CampaignId other = f.value(f.log->createCampaign(f.settings(ListId {1}, u"Other"_s)));
        f.value(f.log->setState(other, CampaignState::Running, {}));
        const Claim claim = f.place(campaign, u"call-0001"_s);
        QSignalSpy stopped(&f.changes, &Changes::stopListChanged);
        // The stop list and the result are one transaction: if the list cannot be written, nothing is.
        f.change(
            u"CREATE TRIGGER full BEFORE INSERT ON stop_list BEGIN SELECT RAISE(ABORT, 'disk full'); END"_s);
        const CallRecord record = spoken(f.report(claim, u"call-0001"_s, u"completed"_s, u"human"_s),
                                         {u"Please stop calling me."_s});
        QVERIFY(f.errorOf(f.log->applyRecord(record, ReportSource::Webhook)));
        QCOMPARE(f.stateOf(claim.attempt), u"placed"_s);
        f.change(u"DROP TRIGGER full"_s);

        QCOMPARE(f.apply(record).outcome, Outcome::DoNotCall);
        QTRY_COMPARE(stopped.size(), 1);
        QCOMPARE(f.rows(u"SELECT phone, source, attempt_id FROM stop_list"_s),
                 QStringList(u"%1|said in call call-0001|1"_s.arg(f.phone(0))));
        QCOMPARE(f.claim(other).kind, Claim::Kind::NothingDue);
        QCOMPARE(f.place(claim.lead, other), u"refused on_stop_list"_s);
    }

    void mergesWhatComesAfterTheEnd()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.place(campaign, u"call-0001"_s);
        CallRecord record = f.report(claim, u"call-0001"_s, u"completed"_s, u"human"_s);
        f.apply(record);
        QCOMPARE(f.apply(record).kind, Kind::Unchanged);

        record = spoken(record, {u"Yes."_s, u"Fine."_s});
        record.summary = u"Wants an offer."_s;
        record.price = Money::fromUsd(0.21);
        record.dispositionTag = u"INTERESTED"_s;
        QCOMPARE(f.apply(record).kind, Kind::Applied);

        const Attempt attempt = f.attempt(claim.attempt);
        QCOMPARE(attempt.outcome, Outcome::Interested);
        QCOMPARE(attempt.cost, Money::fromUsd(0.21));
        QCOMPARE(attempt.summary, u"Wants an offer."_s);
        QCOMPARE(attempt.seconds, 90.0);
        QCOMPARE(f.reader->detail(claim.attempt)->transcript, record.transcript);
        CallRecord running = f.report(claim, u"call-0001"_s, u"in-progress"_s, {});
        running.completed = false;
        QCOMPARE(f.apply(running).kind, Kind::Unchanged);
        QCOMPARE(f.stateOf(claim.attempt), u"ended"_s);
    }

    void appliesNothingOfAStrangersCall_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("fits");
        QTest::newRow("same") << u"12125550100"_s << QString() << true;
        QTest::newRow("national") << u"2125550100"_s << QString() << true;
        QTest::newRow("none") << QString() << QString() << true;
        QTest::newRow("other number") << u"12125550101"_s << QString() << false;
        QTest::newRow("part of it") << u"5550100"_s << QString() << false;
        QTest::newRow("other key") << QString() << u"6b1b36cb-0db7-4d6c-9a1c-6c4f2d1d3a11"_s << false;
    }
    void appliesNothingOfAStrangersCall()
    {
        QFETCH(QString, to);
        QFETCH(QString, key);
        QFETCH(bool, fits);
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.place(campaign, u"call-0001"_s);
        CallRecord record = f.report(claim, u"call-0001"_s, u"completed"_s, u"human"_s);
        record.to = to;
        record.attemptKey = key;

        QCOMPARE(f.apply(record).kind, fits ? Kind::Applied : Kind::Conflict);
        QCOMPARE(f.stateOf(claim.attempt), fits ? u"ended"_s : u"placed"_s);
        QCOMPARE(f.alarms(u"conflict"_s), fits ? 0 : 1);
        QCOMPARE(f.ask(u"SELECT count(*) FROM attempt_reports"_s).toInt(), fits ? 1 : 0);
    }

    void parksReportsOfCallsNobodyKnows()
    {
        CallLogFixture f;
        f.place(f.start(f.leads(1)), u"call-0001"_s);
        CallRecord record;
        record.callId = u"call-7777"_s;
        record.completed = true;
        QCOMPARE(f.apply(record).kind, Kind::NoSuchCall);
    }

    void findsAnUnknownAttemptByItsKey()
    {
        CallLogFixture f;
        const Claim claim = f.claim(f.start(f.leads(1)));
        f.record(claim, AttemptState::Unknown);
        f.apply(f.report(claim, u"call-0001"_s, u"completed"_s, u"human"_s), ReportSource::Reconciliation);
        const Attempt attempt = f.attempt(claim.attempt);
        QCOMPARE(attempt.state, AttemptState::Ended);
        QCOMPARE(attempt.callId, u"call-0001"_s);
        QCOMPARE(f.rows(u"SELECT to_state FROM attempt_log ORDER BY id"_s),
                 QStringList({u"intent"_s, u"unknown"_s, u"placed"_s, u"ended"_s}));
    }

    void doesNotTakeTheProvidersLegsForOurCall()
    {
        CallLogFixture f;
        const Claim claim = f.place(f.start(f.leads(1)), u"call-0001"_s);
        CallRecord leg = f.report(claim, u"call-0002"_s, u"completed"_s, u"human"_s);
        leg.isProxyLeg = true;
        QCOMPARE(f.apply(leg).kind, Kind::Unchanged);
        CallRecord repeat = f.report(claim, u"call-0003"_s, u"completed"_s, u"human"_s);
        repeat.isProviderRetry = true;
        QCOMPARE(f.apply(repeat).kind, Kind::Unchanged);
        QCOMPARE(f.stateOf(claim.attempt), u"placed"_s);
        QCOMPARE(f.ask(u"SELECT count(*) FROM alarms"_s).toInt(), 0);
    }

    void raisesAnAlarmForASecondCallWithOurKey()
    {
        CallLogFixture f;
        const Claim claim = f.place(f.start(f.leads(1)), u"call-0001"_s);
        QCOMPARE(f.apply(f.report(claim, u"call-0002"_s, u"completed"_s, u"human"_s)).kind, Kind::Conflict);
        QCOMPARE(f.alarms(u"double_match"_s), 1);
        QCOMPARE(f.attempt(claim.attempt).callId, u"call-0001"_s);
    }

    void raisesAnAlarmForARingAfterTheProofOfAbsence()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.claim(campaign);
        f.record(claim, AttemptState::Unknown);
        f.value(f.log->proveAbsent(claim.attempt, u"two complete reads"_s));
        const CallRecord record = spoken(f.report(claim, u"call-0001"_s, u"completed"_s, u"human"_s),
                                         {u"Please stop calling me."_s});
        QCOMPARE(f.apply(record).kind, Kind::Conflict);
        QCOMPARE(f.stateOf(claim.attempt), u"absent"_s);
        QCOMPARE(f.alarms(u"conflict"_s), 1);
        QCOMPARE(f.ask(u"SELECT count(*) FROM stop_list"_s).toInt(), 1); // the wish counts all the same
        QCOMPARE(f.ask(u"SELECT counts FROM attempts"_s).toInt(), 1); // and so does the ring
        QCOMPARE(f.ask(u"SELECT attempts FROM campaign_leads"_s).toInt(), 1);
        QCOMPARE(f.place(claim.lead, campaign), u"parked held"_s);
        f.apply(record);
        QCOMPARE(f.ask(u"SELECT attempts FROM campaign_leads"_s).toInt(), 1); // once
    }

    void aProofThatComesTooLateChangesNothing()
    {
        CallLogFixture f;
        const Claim claim = f.claim(f.start(f.leads(1)));
        f.record(claim, AttemptState::Unknown);
        f.value(f.log->adoptCall(claim.attempt, u"call-0001"_s));
        f.value(f.log->proveAbsent(claim.attempt, u"two complete reads"_s));
        QCOMPARE(f.stateOf(claim.attempt), u"placed"_s);
        QCOMPARE(f.alarms(u"forbidden_transition"_s), 0);
    }

    void knowsNationalNumbersOfEveryCountry()
    {
        CallLogFixture f;
        const Claim claim = f.place(f.start(f.leads(1)), u"call-0001"_s);
        f.change(u"UPDATE attempts SET phone = '+4930123456'"_s);
        CallRecord record = f.report(claim, u"call-0001"_s, u"completed"_s, u"human"_s);
        record.to = u"030 123456"_s;
        QCOMPARE(f.apply(record).kind, Kind::Applied);
    }

    void letsTheProviderSettleAContradiction()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.place(campaign, u"call-0001"_s);
        f.apply(f.report(claim, u"call-0001"_s, u"completed"_s, u"human"_s));
        const CallRecord other = f.report(claim, u"call-0001"_s, u"no-answer"_s, {});

        QCOMPARE(f.apply(other).kind, Kind::Conflict);
        QCOMPARE(f.attempt(claim.attempt).outcome, Outcome::HumanAnswered);
        QCOMPARE(f.alarms(u"conflict"_s), 1);

        QCOMPARE(f.apply(other, ReportSource::Poll).kind, Kind::Applied);
        QCOMPARE(f.attempt(claim.attempt).outcome, Outcome::NoAnswer);
        QCOMPARE(f.stateOf(claim.attempt), u"ended"_s);
    }

    void endsACallNobodyReported()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.place(campaign, u"call-0001"_s);
        f.value(f.log->endWithoutReport(claim.attempt));
        QCOMPARE(f.attempt(claim.attempt).outcome, Outcome::Unknown);
        QVERIFY(f.attempt(claim.attempt).review);
        QCOMPARE(f.place(claim.lead, campaign), u"parked held"_s);

        f.apply(f.report(claim, u"call-0001"_s, u"completed"_s, u"human"_s));
        QCOMPARE(f.attempt(claim.attempt).outcome, Outcome::HumanAnswered);
        QCOMPARE(f.ask(u"SELECT review_reason FROM attempts"_s).toString(),
                 u"no_analysis"_s); // no length: not short
        QCOMPARE(f.place(claim.lead, campaign), u"finished"_s);
    }

    void leavesTheLeadWhereTheGatePutItMeanwhile()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.place(campaign, u"call-0001"_s);
        CallRecord record = f.report(claim, u"call-0001"_s, u"busy"_s, {});
        f.apply(record);
        f.change(u"INSERT INTO stop_list VALUES (?, 'typed in', 0, NULL)"_s, {f.phone(0)});
        f.clock.advance(20min);
        f.claim(campaign);
        QCOMPARE(f.place(claim.lead, campaign), u"refused on_stop_list"_s);
        record.price = Money::fromUsd(0.015);
        QCOMPARE(f.apply(record).kind, Kind::Applied);
        QCOMPARE(f.place(claim.lead, campaign), u"refused on_stop_list"_s);
    }

    void doesNotMoveALeadForItsLastButOneCall()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim first = f.place(campaign, u"call-0001"_s);
        CallRecord record = f.report(first, u"call-0001"_s, u"busy"_s, {});
        f.apply(record);
        f.clock.advance(20min);
        const Claim second = f.place(campaign, u"call-0002"_s);
        QCOMPARE(second.kind, Claim::Kind::Dial);
        record.price = Money::fromUsd(0.015);
        f.apply(record);
        QCOMPARE(f.place(first.lead, campaign), u"open"_s);
        QCOMPARE(f.reader->counts(campaign).spent, Money::fromUsd(0.015));
    }
};

LEADLINE_TEST(CallLogReportsTest)
#include "tst_calllogreports.moc"
