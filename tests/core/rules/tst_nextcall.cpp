#include "core/rules/nextcalltext.h"
#include "tests/core/rules/gatefixture.h"
#include "tests/support/testmain.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace gatefixture;

class NextCallTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void anOpenLeadMayBeCalledNow()
    {
        const Gate gate(book(), settings());
        const QDateTime now = utc("2026-07-01 15:00");
        const NextCall next = gate.next(lead("+12125550143"), now);
        QCOMPARE(next.utc, now);
        QCOMPARE(next.reason, GateReason::None);
        QCOMPARE(nextCallText(next, now), u"may be called now, Wed 11:00 their time (New York: Eastern)"_s);
    }

    void atNightTheOpeningOfAllZonesCounts()
    {
        const Gate gate(book(), settings());
        const QDateTime now = utc("2026-07-01 06:00");
        const NextCall next = gate.next(lead("+18505550143"), now);
        QCOMPARE(next.utc, utc("2026-07-01 14:00"));
        QCOMPARE(next.reason, GateReason::OutsideHours);
        QCOMPARE(nextCallText(next, now),
                 u"next: Wed 09:00 or 10:00 their time (Florida: Central or Eastern)"_s);
    }

    void everyWaitIsFollowedByTheNextOne()
    {
        const Gate gate(book(), settings());
        // Two calls on Tuesday evening use up the day; when they leave the 24 hours it is night.
        GateFacts facts = lead("+12125550143");
        facts.hours = everyDay("9:00-12:00");
        facts.history = {attemptAt(utc("2026-07-01 14:00")), attemptAt(utc("2026-07-01 18:30"))};
        const QDateTime now = utc("2026-07-01 19:00");
        const NextCall next = gate.next(facts, now);
        QCOMPARE(next.reason, GateReason::AttemptsPerDay);
        QCOMPARE(next.utc, utc("2026-07-02 14:00"));
        QVERIFY(gate.judge(facts, next.utc).allowed());
        QVERIFY(!gate.judge(facts, next.utc.addMSecs(-1)).allowed());
    }

    void aRefusalForGoodHasNoMoment()
    {
        const Gate gate(book(), settings());
        GateFacts facts = lead("+12125550143");
        facts.onStopList = true;
        const QDateTime now = utc("2026-07-01 15:00");
        const NextCall next = gate.next(facts, now);
        QVERIFY(!next.utc.isValid());
        QCOMPARE(next.reason, GateReason::OnStopList);
        QCOMPARE(nextCallText(next, now), u"not called: on the do-not-call list"_s);
    }

    void aCallUnderWayHasNoKnownEnd()
    {
        const Gate gate(book(), settings());
        GateFacts facts = lead("+12125550143");
        PastAttempt open = attemptAt(utc("2026-07-01 14:59"));
        open.open = true;
        facts.history = {open};
        const NextCall next = gate.next(facts, utc("2026-07-01 15:00"));
        QVERIFY(!next.utc.isValid());
        QCOMPARE(next.reason, GateReason::OpenAttempt);
    }

    void acrossTheDateLineBothDaysAreShown()
    {
        const QString text =
            localTimesText(utc("2026-07-01 20:00"), {u"Pacific/Guam"_s, u"America/Los_Angeles"_s});
        QCOMPARE(text, u"Wed 13:00 or Thu 06:00"_s);
    }
};

LEADLINE_TEST(NextCallTest)
#include "tst_nextcall.moc"
