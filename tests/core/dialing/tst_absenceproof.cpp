#include "core/dialing/absenceproof.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testmain.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Check = OpenAttempt::EmptyCheck;

namespace {

const QDateTime sent(QDate(2026, 7, 1), QTime(15, 0), Qt::UTC);

Check check(int secondsAfterSend, bool allNumbers = false)
{
    return { sent.addSecs(secondsAfterSend), allNumbers, 3 };
}

OpenAttempt unknown(const QList<Check> &checks = {})
{
    OpenAttempt attempt;
    attempt.state = AttemptState::Unknown;
    attempt.intentUtc = sent;
    attempt.emptyChecks = checks;
    attempt.checks = static_cast<int>(checks.size());
    return attempt;
}

} // namespace

class AbsenceProofTest : public QObject {
    Q_OBJECT

private slots:
    void provesOnlyWithAllTheEvidence_data();
    void provesOnlyWithAllTheEvidence();
    void looksAtTheMomentsOfTheSchedule();
    void scalesTheSchedule();
    void aLateFirstCheckIsFollowedSoon();
    void aFailedCheckIsRepeatedWithinMinutes();
    void isDueWhenItsMomentHasCome();
    void looksOnceMoreAtStartForWhatWasGivenUp();
    void comparesNumbersByDigits_data();
    void comparesNumbersByDigits();
    void writesTheEvidenceDown();
};

void AbsenceProofTest::provesOnlyWithAllTheEvidence_data()
{
    QTest::addColumn<QList<Check>>("earlier");
    QTest::addColumn<Check>("latest");
    QTest::addColumn<bool>("proven");
    QTest::newRow("two checks, late, all numbers") << QList { check(300) } << check(900, true) << true;
    QTest::newRow("the earlier one over all numbers") << QList { check(300, true) } << check(900) << true;
    QTest::newRow("one check only") << QList<Check> {} << check(900, true) << false;
    QTest::newRow("too close together") << QList { check(841) } << check(900, true) << false;
    QTest::newRow("just far enough apart") << QList { check(840) } << check(900, true) << true;
    QTest::newRow("too early") << QList { check(300) } << check(899, true) << false;
    QTest::newRow("always with the number filter") << QList { check(30), check(300) } << check(900) << false;
    QTest::newRow("an old one of many") << QList { check(10), check(899) } << check(900, true) << true;
}

void AbsenceProofTest::provesOnlyWithAllTheEvidence()
{
    QFETCH(QList<Check>, earlier);
    QFETCH(Check, latest);
    QFETCH(bool, proven);
    QCOMPARE(AbsenceProof::isProven(unknown(earlier), latest, TimeScale()), proven);
}

void AbsenceProofTest::looksAtTheMomentsOfTheSchedule()
{
    OpenAttempt attempt = unknown();
    QList<qint64> moments { sent.secsTo(AbsenceProof::dueUtc(attempt, TimeScale())) };
    while (true) {
        attempt.emptyChecks = { check(0) }; // a partner is there
        const QDateTime next
            = AbsenceProof::afterEmptyCheck(attempt, sent.addSecs(moments.constLast()), TimeScale());
        if (!next.isValid())
            break;
        moments.append(sent.secsTo(next));
    }
    QCOMPARE(moments.mid(0, 7), QList<qint64>({ 10, 30, 120, 300, 900, 3600, 7200 }));
    QCOMPARE(moments.size(), 5 + 24);
    QCOMPARE(moments.constLast(), 24 * 3600);
}

void AbsenceProofTest::scalesTheSchedule()
{
    const TimeScale scale(100);
    OpenAttempt attempt = unknown();
    QCOMPARE(sent.msecsTo(AbsenceProof::dueUtc(attempt, scale)), 100);
    QCOMPARE(sent.msecsTo(AbsenceProof::afterEmptyCheck(attempt, sent.addMSecs(3000), scale)), 9000);
    QVERIFY(AbsenceProof::needsAllNumbers(attempt, sent.addMSecs(9000), scale));
    QVERIFY(!AbsenceProof::needsAllNumbers(attempt, sent.addMSecs(8999), scale));
    QVERIFY(AbsenceProof::isProven(unknown({ check(3) }), check(9, true), scale));
}

