#include "core/metrics/figures.h"
#include "tests/support/testmain.h"

class FiguresTest : public QObject {
    Q_OBJECT
private slots:
    void countsLeadsByStatus();
    void countsOnlyAttemptsThatMayHaveRung();
    void answeredAreCallsWithAPerson();
    void costPerInterestedNeedsSomebodyInterested();
    void answerRateHasAnInterval_data();
    void answerRateHasAnInterval();
    void nothingIsKnownWithoutCalls();
    void sharesComeMostFrequentFirst();
    void outcomesThatDidNotOccurHaveNoShare();
};

void FiguresTest::countsLeadsByStatus()
{
    CampaignCounts counts;
    counts.leads = {{LeadStatus::Ready, 1},
                    {LeadStatus::Open, 2},
                    {LeadStatus::Finished, 3},
                    {LeadStatus::Refused, 4},
                    {LeadStatus::Parked, 5}};
    const Figures figures = figuresOf(counts);
    QCOMPARE(figures.leads, 15);
    QCOMPARE(figures.ready, 1);
    QCOMPARE(figures.open, 2);
    QCOMPARE(figures.finished, 3);
    QCOMPARE(figures.refused, 4);
    QCOMPARE(figures.parked, 5);
}

void FiguresTest::countsOnlyAttemptsThatMayHaveRung()
{
    CampaignCounts counts;
    counts.attempts = {{AttemptState::Intent, 1},       {AttemptState::Placed, 10},
                       {AttemptState::Live, 100},       {AttemptState::Ended, 1'000},
                       {AttemptState::Unknown, 10'000}, {AttemptState::Rejected, 7},
                       {AttemptState::NotSent, 7},      {AttemptState::Absent, 7}};
    QCOMPARE(figuresOf(counts).attempts, 11'111);
}

void FiguresTest::answeredAreCallsWithAPerson()
{
    CampaignCounts counts;
    for (int i = 0; i <= static_cast<int>(Outcome::Unknown); ++i)
        counts.outcomes.insert(static_cast<Outcome>(i), 1);
    QCOMPARE(figuresOf(counts).answered, 7);
    counts.outcomes = {{Outcome::Voicemail, 3}, {Outcome::NoAnswer, 5}, {Outcome::Hangup, 2}};
    QCOMPARE(figuresOf(counts).answered, 2);
}

void FiguresTest::costPerInterestedNeedsSomebodyInterested()
{
    CampaignCounts counts;
    counts.spent = Money::fromUsd(9);
    QCOMPARE(figuresOf(counts).costPerInterested, std::nullopt);
    counts.outcomes = {{Outcome::Interested, 4}};
    QCOMPARE(figuresOf(counts).costPerInterested, std::optional(Money::fromUsd(2.25)));
    QCOMPARE(figuresOf(counts).interested, 4);
}

/// Bounds from the published formula, worked with exact arithmetic.
void FiguresTest::answerRateHasAnInterval_data()
{
    QTest::addColumn<qint64>("answered");
    QTest::addColumn<qint64>("calls");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("none of ten") << qint64(0) << qint64(10) << 0.0 << 0.2775;
    QTest::newRow("half of ten") << qint64(5) << qint64(10) << 0.2366 << 0.7634;
    QTest::newRow("all of ten") << qint64(10) << qint64(10) << 0.7225 << 1.0;
    QTest::newRow("a fifth of a thousand") << qint64(200) << qint64(1'000) << 0.1764 << 0.2259;
}

void FiguresTest::answerRateHasAnInterval()
{
    QFETCH(const qint64, answered);
    QFETCH(const qint64, calls);
    QFETCH(const double, low);
    QFETCH(const double, high);
    CampaignCounts counts;
    counts.outcomes = {{Outcome::HumanAnswered, answered}, {Outcome::NoAnswer, calls - answered}};
    const Figures figures = figuresOf(counts);
    QCOMPARE(figures.answerRate.value(), static_cast<double>(answered) / static_cast<double>(calls));
    QVERIFY2(std::abs(figures.answerRateLow - low) < 0.0001,
             qPrintable(QString::number(figures.answerRateLow, 'g', 8)));
    QVERIFY2(std::abs(figures.answerRateHigh - high) < 0.0001,
             qPrintable(QString::number(figures.answerRateHigh, 'g', 8)));
}

void FiguresTest::nothingIsKnownWithoutCalls()
{
    const Figures figures = figuresOf({});
    QCOMPARE(figures.answerRate, std::nullopt);
    QCOMPARE(figures.answerRateLow, 0.0);
    QCOMPARE(figures.answerRateHigh, 1.0);
}

void FiguresTest::sharesComeMostFrequentFirst()
{
    CampaignCounts counts;
    counts.outcomes = {{Outcome::Interested, 1}, {Outcome::Voicemail, 5}, {Outcome::NoAnswer, 4}};
    const QList<OutcomeShare> shares = outcomeShares(counts);
    QCOMPARE(shares.size(), 3);
    QCOMPARE(shares.at(0).outcome, Outcome::Voicemail);
    QCOMPARE(shares.at(0).share, 0.5);
    QCOMPARE(shares.at(2).outcome, Outcome::Interested);
    QCOMPARE(shares.at(2).count, 1);
}

void FiguresTest::outcomesThatDidNotOccurHaveNoShare()
{
    CampaignCounts counts;
    counts.outcomes = {{Outcome::Interested, 0}};
    QVERIFY(outcomeShares(counts).isEmpty());
}

LEADLINE_TEST(FiguresTest)
#include "tst_figures.moc"
