#include "tests/core/dialing/queuebench.h"
#include "core/dialing/sleepwatch.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Kind = Standstill::Kind;

/// Every reason for not dialing is a value, and the queue gives the right one.
class StandstillTest : public QObject {
    Q_OBJECT

private slots:
    void eachKindHasItsCodeAndSentence();
    void theDatabaseTellsOfCampaignsThatDoNotRun_data();
    void theDatabaseTellsOfCampaignsThatDoNotRun();
    void isNothingWhileCallsLeave();
    void tellsOfBusyLines();
    void anObstacleKeepsFromStarting_data();
    void anObstacleKeepsFromStarting();
    void anObstacleThatComesLaterPauses();
    void aWrongClockKeepsFromStartingUntilItIsSet();
    void tellsWhoPaused();
    void announcesEachReasonOnce();
    void theAccountSavesTwoTokens();
    void noticesASleep_data();
    void noticesASleep();
};

void StandstillTest::eachKindHasItsCodeAndSentence()
{
    QSet<QString> codes;
    for (int kind = 0; kind <= static_cast<int>(Kind::NotStarted); ++kind) {
        const Standstill standstill { .kind = static_cast<Kind>(kind),
                                      .untilUtc = QDateTime::currentDateTimeUtc().addSecs(60),
                                      .open = 2,
                                      .limit = 2 };
        codes.insert(standstillCode(standstill.kind));
        QCOMPARE(standstillText(standstill).isEmpty(), standstill.kind == Kind::None);
        QCOMPARE(standstill.stands(), standstill.kind != Kind::None);
    }
    QCOMPARE(codes.size(), static_cast<int>(Kind::NotStarted) + 1);
}

void StandstillTest::theDatabaseTellsOfCampaignsThatDoNotRun_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<int>("kind");
    QTest::newRow("draft") << int(CampaignState::Draft) << QString() << int(Kind::NotStarted);
    QTest::newRow("paused by a person") << int(CampaignState::Paused) << QString() << int(Kind::PausedByPerson);
    QTest::newRow("paused itself") << int(CampaignState::Paused) << u"No money."_s << int(Kind::PausedByItself);
    QTest::newRow("stopped") << int(CampaignState::Stopped) << QString() << int(Kind::Stopped);
    QTest::newRow("finished") << int(CampaignState::Finished) << QString() << int(Kind::Finished);
}

void StandstillTest::theDatabaseTellsOfCampaignsThatDoNotRun()
{
    QFETCH(int, state);
    QFETCH(QString, cause);
    QFETCH(int, kind);
    QueueBench bench;
    const CampaignId campaign = bench.log.addCampaign(1);
    bench.log.lines.at(campaign).campaign.state = static_cast<CampaignState>(state);
    bench.log.lines.at(campaign).campaign.pauseCause = cause;
    const Standstill why = bench.queue.standstill(campaign);
    QCOMPARE(int(why.kind), kind);
    QCOMPARE(why.cause, cause);
    if (!cause.isEmpty())
        QCOMPARE(standstillText(why), cause);
}

void StandstillTest::isNothingWhileCallsLeave()
{
    QueueBench bench;
    bench.provider.placeEverything();
    bench.start(bench.log.addCampaign(50));
    bench.pass(30ms);
    QCOMPARE(bench.queue.standstill(), Standstill {});
}

void StandstillTest::tellsOfBusyLines()
{
    QueueBench bench(QueueBench::quick(3));
    bench.provider.placeEverything();
    bench.start(bench.log.addCampaign(5));
    bench.pass(1s);
    QCOMPARE(bench.queue.standstill(), (Standstill { .kind = Kind::Lines, .open = 3, .limit = 3 }));
}

void StandstillTest::anObstacleKeepsFromStarting_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("error");
    QTest::newRow("key") << int(Kind::NoKey) << int(Error::Kind::Misuse);
    QTest::newRow("disk") << int(Kind::DiskLow) << int(Error::Kind::Storage);
    QTest::newRow("restored") << int(Kind::DatabaseWaits) << int(Error::Kind::Busy);
}

void StandstillTest::anObstacleKeepsFromStarting()
{
    QFETCH(int, kind);
    QFETCH(int, error);
    QueueBench bench;
    Standstill obstacle { static_cast<Kind>(kind) };
    bench.queue.setObstacleCheck([&obstacle] { return obstacle; });
    const CampaignId campaign = bench.log.addCampaign(1);
    const auto refused = bench.queue.start(campaign);
    QVERIFY(refused.isFinished());
    QCOMPARE(int(refused.result().error().kind), error);
    QVERIFY(!refused.result().error().message.isEmpty());
    QCOMPARE(bench.queue.standstill(), obstacle);
    QCOMPARE(bench.log.stateOf(campaign), CampaignState::Draft);

    obstacle = {};
    bench.start(campaign);
    bench.pass(100ms);
    QCOMPARE(bench.dials(), 1);
}

