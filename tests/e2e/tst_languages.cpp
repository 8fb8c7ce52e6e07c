#include "tests/e2e/workplace.h"
#include "tests/support/testmain.h"

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
        QTest::newRow("German") << u"de_AT.UTF-8"_s << u"Die Leads einer Kampagne anrufen; Strg+C pausiert sie"_s;
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
        QVERIFY2(help.out.contains(words.toUtf8()), help.told());
    }
};

LEADLINE_TEST(LanguagesTest)
#include "tst_languages.moc"
