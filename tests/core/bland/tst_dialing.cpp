#include "core/base/text.h"
#include "tests/core/bland/blandtesting.h"
#include "tests/core/bland/scriptedserver.h"
#include "tests/support/testmain.h"

#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace blandtesting;

namespace {

constexpr int roundsPerFault = 200; ///< F-3
constexpr int dialsInARow = 20;

/// What a misbehaving server does with a dial request it has read.
const QList<std::pair<QByteArray, ScriptedServer::Script>> faults {
    {"close", [](QSslSocket &socket, const auto &) { socket.disconnectFromHost(); }},
    {"reset", [](QSslSocket &socket, const auto &) { ScriptedServer::reset(socket); }},
    {"half header",
     [](QSslSocket &socket, const auto &) {
         socket.write("HTTP/1.1 200 OK\r\nContent-Le");
         socket.disconnectFromHost();
     }},
    {"half body",
     [](QSslSocket &socket, const auto &) {
         socket.write("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"status\":\"succ");
         socket.disconnectFromHost();
     }},
};

} // namespace

class DialingTest : public QObject {
    Q_OBJECT
private slots:
    void placesACall();
    void sendsExactlyThePreparedBytes();
    void keepsTheRulesOfTheConnection();
    void deliversADialAtMostOnce_data();
    void deliversADialAtMostOnce();
    void usesAFreshConnectionForEachDial_data();
    void usesAFreshConnectionForEachDial();
    void takesARefusedConnectionAsNotSent();
    void takesADeadServerAfterTheRequestAsUnknown();
    void refusesMoreThanFourDialsAtOnce();
    void readsAnAuthenticationChallengeAsRefusal();
    void sendsNothingWithoutAKeyOrOverPlainHttp();
    void refusesKeysThatCouldBreakTheHeader_data();
    void refusesKeysThatCouldBreakTheHeader();
    void keepsTheKeyOutOfItsWords();
    void leavesNewMembersOutOnceTheyWereRefused();
    void abandonsDialsWhenItGoes();
};

void DialingTest::placesACall()
{
    ScriptedServer server([](QSslSocket &socket, const auto &) {
        ScriptedServer::answer(socket, 200, accepted(), "Date: Sun, 22 Nov 2026 21:45:00 GMT\r\n");
    });
    Bench bench(server.url());

    const auto verdict = bench.dial();

    QCOMPARE(verdict.state, AttemptState::Placed);
    QCOMPARE(verdict.callId, u"6b1f5d2e-2f0c-4a58-9a54-0c7d6a3b1e11"_s);
    QCOMPARE(verdict.providerDate, QDateTime(QDate(2026, 11, 22), QTime(21, 45), Qt::UTC));
    QVERIFY(!verdict.repeated);
    QVERIFY(!verdict.accountFailure);
}

void DialingTest::sendsExactlyThePreparedBytes()
{
    ScriptedServer server(
        [](QSslSocket &socket, const auto &) { ScriptedServer::answerJson(socket, 200, accepted()); });
    Bench bench(server.url());
    const auto dial = bench.client.prepare(bench.request());

    QVERIFY(await(bench.client.dial(dial)).state == AttemptState::Placed);

    QCOMPARE(server.requests.size(), 1);
    QCOMPARE(server.requests.at(0).body, dial.body);
    QCOMPARE(dial.sha256, QCryptographicHash::hash(dial.body, QCryptographicHash::Sha256));
}

void DialingTest::keepsTheRulesOfTheConnection()
{
    ScriptedServer server([](QSslSocket &socket, const auto &) {
        ScriptedServer::answer(socket, 200, accepted(), "Set-Cookie: track=me\r\n");
    });
    Bench bench(server.url());

    bench.dial();
    bench.dial();

    const auto &request = server.requests.at(1);
    QVERIFY(request.head.startsWith("POST /v1/calls HTTP/1.1"));
    QCOMPARE(request.header("Authorization"), "Bearer " + apiKey);
    QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(request.header("Content-Length").toInt(), request.body.size());
    QCOMPARE(request.header("Connection"), QByteArray("close"));
    QVERIFY2(request.header("Cookie").isEmpty(), "cookies of the provider must not come back");
    QVERIFY(!request.head.contains("h2c"));
}

void DialingTest::deliversADialAtMostOnce_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("tls");
    for (int i = 0; i < faults.size(); ++i) {
        QTest::newRow((faults.at(i).first + ", plain").constData()) << i << false;
        QTest::newRow((faults.at(i).first + ", TLS").constData()) << i << true;
    }
}

