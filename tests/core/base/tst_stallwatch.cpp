#include "core/base/stallwatch.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace std::chrono_literals;

class StallWatchTest : public QObject {
    Q_OBJECT

    const std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();

private slots:
    void noticesWhenTheLoopStandsStill()
    {
        StallWatch watch;
        QSignalSpy stalled(&watch, &StallWatch::stalled);
        watch.look(m_begin); // whatever was before it was no stall
        watch.look(m_begin + 250ms);
        QCOMPARE(stalled.size(), 0);
        watch.look(m_begin + 850ms);
        QCOMPARE(stalled.size(), 1);
        QCOMPARE(stalled.first().first().value<std::chrono::milliseconds>(), 550ms);
        QCOMPARE(watch.longest(), 550ms);
    }

    void saysNothingOfAnExcusedOne()
    {
        StallWatch watch;
        QSignalSpy stalled(&watch, &StallWatch::stalled);
        watch.look(m_begin);
        watch.excuse();
        watch.look(m_begin + 600ms);
        QCOMPARE(stalled.size(), 0);
        watch.look(m_begin + 1'200ms); // no further one is excused
        QCOMPARE(stalled.size(), 1);
    }

    void looksByItself()
    {
        StallWatch watch;
        QSignalSpy stalled(&watch, &StallWatch::stalled);
        watch.look(m_begin - 1h);
        QTRY_COMPARE(stalled.size(), 1);
    }
};

LEADLINE_TEST(StallWatchTest)
#include "tst_stallwatch.moc"
