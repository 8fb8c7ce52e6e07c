#include "core/dialing/outcomekind.h"
#include "core/storage/callfacts.h"
#include "core/storage/sqldashboard.h"
#include "core/storage/tallyspans.h"
#include "tests/core/storage/callhistory.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;

class CallFactsTest : public QObject {
    Q_OBJECT

private slots:
    void columnsSayWhatTheProgramSays();
    void oldCallsFollowInTheBackground();
    void callsToOwnNumbersNeverCount();
    void nothingCountsTwice();
    void foldingLeavesNoChanges();
    void spansCoverEveryHourOnce_data();
    void spansCoverEveryHourOnce();
};

/// The lists of outcomes in the schema are those of outcomekind.h.
void CallFactsTest::columnsSayWhatTheProgramSays()
{
    CallLogFixture f;
    for (int i = 0; i <= static_cast<int>(Outcome::Unknown); ++i) {
        const auto outcome = static_cast<Outcome>(i);
        f.change(u"INSERT INTO call_facts (attempt_id, campaign_id, lead_id, list_id, script_id, caller, "
                 u"week_hour, hour, rang, "
                 "outcome, micro, first) VALUES (?, 1, 1, 1, 1, '', 0, 0, 1, ?, 0, 0)"_s,
                 {i + 1, outcomeCode(outcome)});
        const QString is =
            f.rows(u"SELECT ended, reached, forthcoming, interested FROM call_facts WHERE attempt_id = %1"_s
                       .arg(i + 1))
                .first();
        QCOMPARE(is,
                 u"1|%1|%2|%3"_s.arg(isPersonReached(outcome) ? 1 : 0)
                     .arg(isForthcoming(outcome) ? 1 : 0)
                     .arg(outcome == Outcome::Interested ? 1 : 0));
    }
    f.change(u"UPDATE call_facts SET rang = 0"_s);
    QCOMPARE(f.ask(u"SELECT sum(ended + reached + forthcoming + interested) FROM call_facts"_s).toInt(), 0);
}

void CallFactsTest::oldCallsFollowInTheBackground()
{
    CallHistory history(7, 900, 0);
    const auto reader = makeSqlDashboardReader(*history.f.thread, history.f.database->fileName());
    const qint64 all =
        history.f
            .ask(
                u"SELECT count(*) FROM attempts WHERE campaign_id NOT IN (SELECT id FROM campaigns WHERE test = 1)"_s)
            .toLongLong();
    QVERIFY(all > 500);
    QTRY_COMPARE_WITH_TIMEOUT(reader->read({}).all.attempts, all, 90'000);
    QTRY_COMPARE(reader->read({}).uncounted, 0);
}

void CallFactsTest::callsToOwnNumbersNeverCount()
{
    CallHistory history(8, 60, 0);
    history.fill();
    QVERIFY(history.f.ask(u"SELECT count(*) FROM attempts WHERE campaign_id = 4"_s).toInt() > 0);
    QCOMPARE(history.f.ask(u"SELECT count(*) FROM call_facts WHERE campaign_id = 4"_s).toInt(), 0);
}

void CallFactsTest::nothingCountsTwice()
{
    CallHistory history(9, 60, 1);
    const auto reader = makeSqlDashboardReader(*history.f.thread, history.f.database->fileName());
    const CallCounts before = reader->read({}).all;
    history.fill();
    const int again =
        history.f.database
            ->run([](QSqlDatabase &db) {
                const auto id = sql::value(db, u"SELECT max(attempt_id) FROM call_facts"_s);
                return static_cast<int>(callfacts::add(db, AttemptId {id->toLongLong()}, 3).value());
            })
            .result();
    QCOMPARE(again, 0);
    QCOMPARE(reader->read({}).all, before);
}

void CallFactsTest::foldingLeavesNoChanges()
{
    CallHistory history(10, 60, 1);
    const auto reader = makeSqlDashboardReader(*history.f.thread, history.f.database->fileName());
    const CallCounts before = reader->read({}).all;
    history.fold();
    QCOMPARE(history.f.ask(u"SELECT count(*) FROM call_changes"_s).toInt(), 0);
    QCOMPARE(reader->read({}).all, before);
    QVERIFY(before.attempts > 0);
}

void CallFactsTest::spansCoverEveryHourOnce_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("until");
    QTest::addColumn<int>("spans");
    QTest::newRow("nothing") << qint64(500) << qint64(500) << 0;
    QTest::newRow("one hour") << qint64(500) << qint64(501) << 1;
    QTest::newRow("a day") << qint64(480) << qint64(504) << 1;
    QTest::newRow("hours of two days") << qint64(490) << qint64(510) << 1;
    QTest::newRow("days with ends") << qint64(470) << qint64(560) << 3;
    QTest::newRow("a block and more") << qint64(700) << qint64(2410) << 5;
    QTest::newRow("blocks") << qint64(768) << qint64(2304) << 1;
}

void CallFactsTest::spansCoverEveryHourOnce()
{
    QFETCH(const qint64, from);
    QFETCH(const qint64, until);
    QFETCH(const int, spans);
    const QList<TallySpan> made = tallySpans(from, until, 768);
    QCOMPARE(made.size(), spans);
    qint64 hour = from;
    for (const TallySpan &span : made) {
        QCOMPARE(span.first * span.hours, hour);
        hour = (span.last + 1) * span.hours;
    }
    QCOMPARE(hour, until);
    for (const TallySpan &span : tallySpans(from, until, 24))
        QVERIFY(span.hours <= 24);
}

LEADLINE_TEST(CallFactsTest)
#include "tst_callfacts.moc"
