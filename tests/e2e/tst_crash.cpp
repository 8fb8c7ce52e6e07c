#include "tests/e2e/csvfile.h"
#include "tests/e2e/workplace.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int leadCount = 90;
const QStringList runOnce {u"--json"_s, u"run"_s, u"C"_s, u"--until-done"_s, u"--webhook-port"_s, u"0"_s};
const QStringList slowly {u"--attempts"_s,         u"1"_s, u"--concurrency"_s, u"8"_s,
                          u"--calls-per-second"_s, u"25"_s};

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

/// LEADLINE_TEST_SEED repeats a run.
quint32 seedOfRun()
{
    bool given = false;
    const uint seed = qEnvironmentVariable("LEADLINE_TEST_SEED").toUInt(&given);
    return given ? seed : QRandomGenerator::global()->generate();
}

} // namespace

/// Stops of every kind in the middle of a campaign.
class CrashTest : public QObject {
    Q_OBJECT
private slots:
    void killedAtRandomMomentsNobodyIsRungTwiceAndNobodyIsForgotten()
    {
        const quint32 seed = seedOfRun();
        qInfo("LEADLINE_TEST_SEED=%u", seed);
        QRandomGenerator random(seed);
        SimulatorProcess simulator({u"--speed"_s, u"300"_s});
        Workplace place;
        place.useSimulator(simulator);
        QVERIFY(place.prepareCampaign(leadsForTests(leadCount).toBytes(), slowly));
        int dials = 0;
        for (int kill = 0; kill < 3; ++kill) {
            dials += random.bounded(5, 25);
            killAfter(simulator, place, dials);
            if (QTest::currentTestFailed())
                return;
            dials = static_cast<int>(simulator.ledger().size());
            const auto check = place.cli({u"--json"_s, u"check"_s});
            QVERIFY2(check.code == 0 && check.json().value("ok"_L1).toBool(), check.told());
        }
        checkRest(simulator, place);
        if (QTest::currentTestFailed())
            return;
        const auto check = place.cli({u"--json"_s, u"check"_s});
        QVERIFY2(check.code == 0 && check.json().value("ok"_L1).toBool(), check.told());
    }

    void afterACrashTheCampaignDialsOnlyWhenAPersonResumesIt()
    {
        SimulatorProcess simulator({u"--speed"_s, u"300"_s});
        Workplace place;
        place.useSimulator(simulator);
        place.set("ADMIN_TOKEN", u"0123456789abcdef0123456789abcdef"_s);
        QVERIFY(place.prepareCampaign(leadsForTests(leadCount).toBytes(), slowly));
        killAfter(simulator, place, 10);
        if (QTest::currentTestFailed())
            return;
        const auto before = simulator.ledger().size();
        const QString ports = place.path(u"ports"_s);
        const auto serving = place.start(
            {u"serve"_s, u"--webhook-port"_s, u"0"_s, u"--admin-port"_s, u"0"_s, u"--port-file"_s, ports});
        const auto state = [&] {
            return place.cli({u"--json"_s, u"status"_s, u"C"_s}).json().value("campaign_state"_L1).toString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"paused"_s, 15'000);
        serving->sendSignal(SIGTERM);
        QCOMPARE(serving->waitForEnd().code, 0);
        QCOMPARE(simulator.ledger().size(), before);
    }

    void interruptedItPausesAndGoesOnWhereItStopped_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("Ctrl-C") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }

    void interruptedItPausesAndGoesOnWhereItStopped()
    {
        QFETCH(int, number);
        SimulatorProcess simulator({u"--speed"_s, u"300"_s});
        Workplace place;
        place.useSimulator(simulator);
        QVERIFY(place.prepareCampaign(leadsForTests(leadCount).toBytes(), slowly));
        const auto run = place.start(runOnce);
        QTRY_VERIFY_WITH_TIMEOUT(simulator.ledger().size() >= 15, 20'000);
        run->sendSignal(number);
        const auto ended = run->waitForEnd();
        QVERIFY2(ended.code == 130, ended.told());
        const auto dialed = simulator.ledger().size();
        QVERIFY(dialed < leadCount);
        QCOMPARE(ended.json().value("campaign_state"_L1).toString(), u"paused"_s);
        QCOMPARE(sumOf(ended.json().value("leads"_L1).toObject()), leadCount);

        const auto rest = place.cli(runOnce);
        QVERIFY2(rest.code == 0, rest.told());
        QCOMPARE(sorted(dialedNumbers(simulator)), sorted(numbersForTests(leadCount)));
    }

    void theProviderGoingAwayLosesNoLead()
    {
        Workplace place;
        {
            SimulatorProcess simulator({u"--speed"_s, u"300"_s});
            place.useSimulator(simulator);
            QVERIFY(place.prepareCampaign(leadsForTests(leadCount).toBytes(), slowly));
            const auto run = place.start(runOnce);
            QTRY_VERIFY_WITH_TIMEOUT(simulator.ledger().size() >= 10, 20'000);
            simulator.verdict();
            const auto ended = run->waitForEnd();
            QVERIFY2(ended.code == 1, ended.told());
            QVERIFY2(!ended.err.trimmed().isEmpty(), ended.told());
        }
        const auto status = place.cli({u"--json"_s, u"status"_s, u"C"_s});
        QCOMPARE(sumOf(status.json().value("leads"_L1).toObject()), leadCount);
        QCOMPARE(status.json().value("campaign_state"_L1).toString(), u"paused"_s);
    }

private:
    /// A lead whose dial was cut off before it was sent is dialed again once; cut off twice, it waits for a
    /// person.
    static void checkRest(const SimulatorProcess &simulator, const Workplace &place)
    {
        const auto run = place.cli(runOnce);
        const QJsonObject leads = run.json().value("leads"_L1).toObject();
        const int parked = leads.value("parked"_L1).toInt();
        QVERIFY2(run.code == (parked > 0 ? 3 : 0) && parked <= 1, run.told());
        QCOMPARE(sumOf(leads), leadCount);
        QCOMPARE(leads.value("finished"_L1).toInt(), leadCount - parked);

        QStringList dialed = dialedNumbers(simulator);
        QCOMPARE(dialed.removeDuplicates(), 0);
        QCOMPARE(place.cli({u"export"_s, u"C"_s, place.path(u"out.csv"_s)}).code, 0);
        const CsvFile result = CsvFile::parse(place.read(u"out.csv"_s));
        QStringList finished;
        for (const QStringList &row : result.rows) {
            if (row.at(result.column(u"status"_s)) == "finished"_L1)
                finished.append(row.at(result.column(u"phone"_s)));
        }
        QCOMPARE(sorted(dialed), sorted(finished));
    }

    static void killAfter(const SimulatorProcess &simulator, const Workplace &place, int dials)
    {
        const auto run = place.start(runOnce);
        QTRY_VERIFY_WITH_TIMEOUT(simulator.ledger().size() >= dials, 20'000);
        QVERIFY(run->isRunning());
        run->die();
    }
};

LEADLINE_TEST(CrashTest)
#include "tst_crash.moc"
