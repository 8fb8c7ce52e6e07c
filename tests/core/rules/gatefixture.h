#pragma once

#include "core/rules/gate.h"

#include <QTest>

/// Builders for questions to the gate: a lead that may be called at any hour unless the test says otherwise.
namespace gatefixture {

inline RuleBook book()
{
    static const RuleBook loaded = [] {
        auto result = RuleBook::load();
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return *result;
    }();
    return loaded;
}

/// A book on a machine whose time-zone data is of 2025: British Columbia and Alberta still change their
/// clocks.
inline RuleBook staleBook()
{
    static const RuleBook loaded =
        *RuleBook::load(std::make_shared<const ZoneTable>([](const QByteArray &name) {
            if (name == "America/Vancouver")
                return ZoneTable::fromHost("America/Los_Angeles");
            return ZoneTable::fromHost(name == "America/Edmonton" ? QByteArray("America/Denver") : name);
        }));
    return loaded;
}

inline QDateTime utc(const char *text)
{
    const auto time = QDateTime::fromString(QString::fromLatin1(text), QStringLiteral("yyyy-MM-dd HH:mm"));
    return QDateTime(time.date(), time.time(), Qt::UTC);
}

inline CampaignHours everyDay(const char *span)
{
    CampaignHours hours;
    hours.days.fill(*dayHoursFromText(QString::fromLatin1(span)));
    hours.onHolidays = true;
    return hours;
}

inline GateFacts lead(const char *e164)
{
    GateFacts facts;
    facts.phone = PhoneNumber::fromStored(QString::fromLatin1(e164));
    facts.kind = CampaignKind::Service;
    facts.hours = everyDay("9:00-20:00");
    return facts;
}

inline GateFacts salesLead(const char *e164)
{
    GateFacts facts = lead(e164);
    facts.kind = CampaignKind::Sales;
    facts.consent.kind = Consent::Kind::Written;
    return facts;
}

/// Of the demo: 555-01xx may be dialed.
inline GateSettings settings()
{
    GateSettings settings;
    settings.numbers.allowFictional = true;
    return settings;
}

inline PastAttempt attemptAt(const QDateTime &sentUtc)
{
    PastAttempt attempt;
    attempt.sentUtc = sentUtc;
    return attempt;
}

} // namespace gatefixture

inline char *toString(GateReason reason)
{
    return QTest::toString(reasonCode(reason));
}
