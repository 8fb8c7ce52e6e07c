#include "core/storage/evidence.h"
#include "tests/core/storage/calllogfixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

class EvidenceTest : public QObject {
    Q_OBJECT

    static QJsonObject evidenceOf(CallLogFixture &bench, const QString &phone)
    {
        const auto written = evidence::ofNumber(bench.database->fileName(), PhoneNumber::fromStored(phone),
                                                bench.clock.nowUtc());
        if (!written)
            qWarning("%s", qPrintable(written.error().message + written.error().detail));
        return written ? QJsonDocument::fromJson(*written).object() : QJsonObject {};
    }

private slots:
    void leavesOutLeadsThatAreBeingTakenBack()
    {
        CallLogFixture bench;
        bench.addLeads(CallLogFixture::leads(1));
        bench.addLeads(CallLogFixture::leads(1), u"Other"_s);
        bench.change(u"UPDATE imports SET state = 'undone' WHERE id = 1"_s);
        const QJsonArray leads = evidenceOf(bench, bench.phone(0)).value("leads"_L1).toArray();
        QCOMPARE(leads.size(), 1);
        QCOMPARE(leads.at(0).toObject().value("list"_L1).toString(), u"Other"_s);
    }

    void holdsGroundWordsTimesAndSteps()
    {
        CallLogFixture bench;
        const CampaignId campaign = bench.start(CallLogFixture::leads(2));
        bench.change(
            u"UPDATE leads SET consent_source = 'fair 2026', consent_wording = 'I agree' WHERE id = 1"_s);
        const Claim claim = bench.place(campaign, u"call-12345678"_s);
        bench.apply(bench.report(claim, u"call-12345678"_s, u"completed"_s, u"human"_s));
        bench.change(u"INSERT INTO stop_list (phone, source, added_at) VALUES (?, 'said so', 5)"_s,
                     {bench.phone(0)});
        bench.change(
            u"INSERT INTO stop_list_log (at, phone, action, source) VALUES (5, ?, 'added', 'said so')"_s,
            {bench.phone(0)});

        const QJsonObject all = evidenceOf(bench, bench.phone(0));
        QCOMPARE(all.value("number"_L1).toString(), bench.phone(0));
        const QJsonObject lead = all.value("leads"_L1).toArray().at(0).toObject();
        QCOMPARE(lead.value("ground"_L1).toObject().value("wording"_L1).toString(), u"I agree"_s);
        const QJsonArray attempts = all.value("attempts"_L1).toArray();
        QCOMPARE(attempts.size(), 1);
        const QJsonObject attempt = attempts.at(0).toObject();
        QCOMPARE(attempt.value("task"_L1).toString(), u"Talk to Ada"_s);
        QVERIFY(attempt.value("first_sentence"_L1).toString().contains(u"AI assistant"_s));
        QCOMPARE(attempt.value("local_times"_L1).toObject().value("America/New_York"_L1).toString(),
                 u"2026-07-01T11:00:00-04:00"_s);
        QCOMPARE(attempt.value("rules_version"_L1).toString(), bench.gate->rules().version());
        QCOMPARE(attempt.value("call_id"_L1).toString(), u"call-12345678"_s);
        QVERIFY(attempt.value("steps"_L1).toArray().size() >= 3);
        QCOMPARE(attempt.value("script"_L1).toString(), u"hello"_s);
        QCOMPARE(attempt.value("script_version"_L1).toInt(), 1);
        QCOMPARE(attempt.value("script_text"_L1).toString(), u"Hello {{ first_name }}"_s);
        QCOMPARE(attempt.value("regions"_L1).toArray(), QJsonArray {u"US-NY"_s});
        QCOMPARE(attempt.value("ground"_L1).toObject().value("wording"_L1).toString(), u"I agree"_s);
        QCOMPARE(attempt.value("lead_values"_L1).toObject().value("first_name"_L1).toString(), u"Ada"_s);
        for (const char *fact : {"voicemail", "opened_for_sales", "registry_checked_at", "stop_list_version",
                                 "zone_source", "caller_number", "body_sha256", "campaign"})
            QVERIFY2(attempt.contains(QLatin1StringView(fact)), fact);
        QCOMPARE(all.value("stop_list"_L1).toArray().size(), 1);
        QCOMPARE(all.value("stop_list_log"_L1).toArray().size(), 1);
    }

    void aNumberNobodyKnowsHasNothing()
    {
        CallLogFixture bench;
        bench.start(CallLogFixture::leads(1));
        const QJsonObject all = evidenceOf(bench, bench.phone(50));
        for (const char *part : {"leads", "attempts", "stop_list", "stop_list_log"})
            QVERIFY(all.value(QLatin1StringView(part)).toArray().isEmpty());
    }

    void aMissingDatabaseIsToldAndNotMade()
    {
        QTemporaryDir empty;
        const QString file = empty.filePath(u"leadline.db"_s);
        QVERIFY(!evidence::ofNumber(file, PhoneNumber::fromStored(u"+12125550143"_s),
                                    QDateTime::currentDateTimeUtc()));
        QVERIFY(!QFile::exists(file));
    }
};

LEADLINE_TEST(EvidenceTest)
#include "tst_evidence.moc"
