#include "tests/e2e/csvfile.h"
#include "tests/e2e/workplace.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int leadCount = 12;
constexpr int patience = 60'000;

} // namespace

/// The desktop program as it is started, with its main(), ended while the provider has not answered.
class QuittingTest : public QObject {
    Q_OBJECT

private slots:
    void requestsThatAreOpenGetTheirAnswers()
    {
        const QJsonObject slow {{u"rules"_s, QJsonArray {QJsonObject {{u"delay_ms"_s, 3'000}}}}};
        const SimulatorProcess simulator({}, slow);
        Workplace place;
        place.useSimulator(simulator);
        place.set("QT_QPA_PLATFORM", u"offscreen"_s);
        place.set("LEADLINE_CALLING", QString::fromLatin1(testKey));
        place.environment.remove(u"BLAND_API_KEY"_s);
        QVERIFY(place.prepareCampaign(leadsForTests(leadCount).toBytes()));

        StartedProgram program(QCoreApplication::applicationDirPath() + u"/leadline-driven"_s,
                               {u"--data"_s, place.path(u"data"_s)}, place.environment);
        QTRY_VERIFY_WITH_TIMEOUT(simulator.ledger().size() >= 2 || !program.isRunning(), patience);
        program.sendSignal(SIGTERM);
        const CliResult end = program.waitForEnd();
        QVERIFY2(end.code == 0, end.told());

        QStringList rung;
        for (const QJsonObject &call : simulator.ledger())
            rung.append(call.value("call_id"_L1).toString());
        QVERIFY(rung.size() >= 2);
        const CliResult exported = place.cli({u"export"_s, u"C"_s, place.path(u"results.csv"_s)});
        QVERIFY2(exported.code == 0, exported.told());
        QStringList known = CsvFile::parse(place.read(u"results.csv"_s)).cells(u"call_id"_s);
        known.removeAll(QString());
        rung.sort();
        known.sort();
        QCOMPARE(known, rung);
    }
};

LEADLINE_TEST(QuittingTest)
#include "tst_quitting.moc"
