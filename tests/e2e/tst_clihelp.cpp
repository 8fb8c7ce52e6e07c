#include "tests/e2e/workplace.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;

/// What `--help` shows: the commands and options one has asked for, words in one piece.
class CliHelpTest : public QObject {
    Q_OBJECT

    static QList<QByteArray> lines(const CliResult &result) { return result.out.split('\n'); }

private slots:
    void everyLineFitsIntoATerminal_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::newRow("all") << QStringList {u"--help"_s};
        QTest::newRow("group") << QStringList {u"campaign"_s, u"--help"_s};
        QTest::newRow("many options") << QStringList {u"campaign"_s, u"create"_s, u"--help"_s};
        QTest::newRow("import") << QStringList {u"import"_s, u"-h"_s};
        QTest::newRow("no options") << QStringList {u"status"_s, u"--help"_s};
    }

    void everyLineFitsIntoATerminal()
    {
        QFETCH(QStringList, line);
        const Workplace place;
        const CliResult help = place.cli(line);
        QVERIFY2(help.code == 0 && help.err.isEmpty(), help.told());
        for (const QByteArray &shown : lines(help))
            QVERIFY2(QString::fromUtf8(shown).size() <= 80, shown.constData());
    }

    void longValuesStayInOnePiece()
    {
        const Workplace place;
        const CliResult help = place.cli({u"campaign"_s, u"create"_s, u"--help"_s});
        QVERIFY2(lines(help).contains("  --filter <state=TX|tag=NAME|owner=NAME|region=US|outcome=CODE>"),
                 help.told());
        QVERIFY2(help.out.startsWith("Usage: leadline-cli campaign create NAME --list LIST"), help.told());
    }

    /// Over ssh, for example.
    void theWindowTellsItsOptionsWithoutADisplay_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QByteArray>("told");
        QTest::newRow("help") << u"--help"_s << QByteArray("--demo");
        QTest::newRow("short") << u"-h"_s << QByteArray("--data <DIR>");
        QTest::newRow("version") << u"--version"_s << QByteArray("Leadline " LEADLINE_VERSION);
    }

    void theWindowTellsItsOptionsWithoutADisplay()
    {
        QFETCH(QString, option);
        QFETCH(QByteArray, told);
        QProcess window;
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        window.setProcessEnvironment(environment);
        window.start(qEnvironmentVariable("LEADLINE_BIN") + u"/leadline"_s, {option});
        QVERIFY(window.waitForFinished());
        const CliResult result {window.exitStatus() == QProcess::NormalExit ? window.exitCode() : -1,
                                window.readAllStandardOutput(), window.readAllStandardError()};
        QVERIFY2(result.code == 0 && result.out.contains(told), result.told());
    }

    void aGroupShowsItsOwnCommandsOnly()
    {
        const Workplace place;
        const CliResult campaign = place.cli({u"campaign"_s, u"--help"_s});
        QVERIFY2(campaign.code == 0, campaign.told());
        for (const char *own :
             {"campaign create", "campaign preflight", "campaign dry-run", "campaign test-call"})
            QVERIFY2(campaign.out.contains(own), campaign.told());
        for (const char *foreign : {"stop-list", "prompt list", "doctor", "--retry", "There is no"})
            QVERIFY2(!campaign.out.contains(foreign), campaign.told());
        const CliResult prompt = place.cli({u"prompt"_s, u"--help"_s});
        QVERIFY2(prompt.code == 0 && prompt.out.contains("prompt render"), prompt.told());
        QVERIFY2(!prompt.out.contains("campaign"), prompt.told());
    }

    void aCommandShowsItsOwnOptionsOnly()
    {
        const Workplace place;
        const CliResult help = place.cli({u"campaign"_s, u"preflight"_s, u"--help"_s});
        QVERIFY2(help.out.contains("--answered") && help.out.contains("--data"), help.told());
        for (const char *foreign : {"--retry", "--seed", "--help-all"})
            QVERIFY2(!help.out.contains(foreign), help.told());
    }

    void aGroupAloneIsWrongUse()
    {
        const Workplace place;
        const CliResult alone = place.cli({u"campaign"_s});
        QVERIFY2(alone.code == 2 && alone.out.isEmpty() && alone.err.contains("campaign create"),
                 alone.told());
        const CliResult wrong = place.cli({u"campaign"_s, u"creat"_s, u"X"_s});
        QVERIFY2(wrong.code == 2 && wrong.err.contains("There is no command \"campaign creat\""),
                 wrong.told());
        QVERIFY2(!wrong.err.contains("doctor"), wrong.told());
    }
};

LEADLINE_TEST(CliHelpTest)
#include "tst_clihelp.moc"
