#include "core/dialing/queuerun.h"
#include "tests/support/testmain.h"

using namespace std::chrono_literals;

/// Whose turn it is when several campaigns could dial.
class QueueRunsTest : public QObject {
    Q_OBJECT

    static void add(QueueRuns &runs, qint64 id, CampaignPriority priority)
    {
        QueueRun run {.campaign = {}, .planner = {}, .pace = TokenBucket(1000, 1000, 0ms)};
        run.campaign.id = CampaignId {id};
        run.campaign.settings.priority = priority;
        runs.add(std::move(run));
    }
    static QList<qint64> turns(QueueRuns &runs, int count)
    {
        QList<qint64> taken;
        for (int i = 0; i < count; ++i) {
            const QueueRun *run = runs.takeTurn(10s);
            taken.append(run ? raw(run->campaign.id) : 0);
        }
        return taken;
    }

private slots:
    void equalOnesTakeTurns()
    {
        QueueRuns runs;
        add(runs, 1, CampaignPriority::Normal);
        add(runs, 2, CampaignPriority::Normal);
        QCOMPARE(turns(runs, 4), QList<qint64>({1, 2, 1, 2}));
    }
    void theHigherOneGoesFirstWhileItHasSomebodyToCall()
    {
        QueueRuns runs;
        add(runs, 1, CampaignPriority::Low);
        add(runs, 2, CampaignPriority::High);
        add(runs, 3, CampaignPriority::Normal);
        QCOMPARE(turns(runs, 3), QList<qint64>({2, 2, 2}));
        runs.find(CampaignId {2})->notBefore = 1h;
        QCOMPARE(turns(runs, 2), QList<qint64>({3, 3}));
        runs.find(CampaignId {3})->notBefore = 1h;
        QCOMPARE(turns(runs, 2), QList<qint64>({1, 1}));
        runs.find(CampaignId {1})->notBefore = 1h;
        QCOMPARE(turns(runs, 1), QList<qint64>({0}));
    }
};

LEADLINE_TEST(QueueRunsTest)
#include "tst_queueruns.moc"
