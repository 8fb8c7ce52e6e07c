#include "tests/core/storage/calllogfixture.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = Claim::Kind;

class ClaimTest : public QObject {
    Q_OBJECT

private slots:
    void writesTheIntentWithEverythingItStandsOn()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        QSignalSpy changed(&f.changes, &Changes::attemptChanged);

        const Claim claim = f.claim(campaign);

        QCOMPARE(claim.kind, Kind::Dial);
        QCOMPARE(claim.phone.e164(), f.phone(0));
        QCOMPARE(claim.openOfCampaign, 1);
        QCOMPARE(claim.readyOfCampaign, 0);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(f.rows(u"SELECT state, key, phone, number, counts, body_sha256, intent_at FROM attempts"_s),
                 QStringList(u"intent|%1|%2|1|1|%3|%4"_s
                                 .arg(claim.dial.key.text(), f.phone(0),
                                      QString::fromLatin1(claim.dial.sha256.toHex()))
                                 .arg(f.clock.nowUtc().toMSecsSinceEpoch())));
        QCOMPARE(f.rows(u"SELECT from_state, to_state FROM attempt_log"_s), QStringList(u"-|intent"_s));
        const auto detail = f.reader->detail(claim.attempt);
        QVERIFY(detail);
        QCOMPARE(detail->task, u"Talk to Ada"_s);
        QCOMPARE(detail->promptName, u"hello"_s);
        QCOMPARE(f.place(claim.lead, campaign), u"open"_s);
        QCOMPARE(f.rows(u"SELECT status, attempts FROM leads"_s), QStringList(u"open|1"_s));
    }

    void keepsToTheSlotsOfAccountAndCampaign()
    {
        CallLogFixture f;
        const CampaignId first = f.start(f.leads(4));
        const CampaignId second =
            f.value(f.log->createCampaign(f.settings(f.addLeads(f.leads(4, 10), u"Other"_s), u"Second"_s)));
        f.value(f.log->setState(second, CampaignState::Running, {}));
        ClaimRequest request = f.request(first);
        request.accountConcurrency = 3;
        request.campaignConcurrency = 2;

        QCOMPARE(f.value(f.log->claim(request)).kind, Kind::Dial);
        QCOMPARE(f.value(f.log->claim(request)).kind, Kind::Dial);
        QCOMPARE(f.value(f.log->claim(request)).kind, Kind::NoSlot);
        request.campaign = second;
        QCOMPARE(f.value(f.log->claim(request)).kind, Kind::Dial);
        QCOMPARE(f.value(f.log->claim(request)).kind, Kind::NoSlot);
        QCOMPARE(f.ask(u"SELECT count(*) FROM attempts"_s).toInt(), 3);
    }

    /// Several in one transaction: each limit is asked before each of them.
    void claimsSeveralAtOnce_data()
    {
        QTest::addColumn<std::function<void(ClaimRequest &)>>("limit");
        QTest::addColumn<int>("calls");
        using Limit = std::function<void(ClaimRequest &)>;
        QTest::newRow("as many as asked for") << Limit([](ClaimRequest &) {}) << 4;
        QTest::newRow("slots of the account")
            << Limit([](ClaimRequest &request) { request.accountConcurrency = 3; }) << 3;
        QTest::newRow("slots of the campaign")
            << Limit([](ClaimRequest &request) { request.campaignConcurrency = 2; }) << 2;
        QTest::newRow("calls in an hour")
            << Limit([](ClaimRequest &request) { request.callsPerHour = 3; }) << 3;
        QTest::newRow("calls in a day") << Limit([](ClaimRequest &request) { request.callsPerDay = 1; }) << 1;
        QTest::newRow("budget") << Limit([](ClaimRequest &request) {
            request.worstCasePerAttempt = Money::fromUsd(4.0);
        }) << 2;
        QTest::newRow("leads") << Limit([](ClaimRequest &request) { request.most = 9; }) << 6;
    }
    void claimsSeveralAtOnce()
    {
        QFETCH(std::function<void(ClaimRequest &)>, limit);
        QFETCH(int, calls);
        CallLogFixture f;
        const CampaignId campaign =
            f.start(f.leads(6), [](CampaignSettings &s) { s.budget = Money::fromUsd(9.0); });
        ClaimRequest request = f.request(campaign);
        request.most = 4;
        limit(request);

        const Claim claim = f.value(f.log->claim(request));
        QCOMPARE(claim.kind, Kind::Dial);
        QCOMPARE(claim.further.size() + 1, calls);
        QCOMPARE(claim.openOfCampaign, calls);
        QSet<QString> keys {claim.dial.key.text()};
        QSet<QString> numbers {claim.phone.e164()};
        for (const ClaimedCall &call : claim.further) {
            keys.insert(call.dial.key.text());
            numbers.insert(call.phone.e164());
        }
        QCOMPARE(keys.size(), calls);
        QCOMPARE(numbers.size(), calls);
        QCOMPARE(f.ask(u"SELECT count(*) FROM attempts WHERE state = 'intent'"_s).toInt(), calls);
        QCOMPARE(f.ask(u"SELECT count(*) FROM campaign_leads WHERE state = 'open'"_s).toInt(), calls);
    }

    void dialsOnlyForARunningCampaign_data()
    {
        QTest::addColumn<int>("state");
        QTest::newRow("paused") << int(CampaignState::Paused);
        QTest::newRow("stopped") << int(CampaignState::Stopped);
    }
    void dialsOnlyForARunningCampaign()
    {
        QFETCH(int, state);
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        f.value(f.log->setState(campaign, static_cast<CampaignState>(state), {}));

        QCOMPARE(f.claim(campaign).kind, Kind::NotRunning);
        QCOMPARE(f.ask(u"SELECT count(*) FROM attempts"_s).toInt(), 0);
    }

    void stopsBeforeTheBudgetCouldBeExceeded()
    {
        CallLogFixture f;
        const CampaignId campaign =
            f.start(f.leads(3), [](CampaignSettings &s) { s.budget = Money::fromUsd(3.0); });
        const Claim first = f.place(campaign, u"call-0001"_s);
        QCOMPARE(f.claim(campaign).kind, Kind::Dial);
        QCOMPARE(f.claim(campaign).kind, Kind::BudgetSpent);

        CallRecord record = f.report(first, u"call-0001"_s, u"completed"_s, u"human"_s);
        f.apply(record);
        QCOMPARE(f.claim(campaign).kind, Kind::BudgetSpent); // its price is not known yet
        record.price = Money::fromUsd(0.09);
        f.apply(record);
        QCOMPARE(f.claim(campaign).kind, Kind::Dial); // 0.09 + 1.4 + 1.4 <= 3
        QCOMPARE(f.reader->counts(campaign).spent, Money::fromUsd(0.09));
    }

    void keepsToTheCallsOfThePlan_data()
    {
        QTest::addColumn<int>("perHour");
        QTest::addColumn<int>("perDay");
        QTest::addColumn<Kind>("full");
        QTest::addColumn<qint64>("opensAfterMinutes"); // of the first call
        QTest::newRow("hour") << 2 << 0 << Kind::HourFull << qint64(60);
        QTest::newRow("day") << 0 << 2 << Kind::DayFull << qint64(24 * 60);
        QTest::newRow("day before hour") << 2 << 2 << Kind::DayFull << qint64(24 * 60);
    }
    /// Over all campaigns, from what the database holds; what rang nobody does not count.
    void keepsToTheCallsOfThePlan()
    {
        QFETCH(int, perHour);
        QFETCH(int, perDay);
        QFETCH(Kind, full);
        QFETCH(qint64, opensAfterMinutes);
        CallLogFixture f;
        const CampaignId first = f.start(f.leads(4));
        const CampaignId second =
            f.value(f.log->createCampaign(f.settings(f.addLeads(f.leads(4, 10), u"Other"_s), u"Second"_s)));
        f.value(f.log->setState(second, CampaignState::Running, {}));
        const auto claim = [&](CampaignId campaign) {
            ClaimRequest request = f.request(campaign);
            request.callsPerHour = perHour;
            request.callsPerDay = perDay;
            return f.value(f.log->claim(request));
        };
        f.record(claim(first), AttemptState::NotSent);
        const QDateTime start = f.clock.nowUtc();
        QCOMPARE(claim(first).kind, Kind::Dial);
        f.clock.advance(10min);
        QCOMPARE(claim(second).kind, Kind::Dial);

        const Claim refused = claim(second);
        QCOMPARE(refused.kind, full);
        QCOMPARE(refused.nextUtc, start.addSecs(opensAfterMinutes * 60));

        f.clock.advance(std::chrono::milliseconds(f.clock.nowUtc().msecsTo(refused.nextUtc)));
        QCOMPARE(claim(second).kind, Kind::Dial);
        QCOMPARE(claim(second).kind, full);
    }

    /// What was said in it may be a request to stop (I-16).
    void waitsForWhatWasSaidInACallOfAnotherProgram()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        f.change(u"INSERT INTO outside_calls (call_id, phone, called_at) VALUES ('call-9', ?, ?)"_s,
                 {CallLogFixture::phone(0), f.clock.nowUtc().addDays(-2).toMSecsSinceEpoch()});
        QCOMPARE(f.claim(campaign).kind, Kind::NothingDue);
        QVERIFY2(f.place(LeadId {1}, campaign).startsWith(u"ready unknown_attempt"_s),
                 qPrintable(f.place(LeadId {1}, campaign)));

        f.change(u"UPDATE outside_calls SET read_at = 1"_s);
        f.clock.advance(1h);
        QCOMPARE(f.claim(campaign).kind, Kind::Dial);
    }

    /// One call to a number that stands in three lists is one call.
    void countsACallToTheOtherTelephoneOnce()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const ListId other = f.addLeads(f.leads(1, 20), u"Other"_s);
        f.addLeads(f.leads(1, 20), u"Third"_s);
        f.addLeads(f.leads(1, 20), u"Fourth"_s);
        f.change(u"UPDATE leads SET person = 7"_s);
        const CampaignId second = f.value(f.log->createCampaign(f.settings(other, u"Second"_s)));
        f.value(f.log->setState(second, CampaignState::Running, {}));
        const Claim called = f.place(second, u"call-0001"_s);
        QCOMPARE(called.kind, Kind::Dial);
        f.apply(f.report(called, u"call-0001"_s, u"completed"_s, u"human"_s));
        f.clock.advance(5h);
        QCOMPARE(f.claim(campaign).kind, Kind::Dial);
    }

    /// A second telephone is no second person.
    void countsTheCallsToAPersonWhateverTheNumber()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(3), [](CampaignSettings &s) { s.attempts = 1; });
        f.change(u"UPDATE leads SET person = 7 WHERE id IN (1, 2)"_s);
        const Claim first = f.place(campaign, u"call-0001"_s);
        QCOMPARE(first.lead, LeadId {1});

        QCOMPARE(f.claim(campaign).lead, LeadId {3}); // not while the person is on the other line
        f.apply(f.report(first, u"call-0001"_s, u"completed"_s, u"human"_s));
        f.clock.advance(1h);
        QCOMPARE(f.claim(campaign).kind, Kind::NothingDue);
        QVERIFY2(f.place(LeadId {2}, campaign).startsWith(u"ready "_s),
                 qPrintable(f.place(LeadId {2}, campaign)));
        f.clock.advance(4h);
        QCOMPARE(f.claim(campaign).lead, LeadId {2});
    }

    /// Repeated tries can get the account blocked: no campaign dials it again, ever.
    void neverDialsANumberTheProviderCallsInvalid_data()
    {
        QTest::addColumn<bool>("byNetwork");
        QTest::newRow("refused by the provider") << false;
        QTest::newRow("not found by the network") << true;
    }
    void neverDialsANumberTheProviderCallsInvalid()
    {
        QFETCH(bool, byNetwork);
        CallLogFixture f;
        const ListId list = f.addLeads(f.leads(1));
        const CampaignId first = f.value(f.log->createCampaign(f.settings(list, u"First"_s)));
        f.value(f.log->setState(first, CampaignState::Running, {}));
        if (byNetwork) {
            const Claim claim = f.place(first, u"call-0001"_s);
            CallRecord record = f.report(claim, u"call-0001"_s, u"failed"_s, {});
            record.errorMessage = u"Call failed. The number you dialed is not found."_s;
            f.apply(record);
        } else {
            f.record(f.claim(first), AttemptState::Rejected,
                     [](DialVerdict &verdict) { verdict.number = NumberVerdict::BadNumber; });
        }
        f.clock.advance(24h * 120);
        const CampaignId second = f.value(f.log->createCampaign(f.settings(list, u"Second"_s)));
        f.value(f.log->setState(second, CampaignState::Running, {}));

        QCOMPARE(f.claim(second).kind, Kind::NothingDue);
        QCOMPARE(f.place(LeadId {1}, second), u"refused number_invalid"_s);
    }

    void keepsForeignNumbersBackWhileTheProviderRefusesThem()
    {
        CallLogFixture f;
        QList<TestLead> leads = f.leads(1);
        leads.prepend({u"+16045550101"_s}); // Vancouver
        const CampaignId campaign = f.start(leads);
        f.change(u"UPDATE leads SET region = iif(phone = '+16045550101', 'CA', 'US')"_s);
        ClaimRequest request = f.request(campaign);
        request.domesticOnlyUntilUtc = f.clock.nowUtc().addSecs(3'600);

        QCOMPARE(f.value(f.log->claim(request)).phone.e164(), f.phone(0));
        QVERIFY2(f.place(LeadId {1}, campaign).startsWith(u"ready plan_limit 3600000"_s),
                 qPrintable(f.place(LeadId {1}, campaign)));
    }

    void parksWhatIsDueWhenTheDayIsUsedUp()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(3));
        QCOMPARE(f.claim(campaign).kind, Kind::Dial);
        const QDateTime tomorrow = f.clock.nowUtc().addDays(1);

        QCOMPARE(f.value(f.log->parkWaiting(campaign, tomorrow)), 2);

        QVERIFY2(f.place(LeadId {2}, campaign).startsWith(u"parked plan_limit"_s),
                 qPrintable(f.place(LeadId {2}, campaign)));
        QCOMPARE(
            f.ask(u"SELECT count(*) FROM campaign_leads WHERE next_at = ?"_s, {tomorrow.toMSecsSinceEpoch()})
                .toInt(),
            2);
    }

    void storesWhyALeadIsNotDialed_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("place");
        QTest::newRow("stop list") << u"INSERT INTO stop_list VALUES ('%1', 'typed in', 0, NULL)"_s
                                   << u"refused on_stop_list"_s;
        QTest::newRow("domain") << u"UPDATE leads SET email = 'ada@mail.stopped.example' WHERE phone = '%1'"_s
                                << u"refused domain_on_stop_list"_s;
        QTest::newRow("web address")
            << u"UPDATE leads SET cells = '[\"https://www.Stopped.example/team\"]' WHERE phone = '%1'"_s
            << u"refused domain_on_stop_list"_s;
        QTest::newRow("no consent") << u"UPDATE leads SET consent_kind = 'verbal' WHERE phone = '%1'"_s
                                    << u"refused no_consent"_s;
        QTest::newRow("held") << u"UPDATE leads SET held_reason = 'doubtful' WHERE phone = '%1'"_s
                              << u"parked held"_s;
        QTest::newRow("import") << u"UPDATE imports SET state = 'running' WHERE '%1' <> ''"_s
                                << u"ready import_unfinished 60000"_s;
        QTest::newRow("missing value")
            << u"UPDATE leads SET first_name = '' WHERE phone = '%1'"_s << u"parked missing_value"_s;
        QTest::newRow("emergency") << u"UPDATE leads SET phone = '+911' WHERE phone = '%1'"_s << u"refused"_s;
        QTest::newRow("used up")
            << u"UPDATE campaign_leads SET attempts = 5, outcome = 'busy' WHERE '%1' <> ''"_s
            << u"finished campaign_attempts"_s;
    }
    void storesWhyALeadIsNotDialed()
    {
        QFETCH(QString, change);
        QFETCH(QString, place);
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        f.change(u"INSERT INTO stop_domains VALUES ('stopped.example', 'typed in', 0)"_s);
        f.change(change.arg(f.phone(0)));

        const Claim claim = f.claim(campaign);

        QCOMPARE(claim.kind, Kind::NothingDue);
        QVERIFY2(f.place(LeadId {1}, campaign).startsWith(place), qPrintable(f.place(LeadId {1}, campaign)));
        QCOMPARE(f.ask(u"SELECT status FROM leads"_s).toString(), place.section(u' ', 0, 0));
        QCOMPARE(f.ask(u"SELECT count(*) FROM attempts"_s).toInt(), 0);
        QCOMPARE(claim.nextUtc.isValid(), place.startsWith("ready"_L1));
    }

    void doesNotLookAtAWaitingLeadBeforeItsMoment()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim first = f.place(campaign, u"call-0001"_s);
        f.apply(f.report(first, u"call-0001"_s, u"busy"_s, {}));
        int planned = 0;
        f.planner = [&planned](const Lead &lead, const QStringList &columns, AttemptKey key) {
            ++planned;
            return testPlan(lead, columns, key);
        };

        const Claim early = f.claim(campaign);
        QCOMPARE(early.kind, Kind::NothingDue);
        QCOMPARE(early.nextUtc, f.clock.nowUtc().addSecs(20 * 60));
        QCOMPARE(planned, 0);
        f.clock.advance(20min);
        QCOMPARE(f.claim(campaign).kind, Kind::Dial);
        QCOMPARE(planned, 1);
    }

    void waitsWhileAnotherCampaignRingsTheNumber()
    {
        CallLogFixture f;
        const CampaignId first = f.start(f.leads(1));
        const CampaignId second = f.value(f.log->createCampaign(f.settings(ListId {1}, u"Second"_s)));
        f.value(f.log->setState(second, CampaignState::Running, {}));
        QCOMPARE(f.claim(first).kind, Kind::Dial);

        const Claim claim = f.claim(second);

        QCOMPARE(claim.kind, Kind::NothingDue);
        QCOMPARE(f.place(LeadId {1}, second), u"ready open_attempt 60000"_s);
    }

    void refusesASecondOpenAttemptPerNumber()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        QCOMPARE(f.claim(campaign).kind, Kind::Dial);
        const auto again =
            f.database
                ->run([](QSqlDatabase &db) {
                    return sql::change(db,
                                       u"INSERT INTO attempts (key, campaign_id, lead_id, phone, "
                                       "number, state, body_sha256, intent_at, max_duration_minutes) "
                                       "SELECT 'other', campaign_id, lead_id, phone, 2, 'unknown', "
                                       "'', 0, 10 FROM attempts"_s);
                })
                .result();
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::Conflict);
    }

    void neverClaimsANumberTwiceHoweverOftenAsked()
    {
        CallLogFixture f;
        QList<TestLead> leads = f.leads(5);
        leads += f.leads(5); // the same numbers again
        const CampaignId campaign = f.start(leads);
        QSet<QString> phones;
        for (int i = 0; i < 12; ++i) {
            ClaimRequest request = f.request(campaign);
            request.accountConcurrency = request.campaignConcurrency = 100;
            const Claim claim = f.value(f.log->claim(request));
            if (claim.kind != Kind::Dial)
                continue;
            QVERIFY(!phones.contains(claim.phone.e164()));
            phones.insert(claim.phone.e164());
        }
        QCOMPARE(phones.size(), 5);
        QCOMPARE(f.reader->counts(campaign).reasons.value(u"duplicate_in_campaign"_s), 5);
    }

    void doesNotHoldTheThreadForManyBlockedLeads()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(800));
        f.change(u"INSERT INTO stop_list SELECT phone, 'file', 0, NULL FROM leads"_s);

        const Claim claim = f.claim(campaign);
        QCOMPARE(claim.kind, Kind::NothingDue);
        QCOMPARE(claim.nextUtc, f.clock.nowUtc()); // ask again at once
        const qint64 refused = f.reader->counts(campaign).leads.value(LeadStatus::Refused);
        QVERIFY(refused > 0 && refused < 800);
        QCOMPARE(claim.readyOfCampaign, 800 - refused);
        int rounds = 0;
        while (f.claim(campaign).nextUtc.isValid() && rounds < 800)
            ++rounds;
        QCOMPARE(f.reader->counts(campaign).leads.value(LeadStatus::Refused), 800);
    }

    void takesCallbacksFirstThenDueOnesThenFreshOnes()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(3));
        const QVariant past = sql::fromDateTime(f.clock.nowUtc().addSecs(-60));
        f.change(u"UPDATE campaign_leads SET next_at = ? WHERE lead_id = 2"_s, {past});
        f.change(u"UPDATE campaign_leads SET next_at = ?, priority = 10 WHERE lead_id = 3"_s, {past});

        QCOMPARE(f.claim(campaign).lead, LeadId {3});
        QCOMPARE(f.claim(campaign).lead, LeadId {2});
        QCOMPARE(f.claim(campaign).lead, LeadId {1});
    }

    void sendsNothingWhenTheIntentCannotBeStored()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        f.change(
            u"CREATE TRIGGER full BEFORE INSERT ON attempt_texts BEGIN SELECT RAISE(ABORT, 'disk full'); END"_s);
        QSignalSpy changed(&f.changes, &Changes::attemptChanged);
        QSignalSpy alarmed(&f.changes, &Changes::alarmsChanged);

        QVERIFY(f.errorOf(f.log->claim(f.request(campaign))));
        f.value(f.log->raiseAlarm(u"later"_s, u"told after what came before"_s));
        QTRY_COMPARE(alarmed.size(), 1);
        QCOMPARE(f.ask(u"SELECT count(*) FROM attempts"_s).toInt(), 0);
        QCOMPARE(f.place(LeadId {1}, campaign), u"ready"_s);
        QCOMPARE(changed.size(), 0);
    }

    void saysWhenThereIsNoSuchCampaign()
    {
        CallLogFixture f;
        QCOMPARE(f.errorOf(f.log->claim(f.request(CampaignId {7}))), Error::Kind::NotFound);
    }
};

LEADLINE_TEST(ClaimTest)
#include "tst_claim.moc"
