#include "core/dialing/pace.h"
#include "tests/support/testmain.h"

#include <array>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

class PaceTest : public QObject {
    Q_OBJECT

private slots:
    void aBucketGivesItsBurstAndThenItsRate();
    void aBucketOfOneSpacesEvenly_data();
    void aBucketOfOneSpacesEvenly();
    void aTokenGivenBackCanBeTakenAgain();
    void aChangedRateHoldsFromNowOn();
    void waitIsExactlyUntilTheNextToken();
    void theCeilingDoublesUpToAMinute();
    void waitsAreUniformBelowTheCeiling_data();
    void waitsAreUniformBelowTheCeiling();
    void retryAfterBeatsTheDraw_data();
    void retryAfterBeatsTheDraw();
};

void PaceTest::aBucketGivesItsBurstAndThenItsRate()
{
    TokenBucket bucket(1.0, 2.0, 0ms);
    QVERIFY(bucket.take(0ms));
    QVERIFY(bucket.take(0ms));
    QVERIFY(!bucket.take(0ms));
    QVERIFY(!bucket.take(999ms));
    QVERIFY(bucket.take(1000ms));
    QVERIFY(!bucket.take(1000ms));
    QVERIFY(bucket.take(100s));
    QVERIFY(bucket.take(100s));
    QVERIFY(!bucket.take(100s)); // no more than the burst is saved
}

void PaceTest::aBucketOfOneSpacesEvenly_data()
{
    QTest::addColumn<double>("rate");
    for (const double rate : { 0.01, 0.3, 1.0, 3.0, 7.0, 33.0, 100.0 })
        QTest::addRow("%g per second", rate) << rate;
}

void PaceTest::aBucketOfOneSpacesEvenly()
{
    QFETCH(double, rate);
    TokenBucket bucket(rate, 1.0, 0ms);
    milliseconds now = 0ms;
    for (int i = 0; i < 500; ++i) {
        QVERIFY(bucket.take(now));
        const milliseconds wait = bucket.wait(now);
        QVERIFY(static_cast<double>(wait.count()) >= 1000.0 / rate - 1.0);
        QVERIFY(static_cast<double>(wait.count()) <= 1000.0 / rate + 1.0);
        now += wait;
    }
    // Never faster than the rate over the whole.
    QVERIFY(static_cast<double>(now.count()) >= 499.0 * 1000.0 / rate);
}

void PaceTest::aTokenGivenBackCanBeTakenAgain()
{
    TokenBucket bucket(1.0, 1.0, 0ms);
    QVERIFY(bucket.take(0ms));
    bucket.giveBack();
    bucket.giveBack();
    QVERIFY(bucket.take(0ms));
    QVERIFY(!bucket.take(0ms));
}

void PaceTest::aChangedRateHoldsFromNowOn()
{
    TokenBucket bucket(1.0, 1.0, 0ms);
    QVERIFY(bucket.take(0ms));
    bucket.setRate(10.0, 0ms);
    QVERIFY(!bucket.take(99ms));
    QVERIFY(bucket.take(100ms));
}

void PaceTest::waitIsExactlyUntilTheNextToken()
{
    TokenBucket bucket(3.0, 1.0, 0ms);
    QCOMPARE(bucket.wait(0ms), 0ms);
    QVERIFY(bucket.take(0ms));
    const milliseconds wait = bucket.wait(0ms);
    QVERIFY(!bucket.take(wait - 1ms));
    QVERIFY(bucket.take(wait));
}

void PaceTest::theCeilingDoublesUpToAMinute()
{
    QRandomGenerator random(1);
    Backoff backoff(random);
    const std::array<milliseconds, 9> expected { 1s, 2s, 4s, 8s, 16s, 32s, 60s, 60s, 60s };
    for (const milliseconds ceiling : expected) {
        QCOMPARE(backoff.ceiling(), ceiling);
        backoff.failed();
    }
    for (int i = 0; i < 1000; ++i)
        backoff.failed();
    QCOMPARE(backoff.ceiling(), 60s);
    backoff.succeeded();
    QCOMPARE(backoff.failures(), 0);
    QCOMPARE(backoff.ceiling(), 1s);
}

void PaceTest::waitsAreUniformBelowTheCeiling_data()
{
    QTest::addColumn<int>("failures");
    for (const int failures : { 1, 3, 6, 20 })
        QTest::addRow("%d failures", failures) << failures;
}

/// F-23: 10,000 draws in ten equal parts of the range: chi-squared with 9 degrees of freedom stays below its 99.9 % point.
void PaceTest::waitsAreUniformBelowTheCeiling()
{
    QFETCH(int, failures);
    QRandomGenerator random(20'260'701);
    Backoff backoff(random);
    for (int i = 0; i < failures; ++i)
        backoff.failed();
    std::array<int, 10> parts {};
    constexpr int draws = 10'000;
    for (int i = 0; i < draws; ++i) {
        const milliseconds wait = backoff.next();
        QVERIFY(wait >= 0ms && wait <= backoff.ceiling());
        ++parts.at(static_cast<size_t>(std::min<qint64>(9, wait * 10 / backoff.ceiling())));
    }
    double chiSquared = 0;
    for (const int count : parts)
        chiSquared += (count - draws / 10.0) * (count - draws / 10.0) / (draws / 10.0);
    QVERIFY2(chiSquared < 27.88, qPrintable(QString::number(chiSquared)));
}

void PaceTest::retryAfterBeatsTheDraw_data()
{
    QTest::addColumn<int>("given");
    QTest::addColumn<int>("expected");
    QTest::newRow("as given") << 30'000 << 30'000;
    QTest::newRow("at least a second") << 5 << 1'000;
    QTest::newRow("at most an hour") << 7'200'000 << 3'600'000;
}

void PaceTest::retryAfterBeatsTheDraw()
{
    QFETCH(int, given);
    QFETCH(int, expected);
    QRandomGenerator random(1);
    Backoff backoff(random);
    backoff.failed();
    QCOMPARE(backoff.next(milliseconds(given)), milliseconds(expected));
    QCOMPARE(clampedRetryAfter(0ms), 0ms);
}

LEADLINE_TEST(PaceTest)
#include "tst_pace.moc"
