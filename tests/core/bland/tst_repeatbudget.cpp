#include "core/bland/repeatbudget.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testmain.h"

using namespace std::chrono_literals;

/// F-23: repeats stay at or below a tenth of the requests of ten minutes, plus ten.
class RepeatBudgetTest : public QObject {
    Q_OBJECT
private slots:
    void allowsTenAndATenth_data();
    void allowsTenAndATenth();
    void forgetsAfterTenMinutes();
};

void RepeatBudgetTest::allowsTenAndATenth_data()
{
    QTest::addColumn<int>("requests");
    QTest::addColumn<int>("repeats");
    QTest::newRow("none yet") << 0 << 10;
    QTest::newRow("few") << 9 << 10;
    QTest::newRow("a thousand") << 1'000 << 110;
    QTest::newRow("ten thousand") << 10'000 << 1'010;
}

void RepeatBudgetTest::allowsTenAndATenth()
{
    QFETCH(int, requests);
    QFETCH(int, repeats);
    const FakeClock clock;
    RepeatBudget budget(clock);
    for (int i = 0; i < requests; ++i)
        budget.noteRequest();
    int taken = 0;
    while (taken <= requests + 10 && budget.take())
        ++taken;
    QCOMPARE(taken, repeats);
}

void RepeatBudgetTest::forgetsAfterTenMinutes()
{
    FakeClock clock;
    RepeatBudget budget(clock);
    for (int i = 0; i < 1'000; ++i)
        budget.noteRequest();
    for (int i = 0; i < 110; ++i)
        QVERIFY(budget.take());
    QVERIFY(!budget.take());
    clock.advance(10min + 1ms);
    for (int i = 0; i < 10; ++i)
        QVERIFY(budget.take());
    QVERIFY(!budget.take());
}

LEADLINE_TEST(RepeatBudgetTest)
#include "tst_repeatbudget.moc"