void DialingTest::deliversADialAtMostOnce()
{
    QFETCH(int, fault);
    QFETCH(bool, tls);
    const auto script = faults.at(fault).second;
    const auto server =
        tls ? std::make_unique<ScriptedServer>(script, u"good"_s) : std::make_unique<ScriptedServer>(script);
    Bench bench(tls ? tlsSettingsFor(server->url()) : settingsFor(server->url()));

    for (int round = 0; round < roundsPerFault; ++round) {
        const auto verdict = bench.dial();
        QCOMPARE(verdict.state, AttemptState::Unknown);
        QVERIFY(verdict.accountFailure);
        QVERIFY(!verdict.repeated);
    }

    QCOMPARE(server->requests.size(), roundsPerFault);
}

void DialingTest::usesAFreshConnectionForEachDial_data()
{
    QTest::addColumn<bool>("closes");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("closes without a word") << true << QByteArray();
    QTest::newRow("keeps the connection") << false << QByteArray();
    QTest::newRow("closes as asked") << true << QByteArray("Connection: close\r\n");
    QTest::newRow("says so and does not") << false << QByteArray("Connection: Close\r\n");
}

void DialingTest::usesAFreshConnectionForEachDial()
{
    QFETCH(bool, closes);
    QFETCH(QByteArray, says);
    QSet<quint16> ports;
    ScriptedServer server([&](QSslSocket &socket, const auto &) {
        ports.insert(socket.peerPort());
        const auto body = accepted();
        socket.write("HTTP/1.1 200 OK\r\n" + says + "Content-Length: " + QByteArray::number(body.size())
                     + "\r\n\r\n" + body);
        if (closes)
            socket.disconnectFromHost();
    });
    Bench bench(server.url());

    for (int round = 0; round < dialsInARow; ++round)
        QCOMPARE(bench.dial().state, AttemptState::Placed);

    QCOMPARE(ports.size(), dialsInARow);
}

void DialingTest::takesARefusedConnectionAsNotSent()
{
    QUrl url;
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        url = QUrl(u"http://127.0.0.1:%1"_s.arg(closed.serverPort()));
    }
    Bench bench(url);

    const auto verdict = bench.dial();

    QCOMPARE(verdict.state, AttemptState::NotSent);
    QCOMPARE(verdict.code, u"ConnectionRefusedError"_s);
    QVERIFY(verdict.accountFailure);
    QVERIFY(verdict.pauseCause.isEmpty());
}

// F-6: processed, then the connection is refused.
void DialingTest::takesADeadServerAfterTheRequestAsUnknown()
{
    QTcpServer *listening = nullptr;
    ScriptedServer server([&](QSslSocket &socket, const auto &) {
        listening->close(); // whoever tries again is refused
        ScriptedServer::reset(socket);
    });
    listening = &server;
    Bench bench(server.url());

    QCOMPARE(bench.dial().state, AttemptState::Unknown);
    QCOMPARE(server.requests.size(), 1);
}

void DialingTest::refusesMoreThanFourDialsAtOnce()
{
    ScriptedServer server([](QSslSocket &, const auto &) {});
    Bench bench(server.url(), shortLimits());
    QList<QFuture<DialVerdict>> dials;
    for (int i = 0; i < 5; ++i)
        dials.append(bench.client.dial(bench.client.prepare(bench.request())));

    const auto fifth = await(dials.at(4));

    QCOMPARE(fifth.state, AttemptState::NotSent);
    QCOMPARE(fifth.code, u"too_many_dials"_s);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(await(dials.at(i)).state, AttemptState::Unknown);
    QCOMPARE(server.requests.size(), 4);
}

void DialingTest::readsAnAuthenticationChallengeAsRefusal()
{
    ScriptedServer server([](QSslSocket &socket, const auto &) {
        ScriptedServer::answer(
            socket, 401, R"({"data":null,"errors":[{"error":"AUTH_FAILURE","message":"Unauthorized"}]})",
            "WWW-Authenticate: Basic realm=\"provider\"\r\n");
    });
    Bench bench(server.url());

    const auto verdict = bench.dial();

    QCOMPARE(verdict.state, AttemptState::Rejected);
    QCOMPARE(verdict.httpStatus, 401);
    QVERIFY(!verdict.pauseCause.isEmpty());
    QCOMPARE(server.requests.size(), 1);
}

