#include "core/bland/calllister.h"
#include "tests/core/bland/blandtesting.h"
#include "tests/core/bland/scriptedserver.h"
#include "tests/support/testmain.h"

#include <QPointer>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace blandtesting;

namespace {

QByteArray row(int number)
{
    return QByteArray(
               R"({"call_id":"call-%1","created_at":"2026-11-22T10:00:00.5Z","to":"2025550143","completed":%2})")
        .replace("%1", QByteArray::number(number).rightJustified(6, '0'))
        .replace("%2", number % 2 == 0 ? "true" : "false");
}

/// Rows `first` to before `last` of a list of `total`.
QByteArray page(int first, int last, int total)
{
    QByteArrayList rows;
    for (int i = first; i < last; ++i)
        rows.append(row(i));
    return "{\"total_count\":" + QByteArray::number(total) + ",\"count\":" + QByteArray::number(rows.size())
        + ",\"calls\":[" + rows.join(',') + "]}";
}

int fromOf(const ScriptedServer::Request &request)
{
    return QUrlQuery(QUrl::fromEncoded(request.target())).queryItemValue(u"from"_s).toInt();
}

/// A server that answers every request alike.
ScriptedServer::Script always(int status, const QByteArray &body)
{
    return [status, body](QSslSocket &socket, const auto &) {
        ScriptedServer::answerJson(socket, status, body);
    };
}

} // namespace

class ReadingTest : public QObject {
    Q_OBJECT
private slots:
    void readsAllPagesOldestFirst();
    void goesOnUntilAnEmptyPageWithoutATotal();
    void takesRowsThatShiftOnce();
    void failsAsAWholeWhenOnePageFails();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();
    void endsAListThatRepeatsItself();
    void encodesThePlusOfNumbersAndDates();
    void findsTheKeyInARow();
    void repeatsAReadingAtMostFourTimes();
    void succeedsOnALaterTry();
    void doesNotRepeatARefusal();
    void neverRepeatsAStop();
    void takesAStopOfAFinishedCallAsDone();
    void handsFewReadingsToTheNetworkAtOnce();
    void repeatsOnlyWithinItsBudget();
    void readsACall();
    void refusesTheRecordOfAnotherCall();
    void refusesIdsThatCouldChangeThePath();
    void readsActiveCalls();
    void readsTheBalance();
    void putsRecommendedVoicesFirst();
    void gathersCallerNumbers();
    void endsAnEndlessListAtTheCap();
};

void ReadingTest::readsAllPagesOldestFirst()
{
    ScriptedServer server([](QSslSocket &socket, const ScriptedServer::Request &request) {
        const int from = fromOf(request);
        ScriptedServer::answer(socket, 200, page(from, std::min(from + 1000, 2300), 2300),
                               "Date: Sun, 22 Nov 2026 21:45:00 GMT\r\n");
    });
    Bench bench(server.url());

    const auto listing = await(bench.client.calls({}));

    QVERIFY(listing);
    QCOMPARE(listing->rows.size(), 2300);
    QCOMPARE(listing->rows.constFirst().callId, u"call-000000"_s);
    QCOMPARE(listing->rows.constLast().callId, u"call-002299"_s);
    QVERIFY(listing->rows.at(2).completed);
    QCOMPARE(listing->rows.at(0).toDigits, u"2025550143"_s);
    QCOMPARE(listing->rows.at(0).createdUtc, QDateTime(QDate(2026, 11, 22), QTime(10, 0, 0, 500), Qt::UTC));
    QCOMPARE(listing->providerDate, QDateTime(QDate(2026, 11, 22), QTime(21, 45), Qt::UTC));
    QCOMPARE(server.requests.size(), 3);
    QVERIFY(server.requests.at(0).target().contains("ascending=true"));
}

void ReadingTest::goesOnUntilAnEmptyPageWithoutATotal()
{
    ScriptedServer server([](QSslSocket &socket, const ScriptedServer::Request &request) {
        const int from = fromOf(request);
        ScriptedServer::answerJson(socket, 200,
                                   "{\"calls\":[" + (from < 2 ? row(from) : QByteArray()) + "]}");
    });
    Bench bench(server.url());

    QCOMPARE(await(bench.client.calls({}))->rows.size(), 2);
    QCOMPARE(server.requests.size(), 3);
}

