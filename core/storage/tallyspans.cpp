#include "core/storage/tallyspans.h"

#include <array>

namespace {

/// Lengths of buckets, each a multiple of the next.
constexpr std::array lengths {qint64(768), qint64(24), qint64(1)};

void cover(qint64 from, qint64 until, size_t level, QList<TallySpan> &spans)
{
    if (from >= until)
        return;
    const qint64 hours = lengths[level];
    const qint64 first = (from + hours - 1) / hours;
    const qint64 end = until / hours;
    if (first >= end)
        return cover(from, until, level + 1, spans);
    if (level + 1 < lengths.size())
        cover(from, first * hours, level + 1, spans);
    spans.append({hours, first, end - 1});
    if (level + 1 < lengths.size())
        cover(end * hours, until, level + 1, spans);
}

} // namespace

QList<TallySpan> tallySpans(qint64 from, qint64 until, qint64 longest)
{
    size_t level = 0;
    while (lengths[level] > longest && level + 1 < lengths.size())
        ++level;
    QList<TallySpan> spans;
    cover(from, until, level, spans);
    return spans;
}
