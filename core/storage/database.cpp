#include "core/storage/database.h"

#include "core/base/clock.h"
#include "core/storage/backup.h"
#include "core/storage/callfacts.h"
#include "core/storage/datadirectory.h"
#include "core/storage/indexkeeper.h"
#include "core/storage/integrity.h"
#include "core/storage/jobthread.h"
#include "core/storage/journalmover.h"
#include "core/storage/leadbulk.h"
#include "core/storage/leadremoval.h"
#include "core/storage/metatable.h"
#include "core/storage/opening.h"
#include "core/storage/saidindex.h"
#include "core/storage/textindex.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QLoggingCategory>

#include <utility>

Q_LOGGING_CATEGORY(lcDatabase, "leadline.storage")

using namespace Qt::StringLiterals;
using sql::Connection;

struct Database::Private {
    QString directory;
    QString fileName;
    Access access = Access::ReadOnly;
    OpeningReport report;
    QDateTime openedUtc;
    opening::Host host = opening::Host::own();
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<IndexKeeper> textIndex; ///< works on the thread of the jobs, as the next one does
    std::unique_ptr<IndexKeeper> saidIndex;
    std::unique_ptr<callfacts::Keeper> callFacts; ///< works in the jobs, too
    std::unique_ptr<JobThread> jobs; ///< the only writing connection
    std::unique_ptr<JobThread> side; ///< backups and checks, beside the jobs
    std::unique_ptr<JournalMover> journal;

    void checkBehind();
    void close();
};

namespace {

/// How long the start may take for leads that a crash left; the rest goes behind it.
constexpr std::chrono::milliseconds removalBeforeStart {300};
/// Deleted leads can be had back for so long.
constexpr int keepDeletedDays = 30;

QDateTime now()
{
    return SystemClock().nowUtc();
}

Error heldBy(const QLockFile &lock)
{
    qint64 pid = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&pid, &host, &program)) {
        return {Error::Kind::Busy,
                Database::tr(
                    "Another copy of the program is using this data directory. Close it, or choose another "
                    "directory with --data."),
                u"lock held"_s};
    }
    return {Error::Kind::Busy,
            Database::tr(
                "%1 (process %2 on %3) is using this data directory. Close it, or choose another directory "
                "with --data.")
                .arg(program)
                .arg(pid)
                .arg(host),
            u"lock held"_s};
}

Result<std::unique_ptr<QLockFile>> takeLock(const QString &databaseFile)
{
    const QString name = databaseFile + ".lock"_L1;
    auto lock = std::make_unique<QLockFile>(name);
    lock->setStaleLockTime(0);
    if (lock->tryLock(0)) {
        QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner);
        return lock;
    }
    if (lock->error() == QLockFile::LockFailedError)
        return heldBy(*lock);
    return Error {
        Error::Kind::Storage,
        Database::tr("The lock file %1 cannot be made. Check the rights and the free space of its folder.")
            .arg(name),
        u"lock error %1"_s.arg(lock->error())};
}

QString howToRestore(const QString &directory, const QString &aside)
{
    const QString backup = datadirectory::newestBackup(directory);
    const QString target = datadirectory::databaseFile(directory);
    if (backup.isEmpty()) {
        return Database::tr(
                   "There is no backup in %1. To start with an empty database, move %2 to another folder.")
            .arg(datadirectory::backupsOf(directory), aside);
    }
    return Database::tr(
               "To go on, copy the newest backup %1 to %2. To start with an empty database, move %3 to "
               "another folder.")
        .arg(backup, target, aside);
}

Error damagedError(const QString &directory, const QString &aside, const QString &detail)
{
    const QString what = aside.isEmpty()
        ? Database::tr("The database %1 is damaged. It was left as it is.")
              .arg(datadirectory::databaseFile(directory))
        : Database::tr("The database is damaged. It was not changed, only set aside as %1.").arg(aside);
    return {Error::Kind::Storage, what + u' ' + howToRestore(directory, aside), detail};
}

/// Looks at the bytes before SQLite does. `mayRename`: only the process that holds the lock.
Result<Done> checkContent(const QString &directory, bool mayRename)
{
    const QString file = datadirectory::databaseFile(directory);
    switch (datadirectory::look(file)) {
    case datadirectory::Content::Database:
        return Done {};
    case datadirectory::Content::OtherProgram:
        return Error {
            Error::Kind::Storage,
            Database::tr("%1 is a database of another program. It was left untouched: move it away, or "
                         "choose another data "
                         "directory.")
                .arg(file),
            u"foreign application id"_s};
    case datadirectory::Content::Damaged:
        return damagedError(directory, mayRename ? datadirectory::setAside(file, now()) : QString(),
                            u"header"_s);
    case datadirectory::Content::Nothing:
        break;
    }
    // An empty file in the place of a damaged one would forget every stop request.
    if (const QString aside = datadirectory::setAsideEarlier(directory); !aside.isEmpty()) {
        return Error {Error::Kind::Storage,
                      Database::tr("The database was damaged and has been set aside as %1.").arg(aside) + u' '
                          + howToRestore(directory, aside),
                      u"set aside earlier"_s};
    }
    return Done {};
}

