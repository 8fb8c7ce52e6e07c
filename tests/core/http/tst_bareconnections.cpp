#include "core/http/guardedserver.h"
#include "core/http/listenerthread.h"
#include "tests/core/http/line.h"
#include "tests/core/http/rawclient.h"
#include "tests/support/testmain.h"

#include <QMutex>
#include <QTcpSocket>
#include <QTest>

#include <atomic>
#include <sys/socket.h>

using namespace std::chrono_literals;

namespace {

/// A guard with a taker on a thread of its own; the test sees what it takes and answers when it likes.
class TakerBench final {
public:
    using Listen = bool (GuardedServer::*)(const QHostAddress &, quint16);

    explicit TakerBench(const GuardLimits &limits = {}, Listen listen = &GuardedServer::listen)
    {
        const auto port =
            m_thread.start([this, limits, listen](QObject *parent) { return open(limits, listen, parent); });
        if (!port)
            qFatal("the guard does not listen");
        m_port = *port;
    }

    quint16 port() const { return m_port; }
    qint64 refused(const char *code) const
    {
        return m_counters->refusedByCode().value(QString::fromLatin1(code));
    }
    qsizetype waiting() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_answers.size();
    }
    QByteArrayList bodies() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_bodies;
    }
    /// Sockets of Qt's that the server has made for its connections.
    qsizetype sockets() const
    {
        qsizetype count = 0;
        onThread([&] { count = m_server->findChildren<QTcpSocket *>().size(); });
        return count;
    }
    void answerAll()
    {
        onThread([this] {
            for (const auto &answer : std::exchange(m_answers, {}))
                answer({200, "text/plain", "taken"});
        });
    }
    void stop() { m_thread.stop(); }

    std::atomic<bool> answersAtOnce = true;

private:
    Result<quint16> open(const GuardLimits &limits, Listen listen, QObject *parent)
    {
        m_server = new GuardedServer(limits, m_counters, parent);
        m_server->setJudge(
            [this](const RequestHead &head, GuardedServer::Allowance &) -> std::optional<RequestRefusal> {
                if (head.path == "/wrong")
                    return m_server->wrongCredentials({401, "wrong", "Wrong."});
                return std::nullopt;
            });
        m_server->setTaker(
            [this](const RequestHead &, const QByteArray &body, const GuardedServer::Answer &answer) {
                const QMutexLocker lock(&m_mutex);
                m_bodies.append(body);
                if (answersAtOnce)
                    answer({200, "text/plain", "taken"});
                else
                    m_answers.append(answer);
            });
        if (!(m_server->*listen)(QHostAddress(QHostAddress::LocalHost), 0))
            return Error {Error::Kind::Busy, m_server->errorString()};
        return m_server->serverPort();
    }
    void onThread(const std::function<void()> &work) const
    {
        QMetaObject::invokeMethod(m_server, work, Qt::BlockingQueuedConnection);
    }

    std::shared_ptr<RefusalCounters> m_counters = std::make_shared<RefusalCounters>();
    GuardedServer *m_server = nullptr;
    mutable QMutex m_mutex;
    QByteArrayList m_bodies;
    QList<GuardedServer::Answer> m_answers;
    quint16 m_port = 0;
    ListenerThread m_thread;
};

} // namespace

class BareConnectionsTest : public QObject {
    Q_OBJECT
private slots:
    void needsNoSocketForWhatComesInOnePiece();
    void takesARequestThatIsCutAnywhere();
    void takesWhatIsLongerThanOnePiece();
    void takesWhatComesLate();
    void refusesInWords();
    void refusesASecondRequestBehindTheFirst();
    void countsWrongCredentialsOnce();
    void countsTheSilentAmongTheConnections();
    void theSilentMakeWay();
    void closesTheSilentInTheEnd();
    void whoHasSaidNothingTakesNoPlace();
    void theSilentAreNoticedAfterASecond();
    void givesUpWaitingForAnAnswer();
    void givesBackTheBodiesItHeld();
    void answersInSpiteOfBytesBehindTheRequest();
    void answersAClientThatHasSaidAllItWillSay();
    void theDesertedMakeWay();
    void survivesAClientThatLeaves();
    void survivesItsEndBeforeTheAnswers();
    void forgetsNoDescriptor();
};

