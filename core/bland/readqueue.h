#pragma once

#include "core/base/clock.h"
#include "core/bland/blandlimits.h"
#include "core/bland/httpexchange.h"
#include "core/bland/repeatbudget.h"

#include <QNetworkRequest>
#include <QObject>
#include <QRandomGenerator>

#include <deque>
#include <functional>

class Transport;

/// Sends the requests that read. At most `maxReads` are handed to Qt at once, so that no deadline runs while
/// a request still waits for a connection. A failed GET is repeated with back-off, a POST never.
class ReadQueue final : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<void(const HttpAnswer &)>;
    /// Makes the request for a path with its query; called when the request leaves, not when it is queued.
    using RequestFor = std::function<QNetworkRequest(const QString &)>;

    /// `transport` and `clock` must outlive the queue.
    ReadQueue(Transport &transport, RequestFor requestFor, const Clock &clock, TimeScale timeScale,
              const BlandLimits &limits, QObject *parent = nullptr);

    /// `handler` is called once, with the last answer; never, if the queue dies first.
    void get(const QString &path, Handler handler);
    void post(const QString &path, Handler handler, const QByteArray &body = "{}");

private:
    struct Job {
        QString path;
        Handler handler;
        bool isPost = false;
        QByteArray body = {};
        int repeats = 0;
    };
    void add(Job job);
    void startNext();
    void start(const Job &job);
    void settle(const Job &job, const HttpAnswer &answer);
    bool mayRepeat(const Job &job, const HttpAnswer &answer);
    void repeatLater(Job job, const HttpAnswer &answer);

    Transport &m_transport;
    RequestFor m_requestFor;
    const Clock &m_clock;
    TimeScale m_timeScale;
    BlandLimits m_limits;
    RepeatBudget m_budget;
    QRandomGenerator m_random;
    std::deque<Job> m_waiting;
    int m_running = 0;
};
