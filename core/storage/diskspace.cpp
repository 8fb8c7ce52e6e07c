#include "core/storage/diskspace.h"

#include <QStorageInfo>

namespace diskspace {

qint64 freeBytes(const QString &path)
{
    const QStorageInfo storage(path);
    return storage.isValid() ? storage.bytesAvailable() : -1;
}

} // namespace diskspace
