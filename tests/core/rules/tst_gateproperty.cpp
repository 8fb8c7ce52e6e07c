#include "tests/core/rules/gatefixture.h"
#include "tests/core/rules/secondopinion.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gatefixture;

/// Random leads at random moments against the second opinion.
class GatePropertyTest : public QObject {
    Q_OBJECT

    static constexpr int cases = 20'000;

    /// One row of so many cases; LEADLINE_GATE_CASES=1000000 makes fifty of them. LEADLINE_SEED is the
    /// seed of the first row, the others follow: a row that fails can be run alone.
    static void addSeeds()
    {
        QTest::addColumn<quint32>("seed");
        const int wanted = qEnvironmentVariableIsSet("LEADLINE_GATE_CASES")
            ? qEnvironmentVariableIntValue("LEADLINE_GATE_CASES")
            : cases;
        const quint32 first = qEnvironmentVariableIsSet("LEADLINE_SEED")
            ? static_cast<quint32>(qEnvironmentVariableIntValue("LEADLINE_SEED"))
            : 20'261'122U;
        for (quint32 row = 0; row * cases < static_cast<quint32>(wanted); ++row)
            QTest::addRow("seed %u", first + row) << first + row;
    }
    static constexpr int openings = 60;

    QStringList m_codes = book().areaCodes();
    QStringList m_states;

    QString oneOf(QRandomGenerator &random, const QStringList &from) const
    {
        return from[random.bounded(static_cast<int>(from.size()))];
    }

    static CampaignHours randomHours(QRandomGenerator &random)
    {
        if (random.bounded(3) == 0)
            return CampaignHours::standard();
        CampaignHours hours;
        for (DayHours &day : hours.days) {
            const int from = random.bounded(0, 14 * 60);
            day = {from, from + random.bounded(0, 12 * 60)};
        }
        hours.onHolidays = random.bounded(2) == 0;
        return hours;
    }

