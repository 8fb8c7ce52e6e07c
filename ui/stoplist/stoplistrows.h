#pragma once

#include "core/dialing/stoplist.h"

#include <QStringList>

/// The whole stop list as rows of a table, page by page; can be added again.
class StopListRows final {
public:
    /// `reader` must outlive the object.
    explicit StopListRows(StopListReader &reader)
        : m_reader(reader)
    {
    }

    static QStringList header()
    {
        return {QStringLiteral("phone"), QStringLiteral("source"), QStringLiteral("added_at")};
    }
    /// Empty at the end.
    QList<QStringList> next()
    {
        constexpr int rowsPerStep = 1'000;
        QList<QStringList> rows;
        for (const StopEntry &entry : m_reader.entries({}, m_after, rowsPerStep)) {
            m_after = entry.phone.e164();
            rows.append({m_after, entry.source, entry.addedUtc.toString(Qt::ISODateWithMs)});
        }
        return rows;
    }

private:
    StopListReader &m_reader;
    QString m_after;
};
