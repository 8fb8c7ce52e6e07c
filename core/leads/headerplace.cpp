#include "core/leads/headerplace.h"

#include "core/leads/columnmapping.h"
#include "core/leads/lead.h"

#include <algorithm>

namespace {

/// Titles are few; below so many records nobody looks for a header.
constexpr qsizetype farthest = 30;

qsizetype digitsIn(const QString &cell)
{
    return std::ranges::count_if(cell, [](QChar c) { return c.isDigit(); });
}

qsizetype lettersIn(const QString &cell)
{
    return std::ranges::count_if(cell, [](QChar c) { return c.isLetter(); });
}

bool isData(const QString &cell)
{
    return cell.contains(u'@') || (digitsIn(cell) > 0 && lettersIn(cell) == 0);
}

/// Digits enough to call somebody; dates have eight at most.
bool mayBeNumber(const QString &cell)
{
    constexpr qsizetype digitsOfDates = 8;
    const qsizetype digits = digitsIn(cell);
    return lettersIn(cell) == 0 && digits >= 6
        && (digits > digitsOfDates || !(cell.contains(u'.') || cell.contains(u'/') || cell.contains(u'-')));
}

qsizetype filledCells(const QStringList &record)
{
    return std::ranges::count_if(record, [](const QString &cell) { return !cell.trimmed().isEmpty(); });
}

/// Names at least half of the columns.
bool isBroad(const QStringList &record, qsizetype width)
{
    return 2 * filledCells(record) > width;
}

/// "2024" may name a column, "2024-08" and "0.0.14" stand below a name.
bool mayBeName(const QString &cell)
{
    constexpr qsizetype digitsOfYear = 4;
    return !isData(cell) || (cell.trimmed().size() <= digitsOfYear && digitsIn(cell) == cell.trimmed().size());
}

/// Sentences below a header mention telephones too; then other cells beside them are data.
bool namesPhone(const QStringList &record, qsizetype width)
{
    return isBroad(record, width) && std::ranges::all_of(record, mayBeName)
        && fieldsByName(record).contains(LeadField::Phone);
}

/// A header names a field we know, or holds neither numbers nor addresses.
bool looksLikeHeader(const QStringList &record)
{
    if (filledCells(record) == 0)
        return false;
    if (!std::ranges::any_of(record, isData))
        return true;
    return fieldsByName(record).contains(LeadField::Phone);
}

bool mayBeTitle(const QStringList &record)
{
    return !std::ranges::any_of(record, mayBeNumber);
}

} // namespace

HeaderPlace findHeader(const QList<QStringList> &records, qsizetype width)
{
    if (records.isEmpty())
        return {0, false};
    const qsizetype end = std::min(records.size(), farthest);
    for (qsizetype i = 0; i < end; ++i) {
        if (namesPhone(records.at(i), width))
            return {i, true};
        if (!mayBeTitle(records.at(i)))
            break;
    }
    for (qsizetype i = 0; i < end; ++i) {
        if (isBroad(records.at(i), width))
            return i == 0 || looksLikeHeader(records.at(i))
                ? HeaderPlace {i, looksLikeHeader(records.at(i))}
                : HeaderPlace {0, looksLikeHeader(records.front())};
        if (!mayBeTitle(records.at(i)))
            break;
    }
    return {0, looksLikeHeader(records.front())};
}
