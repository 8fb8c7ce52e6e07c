#include "core/dialing/dryrun.h"
#include "tests/core/rules/secondopinion.h"
#include "tests/core/storage/calllogfixture.h"
#include "tests/support/testmain.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace {

/// One lead in each of eight states; Florida's panhandle lies in two time zones.
const QStringList areaCodes {u"212"_s, u"213"_s, u"312"_s, u"303"_s, u"850"_s, u"214"_s, u"602"_s, u"207"_s};
constexpr int leadsPerState = 3;

QString phone(const QString &areaCode, int n)
{
    return u"+1"_s + areaCode + u"555%1"_s.arg(100 + n, 4, 10, QLatin1Char('0'));
}

QList<TestLead> leadsOfEightStates()
{
    QList<TestLead> leads;
    for (int n = 0; n < leadsPerState; ++n) {
        for (const QString &code : areaCodes)
            leads.append({.phone = phone(code, n)});
    }
    return leads;
}

QList<TestLead> leadsThatAreNotCalled()
{
    return {{.phone = phone(u"206"_s, 1)}, // Washington
            {.phone = phone(u"787"_s, 1)}, // Puerto Rico
            {.phone = phone(u"404"_s, 1), .consent = u"verbal"_s},
            {.phone = phone(u"404"_s, 2), .firstName = {}},
            {.phone = phone(u"404"_s, 3), .heldReason = u"doubtful"_s},
            {.phone = phone(u"404"_s, 4)}, // on the stop list
            {.phone = phone(u"404"_s, 5)}}; // reached in an earlier run
}

} // namespace

class DryRunTest : public QObject {
    Q_OBJECT

    struct Bench : CallLogFixture {
        explicit Bench(const QDateTime &startUtc)
            : play(startUtc)
            , playLog(makeSqlCallLog(*database, changes, play, *gate))
        {
            plan.context.businessName = u"Northwind Ltd"_s;
            plan.limits.callsPerSecond = 1;
            plan.limits.maxConcurrency = 50;
        }
        CampaignId draft(const QList<TestLead> &leads)
        {
            CampaignSettings chosen = settings(addLeads(leads));
            chosen.hours = CampaignHours::standard();
            chosen.attempts = 3;
            return value(playLog->createCampaign(chosen));
        }
        DryRunResult run(CampaignId campaign)
        {
            const auto result = DryRun(*playLog, *reader, play, *gate, plan).run(*reader->campaign(campaign));
            if (!result)
                qWarning("%s", qPrintable(result.error().message));
            return result ? *result : DryRunResult {};
        }
        PlayClock play;
        std::unique_ptr<CallLog> playLog;
        DryRunPlan plan;
    };

    static GateFacts factsOf(const PhoneNumber &phone)
    {
        GateFacts facts;
        facts.phone = phone;
        facts.region = u"US"_s;
        facts.hours = CampaignHours::standard();
        return facts;
    }
    static QStringList told(const DryRunResult &result)
    {
        QStringList lines;
        for (const DryCall &call : result.calls)
            lines.append(u"%1 %2 %3"_s.arg(call.phone.e164(), call.utc.toString(Qt::ISODate),
                                           outcomeCode(call.outcome)));
        return lines;
    }
    /// Six in the evening in New York.
    static QDateTime sundayEvening() { return {QDate(2026, 11, 29), QTime(23, 0), Qt::UTC}; }

private slots:
    void fromSundayToWednesdayEverybodyIsCalledExactlyWhenTheRulesAllow();
    void whoIsNotReachedIsCalledAgainAtTheFirstMomentTheRulesAllow();
    void theReportExplainsEachOfTheOthers();
    void aFullHourOfThePlanIsWaitedFor();
    void aFullDayOfThePlanIsWaitedFor();
    void theSameSeedGivesTheSameRun();
    void aBudgetEndsTheRun();
    void anUnusableScriptIsToldBeforeAnything();
    void aCancelledRunGivesNothing();
    void everyRowOfTheFileSaysThatItIsADryRun();
};

