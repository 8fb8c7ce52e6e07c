#include "tests/core/storage/deskfixture.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class CallDeskTest : public QObject {
    Q_OBJECT

private slots:
    void callsSomebodyAnsweredComeInUnread()
    {
        DeskFixture f;
        const CampaignId campaign = f.start(f.leads(3));
        const Claim talked = f.ended(campaign, u"call-0001"_s, u"human"_s, u"INTERESTED"_s);
        const Claim silent = f.ended(campaign, u"call-0002"_s, u"no-answer"_s);
        CallRecord mailbox;
        const Claim doubtful = f.place(campaign, u"call-0003"_s);
        mailbox = f.reportOf(doubtful, u"call-0003"_s, u"voicemail"_s);
        for (const QString &words : {u"Hello?"_s, u"Who is it?"_s})
            mailbox.transcript.append({TranscriptLine::Speaker::Callee, words, {}});
        f.apply(mailbox);
        QVERIFY(f.call(talked.attempt).unread);
        QVERIFY(!f.call(silent.attempt).unread);
        QVERIFY(f.call(doubtful.attempt).unread);
        QCOMPARE(f.call(doubtful.attempt).reviewReason, u"voicemail_doubtful"_s);
        CallFilter unread;
        unread.unreadOnly = true;
        QCOMPARE(f.value(f.deskReader->count(unread)), 2);
    }

    void readingIsUndone()
    {
        DeskFixture f;
        const CampaignId campaign = f.start(f.leads(2));
        const Claim first = f.ended(campaign, u"call-0001"_s, u"human"_s);
        const Claim second = f.ended(campaign, u"call-0002"_s, u"human"_s);
        const auto read = f.value(f.desk->setRead({first.attempt, second.attempt}, true));
        QCOMPARE(read.changed, 2);
        QVERIFY(!f.call(first.attempt).unread);
        QCOMPARE(f.value(f.desk->setRead({first.attempt}, true)).id, CallActionId {});
        f.value(f.desk->undo(read.id));
        QVERIFY(f.call(first.attempt).unread);
        QVERIFY(f.call(second.attempt).unread);
        QCOMPARE(f.errorOf(f.desk->undo(read.id)), Error::Kind::NotFound);
    }

    void whatIsPutAwayIsReadAndComesBackWithALaterResult()
    {
        DeskFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.ended(campaign, u"call-0001"_s, u"human"_s);
        const auto away = f.value(f.desk->setArchived({claim.attempt}, true));
        QVERIFY(f.call(claim.attempt).archived);
        QVERIFY(!f.call(claim.attempt).unread);
        f.value(f.desk->undo(away.id));
        QVERIFY(!f.call(claim.attempt).archived);
        QVERIFY(f.call(claim.attempt).unread);
        f.value(f.desk->setArchived({claim.attempt}, true));
        f.apply(f.reportOf(claim, u"call-0001"_s, u"human"_s, u"INTERESTED"_s));
        QVERIFY(!f.call(claim.attempt).archived);
        QVERIFY(f.call(claim.attempt).unread);
    }

    void aLateSummaryDoesNotBringACallBack()
    {
        DeskFixture f;
        const Claim claim = f.ended(f.start(f.leads(1)), u"call-0001"_s, u"human"_s, u"INTERESTED"_s);
        f.value(f.desk->setArchived({claim.attempt}, true));
        CallRecord later = f.reportOf(claim, u"call-0001"_s, u"human"_s, u"INTERESTED"_s);
        later.summary = u"Wants an offer."_s;
        f.apply(later);
        QCOMPARE(f.call(claim.attempt).call.summary, u"Wants an offer."_s);
        QVERIFY(f.call(claim.attempt).archived);
    }

    void aCorrectionKeepsWhoWhenAndWhy()
    {
        DeskFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.ended(campaign, u"call-0001"_s, u"voicemail"_s);
        f.correct(claim, Outcome::Interested, u"a colleague picked up"_s);
        QCOMPARE(f.corrections(), u"voicemail|provider|interested|Ann|a colleague picked up|0"_s);
        const QList<OutcomeChange> changes = f.deskReader->outcomeChanges(claim.attempt);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().before, Outcome::Voicemail);
        QCOMPARE(changes.first().beforeBy, OutcomeBy::Provider);
        QCOMPARE(changes.first().atUtc, f.clock.nowUtc());
        QCOMPARE(f.next(claim, campaign), u"finished"_s);
        QCOMPARE(f.call(claim.attempt).call.outcomeBy, OutcomeBy::Person);
    }

    void theLogOfCorrectionsIsAppendOnly()
    {
        DeskFixture f;
        const Claim claim = f.ended(f.start(f.leads(1)), u"call-0001"_s, u"voicemail"_s);
        f.correct(claim, Outcome::Interested);
        for (const QString &statement :
             {u"UPDATE corrections SET who = 'Bob'"_s, u"DELETE FROM corrections"_s})
            QVERIFY(!f.database->run([statement](QSqlDatabase &db) { return sql::change(db, statement); })
                         .result());
    }

    void noLaterReportOverwritesAPerson()
    {
        DeskFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.ended(campaign, u"call-0001"_s, u"human"_s, u"NOT_INTERESTED"_s);
        f.correct(claim, Outcome::Interested);
        CallRecord later = f.reportOf(claim, u"call-0001"_s, u"human"_s, u"NEEDS_MORE_INFO"_s);
        later.summary = u"Late words"_s;
        for (const ReportSource source : {ReportSource::Webhook, ReportSource::Poll}) {
            f.apply(later, source);
            QCOMPARE(f.call(claim.attempt).call.outcome, Outcome::Interested);
            QCOMPARE(f.call(claim.attempt).call.outcomeBy, OutcomeBy::Person);
            QVERIFY(!f.call(claim.attempt).unread);
        }
        QCOMPARE(f.call(claim.attempt).call.summary, u"Late words"_s);
        QCOMPARE(f.next(claim, campaign), u"finished"_s);
    }

    void confirmingTakesACallOutOfTheReview()
    {
        DeskFixture f;
        const Claim claim = f.ended(f.start(f.leads(1)), u"call-0001"_s, u"human"_s);
        QCOMPARE(f.call(claim.attempt).reviewReason, u"no_analysis"_s);
        const auto confirmed = f.correct(claim, Outcome::HumanAnswered);
        QCOMPARE(f.call(claim.attempt).reviewReason, QString());
        f.value(f.desk->undo(confirmed.id));
        QCOMPARE(f.call(claim.attempt).reviewReason, u"no_analysis"_s);
        QCOMPARE(f.call(claim.attempt).call.outcomeBy, OutcomeBy::Provider);
    }

    void undoGivesTheOldOutcomeAndTheLeadsPlaceBack()
    {
        DeskFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.ended(campaign, u"call-0001"_s, u"voicemail"_s);
        const QString before = f.next(claim, campaign);
        QVERIFY(before.startsWith(u"ready"_s));
        const auto corrected = f.correct(claim, Outcome::NotInterested);
        QCOMPARE(f.next(claim, campaign), u"finished"_s);
        f.value(f.desk->undo(corrected.id));
        QCOMPARE(f.next(claim, campaign), before);
        QCOMPARE(f.call(claim.attempt).call.outcome, Outcome::Voicemail);
        QCOMPARE(f.call(claim.attempt).call.outcomeBy, OutcomeBy::Provider);
        QCOMPARE(f.ask(u"SELECT declined FROM attempts"_s).toInt(), 0);
        QCOMPARE(f.ask(u"SELECT outcome FROM leads"_s).toString(), u"voicemail"_s);
        QCOMPARE(f.corrections(),
                 u"voicemail|provider|not_interested|Ann||0 not_interested|person|voicemail|Ann||1"_s);
    }

    /// A wrong key on an old call must ring nobody before it can be taken back.
    void aDecisionRingsNobodyBeforeItCanBeTakenBack()
    {
        DeskFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.ended(campaign, u"call-0001"_s, u"human"_s, u"INTERESTED"_s);
        f.clock.advance(48h); // the retry would be due long ago
        const auto slip = f.correct(claim, Outcome::Busy);
        QCOMPARE(slip.nextUtc, f.later(1min));
        QCOMPARE(f.nextMoment(claim), f.later(1min));
        QVERIFY(f.claim(campaign).kind != Claim::Kind::Dial);
        QVERIFY(f.value(f.desk->undo(slip.id)).remark.isEmpty());
        QCOMPARE(f.next(claim, campaign), u"finished"_s);
        QVERIFY(!f.correct(claim, Outcome::Interested).nextUtc.isValid());
        f.value(f.log->setState(campaign, CampaignState::Stopped, {}));
        QVERIFY(!f.correct(claim, Outcome::Busy).nextUtc.isValid()); // nothing dials it
    }

    void undoSaysThatThePersonWasCalledMeanwhile()
    {
        DeskFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.ended(campaign, u"call-0001"_s, u"human"_s, u"INTERESTED"_s);
        const auto slip = f.correct(claim, Outcome::Busy);
        f.clock.advance(24h);
        QCOMPARE(f.place(campaign, u"call-0002"_s).kind, Claim::Kind::Dial);
        const auto undone = f.value(f.desk->undo(slip.id));
        QVERIFY2(undone.remark.contains(u"called again meanwhile"_s), qPrintable(undone.remark));
        QCOMPARE(f.call(claim.attempt).call.outcome, Outcome::Interested);
    }

    void undoLeavesADecisionThatCameLater()
    {
        DeskFixture f;
        const Claim claim = f.ended(f.start(f.leads(1)), u"call-0001"_s, u"voicemail"_s);
        const auto first = f.correct(claim, Outcome::NotInterested);
        const auto second = f.correct(claim, Outcome::Interested);
        QCOMPARE(f.errorOf(f.desk->undo(first.id)), Error::Kind::Conflict);
        QCOMPARE(f.call(claim.attempt).call.outcome, Outcome::Interested);
        f.value(f.desk->undo(second.id));
        QCOMPARE(f.call(claim.attempt).call.outcome, Outcome::NotInterested);
        f.value(f.desk->undo(first.id));
        QCOMPARE(f.call(claim.attempt).call.outcome, Outcome::Voicemail);
    }

    /// The queue has looked at the lead since: it goes where the old outcome leads.
    void undoFindsAPlaceForALeadThatWasMovedSince()
    {
        DeskFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.ended(campaign, u"call-0001"_s, u"human"_s, u"INTERESTED"_s);
        const auto corrected = f.correct(claim, Outcome::NoAnswer);
        QVERIFY(f.next(claim, campaign).startsWith(u"ready"_s));
        f.change(u"UPDATE campaign_leads SET reason = 'outside_hours'"_s);
        f.value(f.desk->undo(corrected.id));
        QCOMPARE(f.next(claim, campaign), u"finished"_s);
    }

    void doNotCallGoesOntoTheStopListAndBack()
    {
        DeskFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.ended(campaign, u"call-0001"_s, u"human"_s);
        const auto stopped = f.correct(claim, Outcome::DoNotCall);
        QCOMPARE(f.rows(u"SELECT phone, attempt_id FROM stop_list"_s),
                 QStringList(u"%1|%2"_s.arg(f.phone(0)).arg(raw(claim.attempt))));
        QVERIFY(f.value(f.desk->undo(stopped.id)).remark.isEmpty());
        QCOMPARE(f.ask(u"SELECT count(*) FROM stop_list"_s).toInt(), 0);
        QCOMPARE(f.rows(u"SELECT action FROM stop_list_log ORDER BY id"_s),
                 (QStringList {u"added"_s, u"removed"_s}));
    }

    void undoKeepsTheStopRequestOfAnotherCall()
    {
        DeskFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.ended(campaign, u"call-0001"_s, u"human"_s);
        const auto stopped = f.correct(claim, Outcome::DoNotCall);
        f.change(u"INSERT INTO attempts (key, campaign_id, lead_id, phone, number, state, body_sha256, "
                 u"intent_at, outcome, "
                 "max_duration_minutes) SELECT 'x', campaign_id, lead_id, phone, 2, 'ended', '', intent_at, "
                 "'do_not_call', 10 "
                 "FROM attempts"_s);
        QVERIFY(!f.value(f.desk->undo(stopped.id)).remark.isEmpty());
        QCOMPARE(f.ask(u"SELECT count(*) FROM stop_list"_s).toInt(), 1);
    }

    void whoWasOnTheStopListBeforeStaysThere()
    {
        DeskFixture f;
        const Claim claim = f.ended(f.start(f.leads(1)), u"call-0001"_s, u"human"_s);
        f.change(u"INSERT INTO stop_list (phone, source, added_at) VALUES (?, 'list', 1)"_s, {f.phone(0)});
        const auto stopped = f.correct(claim, Outcome::DoNotCall);
        f.value(f.desk->undo(stopped.id));
        QCOMPARE(f.ask(u"SELECT source FROM stop_list"_s).toString(), u"list"_s);
    }

    void aStopRequestOfTheCalledPersonIsNotCorrectedAway()
    {
        DeskFixture f;
        const Claim claim = f.place(f.start(f.leads(1)), u"call-0001"_s);
        CallRecord record = f.reportOf(claim, u"call-0001"_s, u"human"_s);
        record.transcript.append({TranscriptLine::Speaker::Callee, u"Please stop calling me."_s, {}});
        f.apply(record);
        QCOMPARE(f.errorOf(f.desk->correct(claim.attempt, Outcome::Interested, {})), Error::Kind::Conflict);
        QCOMPARE(f.call(claim.attempt).call.outcome, Outcome::DoNotCall);
        QCOMPARE(f.call(claim.attempt).reviewReason, QString());
        QCOMPARE(f.corrections(), QString());
    }

    void notesAreUndone()
    {
        DeskFixture f;
        const Claim claim = f.ended(f.start(f.leads(1)), u"call-0001"_s, u"human"_s);
        const auto first = f.value(f.desk->setNotes(claim.attempt, u"Ask for Eve."_s));
        QCOMPARE(f.value(f.desk->setNotes(claim.attempt, u"Ask for Eve."_s)).id, CallActionId {});
        const auto second = f.value(f.desk->setNotes(claim.attempt, u"Ask for Bob."_s));
        QCOMPARE(f.errorOf(f.desk->undo(first.id)), Error::Kind::Conflict);
        f.value(f.desk->undo(second.id));
        QCOMPARE(f.attempt(claim.attempt).notes, u"Ask for Eve."_s);
        f.value(f.desk->undo(first.id));
        QCOMPARE(f.attempt(claim.attempt).notes, QString());
        QCOMPARE(f.errorOf(f.desk->setNotes(AttemptId {99}, {})), Error::Kind::NotFound);
    }

    void aCallbackWaitsForItsMomentBeforeAllOthers()
    {
        DeskFixture f;
        const CampaignId campaign = f.start(f.leads(2));
        const Claim claim = f.ended(campaign, u"call-0001"_s, u"human"_s, u"INTERESTED"_s);
        const QDateTime at = f.later(26h);
        const auto planned = f.value(f.desk->planCallback(claim.attempt, {at, {}, {}}));
        QCOMPARE(planned.remark, QString());
        QCOMPARE(f.call(claim.attempt).callbackUtc, at);
        QCOMPARE(f.call(claim.attempt).call.outcome, Outcome::Interested);
        QCOMPARE(f.nextMoment(claim), at);
        f.clock.advance(27h);
        QCOMPARE(f.claim(campaign).lead, claim.lead);
    }

    void aCallbackMayDecideTheOutcomeToo()
    {
        DeskFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.ended(campaign, u"call-0001"_s, u"voicemail"_s);
        const QString before = f.next(claim, campaign);
        const auto planned =
            f.value(f.desk->planCallback(claim.attempt, {f.later(26h), Outcome::Callback, u"rang back"_s}));
        QCOMPARE(f.call(claim.attempt).call.outcome, Outcome::Callback);
        QCOMPARE(f.corrections(), u"voicemail|provider|callback|Ann|rang back|0"_s);
        f.value(f.desk->undo(planned.id));
        QCOMPARE(f.call(claim.attempt).call.outcome, Outcome::Voicemail);
        QVERIFY(!f.call(claim.attempt).callbackUtc.isValid());
        QCOMPARE(f.next(claim, campaign), before);
    }

    void aCallbackThatThePersonNamedIsPlannedUntilItIsRung()
    {
        DeskFixture f;
        const CampaignId campaign = f.start(f.leads(2));
        const Claim claim = f.ended(campaign, u"call-0001"_s, u"human"_s);
        CallFilter planned;
        planned.callbackOnly = true;
        QVERIFY(f.found(planned).isEmpty());
        CallRecord named = f.reportOf(claim, u"call-0001"_s, u"human"_s, u"CALL_BACK_SCHEDULED"_s);
        named.callbackUtc = f.later(26h);
        f.apply(named);
        QCOMPARE(f.call(claim.attempt).callbackUtc, f.later(26h));
        QCOMPARE(f.found(planned), QList<AttemptId> {claim.attempt});
        f.value(f.desk->planCallback(claim.attempt, {})); // taken off
        QVERIFY(!f.call(claim.attempt).callbackUtc.isValid());
        QVERIFY(f.found(planned).isEmpty());
        f.value(f.desk->planCallback(claim.attempt, {f.later(20h), {}, {}}));
        QCOMPARE(f.found(planned, CallSort::Callback), QList<AttemptId> {claim.attempt});
    }

    void noLaterReportMovesAPersonsCallback()
    {
        DeskFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.ended(campaign, u"call-0001"_s, u"human"_s);
        const QDateTime at = f.later(30h);
        f.value(f.desk->planCallback(claim.attempt, {at, {}, {}}));
        CallRecord later = f.reportOf(claim, u"call-0001"_s, u"human"_s, u"CALL_BACK_SCHEDULED"_s);
        later.callbackUtc = f.later(5h);
        f.apply(later);
        QCOMPARE(f.call(claim.attempt).call.outcome, Outcome::Callback);
        QCOMPARE(f.nextMoment(claim), at);
    }

    void aCallbackIsTakenOff()
    {
        DeskFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.ended(campaign, u"call-0001"_s, u"human"_s, u"INTERESTED"_s);
        f.value(f.desk->planCallback(claim.attempt, {f.later(30h), {}, {}}));
        const auto gone = f.value(f.desk->planCallback(claim.attempt, {}));
        QCOMPARE(f.next(claim, campaign), u"finished"_s);
        QVERIFY(!f.call(claim.attempt).callbackUtc.isValid());
        f.value(f.desk->undo(gone.id));
        QVERIFY(f.next(claim, campaign).startsWith(u"ready"_s));
    }

    void decliningTakesTheCallbackOff()
    {
        DeskFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.ended(campaign, u"call-0001"_s, u"human"_s, u"INTERESTED"_s);
        f.value(f.desk->planCallback(claim.attempt, {f.later(30h), {}, {}}));
        const auto declined = f.correct(claim, Outcome::NotInterested);
        QCOMPARE(f.next(claim, campaign), u"finished"_s);
        f.value(f.desk->undo(declined.id));
        QVERIFY(f.call(claim.attempt).callbackUtc.isValid());
        QVERIFY(f.next(claim, campaign).startsWith(u"ready"_s));
    }

    void refusesACallbackThatCannotBe()
    {
        DeskFixture f;
        const CampaignId campaign =
            f.start(f.leads(1), [](CampaignSettings &settings) { settings.attempts = 1; });
        const Claim claim = f.place(campaign, u"call-0001"_s);
        const CallbackPlan plan {f.later(30h), {}, {}};
        QCOMPARE(f.errorOf(f.desk->planCallback(claim.attempt, plan)), Error::Kind::Conflict); // not over
        QCOMPARE(f.errorOf(f.desk->callbackObstacle(claim.attempt)), Error::Kind::Conflict);
        f.apply(f.reportOf(claim, u"call-0001"_s, u"human"_s));
        QCOMPARE(f.errorOf(f.desk->planCallback(claim.attempt, {f.later(-1s), {}, {}})),
                 Error::Kind::InvalidInput);
        QCOMPARE(f.errorOf(f.desk->planCallback(claim.attempt, plan)),
                 Error::Kind::Conflict); // attempts used up
        QVERIFY(f.value(f.desk->callbackObstacle(claim.attempt)).contains(u"used up"_s));
        f.change(u"UPDATE campaigns SET attempts = 3"_s);
        f.change(u"INSERT INTO stop_list (phone, source, added_at) VALUES (?, 'list', 1)"_s, {f.phone(0)});
        QCOMPARE(f.errorOf(f.desk->planCallback(claim.attempt, plan)), Error::Kind::Conflict);
        QVERIFY(f.value(f.desk->callbackObstacle(claim.attempt)).contains(u"stop list"_s));
        f.change(u"DELETE FROM stop_list"_s);
        QCOMPARE(f.value(f.desk->callbackObstacle(claim.attempt)), QString());
        QCOMPARE(f.errorOf(f.desk->planCallback(claim.attempt, plan)), std::nullopt);
        QCOMPARE(f.errorOf(f.desk->planCallback(AttemptId {77}, plan)), Error::Kind::NotFound);
    }

    void saysThatWhoWantsACallbackCannotHaveOne()
    {
        DeskFixture f;
        const CampaignId campaign =
            f.start(f.leads(2), [](CampaignSettings &settings) { settings.attempts = 1; });
        const Claim claim = f.ended(campaign, u"call-0001"_s, u"human"_s);
        const auto done = f.value(f.desk->correct(claim.attempt, Outcome::Callback, {}));
        QVERIFY2(done.remark.contains(u"used up"_s), qPrintable(done.remark));
        QCOMPARE(f.value(f.desk->correct(claim.attempt, Outcome::Interested, {})).remark, QString());
        f.change(u"UPDATE campaigns SET attempts = 3"_s);
        QCOMPARE(f.value(f.desk->correct(claim.attempt, Outcome::Callback, {})).remark, QString());
    }

    void aCallbackIsPlannedAtTheNewestCall()
    {
        DeskFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim first = f.ended(campaign, u"call-0001"_s, u"no-answer"_s);
        f.clock.advance(48h);
        const Claim second = f.ended(campaign, u"call-0002"_s, u"human"_s);
        QCOMPARE(second.lead, first.lead);
        const CallbackPlan plan {f.later(30h), {}, {}};
        QCOMPARE(f.errorOf(f.desk->planCallback(first.attempt, plan)), Error::Kind::Conflict);
        QCOMPARE(f.errorOf(f.desk->planCallback(second.attempt, plan)), std::nullopt);
    }

    /// The attempts were lowered after the plan: --attempts holds.
    void aCallbackNeverGoesPastTheAttempts()
    {
        DeskFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.ended(campaign, u"call-0001"_s, u"human"_s);
        f.value(f.desk->planCallback(claim.attempt, {f.later(26h), {}, {}}));
        f.change(u"UPDATE campaigns SET attempts = 1"_s);
        f.clock.advance(27h);
        QCOMPARE(f.claim(campaign).kind, Claim::Kind::NothingDue);
        QVERIFY(f.next(claim, campaign).startsWith(u"finished"_s));
    }

    void aCallbackNeverGoesPastTheStopList()
    {
        DeskFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.ended(campaign, u"call-0001"_s, u"human"_s);
        f.value(f.desk->planCallback(claim.attempt, {f.later(26h), {}, {}}));
        f.change(u"INSERT INTO stop_list (phone, source, added_at) VALUES (?, 'list', 1)"_s, {f.phone(0)});
        f.clock.advance(27h);
        QCOMPARE(f.claim(campaign).kind, Claim::Kind::NothingDue);
        QVERIFY(f.next(claim, campaign).startsWith(u"refused"_s));
    }

    void saysThatACampaignIsOverAndKeepsTheMoment()
    {
        DeskFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.ended(campaign, u"call-0001"_s, u"human"_s, u"INTERESTED"_s);
        f.value(f.log->setState(campaign, CampaignState::Finished, {}));
        const QDateTime at = f.later(26h);
        QVERIFY(!f.value(f.desk->planCallback(claim.attempt, {at, {}, {}})).remark.isEmpty());
        QCOMPARE(f.call(claim.attempt).callbackUtc, at);
        f.clock.advance(27h);
        QCOMPARE(f.claim(campaign).kind, Claim::Kind::NotRunning);
        f.value(f.log->setState(campaign, CampaignState::Running, {}));
        QCOMPARE(f.claim(campaign).lead, claim.lead);
    }

    void contradictingReportsAskForALook()
    {
        DeskFixture f;
        const CampaignId campaign = f.start(f.leads(2));
        const Claim claim = f.ended(campaign, u"call-0001"_s, u"human"_s, u"INTERESTED"_s);
        f.value(f.desk->setRead({claim.attempt}, true));
        f.apply(f.reportOf(claim, u"call-0001"_s, u"voicemail"_s));
        QCOMPARE(f.call(claim.attempt).reviewReason, u"conflict"_s);
        QVERIFY(f.call(claim.attempt).unread);
        f.correct(claim, Outcome::Interested);
        QCOMPARE(f.call(claim.attempt).reviewReason, QString());
        f.apply(f.reportOf(claim, u"call-0001"_s, u"no-answer"_s)); // who decided is not asked again
        QCOMPARE(f.call(claim.attempt).reviewReason, QString());

        const Claim other = f.ended(campaign, u"call-0002"_s, u"human"_s, u"INTERESTED"_s);
        f.apply(f.reportOf(other, u"call-0002"_s, u"voicemail"_s));
        QCOMPARE(f.call(other.attempt).reviewReason, u"conflict"_s);
        f.apply(f.reportOf(other, u"call-0002"_s, u"voicemail"_s),
                ReportSource::Poll); // the provider settles it
        QCOMPARE(f.call(other.attempt).reviewReason, QString());
        QCOMPARE(f.call(other.attempt).call.outcome, Outcome::Voicemail);
    }

    void everythingOutlivesTheProgram()
    {
        DeskFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.ended(campaign, u"call-0001"_s, u"voicemail"_s);
        const QString before = f.next(claim, campaign);
        const auto corrected = f.correct(claim, Outcome::Interested, u"heard it"_s);
        f.value(f.desk->setArchived({claim.attempt}, true));
        f.desk.reset();
        f.log.reset();
        f.database.reset();
        auto again = Database::open(f.directory.path(), Database::Access::ReadWrite);
        QVERIFY(again);
        f.database = std::move(*again);
        f.desk = makeSqlCallDesk(*f.database, f.changes, f.clock, *f.gate, u"Bob"_s);
        QVERIFY(f.call(claim.attempt).archived);
        QCOMPARE(f.call(claim.attempt).call.outcomeBy, OutcomeBy::Person);
        f.value(f.desk->undo(corrected.id));
        QCOMPARE(f.call(claim.attempt).call.outcome, Outcome::Voicemail);
        QCOMPARE(f.next(claim, campaign), before);
        QCOMPARE(f.deskReader->outcomeChanges(claim.attempt).last().who, u"Bob"_s);
    }
};

LEADLINE_TEST(CallDeskTest)
#include "tst_calldesk.moc"