void StandstillTest::anObstacleThatComesLaterPauses()
{
    QueueBench bench(QueueBench::quick(1));
    bench.provider.placeEverything();
    Standstill obstacle;
    bench.queue.setObstacleCheck([&obstacle] { return obstacle; });
    const CampaignId campaign = bench.log.addCampaign(3);
    bench.start(campaign);
    bench.pass(100ms);
    obstacle = { .kind = Kind::DiskLow, .cause = u"The disk is full."_s };
    bench.queue.setObstacleCheck([&obstacle] { return obstacle; }); // as its timer would
    bench.log.endAllPlaced();
    bench.pass(2s);
    QCOMPARE(bench.dials(), 1);
    QCOMPARE(bench.log.stateOf(campaign), CampaignState::Paused);
    QCOMPARE(bench.log.lines.at(campaign).campaign.pauseCause, u"The disk is full."_s);
    QCOMPARE(bench.queue.standstill(campaign), obstacle);
}

void StandstillTest::aWrongClockKeepsFromStartingUntilItIsSet()
{
    QueueBench bench;
    bench.provider.placeEverything();
    const CampaignId campaign = bench.log.addCampaign(2);
    bench.queue.checkClock(bench.clock.nowUtc().addSecs(600)); // a poll said so
    const auto refused = bench.queue.start(campaign);
    QVERIFY(refused.isFinished());
    QVERIFY(!refused.result());
    QCOMPARE(bench.dials(), 0);

    bench.clock.setNow(bench.clock.nowUtc().addSecs(600)); // a person sets it
    bench.start(campaign);
    bench.pass(100ms);
    QCOMPARE(bench.dials(), 2);
}

void StandstillTest::tellsWhoPaused()
{
    QueueBench bench;
    const CampaignId campaign = bench.log.addCampaign(5);
    bench.start(campaign);
    bench.queue.pause(campaign);
    QCOMPARE(bench.queue.standstill(campaign).kind, Kind::PausedByPerson);
    bench.start(campaign);
    bench.queue.checkClock(bench.clock.nowUtc().addSecs(-300));
    QCOMPARE(bench.queue.standstill(campaign).kind, Kind::ClockOff);
    QCOMPARE(bench.queue.standstill(campaign).difference, -300s);
}

void StandstillTest::announcesEachReasonOnce()
{
    QueueBench bench(QueueBench::quick(1));
    bench.provider.placeEverything();
    QSignalSpy told(&bench.queue, &CampaignQueue::standstillChanged);
    const CampaignId campaign = bench.log.addCampaign(5);
    bench.start(campaign);
    bench.pass(5s);
    QVERIFY(told.size() >= 1 && told.size() <= 2);
    QCOMPARE(told.constLast().constFirst().value<Standstill>().kind, Kind::Lines);
    bench.queue.pause(campaign);
    QCOMPARE(told.constLast().constFirst().value<Standstill>().kind, Kind::PausedByPerson);
}

void StandstillTest::theAccountSavesTwoTokens()
{
    QueueBench bench(QueueBench::quick(10, 0.1));
    bench.provider.placeEverything();
    bench.start(bench.log.addCampaign(5));
    bench.start(bench.log.addCampaign(5));
    bench.pass(100ms);
    QCOMPARE(bench.dials(), 2); // one of each campaign
    bench.pass(9s);
    QCOMPARE(bench.dials(), 2);
    bench.pass(1s);
    QCOMPARE(bench.dials(), 3);
}

void StandstillTest::noticesASleep_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("wakes");
    QTest::newRow("none") << 0 << false;
    QTest::newRow("29 s") << 29 << false;
    QTest::newRow("31 s") << 31 << true;
    QTest::newRow("a night") << 28'800 << true;
    QTest::newRow("set back") << -3'600 << false; // the queue pauses then
}

void StandstillTest::noticesASleep()
{
    QFETCH(int, seconds);
    QFETCH(bool, wakes);
    FakeClock clock;
    SleepWatch watch(clock);
    QSignalSpy woke(&watch, &SleepWatch::woke);
    clock.advance(5s);
    watch.tick();
    clock.setNow(clock.nowUtc().addSecs(seconds));
    clock.advance(5s);
    watch.tick();
    clock.advance(5s);
    watch.tick();
    QCOMPARE(woke.size(), wakes ? 1 : 0);
}

LEADLINE_TEST(StandstillTest)
#include "tst_standstill.moc"