void BareConnectionsTest::needsNoSocketForWhatComesInOnePiece()
{
    TakerBench bench;
    bench.answersAtOnce = false;
    Line atOnce(bench.port());
    atOnce.say(postTo("/", "one"));
    QTRY_COMPARE(bench.waiting(), 1);
    QCOMPARE(bench.sockets(), 0);
    Line inParts(bench.port());
    inParts.say("POST / HTTP/1.1\r\n");
    QTRY_COMPARE(bench.sockets(), 1);
    inParts.say("Host: localhost\r\nContent-Length: 3\r\n\r\ntwo");
    QTRY_COMPARE(bench.waiting(), 2);

    bench.answerAll();

    QVERIFY(atOnce.rest().endsWith("\r\n\r\ntaken"));
    QVERIFY(inParts.rest().endsWith("\r\n\r\ntaken"));
    QCOMPARE(bench.bodies(), (QByteArrayList {"one", "two"}));
}

void BareConnectionsTest::takesARequestThatIsCutAnywhere()
{
    GuardLimits limits;
    limits.newBurst = 1'000;
    TakerBench bench(limits);
    const QByteArray request = postTo("/", "{}");
    for (qsizetype cut = 1; cut < request.size(); ++cut) {
        Line line(bench.port());
        line.say(request.first(cut));
        QTest::qSleep(2); // so that the parts come apart
        line.say(request.sliced(cut));
        QCOMPARE(line.status(), 200);
    }
    QCOMPARE(bench.bodies().size(), request.size() - 1);
    QCOMPARE(bench.bodies().count("{}"), request.size() - 1);
}

void BareConnectionsTest::takesWhatIsLongerThanOnePiece()
{
    TakerBench bench;
    for (const int size : {0, 64 * 1024 - 100, 64 * 1024, 1024 * 1024}) {
        const QByteArray body(size, 'x');
        QCOMPARE(rawclient::send(bench.port(), postTo("/", body)).status, 200);
        QCOMPARE(bench.bodies().last(), body);
    }
}

void BareConnectionsTest::takesWhatComesLate()
{
    TakerBench bench;
    Line soon(bench.port());
    Line late(bench.port());
    QTest::qSleep(50);
    soon.say(postTo("/", "soon"));
    QCOMPARE(soon.status(), 200);
    QTRY_COMPARE(bench.sockets(), 1); // whatever is silent for long
    late.say(postTo("/", "late"));
    QCOMPARE(late.status(), 200);
    QCOMPARE(bench.bodies(), (QByteArrayList {"soon", "late"}));
}

void BareConnectionsTest::refusesInWords()
{
    GuardLimits limits;
    limits.body = 10;
    TakerBench bench(limits);
    const auto large = rawclient::send(bench.port(), postTo("/", "more than ten"));
    QCOMPARE(large.status, 413);
    QVERIFY(large.body.contains("The body is too large."));
    QCOMPARE(bench.refused("body_too_large"), 1);
    const auto wrong = rawclient::send(bench.port(), postTo("/wrong", "{}"));
    QCOMPARE(wrong.status, 401);
    QVERIFY(wrong.head.contains("WWW-Authenticate: Bearer"));
    QCOMPARE(rawclient::send(bench.port(), "NONSENSE\r\n\r\n").status, 400);
    QVERIFY(bench.bodies().isEmpty());
}

void BareConnectionsTest::refusesASecondRequestBehindTheFirst()
{
    TakerBench bench;
    QCOMPARE(rawclient::send(bench.port(), postTo("/", "a") + postTo("/", "b")).status, 400);
    QCOMPARE(bench.refused("bytes_behind_request"), 1);
    QVERIFY(bench.bodies().isEmpty());
}

