#include "core/base/whendone.h"
#include "core/http/webhooklistener.h"
#include "core/http/webhooksignature.h"
#include "tests/core/http/line.h"
#include "tests/core/http/rawclient.h"
#include "tests/support/testmain.h"

#include <QMutex>
#include <QSet>
#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto token = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
constexpr auto secretText = "example-secret-4711";

/// Keeps bodies in memory; can be told to fail.
class FakeInbox final : public Inbox {
public:
    void store(std::vector<Arrival> arrivals) override
    {
        const QMutexLocker lock(&mutex);
        batches.append(arrivals.size());
        for (Arrival &arrival : arrivals)
            take(arrival);
    }
    QFuture<Result<QList<StoredDelivery>>> pending(int) override
    {
        return readyFuture(Result<QList<StoredDelivery>>(QList<StoredDelivery>()));
    }
    QFuture<Result<Done>> settle(const QList<DeliverySettlement> &) override
    {
        return readyFuture(Result<Done>(Done {}));
    }
    QFuture<Result<Done>> retryParked() override { return readyFuture(Result<Done>(Done {})); }

    void take(Arrival &arrival)
    {
        if (fails)
            return arrival.receipt(Error {Error::Kind::Storage, u"disk full"_s});
        const bool known = seen.contains(arrival.body);
        seen.insert(arrival.body);
        if (!known)
            bodies.append({arrival.body, arrival.signature});
        if (keeps)
            kept.append(std::move(arrival.receipt));
        else
            arrival.receipt(known ? Taken::Duplicate : Taken::Stored);
    }

    QMutex mutex;
    bool fails = false;
    bool keeps = false; ///< receipts are given by the test, on its own thread, as the storage thread does
    QList<Receipt> kept;
    QList<size_t> batches; ///< how many came with each call
    QSet<QByteArray> seen;
    QList<QPair<QByteArray, Signature>> bodies;
};

QByteArray signatureOf(const QByteArray &body)
{
    return WebhookSignature::sign(body, Secret(QByteArray(secretText)));
}

} // namespace

class WebhookListenerTest : public QObject {
    Q_OBJECT

    FakeInbox m_inbox;
    std::unique_ptr<WebhookListener> m_listener;
    quint16 m_port = 0;

    void listen(bool withSecret)
    {
        WebhookOptions options;
        options.port = 0;
        options.pathToken = QString::fromLatin1(token);
        if (withSecret)
            options.secret = std::make_shared<Secret>(QByteArray(secretText));
        m_listener = std::make_unique<WebhookListener>(m_inbox, options);
        const auto port = m_listener->start();
        QVERIFY(port);
        m_port = *port;
    }

