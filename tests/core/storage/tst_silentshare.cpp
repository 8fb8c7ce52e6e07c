#include "tests/core/storage/calllogfixture.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;

using Kind = Claim::Kind;

/// Calls a person answered and heard nothing: their share over 30 days.
class SilentShareTest : public QObject {
    Q_OBJECT

private slots:
    void tooManySilentCallsPauseTheCampaign_data()
    {
        QTest::addColumn<int>("answered");
        QTest::addColumn<int>("alarms");
        QTest::addColumn<bool>("pauses");
        QTest::newRow("too few to tell") << 30 << 0 << false;
        QTest::newRow("1 of 40") << 39 << 1 << true;
        QTest::newRow("1 of 60") << 59 << 1 << false;
        QTest::newRow("1 of 150") << 149 << 0 << false;
    }
    void tooManySilentCallsPauseTheCampaign()
    {
        QFETCH(int, answered);
        QFETCH(int, alarms);
        QFETCH(bool, pauses);
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(2));
        const Claim silent = f.place(campaign, u"call-0001"_s);
        f.change(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                 "INSERT INTO attempts (key, campaign_id, lead_id, phone, number, state, body_sha256, intent_at, outcome, "
                 "max_duration_minutes) SELECT 'k' || i, 1, 1, '+1', 1, 'ended', '', %2, 'human_answered', 10 FROM n"_s
                     .arg(answered)
                     .arg(f.clock.nowUtc().toMSecsSinceEpoch()));
        CallRecord record = f.report(silent, u"call-0001"_s, u"completed"_s, u"unknown"_s);
        record.callLengthMinutes = 0.2;
        record.callEndedBy = u"USER"_s;
        f.apply(record);
        QCOMPARE(f.ask(u"SELECT abandoned FROM attempts WHERE call_id = 'call-0001'"_s).toInt(), 1);
        QCOMPARE(f.alarms(u"silent_share"_s) + f.alarms(u"silent_share_pause"_s), alarms);
        QCOMPARE(f.claim(campaign).kind, pauses ? Kind::NotRunning : Kind::Dial);
        QCOMPARE(f.reader->campaign(campaign)->pauseCause.isEmpty(), !pauses);
    }
};

LEADLINE_TEST(SilentShareTest)
#include "tst_silentshare.moc"