void BareConnectionsTest::countsWrongCredentialsOnce()
{
    GuardLimits limits;
    limits.wrongCredentialsPerMinute = 3;
    TakerBench bench(limits);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(rawclient::send(bench.port(), postTo("/wrong", "{}")).status, 401);
    QCOMPARE(rawclient::send(bench.port(), postTo("/wrong", "{}")).status, 429);
    QCOMPARE(rawclient::send(bench.port(), postTo("/", "{}")).status, 200);
}

void BareConnectionsTest::countsTheSilentAmongTheConnections()
{
    GuardLimits limits;
    limits.connections = 3;
    limits.headTimeWhenFull = 1h;
    TakerBench bench(limits);
    bench.answersAtOnce = false;
    Line first(bench.port());
    first.say(postTo("/", "{}"));
    QTRY_COMPARE(bench.waiting(), 1);
    Line silent(bench.port());
    Line alsoSilent(bench.port());

    QCOMPARE(Line(bench.port()).rest(), QByteArray());
    QTRY_COMPARE(bench.refused("too_many_connections"), 1);
    bench.answerAll();
    QCOMPARE(first.status(), 200);
    bench.answersAtOnce = true;
    QTRY_COMPARE(rawclient::send(bench.port(), postTo("/", "{}")).status, 200);
}

void BareConnectionsTest::theSilentMakeWay()
{
    GuardLimits limits;
    limits.connections = 2;
    limits.headTime = 1h;
    limits.headTimeWhenFull = 100ms;
    TakerBench bench(limits);
    Line silent(bench.port());
    Line alsoSilent(bench.port());
    QTRY_COMPARE(bench.sockets(), 2);

    QCOMPARE(rawclient::send(bench.port(), postTo("/", "{}")).status, 200);
    QCOMPARE(silent.status(), 503);
    QCOMPARE(bench.refused("made_way"), 1);
}

void BareConnectionsTest::closesTheSilentInTheEnd()
{
    GuardLimits limits;
    limits.headTime = 500ms;
    TakerBench bench(limits);
    Line silent(bench.port());
    QCOMPARE(silent.status(), 408);
    QCOMPARE(bench.refused("head_too_slow"), 1);
}

void BareConnectionsTest::whoHasSaidNothingTakesNoPlace()
{
    GuardLimits limits;
    limits.connections = 1;
    limits.headTimeWhenFull = 1h;
    TakerBench bench(limits, &GuardedServer::listenToSpoken);
    Line first(bench.port());
    Line second(bench.port());
    Line third(bench.port());

    QCOMPARE(rawclient::send(bench.port(), postTo("/", "{}")).status, 200);
    second.say(postTo("/", "{}"));
    QCOMPARE(second.status(), 200);
    first.say(postTo("/", "{}"));
    QCOMPARE(first.status(), 200);
    QCOMPARE(bench.refused("too_many_connections"), 0);
}

void BareConnectionsTest::theSilentAreNoticedAfterASecond()
{
    GuardLimits limits;
    limits.headTime = 100ms;
    TakerBench bench(limits, &GuardedServer::listenToSpoken);
    Line silent(bench.port());
    QCOMPARE(silent.status(), 408);
    QCOMPARE(bench.refused("head_too_slow"), 1);
}

void BareConnectionsTest::givesUpWaitingForAnAnswer()
{
    GuardLimits limits;
    limits.connections = 1;
    limits.answerTime = 200ms;
    TakerBench bench(limits);
    bench.answersAtOnce = false;
    Line line(bench.port());
    line.say(postTo("/", "{}"));
    QTRY_COMPARE(bench.waiting(), 1);

    QCOMPARE(line.rest(), QByteArray());

    bench.answerAll(); // too late, to nobody
    bench.answersAtOnce = true;
    QCOMPARE(rawclient::send(bench.port(), postTo("/", "{}")).status, 200);
}

