#include "tests/e2e/campaignplace.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;

/// What `status` says, with a campaign and without one.
class StatusTest : public QObject {
    Q_OBJECT

private slots:
    void leadsOfSeveralCampaignsAreSaidToCountInEach()
    {
        CampaignPlace made(6);
        QVERIFY(made.isReady);
        Workplace &place = made.place;
        QCOMPARE(place
                     .cli({u"campaign"_s, u"create"_s, u"D"_s, u"--list"_s, u"L"_s, u"--prompt"_s,
                           u"qualification"_s, u"--hours"_s, u"any"_s})
                     .code,
                 0);
        const CliResult all = place.cli({u"status"_s});
        QVERIFY2(all.out.contains("6 leads are stored."), all.told());
        QVERIFY2(all.out.contains("In all campaigns together 12, those in several counted in each: 12 ready"),
                 all.told());
        const CliResult one = place.cli({u"status"_s, u"C"_s});
        QVERIFY2(one.out.contains("6 leads: 6 ready, 0 open") && !one.out.contains("stored"), one.told());
        // The sums of the campaigns, as scripts know them.
        const QJsonObject sums = place.cli({u"--json"_s, u"status"_s}).json();
        QCOMPARE(sumOf(sums.value("leads"_L1).toObject()), 12);
        QVERIFY(!sums.contains("stored"_L1));
    }
};

LEADLINE_TEST(StatusTest)
#include "tst_status.moc"
