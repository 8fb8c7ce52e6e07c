#include "core/storage/backup.h"

#include "core/base/crashwindow.h"
#include "core/storage/datadirectory.h"
#include "core/storage/integrity.h"
#include "core/storage/migrations.h"
#include "core/storage/sql.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

/// Context of the messages for translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

/// A file that is gone with the object unless it was renamed.
class TemporaryCopy final {
public:
    explicit TemporaryCopy(const QString &target)
        : m_name(QFileInfo(target).absolutePath() + "/."_L1 + QFileInfo(target).fileName() + u'.'
                 + QUuid::createUuid().toString(QUuid::Id128).left(8) + ".part"_L1)
    {
    }
    ~TemporaryCopy()
    {
        for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
            QFile::remove(m_name + suffix);
    }
    Q_DISABLE_COPY_MOVE(TemporaryCopy)

    const QString &name() const { return m_name; }

private:
    QString m_name;
};

void flushToDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
#else
    Q_UNUSED(path)
#endif
}

Result<Done> moveOver(const QString &from, const QString &to)
{
    flushToDisk(from);
    std::error_code failure;
    std::filesystem::rename(QFile::encodeName(from).toStdString(), QFile::encodeName(to).toStdString(),
                            failure);
    if (failure) {
        return Error {
            Error::Kind::Storage,
            Words::tr("The backup %1 could not be put in place. Check the rights of its folder; nothing "
                      "there was changed.")
                .arg(to),
            QString::fromLocal8Bit(failure.message().c_str())};
    }
    flushToDisk(QFileInfo(to).absolutePath());
    return Done {};
}

/// Marks the copy as one, so that opening it later tells that calls may have been made since (I-9). An older mark stays:
/// the calls since that moment are not read yet.
Result<Done> mark(const QString &copy, const QDateTime &nowUtc)
{
    const auto opened = sql::Connection::open(copy, sql::Connection::Mode::ReadWrite);
    if (!opened)
        return opened.error();
    const auto done =
        sql::exec(opened->database(), u"INSERT OR IGNORE INTO meta(key, value) VALUES('backup_at', ?)"_s,
                  {QString::number(nowUtc.toMSecsSinceEpoch())});
    if (!done)
        return done.error();
    return Done {};
}

Result<Done> verify(const QString &copy)
{
    const auto opened = sql::Connection::open(copy, sql::Connection::Mode::Read);
    if (!opened)
        return opened.error();
    const auto damage = integrity::damage(opened->database(), integrity::Depth::Full);
    if (!damage)
        return damage.error();
    const auto id = sql::value(opened->database(), u"PRAGMA application_id"_s);
    if (!id)
        return id.error();
    if (damage->isEmpty() && id->toInt() == migrations::applicationId)
        return Done {};
    return Error {
        Error::Kind::Storage,
        Words::tr("The backup was written but is not whole, so it was thrown away. Check the disk, then "
                  "run the check of "
                  "the database."),
        damage->join(u'\n')};
}

Result<Done> copyFile(const QString &from, const QString &to)
{
    const TemporaryCopy copy(to);
    if (const auto made = datadirectory::makePrivateFile(copy.name()); !made)
        return made.error();
    QFile source(from);
    QFile target(copy.name());
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
        return Error {Error::Kind::Storage, Words::tr("The backup %1 cannot be copied.").arg(from),
                      source.errorString()};
    bool whole = true;
    while (whole && !source.atEnd()) {
        const QByteArray block = source.read(1 << 20);
        whole = !block.isEmpty() && target.write(block) == block.size();
    }
    if (!whole || !target.flush()) {
        return Error {Error::Kind::Storage,
                      Words::tr("The backup %1 cannot be written. Check the free space of the disk.").arg(to),
                      target.errorString()};
    }
    target.close();
    return moveOver(copy.name(), to);
}

void prune(const QDir &folder, const QString &pattern, int kept)
{
    // The names hold their dates, so their order is that of time.
    const QStringList names = folder.entryList({pattern}, QDir::Files, QDir::Name);
    for (int i = 0; i < static_cast<int>(names.size()) - kept; ++i)
        QFile::remove(folder.absoluteFilePath(names.at(i)));
}

QString weekName(const QDate &day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return u"weekly-%1-W%2.db"_s.arg(year).arg(week, 2, 10, QChar(u'0'));
}

} // namespace

namespace backup {

Result<Done> write(const QSqlDatabase &db, const QString &target, const QDateTime &nowUtc)
{
    if (!QFileInfo(QFileInfo(target).absolutePath()).isDir()) {
        return Error {
            Error::Kind::NotFound,
            Words::tr("The folder %1 does not exist. Make it first, or choose another place for the backup.")
                .arg(QFileInfo(target).absolutePath())};
    }
    if (QFileInfo(target).isDir())
        return Error {Error::Kind::InvalidInput,
                      Words::tr("%1 is a folder. Name a file for the backup.").arg(target)};
    if (QFileInfo(target).canonicalFilePath() == QFileInfo(db.databaseName()).canonicalFilePath())
        return Error {Error::Kind::InvalidInput,
                      Words::tr("A backup cannot replace the database itself. Choose another file.")};
    const TemporaryCopy copy(target);
    if (const auto made = datadirectory::makePrivateFile(copy.name()); !made)
        return made.error();
    if (const auto done = sql::exec(db, u"VACUUM INTO ?"_s, {copy.name()}); !done)
        return done.error();
    dieHere(CrashWindow::W13);
    if (const auto marked = mark(copy.name(), nowUtc); !marked)
        return marked.error();
    if (const auto whole = verify(copy.name()); !whole)
        return whole.error();
    return moveOver(copy.name(), target);
}

Result<QString> rotate(const QSqlDatabase &db, const QString &folder, const QDateTime &nowUtc)
{
    if (const auto prepared = datadirectory::prepare(folder); !prepared)
        return prepared.error();
    const QDir backups(folder);
    const QDate today = nowUtc.toUTC().date();
    const QString daily = backups.absoluteFilePath(u"daily-%1.db"_s.arg(today.toString(Qt::ISODate)));
    const bool due = !QFileInfo::exists(daily);
    if (due) {
        if (const auto written = write(db, daily, nowUtc); !written)
            return written.error();
    }
    const QString weekly = backups.absoluteFilePath(weekName(today));
    if (!QFileInfo::exists(weekly)) {
        if (const auto copied = copyFile(daily, weekly); !copied)
            return copied.error();
    }
    prune(backups, u"daily-*.db"_s, dailyKept);
    prune(backups, u"weekly-*.db"_s, weeklyKept);
    return due ? daily : QString();
}

} // namespace backup
