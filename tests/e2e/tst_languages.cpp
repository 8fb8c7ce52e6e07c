#include "tests/e2e/workplace.h"
#include "tests/support/testmain.h"

#include <QLockFile>

using namespace Qt::StringLiterals;

/// The language of the system is the program's own.
class LanguagesTest : public QObject {
    Q_OBJECT

private slots:
    void speaksTheLanguageOfTheSystem_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("words");
        QTest::newRow("English") << u"C.UTF-8"_s << u"Dial a campaign; Ctrl-C pauses it"_s;
        QTest::newRow("German") << u"de_AT.UTF-8"_s
                                << u"Die Leads einer Kampagne anrufen; Strg+C pausiert sie"_s;
        QTest::newRow("Spanish") << u"es_MX.UTF-8"_s << u"Ejecutar una campaña; Ctrl-C la pausa"_s;
        QTest::newRow("another") << u"fi_FI.UTF-8"_s << u"Dial a campaign; Ctrl-C pauses it"_s;
    }

    void speaksTheLanguageOfTheSystem()
    {
        QFETCH(QString, locale);
        QFETCH(QString, words);
        Workplace place;
        place.environment.remove(u"LANGUAGE"_s);
        place.set("LC_ALL", locale);
        place.set("LANG", locale);
        const CliResult help = place.cli({u"--help"_s});
        QVERIFY2(help.out.simplified().contains(words.toUtf8()), help.told()); // wrapped
    }

    /// The chosen language is in force before the data directory is opened, and with it before any thread.
    void theWindowRefusesInTheChosenLanguage()
    {
        constexpr int patience = 30'000;
        Workplace place;
        place.set("QT_QPA_PLATFORM", u"offscreen"_s);
        const QString leads = place.write(u"a.csv"_s, "phone\n+12125550143\n");
        const auto imported = place.cli({u"import"_s, leads, u"--list"_s, u"L"_s});
        QVERIFY2(imported.code == 0 || imported.code == 3, imported.told());
        QProcess sqlite;
        sqlite.start(u"sqlite3"_s,
                     {place.path(u"data/leadline.db"_s),
                      uR"(INSERT INTO settings(key, value) VALUES('appearance/language', '["de"]'))"_s});
        QVERIFY(sqlite.waitForFinished(patience) && sqlite.exitCode() == 0);
        QLockFile other(place.path(u"data/leadline.db.lock"_s));
        QVERIFY(other.tryLock(0));

        QProcess window;
        window.setProcessEnvironment(place.environment);
        window.start(qEnvironmentVariable("LEADLINE_BIN") + u"/leadline"_s,
                     {u"--data"_s, place.path(u"data"_s)});
        QByteArray said;
        [[maybe_unused]] const bool isSaid = QTest::qWaitFor(
            [&] { return (said += window.readAllStandardError()).contains("Datenverzeichnis"); }, patience);
        window.kill();
        QVERIFY(window.waitForFinished(patience));

        QVERIFY2(said.contains("benutzt dieses Datenverzeichnis"), said);
    }
};

LEADLINE_TEST(LanguagesTest)
#include "tst_languages.moc"
