#include "core/rules/hours.h"

#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;

class HoursTest : public QObject {
    Q_OBJECT
private slots:
    void readsASpanForWeekdaysAndTheSafePartOfSaturday_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("saturdayFrom");
        QTest::addColumn<int>("saturdayTo");
        QTest::newRow("default") << u"9:00-20:00"_s << 540 << 1200 << 600 << 1020;
        QTest::newRow("leading zero") << u"09:00-20:00"_s << 540 << 1200 << 600 << 1020;
        QTest::newRow("hours only") << u"9-12"_s << 540 << 720 << 600 << 720;
        QTest::newRow("blanks") << u" 9:00 - 20:00 "_s << 540 << 1200 << 600 << 1020;
        QTest::newRow("long dash") << u"9:00\u201320:00"_s << 540 << 1200 << 600 << 1020;
        QTest::newRow("midnight") << u"11:30-24:00"_s << 690 << 1440 << 690 << 1020;
        QTest::newRow("evening: no Saturday") << u"18:00-20:00"_s << 1080 << 1200 << 0 << 0;
    }
    void readsASpanForWeekdaysAndTheSafePartOfSaturday()
    {
        QFETCH(QString, text);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, saturdayFrom);
        QFETCH(int, saturdayTo);
        const auto hours = CampaignHours::fromText(text);
        QVERIFY(hours);
        for (size_t day = 0; day < 5; ++day)
            QCOMPARE(hours->days[day], (DayHours {from, to}));
        QCOMPARE(hours->days[5], (DayHours {saturdayFrom, saturdayTo}));
        QVERIFY(!hours->days[6].isOpen());
        QVERIFY(!hours->any);
        QVERIFY(!hours->onHolidays);
    }

    void refusesWhatIsNoSpanWithAnExample_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts {u""_s,
                                 u"9"_s,
                                 u"9:00"_s,
                                 u"20:00-9:00"_s,
                                 u"9:00-9:00"_s,
                                 u"9:60-20:00"_s,
                                 u"9:0-20:00"_s,
                                 u"25:00-26:00"_s,
                                 u"9:00-24:01"_s,
                                 u"-5-20"_s,
                                 u"nine-five"_s,
                                 u"9:00-20:00:00"_s,
                                 u"anytime"_s,
                                 u"+9-20"_s,
                                 u"mon"_s,
                                 u"fri-mon 9-17"_s,
                                 u"mon-xyz 9-17"_s,
                                 u"mon 9-17,,"_s,
                                 u"holidays maybe"_s};
        for (const QString &text : texts)
            QTest::newRow(qPrintable(u"'%1'"_s.arg(text))) << text;
    }
    void refusesWhatIsNoSpanWithAnExample()
    {
        QFETCH(QString, text);
        const auto hours = CampaignHours::fromText(text);
        QVERIFY(!hours);
        QCOMPARE(hours.error().kind, Error::Kind::Misuse);
        QVERIFY(hours.error().message.contains("9:00-20:00"_L1));
    }

    void anyHasNoWindows()
    {
        const auto hours = CampaignHours::fromText(u"Any"_s);
        QVERIFY(hours);
        QVERIFY(hours->any);
        QCOMPARE(hours->toText(), u"any"_s);
    }

    void standardIsTheShippedDefault()
    {
        const auto hours = CampaignHours::standard();
        QCOMPARE(hours.days[0], (DayHours {540, 1200}));
        QCOMPARE(hours.days[5], (DayHours {600, 1020}));
        QVERIFY(!hours.days[6].isOpen());
        QCOMPARE(hours.toText(), u"9:00-20:00"_s);
    }

    void textComesBackToTheSameHours_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"9:00-20:00"_s;
        QTest::newRow("any") << u"any"_s;
        QTest::newRow("with Sunday") << u"mon-fri 9:00-20:00, sat-sun 12:00-18:00"_s;
        QTest::newRow("single days") << u"mon closed, tue 8:00-9:30, wed-sun closed"_s;
        QTest::newRow("holidays") << u"mon-sun 9:00-20:00, holidays open"_s;
        QTest::newRow("closed altogether") << u"mon-sun closed"_s;
    }
    void textComesBackToTheSameHours()
    {
        QFETCH(QString, text);
        const auto hours = CampaignHours::fromText(text);
        QVERIFY(hours);
        QCOMPARE(hours->toText(), text);
        QCOMPARE(*CampaignHours::fromText(hours->toText()), *hours);
    }
};

LEADLINE_TEST(HoursTest)
#include "tst_hours.moc"