    rawclient::Answer deliver(const QByteArray &target, const QByteArray &body,
                              const rawclient::Headers &more = {})
    {
        rawclient::Headers headers {{"Content-Type", "application/json"}};
        return rawclient::send(m_port, rawclient::request(m_port, "POST", target, headers + more, body));
    }
    /// A client whose delivery has been handed to the inbox, which keeps its receipt.
    std::unique_ptr<QTcpSocket> waitingClient(const QByteArray &body)
    {
        const qsizetype before = keptReceipts();
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress::LocalHost, m_port);
        if (!socket->waitForConnected(5'000))
            return nullptr;
        socket->write(
            rawclient::request(m_port, "POST", path(), {{"Content-Type", "application/json"}}, body));
        const bool isKept = QTest::qWaitFor([&] { return keptReceipts() > before; });
        return isKept ? std::move(socket) : nullptr;
    }
    qsizetype keptReceipts()
    {
        const QMutexLocker lock(&m_inbox.mutex);
        return m_inbox.kept.size();
    }
    QByteArray path() const { return QByteArray("/webhook/") + token; }

private slots:
    void init()
    {
        m_inbox.bodies.clear();
        m_inbox.batches.clear();
        m_inbox.seen.clear();
        m_inbox.keeps = false;
        m_inbox.kept.clear();
        m_inbox.fails = false;
    }
    void cleanup() { m_listener.reset(); }

    /// What has come while the listener was busy shares a commit.
    void handsOverTogetherWhatHasComeTogether()
    {
        listen(false);
        constexpr int count = 8;
        std::vector<std::unique_ptr<Line>> lines;
        for (int i = 0; i <= count; ++i)
            lines.push_back(std::make_unique<Line>(m_port));
        const auto say = [&](int i) {
            lines.at(static_cast<size_t>(i))
                ->say(rawclient::request(m_port, "POST", path(), {{"Content-Type", "application/json"}},
                                         "{\"n\":" + QByteArray::number(i) + '}'));
        };
        {
            const QMutexLocker busy(&m_inbox.mutex);
            for (int i = 0; i <= count; ++i)
                say(i);
            QTest::qSleep(200); // all of them are there
        }
        for (const auto &line : lines)
            QCOMPARE(line->status(), 200);
        const size_t largest = *std::ranges::max_element(m_inbox.batches);
        QVERIFY2(largest > 1, qPrintable(QString::number(largest)));
        QCOMPARE(m_inbox.bodies.size(), count + 1);
    }

    void theSilentTakeNoPlaces()
    {
        listen(false);
        std::vector<std::unique_ptr<Line>> silent;
        for (int i = 0; i < 40; ++i) // more than there are places
            silent.push_back(std::make_unique<Line>(m_port));
        QCOMPARE(deliver(path(), "{}").status, 200);
        QCOMPARE(m_listener->counters().refused.value(u"made_way"_s), 0);
        QCOMPARE(m_listener->counters().refused.value(u"too_many_connections"_s), 0);
    }

    void takesASignedDelivery()
    {
        listen(true);
        const QByteArray body = R"({"call_id":"x"})";
        const auto answer = deliver(path(), body, {{"X-Webhook-Signature", signatureOf(body)}});
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.head.toLower().contains("connection: close"));
        QCOMPARE(m_inbox.bodies.size(), 1);
        QCOMPARE(m_inbox.bodies.first().first, body);
        QCOMPARE(m_inbox.bodies.first().second, Signature::Valid);
        QCOMPARE(deliver("/webhook", body + ' ', {{"X-Webhook-Signature", signatureOf(body + ' ')}}).status,
                 200);
    }

    void refusesOneFlippedByte()
    {
        listen(true);
        const QByteArray body = R"({"call_id":"x"})";
        const auto answer =
            deliver(path(), R"({"call_id":"y"})", {{"X-Webhook-Signature", signatureOf(body)}});
        QCOMPARE(answer.status, 401);
        QVERIFY(m_inbox.bodies.isEmpty());
        QCOMPARE(m_listener->counters().refused.value(u"wrong_signature"_s), 1);
    }

