#include "tests/core/storage/calllogfixture.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;

class CallReaderTest : public QObject {
    Q_OBJECT

    std::unique_ptr<CallLogFixture> f;
    CampaignId campaign {};

    CallPage page(const CallQuery &query, std::optional<AttemptId> after = {}, int limit = 100)
    {
        return f->reader->page(query, after, limit);
    }
    static QList<qint64> ids(const QList<Attempt> &calls)
    {
        QList<qint64> all;
        for (const Attempt &call : calls)
            all.append(raw(call.id));
        return all;
    }

    template <typename T, typename Value> static CallQuery only(T CallQuery::*field, const Value &value)
    {
        CallQuery query;
        query.*field = value;
        return query;
    }

private slots:
    /// Five calls: human, busy, live, unknown, intent; and two leads that wait.
    void init()
    {
        f = std::make_unique<CallLogFixture>();
        QList<TestLead> leads = f->leads(7);
        leads[1].firstName = u"Grace 100%"_s;
        campaign = f->start(leads);
        const Claim first = f->place(campaign, u"call-0001"_s);
        const Claim second = f->place(campaign, u"call-0002"_s);
        const Claim third = f->place(campaign, u"call-0003"_s);
        f->record(f->claim(campaign), AttemptState::Unknown);
        f->claim(campaign);
        CallRecord human = f->report(first, u"call-0001"_s, u"completed"_s, u"human"_s);
        human.summary = u"Wants an offer"_s;
        human.price = Money::fromUsd(0.3);
        f->apply(human);
        f->apply(f->report(second, u"call-0002"_s, u"busy"_s, {}));
        f->value(f->log->markLive({third.attempt}));
    }

    void filtersTheCalls_data()
    {
        QTest::addColumn<CallQuery>("query");
        QTest::addColumn<QList<qint64>>("expected");
        QTest::newRow("all") << CallQuery {} << QList<qint64> {5, 4, 3, 2, 1};
        QTest::newRow("campaign") << only(&CallQuery::campaign, CampaignId {9}) << QList<qint64> {};
        QTest::newRow("state") << only(&CallQuery::state, AttemptState::Ended) << QList<qint64> {2, 1};
        QTest::newRow("outcome") << only(&CallQuery::outcome, Outcome::Busy) << QList<qint64> {2};
        QTest::newRow("lead") << only(&CallQuery::lead, LeadId {3}) << QList<qint64> {3};
        QTest::newRow("name") << only(&CallQuery::text, u"grace"_s) << QList<qint64> {2};
        QTest::newRow("wildcard") << only(&CallQuery::text, u"100%"_s) << QList<qint64> {2};
        QTest::newRow("summary") << only(&CallQuery::text, u"offer"_s) << QList<qint64> {1};
        QTest::newRow("number") << only(&CallQuery::text, u"(212) 555-0103"_s) << QList<qint64> {4};
        QTest::newRow("nothing") << only(&CallQuery::text, u"zzz"_s) << QList<qint64> {};
    }
    void filtersTheCalls()
    {
        QFETCH(CallQuery, query);
        QFETCH(QList<qint64>, expected);
        QCOMPARE(ids(page(query).calls), expected);
        QList<qint64> found;
        for (const AttemptId id : f->value(f->reader->find(query)))
            found.append(raw(id));
        QCOMPARE(found, expected);
    }

    void pagesByKey()
    {
        const CallPage first = page({}, {}, 2);
        QCOMPARE(ids(first.calls), QList<qint64>({5, 4}));
        const CallPage second = page({}, first.next, 2);
        QCOMPARE(ids(second.calls), QList<qint64>({3, 2}));
        const CallPage third = page({}, second.next, 2);
        QCOMPARE(ids(third.calls), QList<qint64>({1}));
        QVERIFY(!third.next);
        QVERIFY(!page({}, {}, 5).next);
    }

