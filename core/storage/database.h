#pragma once

#include "core/base/result.h"
#include "core/storage/steps.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFuture>
#include <QPromise>
#include <QSqlDatabase>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <type_traits>

/// A thread with one SQLite connection of its own; jobs run on it one after the other.
class StorageThread {
public:
    virtual ~StorageThread() = default;

    /// Runs `job(QSqlDatabase &)` on the thread of the connection. A job captures values, never `this` of
    /// something that may die earlier.
    template <typename Job> auto run(Job job) -> QFuture<std::invoke_result_t<Job, QSqlDatabase &>>
    {
        return promised(std::move(job),
                        [this](std::function<void(QSqlDatabase &)> work) { post(std::move(work)); });
    }

    /// Queues work for the thread. After `close` jobs are dropped and their futures are cancelled.
    virtual void post(std::function<void(QSqlDatabase &)> job) = 0;

protected:
    /// A future for what `job` gives once `poster` has had it run.
    template <typename Job, typename Poster>
    static auto promised(Job job, Poster poster) -> QFuture<std::invoke_result_t<Job, QSqlDatabase &>>
    {
        using T = std::invoke_result_t<Job, QSqlDatabase &>;
        auto promise = std::make_shared<QPromise<T>>();
        QFuture<T> future = promise->future();
        promise->start();
        poster([promise, job = std::move(job)](QSqlDatabase &db) mutable {
            promise->addResult(job(db));
            promise->finish();
        });
        return future;
    }
};

/// What opening found.
struct OpeningReport {
    bool created = false;
    bool cleanShutdown = true; ///< false: intents become unknown, campaigns paused
    bool otherHost = false; ///< a copy from another machine that nobody has confirmed yet
    QString otherHostName; ///< of that machine
    QString backupMade; ///< before a migration
    /// Not null: the file is a backup of that moment, or a copy that knows nothing later, and the calls made
    /// since were not read yet (restoredcalls.h).
    QDateTime restoredFromUtc;
};

class JournalMover;

/// The data directory's `leadline.db`: the only writing connection, on its own thread, with the settings,
/// checks, migrations, lock and file modes of reliability.md section 8.
class Database final : public StorageThread {
    Q_DECLARE_TR_FUNCTIONS(Database)
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens or makes the database of a data directory. Kinds: Busy (another process holds it; names pid and
    /// host), Storage (damaged, newer schema, read-only directory, network file system, disk full) with what
    /// to do. ReadOnly never writes and needs no lock: it works beside a dialing process.
    static Result<std::unique_ptr<Database>> open(const QString &dataDirectory, Access access);
    ~Database() override; ///< runs what is queued, checkpoints, marks the clean shutdown

    void post(std::function<void(QSqlDatabase &)> job) override;
    /// Queues long work whose steps run while no job waits, and at least now and then
    /// (JobThread::postBehind). A step should end once `longestWait` tells that a job waits: its commit is
    /// what that one waits for. Any thread; `step` runs on the storage thread, to its end before the
    /// database closes.
    void postBehind(Step step);
    /// Goes on taking undone imports back (leadremoval.h). Any thread.
    void takeBackPending();
    /// How long the first of the queued jobs has been waiting for its turn; zero when none waits. Any thread.
    std::chrono::milliseconds longestWait() const;
    /// Flushes the journal (the write-ahead log) and moves it into the file, on a thread of its own beside
    /// the writer. Lives as long as the database; any thread may ask it.
    JournalMover &journal();

    const OpeningReport &opening() const;
    /// A person's word that a copy is used here from now on, and its original no more.
    QFuture<Result<Done>> adoptCopy();
    QString fileName() const;
    Access access() const;

    /// `VACUUM INTO` a temporary name, verified, renamed. Runs beside the writer. NotFound/Storage.
    QFuture<Result<Done>> backup(const QString &fileName);
    /// Today's and this week's copy in `backups/` unless they are there; keeps 7 daily and 4 weekly ones.
    /// Gives the file made now, empty when none was due.
    QFuture<Result<QString>> rotateBackups(const QDateTime &nowUtc);
    /// integrity_check and foreign_key_check; the rows found when not ok.
    QFuture<Result<QStringList>> check();

private:
    struct Private;
    explicit Database(std::unique_ptr<Private> state);
    static Result<Done> prepareForWriting(Private &state);
    void startWriting();
    /// Queues work for the connection beside the writer.
    void postBeside(std::function<void(QSqlDatabase &)> job);
    template <typename Job> auto runBeside(Job job)
    {
        return promised(std::move(job),
                        [this](std::function<void(QSqlDatabase &)> work) { postBeside(std::move(work)); });
    }

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
