#include "tests/core/http/guardbench.h"
#include "tests/core/http/line.h"
#include "tests/core/http/rawclient.h"
#include "tests/support/testmain.h"

#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// The guard in front of the library: reliability.md 6.1 to 6.3.
class GuardTest : public QObject {
    Q_OBJECT
private slots:
    void callsAtMostOneHandlerPerConnection_data();
    void callsAtMostOneHandlerPerConnection();
    void takesNoRequestThatComesWhileAnotherIsAnswered();
    void limitsOpenConnections();
    void limitsNewConnections();
    void theSlowestMakesWayWhenAllPlacesAreTaken();
    void onlyAnIncompleteHeadMakesWay();
    void whatTheKernelHoldsIsReadBeforeItsConnectionMakesWay();
    void limitsTheTimeOfTheHead();
    void limitsTheTimeOfTheRequest();
    void endsBodiesThatDrip();
    void limitsTheTimeToTakeTheAnswer();
    void limitsTheSumOfBodies();
    void limitsTheNumberOfLargeBodies();
    void leavesDescriptorsForTheRest();
    void givesBackWhatABrokenBodyHeld();
    void survivesAClientThatLeavesAtAnyByteOfItsRequest();
    void survivesAClientThatLeavesAtAnyByteOfTheAnswer();
    void forgetsNoSocket();
};

void GuardTest::callsAtMostOneHandlerPerConnection_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<int>("calls");
    const auto row = [](const char *name, const QByteArray &framing, int calls,
                        const QByteArray &body = "{}") {
        QTest::newRow(name) << postTo("/take", framing, body) << calls;
    };
    const QByteArray length = "Content-Length: 2\r\n";
    row("plain", length, 0); // bytes behind it: refused as a whole
    row("no length", "", 0);
    row("length twice", length + length, 0);
    row("two lengths", length + "Content-Length: 60\r\n", 0);
    row("list of lengths", "Content-Length: 2, 2\r\n", 0);
    row("negative length", "Content-Length: -1\r\n", 0);
    row("length with sign", "Content-Length: +2\r\n", 0);
    row("length in hex", "Content-Length: 0x2\r\n", 0);
    row("length with blank inside", "Content-Length: 2 2\r\n", 0);
    row("length of 2^64 - 1", "Content-Length: 18446744073709551615\r\n", 0);
    row("length of 2^64 + 2", "Content-Length: 18446744073709551618\r\n", 0);
    row("length and chunked", length + "Transfer-Encoding: chunked\r\n", 0, "0\r\n\r\n");
    row("chunked", "Transfer-Encoding: chunked\r\n", 0, "2\r\n{}\r\n0\r\n\r\n");
    row("xchunkedx", "Transfer-Encoding: xchunkedx\r\n", 0, "0\r\n\r\n");
    row("chunked, identity", length + "Transfer-Encoding: chunked, identity\r\n", 0);
    row("bad chunk size", "Transfer-Encoding: chunked\r\n", 0, "zz\r\n{}\r\n0\r\n\r\n");
    row("blank before the colon", "Content-Length : 2\r\n", 0);
    row("tab before the colon", "Transfer-Encoding\t: chunked\r\n" + length, 0);
    row("folded length", "Content-Length:\r\n 2\r\n", 0);
    row("bare line feed", "Content-Length: 2\nX: y\r\n", 0);
    row("bare carriage return", "Content-Length: 2\rX: y\r\n", 0);
    row("NUL", QByteArray("Content-Length: 2\0\r\n", 20), 0);
    row("vertical tab",
        "Content-Length:\x0b"
        "2\r\n",
        0);
    row("line without a colon", length + "Nonsense\r\n", 0);
    row("upgrade", length + "Upgrade: h2c\r\nConnection: Upgrade\r\n", 0);
    row("keep-alive", length + "Connection: keep-alive\r\n", 0);
    row("expects to continue", length + "Expect: 100-continue\r\n", 0);
    row("shorter than announced", "Content-Length: 200\r\n", 1, QByteArray());
    QTest::newRow("HTTP/0.9") << QByteArray("GET /take\r\n") << 0;
    QTest::newRow("HTTP/9.9") << QByteArray("POST /take HTTP/9.9\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}")
                              << 0;
    QTest::newRow("empty line first") << "\r\n" + postTo("/take", "{}") << 0;
}