    GateFacts randomLead(QRandomGenerator &random) const
    {
        GateFacts facts = lead("+12125550143");
        facts.hours = randomHours(random);
        switch (random.bounded(12)) {
        case 0:
            facts.phone = PhoneNumber::fromStored(u"+33612345678"_s);
            facts.region = u"FR"_s;
            return facts;
        case 1:
            facts.phone = PhoneNumber::fromStored(u"+61412345678"_s);
            facts.region = u"AU"_s;
            return facts;
        case 2:
            facts.phone = PhoneNumber::fromStored(u"+13575550143"_s);
            break;
        default:
            facts.phone = PhoneNumber::fromStored(u"+1"_s + oneOf(random, m_codes) + u"5550143"_s);
        }
        if (random.bounded(3) == 0)
            facts.state = oneOf(random, m_states);
        if (random.bounded(4) == 0)
            facts.postalCode = QString::number(random.bounded(99'999)).rightJustified(5, u'0');
        if (random.bounded(6) == 0) {
            facts.timeZone = oneOf(random, {u"America/Chicago"_s, u"America/Phoenix"_s, u"Europe/Berlin"_s});
            facts.timeZoneConfirmed = random.bounded(2) == 0;
        }
        return facts;
    }

    /// Up to six attempts of the last 70 days, many of them of the last two; sometimes other obstacles.
    static GateFacts withHistory(QRandomGenerator &random, GateFacts facts, const QDateTime &moment)
    {
        const int attempts = random.bounded(7);
        for (int i = 0; i < attempts; ++i) {
            const int seconds =
                random.bounded(2) == 0 ? random.bounded(2 * 86'400) : random.bounded(70 * 86'400);
            PastAttempt attempt = attemptAt(moment.addSecs(-seconds));
            attempt.counts = random.bounded(5) != 0;
            attempt.declined = random.bounded(20) == 0;
            attempt.abandoned = random.bounded(20) == 0;
            attempt.busy = random.bounded(4) == 0;
            attempt.open = random.bounded(40) == 0;
            attempt.unknown = attempt.open && random.bounded(2) == 0;
            attempt.sameCampaign = random.bounded(2) == 0;
            attempt.sameLead = attempt.sameCampaign && random.bounded(2) == 0;
            facts.history.append(attempt);
        }
        facts.attemptsAllowed = random.bounded(1, 12);
        facts.onStopList = random.bounded(40) == 0;
        facts.stoppedDomain = random.bounded(40) == 0 ? u"example.com"_s : QString();
        if (random.bounded(3) == 0) {
            facts.kind = CampaignKind::Sales;
            facts.consent.kind = random.bounded(4) == 0 ? Consent::Kind::Verbal : Consent::Kind::Written;
        }
        return facts;
    }

    /// Where the time-zone data of this machine is behind the law the second opinion has nothing to go by.
    static bool isBehindTheLaw(const Verdict &verdict)
    {
        return std::ranges::any_of(verdict.zones, [](const QString &zone) {
            return book().zones().correction(zone.toUtf8()) != nullptr;
        });
    }

    static QDateTime randomMoment(QRandomGenerator &random)
    {
        return utc("2026-01-01 00:00").addSecs(random.bounded(2 * 365 * 86'400));
    }

private slots:
    void initTestCase()
    {
        for (const RegionRule &rule : book().regions()) {
            if (rule.region.startsWith("US-"_L1) && rule.openByDefault)
                m_states.append(rule.region.mid(3));
        }
        m_states << u"ON"_s << u"BC"_s << u"nowhere"_s;
    }

    void theGateAndTheSecondOpinionAgree_data() { addSeeds(); }
    void theGateAndTheSecondOpinionAgree()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const Gate gate(book(), settings());
        SecondOpinion opinion(book(), gate.settings().minutesBeforeClosing);
        int allowed = 0;
        int judged = 0;
        for (int i = 0; i < cases; ++i) {
            const GateFacts facts = randomLead(random);
            const QDateTime moment = randomMoment(random);
            const Verdict verdict = gate.judge(facts, moment);
            if (verdict.reason == GateReason::RegionNotOpen || isBehindTheLaw(verdict))
                continue;
            ++judged;
            allowed += verdict.allowed() ? 1 : 0;
            const auto text = u"%1 %2 %3 %4 at %5, hours %6: %7"_s.arg(
                facts.phone.e164(), facts.state, facts.postalCode, facts.timeZone,
                moment.toString(Qt::ISODate), facts.hours.toText(), reasonCode(verdict.reason));
            QVERIFY2(verdict.allowed() == opinion.allows(facts, moment), qPrintable(text));
        }
        QVERIFY(judged > cases / 2);
        QVERIFY(allowed > cases / 20);
    }

    /// Ontario reaches into the Central zone: its column counts with all of it, whichever part the number is
    /// of.
    void bothCountAProvinceOrStateWithAllItsZones_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("postalCode");
        QTest::addColumn<QString>("moment");
        QTest::addColumn<bool>("allowed");
        const QString nine = u"2026-07-02 13:00"_s; // in Toronto
        const QString ten = u"2026-07-02 14:00"_s;
        QTest::newRow("number alone") << QString() << QString() << nine << true;
        QTest::newRow("province") << u"ON"_s << QString() << nine << false;
        QTest::newRow("province, open in both") << u"ON"_s << QString() << ten << true;
        QTest::newRow("postal code") << QString() << u"M5V 2T6"_s << nine << false;
        QTest::newRow("postal code, open in both") << QString() << u"M5V 2T6"_s << ten << true;
        QTest::newRow("province further west") << u"Saskatchewan"_s << QString() << ten << false;
    }
    void bothCountAProvinceOrStateWithAllItsZones()
    {
        QFETCH(QString, state);
        QFETCH(QString, postalCode);
        QFETCH(QString, moment);
        QFETCH(bool, allowed);
        GateFacts facts = lead("+16475550143");
        facts.state = state;
        facts.postalCode = postalCode;
        const Gate gate(book(), settings());
        SecondOpinion opinion(book(), gate.settings().minutesBeforeClosing);
        const QDateTime atUtc = utc(qPrintable(moment));
        QCOMPARE(gate.judge(facts, atUtc).allowed(), allowed);
        QCOMPARE(opinion.allows(facts, atUtc), allowed);
    }

    void nobodyIsCalledAgainstARuleWhateverTheHistory_data() { addSeeds(); }
    void nobodyIsCalledAgainstARuleWhateverTheHistory()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const Gate gate(book(), settings());
        SecondOpinion opinion(book(), gate.settings().minutesBeforeClosing);
        int allowed = 0;
        int againstHistory = 0;
        for (int i = 0; i < cases; ++i) {
            const QDateTime moment = randomMoment(random);
            const GateFacts facts = withHistory(random, randomLead(random), moment);
            const Verdict verdict = gate.judge(facts, moment);
            if (isBehindTheLaw(verdict))
                continue;
            const bool again = opinion.allowsAgain(facts, moment);
            againstHistory += again ? 0 : 1;
            const bool agreed = opinion.allowsAtAll(facts) && again && opinion.allows(facts, moment);
            allowed += verdict.allowed() ? 1 : 0;
            const auto text = u"case %1: %2 %3 at %4, %5 attempts: %6"_s.arg(i)
                                  .arg(facts.phone.e164(), facts.state, moment.toString(Qt::ISODate))
                                  .arg(facts.history.size())
                                  .arg(reasonCode(verdict.reason));
            QVERIFY2(!verdict.allowed() || agreed, qPrintable(text));
            const bool closed = verdict.reason == GateReason::RegionNotOpen;
            QVERIFY2(verdict.allowed() || !agreed || closed, qPrintable(text));
        }
        QVERIFY(allowed > cases / 50);
        QVERIFY(againstHistory > cases / 10);
    }

    void theNextOpeningIsTheFirstMinuteThatIsAllowed()
    {
        QRandomGenerator random(4'711);
        const Gate gate(book(), settings());
        SecondOpinion opinion(book(), gate.settings().minutesBeforeClosing);
        int never = 0;
        for (int checked = 0; checked < openings;) {
            const GateFacts facts = randomLead(random);
            QDateTime moment = randomMoment(random);
            moment = moment.addSecs(-(moment.toSecsSinceEpoch() % 60));
            const Verdict verdict = gate.judge(facts, moment);
            if (isBehindTheLaw(verdict))
                continue;
            if (verdict.reason == GateReason::NeverOpen && ++never > 3)
                continue;
            if (verdict.reason != GateReason::OutsideHours && verdict.reason != GateReason::NeverOpen)
                continue;
            ++checked;
            const auto expected = opinion.opening(facts, moment);
            QCOMPARE(verdict.untilUtc, expected.value_or(QDateTime()));
        }
    }
};

LEADLINE_TEST(GatePropertyTest)
#include "tst_gateproperty.moc"
