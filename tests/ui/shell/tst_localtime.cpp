#include "tests/support/testmain.h"
#include "ui/widgets/localtime.h"

#include <QDateTime>
#include <QDoubleSpinBox>
#include <QLocale>

using namespace Qt::StringLiterals;

/// Hours and moments as they are written where the operator lives.
class LocalTimeTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void hoursAreAsShortAsTheLocaleWritesThem_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<int>("hour");
        QTest::addColumn<QString>("words");
        const QLocale american(QLocale::English, QLocale::UnitedStates);
        const QLocale german(QLocale::German, QLocale::Germany);
        QTest::newRow("morning") << american << 9 << u"9 AM"_s;
        QTest::newRow("noon") << american << 12 << u"12 PM"_s;
        QTest::newRow("evening") << american << 20 << u"8 PM"_s;
        QTest::newRow("midnight at the end") << american << 24 << u"12 AM"_s;
        QTest::newRow("no locale is American") << QLocale::c() << 15 << u"3 PM"_s;
        QTest::newRow("German") << german << 9 << u"09:00"_s;
        QTest::newRow("German evening") << german << 20 << u"20:00"_s;
        QTest::newRow("Spanish") << QLocale(QLocale::Spanish, QLocale::Spain) << 9 << u"9:00"_s;
    }
    void hoursAreAsShortAsTheLocaleWritesThem()
    {
        QFETCH(QLocale, locale);
        QFETCH(int, hour);
        QLocale::setDefault(locale);
        QString words = shownHour(hour);
        words.replace(QChar(0x202f), u' ');
        QTEST(words, "words");
    }

    void theDollarStandsWhereTheLocaleHasIt()
    {
        QDoubleSpinBox field;
        field.setValue(7);
        showDollars(field);
        QCOMPARE(field.text().at(0), u'$');
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        showDollars(field);
        QVERIFY2(field.prefix().isEmpty() && field.suffix().endsWith(u'$'), qPrintable(field.text()));
    }

    void debtsHaveTheSignOfTheLocale()
    {
        QCOMPARE(shownMoney(Money::fromUsd(-64.53)), u"-$64.53"_s);
        QCOMPARE(shownMoney(Money::fromUsd(64.53)), u"$64.53"_s);
        QCOMPARE(shownMoney(Money::fromUsd(0.015)), u"$0.02"_s);
        QCOMPARE(shownMoney(Money::fromUsd(0.0149)), u"$0.01"_s);
        QCOMPARE(shownMoney(Money::fromUsd(-0.001)), u"$0.00"_s);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QString german = shownMoney(Money::fromUsd(-64.53));
        QCOMPARE(german.replace(QChar(0xa0), u' '), u"-64,53 $"_s);
    }

    void secondsAreToldWhereTheyWereMeasured()
    {
        const QDateTime planned(QDate(2026, 11, 29), QTime(19, 0), Qt::UTC);
        QVERIFY2(!shownMomentInFull(planned).contains(u":00:00"_s), qPrintable(shownMomentInFull(planned)));
        QVERIFY2(shownMomentInFull(planned.addSecs(7)).contains(u":00:07"_s),
                 qPrintable(shownMomentInFull(planned.addSecs(7))));
        QVERIFY(shownMomentInFull({}).isEmpty());
    }

    void wholeDaysAreToldWithoutHours()
    {
        const QDate first(2026, 11, 22);
        const QDate last(2026, 11, 28);
        QCOMPARE(shownDays(first, last, last), u"Nov 22 – Nov 28"_s);
        QCOMPARE(shownDays(last, last, last), u"Nov 28"_s);
        QCOMPARE(shownDays(first, last, last.addYears(1)), u"Nov 22, 2026 – Nov 28, 2026"_s);
    }

    // Who looks up why a number is blocked does so months later.
    void aDateThatIsKeptHasItsYear()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QString year = QString::number(now.toLocalTime().date().year());
        QVERIFY2(shownMomentWithDate(now).contains(year), qPrintable(shownMomentWithDate(now)));
        QVERIFY(shownMomentWithDate({}).isEmpty());
    }
};

LEADLINE_TEST(LocalTimeTest)
#include "tst_localtime.moc"