void DryRunTest::fromSundayToWednesdayEverybodyIsCalledExactlyWhenTheRulesAllow()
{
    Bench bench(sundayEvening());
    const DryRunResult result = bench.run(bench.draft(leadsOfEightStates()));
    SecondOpinion opinion(bench.gate->rules(), bench.gate->settings().minutesBeforeClosing);
    QHash<QString, QList<DryCall>> calls;
    for (const DryCall &call : result.calls) {
        QVERIFY2(opinion.allows(factsOf(call.phone), call.utc),
                 qPrintable(call.phone.e164() + u' ' + call.utc.toString(Qt::ISODate)));
        calls[call.phone.e164()].append(call);
    }
    QCOMPARE(calls.size(), leadsOfEightStates().size());
    qint64 repeated = 0;
    for (auto it = calls.begin(); it != calls.end(); ++it) {
        QList<QDateTime> times;
        for (const DryCall &call : *it)
            times.append(call.utc);
        // The first call comes with the opening; the pace of one a second puts them in a row.
        const auto opening = opinion.opening(factsOf(PhoneNumber::fromStored(it.key())), sundayEvening());
        QVERIFY(opening);
        QVERIFY2(*opening <= times.first() && opening->secsTo(times.first()) < 60,
                 qPrintable(it.key() + times.first().toString(Qt::ISODate)));
        for (qsizetype i = 1; i < times.size(); ++i) {
            ++repeated;
            QVERIFY(times.at(i - 1).secsTo(times.at(i)) >= 20 * 60);
            // Who named a time is called then, a third time within a day if need be, and beyond the attempts.
            const bool wasAsked = it->at(i - 1).outcome == Outcome::Callback;
            QVERIFY(wasAsked || i < 2 || times.at(i - 2).secsTo(times.at(i)) >= 86'400);
            QVERIFY(i < 3 || times.at(i - 3).secsTo(times.at(i)) >= 86'400);
            QVERIFY(wasAsked || i < 3);
        }
    }
    QVERIFY(repeated > 0);
    QVERIFY(result.endUtc.date() >= QDate(2026, 12, 1) && result.endUtc.date() <= QDate(2026, 12, 4));
    QVERIFY(!result.isCut);
    QVERIFY(result.rest.isEmpty());
}

void DryRunTest::theReportExplainsEachOfTheOthers()
{
    Bench bench(sundayEvening());
    const CampaignId campaign = bench.draft(leadsOfEightStates() + leadsThatAreNotCalled());
    bench.change(u"INSERT INTO stop_list (phone, source, added_at) VALUES (?, 'person', 0)"_s,
                 {phone(u"404"_s, 4)});
    bench.change(u"UPDATE campaign_leads SET state = 'finished' "
                 "WHERE lead_id = (SELECT id FROM leads WHERE phone = ?)"_s,
                 {phone(u"404"_s, 5)});
    const DryRunResult result = bench.run(campaign);
    QHash<QString, QString> reasons;
    for (const DryRemainder &lead : result.rest)
        reasons.insert(lead.phone.e164(), lead.reason);
    const QHash<QString, QString> expected {
        {phone(u"206"_s, 1), u"sales_blocked"_s}, {phone(u"787"_s, 1), u"region_not_open"_s},
        {phone(u"404"_s, 1), u"no_consent"_s},    {phone(u"404"_s, 2), u"missing_value"_s},
        {phone(u"404"_s, 3), u"held"_s},          {phone(u"404"_s, 4), u"on_stop_list"_s},
        {phone(u"404"_s, 5), u"finished"_s}};
    QCOMPARE(reasons, expected);
    QCOMPARE(remaindersOf(result).value(u"finished"_s), 1);
    QCOMPARE_NE(remainderText(u"finished"_s), remainderText({}));
    for (const DryCall &call : result.calls)
        QVERIFY(!expected.contains(call.phone.e164()));
}

/// Nobody answers: each call is expected at the first minute that a plain second reading of the rules allows.
void DryRunTest::whoIsNotReachedIsCalledAgainAtTheFirstMomentTheRulesAllow()
{
    const QDateTime wednesdayNight = sundayEvening().addDays(3).addSecs(6 * 3'600);
    Bench bench(sundayEvening());
    bench.plan.assumptions.answered = 0;
    bench.plan.assumptions.voicemail = 0;
    CampaignSettings chosen = bench.settings(bench.addLeads(leadsOfEightStates()));
    chosen.hours = CampaignHours::standard();
    const DryRunResult result = bench.run(bench.value(bench.playLog->createCampaign(chosen)));
    QHash<QString, QList<DryCall>> calls;
    for (const DryCall &call : result.calls)
        calls[call.phone.e164()].append(call);
    QCOMPARE(calls.size(), leadsOfEightStates().size());
    SecondOpinion opinion(bench.gate->rules(), bench.gate->settings().minutesBeforeClosing);
    const auto expected = [&opinion, &wednesdayNight](const GateFacts &facts, QDateTime moment) {
        while (moment <= wednesdayNight
               && !(opinion.allows(facts, moment) && opinion.allowsAgain(facts, moment)))
            moment = moment.addSecs(60);
        return moment;
    };
    qint64 checked = 0;
    for (auto it = calls.begin(); it != calls.end(); ++it) {
        GateFacts facts = factsOf(PhoneNumber::fromStored(it.key()));
        QDateTime earliest = sundayEvening();
        for (const DryCall &call : *it) {
            const QDateTime due = expected(facts, earliest);
            if (due > wednesdayNight || call.utc > wednesdayNight)
                break;
            // The pace of one a second and the length of the call before put up to three minutes between.
            QVERIFY2(due <= call.utc.addSecs(60) && due.secsTo(call.utc) < 180,
                     qPrintable(u"%1: %2, expected %3"_s.arg(it.key(), call.utc.toString(Qt::ISODate),
                                                             due.toString(Qt::ISODate))));
            PastAttempt past;
            past.sentUtc = call.utc;
            past.busy = call.outcome == Outcome::Busy;
            past.sameCampaign = past.sameLead = true;
            facts.history.append(past);
            const bool soon = call.outcome == Outcome::Busy;
            earliest = call.utc.addSecs((soon ? 20 : call.outcome == Outcome::Failed ? 60 : 240) * 60);
            ++checked;
        }
        // And no call that was allowed before Wednesday night is missing.
        const auto made = std::count_if(it->begin(), it->end(),
                                        [&](const DryCall &call) { return call.utc <= wednesdayNight; });
        QVERIFY2(made == chosen.attempts || expected(facts, earliest) > wednesdayNight, qPrintable(it.key()));
    }
    QVERIFY2(checked >= 3 * leadsOfEightStates().size(), qPrintable(QString::number(checked)));
}

void DryRunTest::aFullHourOfThePlanIsWaitedFor()
{
    Bench bench(sundayEvening());
    bench.plan.limits.callsPerHour = 5;
    CampaignSettings chosen = bench.settings(bench.addLeads(leadsOfEightStates()));
    chosen.hours = CampaignHours::standard();
    chosen.attempts = 1;
    const DryRunResult result = bench.run(bench.value(bench.playLog->createCampaign(chosen)));
    QCOMPARE(result.calls.size(), leadsOfEightStates().size());
    for (qsizetype i = 5; i < result.calls.size(); ++i)
        QVERIFY(result.calls.at(i - 5).utc.secsTo(result.calls.at(i).utc) >= 3'600);
}

void DryRunTest::aFullDayOfThePlanIsWaitedFor()
{
    Bench bench(sundayEvening());
    bench.plan.limits.callsPerDay = 10;
    CampaignSettings chosen = bench.settings(bench.addLeads(leadsOfEightStates()));
    chosen.hours = CampaignHours::standard();
    chosen.attempts = 1;
    const DryRunResult result = bench.run(bench.value(bench.playLog->createCampaign(chosen)));
    QCOMPARE(result.calls.size(), leadsOfEightStates().size());
    for (qsizetype i = 10; i < result.calls.size(); ++i)
        QVERIFY(result.calls.at(i - 10).utc.secsTo(result.calls.at(i).utc) >= 86'400);
}

void DryRunTest::theSameSeedGivesTheSameRun()
{
    QStringList first;
    for (const quint32 seed : {7U, 7U, 8U}) {
        Bench bench(sundayEvening());
        bench.plan.seed = seed;
        const QStringList lines = told(bench.run(bench.draft(leadsOfEightStates())));
        QVERIFY(!lines.isEmpty());
        if (first.isEmpty())
            first = lines;
        else
            QCOMPARE(lines == first, seed == 7U);
    }
}

void DryRunTest::aBudgetEndsTheRun()
{
    Bench bench(sundayEvening());
    CampaignSettings chosen = bench.settings(bench.addLeads(leadsOfEightStates()));
    chosen.hours = CampaignHours::standard();
    chosen.budget = Money::fromUsd(3);
    const DryRunResult result = bench.run(bench.value(bench.playLog->createCampaign(chosen)));
    Money spent;
    for (const DryCall &call : result.calls)
        spent += call.cost;
    QVERIFY(!result.calls.isEmpty());
    QVERIFY(spent <= Money::fromUsd(3));
}

void DryRunTest::anUnusableScriptIsToldBeforeAnything()
{
    Bench bench(sundayEvening());
    const CampaignId campaign = bench.draft(leadsOfEightStates());
    bench.plan.context = {};
    const auto result = DryRun(*bench.playLog, *bench.reader, bench.play, *bench.gate, bench.plan)
                            .run(*bench.reader->campaign(campaign));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Misuse);
    QCOMPARE(bench.reader->campaign(campaign)->state, CampaignState::Draft);
}

void DryRunTest::aCancelledRunGivesNothing()
{
    Bench bench(sundayEvening());
    const CampaignId campaign = bench.draft(leadsOfEightStates());
    const CancelFlag cancel;
    const auto stopAtTheFirst = [&cancel](qint64, const QDateTime &) { cancel.cancel(); };
    const auto result = DryRun(*bench.playLog, *bench.reader, bench.play, *bench.gate, bench.plan)
                            .run(*bench.reader->campaign(campaign), cancel, stopAtTheFirst);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Cancelled);
}

void DryRunTest::everyRowOfTheFileSaysThatItIsADryRun()
{
    Bench bench(sundayEvening());
    const DryRunResult result = bench.run(bench.draft(leadsOfEightStates() + leadsThatAreNotCalled()));
    QBuffer file;
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(writeDryRun(result, file));
    const QList<QByteArray> lines = file.data().trimmed().split('\n');
    QCOMPARE(lines.size(), 1 + result.calls.size() + result.rest.size());
    for (const QByteArray &line : lines.mid(1))
        QVERIFY2(line.contains("dry run"), line);
}

LEADLINE_TEST(DryRunTest)
#include "tst_dryrun.moc"