/// A second request follows at once, as a front server with another reading would send it.
void GuardTest::callsAtMostOneHandlerPerConnection()
{
    QFETCH(QByteArray, first);
    QFETCH(int, calls);
    GuardBench bench;
    const auto second = postTo("/take", "second");
    auto bytes = first + second;
    if (calls == 1) // the second request is this one's body
        bytes += QByteArray(200 - second.size(), ' ');

    rawclient::send(bench.port(), bytes);

    QCOMPARE(bench.taken.load(), calls);
    QCOMPARE(rawclient::send(bench.port(), postTo("/take", "{}")).status, 200);
    QCOMPARE(bench.taken.load(), calls + 1);
}

/// The library would read it, and nobody would have judged it.
void GuardTest::takesNoRequestThatComesWhileAnotherIsAnswered()
{
    for (int round = 0; round < 20; ++round) {
        GuardBench bench;
        Line line(bench.port());
        line.say(postTo("/hold", "{}"));
        QTRY_COMPARE(bench.holding.load(), 1);
        line.say(postTo("/take", "{}"));
        bench.release.release();
        line.rest();

        QCOMPARE(rawclient::send(bench.port(), postTo("/take", "{}")).status, 200);
        QCOMPARE(bench.taken.load(), 2);
    }
}

void GuardTest::limitsOpenConnections()
{
    GuardLimits limits;
    limits.connections = 4;
    limits.headTimeWhenFull = std::chrono::hours(1);
    GuardBench bench(limits);
    std::vector<std::unique_ptr<Line>> lines;
    for (int i = 0; i < 4; ++i)
        lines.push_back(std::make_unique<Line>(bench.port()));

    QCOMPARE(Line(bench.port()).rest(), QByteArray());
    QTRY_COMPARE(bench.refused("too_many_connections"), 1);
    lines.pop_back();

    QTRY_COMPARE(rawclient::send(bench.port(), postTo("/take", "{}")).status, 200);
}

void GuardTest::limitsNewConnections()
{
    GuardLimits limits;
    limits.newPerSecond = 0.001;
    limits.newBurst = 3;
    GuardBench bench(limits);

    for (int i = 0; i < 3; ++i)
        QCOMPARE(rawclient::send(bench.port(), postTo("/take", "{}")).status, 200);

    QCOMPARE(rawclient::send(bench.port(), postTo("/take", "{}")).status, 0);
    QCOMPARE(bench.refused("too_fast"), 1);
}

void GuardTest::theSlowestMakesWayWhenAllPlacesAreTaken()
{
    GuardLimits limits;
    limits.connections = 3;
    limits.headTime = std::chrono::hours(1);
    limits.headTimeWhenFull = std::chrono::milliseconds(0);
    GuardBench bench(limits);
    Line silent(bench.port());
    Line partial(bench.port());
    partial.say("POST /take HTTP/1.1\r\nHost: lo");
    Line third(bench.port());

    QCOMPARE(rawclient::send(bench.port(), postTo("/take", "{}")).status, 200);

    QCOMPARE(silent.status(), 503);
    QCOMPARE(bench.refused("made_way"), 1);
    QCOMPARE(bench.refused("too_many_connections"), 0);
    partial.say("calhost\r\nContent-Length: 2\r\n\r\n{}");
    QCOMPARE(partial.status(), 200);
}

void GuardTest::onlyAnIncompleteHeadMakesWay()
{
    GuardLimits limits;
    limits.connections = 1;
    limits.headTimeWhenFull = std::chrono::milliseconds(0);
    GuardBench bench(limits);
    Line line(bench.port());
    line.say(postTo("/take", "Content-Length: 4\r\nExpect: 100-continue\r\n", ""));
    QVERIFY(line.socket.waitForReadyRead(mostWait)); // the head was judged
    line.socket.readAll();

    QCOMPARE(rawclient::send(bench.port(), postTo("/take", "{}")).status, 0);

    QCOMPARE(bench.refused("too_many_connections"), 1);
    line.say("body");
    QCOMPARE(line.status(), 200);
}

