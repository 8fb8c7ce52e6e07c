#include "core/metrics/interval.h"
#include "tests/support/testmain.h"

class IntervalTest : public QObject {
    Q_OBJECT

private slots:
    void isWilsons_data();
    void isWilsons();
    void needsACall();
};

/// Bounds worked out with 30 digits from the published formula, z =
/// 1.959963984540054; 81 of 263 is the example of Newcombe (1998), Statistics
/// in Medicine 17, 857-872, method 3, as are 15 of 148, 0 of 20 and 1 of 29.
void IntervalTest::isWilsons_data()
{
    QTest::addColumn<qint64>("hits");
    QTest::addColumn<qint64>("of");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("81 of 263") << qint64(81) << qint64(263) << 0.2553 << 0.3662;
    QTest::newRow("15 of 148") << qint64(15) << qint64(148) << 0.0624 << 0.1605;
    QTest::newRow("0 of 20") << qint64(0) << qint64(20) << 0.0 << 0.1611;
    QTest::newRow("1 of 29") << qint64(1) << qint64(29) << 0.0061 << 0.1718;
    QTest::newRow("10 of 10") << qint64(10) << qint64(10) << 0.7225 << 1.0;
}

void IntervalTest::isWilsons()
{
    QFETCH(const qint64, hits);
    QFETCH(const qint64, of);
    QFETCH(const double, low);
    QFETCH(const double, high);
    const auto rate = rateOf(hits, of);
    QVERIFY(rate.has_value());
    QCOMPARE(rate->share, static_cast<double>(hits) / static_cast<double>(of));
    QVERIFY2(std::abs(rate->low - low) < 0.00005, qPrintable(QString::number(rate->low, 'g', 8)));
    QVERIFY2(std::abs(rate->high - high) < 0.00005, qPrintable(QString::number(rate->high, 'g', 8)));
}

void IntervalTest::needsACall()
{
    QVERIFY(!rateOf(0, 0));
    QVERIFY(!rateOf(0, -1));
}

LEADLINE_TEST(IntervalTest)
#include "tst_interval.moc"
