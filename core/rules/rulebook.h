#pragma once

#include "core/base/phonenumber.h"
#include "core/base/result.h"
#include "core/rules/hours.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>

#include <memory>

/// Facts about one North American area code: regions as ISO 3166-2 and every zone it may hold.
struct AreaCode {
    QStringList regions;
    QList<QByteArray> zones;
};

/// What one state or country demands. Source: calling-rules.md sections 3 and 4.
struct RegionRule {
    QString region; ///< "US-FL", "CA", "DE"
    QString name; ///< "Florida"
    std::array<DayHours, 7> hours; ///< Monday first
    bool closedOnHolidays = false;
    DayHours holidayHours; ///< when open on holidays with own hours
    int attemptsPer24h = 0; ///< 0 = none of its own
    int attemptsPer30d = 0;
    int hoursBetweenAttempts = 0; ///< Maine: 8
    int restDaysAfterRefusal = 0;
    bool salesBlocked = false; ///< Washington
    QString source;
};

/// The rules and numbering facts as data: loaded once from the resources, immutable, thread-safe.
class RuleBook final {
public:
    /// From `:/rules/*.csv`. Storage when the resources are damaged (a defect).
    static Result<RuleBook> load();

    QString version() const; ///< "2026-11-22"
    QDate date() const;
    const AreaCode *areaCode(const QString &code) const;
    /// By "US-FL" or a country ("DE"); null when there is no rule set: then nothing is dialed there.
    const RegionRule *region(const QString &code) const;
    /// All zones of a state ("US-FL") or country.
    QList<QByteArray> zonesOfRegion(const QString &code) const;
    /// "US-TX" from "TX", "tx", "Texas", with `country` "US"; empty when unknown.
    QString stateRegion(const QString &state, const QString &country) const;
    bool isHoliday(const QDate &date, const QString &region) const;
    /// Countries and territories a campaign may dial without being opened by the operator.
    QSet<QString> openByDefault() const;
    QList<RegionRule> regions() const;

private:
    struct Private;
    std::shared_ptr<const Private> d;
};