void BareConnectionsTest::givesBackTheBodiesItHeld()
{
    GuardLimits limits;
    limits.bodiesSum = 10;
    limits.answerTime = 200ms;
    TakerBench bench(limits);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(rawclient::send(bench.port(), postTo("/", "12345678")).status, 200);
    bench.answersAtOnce = false;
    Line line(bench.port());
    line.say(postTo("/", "12345678"));
    QTRY_COMPARE(bench.waiting(), 1);
    QCOMPARE(rawclient::send(bench.port(), postTo("/", "12345678")).status, 503);
    QCOMPARE(bench.refused("bodies_busy"), 1);
    QCOMPARE(line.rest(), QByteArray()); // given up
    bench.answersAtOnce = true;
    QCOMPARE(rawclient::send(bench.port(), postTo("/", "12345678")).status, 200);
}

/// Some clients end a body with an empty line that does not belong to it.
void BareConnectionsTest::answersInSpiteOfBytesBehindTheRequest()
{
    TakerBench bench;
    bench.answersAtOnce = false;
    Line line(bench.port());
    line.say(postTo("/", "{}"));
    QTRY_COMPARE(bench.waiting(), 1);
    line.say("\r\n");
    QTest::qSleep(50); // it has come
    bench.answerAll();
    QCOMPARE(line.status(), 200);
}

void BareConnectionsTest::answersAClientThatHasSaidAllItWillSay()
{
    TakerBench bench;
    bench.answersAtOnce = false;
    Line line(bench.port());
    line.say(postTo("/", "{}"));
    QTRY_COMPARE(bench.waiting(), 1);
    QCOMPARE(::shutdown(static_cast<int>(line.socket.socketDescriptor()), SHUT_WR), 0);
    bench.answerAll();
    QCOMPARE(line.status(), 200);
}

void BareConnectionsTest::theDesertedMakeWay()
{
    GuardLimits limits;
    limits.connections = 2;
    limits.bodiesSum = 8;
    limits.answerTime = 1h;
    TakerBench bench(limits);
    bench.answersAtOnce = false;
    Line faithful(bench.port());
    faithful.say(postTo("/", "1234"));
    {
        Line leaving(bench.port());
        leaving.say(postTo("/", "1234"));
        QTRY_COMPARE(bench.waiting(), 2);
    }
    QTest::qSleep(50); // its end has come
    Line third(bench.port());
    third.say(postTo("/", "1234"));
    QTRY_COMPARE(bench.waiting(), 3);
    bench.answerAll();
    QCOMPARE(faithful.status(), 200);
    QCOMPARE(third.status(), 200);
    QCOMPARE(bench.refused("too_many_connections"), 0);
}

void BareConnectionsTest::survivesAClientThatLeaves()
{
    TakerBench bench;
    bench.answersAtOnce = false;
    {
        Line silent(bench.port());
        Line taken(bench.port());
        taken.say(postTo("/", "{}"));
        QTRY_COMPARE(bench.waiting(), 1);
        taken.socket.abort();
    }
    bench.answerAll();
    bench.answersAtOnce = true;
    QCOMPARE(rawclient::send(bench.port(), postTo("/", "{}")).status, 200);
}

void BareConnectionsTest::survivesItsEndBeforeTheAnswers()
{
    const int before = openDescriptors();
    {
        TakerBench bench;
        bench.answersAtOnce = false;
        Line silent(bench.port());
        Line taken(bench.port());
        taken.say(postTo("/", "{}"));
        QTRY_COMPARE(bench.waiting(), 1);
        bench.stop();
        QCOMPARE(taken.rest(), QByteArray());
    }
    QTRY_VERIFY(openDescriptors() <= before);
}

void BareConnectionsTest::forgetsNoDescriptor()
{
    GuardLimits limits;
    limits.newBurst = 10'000;
    TakerBench bench(limits);
    QCOMPARE(rawclient::send(bench.port(), postTo("/", "{}")).status, 200);
    const int before = openDescriptors();
    for (int i = 0; i < 50; ++i) {
        rawclient::send(bench.port(), postTo("/", "{}"));
        rawclient::send(bench.port(), postTo("/wrong", "{}"));
        Line(bench.port()).socket.abort();
    }
    QTRY_VERIFY(openDescriptors() <= before + 2);
}

LEADLINE_TEST(BareConnectionsTest)
#include "tst_bareconnections.moc"
