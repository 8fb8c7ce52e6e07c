#include "core/storage/unsettleddeliveries.h"

#include "core/storage/sql.h"

using namespace Qt::StringLiterals;

namespace {

quint64 markOf(const QString &digest)
{
    constexpr qsizetype digits = 16;
    return digest.first(qMin(digits, digest.size())).toULongLong(nullptr, 16);
}

} // namespace

Result<Done> UnsettledDeliveries::load(const QSqlDatabase &db)
{
    if (m_isLoaded)
        return Done {};
    auto rows = sql::exec(
        db, u"SELECT id, sha256 FROM inbox WHERE state IN ('new','parked') AND settled_at IS NULL"_s);
    if (!rows)
        return rows.error();
    while (rows->next())
        add(DeliveryId {rows->value(0).toLongLong()}, rows->value(1).toString());
    if (rows->lastError().isValid()) {
        forgetAll();
        return sql::errorOf(rows->lastError());
    }
    m_isLoaded = true;
    return Done {};
}

void UnsettledDeliveries::forgetAll()
{
    *this = {};
}

std::optional<DeliveryId> UnsettledDeliveries::find(const QString &digest) const
{
    const auto found = m_ids.constFind(markOf(digest));
    return found == m_ids.cend() ? std::nullopt : std::optional(*found);
}

void UnsettledDeliveries::add(DeliveryId id, const QString &digest)
{
    if (count() >= most)
        return;
    const quint64 mark = markOf(digest);
    m_ids.insert(mark, id);
    m_marks.insert(id, mark);
}

void UnsettledDeliveries::remove(DeliveryId id)
{
    const auto mark = m_marks.constFind(id);
    if (mark == m_marks.cend())
        return;
    if (m_ids.value(*mark) == id)
        m_ids.remove(*mark);
    m_marks.erase(mark);
}
