#include "tests/support/testmain.h"
#include "ui/widgets/countryname.h"

#include <QLocale>

using namespace Qt::StringLiterals;

class CountryNameTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void isInTheLanguageOfTheWindow_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("none") << u"C"_s << QStringList {u"Germany"_s, u"United States"_s, u"Puerto Rico"_s};
        QTest::newRow("English") << u"en_US"_s
                                 << QStringList {u"Germany"_s, u"United States"_s, u"Puerto Rico"_s};
        QTest::newRow("German") << u"de_DE"_s
                                << QStringList {u"Deutschland"_s, u"Vereinigte Staaten"_s, u"Puerto Rico"_s};
        QTest::newRow("German in America")
            << u"de_US"_s << QStringList {u"Deutschland"_s, u"Vereinigte Staaten"_s, u"Puerto Rico"_s};
        QTest::newRow("Spanish") << u"es_MX"_s
                                 << QStringList {u"Alemania"_s, u"Estados Unidos"_s, u"Puerto Rico"_s};
    }
    void isInTheLanguageOfTheWindow()
    {
        QFETCH(QString, locale);
        QFETCH(QStringList, names);
        QLocale::setDefault(QLocale(locale));
        QCOMPARE((QStringList {countryName(u"DE"_s), countryName(u"US"_s), countryName(u"PR"_s)}), names);
    }

    void everyCountryHasOne()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        int countries = 0;
        for (int i = 1; i <= QLocale::LastTerritory; ++i) {
            const QString code = QLocale::territoryToCode(static_cast<QLocale::Territory>(i));
            if (code.size() != 2)
                continue;
            ++countries;
            QVERIFY2(countryName(code).size() > 2, qPrintable(code));
        }
        QVERIFY(countries > 200);
    }

    void leavesOtherTextAsItIs()
    {
        for (const QString &text : {u""_s, u"ZQ"_s, u"DE_xx@x=y"_s, u"<b>Q</b>"_s, u"Ü"_s})
            QCOMPARE(countryName(text), text);
    }
};

LEADLINE_TEST(CountryNameTest)
#include "tst_countryname.moc"
