#include "core/dialing/campaignplanner.h"
#include "core/dialing/preflight.h"
#include "tests/core/storage/calllogfixture.h"
#include "tests/support/fakecallprovider.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;

namespace {

ScriptContext context()
{
    ScriptContext made;
    made.businessName = u"Northwind Ltd"_s;
    made.callbackNumber = u"+12025550100"_s;
    return made;
}

/// Leads of every fate, in one list.
QList<TestLead> mixedLeads()
{
    QList<TestLead> leads = CallLogFixture::leads(6);
    leads.append({.phone = CallLogFixture::phone(10), .consent = u"verbal"_s});
    leads.append({.phone = CallLogFixture::phone(11), .heldReason = u"doubtful number"_s});
    leads.append({.phone = CallLogFixture::phone(12), .firstName = {}});
    leads.append({.phone = CallLogFixture::phone(0)}); // as the first one
    leads.append({.phone = u"+12065550143"_s}); // Washington
    leads.append({.phone = u"+17875550143"_s}); // Puerto Rico
    leads.append({.phone = CallLogFixture::phone(13)}); // on the stop list
    return leads;
}

} // namespace

class PreflightTest : public QObject {
    Q_OBJECT

    struct Bench : CallLogFixture {
        OpenCampaignLeads open()
        {
            return [file = database->fileName()] { return makeSqlCampaignLeadReader(file); };
        }
        CampaignId draft(const QList<TestLead> &leads,
                         const std::function<void(CampaignSettings &)> &change = {})
        {
            CampaignSettings chosen = settings(addLeads(leads));
            if (change)
                change(chosen);
            return value(log->createCampaign(chosen));
        }
        PreflightQuestion question(CampaignId campaign)
        {
            PreflightQuestion question;
            question.campaign = *reader->campaign(campaign);
            question.context = context();
            question.hasApiKey = true;
            question.nowUtc = clock.nowUtc();
            return question;
        }
        Preflight preflight(const PreflightQuestion &question)
        {
            const auto made = makePreflight(question, open(), *gate);
            if (!made)
                qWarning("%s", qPrintable(made.error().message + made.error().detail));
            return made ? *made : Preflight {};
        }
        Preflight preflight(CampaignId campaign) { return preflight(question(campaign)); }
    };

    static QStringList codes(const Preflight &preflight)
    {
        QStringList codes;
        for (const PreflightBlocker &blocker : preflight.blockers)
            codes.append(blocker.code);
        return codes;
    }

private slots:
    void tellsTheFateOfEachLeadAsTheClaimsThenDecide();
    void changesNothing();
    void countsLeadsThatCameToTheListLater();
    void leavesOutWhatIsBeingTakenBack();
    void skipsCompaniesWhoseDomainIsStopped();
    void parkedLeadsWithAMomentAreDialedThen();
    void aLeadThatRestsLongIsSkipped();
    void theFirstCallsAreRenderedInTheOrderOfTheQueue();
    void outsideHoursItSaysWhenTheFirstZoneOpens();
    void aCancelledOneGivesNothing();
    void whatStopsAStartIsNamed();
    void aBudgetForNotOneCallStops();
    void aBudgetForSomeCallsShortens();
    void theBudgetIsEnoughWhenItCoversTheHighFigure();
    void aFaultyScriptStopsWithItsPlace();
    void withoutAnyGroundNothingIsDialed();
};

void PreflightTest::tellsTheFateOfEachLeadAsTheClaimsThenDecide()
{
    Bench bench;
    const CampaignId campaign = bench.draft(mixedLeads());
    bench.change(u"INSERT INTO stop_list (phone, source, added_at) VALUES (?, 'person', 0)"_s,
                 {bench.phone(13)});
    const Preflight preflight = bench.preflight(campaign);
    QCOMPARE(preflight.willDial, 6);
    QCOMPARE(preflight.dialNow, 6);
    QCOMPARE(preflight.willDial + preflight.willSkip(), mixedLeads().size());

    FakeCallProvider provider;
    const auto planner = makePlanner(*bench.reader->campaign(campaign), context(), {}, provider);
    QVERIFY(planner);
    bench.planner = *planner;
    bench.value(bench.log->setState(campaign, CampaignState::Running, {}));
    qint64 dialed = 0;
    for (Claim claim = bench.claim(campaign); claim.kind == Claim::Kind::Dial; claim = bench.claim(campaign))
        ++dialed;
    QCOMPARE(dialed, preflight.willDial);
    for (const Preflight::Skip &skip : preflight.skips) {
        for (const LeadId lead : skip.leads) {
            const QString stored =
                bench.rows(u"SELECT reason FROM campaign_leads WHERE lead_id = %1"_s.arg(raw(lead))).value(0);
            QCOMPARE(stored, reasonCode(skip.reason));
        }
    }
    QCOMPARE(preflight.skips.size(), 7);
}

