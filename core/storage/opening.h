#pragma once

#include "core/storage/database.h"

#include <QDateTime>

#include <chrono>

/// The steps of opening a database, on the thread of its connection. Source: reliability.md section 8.
namespace opening {

/// Why a file was not opened; `damaged` asks the caller to set it aside.
struct Refusal {
    Error error;
    bool damaged = false;
};
using Outcome = std::variant<OpeningReport, Refusal>;

/// This process, as the owner row and the table `meta` know it.
struct Host {
    qint64 pid = 0;
    QString name;
    QString machine; ///< digest of the machine's id; empty when it has none

    static Host own();
};

/// Files above this size are checked behind the start, except after an unclean stop.
inline constexpr qint64 quickCheckLimit = 64LL * 1024 * 1024;
inline constexpr std::chrono::seconds heartbeatEvery {10};
inline constexpr std::chrono::seconds heartbeatTimeout {60};

/// Checks, migrates (with a backup in `backupFolder` first), takes ownership, marks the stop as not clean
/// yet.
Outcome forWriting(QSqlDatabase &db, const QString &backupFolder, const Host &host, const QDateTime &nowUtc);
/// Looks only: writes nothing, refuses other schemas than ours.
Outcome forReading(QSqlDatabase &db);

/// True when the check behind the start has to be the full one (weekly).
bool isFullCheckDue(const QSqlDatabase &db, const QDateTime &nowUtc);
/// Notes the result of a check; damage becomes an alarm and a full check at the next start.
Result<Done> recordCheck(const QSqlDatabase &db, bool full, const QStringList &damage,
                         const QDateTime &nowUtc);

/// Sign of life in the owner row; also moves the journal into the file when it has grown.
void beat(const QSqlDatabase &db, const Host &host, const QDateTime &nowUtc);
/// Last step: gives up ownership and marks the clean stop, unless something of an unclean one still waits to
/// be recovered. `openedUtc`: when this process took the file.
void markClosed(const QSqlDatabase &db, bool openedClean, const QDateTime &openedUtc);

} // namespace opening
