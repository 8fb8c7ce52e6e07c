#pragma once

#include "core/base/cancelflag.h"
#include "core/base/ids.h"

#include <QHash>
#include <QMutex>

/// What the chunks of an import have to know of it. Any thread.
class ImportsUnderWay final {
public:
    struct Import {
        bool merges = false; ///< its rows may give something to leads that are there already
        CancelFlag cancel;
    };

    void insert(ImportId id, const Import &import)
    {
        const QMutexLocker lock(&m_mutex);
        m_imports.insert(raw(id), import);
    }
    void remove(ImportId id)
    {
        const QMutexLocker lock(&m_mutex);
        m_imports.remove(raw(id));
    }
    Import value(ImportId id) const
    {
        const QMutexLocker lock(&m_mutex);
        return m_imports.value(raw(id));
    }

private:
    mutable QMutex m_mutex;
    QHash<qint64, Import> m_imports;
};
