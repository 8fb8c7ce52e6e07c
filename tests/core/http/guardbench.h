#pragma once

#include "core/http/guardedserver.h"
#include "core/http/listenerthread.h"

#include <QHttpServer>
#include <QHttpServerResponse>
#include <QSemaphore>
#include <QTest>

#include <atomic>

/// A guard on a thread of its own in front of two routes: `POST /take` counts, `POST /hold` waits for
/// `release` first, `GET /much` answers with 8 MiB.
class GuardBench final {
public:
    explicit GuardBench(const GuardLimits &limits = {})
    {
        const auto port = m_thread.start([this, limits](QObject *parent) { return open(limits, parent); });
        if (!port)
            qFatal("the guard does not listen");
        m_port = *port;
    }
    ~GuardBench() { release.release(100); }

    quint16 port() const { return m_port; }
    qint64 refused(const char *code) const
    {
        return m_counters->refusedByCode().value(QString::fromLatin1(code));
    }
    qint64 accepted() const { return m_counters->acceptedCount(); }

    std::atomic<int> taken = 0;
    std::atomic<int> holding = 0;
    QSemaphore release;

private:
    Result<quint16> open(const GuardLimits &limits, QObject *parent)
    {
        auto *const http = new QHttpServer(parent);
        auto *const server = new GuardedServer(limits, m_counters, http);
        server->setJudge([](const RequestHead &, GuardedServer::Allowance &) { return std::nullopt; });
        const auto post = QHttpServerRequest::Method::Post;
        http->route(QStringLiteral("/take"), post, [this](const QHttpServerRequest &) {
            ++taken;
            return QHttpServerResponse("text/plain", "taken");
        });
        http->route(QStringLiteral("/hold"), post, [this](const QHttpServerRequest &) {
            ++holding;
            release.acquire();
            ++taken;
            return QHttpServerResponse("text/plain", "held");
        });
        http->route(QStringLiteral("/much"), QHttpServerRequest::Method::Get, [](const QHttpServerRequest &) {
            return QHttpServerResponse("text/plain", QByteArray(8 << 20, 'x'));
        });
        if (!server->listen(QHostAddress::LocalHost, 0))
            return Error {Error::Kind::Busy, server->errorString()};
        const quint16 port = server->serverPort();
        http->bind(server);
        return port;
    }

    std::shared_ptr<RefusalCounters> m_counters = std::make_shared<RefusalCounters>();
    ListenerThread m_thread;
    quint16 m_port = 0;
};