Result<Done> checkReadable(const QString &directory)
{
    const QString file = datadirectory::databaseFile(directory);
    if (datadirectory::look(file) == datadirectory::Content::Nothing
        && datadirectory::setAsideEarlier(directory).isEmpty()) {
        return Error {
            Error::Kind::NotFound,
            Database::tr("There is no database in %1 yet. Import a list first, or name the right directory "
                         "with --data.")
                .arg(QDir(directory).absolutePath())};
    }
    return checkContent(directory, false);
}

opening::Refusal cannotOpen(const QString &fileName, Connection::Mode mode)
{
    const auto opened = Connection::open(fileName, mode);
    if (opened)
        return {Error {Error::Kind::Busy,
                       Database::tr("The database could not be opened at once. Try again."), u"open"_s}};
    return {opened.error(), sql::meansDamage(sql::codeOf(opened.error()))};
}

/// Runs the opening on the thread of the connection and waits for it.
opening::Outcome openOn(JobThread &thread, std::function<opening::Outcome(QSqlDatabase &)> steps)
{
    auto promise = std::make_shared<QPromise<opening::Outcome>>();
    const QFuture<opening::Outcome> outcome = promise->future();
    promise->start();
    thread.post([promise, steps = std::move(steps)](QSqlDatabase &db) {
        promise->addResult(steps(db));
        promise->finish();
    });
    return outcome.result();
}

struct OpeningTask {
    Connection::Mode mode;
    QString fileName;
    opening::Host host;
    QDateTime at;

    opening::Outcome run(QSqlDatabase &db) const
    {
        if (!db.isOpen())
            return cannotOpen(fileName, mode);
        if (mode != Connection::Mode::ReadWrite)
            return opening::forReading(db);
        return opening::forWriting(db, datadirectory::backupsOf(QFileInfo(fileName).absolutePath()), host,
                                   at);
    }
};

void warnAboutPlace(const QString &directory)
{
    if (datadirectory::isInSyncFolder(directory)) {
        qCWarning(lcDatabase,
                  "the data directory is in a folder that is synchronized with other computers: use it on "
                  "one only");
    }
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &dataDirectory, Access access)
{
    auto state = std::make_unique<Private>();
    state->directory = dataDirectory;
    state->fileName = datadirectory::databaseFile(dataDirectory);
    state->access = access;
    state->openedUtc = now();
    const bool writes = access == Access::ReadWrite;
    const auto ready = writes ? prepareForWriting(*state) : checkReadable(dataDirectory);
    if (!ready)
        return ready.error();

    const auto mode = writes ? Connection::Mode::ReadWrite : Connection::Mode::Read;
    state->jobs = std::make_unique<JobThread>(u"storage"_s, state->fileName, mode);
    const auto outcome = openOn(*state->jobs,
                                [given = OpeningTask {mode, state->fileName, state->host, state->openedUtc}](
                                    QSqlDatabase &db) { return given.run(db); });
    if (const auto *refusal = std::get_if<opening::Refusal>(&outcome)) {
        state->jobs.reset();
        if (!refusal->damaged)
            return refusal->error;
        const QString aside = writes ? datadirectory::setAside(state->fileName, now()) : QString();
        return damagedError(dataDirectory, aside, refusal->error.detail);
    }
    state->report = std::get<OpeningReport>(outcome);
    state->side = std::make_unique<JobThread>(u"storage-side"_s, state->fileName, Connection::Mode::Source);
    state->journal = std::make_unique<JournalMover>(state->fileName, *state->jobs);
    std::unique_ptr<Database> database(new Database(std::move(state)));
    if (writes)
        database->startWriting();
    return database;
}

Result<Done> Database::prepareForWriting(Private &state)
{
    if (const auto prepared = datadirectory::prepare(state.directory); !prepared)
        return prepared;
    warnAboutPlace(state.directory);
    auto lock = takeLock(state.fileName);
    if (!lock)
        return lock.error();
    state.lock = std::move(lock).value();
    if (const auto usable = checkContent(state.directory, true); !usable)
        return usable;
    datadirectory::removeLeftovers(state.directory);
    if (const auto made = datadirectory::makePrivateFile(state.fileName); !made)
        return made;
    datadirectory::makePrivate(state.fileName);
    return Done {};
}

