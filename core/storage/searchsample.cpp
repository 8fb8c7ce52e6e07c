#include "core/storage/searchsample.h"

#include "core/storage/sql.h"
#include "core/storage/sqlitestatement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 leadsAtMost = 200;

} // namespace

Result<SearchSample> SearchSample::take(const QSqlDatabase &db)
{
    const auto last = sql::value(db, u"SELECT max(id) FROM leads"_s);
    auto lead = sqlite::Statement::prepare(
        db, u"SELECT %1 FROM leads WHERE id >= ? ORDER BY id LIMIT 1"_s.arg(leadtext::columns()));
    if (!last || !lead)
        return !last ? last.error() : lead.error();
    SearchSample sample;
    const qint64 stride = std::max<qint64>(1, last->toLongLong() / leadsAtMost);
    for (qint64 id = 1; id <= last->toLongLong(); id += stride) {
        lead->bind(1, id);
        const auto row = lead->step();
        if (!row)
            return row.error();
        QByteArray text;
        for (int column = 0; *row && column < leadtext::columnCount(); ++column)
            leadtext::append(text, column, lead->text(column));
        if (*row)
            sample.m_texts.append(text);
        lead->reset();
    }
    return sample;
}

template <typename Predicate> double SearchSample::share(Predicate predicate) const
{
    if (m_texts.isEmpty())
        return 0;
    return static_cast<double>(std::ranges::count_if(m_texts, predicate))
        / static_cast<double>(m_texts.size());
}

double SearchSample::shareOf(QByteArrayView text) const
{
    return share([text](const QByteArray &each) { return each.contains(text); });
}

double SearchSample::shareOf(const QList<leadtext::Needle> &needles) const
{
    return share([&needles](const QByteArray &each) { return leadtext::holdsAll(each, needles); });
}
