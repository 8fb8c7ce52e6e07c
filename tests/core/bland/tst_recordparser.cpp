#include "core/bland/blandclient.h"
#include "core/bland/recordparser.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

const auto key = u"0f6c7a52-59c1-4d2e-8d6f-7a0d4b5e9c33"_s;

/// A finished call with every member the parser reads.
QByteArray finishedCall()
{
    QFile file(QStringLiteral(BLAND_TEST_PAYLOADS "/finishedcall.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject sample()
{
    return QJsonDocument::fromJson(finishedCall()).object();
}

Result<Delivery> read(const QJsonObject &object)
{
    return BlandDeliveryReader().read(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

class RecordParserTest : public QObject {
    Q_OBJECT
private slots:
    void readsAFinishedCall();
    void survivesEveryMemberMissingOrWrong_data();
    void survivesEveryMemberMissingOrWrong();
    void normalisesStates_data();
    void normalisesStates();
    void takesRowsOfAFinalStatusAsOver_data();
    void takesRowsOfAFinalStatusAsOver();
    void ignoresNumbersOutOfRange_data();
    void ignoresNumbersOutOfRange();
    void ignoresDatesOutOfRange_data();
    void ignoresDatesOutOfRange();
    void takesOnlySafeRecordingAddresses_data();
    void takesOnlySafeRecordingAddresses();
    void findsTheKeyWhereverItIs_data();
    void findsTheKeyWhereverItIs();
    void prefersTheCorrectedTranscript();
    void keepsThePlainTranscriptWhenSpeakersAreUnknown();
    void fallsBackToTheConcatenatedTranscript();
    void cutsLongText();
    void tellsDeliveriesApart_data();
    void tellsDeliveriesApart();
    void refusesUnreadableDeliveries_data();
    void refusesUnreadableDeliveries();
    void ignoresMembersThatAppearTwice();
    void namesWhatWasLeftOut();
    void readsWhatLateDeliveriesAdd();
};

void RecordParserTest::readsAFinishedCall()
{
    const auto record = recordOf(sample());

    QCOMPARE(record.callId, u"6b1f5d2e-2f0c-4a58-9a54-0c7d6a3b1e11"_s);
    QCOMPARE(record.attemptKey, key);
    QCOMPARE(record.to, u"12025550143"_s);
    QCOMPARE(record.completed, std::optional(true));
    QCOMPARE(record.status, u"completed"_s);
    QCOMPARE(record.queueStatus, u"complete"_s);
    QCOMPARE(record.answeredBy, u"human"_s);
    QCOMPARE(record.callLengthMinutes, std::optional(1.0083));
    QCOMPARE(record.correctedSeconds, std::optional(60.0));
    QCOMPARE(record.price, std::optional(Money::fromMicroUsd(141'000)));
    QCOMPARE(record.dispositionTag, u"INTERESTED"_s);
    QCOMPARE(record.callEndedBy, u"USER"_s);
    QCOMPARE(record.warmTransferState, u"MERGED"_s);
    QCOMPARE(record.createdUtc, QDateTime(QDate(2026, 11, 22), QTime(10, 0, 0, 123), Qt::UTC));
    QCOMPARE(record.callbackUtc, QDateTime(QDate(2026, 11, 24), QTime(15, 0), Qt::UTC));
    QCOMPARE(record.transcript.size(), 3);
    QCOMPARE(record.transcript.at(0).speaker, TranscriptLine::Speaker::Callee);
    QCOMPARE(record.transcript.at(1).text, u"Good morning."_s);
    QCOMPARE(record.transcript.at(2).speaker, TranscriptLine::Speaker::System);
    QVERIFY(!record.hasCorrectedTranscript);
}

void RecordParserTest::survivesEveryMemberMissingOrWrong_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    const QList<std::pair<const char *, QJsonValue>> changes {
        {"removed", QJsonValue(QJsonValue::Undefined)},
        {"null", QJsonValue()},
        {"true", true},
        {"number", -1e300},
        {"text", u"\0\xD800 nonsense"_s},
        {"huge text", QString(300'000, u'x')},
        {"array", QJsonArray {QJsonArray {}, 1, u"x"_s}},
        {"object", QJsonObject {{u"state"_s, 5}}},
    };
    for (const auto &member : sample().keys()) {
        for (const auto &[name, value] : changes)
            QTest::addRow("%s, %s", qPrintable(member), name) << member << value;
    }
}

void RecordParserTest::survivesEveryMemberMissingOrWrong()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    auto object = sample();
    object.remove(member);
    if (!value.isUndefined())
        object.insert(member, value);

    const auto whole = recordOf(sample());
    const auto record = recordOf(object);

    if (member != u"completed"_s)
        QCOMPARE(record.completed, whole.completed);
    else if (!value.isBool())
        QCOMPARE(record.completed, std::nullopt);
    if (member != u"price"_s)
        QCOMPARE(record.price, whole.price);
    else
        QCOMPARE(record.price, std::nullopt);
    QVERIFY(record.callId.isEmpty() || record.callId == whole.callId);
    QVERIFY(record.attemptKey.isEmpty() || record.attemptKey == key);
    QVERIFY(record.status.size() <= 64);
    QVERIFY(record.errorMessage.toUtf8().size() <= 4096);
    QVERIFY(record.summary.toUtf8().size() <= 65'536);
    QVERIFY(!record.errorMessage.contains(QChar(0)));
    const auto delivery = read(object);
    QVERIFY(!delivery || delivery->kind == Delivery::Kind::PostCall || delivery->kind == Delivery::Kind::Other
            || delivery->kind == Delivery::Kind::Batch);
}

void RecordParserTest::normalisesStates_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("queue");
    QTest::addColumn<QString>("answeredBy");
    QTest::newRow("underscores") << QByteArray(
        R"({"status":"no_answer","queue_status":"pre_queue_error","answered_by":"no_answer"})")
                                 << u"no-answer"_s << u"pre-queue-error"_s << u"no-answer"_s;
    QTest::newRow("machine") << QByteArray(
        R"({"status":"cancelled","queue_status":"complete","answered_by":"answering_machine"})")
                             << u"canceled"_s << u"complete"_s << u"voicemail"_s;
    QTest::newRow("case") << QByteArray(
        R"({"status":" Busy ","queue_status":"Completed","answered_by":"MACHINE"})")
                          << u"busy"_s << u"complete"_s << u"voicemail"_s;
}

void RecordParserTest::normalisesStates()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, status);
    QFETCH(QString, queue);
    QFETCH(QString, answeredBy);

    const auto record = recordOf(QJsonDocument::fromJson(json).object());

    QCOMPARE(record.status, status);
    QCOMPARE(record.queueStatus, queue);
    QCOMPARE(record.answeredBy, answeredBy);
}

void RecordParserTest::takesRowsOfAFinalStatusAsOver_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<bool>("completed");
    QTest::newRow("completed") << QByteArray(R"({"completed":true})") << true;
    QTest::newRow("not completed") << QByteArray(R"({"completed":false,"status":"in-progress"})") << false;
    QTest::newRow("status completed alone") << QByteArray(R"({"completed":false,"status":"completed"})") << false;
    QTest::newRow("no answer") << QByteArray(R"({"completed":false,"status":"no-answer"})") << true;
    QTest::newRow("busy") << QByteArray(R"({"status":"busy"})") << true;
    QTest::newRow("call error") << QByteArray(R"({"completed":false,"queue_status":"call_error"})") << true;
    QTest::newRow("queued") << QByteArray(R"({"completed":false,"queue_status":"queued"})") << false;
    QTest::newRow("active list") << QByteArray(R"({"status":"IN_PROGRESS"})") << false;
}

void RecordParserTest::takesRowsOfAFinalStatusAsOver()
{
    QFETCH(QByteArray, row);
    QFETCH(bool, completed);
    QCOMPARE(rowOf(QJsonDocument::fromJson(row).object()).completed, completed);
}

void RecordParserTest::ignoresNumbersOutOfRange_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("kept");
    QTest::newRow("zero") << QByteArray(R"({"call_length":0})") << true;
    QTest::newRow("negative") << QByteArray(R"({"call_length":-0.5})") << false;
    QTest::newRow("text") << QByteArray(R"({"call_length":"1.5"})") << false;
    QTest::newRow("beyond 2^53") << QByteArray(R"({"call_length":9007199254740994})") << false;
    QTest::newRow("two days") << QByteArray(R"({"call_length":2880})") << false;
    QTest::newRow("bool") << QByteArray(R"({"call_length":true})") << false;
}

void RecordParserTest::ignoresNumbersOutOfRange()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, kept);
    QCOMPARE(recordOf(QJsonDocument::fromJson(json).object()).callLengthMinutes.has_value(), kept);
}

void RecordParserTest::ignoresDatesOutOfRange_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("date");
    const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    QTest::newRow("Z") << u"2026-11-22T12:00:00Z"_s << noon;
    QTest::newRow("offset") << u"2026-11-22T07:00:00-05:00"_s << noon;
    QTest::newRow("six digits") << u"2026-11-22T12:00:00.000000Z"_s << noon;
    QTest::newRow("no zone") << u"2026-11-22T12:00:00"_s << noon;
    QTest::newRow("1970") << u"1970-01-01T00:00:00Z"_s << QDateTime();
    QTest::newRow("2101") << u"2101-01-01T00:00:00Z"_s << QDateTime();
    QTest::newRow("nonsense") << u"yesterday"_s << QDateTime();
}

void RecordParserTest::ignoresDatesOutOfRange()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, date);
    QCOMPARE(recordOf({{u"created_at"_s, text}}).createdUtc, date);
}

