#include "tests/e2e/workplace.h"
#include "tests/support/testmain.h"

#include <QFile>

using namespace Qt::StringLiterals;

/// Where the data directory is, by the option, the environment and the file of --env.
class DataChoiceTest : public QObject {
    Q_OBJECT

private slots:
    void isTheFirstThatNamesOne_data()
    {
        QTest::addColumn<bool>("option");
        QTest::addColumn<bool>("process");
        QTest::addColumn<QString>("chosen");
        QTest::newRow("file") << false << false << u"file"_s;
        QTest::newRow("process") << false << true << u"process"_s;
        QTest::newRow("option") << true << true << u"option"_s;
    }
    void isTheFirstThatNamesOne()
    {
        QFETCH(bool, option);
        QFETCH(bool, process);
        QFETCH(QString, chosen);
        Workplace place;
        place.environment.remove(u"LEADLINE_DATA"_s);
        if (process)
            place.set("LEADLINE_DATA", place.path(u"process"_s));
        const QString env = place.write(u"env"_s, "LEADLINE_DATA=" + place.path(u"file"_s).toUtf8() + '\n');
        const QString leads = place.write(u"a.csv"_s, "phone\n+12125550143\n");
        QStringList arguments {u"--env"_s, env};
        if (option)
            arguments += {u"--data"_s, place.path(u"option"_s)};

        const auto imported = place.cli(arguments + QStringList {u"import"_s, leads, u"--list"_s, u"L"_s});

        QVERIFY2(imported.code == 0 || imported.code == 3, imported.told());
        for (const QString &directory : {u"option"_s, u"process"_s, u"file"_s})
            QCOMPARE(QFile::exists(place.path(directory + u"/leadline.db"_s)), directory == chosen);
    }

    void theWindowListensToTheFileToo()
    {
        constexpr int patience = 30'000;
        Workplace place;
        place.environment.remove(u"LEADLINE_DATA"_s);
        place.set("QT_QPA_PLATFORM", u"offscreen"_s);
        const QString plain = place.write(u"plainfile"_s, "no directory\n");
        const QString env = place.write(u"env"_s, "LEADLINE_DATA=" + plain.toUtf8() + '\n');
        QProcess window;
        window.setProcessEnvironment(place.environment);
        window.start(qEnvironmentVariable("LEADLINE_BIN") + u"/leadline"_s, {u"--env"_s, env});
        QByteArray said;
        [[maybe_unused]] const bool isSaid = QTest::qWaitFor(
            [&] { return (said += window.readAllStandardError()).contains("plainfile"); }, patience);
        window.kill();
        QVERIFY(window.waitForFinished(patience));
        QVERIFY2(said.contains("plainfile"), said);
    }
};

LEADLINE_TEST(DataChoiceTest)
#include "tst_datachoice.moc"
