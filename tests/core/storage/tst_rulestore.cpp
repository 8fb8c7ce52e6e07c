#include "core/storage/stores.h"
#include "tests/core/storage/calllogfixture.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// Rules that people decide on are versioned, logged, and in force with the next claim.
class RuleStoreTest : public QObject {
    Q_OBJECT

    struct Bench : CallLogFixture {
        std::unique_ptr<RuleStore> rules = makeSqlRuleStore(*database, changes, clock);
        std::unique_ptr<RuleReader> ruleReader = makeSqlRuleReader(database->fileName());

        Result<int> set(const QList<OwnRule> &own, const QString &reason = u"counsel asked for it"_s)
        {
            return rules->setOwnRules(own, reason, u"anna"_s).result();
        }
    };

    static OwnRule newYork()
    {
        OwnRule rule;
        rule.region = u"US-NY"_s;
        return rule;
    }

private slots:
    void keepsEveryVersionWithWhoWhenAndWhy()
    {
        Bench bench;
        QCOMPARE(bench.ruleReader->ownRules(), OwnRules {});
        OwnRule full = newYork();
        full.weekdays = DayHours {9 * 60, 17 * 60 + 30};
        full.sunday = DayHours {};
        full.closedOnHolidays = true;
        full.attemptsPer24h = 1;
        full.attemptsPer30d = 2;
        full.hoursBetweenAttempts = 48;
        full.restDaysAfterRefusal = 90;
        full.salesBlocked = true;
        QCOMPARE(bench.set({full, OwnRule {.region = u"US-FL"_s}}).value(), 1);
        QCOMPARE(bench.ruleReader->ownRules(), (OwnRules {1, {full}}));
        QCOMPARE(bench.set({}, u"the year is over now"_s).value(), 2);
        QCOMPARE(bench.ruleReader->ownRules(), (OwnRules {2, {}}));
        const QList<OwnRulesVersion> versions = bench.ruleReader->versions();
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions.last().rules, QList<OwnRule> {full});
        QCOMPARE(versions.last().by, u"anna"_s);
        QCOMPARE(versions.last().reason, u"counsel asked for it"_s);
        QCOMPARE(versions.last().atUtc, bench.clock.nowUtc());
        QCOMPARE(bench.ruleReader->log(10).size(), 2);
    }

    void withoutAReasonNothingChanges()
    {
        Bench bench;
        QCOMPARE(bench.set({newYork()}, u"  why "_s).error().kind, Error::Kind::InvalidInput);
        QCOMPARE(bench.ruleReader->ownRules().version, 0);
        const CampaignId campaign = bench.start(CallLogFixture::leads(1));
        QCOMPARE(bench.rules->openForSales(campaign, u"US-WA"_s, {}, u"anna"_s).result().error().kind,
                 Error::Kind::InvalidInput);
        QVERIFY(bench.ruleReader->openings().isEmpty());
    }

    void versionsAndLogCannotBeRewritten()
    {
        Bench bench;
        OwnRule rule = newYork();
        rule.closed = true;
        QVERIFY(bench.set({rule}));
        for (const char *statement : {"UPDATE own_rules SET closed = 0", "DELETE FROM own_rules",
                                      "UPDATE rule_log SET reason = ''", "DELETE FROM rule_log"}) {
            const bool done = bench.database
                                  ->run([statement](QSqlDatabase &db) {
                                      return bool(sql::change(db, QString::fromLatin1(statement)));
                                  })
                                  .result();
            QVERIFY2(!done, statement);
        }
    }

    /// I-14: the claim sees the rules of its own transaction.
    void aRuleHoldsFromTheNextClaimOn()
    {
        Bench bench;
        const CampaignId campaign = bench.start(CallLogFixture::leads(3));
        QCOMPARE(bench.claim(campaign).kind, Claim::Kind::Dial);
        QCOMPARE(bench.ask(u"SELECT rules_version FROM attempt_texts"_s).toString(),
                 bench.gate->rules().version());
        OwnRule rule = newYork(); // area code 212
        rule.closed = true;
        QVERIFY(bench.set({rule}));
        QCOMPARE(bench.claim(campaign).kind, Claim::Kind::NothingDue);
        QCOMPARE(bench.ask(u"SELECT count(*) FROM campaign_leads WHERE reason = 'region_not_open'"_s).toInt(),
                 2);
        QVERIFY(bench.set({}));
        QCOMPARE(bench.claim(campaign).kind, Claim::Kind::Dial);
        QCOMPARE(bench.ask(u"SELECT rules_version FROM attempt_texts ORDER BY attempt_id DESC"_s).toString(),
                 bench.gate->rules().version() + u"+2"_s);
        QCOMPARE(bench.ask(u"SELECT regions FROM attempt_texts ORDER BY attempt_id DESC"_s).toString(),
                 u"[\"US-NY\"]"_s);
    }

    void washingtonIsOpenedForOneCampaignAndClosedAgain()
    {
        Bench bench;
        const QList<TestLead> leads {{.phone = u"+12065550143"_s}, {.phone = u"+12065550144"_s}};
        const CampaignId campaign = bench.start(leads);
        QCOMPARE(bench.claim(campaign).kind, Claim::Kind::NothingDue);
        QCOMPARE(bench.place(LeadId {1}, campaign), u"refused sales_blocked"_s);
        const QString reason = u"counsel cleared this campaign on 3 Nov"_s;
        QVERIFY(bench.rules->openForSales(campaign, u"US-WA"_s, reason, u"anna"_s).result());
        QCOMPARE(bench.ruleReader->openings().size(), 1);
        QCOMPARE(bench.ruleReader->openings().first().reason, reason);
        QCOMPARE(bench.claim(campaign).kind, Claim::Kind::Dial);
        QCOMPARE(bench.ask(u"SELECT openings FROM attempt_texts"_s).toString(), u"US-WA"_s);
        QVERIFY(bench.rules->closeForSales(campaign, u"US-WA"_s, u"anna"_s).result());
        QCOMPARE(bench.claim(campaign).kind, Claim::Kind::NothingDue);
        QCOMPARE(bench.rules->closeForSales(campaign, u"US-WA"_s, u"anna"_s).result().error().kind,
                 Error::Kind::NotFound);
        const QList<RuleLogLine> log = bench.ruleReader->log(10);
        QCOMPARE(log.size(), 2);
        QCOMPARE(log.last().action, u"opened"_s);
        QCOMPARE(log.last().by, u"anna"_s);
        QCOMPARE(log.last().reason, reason);
    }

    void aConsumerListWithoutFreshCheckIsNotDialed()
    {
        Bench bench;
        QList<TestLead> leads = CallLogFixture::leads(2);
        for (TestLead &lead : leads)
            lead.consent = u"existing_customer"_s;
        const CampaignId campaign =
            bench.start(leads, [](CampaignSettings &settings) { settings.kind = CampaignKind::Service; });
        const ListId list = bench.reader->campaign(campaign)->settings.list;
        ListScrub scrub {true, bench.clock.nowUtc().addDays(-40), u"FTC file"_s, {}, {}};
        QVERIFY(bench.rules->setScrub(list, scrub, u"anna"_s).result());
        QCOMPARE(bench.claim(campaign).kind, Claim::Kind::NothingDue);
        QCOMPARE(bench.place(LeadId {1}, campaign), u"parked scrub_missing"_s);
        scrub.checkedUtc = bench.clock.nowUtc().addDays(-2);
        QVERIFY(bench.rules->setScrub(list, scrub, u"anna"_s).result());
        QCOMPARE(bench.claim(campaign).kind, Claim::Kind::Dial);
        QCOMPARE(bench.ask(u"SELECT scrubbed_at FROM attempt_texts"_s).toLongLong(),
                 scrub.checkedUtc.toMSecsSinceEpoch());
        QCOMPARE(bench.ruleReader->scrubs().value(list).source, u"FTC file"_s);
        scrub.checkedUtc = bench.clock.nowUtc().addDays(3);
        QCOMPARE(bench.rules->setScrub(list, scrub, u"anna"_s).result().error().kind,
                 Error::Kind::InvalidInput);
    }

    /// A second number of the same person is the same person. Source: calling-rules.md sections 3.2 and 6.
    void aPersonWhoSaidStopIsNotCalledOnAnotherNumber_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("further number of the lead")
            << u"INSERT INTO lead_phones VALUES ('+12125550199', 1)"_s;
        QTest::newRow("another lead of the person")
            << u"INSERT INTO leads (list_id, phone, person, created_at) VALUES (1, '+12125550199', 77, 0)"_s;
    }
    void aPersonWhoSaidStopIsNotCalledOnAnotherNumber()
    {
        QFETCH(QString, link);
        Bench bench;
        const CampaignId campaign = bench.start(CallLogFixture::leads(1));
        bench.change(u"UPDATE leads SET person = 77 WHERE id = 1"_s);
        bench.change(link);
        const auto stops = makeSqlStopList(*bench.database, bench.changes, bench.clock);
        QVERIFY(stops->add({PhoneNumber::fromStored(u"+12125550199"_s)}, u"typed in"_s).result());
        QCOMPARE(bench.claim(campaign).kind, Claim::Kind::NothingDue);
        QCOMPARE(bench.place(LeadId {1}, campaign), u"refused on_stop_list"_s);
    }

    void everyAttemptKeepsTheVersionOfTheStopList()
    {
        Bench bench;
        const auto stops = makeSqlStopList(*bench.database, bench.changes, bench.clock);
        QVERIFY(stops->add({PhoneNumber::fromStored(u"+12125550199"_s)}, u"typed in"_s).result());
        const CampaignId campaign = bench.start(CallLogFixture::leads(1));
        QCOMPARE(bench.claim(campaign).kind, Claim::Kind::Dial);
        QCOMPARE(bench.ask(u"SELECT stop_list_version FROM attempt_texts"_s).toInt(), 1);
    }

    void theMailboxTextIsKeptWithTheAttempt()
    {
        Bench bench;
        bench.planner = [](const Lead &lead, const QStringList &columns, AttemptKey key) {
            auto made = testPlan(lead, columns, key);
            std::get<DialPlan>(made).request.voicemailMessage = u"Hello Ada, ring us."_s;
            return made;
        };
        const CampaignId campaign = bench.start(CallLogFixture::leads(1));
        QCOMPARE(bench.claim(campaign).kind, Claim::Kind::Dial);
        QCOMPARE(bench.ask(u"SELECT voicemail FROM attempt_texts"_s).toString(), u"Hello Ada, ring us."_s);
    }
};

LEADLINE_TEST(RuleStoreTest)
#include "tst_rulestore.moc"