void RecordParserTest::takesOnlySafeRecordingAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("kept");
    QTest::newRow("https") << u"https://api.bland.ai/v1/recordings/x"_s << true;
    QTest::newRow("http of this machine") << u"http://127.0.0.1:8080/v1/recordings/x"_s << true;
    QTest::newRow("http elsewhere") << u"http://api.bland.ai/v1/recordings/x"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("user info") << u"https://me:pass@api.bland.ai/x"_s << false;
    QTest::newRow("long") << u"https://api.bland.ai/"_s + QString(3000, u'x') << false;
}

void RecordParserTest::takesOnlySafeRecordingAddresses()
{
    QFETCH(QString, url);
    QFETCH(bool, kept);
    QCOMPARE(recordOf({{u"recording_url"_s, url}}).recordingUrl, kept ? url : QString());
}

void RecordParserTest::findsTheKeyWhereverItIs_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("found");
    QTest::newRow("metadata") << QByteArray(R"({"metadata":{"leadline_key":"KEY"}})") << true;
    QTest::newRow("metadata as text") << QByteArray(R"({"metadata":"{\"leadline_key\":\"KEY\"}"})") << true;
    QTest::newRow("variables") << QByteArray(
        R"({"metadata":null,"variables":{"metadata":{"leadline_key":"KEY"}}})")
                               << true;
    QTest::newRow("external id") << QByteArray(R"({"external_id":"KEY"})") << true;
    QTest::newRow("no key") << QByteArray(
        R"({"metadata":{"leadline_key":"somebody else's"},"external_id":"4711"})")
                            << false;
}