void ReadingTest::takesRowsThatShiftOnce()
{
    ScriptedServer server([](QSslSocket &socket, const ScriptedServer::Request &request) {
        const int from = fromOf(request);
        ScriptedServer::answerJson(socket, 200, from == 0 ? page(0, 10, 18) : page(8, 18, 18));
    });
    Bench bench(server.url());

    QCOMPARE(await(bench.client.calls({}))->rows.size(), 18);
}

void ReadingTest::failsAsAWholeWhenOnePageFails()
{
    ScriptedServer server([](QSslSocket &socket, const ScriptedServer::Request &request) {
        if (fromOf(request) == 0)
            return ScriptedServer::answerJson(socket, 200, page(0, 10, 20));
        ScriptedServer::answerJson(socket, 500, R"({"status":"error","message":"Database trouble"})");
    });
    Bench bench(server.url());

    const auto listing = await(bench.client.calls({}));

    QVERIFY(!listing);
    QCOMPARE(listing.error().kind, Error::Kind::Network);
    QVERIFY(listing.error().message.contains(u"Database trouble"_s));
}

void ReadingTest::refusesWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("HTML") << QByteArray("<html></html>");
    QTest::newRow("error in a success")
        << QByteArray(R"({"status":"error","message":"Try later","calls":[]})");
    QTest::newRow("list is null") << QByteArray(R"({"calls":null,"total_count":0})");
    QTest::newRow("list is an object") << QByteArray(R"({"calls":{"a":1}})");
    QTest::newRow("row without an id") << QByteArray(R"({"calls":[{"to":"2025550143"}],"total_count":1})");
    QTest::newRow("row is a number") << QByteArray(R"({"calls":[5],"total_count":1})");
    QTest::newRow("truncated") << QByteArray(R"({"calls":[{"call_id":"call-0)");
}

void ReadingTest::refusesWhatIsNoList()
{
    QFETCH(QByteArray, body);
    ScriptedServer server(always(200, body));
    Bench bench(server.url());

    QVERIFY2(!await(bench.client.calls({})), "a list that was not understood must not count as empty");
}

void ReadingTest::endsAListThatRepeatsItself()
{
    ScriptedServer server(always(200, page(0, 10, 1'000'000)));
    Bench bench(server.url());

    QVERIFY(!await(bench.client.calls({})));
    QCOMPARE(server.requests.size(), 2);
}

void ReadingTest::encodesThePlusOfNumbersAndDates()
{
    ScriptedServer server(always(200, page(0, 0, 0)));
    Bench bench(server.url());
    const QDateTime start(QDate(2026, 11, 22), QTime(9, 30), Qt::UTC);

    QVERIFY(await(bench.client.calls({u"+12025550143"_s, start, start.addSecs(60)})));

    const auto target = server.requests.at(0).target();
    QVERIFY(target.contains("to_number=%2B12025550143"));
    QVERIFY2(target.contains("start_date=2026-11-22T09%3A30%3A00.000%2B00%3A00"), target.constData());
    QVERIFY(target.contains("end_date=2026-11-22T09%3A31%3A00.000%2B00%3A00"));
    QVERIFY(target.contains("limit=1000"));
}

void ReadingTest::findsTheKeyInARow()
{
    const auto key = u"0f6c7a52-59c1-4d2e-8d6f-7a0d4b5e9c33"_s;
    ScriptedServer server(always(200, R"({"data":{"total_count":1,"calls":[{"call_id":"call-0001",
        "to":"+12025550143","metadata":{"leadline_key":"0f6c7a52-59c1-4d2e-8d6f-7a0d4b5e9c33"}}]},"errors":null})"));
    Bench bench(server.url());

    QCOMPARE(await(bench.client.calls({}))->rows.at(0).attemptKey, key);
}

