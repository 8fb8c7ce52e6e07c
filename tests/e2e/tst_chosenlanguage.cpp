#include "app/station/translations.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

/// The language a person has chosen comes before that of the system, for words, numbers and dates.
class ChosenLanguageTest : public QObject {
    Q_OBJECT

private slots:
    void speaksTheLanguage_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("month");
        QTest::newRow("German") << u"de"_s << u"Einstellungen"_s << u"März"_s;
        QTest::newRow("Spanish") << u"es"_s << u"Ajustes"_s << u"marzo"_s;
        QTest::newRow("English") << u"en"_s << u"Settings"_s << u"March"_s;
    }
    void speaksTheLanguage()
    {
        QFETCH(QString, code);
        QFETCH(QString, word);
        QFETCH(QString, month);
        Translations translations;
        translations.use(code);
        QCOMPARE(QCoreApplication::translate("SettingsPage", "Settings"), word);
        QCOMPARE(QLocale().monthName(3), month);
        translations.use({});
    }

    void goesFromOneToTheOther()
    {
        Translations translations;
        translations.use(u"de"_s);
        translations.use(u"es"_s);
        QCOMPARE(QCoreApplication::translate("SettingsPage", "Settings"), u"Ajustes"_s);
        translations.use({});
        QCOMPARE(QLocale(), QLocale::system());
    }

    /// Spanish in the United States has a decimal point, Spanish in Spain a comma.
    void writesNumbersAsInThatTerritory()
    {
        Translations translations;
        translations.use(u"es_US"_s);
        QCOMPARE(QLocale().toString(1'234.5, 'f', 1), u"1,234.5"_s);
        translations.use(u"de_DE"_s);
        QCOMPARE(QLocale().toString(1'234.5, 'f', 1), u"1.234,5"_s);
        translations.use({});
    }
};

LEADLINE_TEST(ChosenLanguageTest)
#include "tst_chosenlanguage.moc"
