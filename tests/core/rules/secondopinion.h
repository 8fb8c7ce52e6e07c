#pragma once

#include "tests/core/rules/gatefixture.h"

#include <QTimeZone>

#include <optional>

/// May a lead be called at an instant, worked out a second time, plainly and slowly: by QTimeZone, one minute
/// at a time. Shares only the tables of the rule book with the gate.
class SecondOpinion final {
public:
    SecondOpinion(RuleBook book, int minutesBeforeClosing)
        : m_book(std::move(book))
        , m_margin(minutesBeforeClosing)
    {
    }

    bool allows(const GateFacts &facts, const QDateTime &atUtc);
    /// May it be called again, whatever the hour: caps, gaps and rests over its history, with the default
    /// settings?
    bool allowsAgain(const GateFacts &facts, const QDateTime &atUtc) const;
    /// May it be called at all: stop list, ground, blocked states?
    bool allowsAtAll(const GateFacts &facts) const;
    /// Does the rule of the State column alone allow a call, on the clock of each of its zones?
    bool stateAllows(const QString &state, const QDateTime &atUtc);
    /// First whole minute at or after `fromUtc` that is allowed, within 14 days.
    std::optional<QDateTime> opening(const GateFacts &facts, const QDateTime &fromUtc);

private:
    QSet<QByteArray> zones(const GateFacts &facts) const;
    QSet<QString> regions(const GateFacts &facts) const;
    bool allowsLocally(const GateFacts &facts, const QSet<QString> &regions, const QDateTime &local) const;
    bool ruleAllows(const RegionRule &rule, bool dialOnHolidays, const QDateTime &local) const;
    bool ruleAllowsAgain(const RegionRule &rule, const GateFacts &facts, const QDateTime &atUtc) const;
    bool inside(const DayHours &hours, int second) const
    {
        return second >= hours.fromMinute * 60 && second < (hours.toMinute - m_margin) * 60;
    }
    QTimeZone zone(const QByteArray &name);

    RuleBook m_book;
    int m_margin;
    QHash<QByteArray, QTimeZone> m_zones;
};