void Database::startWriting()
{
    datadirectory::makePrivate(d->fileName);
    d->textIndex = std::make_unique<IndexKeeper>(*d->jobs, u"leads"_s, textindex::addSome);
    d->saidIndex = std::make_unique<IndexKeeper>(*d->jobs, u"calls"_s, saidindex::addSome);
    d->jobs->repeat(opening::heartbeatEvery, [state = d.get()](QSqlDatabase &db) {
        opening::beat(db, state->host, now());
        state->journal->startAbove(JournalMover::idleJournal);
        state->textIndex->wake();
        state->saidIndex->wake();
    });
    d->callFacts = std::make_unique<callfacts::Keeper>(*d->jobs);
    d->jobs->repeat(callfacts::Keeper::every,
                    [keeper = d->callFacts.get()](QSqlDatabase &db) { keeper->wake(db); });
    run([](QSqlDatabase &db) {
        leadremoval::removeSome(db, removalBeforeStart);
        return Done {};
    }).waitForFinished();
    takeBackPending();
    leadbulk::startPending(*this, now(), now().addDays(-keepDeletedDays));
    if (QFileInfo(d->fileName).size() > opening::quickCheckLimit && d->report.cleanShutdown)
        d->checkBehind();
}

/// A large file is checked while the program is already in use; the result counts at the next start.
void Database::Private::checkBehind()
{
    side->post([writer = jobs.get()](QSqlDatabase &db) {
        const bool full = opening::isFullCheckDue(db, now());
        const auto damage = integrity::damage(db, full ? integrity::Depth::Full : integrity::Depth::Quick);
        if (!damage) {
            qCWarning(lcDatabase, "check failed: %ls", qUtf16Printable(damage.error().detail));
            return;
        }
        if (!damage->isEmpty())
            qCCritical(lcDatabase, "the database is damaged: %ls",
                       qUtf16Printable(damage->mid(0, 5).join(u"; "_s).simplified()));
        writer->post([full, found = *damage](QSqlDatabase &writing) {
            if (const auto noted = opening::recordCheck(writing, full, found, now()); !noted)
                qCWarning(lcDatabase, "check not recorded: %ls", qUtf16Printable(noted.error().detail));
        });
    });
}

void Database::Private::close()
{
    side->close();
    journal->close();
    JobThread::Job last;
    if (access == Access::ReadWrite) {
        last = [clean = report.cleanShutdown || report.created, at = openedUtc](QSqlDatabase &db) {
            leadremoval::removeIfLittle(db);
            opening::markClosed(db, clean, at);
        };
    }
    jobs->close(last);
}

Database::Database(std::unique_ptr<Private> state)
    : d(std::move(state))
{
}

Database::~Database()
{
    d->close();
}

void Database::post(std::function<void(QSqlDatabase &)> job)
{
    d->jobs->post(std::move(job));
}

void Database::postBehind(Step step)
{
    d->jobs->postBehind(std::move(step));
}

void Database::takeBackPending()
{
    leadremoval::startPending(*d->jobs);
}

std::chrono::milliseconds Database::longestWait() const
{
    return d->jobs->longestWait();
}

JournalMover &Database::journal()
{
    return *d->journal;
}

const OpeningReport &Database::opening() const
{
    return d->report;
}

QFuture<Result<Done>> Database::adoptCopy()
{
    d->report.otherHost = false;
    return run([](QSqlDatabase &db) { return meta::remove(db, u"copied_from"_s); });
}

QString Database::fileName() const
{
    return d->fileName;
}

Database::Access Database::access() const
{
    return d->access;
}

QFuture<Result<Done>> Database::backup(const QString &fileName)
{
    return runBeside([fileName](QSqlDatabase &db) { return backup::write(db, fileName, now()); });
}

QFuture<Result<QString>> Database::rotateBackups(const QDateTime &nowUtc)
{
    return runBeside([folder = datadirectory::backupsOf(d->directory), nowUtc](QSqlDatabase &db) {
        return backup::rotate(db, folder, nowUtc);
    });
}

QFuture<Result<QStringList>> Database::check()
{
    return runBeside([](QSqlDatabase &db) -> Result<QStringList> {
        const auto damage = integrity::damage(db, integrity::Depth::Full);
        if (!damage || !damage->isEmpty())
            return damage;
        return integrity::danglingRows(db);
    });
}

void Database::postBeside(std::function<void(QSqlDatabase &)> job)
{
    d->side->post(std::move(job));
}

struct ReadingThread::Private {
    JobThread jobs;
};

ReadingThread::ReadingThread(const QString &databaseFile)
    : d(new Private {JobThread(u"storage-reading"_s, databaseFile, Connection::Mode::Read)})
{
}

ReadingThread::~ReadingThread() = default;

void ReadingThread::post(std::function<void(QSqlDatabase &)> job)
{
    d->jobs.post(std::move(job));
}
