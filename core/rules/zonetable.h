#pragma once

#include <QByteArray>
#include <QHashFunctions>

#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <shared_mutex>
#include <unordered_map>
#include <vector>

/// Clock of one time zone as steps of its offset from UTC (2000 to 2060). All times in seconds since 1970,
/// UTC.
class ZoneOffsets final {
public:
    struct Step {
        qint64 fromUtc = 0;
        int offset = 0; ///< seconds east of Greenwich
    };
    static constexpr qint64 never = std::numeric_limits<qint64>::max();

    /// In ascending order, at least one; the first holds for all time before it too.
    explicit ZoneOffsets(std::vector<Step> steps)
        : m_steps(std::move(steps))
    {
    }

    int offsetAt(qint64 utc) const;
    /// First change after `utc`; `never` when there is none.
    qint64 nextChange(qint64 utc) const;
    const std::vector<Step> &steps() const { return m_steps; }

private:
    std::vector<Step> m_steps;
};

/// The time zones of this machine, each read once (asking QTimeZone costs microseconds and more).
/// Thread-safe.
class ZoneTable final {
public:
    using Loader = std::function<std::optional<ZoneOffsets>(const QByteArray &name)>;

    explicit ZoneTable(Loader loader = fromHost);

    /// Null when the name cannot be loaded. Lives as long as the table.
    const ZoneOffsets *zone(const QByteArray &name) const;
    /// With stale time-zone data, for the zones it has wrong: the clock as the law has it. Null elsewhere.
    /// Both readings have to allow a call then. Source: calling-rules.md section 5.4.
    const ZoneOffsets *correction(const QByteArray &name) const;
    /// The data does not know that British Columbia and Alberta stay on summer time since 1 November 2026.
    bool isStale() const { return !m_corrections.empty(); }

    /// What QTimeZone knows.
    static std::optional<ZoneOffsets> fromHost(const QByteArray &name);

private:
    struct Hash {
        size_t operator()(const QByteArray &name) const { return qHash(name); }
    };
    using Zones = std::unordered_map<QByteArray, std::unique_ptr<const ZoneOffsets>, Hash>;

    Loader m_loader;
    mutable std::shared_mutex m_mutex;
    mutable Zones m_zones; ///< null values: not loadable
    Zones m_corrections;
};
