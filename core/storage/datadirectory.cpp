#include "core/storage/datadirectory.h"

#include "core/storage/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions fileMode = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions directoryMode = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr std::array suffixes {"", "-wal", "-shm"};
constexpr auto damagedMark = ".damaged-"_L1;

/// Context of the messages for translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(DataDirectory)
};

Error refusal(const QString &message, const QString &detail)
{
    return {Error::Kind::Storage, message, detail};
}

bool makeDirectory(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.isDir();
    const QString parent = info.absolutePath();
    return parent != path && makeDirectory(parent)
        && (QDir().mkdir(path, directoryMode) || QFileInfo(path).isDir());
}

/// False for a place others live in as well, should somebody name one (home, /tmp, /var/lib): its mode is not
/// ours to change. Known by the folders in it.
bool isOursAlone(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    if (canonical == QFileInfo(QDir::homePath()).canonicalFilePath()
        || canonical == QFileInfo(QDir::tempPath()).canonicalFilePath() || QDir(canonical).isRoot())
        return false;
    QStringList folders = QDir(canonical).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const auto &ours : {u"logs"_s, u"recordings"_s, u"backups"_s, u"prompts"_s})
        folders.removeAll(ours);
    return folders.isEmpty();
}

Result<Done> checkPlace(const QString &directory)
{
    const QStorageInfo storage(directory);
    if (datadirectory::isNetworkFileSystem(storage.fileSystemType())) {
        return refusal(
            Words::tr("The data directory %1 is on a network drive (%2). The database needs a disk of "
                      "this computer: "
                      "choose another directory with --data or LEADLINE_DATA.")
                .arg(directory, QString::fromLatin1(storage.fileSystemType())),
            u"network file system"_s);
    }
    if (storage.isReadOnly() || !QFileInfo(directory).isWritable()) {
        return refusal(
            Words::tr(
                "The data directory %1 cannot be written. Give your user the right to write there, or choose "
                "another directory with --data or LEADLINE_DATA.")
                .arg(directory),
            u"directory not writable"_s);
    }
    return Done {};
}

} // namespace

namespace datadirectory {

QString databaseFile(const QString &directory)
{
    return QDir(directory).absoluteFilePath(u"leadline.db"_s);
}

QString backupsOf(const QString &directory)
{
    return QDir(directory).absoluteFilePath(u"backups"_s);
}

Result<Done> prepare(const QString &directory)
{
    const QString path = QDir::cleanPath(QFileInfo(directory).absoluteFilePath());
    if (!makeDirectory(path)) {
        return refusal(
            Words::tr("The data directory %1 cannot be made. Check that no file is in its place and that "
                      "your user may "
                      "write there, or choose another directory with --data or LEADLINE_DATA.")
                .arg(path),
            u"mkdir failed"_s);
    }
    if (isOursAlone(path))
        QFile::setPermissions(path, directoryMode);
    return checkPlace(path);
}

bool isNetworkFileSystem(const QByteArray &type)
{
    static constexpr std::array names {"nfs",  "cifs",    "smb",    "afs",    "ncp",  "davfs", "sshfs",
                                       "ceph", "gluster", "lustre", "beegfs", "gpfs", "ocfs2", "webdav"};
    const QByteArray name = type.toLower();
    const QByteArray bare = name.startsWith("fuse.") ? name.mid(5) : name;
    return std::any_of(names.begin(), names.end(),
                       [&bare](const char *start) { return bare.startsWith(start); });
}

bool isInSyncFolder(const QString &directory)
{
    static constexpr std::array names {"dropbox"_L1,     "onedrive"_L1,         "google drive"_L1,
                                       "googledrive"_L1, "nextcloud"_L1,        "owncloud"_L1,
                                       "icloud"_L1,      "mobile documents"_L1, "syncthing"_L1};
    const QStringList parts = QFileInfo(directory).absoluteFilePath().toLower().split(u'/');
    return std::any_of(parts.begin(), parts.end(), [](const QString &part) {
        return std::any_of(names.begin(), names.end(),
                           [&part](QLatin1String name) { return part.startsWith(name); });
    });
}

Result<Done> makePrivateFile(const QString &fileName)
{
    QFile file(fileName);
    if (file.exists() || file.open(QIODevice::WriteOnly | QIODevice::NewOnly, fileMode))
        return Done {};
    return refusal(
        Words::tr("The file %1 cannot be made: %2. Check the rights and the free space of its folder.")
            .arg(fileName, file.errorString()),
        u"create failed"_s);
}

void makePrivate(const QString &databaseFile)
{
    for (const char *suffix : suffixes) {
        const QString name = databaseFile + QLatin1String(suffix);
        if (QFile::exists(name))
            QFile::setPermissions(name, fileMode);
    }
}

Content look(const QString &databaseFile)
{
    // https://sqlite.org/fileformat.html: 16 bytes of magic, three fixed bytes at offset 21, application id
    // at 68, big-endian
    static const QByteArray magic("SQLite format 3\0", 16);
    static const QByteArray fractions("\x40\x20\x20", 3);
    QFile file(databaseFile);
    if (!file.exists())
        return Content::Nothing;
    if (file.size() == 0)
        return QFileInfo(databaseFile + "-wal"_L1).size() > 0 ? Content::Damaged : Content::Nothing;
    if (!file.open(QIODevice::ReadOnly))
        return Content::Database; // opening it says what is wrong
    const QByteArray head = file.read(100);
    if (head.size() < 100 || !head.startsWith(magic) || head.mid(21, 3) != fractions)
        return Content::Damaged;
    const auto mark = qFromBigEndian<qint32>(head.constData() + 68);
    return mark == 0 || mark == migrations::applicationId ? Content::Database : Content::OtherProgram;
}

QString setAside(const QString &databaseFile, const QDateTime &nowUtc)
{
    const QString mark = damagedMark + nowUtc.toString(u"yyyyMMdd-HHmmss"_s);
    QString name = databaseFile + mark;
    for (int i = 2; QFile::exists(name); ++i)
        name = databaseFile + mark + u'-' + QString::number(i);
    // The journal keeps the name of its database, so that SQLite still finds it.
    for (const char *suffix : {"-wal", "-shm"})
        QFile::rename(databaseFile + QLatin1String(suffix), name + QLatin1String(suffix));
    return QFile::rename(databaseFile, name) ? name : QString();
}

QString setAsideEarlier(const QString &directory)
{
    const QString pattern = "leadline.db"_L1 + damagedMark + u'*';
    QStringList names = QDir(directory).entryList({pattern}, QDir::Files, QDir::Name);
    names.removeIf([](const QString &name) { return name.endsWith("-wal"_L1) || name.endsWith("-shm"_L1); });
    return names.isEmpty() ? QString() : QDir(directory).absoluteFilePath(names.last());
}

QString newestBackup(const QString &directory)
{
    const QDir backups(backupsOf(directory));
    const QStringList names = backups.entryList({u"*.db"_s}, QDir::Files, QDir::Time);
    return names.isEmpty() ? QString() : backups.absoluteFilePath(names.first());
}

void removeLeftovers(const QString &directory)
{
    QDir backups(backupsOf(directory));
    const auto names = backups.entryList({u".*.part*"_s}, QDir::Files | QDir::Hidden);
    for (const QString &name : names)
        backups.remove(name);
}

} // namespace datadirectory