void AbsenceProofTest::aLateFirstCheckIsFollowedSoon()
{
    const QDateTime hoursLater = sent.addSecs(5 * 3600 + 100);
    QCOMPARE(AbsenceProof::afterEmptyCheck(unknown(), hoursLater, TimeScale()), hoursLater.addSecs(60));
    const QDateTime daysLater = sent.addDays(3);
    QCOMPARE(AbsenceProof::afterEmptyCheck(unknown(), daysLater, TimeScale()), daysLater.addSecs(60));
}

void AbsenceProofTest::aFailedCheckIsRepeatedWithinMinutes()
{
    QCOMPARE(AbsenceProof::afterFailedCheck(unknown(), sent.addSecs(10), TimeScale()), sent.addSecs(30));
    QCOMPARE(AbsenceProof::afterFailedCheck(unknown(), sent.addSecs(901), TimeScale()), sent.addSecs(901 + 300));
    const QDateTime daysLater = sent.addDays(2);
    QCOMPARE(AbsenceProof::afterFailedCheck(unknown(), daysLater, TimeScale()), daysLater.addSecs(3600));
}

void AbsenceProofTest::isDueWhenItsMomentHasCome()
{
    QVERIFY(!AbsenceProof::isDue(unknown(), sent.addSecs(9), TimeScale(), false));
    QVERIFY(AbsenceProof::isDue(unknown(), sent.addSecs(10), TimeScale(), false));
    OpenAttempt checked = unknown({ check(10) });
    checked.nextCheckUtc = sent.addSecs(30);
    QVERIFY(!AbsenceProof::isDue(checked, sent.addSecs(29), TimeScale(), true));
    QVERIFY(AbsenceProof::isDue(checked, sent.addSecs(30), TimeScale(), false));
}

void AbsenceProofTest::looksOnceMoreAtStartForWhatWasGivenUp()
{
    const OpenAttempt givenUp = unknown({ check(900, true) }); // no next check
    QVERIFY(!AbsenceProof::isDue(givenUp, sent.addDays(2), TimeScale(), false));
    QVERIFY(AbsenceProof::isDue(givenUp, sent.addDays(2), TimeScale(), true));
}

void AbsenceProofTest::comparesNumbersByDigits_data()
{
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("listed");
    QTest::addColumn<bool>("same");
    QTest::newRow("international") << u"+12025550143"_s << u"12025550143"_s << true;
    QTest::newRow("with plus and blanks") << u"+12025550143"_s << u"+1 202-555-0143"_s << true;
    QTest::newRow("national") << u"+12025550143"_s << u"2025550143"_s << true;
    QTest::newRow("with trunk zero") << u"+4930123456"_s << u"030123456"_s << true;
    QTest::newRow("with exit code") << u"+4930123456"_s << u"004930123456"_s << true;
    QTest::newRow("another number") << u"+12025550143"_s << u"12025550144"_s << false;
    QTest::newRow("another country") << u"+12025550143"_s << u"442025550143"_s << false;
    QTest::newRow("local part only") << u"+12025550143"_s << u"5550143"_s << false;
    QTest::newRow("nothing") << u"+12025550143"_s << QString() << false;
}

void AbsenceProofTest::comparesNumbersByDigits()
{
    QFETCH(QString, e164);
    QFETCH(QString, listed);
    QFETCH(bool, same);
    QCOMPARE(AbsenceProof::isSameNumber(PhoneNumber::fromStored(e164), listed), same);
}

void AbsenceProofTest::writesTheEvidenceDown()
{
    const QString words = AbsenceProof::evidence(unknown({ check(300) }), check(900, true));
    QVERIFY(words.contains(u"2026-07-01T15:05:00.000Z: 3 rows"_s));
    QVERIFY(words.contains(u"2026-07-01T15:15:00.000Z: 3 rows, all numbers"_s));
}

LEADLINE_TEST(AbsenceProofTest)
#include "tst_absenceproof.moc"