void PreflightTest::changesNothing()
{
    Bench bench;
    const CampaignId campaign = bench.draft(mixedLeads());
    const QString everything =
        u"SELECT group_concat(state || reason || coalesce(next_at, '-')) FROM campaign_leads"_s;
    const QStringList before = bench.rows(everything);
    const QVariant version = bench.ask(u"PRAGMA data_version"_s);
    bench.preflight(campaign);
    QCOMPARE(bench.rows(everything), before);
    QCOMPARE(bench.ask(u"PRAGMA data_version"_s), version);
    QCOMPARE(bench.ask(u"SELECT count(*) FROM attempts"_s).toInt(), 0);
}

void PreflightTest::skipsCompaniesWhoseDomainIsStopped()
{
    Bench bench;
    const CampaignId campaign = bench.draft(CallLogFixture::leads(4));
    bench.change(u"INSERT INTO stop_domains VALUES ('stopped.example', 'person', 0), "
                 "('other.example', 'person', 0)"_s);
    bench.change(u"UPDATE leads SET email = 'ada@mail.stopped.example' WHERE id = 2"_s);
    bench.change(u"UPDATE leads SET cells = '[\"www.other.example\"]' WHERE id = 3"_s);
    bench.change(u"UPDATE leads SET email = 'ada@unstopped.example' WHERE id = 4"_s);
    const Preflight preflight = bench.preflight(campaign);
    QCOMPARE(preflight.willDial, 2);
    QCOMPARE(preflight.skips.size(), 1);
    const Preflight::Skip &skip = preflight.skips.first();
    QCOMPARE(skip.reason, GateReason::DomainOnStopList);
    QCOMPARE(skip.leads, (QList<LeadId> {LeadId(2), LeadId(3)}));
    QCOMPARE(skip.details.keys(), (QStringList {u"other.example"_s, u"stopped.example"_s}));
}

void PreflightTest::countsLeadsThatCameToTheListLater()
{
    Bench bench;
    const CampaignId campaign = bench.draft(CallLogFixture::leads(3));
    bench.addLeads(CallLogFixture::leads(3, 2)); // the first of them is there already
    const Preflight preflight = bench.preflight(campaign);
    QCOMPARE(preflight.willDial, 5);
    QCOMPARE(preflight.skips.size(), 1);
    QCOMPARE(preflight.skips.first().reason, GateReason::DuplicateInCampaign);
}

/// Of an undone import nothing is queued any more, and its leads keep no number from others.
void PreflightTest::leavesOutWhatIsBeingTakenBack()
{
    Bench bench;
    const CampaignId campaign = bench.draft(CallLogFixture::leads(3));
    bench.addLeads(CallLogFixture::leads(2, 2)); // the first of them is there already
    bench.addLeads(CallLogFixture::leads(4, 10));
    bench.change(u"UPDATE imports SET state = 'undone' WHERE id <> 2"_s);
    const Preflight preflight = bench.preflight(campaign);
    QCOMPARE(preflight.willDial, 2);
    QCOMPARE(preflight.willSkip(), 3); // those that were queued before

    bench.value(bench.log->setState(campaign, CampaignState::Running, {}));
    QStringList dialed;
    for (Claim claim = bench.claim(campaign); claim.kind == Claim::Kind::Dial; claim = bench.claim(campaign))
        dialed += bench.rows(u"SELECT phone FROM attempts WHERE id = %1"_s.arg(raw(claim.attempt)));
    dialed.sort();
    QCOMPARE(dialed, QStringList({bench.phone(2), bench.phone(3)}));
    QCOMPARE(bench.ask(u"SELECT count(*) FROM campaign_leads"_s).toInt(), 5);
}

