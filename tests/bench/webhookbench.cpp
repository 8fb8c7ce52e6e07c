#include "tests/bench/webhookbench.h"

#include "core/base/changes.h"
#include "core/http/webhooklistener.h"
#include "core/http/webhooksignature.h"
#include "core/storage/stores.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr auto token = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"_L1;
constexpr auto secretText = "benchmark-secret-4711"_L1;
constexpr int connections = 32; ///< what the guard allows at once
constexpr int preparedRequests = 100'000; ///< more than are sent in a turn: none comes twice
constexpr int turns = 2;

Error failed(const QString &why)
{
    return {Error::Kind::Internal, why};
}

QString benchFile(const QString &name)
{
    return QStringLiteral(LEADLINE_BENCH_SOURCE) + u'/' + name;
}

/// A result as the provider sends it, about 1 KiB; each body is another one.
QByteArray bodyOf(int number)
{
    return "{\"call_id\":\"bench-" + QByteArray::number(number)
        + "\",\"completed\":true,\"status\":\"completed\","
          "\"answered_by\":\"human\",\"call_length\":0.7,\"price\":0.098,\"to\":\"+12025550143\",\"summary\":"
          "\""
        + QByteArray(700, 'x') + "\"}";
}

bool writeRequests(const QString &fileName, quint16 port)
{
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const Secret secret {QByteArray(secretText.data(), secretText.size())};
    for (int i = 0; i < preparedRequests; ++i) {
        const QByteArray body = bodyOf(i);
        file.write("POST /webhook/" + QByteArray(token.data(), token.size())
                   + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
                   + "\r\nContent-Type: application/json\r\nConnection: close\r\n"
                     "X-Webhook-Signature: "
                   + WebhookSignature::sign(body, secret)
                   + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body + '\0');
    }
    // On the disk before the load begins: else the system writes it while the deliveries need the disk.
    return file.flush() && ::fdatasync(file.handle()) == 0;
}

struct Load {
    double perSecond = 0;
    double p99Milliseconds = 0;
};

Result<Load> load(const QString &directory, quint16 port, std::chrono::seconds each)
{
    const QString requests = directory + u"/requests-%1"_s.arg(port);
    if (!writeRequests(requests, port))
        return failed(u"the requests could not be written"_s);
    QProcess wrk;
    wrk.setProcessChannelMode(QProcess::MergedChannels);
    wrk.start(u"wrk"_s,
              {u"-t1"_s, u"-c%1"_s.arg(connections), u"-d%1s"_s.arg(each.count()), u"--latency"_s, u"-s"_s,
               benchFile(u"deliveries.lua"_s), u"http://127.0.0.1:%1"_s.arg(port), u"--"_s, requests});
    if (!wrk.waitForFinished(static_cast<int>((each.count() + 60) * 1'000)))
        return failed(u"wrk did not end: %1"_s.arg(wrk.errorString()));
    const QString said = QString::fromUtf8(wrk.readAll());
    QFile::remove(requests);
    static const QRegularExpression pattern(
        u"RESULT requests=(\\d+) seconds=([\\d.]+) refused=(\\d+) broken=(\\d+) p99=([\\d.]+)"_s);
    const auto match = pattern.match(said);
    if (!match.hasMatch())
        return failed(u"wrk said: %1"_s.arg(said.simplified().left(300)));
    if (match.captured(3).toInt() > 0)
        return failed(u"%1 of %2 deliveries were refused"_s.arg(match.captured(3), match.captured(1)));
    return Load {match.captured(1).toDouble() / match.captured(2).toDouble(), match.captured(5).toDouble()};
}

Result<Load> loadOurs(const QString &directory, std::chrono::seconds each)
{
    // A new one each turn: the bodies come again, and what is a duplicate is not written.
    const QString place = directory + u"/ours"_s;
    QDir(place).removeRecursively();
    auto database = Database::open(place, Database::Access::ReadWrite);
    if (!database)
        return database.error();
    Changes changes;
    const SystemClock clock;
    const auto inbox = makeSqlInbox(**database, changes, clock, TimeScale());
    WebhookOptions options;
    options.port = 0;
    options.pathToken = QString(token);
    options.secret = std::make_shared<Secret>(QByteArray(secretText.data(), secretText.size()));
    // One connection per delivery: a benchmark opens more of them than the guard lets a tunnel open.
    options.newPerSecond = 1e6;
    options.limits.connections = 2 * connections; // those being closed count, too
    WebhookListener listener(*inbox, options);
    const auto port = listener.start();
    if (!port)
        return port.error();
    const auto loaded = load(directory, *port, each);
    listener.stop();
    return loaded;
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bool listens(quint16 port)
{
    for (int i = 0; i < 100; ++i) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        if (socket.waitForConnected(100))
            return true;
        QThread::msleep(100);
    }
    return false;
}

Result<Load> loadReference(const QString &directory, std::chrono::seconds each)
{
    QDir().mkpath(directory + u"/reference"_s);
    const QString file = directory + u"/reference/inbox.db"_s;
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(file + suffix);
    const quint16 port = freePort();
    QProcess receiver;
    receiver.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    receiver.start(u"/usr/bin/python3"_s,
                   {benchFile(u"reference_receiver.py"_s), file, QString::number(port), QString(secretText)});
    Result<Load> loaded = failed(u"the reference receiver does not listen"_s);
    if (receiver.waitForStarted() && listens(port))
        loaded = load(directory, port, each);
    receiver.terminate();
    if (!receiver.waitForFinished(5'000))
        receiver.kill();
    receiver.waitForFinished();
    return loaded;
}

} // namespace

Result<Measurements> measureWebhooks(const QString &directory, std::chrono::seconds each)
{
    Load ours;
    Load reference;
    for (int i = 0; i < turns; ++i) {
        const auto mine = loadOurs(directory, each);
        if (!mine)
            return mine.error();
        const auto other = loadReference(directory, each);
        if (!other)
            return other.error();
        ours.perSecond += mine->perSecond / turns;
        reference.perSecond += other->perSecond / turns;
        ours.p99Milliseconds = qMax(ours.p99Milliseconds, mine->p99Milliseconds);
        reference.p99Milliseconds = qMax(reference.p99Milliseconds, other->p99Milliseconds);
    }
    return Measurements {
        {u"webhooks taken in durably, per s"_s, ours.perSecond, reference.perSecond,
         u"FastAPI + uvloop + aiosqlite (more is better)"_s},
        {u"webhook until its 200 under that load, p99, ms"_s, ours.p99Milliseconds, reference.p99Milliseconds,
         u"FastAPI + uvloop + aiosqlite"_s},
    };
}
