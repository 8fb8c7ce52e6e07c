#include "core/rules/gate.h"

#include "tests/core/rules/gatefixture.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace gatefixture;

/// Who may be called at all, by the order of the gate. Source: calling-rules.md section 6.
class GateTest : public QObject {
    Q_OBJECT
private slots:
    void aLeadWithNothingAgainstItIsAllowed()
    {
        const Verdict verdict =
            Gate(book(), settings()).judge(salesLead("+12125550143"), utc("2026-07-01 15:00"));
        QCOMPARE(verdict.reason, GateReason::None);
        QVERIFY(verdict.allowed());
        QVERIFY(!verdict.isFinal());
        QCOMPARE(verdict.zones, QStringList {u"America/New_York"_s});
        QCOMPARE(verdict.zoneSource, u"area code 212"_s);
        QCOMPARE(verdict.rulesVersion, u"2026-11-22"_s);
    }

    void numbersThatAreNoLeadsAreRefused_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<GateReason>("reason");
        QTest::newRow("toll-free") << u"+18005550100"_s << GateReason::NumberBlocked;
        QTest::newRow("premium") << u"+19005550100"_s << GateReason::NumberBlocked;
        QTest::newRow("empty") << QString() << GateReason::NumberInvalid;
        QTest::newRow("too short") << u"+1212555"_s << GateReason::NumberInvalid;
    }
    void numbersThatAreNoLeadsAreRefused()
    {
        QFETCH(QString, number);
        QFETCH(GateReason, reason);
        const Verdict verdict =
            Gate(book(), settings()).judge(salesLead(qPrintable(number)), utc("2026-07-01 15:00"));
        QCOMPARE(verdict.reason, reason);
        QVERIFY(verdict.isFinal());
        QVERIFY(!verdict.detail.isEmpty());
    }

    void fictionalNumbersAreDialedInDemosOnly()
    {
        GateSettings real = settings();
        real.numbers.allowFictional = false;
        const Verdict verdict = Gate(book(), real).judge(salesLead("+12125550143"), utc("2026-07-01 15:00"));
        QCOMPARE(verdict.reason, GateReason::NumberBlocked);
        QCOMPARE(verdict.detail, faultCode(NumberFault::Fictional));
    }

    void ownNumbersAreNeverCalled()
    {
        GateSettings own = settings();
        own.numbers.ownNumbers = {u"+12125550143"_s};
        QCOMPARE(Gate(book(), own).judge(salesLead("+12125550143"), utc("2026-07-01 15:00")).reason,
                 GateReason::NumberBlocked);
    }

    void salesNeedWrittenConsent_data()
    {
        QTest::addColumn<Consent::Kind>("kind");
        QTest::addColumn<bool>("sales");
        for (const auto kind : {Consent::Kind::None, Consent::Kind::Verbal, Consent::Kind::ExistingCustomer,
                                Consent::Kind::Service, Consent::Kind::Written})
            QTest::newRow(qPrintable(consentCode(kind))) << kind << (kind == Consent::Kind::Written);
    }
    void salesNeedWrittenConsent()
    {
        QFETCH(Consent::Kind, kind);
        QFETCH(bool, sales);
        const Gate gate(book(), settings());
        GateFacts facts = salesLead("+12125550143");
        facts.consent.kind = kind;
        const Verdict verdict = gate.judge(facts, utc("2026-07-01 15:00"));
        QCOMPARE(verdict.reason, sales ? GateReason::None : GateReason::NoConsent);
        QCOMPARE(verdict.isFinal(), !sales);
        facts.kind = CampaignKind::Service;
        QVERIFY(gate.judge(facts, utc("2026-07-01 15:00")).allowed());
    }

    void placesThatAreNotOpenAreRefused_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *number, const char *region, const char *detail) {
            QTest::addRow("%s %s", region, number)
                << QString::fromLatin1(number) << QString::fromLatin1(region) << QString::fromLatin1(detail);
        };
        for (const auto &[code, country] : QList<std::pair<const char *, const char *>> {
                 {"242", "BS"}, {"246", "BB"}, {"264", "AI"}, {"268", "AG"}, {"284", "VG"}, {"345", "KY"},
                 {"441", "BM"}, {"473", "GD"}, {"649", "TC"}, {"658", "JM"}, {"876", "JM"}, {"664", "MS"},
                 {"721", "SX"}, {"758", "LC"}, {"767", "DM"}, {"784", "VC"}, {"809", "DO"}, {"829", "DO"},
                 {"849", "DO"}, {"868", "TT"}, {"869", "KN"}})
            row(qPrintable(u"+1%1%2"_s.arg(QString::fromLatin1(code), u"5550143"_s)), country, country);
        row("+13405550143", "VI", "US Virgin Islands");
        row("+16705550143", "MP", "Northern Mariana Islands");
        row("+16715550143", "GU", "Guam");
        row("+16845550143", "AS", "American Samoa");
        row("+17875550143", "PR", "Puerto Rico");
        row("+19395550143", "PR", "Puerto Rico");
    }
    void placesThatAreNotOpenAreRefused()
    {
        QFETCH(QString, number);
        QFETCH(QString, region);
        QFETCH(QString, detail);
        GateFacts facts = salesLead(qPrintable(number));
        facts.region = region;
        const Verdict verdict = Gate(book(), settings()).judge(facts, utc("2026-07-01 15:00"));
        QCOMPARE(verdict.reason, GateReason::RegionNotOpen);
        QCOMPARE(verdict.detail, detail);
        QVERIFY(verdict.isFinal());
    }

    void theOperatorOpensATerritoryByEitherCode()
    {
        for (const QString &code : {u"PR"_s, u"US-PR"_s}) {
            GateSettings open = settings();
            open.openedRegions = {code};
            QVERIFY(Gate(book(), open).judge(salesLead("+17875550143"), utc("2026-07-01 15:00")).allowed());
        }
    }

    void openingDoesNotReplaceARuleSet()
    {
        GateSettings open = settings();
        open.openedRegions = {u"JM"_s, u"JP"_s};
        const Gate gate(book(), open);
        QCOMPARE(gate.judge(salesLead("+18765550143"), utc("2026-07-01 15:00")).reason,
                 GateReason::RegionNotOpen);
        GateFacts japan = salesLead("+81312345678");
        japan.region = u"JP"_s;
        QCOMPARE(gate.judge(japan, utc("2026-07-01 03:00")).reason, GateReason::RegionNotOpen);
    }

    void anAddressInAClosedPlaceClosesTheLead()
    {
        GateFacts facts = salesLead("+12125550143");
        facts.state = u"Puerto Rico"_s;
        QCOMPARE(Gate(book(), settings()).judge(facts, utc("2026-07-01 15:00")).reason,
                 GateReason::RegionNotOpen);
    }

    void washingtonIsClosedForSales_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("postalCode");
        for (const char *code : {"206", "253", "360", "425", "509", "564"})
            QTest::newRow(code) << u"+1%1%2"_s.arg(QString::fromLatin1(code), u"5550100"_s) << QString()
                                << QString();
        QTest::newRow("state column") << u"+12125550100"_s << u"WA"_s << QString();
        QTest::newRow("state name") << u"+12125550100"_s << u"washington"_s << QString();
        QTest::newRow("ZIP code") << u"+12125550100"_s << QString() << u"98101"_s;
    }
    void washingtonIsClosedForSales()
    {
        QFETCH(QString, number);
        QFETCH(QString, state);
        QFETCH(QString, postalCode);
        const Gate gate(book(), settings());
        GateFacts facts = salesLead(qPrintable(number));
        facts.state = state;
        facts.postalCode = postalCode;
        const Verdict verdict = gate.judge(facts, utc("2026-07-01 18:00"));
        QCOMPARE(verdict.reason, GateReason::SalesBlocked);
        QCOMPARE(verdict.detail, u"Washington"_s);
        QVERIFY(verdict.isFinal());
        facts.kind = CampaignKind::Service;
        QVERIFY(gate.judge(facts, utc("2026-07-01 18:00")).allowed());
    }

    void westernAustraliaIsNotWashington()
    {
        GateFacts facts = salesLead("+61892345678");
        facts.region = u"AU"_s;
        facts.state = u"WA"_s;
        const Verdict verdict = Gate(book(), settings()).judge(facts, utc("2026-07-01 04:00"));
        QCOMPARE(verdict.reason, GateReason::None);
        QVERIFY(verdict.zones.contains(u"Australia/Sydney"_s));
        QVERIFY(verdict.zones.contains(u"Australia/Perth"_s));
    }

    void reasonsComeInTheOrderOfTheGate()
    {
        const Gate gate(book(), settings());
        const QDateTime night = utc("2026-07-01 06:00");
        GateFacts facts = salesLead("+12065550100");
        facts.held = true;
        facts.importFinished = false;
        facts.onStopList = true;
        facts.stoppedDomain = u"example.com"_s;
        facts.consent.kind = Consent::Kind::None;
        facts.duplicateInCampaign = true;
        PastAttempt past = attemptAt(night.addSecs(-60));
        past.open = true;
        past.declined = true;
        past.sameCampaign = true;
        past.sameLead = true;
        facts.history = {past, past, past};
        facts.attemptsAllowed = 2;
        facts.notBeforeUtc = utc("2027-01-01 00:00");
        facts.timeZone = u"Mars/Olympus"_s;
        const auto expect = [&](GateReason reason) { QCOMPARE(gate.judge(facts, night).reason, reason); };

        expect(GateReason::Held);
        facts.held = false;
        expect(GateReason::ImportUnfinished);
        facts.importFinished = true;
        expect(GateReason::OnStopList);
        facts.onStopList = false;
        expect(GateReason::DomainOnStopList);
        QCOMPARE(gate.judge(facts, night).detail, u"example.com"_s);
        QVERIFY(gate.judge(facts, night).isFinal());
        facts.stoppedDomain.clear();
        expect(GateReason::NoConsent);
        facts.consent.kind = Consent::Kind::Written;
        facts.state = u"GU"_s;
        expect(GateReason::RegionNotOpen);
        facts.state.clear();
        expect(GateReason::SalesBlocked);
        facts.kind = CampaignKind::Service;
        expect(GateReason::DuplicateInCampaign);
        facts.duplicateInCampaign = false;
        expect(GateReason::OpenAttempt);
        for (PastAttempt &attempt : facts.history) {
            attempt.open = false;
            attempt.unknown = true;
        }
        expect(GateReason::UnknownAttempt);
        for (PastAttempt &attempt : facts.history)
            attempt.unknown = false;
        expect(GateReason::CampaignAttempts);
        facts.attemptsAllowed = 5;
        expect(GateReason::AttemptsPerDay);
        facts.history = QList<PastAttempt>(6, attemptAt(night.addDays(-3)));
        expect(GateReason::AttemptsPerMonth);
        past.unknown = false;
        past.open = false;
        facts.history = {past};
        expect(GateReason::NumberGap);
        facts.history.first().sentUtc = night.addDays(-2);
        expect(GateReason::Resting);
        facts.history.clear();
        expect(GateReason::NoTimeZone);
        facts.timeZone.clear();
        expect(GateReason::OutsideHours);
        facts.hours.any = true;
        expect(GateReason::RetryDelay);
        facts.notBeforeUtc = night;
        expect(GateReason::None);
    }

    void refusalsEndAsTheyShould_data()
    {
        QTest::addColumn<GateReason>("reason");
        QTest::addColumn<bool>("isFinal");
        const QSet<GateReason> final {GateReason::NumberInvalid,      GateReason::NumberBlocked,
                                      GateReason::OnStopList,         GateReason::DomainOnStopList,
                                      GateReason::NoConsent,
                                      GateReason::RegionNotOpen,      GateReason::SalesBlocked,
                                      GateReason::DuplicateInCampaign};
        for (int code = 0; code <= static_cast<int>(GateReason::ScriptFault); ++code) {
            const auto reason = static_cast<GateReason>(code);
            QTest::newRow(qPrintable(reasonCode(reason))) << reason << final.contains(reason);
        }
    }
    void refusalsEndAsTheyShould()
    {
        QFETCH(GateReason, reason);
        QFETCH(bool, isFinal);
        Verdict verdict;
        verdict.reason = reason;
        QCOMPARE(verdict.isFinal(), isFinal);
        QCOMPARE(reasonFromCode(reasonCode(reason)), std::optional(reason));
        QVERIFY(!reasonText(reason).isEmpty());
        QVERIFY(!reasonFromCode(u"no such reason"_s));
    }

    void whatOnlyAPersonCanEndHasNoMoment()
    {
        const Gate gate(book(), settings());
        GateFacts facts = salesLead("+12125550143");
        facts.held = true;
        QVERIFY(!gate.judge(facts, utc("2026-07-01 15:00")).untilUtc.isValid());
        facts.held = false;
        facts.timeZone = u"Eastern"_s;
        QCOMPARE(gate.judge(facts, utc("2026-07-01 15:00")).reason, GateReason::NoTimeZone);
        QVERIFY(!gate.judge(facts, utc("2026-07-01 15:00")).untilUtc.isValid());
        facts.timeZone.clear();
        facts.importFinished = false;
        QVERIFY(gate.judge(facts, utc("2026-07-01 15:00")).untilUtc > utc("2026-07-01 15:00"));
    }
};

LEADLINE_TEST(GateTest)
#include "tst_gate.moc"
