#include "core/rules/zonetable.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cctype>
#include <mutex>

namespace {

/// Unloadable names come from lead files: how many of them are remembered.
constexpr size_t mostZones = 5'000;

constexpr qint64 january2000 = 946'684'800;
constexpr qint64 january2060 = 2'840'140'800;
constexpr qint64 november2026 = 1'793'491'200;
constexpr qint64 probeUtc = 1'800'014'400; ///< 2027-01-15T12:00Z

/// Zones that stay on one offset since November 2026 by law. Source: calling-rules.md section 5.4.
struct FixedZone {
    const char *name;
    int offset;
};
constexpr std::array fixedZones {
    FixedZone {"America/Vancouver", -7 * 3600},   FixedZone {"Canada/Pacific", -7 * 3600},
    FixedZone {"America/Edmonton", -6 * 3600},    FixedZone {"Canada/Mountain", -6 * 3600},
    FixedZone {"America/Yellowknife", -6 * 3600},
};

/// `host` until November 2026, then the fixed offset.
std::unique_ptr<const ZoneOffsets> corrected(const ZoneOffsets &host, int offset)
{
    std::vector<ZoneOffsets::Step> steps;
    std::copy_if(host.steps().begin(), host.steps().end(), std::back_inserter(steps),
                 [](const ZoneOffsets::Step &step) { return step.fromUtc < november2026; });
    steps.push_back({november2026, offset});
    return std::make_unique<const ZoneOffsets>(std::move(steps));
}

/// QTimeZone takes any word for a rule in POSIX form and puts it at UTC ("Eastern"): only names of places are
/// believed, the old links too (US/Eastern), which it does not list.
bool isPlaceName(const QByteArray &name)
{
    static constexpr std::array areas {"Africa/",   "America/",   "Antarctica/", "Arctic/",  "Asia/",
                                       "Atlantic/", "Australia/", "Brazil/",     "Canada/",  "Chile/",
                                       "Europe/",   "Indian/",    "Mexico/",     "Pacific/", "US/"};
    const auto isPart = [](char c) {
        return std::isalpha(static_cast<unsigned char>(c)) || c == '/' || c == '_' || c == '-';
    };
    return std::any_of(areas.begin(), areas.end(),
                       [&name](const char *area) { return name.startsWith(area); })
        && std::all_of(name.begin(), name.end(), isPart);
}

QDateTime atUtc(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

} // namespace

int ZoneOffsets::offsetAt(qint64 utc) const
{
    const auto after = std::upper_bound(m_steps.begin(), m_steps.end(), utc,
                                        [](qint64 time, const Step &step) { return time < step.fromUtc; });
    return after == m_steps.begin() ? after->offset : std::prev(after)->offset;
}

qint64 ZoneOffsets::nextChange(qint64 utc) const
{
    const auto after = std::upper_bound(m_steps.begin(), m_steps.end(), utc,
                                        [](qint64 time, const Step &step) { return time < step.fromUtc; });
    return after == m_steps.end() ? never : after->fromUtc;
}

ZoneTable::ZoneTable(Loader loader)
    : m_loader(std::move(loader))
{
    for (const FixedZone &fixed : fixedZones) {
        const QByteArray name(fixed.name);
        const ZoneOffsets *host = zone(name);
        if (host && host->offsetAt(probeUtc) != fixed.offset)
            m_corrections.emplace(name, corrected(*host, fixed.offset));
    }
}

const ZoneOffsets *ZoneTable::zone(const QByteArray &name) const
{
    {
        const std::shared_lock lock(m_mutex);
        if (const auto known = m_zones.find(name); known != m_zones.end())
            return known->second.get();
    }
    auto loaded = m_loader(name);
    const std::unique_lock lock(m_mutex);
    if (!loaded && m_zones.size() >= mostZones)
        return nullptr;
    auto offsets = loaded ? std::make_unique<const ZoneOffsets>(std::move(*loaded)) : nullptr;
    return m_zones.try_emplace(name, std::move(offsets)).first->second.get();
}

const ZoneOffsets *ZoneTable::correction(const QByteArray &name) const
{
    if (m_corrections.empty())
        return nullptr;
    const auto found = m_corrections.find(name);
    return found == m_corrections.end() ? nullptr : found->second.get();
}

std::optional<ZoneOffsets> ZoneTable::fromHost(const QByteArray &name)
{
    if (!isPlaceName(name) && !QTimeZone::isTimeZoneIdAvailable(name))
        return std::nullopt;
    const QTimeZone zone(name);
    if (!zone.isValid())
        return std::nullopt;
    std::vector<ZoneOffsets::Step> steps {{january2000, zone.offsetFromUtc(atUtc(january2000))}};
    const auto changes = zone.transitions(atUtc(january2000), atUtc(january2060));
    for (const QTimeZone::OffsetData &change : changes) {
        if (change.offsetFromUtc != steps.back().offset)
            steps.push_back({change.atUtc.toSecsSinceEpoch(), change.offsetFromUtc});
    }
    return ZoneOffsets(std::move(steps));
}
