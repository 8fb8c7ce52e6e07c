#include "tests/core/storage/calllogfixture.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = Claim::Kind;
/// Leads that a claim leaves alone, and for how long.
class ClaimRefusalsTest : public QObject {
    Q_OBJECT

private slots:
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
        // The ground of the file is none for a row that says no.
        QTest::newRow("a no in the file") << u"UPDATE leads SET consent_kind = 'none', consent_source = 'no' "
                                             "WHERE phone = '%1'"_s
                                          << u"refused no_consent"_s;
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
        f.change(u"UPDATE imports SET consent_kind = 'written'"_s);
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
};

LEADLINE_TEST(ClaimRefusalsTest)
#include "tst_claimrefusals.moc"
