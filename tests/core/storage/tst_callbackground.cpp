#include "core/storage/jsonlines.h"
#include "core/storage/sqlcallbackground.h"
#include "tests/core/storage/calllogfixture.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;

namespace {

CallRecord fullReport(const CallLogFixture &f, const Claim &claim)
{
    CallRecord record = CallLogFixture::report(claim, u"call-0001"_s, u"completed"_s, u"human"_s);
    record.startedUtc = f.clock.nowUtc();
    record.callEndedBy = u"USER"_s;
    record.transferredTo = u"+12125550100"_s;
    record.dispositionTag = u"INTERESTED"_s;
    record.transcript = {{TranscriptLine::Speaker::Callee, u"Yes."_s, f.clock.nowUtc().addSecs(3)}};
    record.hasCorrectedTranscript = true;
    record.plainTranscript = {{TranscriptLine::Speaker::Callee, u"Yess."_s, {}}};
    record.afterTransfer = {{TranscriptLine::Speaker::Callee, u"Hello?"_s, {}}};
    record.additions = {{u"citation: budget"_s, u"500"_s}};
    return record;
}

} // namespace

class CallBackgroundTest : public QObject {
    Q_OBJECT

private slots:
    void tellsAllThatIsKeptOfACall()
    {
        CallLogFixture f;
        const Claim claim = f.place(f.start(f.leads(1)), u"call-0001"_s);
        const CallRecord record = fullReport(f, claim);
        f.apply(record);
        f.change(u"INSERT INTO script_versions (name, number, prompt_version_id, at, who, change) "
                 "SELECT name, 3, id, 0, '', 'saved' FROM prompt_versions"_s);
        f.change(
            u"UPDATE attempt_texts SET voicemail = 'Please call back.', caller_number = '+12125550199'"_s);
        const auto backgrounds = makeSqlCallBackgrounds(*f.thread, f.database->fileName());
        const CallBackground background = backgrounds->of(claim.attempt);
        QCOMPARE(background.startedUtc, record.startedUtc);
        QVERIFY(background.isCorrected);
        QCOMPARE(background.plainTranscript, record.plainTranscript);
        QCOMPARE(background.afterTransfer, record.afterTransfer);
        QCOMPARE(background.additions, record.additions);
        QCOMPARE(background.endedBy, u"USER"_s);
        QCOMPARE(background.transferredTo, record.transferredTo);
        QCOMPARE(background.tag, u"INTERESTED"_s);
        QVERIFY(!background.scriptName.isEmpty());
        QCOMPARE(background.scriptNumber, 3);
        QCOMPARE(background.scriptDigest.size(), 12);
        QCOMPARE(background.voicemail, u"Please call back."_s);
        QCOMPARE(background.callerNumber, u"+12125550199"_s);
        QCOMPARE(backgrounds->of(AttemptId {}), CallBackground {});
    }

    void givesWhatWasDeliveredAndWhatIsKept()
    {
        CallLogFixture f;
        const Claim claim = f.place(f.start(f.leads(1)), u"call-0001"_s);
        const auto backgrounds = makeSqlCallBackgrounds(*f.thread, f.database->fileName());
        QCOMPARE(f.value(backgrounds->records(claim.attempt)).size(), 0);
        f.apply(fullReport(f, claim));
        for (int i = 0; i < 2; ++i) {
            f.change(u"INSERT INTO inbox (id, received_at, sha256, signed, state, kind, call_id) "
                     "VALUES (%1, %2, 'digest%1', 1, 'applied', 'post_call', 'call-0001')"_s.arg(i + 1)
                         .arg(i * 1'000));
            f.change(u"INSERT INTO inbox_bodies (id, body) VALUES (?, ?)"_s,
                     {i + 1, u"{\"z\":%1,\"a\":[{\"b\":\"x\\\"{\"}]}"_s.arg(i).toUtf8()});
        }
        const QList<RawRecord> records = f.value(backgrounds->records(claim.attempt));
        QCOMPARE(records.size(), 3);
        QCOMPARE(records.at(0).kind, RawRecord::Kind::Delivered);
        QCOMPARE(records.at(0).atUtc.toMSecsSinceEpoch(), 1'000);
        QCOMPARE(records.at(0).json,
                 u"{\n  \"z\": 1,\n  \"a\": [\n    {\n      \"b\": \"x\\\"{\"\n    }\n  ]\n}"_s);
        QCOMPARE(records.at(1).atUtc.toMSecsSinceEpoch(), 0);
        QCOMPARE(records.at(2).kind, RawRecord::Kind::Kept);
        QVERIFY(records.at(2).json.contains(u"\"citation: budget\": \"500\""_s));
        QVERIFY(records.at(2).json.contains(u"\"text\": \"Yes.\""_s));
    }

    void laysOutJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("laidOut");
        QTest::newRow("empty object") << QByteArray("{ }") << u"{}"_s;
        QTest::newRow("empty array inside")
            << QByteArray("{\"a\":[ ],\"b\":1}") << u"{\n  \"a\": [],\n  \"b\": 1\n}"_s;
        QTest::newRow("blanks are new") << QByteArray("{\n\n\"a\"   :\t1}") << u"{\n  \"a\": 1\n}"_s;
        QTest::newRow("no JSON") << QByteArray("<html>") << u"<html>"_s;
        QTest::newRow("closed too often") << QByteArray("{}}}}") << u"{}\n}\n}\n}"_s;
        QTest::newRow("broken") << QByteArray("[\"a") << u"[\n  \"a"_s;
    }
    void laysOutJson()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, laidOut);
        QCOMPARE(jsonLines(json, 10'000), laidOut);
    }

    void saysWhenItIsCut()
    {
        const QString cut = jsonLines('[' + QByteArray("1,").repeated(10'000) + "1]", 500);
        QVERIFY(cut.size() < 600);
        QVERIFY(cut.contains(u"cut"_s));
        QVERIFY(jsonLines(QByteArray(1'000, '['), 500).size() < 800);
    }
};

LEADLINE_TEST(CallBackgroundTest)
#include "tst_callbackground.moc"
