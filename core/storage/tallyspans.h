#pragma once

#include <QList>
#include <QtGlobal>

/// Neighbouring buckets of `call_tallies`, each `hours` long: from `first` to `last`, both included.
struct TallySpan {
    qint64 hours = 1; ///< 0: the one bucket of all time
    qint64 first = 0;
    qint64 last = -1;

    bool operator==(const TallySpan &) const = default;
};

/// At most this many spans cover any stretch of time.
inline constexpr int mostTallySpans = 5;

/// The fewest buckets that cover the hours [from, until) since 1970 exactly, none longer than `longest` (1,
/// 24 or 768 hours).
QList<TallySpan> tallySpans(qint64 from, qint64 until, qint64 longest);
