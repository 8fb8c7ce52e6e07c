#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

/// The files of a data directory: modes, places, what is refused. Source: reliability.md sections 2 (I-23,
/// I-26) and 8.
namespace datadirectory {

QString databaseFile(const QString &directory);
QString backupsOf(const QString &directory);

/// Makes the directory when it is missing and sets mode 0700. Storage when it cannot be made, is no
/// directory, cannot be written or lies on a network file system.
Result<Done> prepare(const QString &directory);
/// "nfs4", "cifs", "fuse.sshfs" ...: no shared memory between hosts, so no WAL.
bool isNetworkFileSystem(const QByteArray &type);
/// In a folder that a sync service copies behind our back (Dropbox, OneDrive ...).
bool isInSyncFolder(const QString &directory);

/// An empty file with mode 0600, whatever the umask; an existing one is left as it is.
Result<Done> makePrivateFile(const QString &fileName);
/// Mode 0600 for a database, its `-wal` and its `-shm`.
void makePrivate(const QString &databaseFile);

enum class Content {
    Nothing, ///< missing, or empty as after a first start that was cut short
    Database, ///< looks like ours
    OtherProgram, ///< a SQLite database with the mark of another program
    Damaged, ///< not SQLite at all, or empty with a journal left
};
/// What the first bytes say, before SQLite touches the file.
Content look(const QString &databaseFile);

/// Renames a damaged database with its `-wal` and `-shm`, adding ".damaged-20260701-150000". Gives the new
/// name; empty when it could not be renamed.
QString setAside(const QString &databaseFile, const QDateTime &nowUtc);
/// A damaged database that was set aside and not yet replaced; empty when there is none.
QString setAsideEarlier(const QString &directory);
/// Newest file in `backups/`; empty when there is none.
QString newestBackup(const QString &directory);
/// Files that a backup or an import left half written.
void removeLeftovers(const QString &directory);

} // namespace datadirectory
