#pragma once

#include "core/storage/sql.h"

#include <QThread>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

/// A thread with an event loop and one connection, which is opened with the first job and closed with the
/// thread. Jobs get the connection; when it could not be opened it is closed and every query on it fails.
class JobThread final {
public:
    using Job = std::function<void(QSqlDatabase &)>;

    JobThread(const QString &name, const QString &databaseFile, sql::Connection::Mode mode);
    ~JobThread(); ///< as `close` without a last job

    /// Any thread. Dropped once `close` was called.
    void post(Job job);
    /// Runs `job` again and again while nothing else is running.
    void repeat(std::chrono::milliseconds every, Job job);
    /// Runs what is queued, then `last`, closes the connection and ends the thread. Blocks.
    void close(const Job &last = {});

private:
    class Worker;

    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
    std::atomic_bool m_closed = false;
};
