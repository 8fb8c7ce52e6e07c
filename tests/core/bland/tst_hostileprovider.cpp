#include "tests/core/bland/blandtesting.h"
#include "tests/core/bland/endlessserver.h"
#include "tests/core/bland/peakmemory.h"
#include "tests/core/bland/scriptedserver.h"
#include "tests/support/testmain.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace blandtesting;

namespace {

constexpr qint64 mostMemory = 40 * 1024 * 1024; ///< F-10

void drip(QSslSocket &socket)
{
    auto *timer = new QTimer(&socket);
    QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
    timer->start(20);
}

/// `size` blanks as one gzip member.
QByteArray gzipBomb(qsizetype size)
{
    const auto zlib = qCompress(QByteArray(size, ' '), 9).mid(4);
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + zlib.mid(2, zlib.size() - 6);
}

/// A provider that means harm: what it does with a request it has read.
struct Malice {
    const char *name;
    ScriptedServer::Script script;
};

const QList<Malice> &malices()
{
    static const auto bomb = gzipBomb(200 * 1024 * 1024);
    static const QList<Malice> all {
        {"silence", [](QSslSocket &, const auto &) {}},
        {"drip in the body",
         [](QSslSocket &socket, const auto &) {
             socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
             drip(socket);
         }},
        {"drip in the header",
         [](QSslSocket &socket, const auto &) {
             socket.write("HTTP/1.1 200 OK\r\nX-Long: ");
             drip(socket);
         }},
        {"announces 4 GiB",
         [](QSslSocket &socket, const auto &) {
             socket.write("HTTP/1.1 200 OK\r\nContent-Length: 4294967296\r\n\r\n{");
         }},
        {"gzip bomb",
         [](QSslSocket &socket, const auto &) {
             socket.write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: "
                          + QByteArray::number(bomb.size()) + "\r\n\r\n" + bomb);
         }},
        {"page of a gateway",
         [](QSslSocket &socket, const auto &) {
             ScriptedServer::answer(socket, 200, "<html><body>Sign in to the network</body></html>");
         }},
        {"nothing", [](QSslSocket &socket, const auto &) { ScriptedServer::answer(socket, 200, ""); }},
        {"deep JSON",
         [](QSslSocket &socket, const auto &) {
             ScriptedServer::answer(socket, 200, QByteArray(200'000, '[') + QByteArray(200'000, ']'));
         }},
    };
    return all;
}

/// `openssl s_server` on a free port, which speaks nothing newer than TLS 1.1.
class OldServer final {
public:
    OldServer()
    {
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"openssl"_s,
                      {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-tls1_1"_s, u"-cipher"_s,
                       u"DEFAULT:@SECLEVEL=0"_s, u"-cert"_s, ScriptedServer::certificateFile(u"good"_s),
                       u"-key"_s, QStringLiteral(BLAND_TEST_CERTIFICATES "/server.key")});
    }
    ~OldServer()
    {
        process.kill();
        process.waitForFinished();
    }
    /// All it has printed: its port, then every application byte it was sent.
    QByteArray printed()
    {
        output += process.readAll();
        return output;
    }
    QString port()
    {
        static const QRegularExpression accept(u"ACCEPT \\S*:(\\d+)"_s);
        return accept.match(QString::fromLatin1(printed())).captured(1);
    }

private:
    QProcess process;
    QByteArray output;
};

/// Counts who connects, and answers nobody.
struct Trap final : QTcpServer {
    Trap()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            auto *socket = nextPendingConnection();
            connect(socket, &QIODevice::readyRead, this, [this, socket] { bytes += socket->readAll(); });
        });
    }
    QByteArray bytes;
};

} // namespace

class HostileProviderTest : public QObject {
    Q_OBJECT
private slots:
    void followsNoRedirect_data();
    void followsNoRedirect();
    void sendsNothingToAnUntrustedServer_data();
    void sendsNothingToAnUntrustedServer();
    void speaksNothingOlderThanTls12();
    void neverTalksHttp2();
    void endsWhateverTheAnswer_data();
    void endsWhateverTheAnswer();
    void endsAnAnswerWithoutEnd_data();
    void endsAnAnswerWithoutEnd();
    void readsOnWhileADialBreaks();
    void keepsNoAnswerForLater();
    void asksNoProxyThatNobodyChose();
    void showsAProxyNothingOfTheRequest();
};

void HostileProviderTest::followsNoRedirect_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("to");
    for (const int status : {301, 302, 303, 307, 308}) {
        for (const auto &to : {u"another port"_s, u"another host"_s, u"plain http"_s})
            QTest::addRow("%d to %s", status, qPrintable(to)) << status << to;
    }
}

