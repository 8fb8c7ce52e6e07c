#include "core/base/dayform.h"
#include "tests/support/testmain.h"

#include <QDate>
#include <QLocale>

using namespace Qt::StringLiterals;

class DayFormTest : public QObject {
    Q_OBJECT

private slots:
    void followsTheOrderOfTheLocale_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("form");
        QTest::newRow("American") << QLocale(QLocale::English, QLocale::UnitedStates) << u"MMM d"_s;
        QTest::newRow("British") << QLocale(QLocale::English, QLocale::UnitedKingdom) << u"d MMM"_s;
        QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany) << u"d. MMM"_s;
        QTest::newRow("Spanish") << QLocale(QLocale::Spanish, QLocale::Spain) << u"d MMM"_s;
        QTest::newRow("none") << QLocale::c() << u"d MMM"_s;
    }
    void followsTheOrderOfTheLocale()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, form);
        QCOMPARE(dayForm(locale, false), form);
        const QString withYear = locale.toString(QDate(2026, 10, 9), dayForm(locale, true));
        QVERIFY2(withYear.startsWith(locale.toString(QDate(2026, 10, 9), form)), qPrintable(withYear));
        QVERIFY2(withYear.endsWith(u" 2026"_s), qPrintable(withYear));
    }
};

LEADLINE_TEST(DayFormTest)
#include "tst_dayform.moc"
