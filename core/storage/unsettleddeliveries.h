#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QHash>
#include <QSqlDatabase>

#include <optional>

/// Digests of the deliveries that were never settled, which no index of the database has: with it a repeat is
/// found before its answer. Whoever finds one asks its row, too: this may know a delivery that is gone, and
/// not know one that another program wrote, which is then applied twice, as after a crash.
/// Thread: that of the database.
class UnsettledDeliveries final {
public:
    /// Further ones are not taken in, and a repeat of one is stored once more: memory must not grow with
    /// whatever stands still behind the inbox.
    static constexpr qsizetype most = 1'000'000;

    /// Reads them, unless that was done before. Errors as of `sql::exec`.
    Result<Done> load(const QSqlDatabase &db);
    /// To be loaded again: whether what was added is committed is not known.
    void forgetAll();

    /// `digest` is SHA-256 in hexadecimal.
    std::optional<DeliveryId> find(const QString &digest) const;
    void add(DeliveryId id, const QString &digest);
    void remove(DeliveryId id);
    qsizetype count() const { return m_marks.size(); }

private:
    QHash<quint64, DeliveryId> m_ids; ///< by the first eight bytes of the digest
    QHash<DeliveryId, quint64> m_marks;
    bool m_isLoaded = false;
};