/// After a stall of the listener the requests that came meanwhile are there, only not read yet.
void GuardTest::whatTheKernelHoldsIsReadBeforeItsConnectionMakesWay()
{
    GuardLimits limits;
    limits.connections = 2;
    limits.headTimeWhenFull = std::chrono::milliseconds(0);
    GuardBench bench(limits);
    Line holding(bench.port());
    Line waiting(bench.port());
    // The thread of the listener stands still until `release`.
    holding.say(postTo("/hold", "{}"));
    QTRY_COMPARE(bench.holding.load(), 1);
    waiting.say(postTo("/take", "{}"));
    Line late(bench.port());
    late.say(postTo("/take", "{}"));
    bench.release.release();

    QCOMPARE(waiting.status(), 200);
    QCOMPARE(bench.refused("made_way"), 0);
}

void GuardTest::limitsTheTimeOfTheHead()
{
    GuardLimits limits;
    limits.headTime = std::chrono::milliseconds(100);
    GuardBench bench(limits);
    Line silent(bench.port());
    Line partial(bench.port());
    partial.say("POST /take HTTP/1.1\r\nHost: lo");

    QCOMPARE(silent.status(), 408);
    QCOMPARE(partial.status(), 408);
    QCOMPARE(bench.refused("head_too_slow"), 2);
}

void GuardTest::limitsTheTimeOfTheRequest()
{
    GuardLimits limits;
    limits.requestTime = std::chrono::milliseconds(100);
    GuardBench bench(limits);
    Line line(bench.port());
    line.say(postTo("/take", "Content-Length: 100\r\n", "half"));

    QCOMPARE(line.status(), 408);
    QCOMPARE(bench.refused("body_too_slow"), 1);
    QCOMPARE(bench.taken.load(), 0);
}

void GuardTest::endsBodiesThatDrip()
{
    GuardLimits limits;
    limits.freeTime = std::chrono::milliseconds(100);
    GuardBench bench(limits);
    Line line(bench.port());
    line.say(postTo("/take", "Content-Length: 1000000\r\n", "a few bytes"));

    QCOMPARE(line.status(), 408);
    QCOMPARE(bench.refused("body_too_slow"), 1);
}