void ReadingTest::repeatsAReadingAtMostFourTimes()
{
    ScriptedServer server([](QSslSocket &socket, const auto &) { ScriptedServer::reset(socket); });
    Bench bench(server.url());

    const auto reading = await(bench.client.account());

    QCOMPARE(reading.error().kind, Error::Kind::Network);
    QVERIFY2(server.requests.size() >= 5, "a reading is repeated");
}

void ReadingTest::succeedsOnALaterTry()
{
    int count = 0;
    ScriptedServer server([&](QSslSocket &socket, const auto &) {
        if (++count < 3)
            ScriptedServer::answer(socket, count == 1 ? 503 : 429, "{}", "Retry-After: 1\r\n");
        else
            ScriptedServer::answerJson(socket, 200, R"({"status":"active","billing":{"current_balance":1}})");
    });
    Bench bench(server.url());

    QVERIFY(await(bench.client.account()));
    QCOMPARE(server.requests.size(), 3);
}

void ReadingTest::doesNotRepeatARefusal()
{
    ScriptedServer server(
        always(401, R"({"data":null,"errors":[{"error":"AUTH_FAILURE","message":"Unauthorized"}]})"));
    Bench bench(server.url());

    QCOMPARE(await(bench.client.account()).error().kind, Error::Kind::Unauthorized);
    QCOMPARE(server.requests.size(), 1);
}

void ReadingTest::neverRepeatsAStop()
{
    ScriptedServer server([](QSslSocket &socket, const auto &) { ScriptedServer::reset(socket); });
    Bench bench(server.url());

    QVERIFY(!await(bench.client.stopCall(u"call-0001"_s)));
    QCOMPARE(server.requests.size(), 1);
    QVERIFY(server.requests.at(0).head.startsWith("POST /v1/calls/call-0001/stop "));
}

void ReadingTest::takesAStopOfAFinishedCallAsDone()
{
    ScriptedServer server(always(400, R"({"status":"error","message":"SID not found for the given c_id."})"));
    Bench bench(server.url());
    QVERIFY(await(bench.client.stopCall(u"call-0001"_s)));

    ScriptedServer other(always(400, R"({"status":"error","message":"Internal server error."})"));
    Bench otherBench(other.url());
    QVERIFY(!await(otherBench.client.stopCall(u"call-0001"_s)));
}

void ReadingTest::handsFewReadingsToTheNetworkAtOnce()
{
    QList<QPointer<QSslSocket>> waiting;
    ScriptedServer server([&](QSslSocket &socket, const auto &) { waiting.append(&socket); });
    Bench bench(server.url());
    QList<QFuture<Result<AccountInfo>>> readings;
    for (int i = 0; i < 10; ++i)
        readings.append(bench.client.account());

    int answered = 0;
    while (answered < 10) {
        QTRY_VERIFY(!waiting.isEmpty());
        QVERIFY(waiting.size() <= 4);
        ScriptedServer::answerJson(*waiting.takeFirst(), 200, R"({"status":"active"})");
        ++answered;
    }

    for (const auto &reading : readings)
        QVERIFY(await(reading));
}

void ReadingTest::repeatsOnlyWithinItsBudget()
{
    FakeClock clock;
    RepeatBudget budget(clock);
    for (int i = 0; i < 100; ++i)
        budget.noteRequest();

    int taken = 0;
    while (budget.take())
        ++taken;
    QCOMPARE(taken, 20);

    clock.advance(std::chrono::minutes(11));
    QVERIFY(budget.take());
}