void HostileProviderTest::followsNoRedirect()
{
    QFETCH(int, status);
    QFETCH(QString, to);
    Trap elsewhere;
    if (to == u"another host"_s) {
        elsewhere.close();
        QVERIFY(elsewhere.listen(QHostAddress(u"127.0.0.2"_s)));
    }
    const auto location = u"http://%1:%2/v1/calls"_s.arg(elsewhere.serverAddress().toString())
                              .arg(elsewhere.serverPort())
                              .toLatin1();
    const ScriptedServer::Script script = [&](QSslSocket &socket, const auto &) {
        ScriptedServer::answer(socket, status, "{}", "Location: " + location + "\r\n");
    };
    const auto server = to == u"plain http"_s ? std::make_unique<ScriptedServer>(script, u"good"_s)
                                              : std::make_unique<ScriptedServer>(script);
    Bench bench(tlsSettingsFor(server->url()));

    const auto verdict = bench.dial();
    const auto account = await(bench.client.account());
    const auto record = await(bench.client.call(u"call-000001"_s));
    const auto stopped = await(bench.client.stopCall(u"call-000001"_s));

    QCOMPARE(verdict.state, AttemptState::Unknown);
    QCOMPARE(verdict.httpStatus, status);
    QVERIFY(!verdict.pauseCause.isEmpty());
    QVERIFY(!account && !record && !stopped);
    QCOMPARE(server->requests.size(), 4);
    QVERIFY2(!elsewhere.hasPendingConnections() && elsewhere.bytes.isEmpty(), "the redirect was followed");
}

void HostileProviderTest::sendsNothingToAnUntrustedServer_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("knowsAuthority");
    QTest::newRow("expired") << u"expired"_s << true;
    QTest::newRow("wrong name") << u"wrongname"_s << true;
    QTest::newRow("self-signed") << u"selfsigned"_s << true;
    QTest::newRow("unknown authority") << u"good"_s << false;
}

void HostileProviderTest::sendsNothingToAnUntrustedServer()
{
    QFETCH(QString, certificate);
    QFETCH(bool, knowsAuthority);
    ScriptedServer server(
        [](QSslSocket &socket, const auto &) { ScriptedServer::answerJson(socket, 200, accepted()); },
        certificate);
    Bench bench(knowsAuthority ? tlsSettingsFor(server.url()) : settingsFor(server.url()));

    const auto verdict = bench.dial();

    QCOMPARE(verdict.state, AttemptState::NotSent);
    QCOMPARE(verdict.code, u"SslHandshakeFailedError"_s);
    QCOMPARE(server.bytesReceived, 0);
}

void HostileProviderTest::speaksNothingOlderThanTls12()
{
    OldServer server;
    QTRY_VERIFY2(!server.port().isEmpty(), server.printed().constData());
    QProcess control; // the server does serve who speaks its language
    control.start(u"openssl"_s,
                  {u"s_client"_s, u"-connect"_s, u"127.0.0.1:"_s + server.port(), u"-tls1_1"_s, u"-cipher"_s,
                   u"DEFAULT:@SECLEVEL=0"_s});
    control.write("a word of the control\n");
    QTRY_VERIFY2(server.printed().contains("a word of the control"), server.printed().constData());
    control.closeWriteChannel();
    QVERIFY(control.waitForFinished());
    Bench bench(tlsSettingsFor(QUrl(u"https://127.0.0.1:"_s + server.port())));

    const auto verdict = bench.dial();

    QCOMPARE(verdict.state, AttemptState::NotSent);
    QCOMPARE(verdict.code, u"SslHandshakeFailedError"_s);
    QVERIFY(!server.printed().contains("POST"));
    QVERIFY(!server.printed().contains(apiKey));
}

void HostileProviderTest::neverTalksHttp2()
{
    ScriptedServer server(
        [](QSslSocket &socket, const auto &) { ScriptedServer::answerJson(socket, 200, accepted()); },
        u"good"_s);
    Bench bench(tlsSettingsFor(server.url()));

    QCOMPARE(bench.dial().state, AttemptState::Placed);

    QVERIFY2(server.protocol != "h2", "the provider was offered HTTP/2");
}

void HostileProviderTest::endsWhateverTheAnswer_data()
{
    QTest::addColumn<int>("malice");
    for (int i = 0; i < malices().size(); ++i)
        QTest::newRow(malices().at(i).name) << i;
}

void HostileProviderTest::endsWhateverTheAnswer()
{
    QFETCH(int, malice);
    ScriptedServer server(malices().at(malice).script);
    auto limits = shortLimits();
    limits.maxRepeats = 0;
    Bench bench(server.url(), limits);
    PeakMemory memory;

    const auto verdict = bench.dial();
    const auto account = await(bench.client.account());
    const auto record = await(bench.client.call(u"call-000001"_s));
    const auto listing = await(bench.client.calls({}));

    QCOMPARE(verdict.state, AttemptState::Unknown);
    QVERIFY(verdict.accountFailure);
    QVERIFY(!account && !record && !listing);
    QCOMPARE(server.requests.size(), 4);
    QVERIFY2(memory.grown() <= mostMemory, qPrintable(u"grew by %1 bytes"_s.arg(memory.grown())));
}

