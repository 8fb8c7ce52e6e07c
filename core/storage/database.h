#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QFuture>
#include <QPromise>
#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <memory>
#include <type_traits>

/// A thread with one SQLite connection of its own; jobs run on it one after the other.
class StorageThread {
public:
    virtual ~StorageThread() = default;

    /// Runs `job(QSqlDatabase &)` on the thread of the connection. A job captures values, never `this` of something
    /// that may die earlier.
    template<typename Job>
    auto run(Job job) -> QFuture<std::invoke_result_t<Job, QSqlDatabase &>>
    {
        using T = std::invoke_result_t<Job, QSqlDatabase &>;
        auto promise = std::make_shared<QPromise<T>>();
        QFuture<T> future = promise->future();
        promise->start();
        post([promise, job = std::move(job)](QSqlDatabase &db) mutable {
            promise->addResult(job(db));
            promise->finish();
        });
        return future;
    }

    /// Queues work for the thread. After `close` jobs are dropped and their futures are cancelled.
    virtual void post(std::function<void(QSqlDatabase &)> job) = 0;
};

/// What opening found.
struct OpeningReport {
    bool created = false;
    bool cleanShutdown = true; ///< false: intents become unknown, campaigns paused
    bool otherHost = false; ///< the file was last used on another machine (copied)
    QString backupMade; ///< before a migration
};

/// The data directory's `leadline.db`: the only writing connection, on its own thread, with the settings, checks,
/// migrations, lock and file modes of reliability.md section 8.
class Database final : public StorageThread {
    Q_DECLARE_TR_FUNCTIONS(Database)
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens or makes the database of a data directory. Kinds: Busy (another process holds it; names pid and host),
    /// Storage (damaged, newer schema, read-only directory, network file system, disk full) with what to do.
    /// ReadOnly never writes and needs no lock: it works beside a dialing process.
    static Result<std::unique_ptr<Database>> open(const QString &dataDirectory, Access access);
    ~Database() override; ///< runs what is queued, checkpoints, marks the clean shutdown

    void post(std::function<void(QSqlDatabase &)> job) override;

    const OpeningReport &opening() const;
    QString fileName() const;
    Access access() const;

    /// `VACUUM INTO` a temporary name, verified, renamed. NotFound/Storage.
    QFuture<Result<Done>> backup(const QString &fileName);
    /// integrity_check and foreign_key_check; the rows found when not ok.
    QFuture<Result<QStringList>> check();

private:
    struct Private;
    explicit Database(std::unique_ptr<Private> state);
    std::unique_ptr<Private> d;
};

/// A reading thread beside the writer (WAL): for searches that must not wait for writes.
class ReadingThread final : public StorageThread {
public:
    explicit ReadingThread(const QString &databaseFile);
    ~ReadingThread() override;
    void post(std::function<void(QSqlDatabase &)> job) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