void GuardTest::limitsTheTimeToTakeTheAnswer()
{
    GuardLimits limits;
    limits.answerTime = std::chrono::milliseconds(100);
    limits.connections = 1;
    GuardBench bench(limits);
    Line line(bench.port());
    line.socket.setReadBufferSize(1'000);
    line.say("GET /much HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTRY_COMPARE(bench.accepted(), 1);

    // The place is free again, although the client never took its answer.
    QTRY_COMPARE(rawclient::send(bench.port(), postTo("/take", "{}")).status, 200);
}

void GuardTest::limitsTheSumOfBodies()
{
    GuardLimits limits;
    limits.bodiesSum = 1'000;
    GuardBench bench(limits);
    Line first(bench.port());
    first.say(postTo("/take", "Content-Length: 600\r\n", "x"));
    Line second(bench.port());
    second.say(postTo("/take", "Content-Length: 600\r\n", "x"));

    const auto answer = second.rest();

    QCOMPARE(answer.mid(9, 3).toInt(), 503);
    QVERIFY(answer.contains("Retry-After: 30"));
    first.say(QByteArray(599, 'x'));
    QCOMPARE(first.status(), 200);
    QTRY_COMPARE(rawclient::send(bench.port(), postTo("/take", QByteArray(600, 'x'))).status, 200);
}

void GuardTest::limitsTheNumberOfLargeBodies()
{
    GuardLimits limits;
    limits.largeBody = 100;
    limits.largeBodies = 1;
    GuardBench bench(limits);
    Line first(bench.port());
    first.say(postTo("/take", "Content-Length: 101\r\n", "x"));
    Line second(bench.port());
    second.say(postTo("/take", "Content-Length: 101\r\n", "x"));

    QCOMPARE(second.status(), 503);
    QCOMPARE(rawclient::send(bench.port(), postTo("/take", QByteArray(100, 'x'))).status, 200);
}

void GuardTest::leavesDescriptorsForTheRest()
{
    GuardBench bench;
    QCOMPARE(rawclient::send(bench.port(), postTo("/take", "{}")).status, 200);
    rlimit before {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    rlimit few = before;
    few.rlim_cur = static_cast<rlim_t>(openDescriptors()) + 40;
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &few), 0);

    const int status = rawclient::send(bench.port(), postTo("/take", "{}")).status;
    ::setrlimit(RLIMIT_NOFILE, &before);

    QCOMPARE(status, 0);
    QCOMPARE(bench.refused("descriptors"), 1);
    QCOMPARE(rawclient::send(bench.port(), postTo("/take", "{}")).status, 200);
}

void GuardTest::givesBackWhatABrokenBodyHeld()
{
    GuardLimits limits;
    limits.bodiesSum = 1'000;
    GuardBench bench(limits);
    for (int i = 0; i < 10; ++i) {
        Line line(bench.port());
        line.say(postTo("/take", "Content-Length: 900\r\n", "x"));
        line.socket.abort();
    }

    QTRY_COMPARE(rawclient::send(bench.port(), postTo("/take", QByteArray(900, 'x'))).status, 200);
}

/// H-12. What the sanitizers see is the point of these two.
void GuardTest::survivesAClientThatLeavesAtAnyByteOfItsRequest()
{
    GuardLimits limits;
    limits.newPerSecond = 100'000;
    limits.newBurst = 100'000;
    limits.connections = 1'000;
    GuardBench bench(limits);
    const auto request = postTo("/take", R"({"call_id":"x"})");
    for (qsizetype size = 0; size <= request.size(); ++size) {
        for (const bool politely : {true, false}) {
            Line line(bench.port());
            line.say(request.left(size));
            if (politely)
                line.socket.disconnectFromHost();
            else
                line.socket.abort();
        }
    }

    QCOMPARE(rawclient::send(bench.port(), request).status, 200);
    QVERIFY(bench.taken.load() >= 1 && bench.taken.load() <= 3);
}

void GuardTest::survivesAClientThatLeavesAtAnyByteOfTheAnswer()
{
    GuardLimits limits;
    limits.newPerSecond = 100'000;
    limits.newBurst = 100'000;
    limits.connections = 1'000;
    GuardBench bench(limits);
    const auto whole = rawclient::send(bench.port(), postTo("/take", "{}"));
    const auto length = whole.head.size() + 4 + whole.body.size();
    for (qsizetype size = 1; size <= length; ++size) {
        Line line(bench.port());
        line.socket.setReadBufferSize(size);
        line.say(postTo("/take", "{}"));
        QVERIFY(line.socket.waitForReadyRead(mostWait));
        line.socket.read(size);
        line.socket.abort();
    }
    for (int i = 0; i < 20; ++i) { // in the middle of a long one
        Line line(bench.port());
        line.socket.setReadBufferSize(1'000);
        line.say("GET /much HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY(line.socket.waitForReadyRead(mostWait));
        line.socket.abort();
    }

    QCOMPARE(rawclient::send(bench.port(), postTo("/take", "{}")).status, 200);
}

void GuardTest::forgetsNoSocket()
{
    GuardLimits limits;
    limits.newBurst = 10'000;
    GuardBench bench(limits);
    QCOMPARE(rawclient::send(bench.port(), postTo("/take", "{}")).status, 200);
    const int before = openDescriptors();
    for (int i = 0; i < 100; ++i)
        rawclient::send(bench.port(), i % 2 == 0 ? postTo("/take", "{}") : QByteArray("NONSENSE\r\n\r\n"));

    QTRY_VERIFY(openDescriptors() <= before + 2);
}

LEADLINE_TEST(GuardTest)
#include "tst_guard.moc"
