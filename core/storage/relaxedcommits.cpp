#include "core/storage/relaxedcommits.h"

#include "core/storage/sql.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcCommits, "leadline.storage.commits")

using namespace Qt::StringLiterals;

namespace {

/// Pages of the journal from which on a commit moves it. 64 MiB: an index that is written all over is moved
/// once for many chunks.
constexpr int seldom = 16'384;
/// 256 MiB: it should have been moved beside long before.
constexpr int lastResort = 4 * seldom;

void set(const QSqlDatabase &db, const QString &pragma)
{
    if (const auto done = sql::value(db, u"PRAGMA "_s + pragma); !done)
        qCCritical(lcCommits, "%ls: %ls", qUtf16Printable(pragma), qUtf16Printable(done.error().detail));
}

void setCheckpoints(const QSqlDatabase &db, int pages)
{
    set(db, u"wal_autocheckpoint=%1"_s.arg(pages));
}

} // namespace

RelaxedCommits::RelaxedCommits(const QSqlDatabase &db, Journal journal)
    : m_db(db)
{
    set(m_db, u"synchronous=NORMAL"_s);
    setCheckpoints(m_db, journal == Journal::MovedBeside ? lastResort : seldom);
}

/// SQLite refuses this inside of a transaction only, and then nothing else can be committed either.
RelaxedCommits::~RelaxedCommits()
{
    set(m_db, u"synchronous=FULL"_s);
}

void RelaxedCommits::end(const QSqlDatabase &db)
{
    setCheckpoints(db, sql::checkpointPages);
}
