#pragma once

#include "core/storage/sql.h"
#include "core/storage/steps.h"

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
    /// Long work that runs while no job waits; where jobs never end, a step gets its turn four times a
    /// second. One such work is finished before the next begins, and all before the thread closes. Any
    /// thread. Dropped once `close` was called.
    void postBehind(Step step);
    /// Work that nobody waits for, in short steps. Takes turns with what was posted behind and with other
    /// upkeep; what is left when the thread closes is dropped. Its steps do not wait for somebody to wake
    /// them. Any thread.
    void postUpkeep(Step step);
    /// Calls steps that wait again. Any thread.
    void wakeSteps();
    /// How long the first of the jobs has been waiting for its turn; zero when none waits. Any thread.
    std::chrono::milliseconds longestWait() const;
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
