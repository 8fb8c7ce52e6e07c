#include "core/storage/journalmover.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QScopeGuard>

#include <cerrno>
#include <unistd.h>

Q_LOGGING_CATEGORY(lcJournal, "leadline.storage.journal")

using namespace Qt::StringLiterals;

namespace {

void move(const QSqlDatabase &db)
{
    if (const auto moved = sql::value(db, u"PRAGMA wal_checkpoint(PASSIVE)"_s); !moved)
        qCWarning(lcJournal, "the journal was not moved: %ls", qUtf16Printable(moved.error().detail));
}

/// SQLite's locks are on the other files: nothing is lost when this one is closed again.
void flushFile(const QString &name)
{
    QFile file(name);
    if (file.open(QIODevice::ReadOnly) && fdatasync(file.handle()) != 0)
        qCWarning(lcJournal, "the journal was not flushed: error %d", errno);
}

} // namespace

JournalMover::JournalMover(const QString &databaseFile, JobThread &writer)
    : m_journalFile(databaseFile + "-wal"_L1)
    , m_writer(writer)
    , m_thread(u"storage-journal"_s, databaseFile, sql::Connection::Mode::ReadWrite)
{
}

void JournalMover::flush()
{
    if (m_isMoving || m_isFlushing.exchange(true))
        return;
    m_thread.post([this](QSqlDatabase &) {
        m_isFlushing = false;
        flushFile(m_journalFile);
    });
}

void JournalMover::start()
{
    if (m_isMoving.exchange(true))
        return;
    // Also when the job is dropped because the thread has closed.
    auto ended = std::make_shared<QScopeGuard<std::function<void()>>>([this] {
        m_isMoving = false;
        m_writer.wakeSteps();
    });
    m_thread.post([ended = std::move(ended)](QSqlDatabase &db) { move(db); });
}

void JournalMover::startAbove(qint64 bytes)
{
    if (QFileInfo(m_journalFile).size() > bytes)
        start();
}

void JournalMover::close()
{
    m_thread.close();
}
