#pragma once

#include "core/base/phonenumber.h"
#include "core/base/result.h"
#include "core/rules/hours.h"
#include "core/rules/zonetable.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

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
    DayHours pause; ///< closed span inside the hours of every day (France: 13-14)
    bool closedOnHolidays = false;
    DayHours holidayHours; ///< when open on holidays with own hours
    int attemptsPer24h = 0; ///< 0 = none of its own
    int attemptsPer30d = 0;
    int hoursBetweenAttempts = 0; ///< Maine: 8
    int restDaysAfterRefusal = 0;
    bool salesBlocked = false; ///< Washington
    bool openByDefault = true; ///< false: only when the operator opens the region (territories)
    bool salesBlockedByOperator = false; ///< own rule: no campaign may open it
    bool closedByOperator = false; ///< own rule: no calls at all
    QString source;
    QString confidence; ///< "A", "B", "C" as in calling-rules.md
};

struct OwnRules;

/// The rules and numbering facts as data: loaded once from the resources, immutable, thread-safe.
class RuleBook final {
public:
    /// From `:/rules/*.csv`. Storage when the resources are damaged (a defect).
    /// `zones` stands for the time zones of this machine; tests hand in stale ones.
    static Result<RuleBook> load(std::shared_ptr<const ZoneTable> zones = {});

    /// The shipped rules narrowed by the operator's own, whichever this book has.
    RuleBook stricter(const OwnRules &own) const;
    const OwnRules &own() const;
    /// The rule of a region as it came with the program; null when there is none.
    const RegionRule *shippedRegion(const QString &code) const;

    QString version() const; ///< "2026-11-22", with own rules "2026-11-22+3"
    QDate date() const;
    const AreaCode *areaCode(const QString &code) const;
    /// By "US-FL" or a country ("DE"); a province without rules of its own has its country's ("CA-ON": those
    /// of "CA"). Null when there is no rule set: then nothing is dialed there.
    const RegionRule *region(const QString &code) const;
    /// All zones of a state ("US-FL") or country.
    QList<QByteArray> zonesOfRegion(const QString &code) const;
    /// "US-TX" from "TX", "tx", "Texas", with `country` "US"; empty when unknown.
    QString stateRegion(const QString &state, const QString &country) const;
    /// "US-FL" from a ZIP code ("33101-1234", "2138" with its zero lost), "CA-ON" from a Canadian code; empty
    /// when unknown.
    QString postalRegion(const QString &postalCode) const;
    /// "US-PR" for "PR" and the other territories that are countries in ISO 3166; else `region` itself.
    QString regionCode(const QString &region) const;
    bool isHoliday(const QDate &date, const QString &region) const;
    /// Countries and territories a campaign may dial without being opened by the operator.
    QSet<QString> openByDefault() const;
    QList<RegionRule> regions() const;
    QStringList areaCodes() const; ///< ascending
    /// The clocks of this machine, read once for all copies of the book.
    const ZoneTable &zones() const;

private:
    struct Private;
    explicit RuleBook(std::shared_ptr<const Private> data);
    std::shared_ptr<const Private> d;
};
