#include "core/storage/diskspace.h"

#include <QFile>
#include <QStorageInfo>

#ifdef Q_OS_UNIX
#include <sys/statvfs.h>
#endif

namespace diskspace {

qint64 freeBytes(const QString &path)
{
#ifdef Q_OS_UNIX
    // QStorageInfo reads the whole mount table first; this is asked at every commit of the inbox.
    struct statvfs place {};
    if (::statvfs(QFile::encodeName(path).constData(), &place) == 0)
        return static_cast<qint64>(place.f_bavail) * static_cast<qint64>(place.f_frsize);
#endif
    const QStorageInfo storage(path);
    return storage.isValid() ? storage.bytesAvailable() : -1;
}

} // namespace diskspace
