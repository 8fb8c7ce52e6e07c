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