void ReadingTest::readsACall()
{
    ScriptedServer server(
        always(200, R"({"call_id":"call-0001","completed":true,"status":"completed","price":0.063})"));
    Bench bench(server.url());

    const auto record = await(bench.client.call(u"call-0001"_s));

    QVERIFY(record);
    QCOMPARE(record->completed, std::optional(true));
    QCOMPARE(record->price, std::optional(Money::fromMicroUsd(63'000)));
}

void ReadingTest::refusesTheRecordOfAnotherCall()
{
    ScriptedServer server(always(200, R"({"call_id":"call-0002","completed":true})"));
    Bench bench(server.url());

    QVERIFY(!await(bench.client.call(u"call-0001"_s)));
}

void ReadingTest::refusesIdsThatCouldChangeThePath()
{
    ScriptedServer server(always(200, "{}"));
    Bench bench(server.url());

    for (const auto &id : {u"../../v1/me"_s, u"abc"_s, u"call-0001?x=1"_s, QString()}) {
        QCOMPARE(await(bench.client.call(id)).error().kind, Error::Kind::InvalidInput);
        QCOMPARE(await(bench.client.stopCall(id)).error().kind, Error::Kind::InvalidInput);
    }
    QCOMPARE(server.requests.size(), 0);
}

void ReadingTest::readsActiveCalls()
{
    ScriptedServer server(
        always(200, R"({"data":[{"call_id":"call-0001","to":"+12025550143","status":"IN_PROGRESS",
        "international":"false","timestamp":"1795341600000"}],"errors":null})"));
    Bench bench(server.url());

    const auto rows = await(bench.client.activeCalls());

    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->at(0).callId, u"call-0001"_s);
    QCOMPARE(rows->at(0).createdUtc, QDateTime::fromMSecsSinceEpoch(1795341600000, Qt::UTC));
    QVERIFY(!rows->at(0).completed);
}

void ReadingTest::readsTheBalance()
{
    ScriptedServer server(
        always(200, R"({"status":"active","billing":{"current_balance":41.2,"refill_to":null}})"));
    Bench bench(server.url());
    const auto info = await(bench.client.account());
    QCOMPARE(info->status, u"active"_s);
    QCOMPARE(info->balance, std::optional(Money::fromUsd(41.2)));

    ScriptedServer bare(always(200, R"({"status":"active"})"));
    Bench bareBench(bare.url());
    QCOMPARE(await(bareBench.client.account())->balance, std::nullopt);
}

void ReadingTest::putsRecommendedVoicesFirst()
{
    ScriptedServer server(always(200, R"({"voices":[
        {"id":"v-rest","name":"Rest","public":true,"service":"LEGACY","tags":[]},
        {"id":"v-own","name":"Own","public":false,"service":"BTTS"},
        {"id":"v-old","name":"Old","public":true,"service":"BTTS_V2","tags":["Bland Curated"]},
        {"id":"v-best","name":"Best","public":true,"service":"BTTS_V3","tags":["english","Bland Curated"],"description":"calm"},
        {"name":"without an id"}, 7]})"));
    Bench bench(server.url());

    const auto voices = await(bench.client.voices());

    QStringList ids;
    for (const auto &voice : *voices)
        ids += voice.id;
    QCOMPARE(ids, QStringList({u"v-best"_s, u"v-own"_s, u"v-rest"_s, u"v-old"_s}));
    QVERIFY(voices->at(0).recommended);
    QCOMPARE(voices->at(0).description, u"calm"_s);
}

void ReadingTest::gathersCallerNumbers()
{
    ScriptedServer server([](QSslSocket &socket, const ScriptedServer::Request &request) {
        if (request.target() == "/v1/inbound")
            return ScriptedServer::answerJson(
                socket, 200,
                R"({"inbound_numbers":[{"phone_number":"+12025550100"},{"phone_number":"2025550101"}]})");
        ScriptedServer::answerJson(socket, 404, R"({"error":"Not found"})");
    });
    Bench bench(server.url());

    QCOMPARE(*await(bench.client.callerNumbers()), QStringList({u"+12025550100"_s, u"+12025550101"_s}));
}

void ReadingTest::endsAnEndlessListAtTheCap()
{
    auto limits = BlandLimits {};
    limits.maxReadAnswer = 64 * 1024;
    ScriptedServer server(always(200, "{\"calls\":[" + QByteArray(200 * 1024, ' ') + "]}"));
    Bench bench(server.url(), limits);

    QVERIFY(!await(bench.client.calls({})));
    QCOMPARE(server.requests.size(), 1);
}

LEADLINE_TEST(ReadingTest)
#include "tst_reading.moc"
