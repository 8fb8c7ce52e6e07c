#include "app/station/retention.h"
#include "tests/support/testmain.h"

using namespace std::chrono_literals;

class RetentionTest : public QObject {
    Q_OBJECT

private slots:
    void deletesNoRowsByAClockThatIsNotProven()
    {
        const QDateTime now(QDate(2026, 11, 27), QTime(20, 0), Qt::UTC);
        QCOMPARE(unstoredRowsDeletedBefore(365, 1s, now), std::optional(now.addDays(-365)));
        QCOMPARE(unstoredRowsDeletedBefore(30, -2min, now), std::optional(now.addDays(-30)));
        QCOMPARE(unstoredRowsDeletedBefore(365, 3min, now), std::nullopt);
        QCOMPARE(unstoredRowsDeletedBefore(365, -3min, now), std::nullopt);
        QCOMPARE(unstoredRowsDeletedBefore(365, std::nullopt, now), std::nullopt);
        QCOMPARE(unstoredRowsDeletedBefore(0, 1s, now), std::nullopt); // for ever
    }
};

LEADLINE_TEST(RetentionTest)
#include "tst_retention.moc"
