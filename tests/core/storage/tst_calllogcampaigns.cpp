#include "core/storage/restoredcalls.h"
#include "tests/core/storage/calllogfixture.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class CallLogCampaignsTest : public QObject {
    Q_OBJECT

private slots:
    void takesTheLeadsOfTheListIn()
    {
        CallLogFixture f;
        QList<TestLead> leads = f.leads(3);
        leads += {.phone = f.phone(1)};
        leads += {.phone = f.phone(10), .heldReason = u"doubtful"_s};
        leads += {.phone = u"+18005550199"_s}; // toll-free
        const CampaignId campaign = f.value(f.log->createCampaign(f.settings(f.addLeads(leads))));

        QCOMPARE(f.rows(u"SELECT state, reason FROM campaign_leads ORDER BY lead_id"_s),
                 QStringList({u"ready|"_s, u"ready|"_s, u"ready|"_s, u"refused|duplicate_in_campaign"_s,
                              u"parked|held"_s, u"refused|number_blocked"_s}));
        QCOMPARE(f.rows(u"SELECT status FROM leads ORDER BY id"_s),
                 QStringList({u"ready"_s, u"ready"_s, u"ready"_s, u"refused"_s, u"parked"_s, u"refused"_s}));
        const auto stored = f.reader->campaign(campaign);
        QCOMPARE(stored->state, CampaignState::Draft);
        QCOMPARE(stored->counts.total(), 6);
        QCOMPARE(stored->counts.leads.value(LeadStatus::Refused), 2);
    }

    void keepsWhatAPersonDecidedAboutIt()
    {
        CallLogFixture f;
        CampaignSettings settings = f.settings(f.addLeads(f.leads(1)));
        settings.kind = CampaignKind::Service;
        settings.budget = Money::fromUsd(12.5);
        settings.concurrency = 3;
        settings.callsPerSecond = 0.5;
        settings.attempts = 2;
        settings.voicemail = VoicemailAction::LeaveMessage;
        settings.voicemailMessage = u"Please ring back"_s;
        settings.record = true;
        settings.hours = CampaignHours::standard();
        settings.callerNumber = u"+12125550100"_s;
        const CampaignId campaign = f.value(f.log->createCampaign(settings));

        const auto stored = f.reader->campaignByName(u"Spring"_s);
        QVERIFY(stored);
        QCOMPARE(stored->id, campaign);
        QCOMPARE(stored->listName, u"Leads"_s);
        QCOMPARE(stored->settings.kind, settings.kind);
        QCOMPARE(stored->settings.budget, settings.budget);
        QCOMPARE(stored->settings.concurrency, 3);
        QCOMPARE(stored->settings.callsPerSecond, 0.5);
        QCOMPARE(stored->settings.voicemail, VoicemailAction::LeaveMessage);
        QCOMPARE(stored->settings.voicemailMessage, settings.voicemailMessage);
        QCOMPARE(stored->settings.hours, settings.hours);
        QCOMPARE(stored->settings.promptText, settings.promptText);
        QVERIFY(stored->settings.record);

        settings.promptText = u"Good day"_s;
        settings.name = u"Summer"_s;
        f.value(f.log->changeCampaign(campaign, settings));
        QCOMPARE(f.reader->campaign(campaign)->settings.promptText, u"Good day"_s);
        QCOMPARE(f.ask(u"SELECT count(*) FROM prompt_versions"_s).toInt(), 2);
    }

    void refusesWhatCannotBe()
    {
        CallLogFixture f;
        const ListId list = f.addLeads(f.leads(1));
        const CampaignId campaign = f.value(f.log->createCampaign(f.settings(list)));
        QCOMPARE(f.errorOf(f.log->createCampaign(f.settings(list))), Error::Kind::Conflict);
        QCOMPARE(f.errorOf(f.log->createCampaign(f.settings(ListId {9}, u"Other"_s))), Error::Kind::Misuse);
        QCOMPARE(f.errorOf(f.log->createCampaign(f.settings(list, u" "_s))), Error::Kind::Misuse);
        QCOMPARE(f.errorOf(f.log->setState(CampaignId {9}, CampaignState::Running, {})),
                 Error::Kind::NotFound);
        QCOMPARE(f.errorOf(f.log->setState(campaign, CampaignState::Paused, {})), Error::Kind::Conflict);
        QCOMPARE(f.errorOf(f.log->setState(campaign, CampaignState::Finished, {})), Error::Kind::Conflict);
        QCOMPARE(f.ask(u"SELECT count(*) FROM campaigns"_s).toInt(), 1);
    }

    void takesInWhatCameToTheListSince()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(2));
        f.addLeads(f.leads(3, 1)); // one number is there already
        f.value(f.log->setState(campaign, CampaignState::Running, {}));
        const CampaignCounts counts = f.reader->counts(campaign);
        QCOMPARE(counts.total(), 5);
        QCOMPARE(counts.leads.value(LeadStatus::Ready), 4);
        QCOMPARE(counts.leads.value(LeadStatus::Refused), 1);
    }

    void leavesLeadsOfAnUnfinishedImportOut()
    {
        CallLogFixture f;
        const ListId list = f.addLeads(f.leads(2));
        f.change(u"UPDATE imports SET state = 'running'"_s);
        const CampaignId campaign = f.value(f.log->createCampaign(f.settings(list)));
        QCOMPARE(f.reader->counts(campaign).total(), 0);
        f.change(u"UPDATE imports SET state = 'done'"_s);
        f.value(f.log->setState(campaign, CampaignState::Running, {}));
        QCOMPARE(f.reader->counts(campaign).total(), 2);
    }

    /// I-9: after a restore nobody is called again that an unknown call has reached since the backup.
    void holdsNumbersCalledSinceTheBackup()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(4));
        const Claim known = f.place(campaign, u"call-0001"_s);
        const QString national = f.phone(1).mid(2);
        const QString whole = f.phone(2).mid(1);
        const auto row = [](const QString &callId, const QString &digits) {
            return CallRow {callId, {}, digits, {}, true};
        };
        const QList<CallRow> rows {row(u"call-0001"_s, f.phone(0).mid(1)), row(u"call-0777"_s, national),
                                   row(u"call-0778"_s, whole), row(u"call-0779"_s, u"4930123456"_s)};

        QCOMPARE(f.value(restoredcalls::hold(*f.database, f.changes, rows, true, f.clock.nowUtc())), 2);

        QCOMPARE(f.place(known.lead, campaign), u"open"_s);
        QCOMPARE(f.place(LeadId {2}, campaign), u"parked held"_s);
        QCOMPARE(f.place(LeadId {3}, campaign), u"parked held"_s);
        f.value(f.log->setState(campaign, CampaignState::Paused, {}));
        f.value(f.log->setState(campaign, CampaignState::Running, {}));
        QCOMPARE(f.claim(campaign).lead, LeadId {4});
        QCOMPARE(f.claim(campaign).kind, Claim::Kind::NothingDue);
    }

    /// The list of that number is imported again after the restore.
    void numbersCalledSinceTheBackupCountForListsThatComeLater()
    {
        CallLogFixture f;
        const QList<CallRow> rows {{u"call-0777"_s, {}, f.phone(0).mid(2), f.clock.nowUtc(), true}};
        QCOMPARE(f.value(restoredcalls::hold(*f.database, f.changes, rows, true, f.clock.nowUtc())), 0);
        const CampaignId campaign = f.start(f.leads(1));
        QCOMPARE(f.claim(campaign).kind, Claim::Kind::NothingDue);
        QVERIFY2(f.place(LeadId {1}, campaign).startsWith(u"ready unknown_attempt"_s),
                 qPrintable(f.place(LeadId {1}, campaign))); // what was said in it is not read yet
        f.change(u"UPDATE outside_calls SET read_at = 1"_s);
        f.clock.advance(1h);
        QCOMPARE(f.claim(campaign).kind, Claim::Kind::NothingDue);
        QVERIFY2(f.place(LeadId {1}, campaign).startsWith(u"ready number_gap"_s),
                 qPrintable(f.place(LeadId {1}, campaign)));
        f.clock.advance(5h);
        QCOMPARE(f.claim(campaign).kind, Claim::Kind::Dial);
    }

    void aNationalNumberOfAnotherCountryIsHeldToo()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        f.change(u"UPDATE leads SET phone = '+4930123456'"_s);
        const QList<CallRow> rows {{u"call-0777"_s, {}, u"030123456"_s, f.clock.nowUtc(), true}};
        QCOMPARE(f.value(restoredcalls::hold(*f.database, f.changes, rows, true, f.clock.nowUtc())), 1);
        QCOMPARE(f.place(LeadId {1}, campaign), u"parked held"_s);
    }

    void takesInMoreThanOneStepHolds()
    {
        CallLogFixture f;
        const ListId list = f.addLeads(f.leads(1));
        f.change(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2500) "
                 "INSERT INTO leads (list_id, import_id, phone, region, consent_kind, created_at) "
                 "SELECT 1, 1, '+1212' || (2000000 + i * 7), 'US', 'written', 0 FROM n"_s);
        const CampaignId campaign = f.value(f.log->createCampaign(f.settings(list)));
        QCOMPARE(f.reader->counts(campaign).total(), 2501);
        f.value(f.log->deleteCampaign(campaign));
        QVERIFY(f.reader->campaigns().isEmpty());
        QCOMPARE(f.ask(u"SELECT count(*) FROM campaign_leads"_s).toInt(), 0);
    }

    void leavesNothingOfACampaignThatCouldNotBeMade()
    {
        CallLogFixture f;
        const ListId list = f.addLeads(f.leads(2));
        f.change(
            u"CREATE TRIGGER full BEFORE INSERT ON campaign_leads BEGIN SELECT RAISE(ABORT, 'disk full'); END"_s);
        QVERIFY(f.errorOf(f.log->createCampaign(f.settings(list))));
        QVERIFY(f.reader->campaigns().isEmpty());
        f.change(u"DROP TRIGGER full"_s);
        f.value(f.log->createCampaign(f.settings(list)));
        QCOMPARE(f.reader->campaigns().size(), 1);
    }

    void keepsTheCauseOfAPause()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        f.value(f.log->setState(campaign, CampaignState::Paused, u"No money left"_s));
        QCOMPARE(f.reader->campaign(campaign)->pauseCause, u"No money left"_s);
        f.value(f.log->setState(campaign, CampaignState::Running, {}));
        QCOMPARE(f.reader->campaign(campaign)->pauseCause, QString());
        QCOMPARE(f.rows(u"SELECT state, cause FROM campaign_log ORDER BY id"_s),
                 QStringList({u"draft|created"_s, u"running|"_s, u"paused|No money left"_s, u"running|"_s}));
    }

    void finishesOnlyWhenNothingIsLeft()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.place(campaign, u"call-0001"_s);
        QCOMPARE(f.errorOf(f.log->setState(campaign, CampaignState::Finished, {})), Error::Kind::Conflict);
        f.apply(f.report(claim, u"call-0001"_s, u"completed"_s, u"human"_s));
        f.value(f.log->setState(campaign, CampaignState::Finished, {}));
        QCOMPARE(f.reader->campaign(campaign)->state, CampaignState::Finished);
    }

    void keepsACampaignThatHasCalls()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        QCOMPARE(f.errorOf(f.log->deleteCampaign(campaign)), Error::Kind::Conflict); // running
        f.claim(campaign);
        f.value(f.log->setState(campaign, CampaignState::Stopped, {}));
        QCOMPARE(f.errorOf(f.log->deleteCampaign(campaign)), Error::Kind::Conflict);
    }

    void freesTheLeadsOfADeletedCampaign()
    {
        CallLogFixture f;
        const CampaignId campaign = f.value(
            f.log->createCampaign(f.settings(f.addLeads({{.phone = f.phone(0)}, {.phone = f.phone(0)}}))));
        QCOMPARE(f.ask(u"SELECT status FROM leads WHERE id = 2"_s).toString(), u"refused"_s);
        f.value(f.log->deleteCampaign(campaign));
        QCOMPARE(f.rows(u"SELECT status, reason FROM leads"_s), QStringList({u"ready|"_s, u"ready|"_s}));
        QCOMPARE(f.ask(u"SELECT count(*) FROM campaign_tallies"_s).toInt(), 0);
    }

    void judgesAgainWhatAPersonMayHaveMended()
    {
        CallLogFixture f;
        QList<TestLead> leads {{.phone = f.phone(0), .firstName = u""_s},
                               {.phone = f.phone(1), .heldReason = u"doubtful"_s},
                               {.phone = f.phone(2), .heldReason = u"doubtful"_s}};
        const CampaignId campaign = f.start(leads);
        QCOMPARE(f.claim(campaign).kind, Claim::Kind::NothingDue);
        f.value(f.log->setState(campaign, CampaignState::Paused, {}));
        f.change(u"UPDATE leads SET first_name = 'Ada'"_s);
        f.change(u"UPDATE leads SET held_reason = '' WHERE id = 2"_s);
        f.value(f.log->setState(campaign, CampaignState::Running, {}));
        QCOMPARE(f.rows(u"SELECT state FROM campaign_leads ORDER BY lead_id"_s),
                 QStringList({u"ready"_s, u"ready"_s, u"parked"_s}));
    }

    void parksWaitingLeadsWithTheirMoment()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(2));
        const Claim claim = f.place(campaign, u"call-0001"_s);
        f.apply(f.report(claim, u"call-0001"_s, u"busy"_s, {}));

        QCOMPARE(f.value(f.log->parkWaiting(campaign)), 1);
        QCOMPARE(f.place(claim.lead, campaign), u"parked retry_delay 1200000"_s);
        QCOMPARE(f.reader->counts(campaign).nextUtc, f.clock.nowUtc().addSecs(1200));
        f.value(f.log->setState(campaign, CampaignState::Running, {}));
        QCOMPARE(f.place(claim.lead, campaign), u"ready retry_delay 1200000"_s);
        QCOMPARE(f.reader->counts(campaign).leads.value(LeadStatus::Ready), 2);
    }
};

LEADLINE_TEST(CallLogCampaignsTest)
#include "tst_calllogcampaigns.moc"
