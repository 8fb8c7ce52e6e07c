#pragma once

#include "core/storage/jobthread.h"

#include <atomic>
#include <functional>

/// Keeps a search index up to date in short steps behind the jobs of others.
class IndexKeeper final {
public:
    /// Adds some of what is missing, in a transaction of its own; false when nothing is left. About 40 ms of
    /// work: what a webhook or a claim may have to wait.
    using Step = std::function<Result<bool>(const QSqlDatabase &)>;

    /// `thread` owns the keeper's steps and must outlive it or be closed first. `name` is for the log.
    IndexKeeper(JobThread &thread, QString name, Step step);
    /// Starts adding unless it goes on already. Any thread.
    void wake();

private:
    StepEnd work(const QSqlDatabase &db);

    JobThread &m_thread;
    const QString m_name;
    const Step m_step;
    std::atomic_bool m_awake = false;
};