void PreflightTest::parkedLeadsWithAMomentAreDialedThen()
{
    Bench bench;
    const CampaignId campaign = bench.draft(CallLogFixture::leads(2));
    const QDateTime moment = bench.clock.nowUtc().addSecs(7'200);
    bench.change(
        u"UPDATE campaign_leads SET state = 'parked', reason = 'retry_delay', next_at = ? WHERE lead_id = 1"_s,
        {moment.toMSecsSinceEpoch()});
    bench.change(
        u"UPDATE campaign_leads SET state = 'parked', reason = 'held', detail = 'look' WHERE lead_id = 2"_s);
    bench.change(u"UPDATE leads SET held_reason = 'look' WHERE id = 2"_s);
    const Preflight preflight = bench.preflight(campaign);
    QCOMPARE(preflight.willDial, 1);
    QCOMPARE(preflight.dialNow, 0);
    QCOMPARE(preflight.firstCalls.size(), 1);
    QCOMPARE(preflight.firstCalls.first().utc, moment);
    QCOMPARE(preflight.skips.first().reason, GateReason::Held);
}

void PreflightTest::aLeadThatRestsLongIsSkipped()
{
    Bench bench;
    const CampaignId campaign = bench.draft(CallLogFixture::leads(2));
    bench.change(
        u"INSERT INTO attempts (key, campaign_id, lead_id, phone, number, state, body_sha256, intent_at, "
        "max_duration_minutes, declined) SELECT 'k', ?, id, phone, 1, 'ended', 'x', ?, 10, 1 FROM leads "
        "WHERE id = 1"_s,
        {raw(campaign), bench.clock.nowUtc().addDays(-2).toMSecsSinceEpoch()});
    const Preflight preflight = bench.preflight(campaign);
    QCOMPARE(preflight.willDial, 1);
    QCOMPARE(preflight.skips.size(), 1);
    QCOMPARE(preflight.skips.first().reason, GateReason::Resting);
    QCOMPARE(preflight.skips.first().leads, QList({LeadId {1}}));
}

void PreflightTest::theFirstCallsAreRenderedInTheOrderOfTheQueue()
{
    Bench bench;
    const CampaignId campaign = bench.draft(CallLogFixture::leads(9));
    bench.change(u"UPDATE campaign_leads SET priority = 10, next_at = 1 WHERE lead_id = 7"_s);
    const Preflight preflight = bench.preflight(campaign);
    QCOMPARE(preflight.firstCalls.size(), 5);
    QCOMPARE(preflight.firstCalls.first().lead, LeadId {7});
    QCOMPARE(preflight.firstCalls.at(1).lead, LeadId {1});
    const Preflight::FirstCall &call = preflight.firstCalls.at(1);
    QVERIFY(call.firstSentence.contains(u"Northwind Ltd"_s));
    QVERIFY(call.task.contains(u"Hello Ada"_s));
    QCOMPARE(call.zones, QStringList {u"America/New_York"_s});
    QCOMPARE(call.places, QStringList {u"New York"_s});
}

void PreflightTest::outsideHoursItSaysWhenTheFirstZoneOpens()
{
    Bench bench;
    bench.clock.setNow(QDateTime(QDate(2026, 7, 1), QTime(6, 0), Qt::UTC)); // 02:00 in New York
    const CampaignId campaign =
        bench.draft(CallLogFixture::leads(2) + CallLogFixture::leads(2, 100), [](CampaignSettings &settings) {
            settings.hours = CampaignHours::standard();
            settings.attempts = 1;
        });
    const Preflight preflight = bench.preflight(campaign);
    QCOMPARE(preflight.willDial, 4);
    QCOMPARE(preflight.dialNow, 0);
    const QDateTime nineInNewYork(QDate(2026, 7, 1), QTime(13, 0), Qt::UTC);
    QCOMPARE(preflight.forecast.firstUtc, nineInNewYork);
    QCOMPARE(preflight.groups.first().place, u"New York"_s);
    QCOMPARE(preflight.groups.first().zones, QStringList {u"America/New_York"_s});
    QCOMPARE(preflight.forecast.lastZones, QStringList {u"America/Los_Angeles"_s});
    QVERIFY(preflight.forecast.lastUtc >= nineInNewYork.addSecs(3 * 3'600)); // nine in Los Angeles
    QVERIFY(preflight.forecast.lastUtc < nineInNewYork.addSecs(4 * 3'600));
}

void PreflightTest::aCancelledOneGivesNothing()
{
    Bench bench;
    const CampaignId campaign = bench.draft(CallLogFixture::leads(2));
    const CancelFlag cancel;
    cancel.cancel();
    const auto made = makePreflight(bench.question(campaign), bench.open(), *bench.gate, cancel);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Cancelled);
}

void PreflightTest::whatStopsAStartIsNamed()
{
    Bench bench;
    const CampaignId campaign =
        bench.draft({}, [](CampaignSettings &settings) { settings.promptText.clear(); });
    PreflightQuestion question = bench.question(campaign);
    question.context = {};
    question.hasApiKey = false;
    const Preflight preflight = bench.preflight(question);
    QVERIFY(preflight.isBlocked());
    for (const auto &code : {u"no_business_name"_s, u"no_api_key"_s, u"no_script"_s, u"nothing_to_dial"_s})
        QVERIFY2(codes(preflight).contains(code), qPrintable(codes(preflight).join(u' ')));
    for (const PreflightBlocker &blocker : preflight.blockers)
        QVERIFY(!blocker.sentence.isEmpty() && !blocker.mend.isEmpty());
    QVERIFY(!bench
                 .preflight(bench.draft(CallLogFixture::leads(1),
                                        [](CampaignSettings &settings) { settings.name = u"Other"_s; }))
                 .isBlocked());
}

void PreflightTest::aBudgetForNotOneCallStops()
{
    Bench bench;
    const CampaignId campaign = bench.draft(
        CallLogFixture::leads(3), [](CampaignSettings &settings) { settings.budget = Money::fromUsd(1.0); });
    QVERIFY(bench.preflight(campaign).isBlocked());
    QVERIFY(codes(bench.preflight(campaign)).contains(u"budget_too_small"_s));
}

void PreflightTest::aBudgetForSomeCallsShortens()
{
    Bench bench;
    const CampaignId campaign = bench.draft(
        CallLogFixture::leads(90), [](CampaignSettings &settings) { settings.budget = Money::fromUsd(5.0); });
    const Preflight preflight = bench.preflight(campaign);
    QVERIFY(!preflight.isBlocked());
    QVERIFY(codes(preflight).contains(u"budget_short"_s));
}

void PreflightTest::theBudgetIsEnoughWhenItCoversTheHighFigure()
{
    Bench bench;
    const CampaignId campaign = bench.draft(CallLogFixture::leads(9), [](CampaignSettings &settings) {
        settings.budget = Money::fromUsd(500.0);
    });
    const Preflight preflight = bench.preflight(campaign);
    QVERIFY(preflight.forecast.low.microUsd > 0);
    QVERIFY(preflight.forecast.low < preflight.forecast.high);
    QVERIFY(preflight.forecast.high < Money::fromUsd(500.0));
    QVERIFY(!codes(preflight).contains(u"budget_short"_s));
}

void PreflightTest::aFaultyScriptStopsWithItsPlace()
{
    Bench bench;
    const CampaignId campaign = bench.draft(CallLogFixture::leads(1), [](CampaignSettings &settings) {
        settings.promptText = u"Hi\n{% if %}"_s;
    });
    const Preflight preflight = bench.preflight(campaign);
    QVERIFY(preflight.isBlocked());
    QVERIFY(preflight.blockers.first().sentence.contains(u"line 2"_s));
    QVERIFY(preflight.firstCalls.isEmpty());
}

void PreflightTest::withoutAnyGroundNothingIsDialed()
{
    Bench bench;
    QList<TestLead> leads = CallLogFixture::leads(3);
    for (TestLead &lead : leads)
        lead.consent = u"none"_s;
    const Preflight preflight = bench.preflight(bench.draft(leads));
    QCOMPARE(preflight.willDial, 0);
    QVERIFY(codes(preflight).contains(u"no_ground"_s));
}

LEADLINE_TEST(PreflightTest)
#include "tst_preflight.moc"
