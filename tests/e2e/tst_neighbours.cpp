#include "tests/e2e/csvfile.h"
#include "tests/e2e/workplace.h"
#include "tests/support/testmain.h"

#include <csignal>

using namespace Qt::StringLiterals;

/// Several programs on one data directory.
class NeighboursTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_simulator = std::make_unique<SimulatorProcess>(QStringList {u"--speed"_s, u"100"_s});
        m_place.useSimulator(*m_simulator);
        m_place.set("ADMIN_TOKEN", u"0123456789abcdef0123456789abcdef"_s);
        QVERIFY(m_place.prepareCampaign(leadsForTests(10).toBytes()));
        m_holder = m_place.start({u"serve"_s, u"--webhook-port"_s, u"0"_s, u"--admin-port"_s, u"0"_s,
                                  u"--port-file"_s, m_place.path(u"ports"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(!m_place.read(u"ports"_s).isEmpty(), 20'000);
    }

    void cleanupTestCase()
    {
        m_holder.reset();
        m_simulator.reset();
    }

    void whoWritesIsToldWhoHoldsTheDirectory_data()
    {
        QTest::addColumn<QStringList>("line");
        const QString leads = m_place.path(u"leads.csv"_s);
        QTest::newRow("run") << QStringList {u"run"_s, u"C"_s, u"--webhook-port"_s, u"0"_s};
        QTest::newRow("serve") << QStringList {u"serve"_s, u"--webhook-port"_s, u"0"_s, u"--admin-port"_s,
                                               u"0"_s};
        QTest::newRow("import") << QStringList {u"import"_s, leads, u"--list"_s, u"M"_s};
        QTest::newRow("stop-list add") << QStringList {u"stop-list"_s, u"add"_s, u"+12015550101"_s};
        QTest::newRow("campaign create") << QStringList {
            u"campaign"_s, u"create"_s, u"D"_s, u"--list"_s, u"L"_s, u"--prompt"_s, u"appointment"_s};
    }

    void whoWritesIsToldWhoHoldsTheDirectory()
    {
        QFETCH(QStringList, line);
        const auto refused = m_place.cli(QStringList {u"--json"_s} + line);
        QVERIFY2(refused.code == 1, refused.told());
        QVERIFY2(refused.err.contains("leadline-cli")
                     || refused.err.contains(QByteArray::number(m_holder->id())),
                 refused.told());
        QVERIFY2(refused.out.isEmpty(), refused.told());
    }

    void whoReadsWorksBeside_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::newRow("status") << QStringList {u"status"_s};
        QTest::newRow("status of a campaign") << QStringList {u"status"_s, u"C"_s};
        QTest::newRow("export") << QStringList {u"export"_s, u"C"_s, m_place.path(u"out.csv"_s)};
        QTest::newRow("stop-list show") << QStringList {u"stop-list"_s, u"show"_s};
        QTest::newRow("prompt list") << QStringList {u"prompt"_s, u"list"_s};
        QTest::newRow("prompt check") << QStringList {u"prompt"_s, u"check"_s, u"appointment"_s};
        QTest::newRow("check") << QStringList {u"check"_s};
    }

    void whoReadsWorksBeside()
    {
        QFETCH(QStringList, line);
        const auto result = m_place.cli(QStringList {u"--json"_s} + line);
        QVERIFY2(result.code == 0, result.told());
        QVERIFY2(!result.json().isEmpty(), result.told());
        QVERIFY2(result.err.isEmpty(), result.told());
    }

    void theDirectoryIsFreeOnceTheHolderWasKilled()
    {
        m_holder->die();
        const auto added = m_place.cli({u"--json"_s, u"stop-list"_s, u"add"_s, u"+12015550101"_s});
        QVERIFY2(added.code == 0, added.told());
    }

private:
    std::unique_ptr<SimulatorProcess> m_simulator;
    Workplace m_place;
    std::unique_ptr<StartedProgram> m_holder;
};

LEADLINE_TEST(NeighboursTest)
#include "tst_neighbours.moc"
