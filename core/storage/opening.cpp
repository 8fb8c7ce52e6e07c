#include "core/storage/opening.h"

#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/storage/backup.h"
#include "core/storage/datadirectory.h"
#include "core/storage/integrity.h"
#include "core/storage/metatable.h"
#include "core/storage/migrations.h"
#include "core/storage/sql.h"
#include "core/storage/sqlitestatement.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSysInfo>
#include <QUuid>

Q_LOGGING_CATEGORY(lcOpening, "leadline.storage.opening")

using namespace Qt::StringLiterals;

namespace {

/// Context of the messages for translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

Error storageError(const QString &message, const QString &detail)
{
    return {Error::Kind::Storage, message, detail};
}

struct Identity {
    int mark = 0;
    int version = 0;
    qint64 tables = 0;

    bool isNew() const { return mark == 0 && version == 0 && tables == 0; }
};

Result<Identity> identityOf(const QSqlDatabase &db)
{
    const auto mark = sql::value(db, u"PRAGMA application_id"_s);
    const auto version = sql::value(db, u"PRAGMA user_version"_s);
    const auto tables = sql::value(db, u"SELECT count(*) FROM sqlite_schema"_s);
    if (!mark || !version || !tables)
        return !mark ? mark.error() : !version ? version.error() : tables.error();
    return Identity {mark->toInt(), version->toInt(), tables->toLongLong()};
}

Result<Done> checkIdentity(const QSqlDatabase &db, const Identity &identity)
{
    if (!identity.isNew() && identity.mark != migrations::applicationId) {
        return storageError(
            Words::tr(
                "%1 is a database of another program. It was left untouched: move it away, or choose another "
                "data directory.")
                .arg(db.databaseName()),
            u"application_id %1"_s.arg(identity.mark));
    }
    if (identity.version > migrations::latestVersion()) {
        return storageError(
            Words::tr(
                "%1 was written by a newer version of this program (schema %2, this one knows %3). Nothing "
                "was "
                "opened. Install the newer version, or restore a backup from before its installation.")
                .arg(db.databaseName())
                .arg(identity.version)
                .arg(migrations::latestVersion()),
            u"newer schema"_s);
    }
    return Done {};
}

/// Damage is told apart from a full or failing disk by asking the file itself.
opening::Refusal refuse(const QSqlDatabase &db, const Error &error)
{
    if (error.kind != Error::Kind::Storage && error.kind != Error::Kind::Internal)
        return {error};
    const auto damage = integrity::damage(db, integrity::Depth::Quick);
    return {error, bool(damage) && !damage->isEmpty()};
}

opening::Refusal refuseAsDamaged(const QStringList &findings)
{
    return {storageError(Words::tr("The database is damaged."), findings.join(u'\n')), true};
}

bool isOtherHost(const QSqlDatabase &db, const opening::Host &host)
{
    const QString machine = meta::value(db, u"machine"_s);
    if (!machine.isEmpty() && !host.machine.isEmpty())
        return machine != host.machine;
    const QString name = meta::value(db, u"host"_s);
    return !name.isEmpty() && name != host.name;
}

Result<Done> checkOwner(const QSqlDatabase &db, const opening::Host &host, const QDateTime &nowUtc)
{
    auto query = sql::exec(db, u"SELECT pid, host, heartbeat_at FROM owner WHERE id = 1"_s);
    if (!query)
        return query.error();
    if (!query->next() || query->value(1).toString() == host.name)
        return Done {}; // on this machine the lock file has decided
    const QDateTime beat = sql::toDateTime(query->value(2));
    if (std::chrono::abs(std::chrono::milliseconds(beat.msecsTo(nowUtc))) > opening::heartbeatTimeout)
        return Done {};
    return Error {
        Error::Kind::Busy,
        Words::tr("The database is in use on the computer %1 (process %2). Close the program there and "
                  "wait a minute, or "
                  "choose another data directory.")
            .arg(query->value(1).toString(), query->value(0).toString()),
        u"owner row is alive"_s};
}

Result<Done> useWal(const QSqlDatabase &db)
{
    const auto mode = sql::value(db, u"PRAGMA journal_mode=WAL"_s);
    if (!mode)
        return mode.error();
    if (mode->toString().toLower() == "wal"_L1)
        return Done {};
    return storageError(
        Words::tr("The disk of the data directory cannot keep a database safely (no write-ahead "
                  "log). Choose a directory "
                  "on a disk of this computer."),
        u"journal_mode answered %1"_s.arg(mode->toString()));
}

enum class Check { None, Quick, Full };

/// Large files that were closed cleanly are checked behind the start.
Check checkAtStart(const QSqlDatabase &db, bool trusted, const QDateTime &nowUtc)
{
    if (!trusted)
        return Check::Full;
    if (QFileInfo(db.databaseName()).size() > opening::quickCheckLimit)
        return Check::None;
    return opening::isFullCheckDue(db, nowUtc) ? Check::Full : Check::Quick;
}

Result<QStringList> perform(const QSqlDatabase &db, Check check)
{
    if (check == Check::None)
        return QStringList();
    if (check == Check::Quick)
        return integrity::damage(db, integrity::Depth::Quick);
    const auto dangling = integrity::danglingRows(db);
    if (dangling && !dangling->isEmpty())
        qCCritical(lcOpening, "rows refer to missing ones: %ls", qUtf16Printable(dangling->join(u"; "_s)));
    return integrity::damage(db, integrity::Depth::Full);
}

Result<QString> backUpBeforeMigration(const QSqlDatabase &db, const QString &folder, const QDateTime &nowUtc)
{
    if (const auto prepared = datadirectory::prepare(folder); !prepared)
        return prepared.error();
    const QString name =
        QDir(folder).absoluteFilePath(u"before-schema-%1-%2.db"_s.arg(migrations::latestVersion())
                                          .arg(nowUtc.toString(u"yyyyMMdd-HHmmss"_s)));
    if (const auto written = backup::write(db, name, nowUtc); !written)
        return written.error();
    return name;
}

/// The last moment this file knows of: calls made later elsewhere are not in it.
QString lastEventOf(const QSqlDatabase &db)
{
    const auto last = sql::value(db, u"SELECT max(at) FROM attempt_log"_s);
    const QString created = meta::value(db, u"created"_s);
    const QString event = last && !last->isNull() ? last->toString() : created;
    const QString backup = meta::value(db, u"backup_at"_s);
    return backup.isEmpty() || (!event.isEmpty() && event.toLongLong() < backup.toLongLong()) ? event
                                                                                              : backup;
}

/// A file that comes from another machine is marked until somebody confirms it: the program there may still
/// dial.
void markCopy(const QSqlDatabase &db, const OpeningReport &report, QMap<QString, QString> &values)
{
    if (!report.otherHost)
        return;
    values.insert(u"copied_from"_s, report.otherHostName.isEmpty() ? u"?"_s : report.otherHostName);
    values.insert(u"backup_at"_s, lastEventOf(db));
}

/// Ownership, identity and flags, in one transaction.
Result<Done> takeOver(const QSqlDatabase &db, const opening::Host &host, const OpeningReport &report,
                      const QDateTime &nowUtc)
{
    return sql::inTransaction(db, [&]() -> Result<Done> {
        const QString now = QString::number(nowUtc.toMSecsSinceEpoch());
        QMap<QString, QString> values {{u"host"_s, host.name},
                                       {u"machine"_s, host.machine},
                                       {u"clean_shutdown"_s, u"0"_s},
                                       {u"program_version"_s, QStringLiteral(LEADLINE_VERSION)}};
        if (report.created) {
            values.insert(u"created"_s, now);
            values.insert(u"installation_id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
            values.insert(u"last_integrity_check"_s, now);
        }
        markCopy(db, report, values);
        for (auto it = values.cbegin(); it != values.cend(); ++it) {
            if (const auto done = meta::set(db, it.key(), it.value()); !done)
                return done;
        }
        const auto done = sql::change(
            db,
            u"INSERT OR REPLACE INTO owner(id, pid, host, started_at, heartbeat_at) VALUES(1, ?, ?, ?, ?)"_s,
            {host.pid, sql::fromText(host.name), sql::fromDateTime(nowUtc), sql::fromDateTime(nowUtc)});
        if (!done)
            return done.error();
        return Done {};
    });
}

/// Imports that never finished: from now on nobody counts their leads; those go in chunks behind the start.
Result<Done> disownUnfinishedImports(const QSqlDatabase &db)
{
    return sql::inTransaction(db, [&]() -> Result<Done> {
        const auto done = sql::change(
            db,
            u"UPDATE imports SET state = 'undone', upload_id = NULL, finished_at = NULL WHERE state = 'running'"_s);
        if (!done)
            return done.error();
        return Done {};
    });
}

OpeningReport readReport(const QSqlDatabase &db, const opening::Host &host)
{
    OpeningReport report;
    report.cleanShutdown = meta::value(db, u"clean_shutdown"_s) == "1"_L1;
    const QString copiedFrom = meta::value(db, u"copied_from"_s);
    report.otherHost = !copiedFrom.isEmpty() || isOtherHost(db, host);
    if (report.otherHost)
        report.otherHostName = copiedFrom.isEmpty() ? meta::value(db, u"host"_s) : copiedFrom;
    // Of a copy from the first opening on: its mark is written later, with the ownership.
    const QString moment = report.otherHost ? lastEventOf(db) : meta::value(db, u"backup_at"_s);
    if (!moment.isEmpty())
        report.restoredFromUtc = sql::toDateTime(moment);
    return report;
}

struct Prepared {
    OpeningReport report;
    Check checked = Check::None;
};

/// A file that is there already passes the checks and is copied before an upgrade; nothing is written to it.
std::optional<opening::Refusal> prepareExisting(const QSqlDatabase &db, int version,
                                                const QString &backupFolder, const opening::Host &host,
                                                const QDateTime &nowUtc, Prepared &prepared)
{
    prepared.report = readReport(db, host);
    prepared.checked = checkAtStart(
        db, prepared.report.cleanShutdown && meta::value(db, u"damage_suspected"_s) != "1"_L1, nowUtc);
    const auto damage = perform(db, prepared.checked);
    if (!damage)
        return refuse(db, damage.error());
    if (!damage->isEmpty())
        return refuseAsDamaged(*damage);
    if (const auto free = checkOwner(db, host, nowUtc); !free)
        return refuse(db, free.error());
    if (version == migrations::latestVersion())
        return std::nullopt;
    const auto made = backUpBeforeMigration(db, backupFolder, nowUtc);
    if (!made)
        return refuse(db, made.error());
    prepared.report.backupMade = *made;
    return std::nullopt;
}

Result<Done> migrateAndRecheck(QSqlDatabase &db, bool needed)
{
    if (!needed)
        return Done {};
    if (const auto done = migrations::apply(db); !done)
        return done;
    const auto damage = integrity::damage(db, integrity::Depth::Quick);
    if (!damage)
        return damage.error();
    if (damage->isEmpty())
        return Done {};
    return storageError(
        Words::tr("The database was not whole after its upgrade. The backup made just before is in "
                  "the folder backups."),
        damage->join(u'\n'));
}

Result<Done> bringUp(QSqlDatabase &db, int version, const opening::Host &host, const Prepared &prepared,
                     const QDateTime &nowUtc)
{
    if (const auto done = useWal(db); !done)
        return done;
    if (const auto done = migrateAndRecheck(db, version < migrations::latestVersion()); !done)
        return done;
    if (const auto done = takeOver(db, host, prepared.report, nowUtc); !done)
        return done;
    if (prepared.checked == Check::Full) {
        if (const auto done = opening::recordCheck(db, true, {}, nowUtc); !done)
            return done;
    }
    return disownUnfinishedImports(db);
}

} // namespace

namespace opening {

Host Host::own()
{
    const QByteArray id = QSysInfo::machineUniqueId();
    Host host {QCoreApplication::applicationPid(), QSysInfo::machineHostName(), {}};
    if (!id.isEmpty()) {
        const QByteArray digest = sha256::of("leadline:" + id);
        host.machine = QString::fromLatin1(digest.toHex().left(16));
    }
    return host;
}

Outcome forWriting(QSqlDatabase &db, const QString &backupFolder, const Host &host, const QDateTime &nowUtc)
{
    sqlite::keepJournalAtClose(db, true);
    const auto identity = identityOf(db);
    if (!identity)
        return refuse(db, identity.error());
    if (const auto ours = checkIdentity(db, *identity); !ours)
        return Refusal {ours.error()};
    Prepared prepared;
    prepared.report.created = identity->isNew();
    if (!identity->isNew()) {
        if (auto refusal = prepareExisting(db, identity->version, backupFolder, host, nowUtc, prepared))
            return *refusal;
    }
    if (const auto done = bringUp(db, identity->version, host, prepared, nowUtc); !done)
        return refuse(db, done.error());
    sqlite::keepJournalAtClose(db, false);
    return prepared.report;
}

Outcome forReading(QSqlDatabase &db)
{
    const auto identity = identityOf(db);
    if (!identity)
        return Refusal {identity.error()};
    if (const auto ours = checkIdentity(db, *identity); !ours)
        return Refusal {ours.error()};
    if (identity->version == migrations::latestVersion())
        return readReport(db, Host::own());
    return Refusal {storageError(
        Words::tr("%1 was written by an older version of this program. Open it once for writing (start the "
                  "program, or run a command that writes): it is upgraded then, after a backup.")
            .arg(db.databaseName()),
        u"older schema %1"_s.arg(identity->version))};
}

} // namespace opening