    void refusesWithoutReadingTheBody_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<rawclient::Headers>("headers");
        QTest::addColumn<int>("status");
        const rawclient::Headers json {{"Content-Type", "application/json"}};
        const QByteArray own = QByteArray("/webhook/") + token;
        QTest::newRow("wrong token") << QByteArray("POST") << QByteArray("/webhook/nonsense") << json << 404;
        QTest::newRow("other path") << QByteArray("POST") << QByteArray("/api/start") << json << 404;
        QTest::newRow("get") << QByteArray("GET") << own << json << 405;
        QTest::newRow("form") << QByteArray("POST") << own
                              << rawclient::Headers {{"Content-Type", "application/x-www-form-urlencoded"}}
                              << 415;
        QTest::newRow("no signature") << QByteArray("POST") << own << json << 401;
        QTest::newRow("foreign host")
            << QByteArray("POST") << own << json + rawclient::Headers {{"Host", "evil.example"}} << 421;
        QTest::newRow("too large") << QByteArray("POST") << own
                                   << json
                + rawclient::Headers {{"X-Webhook-Signature", QByteArray(64, 'a')},
                                      {"Content-Length", "12582913"}}
                                   << 413;
    }
    void refusesWithoutReadingTheBody()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(rawclient::Headers, headers);
        QFETCH(int, status);
        listen(true);
        const auto answer =
            rawclient::send(m_port, rawclient::request(m_port, method, target, headers, "{}"));
        QCOMPARE(answer.status, status);
        QVERIFY(answer.head.contains("application/problem+json"));
        QVERIFY(m_inbox.bodies.isEmpty());
    }

    void withoutASecretThePlainPathDoesNotExist()
    {
        listen(false);
        QCOMPARE(deliver("/webhook", "{}").status, 404);
        QCOMPARE(deliver(path(), "{}").status, 200);
        QCOMPARE(m_inbox.bodies.first().second, Signature::None);
    }

    void answersARepeatWithoutStoringItTwice()
    {
        listen(false);
        QCOMPARE(deliver(path(), "{}").status, 200);
        QCOMPARE(deliver(path(), "{}").status, 200);
        QCOMPARE(m_inbox.bodies.size(), 1);
    }

    void saysTryAgainWhenItCannotStore()
    {
        listen(false);
        m_inbox.fails = true;
        const auto answer = deliver(path(), "{}");
        QCOMPARE(answer.status, 503);
        QVERIFY(answer.head.contains("Retry-After: 30"));
    }

    void answersWhenTheInboxHasStoredAndNotBefore()
    {
        listen(false);
        m_inbox.keeps = true;
        const auto first = waitingClient("{}");
        const auto second = waitingClient("[]");
        QVERIFY(first && second);
        QVERIFY(!first->waitForReadyRead(300));
        m_inbox.kept.at(0)(Inbox::Taken::Stored);
        m_inbox.kept.at(1)(Error {Error::Kind::Storage, u"disk full"_s});
        QVERIFY(first->waitForReadyRead(5'000));
        QVERIFY(first->readAll().startsWith("HTTP/1.1 200 "));
        QVERIFY(second->bytesAvailable() > 0 || second->waitForReadyRead(5'000));
        QVERIFY(second->readAll().startsWith("HTTP/1.1 503 "));
    }

    void survivesAReceiptForAClientThatIsGone()
    {
        listen(false);
        m_inbox.keeps = true;
        auto client = waitingClient("{}");
        QVERIFY(client);
        client->abort();
        QTest::qWait(100); // the listener has noticed
        m_inbox.kept.at(0)(Inbox::Taken::Stored);
        m_inbox.keeps = false;
        QCOMPARE(deliver(path(), "[]").status, 200);
    }

    void survivesAReceiptBehindItsEnd()
    {
        listen(false);
        m_inbox.keeps = true;
        const auto client = waitingClient("{}");
        QVERIFY(client);
        m_listener->stop();
        m_inbox.kept.at(0)(Inbox::Taken::Stored);
        QVERIFY(client->waitForDisconnected(5'000));
        QVERIFY(client->readAll().isEmpty()); // the provider sends it again
    }

    void callsNoHandlerTwiceForSmuggledRequests_data()
    {
        QTest::addColumn<QByteArray>("framing");
        QTest::newRow("plain") << QByteArray("Content-Length: 2\r\n");
        QTest::newRow("length twice") << QByteArray("Content-Length: 2\r\nContent-Length: 60\r\n");
        QTest::newRow("chunked too") << QByteArray("Content-Length: 2\r\nTransfer-Encoding: chunked\r\n");
        QTest::newRow("blank before colon") << QByteArray("Content-Length : 2\r\n");
        QTest::newRow("negative") << QByteArray("Content-Length: -1\r\n");
    }
    void callsNoHandlerTwiceForSmuggledRequests()
    {
        QFETCH(QByteArray, framing);
        listen(false);
        const QByteArray host = "Host: 127.0.0.1:" + QByteArray::number(m_port) + "\r\n";
        const QByteArray first = "POST " + path() + " HTTP/1.1\r\n" + host
            + "Content-Type: application/json\r\n" + framing + "\r\n{}";
        const QByteArray second =
            rawclient::request(m_port, "POST", path(), {{"Content-Type", "application/json"}}, "[2]");
        rawclient::send(m_port, first + second);
        QVERIFY(m_inbox.bodies.size() <= 1);
    }

    void answersExpectContinue()
    {
        listen(false);
        const auto answer = deliver(path(), "{}", {{"Expect", "100-continue"}});
        QVERIFY(answer.status == 200 || answer.status == 100);
        QCOMPARE(m_inbox.bodies.size(), 1);
    }

    void wrongTokensAreThrottledWhileTheProviderStillGetsIn()
    {
        listen(false);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(deliver("/webhook/guess", "{}").status, 404);
        QCOMPARE(deliver("/webhook/guess", "{}").status, 429);
        QCOMPARE(deliver(path(), "{}").status, 200);
    }

    void saysWhenThePortIsTaken()
    {
        listen(false);
        WebhookOptions options;
        options.port = m_port;
        WebhookListener second(m_inbox, options);
        const auto port = second.start();
        QVERIFY(!port);
        QCOMPARE(port.error().kind, Error::Kind::Busy);
        QVERIFY(port.error().message.contains(QString::number(m_port)));
    }
};

LEADLINE_TEST(WebhookListenerTest)
#include "tst_webhooklistener.moc"
