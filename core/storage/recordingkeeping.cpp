#include "core/storage/recordingkeeping.h"

#include "core/storage/sql.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// The call that `fileName` belongs to by its shape; empty when it is none of ours (recordingfetcher.h).
QString callOf(const QString &fileName)
{
    static const QRegularExpression shape(u"^([A-Za-z0-9_-]{8,64})\\.(?:wav|mp3)\\z"_s);
    return shape.match(fileName).captured(1);
}

QStringList oldFiles(const QString &folder, const QDateTime &before)
{
    QStringList old;
    QDirIterator files(folder, QDir::Files | QDir::NoSymLinks);
    while (files.hasNext()) {
        files.next();
        if (!callOf(files.fileName()).isEmpty() && files.fileInfo().lastModified() < before)
            old.append(files.fileName());
    }
    return old;
}

Result<bool> isKnown(const QSqlDatabase &db, const QString &callId)
{
    const auto known = sql::value(db, u"SELECT 1 FROM attempts WHERE call_id = ?"_s, {callId});
    if (!known)
        return known.error();
    return known->isValid();
}

} // namespace

Result<qint64> removeOldRecordings(const QString &databaseFile, const QString &folder,
                                   const QDateTime &fetchedBeforeUtc)
{
    if (QFileInfo(folder).isSymLink())
        return Error {Error::Kind::Storage, {}, u"the folder of recordings is a link to elsewhere"_s};
    const QStringList old = oldFiles(folder, fetchedBeforeUtc);
    if (old.isEmpty())
        return 0;
    const auto connection = sql::Connection::open(databaseFile, sql::Connection::Mode::Read);
    if (!connection)
        return connection.error();
    qint64 removed = 0;
    qint64 stuck = 0;
    for (const QString &name : old) {
        const auto known = isKnown(connection->database(), callOf(name));
        if (!known)
            return known.error();
        if (*known)
            ++(QFile::remove(folder + u'/' + name) ? removed : stuck);
    }
    if (stuck > 0)
        return Error {Error::Kind::Storage, {}, u"%1 old recordings cannot be removed"_s.arg(stuck)};
    return removed;
}