/// An older deployment: what it does not know is left out from the next attempt on; a refusal without it is
/// about the campaign.
void DialingTest::leavesNewMembersOutOnceTheyWereRefused()
{
    ScriptedServer server([](QSslSocket &socket, const auto &) {
        ScriptedServer::answer(socket, 400,
                               R"({"status":"error","message":"Additional properties are not allowed"})");
    });
    Bench bench(server.url());

    const auto first = bench.dial();
    const auto second = bench.dial();

    QCOMPARE(server.requests.size(), 2);
    QVERIFY(server.requests.at(0).body.contains("external_id"));
    QVERIFY(!server.requests.at(1).body.contains("external_id"));
    QCOMPARE(first.state, AttemptState::Rejected);
    QVERIFY(first.loadRefusal);
    QVERIFY2(first.pauseCause.isEmpty(), qPrintable(first.pauseCause));
    QCOMPARE(second.state, AttemptState::Rejected);
    QVERIFY(!second.loadRefusal);
    QVERIFY(!second.pauseCause.isEmpty());
}

void DialingTest::sendsNothingWithoutAKeyOrOverPlainHttp()
{
    ScriptedServer server(
        [](QSslSocket &socket, const auto &) { ScriptedServer::answerJson(socket, 200, accepted()); });
    FakeClock clock;
    BlandClient keyless(settingsFor(server.url()), clock);
    const auto request = Bench(server.url()).request();

    const auto verdict = await(keyless.dial(keyless.prepare(request)));
    QCOMPARE(verdict.state, AttemptState::NotSent);
    QVERIFY(!verdict.pauseCause.isEmpty());
    QCOMPARE(await(keyless.account()).error().kind, Error::Kind::Unauthorized);

    Bench plain(QUrl(u"http://provider.example"_s));
    QCOMPARE(plain.dial().state, AttemptState::NotSent);
    QCOMPARE(await(plain.client.account()).error().kind, Error::Kind::Misuse);
    QCOMPARE(server.requests.size(), 0);
}

void DialingTest::refusesKeysThatCouldBreakTheHeader_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("usable");
    QTest::newRow("shortest") << QByteArray("12345678") << true;
    QTest::newRow("blanks around") << QByteArray(" org_12345678\n") << true;
    QTest::newRow("longest") << QByteArray(512, 'k') << true;
    QTest::newRow("too long") << QByteArray(513, 'k') << false;
    QTest::newRow("too short") << QByteArray("1234567") << false;
    QTest::newRow("line break") << QByteArray("org_1234\r\nX-Evil: 1") << false;
    QTest::newRow("blank inside") << QByteArray("org_1234 5678") << false;
    QTest::newRow("not ASCII") << QByteArray("org_schl\xc3\xbcssel") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void DialingTest::refusesKeysThatCouldBreakTheHeader()
{
    QFETCH(QByteArray, key);
    QFETCH(bool, usable);
    FakeClock clock;
    BlandClient client(ProviderSettings {}, clock);

    const auto result = client.setApiKey(Secret(key));

    QCOMPARE(bool(result), usable);
    QCOMPARE(client.hasApiKey(), usable);
}

void DialingTest::keepsTheKeyOutOfItsWords()
{
    ScriptedServer server([](QSslSocket &socket, const auto &) {
        ScriptedServer::answerJson(socket, 403,
                                   R"({"status":"error","message":"Key )" + apiKey + R"( is barred"})");
    });
    Bench bench(server.url());

    const auto verdict = bench.dial();
    const auto error = await(bench.client.account()).error();

    QVERIFY(verdict.text.contains(u"is barred"_s));
    for (const auto &text : {verdict.text, verdict.code, verdict.pauseCause, error.message, error.detail})
        QVERIFY(!text.contains(QString::fromLatin1(apiKey)));
}

void DialingTest::abandonsDialsWhenItGoes()
{
    ScriptedServer server([](QSslSocket &, const auto &) {});
    auto bench = std::make_unique<Bench>(server.url());
    const auto dial = bench->client.dial(bench->client.prepare(bench->request()));
    const auto reading = bench->client.account();
    QTRY_COMPARE(server.requests.size(), 2);

    bench.reset();

    QVERIFY(dial.isFinished());
    QCOMPARE(dial.resultCount(), 0);
    QVERIFY(reading.isFinished());
}

LEADLINE_TEST(DialingTest)
#include "tst_dialing.moc"
