#include "core/dialing/attempt.h"
#include "core/dialing/campaign.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class OutcomesTest : public QObject {
    Q_OBJECT
private slots:
    void outcomeCodesAreTheContracts();
    void whoDecidedRoundTrips();
    void stateCodesRoundTrip();
    void onlyTheTableOfTransitionsIsAllowed();
    void openStatesMayMoveAndClosedMayNot();
    void retriesFollowTheRules_data();
    void retriesFollowTheRules();
    void countsSumUp();
};

void OutcomesTest::outcomeCodesAreTheContracts()
{
    const QStringList codes =
        u"interested not_interested callback needs_info human_answered voicemail no_answer busy hangup "
        "failed invalid_number blocked do_not_call canceled unknown"_s.split(u' ');
    QCOMPARE(codes.size(), static_cast<int>(Outcome::Unknown) + 1);
    for (int i = 0; i < codes.size(); ++i) {
        const auto outcome = static_cast<Outcome>(i);
        QCOMPARE(outcomeCode(outcome), codes.at(i));
        QCOMPARE(outcomeFromCode(codes.at(i)), std::optional(outcome));
        QVERIFY(!outcomeText(outcome).isEmpty());
    }
    QCOMPARE(outcomeFromCode(u"nonsense"_s), std::nullopt);
    QCOMPARE(outcomeFromCode(QString()), std::nullopt);
}

void OutcomesTest::whoDecidedRoundTrips()
{
    for (const OutcomeBy by : everyOutcomeBy)
        QCOMPARE(outcomeByFromCode(outcomeByCode(by)), std::optional(by));
    QCOMPARE(outcomeByCode(OutcomeBy::Person), u"person"_s);
    QCOMPARE(outcomeByFromCode(u"nonsense"_s), std::nullopt);
    QCOMPARE(outcomeByFromCode(QString()), std::nullopt);
}

void OutcomesTest::stateCodesRoundTrip()
{
    for (int i = 0; i <= static_cast<int>(AttemptState::Absent); ++i) {
        const auto state = static_cast<AttemptState>(i);
        QCOMPARE(attemptStateFromCode(attemptStateCode(state)), std::optional(state));
        QVERIFY(!attemptStateText(state).isEmpty());
    }
    QCOMPARE(attemptStateCode(AttemptState::NotSent), u"not_sent"_s);
    for (int i = 0; i <= static_cast<int>(CampaignState::Finished); ++i) {
        const auto state = static_cast<CampaignState>(i);
        QCOMPARE(campaignStateFromCode(campaignStateCode(state)), std::optional(state));
        QVERIFY(!campaignStateText(state).isEmpty());
    }
}

void OutcomesTest::onlyTheTableOfTransitionsIsAllowed()
{
    const QStringList allowed =
        u"intent>placed intent>rejected intent>not_sent intent>unknown intent>live intent>ended "
        "unknown>placed unknown>live unknown>ended unknown>absent placed>live placed>ended "
        "live>ended"_s.split(u' ');
    for (int from = 0; from <= static_cast<int>(AttemptState::Absent); ++from) {
        for (int to = 0; to <= static_cast<int>(AttemptState::Absent); ++to) {
            const auto a = static_cast<AttemptState>(from);
            const auto b = static_cast<AttemptState>(to);
            const QString pair = attemptStateCode(a) + u'>' + attemptStateCode(b);
            QVERIFY2(mayBecome(a, b) == allowed.contains(pair), qPrintable(pair));
        }
    }
}

void OutcomesTest::openStatesMayMoveAndClosedMayNot()
{
    for (int from = 0; from <= static_cast<int>(AttemptState::Absent); ++from) {
        bool moves = false;
        for (int to = 0; to <= static_cast<int>(AttemptState::Absent); ++to)
            moves = moves || mayBecome(static_cast<AttemptState>(from), static_cast<AttemptState>(to));
        QCOMPARE(moves, isOpen(static_cast<AttemptState>(from)));
    }
}

void OutcomesTest::retriesFollowTheRules_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("person");
    const QMap<Outcome, int> retried {
        {Outcome::NoAnswer, 240}, {Outcome::Busy, 20}, {Outcome::Voicemail, 24 * 60}, {Outcome::Failed, 60}};
    for (int i = 0; i <= static_cast<int>(Outcome::Unknown); ++i) {
        const auto outcome = static_cast<Outcome>(i);
        QTest::newRow(qPrintable(outcomeCode(outcome)))
            << outcome << retried.value(outcome, 0)
            << (outcome == Outcome::Canceled || outcome == Outcome::Unknown);
    }
}

void OutcomesTest::retriesFollowTheRules()
{
    QFETCH(const Outcome, outcome);
    QFETCH(const int, minutes);
    QFETCH(const bool, person);
    const RetryRule rule = retryRule(outcome);
    QCOMPARE(rule.retry, minutes > 0);
    QCOMPARE(rule.after, std::chrono::minutes(minutes));
    QCOMPARE(rule.needsPerson, person);
}

void OutcomesTest::countsSumUp()
{
    CampaignCounts counts;
    QCOMPARE(counts.total(), 0);
    counts.leads = {{LeadStatus::Ready, 5}, {LeadStatus::Finished, 7}, {LeadStatus::Parked, 1}};
    QCOMPARE(counts.total(), 13);
}

LEADLINE_TEST(OutcomesTest)
#include "tst_outcomes.moc"
