#include "core/dialing/retrymoment.h"
#include "core/dialing/retrytable.h"
#include "tests/core/rules/gatefixture.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class RetryTableTest : public QObject {
    Q_OBJECT
private slots:
    void isReadAndWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("the standard says nothing") << u"busy 20m, voicemail 24h"_s << u""_s;
        QTest::newRow("all words") << u"busy 90m max 3 other-time"_s << u"busy 90m max 3 other-time"_s;
        QTest::newRow("never") << u"no_answer never, hangup 2d"_s << u"no_answer never, hangup 2d"_s;
        QTest::newRow("blanks and capitals")
            << u"  Busy  1H ,VOICEMAIL 1d max 2"_s << u"busy 1h, voicemail 1d max 2"_s;
    }
    void isReadAndWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        const auto read = RetryTable::fromText(text);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->toText(), written);
        QVERIFY(*RetryTable::fromText(written) == *read);
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"busy", "busy 14m", "busy 31d", "busy 20x", "busy 20m max", "busy 20m max 0",
                                 "busy 20m max 11", "busy 20m often", "busy never max 2", "interested 4h",
                                 "do_not_call 1d", "nobody 4h", "busy -20m"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void nonsenseIsRefused()
    {
        QFETCH(QString, text);
        const auto read = RetryTable::fromText(text);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Misuse);
    }

    void whoSaidStopIsNeverCalledAgain()
    {
        RetryTable table;
        table.set(Outcome::DoNotCall, {.retry = true, .after = 60min});
        table.set(Outcome::Unknown, {.retry = true, .after = 60min});
        QVERIFY(!table.rule(Outcome::DoNotCall).retry);
        QVERIFY(table.rule(Outcome::Unknown).needsPerson);
    }

    void whatIsOutOfRangeIsBroughtIntoIt()
    {
        RetryTable table;
        table.set(Outcome::Busy, {.retry = true, .after = 1min, .most = 99});
        QCOMPARE(table.rule(Outcome::Busy).after, RetryTable::shortest);
        QCOMPARE(table.rule(Outcome::Busy).most, RetryTable::mostCalls);
    }

    void anotherTimeOfDay_data()
    {
        QTest::addColumn<QDateTime>("last");
        QTest::addColumn<QDateTime>("earliest");
        QTest::addColumn<QDateTime>("expected");
        using gatefixture::utc;
        // 212 is New York: UTC-4 in July.
        QTest::newRow("morning, then noon")
            << utc("2026-07-01 14:00") << utc("2026-07-01 14:30") << utc("2026-07-01 16:00");
        QTest::newRow("morning, then afternoon by itself")
            << utc("2026-07-01 14:00") << utc("2026-07-01 18:00") << utc("2026-07-01 18:00");
        QTest::newRow("afternoon, then late")
            << utc("2026-07-01 17:00") << utc("2026-07-02 17:00") << utc("2026-07-02 20:00");
        QTest::newRow("late, then next morning")
            << utc("2026-07-01 21:00") << utc("2026-07-01 22:00") << utc("2026-07-02 13:00");
    }
    void anotherTimeOfDay()
    {
        QFETCH(QDateTime, last);
        QFETCH(QDateTime, earliest);
        QFETCH(QDateTime, expected);
        QCOMPARE(atOtherTimeOfDay(earliest, last, gatefixture::lead("+12125550143"), gatefixture::book()),
                 expected);
    }
};

LEADLINE_TEST(RetryTableTest)
#include "tst_retrytable.moc"
