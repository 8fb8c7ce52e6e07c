#include "tests/core/rules/gatefixture.h"
#include "tests/core/rules/secondopinion.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace gatefixture;

/// Random leads at random moments against the second opinion.
class GatePropertyTest : public QObject {
    Q_OBJECT

    static constexpr int cases = 20'000;
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

    void theGateAndTheSecondOpinionAgree()
    {
        if (book().zones().isStale())
            QSKIP("the time-zone data of this machine is older than the rules need");
        QRandomGenerator random(20'261'122);
        const Gate gate(book(), settings());
        SecondOpinion opinion(book(), gate.settings().minutesBeforeClosing);
        int allowed = 0;
        int judged = 0;
        for (int i = 0; i < cases; ++i) {
            const GateFacts facts = randomLead(random);
            const QDateTime moment = randomMoment(random);
            const Verdict verdict = gate.judge(facts, moment);
            if (verdict.reason == GateReason::RegionNotOpen)
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

    void theNextOpeningIsTheFirstMinuteThatIsAllowed()
    {
        if (book().zones().isStale())
            QSKIP("the time-zone data of this machine is older than the rules need");
        QRandomGenerator random(4'711);
        const Gate gate(book(), settings());
        SecondOpinion opinion(book(), gate.settings().minutesBeforeClosing);
        int never = 0;
        for (int checked = 0; checked < openings;) {
            const GateFacts facts = randomLead(random);
            QDateTime moment = randomMoment(random);
            moment = moment.addSecs(-(moment.toSecsSinceEpoch() % 60));
            const Verdict verdict = gate.judge(facts, moment);
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
