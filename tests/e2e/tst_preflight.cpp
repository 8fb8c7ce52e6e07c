#include "tests/e2e/campaignplace.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

/// What a start would do, told on the terminal.
class PreflightTest : public QObject {
    Q_OBJECT

    static CliResult preflight(const Workplace &place)
    {
        return place.cli({u"--json"_s, u"campaign"_s, u"preflight"_s, u"C"_s});
    }

private slots:
    void saysWhoWillBeDialedAndChangesNothing()
    {
        CampaignPlace made(12);
        QVERIFY(made.isReady);
        Workplace &place = made.place;
        const auto before = place.cli({u"--json"_s, u"status"_s, u"C"_s});
        const auto told = preflight(place);
        QVERIFY2(told.code == 0, told.told());
        const QJsonObject object = told.json();
        QCOMPARE(object.keys(),
                 (QStringList {u"blockers"_s, u"estimate_usd"_s, u"will_dial"_s, u"will_skip"_s}));
        QCOMPARE(object.value("will_dial"_L1).toInt(), 12);
        QCOMPARE(object.value("will_skip"_L1).toObject(), QJsonObject {});
        QCOMPARE(object.value("blockers"_L1).toArray(), QJsonArray {});
        const QJsonObject estimate = object.value("estimate_usd"_L1).toObject();
        QVERIFY(estimate.value("low"_L1).toDouble() > 0);
        QVERIFY(estimate.value("high"_L1).toDouble() > estimate.value("low"_L1).toDouble());
        QCOMPARE(place.cli({u"--json"_s, u"status"_s, u"C"_s}).json(), before.json());
        QVERIFY(made.simulator.ledger().isEmpty());
    }

    void skippedLeadsAreCountedByReason()
    {
        CampaignPlace made(6);
        QVERIFY(made.isReady);
        Workplace &place = made.place;
        QVERIFY(place.cli({u"stop-list"_s, u"add"_s, numbersForTests(6).first()}).code == 0);
        const auto told = preflight(place);
        QVERIFY2(told.code == 3, told.told());
        QCOMPARE(told.json().value("will_dial"_L1).toInt(), 5);
        QCOMPARE(told.json().value("will_skip"_L1).toObject(), (QJsonObject {{u"on_stop_list"_s, 1}}));
        const auto read = place.cli({u"campaign"_s, u"preflight"_s, u"C"_s});
        for (const char *words :
             {"Will dial 5 leads; will skip 1.", "On the do-not-call list", "USD", "The first calls",
              "They are in ", "First call: at once, ", "The last call ends about "})
            QVERIFY2(read.out.contains(words), read.told());
    }

    void whatIsInTheWayIsNamedWithItsRemedy()
    {
        CampaignPlace made(3);
        QVERIFY(made.isReady);
        Workplace &place = made.place;
        place.environment.remove(u"BUSINESS_NAME"_s);
        place.environment.remove(u"BLAND_API_KEY"_s);
        const auto told = preflight(place);
        QVERIFY2(told.code == 3, told.told());
        const QJsonArray blockers = told.json().value("blockers"_L1).toArray();
        QCOMPARE(blockers.size(), 2);
        QVERIFY2(told.out.contains("BUSINESS_NAME"), told.told());
        QVERIFY2(told.out.contains("BLAND_API_KEY"), told.told());
    }

    void anUnknownCampaignIsWrongUse()
    {
        Workplace place;
        QVERIFY(place.prepareCampaign(leadsForTests(1).toBytes()));
        for (const auto &command : {u"preflight"_s, u"dry-run"_s}) {
            const auto told = place.cli({u"campaign"_s, command, u"no such"_s});
            QVERIFY2(told.code == 2, told.told());
        }
    }

    void aDryRunDialsNobodyAndStoresNothing()
    {
        CampaignPlace made(8);
        QVERIFY(made.isReady);
        Workplace &place = made.place;
        const auto before = place.cli({u"--json"_s, u"status"_s, u"C"_s});
        const QStringList command {u"--json"_s, u"campaign"_s, u"dry-run"_s,
                                   u"C"_s,      u"--csv"_s,    place.path(u"dry.csv"_s)};
        const auto told = place.cli(command);
        QVERIFY2(told.code == 0, told.told());
        QVERIFY(told.json().value("dry_run"_L1).toBool());
        QVERIFY(told.json().value("calls"_L1).toInt() >= 8);
        QCOMPARE(sumOf(told.json().value("outcomes"_L1).toObject()), 8);
        QCOMPARE(place.cli(command).json().value("outcomes"_L1), told.json().value("outcomes"_L1));
        QVERIFY(place.read(u"dry.csv"_s).contains("dry run"));
        QCOMPARE(place.cli({u"--json"_s, u"status"_s, u"C"_s}).json(), before.json());
        QVERIFY(made.simulator.ledger().isEmpty());
    }
};

LEADLINE_TEST(PreflightTest)
#include "tst_preflight.moc"
