#include "core/http/requesthead.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;

class RequestHeadTest : public QObject {
    Q_OBJECT
private slots:
    void readsAPlainRequest()
    {
        const auto parsed = parseHead("POST /webhook/abc?x=1 HTTP/1.1\r\nHost: localhost:8787\r\nContent-Length: 12\r\n"
                                      "Content-Type:  application/json \r\n\r\n{");
        QVERIFY(parsed);
        const auto &head = std::get<RequestHead>(*parsed);
        QCOMPARE(head.method, "POST");
        QCOMPARE(head.path, "/webhook/abc");
        QCOMPARE(head.query, "x=1");
        QCOMPARE(head.contentLength, 12);
        QCOMPARE(head.field("content-type"), "application/json");
    }

    void waitsForTheRestOfTheHead()
    {
        QVERIFY(!parseHead("GET / HTTP/1.1\r\nHost: a\r\n"));
        QVERIFY(!parseHead(""));
    }

    void refusesMalformedHeads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto with = [](const QByteArray &lines) {
            return QByteArray("POST /webhook HTTP/1.1\r\nHost: localhost:1\r\n" + lines + "\r\n");
        };
        QTest::newRow("length twice") << with("Content-Length: 3\r\nContent-Length: 3\r\n") << 400;
        QTest::newRow("negative length") << with("Content-Length: -1\r\n") << 400;
        QTest::newRow("length with plus") << with("Content-Length: +3\r\n") << 400;
        QTest::newRow("length in hex") << with("Content-Length: 0x10\r\n") << 400;
        QTest::newRow("list of lengths") << with("Content-Length: 3, 3\r\n") << 400;
        QTest::newRow("length of 2^64-1") << with("Content-Length: 18446744073709551615\r\n") << 413;
        QTest::newRow("empty length") << with("Content-Length:\r\n") << 400;
        QTest::newRow("chunked") << with("Transfer-Encoding: chunked\r\n") << 411;
        QTest::newRow("chunked and length") << with("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n") << 411;
        QTest::newRow("unknown coding") << with("Transfer-Encoding: xchunkedx\r\n") << 411;
        QTest::newRow("blank before colon") << with("Content-Length : 3\r\n") << 400;
        QTest::newRow("no colon") << with("Nonsense\r\n") << 400;
        QTest::newRow("folded line") << with("A: b\r\n c\r\n") << 400;
        QTest::newRow("empty name") << with(": x\r\n") << 400;
        QTest::newRow("bare line feed") << with("A: b\nB: c\r\n") << 400;
        QTest::newRow("bare carriage return") << with("A: b\rB: c\r\n") << 400;
        QTest::newRow("upgrade") << with("Upgrade: websocket\r\n") << 400;
        QTest::newRow("second host") << with("Host: localhost:1\r\n") << 400;
        QTest::newRow("control character") << with(QByteArray("A: \x01\r\n", 6)) << 400;
        QTest::newRow("NUL") << with(QByteArray("A: \0\r\n", 6)) << 400;
        QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("version 9.9") << QByteArray("GET / HTTP/9.9\r\nHost: a\r\n\r\n") << 505;
        QTest::newRow("version 2") << QByteArray("GET / HTTP/2\r\nHost: a\r\n\r\n") << 505;
        QTest::newRow("connect") << QByteArray("CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
        QTest::newRow("trace") << QByteArray("TRACE / HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
        QTest::newRow("two blanks") << QByteArray("GET  / HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
        QTest::newRow("absolute target") << QByteArray("GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
        QTest::newRow("two slashes") << QByteArray("GET //a HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
        QTest::newRow("parent folder") << QByteArray("GET /a/../b HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
        QTest::newRow("encoded NUL") << QByteArray("GET /a%00 HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
        QTest::newRow("encoded slash") << QByteArray("GET /a%2Fb HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
        QTest::newRow("long target") << QByteArray("GET /" + QByteArray(3'000, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n") << 414;
        QTest::newRow("long line") << with("A: " + QByteArray(9'000, 'a') + "\r\n") << 431;
        QTest::newRow("endless head") << QByteArray("GET / HTTP/1.1\r\nA: " + QByteArray(20'000, 'a')) << 431;
        QTest::newRow("many lines") << with(QByteArray("A: b\r\n").repeated(70)) << 431;
    }
    void refusesMalformedHeads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        const auto parsed = parseHead(bytes);
        QVERIFY(parsed);
        QVERIFY(std::holds_alternative<RequestRefusal>(*parsed));
        QCOMPARE(std::get<RequestRefusal>(*parsed).status, status);
    }

    void survivesEveryPrefixAndFlippedByte()
    {
        const QByteArray good = "POST /webhook/abc HTTP/1.1\r\nHost: localhost:8787\r\nContent-Length: 2\r\n\r\n{}";
        for (qsizetype size = 0; size <= good.size(); ++size)
            parseHead(good.left(size));
        for (qsizetype at = 0; at < good.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray damaged = good;
                damaged[at] = static_cast<char>(damaged.at(at) ^ (1 << bit));
                parseHead(damaged);
            }
        }
        QVERIFY(parseHead(good));
    }

    void answersToLoopbackNamesAndThePublicOneOnly()
    {
        const HostRule rule { 8787, "calls.example.com" };
        QVERIFY(acceptsHost("127.0.0.1:8787", rule));
        QVERIFY(acceptsHost("LOCALHOST:8787", rule));
        QVERIFY(acceptsHost("[::1]:8787", rule));
        QVERIFY(acceptsHost("calls.example.com", rule));
        QVERIFY(!acceptsHost("127.0.0.1", rule));
        QVERIFY(!acceptsHost("127.0.0.1:8788", rule));
        QVERIFY(!acceptsHost("evil.example.com", rule));
        QVERIFY(!acceptsHost("127.0.0.1.evil.example:8787", rule));
        QVERIFY(!acceptsHost("", rule));
        QVERIFY(!acceptsHost("calls.example.com", HostRule { 8787, {} }));
    }
};

LEADLINE_TEST(RequestHeadTest)
#include "tst_requesthead.moc"
