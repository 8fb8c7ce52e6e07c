#include "core/base/stallwatch.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QThread>

using namespace std::chrono_literals;

class StallWatchTest : public QObject {
    Q_OBJECT

private slots:
    void noticesWhenTheLoopStandsStill()
    {
        StallWatch watch;
        QSignalSpy stalled(&watch, &StallWatch::stalled);
        QTest::qWait(200); // it looks for the first time
        QThread::msleep(600);
        QTRY_COMPARE(stalled.size(), 1);
        QVERIFY(watch.longest() > StallWatch::limit);
        QCOMPARE(stalled.first().first().value<std::chrono::milliseconds>(), watch.longest());
    }

    void saysNothingOfAnExcusedOne()
    {
        StallWatch watch;
        QSignalSpy stalled(&watch, &StallWatch::stalled);
        QTest::qWait(200);
        QThread::msleep(600);
        watch.excuse();
        QTest::qWait(200);
        QCOMPARE(stalled.size(), 0);
        QThread::msleep(600); // and no further one is
        QTRY_COMPARE(stalled.size(), 1);
    }
};

LEADLINE_TEST(StallWatchTest)
#include "tst_stallwatch.moc"