void RecordParserTest::findsTheKeyWhereverItIs()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, found);
    const auto object = QJsonDocument::fromJson(json.replace("KEY", key.toLatin1())).object();
    QCOMPARE(attemptKeyOf(object), found ? key : QString());
}

void RecordParserTest::prefersTheCorrectedTranscript()
{
    auto object = sample();
    object.insert(
        u"corrected_transcript"_s,
        QJsonArray {QJsonObject {{u"text"_s, u"Hello, who is it?"_s},
                                 {u"speaker_label"_s, u"user"_s},
                                 {u"start"_s, 1.25}},
                    QJsonObject {{u"text"_s, u"Good morning."_s}, {u"speaker_label"_s, u"assistant"_s}, {u"start"_s, -4}}});

    const auto record = recordOf(object);

    QVERIFY(record.hasCorrectedTranscript);
    QCOMPARE(record.transcript.size(), 2);
    QCOMPARE(record.transcript.at(0).text, u"Hello, who is it?"_s);
    QCOMPARE(record.transcript.at(0).saidUtc, record.startedUtc.addMSecs(1'250));
    QVERIFY(!record.transcript.at(1).saidUtc.isValid());
}

void RecordParserTest::keepsThePlainTranscriptWhenSpeakersAreUnknown()
{
    auto object = sample();
    object.insert(u"corrected_transcript"_s,
                  QJsonArray {QJsonObject {{u"text"_s, u"Hello"_s}, {u"speaker_label"_s, u"SPEAKER 7"_s}}});

    QCOMPARE(recordOf(object).transcript.size(), 3);
}

void RecordParserTest::fallsBackToTheConcatenatedTranscript()
{
    const auto record =
        recordOf({{u"concatenated_transcript"_s,
                   u"user: Hello? \n assistant: Good morning: it is me\nagain \n user:  \n"_s}});

    QCOMPARE(record.transcript.size(), 2);
    QCOMPARE(record.transcript.at(1).speaker, TranscriptLine::Speaker::Agent);
    QCOMPARE(record.transcript.at(1).text, u"Good morning: it is me again"_s);
}

void RecordParserTest::cutsLongText()
{
    const auto record =
        recordOf({{u"summary"_s, QString(200'000, u's')}, {u"error_message"_s, QString(10'000, u'e')}});
    QVERIFY(record.summary.toUtf8().size() <= 65'536);
    QVERIFY(record.errorMessage.toUtf8().size() <= 4'096);
    QVERIFY(!record.summary.endsWith(u's'));
}

void RecordParserTest::tellsDeliveriesApart_data()
{
    using Kind = Delivery::Kind;
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("post-call") << finishedCall() << Kind::PostCall;
    QTest::newRow("live event") << QByteArray(
        R"({"message":"Call connected","call_id":"call-0001","category":"call","log_level":"info"})")
                                << Kind::LiveEvent;
    QTest::newRow("citations") << QByteArray(
        R"({"call_id":"call-0001","event_type":"citations","citations":[]})")
                               << Kind::Enrichment;
    QTest::newRow("late result") << QByteArray(
        R"({"call_id":"call-0001","event_type":"dispositions","completed":true})")
                                 << Kind::PostCall;
    QTest::newRow("batch") << QByteArray(
        R"({"batch_id":"b","status":"completed","timestamp":"2026-11-22T12:00:00Z"})")
                           << Kind::Batch;
    QTest::newRow("SMS") << QByteArray(R"({"conversation_id":"c","status":"read","call_id":"call-0001"})")
                         << Kind::Sms;
    QTest::newRow("nothing known") << QByteArray("{}") << Kind::Other;
}

void RecordParserTest::tellsDeliveriesApart()
{
    QFETCH(QByteArray, body);
    QFETCH(Delivery::Kind, kind);

    const auto delivery = BlandDeliveryReader().read(body);

    QVERIFY(delivery);
    QCOMPARE(delivery->kind, kind);
    if (kind == Delivery::Kind::LiveEvent) {
        QCOMPARE(delivery->record.callId, u"call-0001"_s);
        QCOMPARE(delivery->liveMessage, u"Call connected"_s);
    }
}

void RecordParserTest::refusesUnreadableDeliveries_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("hello");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("too deep") << R"({"call_id":"call-0001","completed":true,"pathway_logs":)"
            + QByteArray(64, '[') + QByteArray(64, ']') + "}";
    QTest::newRow("id is a number") << QByteArray(R"({"call_id":12345678,"completed":true})");
    QTest::newRow("id is a path") << QByteArray(R"({"call_id":"../../etc","completed":true})");
}

void RecordParserTest::refusesUnreadableDeliveries()
{
    QFETCH(QByteArray, body);
    const auto delivery = BlandDeliveryReader().read(body);
    QVERIFY(!delivery);
    QCOMPARE(delivery.error().kind, Error::Kind::InvalidInput);
}

void RecordParserTest::namesWhatWasLeftOut()
{
    const auto delivery = BlandDeliveryReader().read(
        R"({"call_id":"call-0001","completed":true,"status":"completed","price":"a lot","call_length":-3,)"
        R"("end_at":"1999-01-01T00:00:00Z","corrected_duration":"18","summary":"one","summary":"two"})");
    QVERIFY(delivery);
    QCOMPARE(delivery->ignored, QStringList({u"summary"_s, u"call_length"_s, u"price"_s, u"end_at"_s}));
    QCOMPARE(delivery->kind, Delivery::Kind::PostCall);
    QCOMPARE(delivery->record.price, std::nullopt);
    QCOMPARE(delivery->record.correctedSeconds, std::optional(18.0));
}

void RecordParserTest::readsWhatLateDeliveriesAdd()
{
    const auto delivery = BlandDeliveryReader().read(
        R"({"call_id":"call-0001","event_type":"multiple","contents":["citations","dispositions"],)"
        R"("citations":[{"variable_name":"budget","value":500},{"variable_name":"empty","value":null}],)"
        R"("agent_dispositions":[{"name":"demo"},"plain"],"evals":{"politeness":0.9},)"
        R"("post_transfer_transcript":[{"speaker_label":"agent","text":"Good morning"}],)"
        R"("transcripts":[{"user":"user","text":"wander fool"}],)"
        R"("corrected_transcript":[{"speaker_label":"user","text":"wonderful"}]})");
    QVERIFY(delivery);
    QCOMPARE(delivery->kind, Delivery::Kind::Enrichment);
    const CallRecord &record = delivery->record;
    QCOMPARE(record.additions.value(u"citation: budget"_s), u"500"_s);
    QCOMPARE(record.additions.value(u"disposition: demo"_s), u"true"_s);
    QVERIFY(record.additions.contains(u"disposition: plain"_s));
    QCOMPARE(record.additions.value(u"evaluation: politeness"_s), u"0.9"_s);
    QVERIFY(!record.additions.contains(u"citation: empty"_s));
    QCOMPARE(record.afterTransfer.size(), 1);
    QCOMPARE(record.transcript.first().text, u"wonderful"_s);
    QCOMPARE(record.plainTranscript.first().text, u"wander fool"_s);
}

void RecordParserTest::ignoresMembersThatAppearTwice()
{
    const auto delivery = BlandDeliveryReader().read(
        R"({"call_id":"call-0001","completed":false,"completed":true,"status":"completed","price":0.5})");

    QVERIFY(delivery);
    QCOMPARE(delivery->record.completed, std::nullopt);
    QCOMPARE(delivery->record.status, u"completed"_s);
    QVERIFY(delivery->record.price.has_value());
}

LEADLINE_TEST(RecordParserTest)
#include "tst_recordparser.moc"