    void readsCallsInTheOrderAsked()
    {
        const auto calls = f->reader->attempts({AttemptId {2}, AttemptId {77}, AttemptId {1}});
        QCOMPARE(ids(calls), QList<qint64>({2, 1}));
        QCOMPARE(calls.last().leadName, u"Ada"_s);
        QCOMPARE(calls.last().campaignName, u"Spring"_s);
        QCOMPARE(calls.last().cost, Money::fromUsd(0.3));
        QCOMPARE(calls.last().answeredBy, u"human"_s);
        QCOMPARE(calls.last().number, 1);
        QCOMPARE(ids(f->reader->attemptsOf(LeadId {2})), QList<qint64>({2}));
        QCOMPARE(f->reader->attemptByCallId(u"call-0003"_s), AttemptId {3});
        QVERIFY(!f->reader->attemptByCallId(u"call-9999"_s));
        QVERIFY(!f->reader->detail(AttemptId {99}));
    }

    void tellsTheStepsOfACall()
    {
        const auto detail = f->reader->detail(AttemptId {1});
        QCOMPARE(detail->steps.size(), 3);
        QVERIFY(!detail->steps.first().from);
        QCOMPARE(detail->steps.last().from, AttemptState::Placed);
        QCOMPARE(detail->steps.last().to, AttemptState::Ended);
        QCOMPARE(detail->steps.last().atUtc, f->clock.nowUtc());
    }

    void countsACampaignAndAll()
    {
        const CampaignCounts counts = f->reader->counts(campaign);
        QCOMPARE(counts.total(), 7);
        QCOMPARE(counts.leads.value(LeadStatus::Ready), 3);
        QCOMPARE(counts.leads.value(LeadStatus::Open), 3);
        QCOMPARE(counts.leads.value(LeadStatus::Finished), 1);
        QCOMPARE(counts.attempts.value(AttemptState::Ended), 2);
        QCOMPARE(counts.attempts.value(AttemptState::Unknown), 1);
        QCOMPARE(counts.outcomes.value(Outcome::HumanAnswered), 1);
        QCOMPARE(counts.reasons.value(u"retry_delay"_s), 1);
        QCOMPARE(counts.spent, Money::fromUsd(0.3));
        QCOMPARE(counts.nextUtc, f->clock.nowUtc().addSecs(1200));
        QCOMPARE(f->reader->counts({}).attempts, counts.attempts);
        QCOMPARE(f->reader->counts({}).nextUtc, counts.nextUtc);
        QCOMPARE(f->reader->campaigns().value(0).counts.leads, counts.leads);
        QCOMPARE(f->reader->counts(CampaignId {9}).total(), 0);
    }

    void streamsTheResults()
    {
        const auto rows = f->reader->results(campaign, LeadId {}, 100);
        QCOMPARE(rows.size(), 7);
        QCOMPARE(rows.at(0).status, LeadStatus::Finished);
        QCOMPARE(rows.at(0).listName, u"Leads"_s);
        QCOMPARE(rows.at(0).last->outcome, Outcome::HumanAnswered);
        QCOMPARE(rows.at(0).last->callId, u"call-0001"_s);
        QCOMPARE(rows.at(0).attempts, 1);
        QCOMPARE(rows.at(1).reason, u"retry_delay"_s);
        QCOMPARE(rows.at(6).status, LeadStatus::Ready);
        QVERIFY(!rows.at(6).last);
        QCOMPARE(rows.at(6).lead.phone.e164(), f->phone(6));
        const auto rest = f->reader->results(campaign, rows.at(4).lead.id, 1);
        QCOMPARE(rest.size(), 1);
        QCOMPARE(rest.first().lead.id, rows.at(5).lead.id);
    }

    void namesTheFilesOfACampaign()
    {
        f->addLeads(f->leads(1, 50));
        f->addLeads(f->leads(1, 60), u"Other"_s);
        QCOMPARE(f->reader->importsOf(campaign), QList({ImportId {1}}));
        f->value(f->log->setState(campaign, CampaignState::Running, {}));
        QCOMPARE(f->reader->importsOf(campaign), QList({ImportId {1}, ImportId {2}}));
    }
};

LEADLINE_TEST(CallReaderTest)
#include "tst_callreader.moc"