void HostileProviderTest::endsAnAnswerWithoutEnd_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("body") << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
                          << QByteArray(65'536, ' ');
    QTest::newRow("chunks") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
                            << "8000\r\n" + QByteArray(0x8000, ' ') + "\r\n";
    QTest::newRow("header") << QByteArray("HTTP/1.1 200 OK\r\n")
                            << "X-More: " + QByteArray(8'000, 'x') + "\r\n";
}

/// By the cap or by the deadline; the header has no cap in Qt, but it is read so slowly that the deadline
/// will do.
void HostileProviderTest::endsAnAnswerWithoutEnd()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, piece);
    EndlessServer server(begin, piece);
    auto limits = shortLimits();
    limits.maxRepeats = 0;
    Bench bench(server.url(), limits);
    PeakMemory memory;

    const auto verdict = bench.dial();
    QCOMPARE(server.requests(), 1);
    const auto record = await(bench.client.call(u"call-000001"_s));

    QCOMPARE(verdict.state, AttemptState::Unknown);
    QVERIFY(verdict.code == u"answer_too_large"_s || verdict.code == u"deadline"_s);
    QVERIFY(!record);
    QVERIFY(server.requests() <= 2);
    QVERIFY2(memory.grown() <= mostMemory, qPrintable(u"grew by %1 bytes"_s.arg(memory.grown())));
}

/// C-6: a connection that breaks must not take requests beside it along.
void HostileProviderTest::readsOnWhileADialBreaks()
{
    QPointer<QSslSocket> reading;
    ScriptedServer server([&](QSslSocket &socket, const ScriptedServer::Request &request) {
        if (request.head.startsWith("GET")) {
            reading = &socket;
            return;
        }
        ScriptedServer::reset(socket);
    });
    Bench bench(server.url());
    const auto account = bench.client.account();
    QTRY_VERIFY(reading);

    QCOMPARE(bench.dial().state, AttemptState::Unknown);
    QVERIFY(!account.isFinished());
    ScriptedServer::answerJson(*reading, 200, R"({"status":"active","billing":{"current_balance":5}})");

    QVERIFY(await(account));
    QCOMPARE(server.requests.size(), 2);
}

void HostileProviderTest::keepsNoAnswerForLater()
{
    ScriptedServer server([](QSslSocket &socket, const auto &) {
        ScriptedServer::answer(socket, 200, R"({"status":"active","billing":{"current_balance":5}})",
                               "Cache-Control: public, max-age=86400\r\nETag: \"1\"\r\n"
                               "Strict-Transport-Security: max-age=31536000\r\n");
    });
    Bench bench(server.url());

    QVERIFY(await(bench.client.account()));
    QVERIFY(await(bench.client.account()));

    QCOMPARE(server.requests.size(), 2);
    QVERIFY(server.requests.at(1).header("If-None-Match").isEmpty());
}

/// C-11: neither the environment nor the desktop decides where the key goes.
void HostileProviderTest::asksNoProxyThatNobodyChose()
{
    Trap trap;
    qputenv("http_proxy", u"http://127.0.0.1:%1"_s.arg(trap.serverPort()).toLatin1());
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    const auto restore = qScopeGuard([] {
        qunsetenv("http_proxy");
        QNetworkProxyFactory::setUseSystemConfiguration(false);
    });
    QNetworkAccessManager unruly; // the trap does catch who does not care
    QNetworkRequest request(QUrl(u"http://provider.example/"_s));
    request.setTransferTimeout(1'000);
    const std::unique_ptr<QNetworkReply> reply(unruly.get(request));
    QTRY_VERIFY(!trap.bytes.isEmpty());
    trap.bytes.clear();
    ScriptedServer server(
        [](QSslSocket &socket, const auto &) { ScriptedServer::answerJson(socket, 200, accepted()); });

    Bench bench(server.url());
    QCOMPARE(bench.dial().state, AttemptState::Placed);
    QVERIFY(await(bench.client.account()));

    QCOMPARE(trap.bytes, QByteArray());
}

void HostileProviderTest::showsAProxyNothingOfTheRequest()
{
    Trap proxy;
    auto settings = settingsFor(QUrl(u"https://provider.invalid"_s));
    settings.proxy = u"http://127.0.0.1:%1"_s.arg(proxy.serverPort());
    Bench bench(settings, shortLimits());

    const auto verdict = bench.dial();

    QVERIFY(verdict.state == AttemptState::NotSent || verdict.state == AttemptState::Unknown);
    QVERIFY2(proxy.bytes.startsWith("CONNECT provider.invalid:443"), proxy.bytes.constData());
    QVERIFY(!proxy.bytes.contains(apiKey) && !proxy.bytes.contains("POST"));
}

LEADLINE_TEST(HostileProviderTest)
#include "tst_hostileprovider.moc"
