#include "core/leads/resultcolumns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// In front of a key, which a spreadsheet would otherwise take for a number ("12e34").
constexpr char personMark = 'p';

} // namespace

const QStringList &ResultColumns::names()
{
    static const QStringList all {u"lead_id"_s,          u"list"_s,       u"phone"_s,    u"status"_s,
                                  u"outcome"_s,          u"outcome_by"_s, u"attempts"_s, u"last_attempt_at"_s,
                                  u"duration_seconds"_s, u"cost_usd"_s,   u"call_id"_s,  u"summary"_s,
                                  u"recording_url"_s,    u"notes"_s};
    return all;
}

QString ResultColumns::headerFor(const QString &ownHeader)
{
    return names().contains(ownHeader) ? "lead."_L1 + ownHeader : ownHeader;
}

QString ResultColumns::restored(const QString &header)
{
    const QString bare = header.mid(5);
    return header.startsWith("lead."_L1) && names().contains(bare) ? bare : header;
}

bool ResultColumns::isResult(const QStringList &columns)
{
    static const QStringList telling {u"lead_id"_s,          u"outcome_by"_s, u"last_attempt_at"_s,
                                      u"duration_seconds"_s, u"cost_usd"_s,   u"call_id"_s,
                                      u"recording_url"_s};
    if (columns.mid(0, names().size()) == names())
        return true;
    const auto found =
        std::ranges::count_if(telling, [&](const QString &name) { return columns.contains(name); });
    return columns.contains("lead_id"_L1) && found >= 3;
}

const QStringList &ResultColumns::rejectNames()
{
    static const QStringList all {u"reject_line"_s, u"reject_reason"_s};
    return all;
}

bool ResultColumns::isRejects(const QStringList &columns)
{
    return std::ranges::all_of(rejectNames(), [&](const QString &name) { return columns.contains(name); });
}

const QStringList &LeadExportColumns::names()
{
    static const QStringList all {u"lead_id"_s,         u"list"_s,
                                  u"phone"_s,           u"first_name"_s,
                                  u"last_name"_s,       u"company"_s,
                                  u"email"_s,           u"city"_s,
                                  u"state"_s,           u"postal_code"_s,
                                  u"time_zone"_s,       u"notes"_s,
                                  u"owner"_s,           u"tags"_s,
                                  u"consent_kind"_s,    u"consent_source"_s,
                                  u"consent_date"_s,    u"consent_wording"_s,
                                  u"status"_s,          u"reason"_s,
                                  u"outcome"_s,         u"attempts"_s,
                                  u"last_attempt_at"_s, u"next_attempt_at"_s,
                                  u"other_phone"_s,     u"held_reason"_s,
                                  u"person_key"_s};
    return all;
}

QString LeadExportColumns::headerFor(const QString &ownHeader)
{
    const bool isOurs = names().contains(ownHeader) || ownHeader.startsWith("lead."_L1);
    return isOurs ? "lead."_L1 + ownHeader : ownHeader;
}

QString LeadExportColumns::restored(const QString &header)
{
    const QString bare = header.mid(5);
    const bool isOurs = names().contains(bare) || bare.startsWith("lead."_L1);
    return header.startsWith("lead."_L1) && isOurs ? bare : header;
}

/// Earlier versions wrote neither further numbers nor what stands behind them.
qsizetype LeadExportColumns::ownIn(const QStringList &columns)
{
    const qsizetype all = names().size();
    for (const qsizetype count : {all, all - 2, all - 3}) {
        if (columns.mid(0, count) == names().mid(0, count))
            return count;
    }
    return 0;
}

bool LeadExportColumns::isExport(const QStringList &columns)
{
    return ownIn(columns) > 0;
}

QByteArray LeadExportColumns::cellOfPerson(qint64 person)
{
    return person == 0 ? QByteArray() : personMark + QByteArray::number(static_cast<quint64>(person), 16);
}

qint64 LeadExportColumns::personOf(const QString &cell)
{
    if (!cell.startsWith(QLatin1Char(personMark)))
        return 0;
    bool isNumber = false;
    const quint64 key = cell.mid(1).toULongLong(&isNumber, 16);
    return isNumber ? static_cast<qint64>(key) : 0;
}

QString LeadExportColumns::cellOf(const QList<PhoneNumber> &numbers)
{
    QStringList texts;
    for (const PhoneNumber &number : numbers)
        texts.append(number.e164());
    return texts.join(" ::: "_L1);
}
