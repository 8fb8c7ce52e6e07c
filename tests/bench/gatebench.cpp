#include "tests/bench/gatebench.h"

#include "core/rules/gate.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A lead that gets as far as the calling hours: allowed number and ground, one call three days ago.
GateFacts factsFor(const QString &areaCode, const QDateTime &nowUtc)
{
    GateFacts facts;
    facts.phone = PhoneNumber::fromStored(u"+1"_s + areaCode + u"5550143"_s);
    facts.region = u"US"_s;
    facts.consent = { Consent::Kind::Written, u"benchmark"_s, nowUtc, {} };
    facts.hours = CampaignHours::standard();
    facts.history.append(PastAttempt { nowUtc.addDays(-3) });
    return facts;
}

} // namespace

Result<Measurements> measureGate(int questions)
{
    const auto book = RuleBook::load();
    if (!book)
        return book.error();
    GateSettings settings;
    settings.numbers.allowFictional = true;
    const Gate gate(*book, settings);
    const QDateTime start(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    QList<GateFacts> leads;
    for (const QString &areaCode : book->areaCodes())
        leads.append(factsFor(areaCode, start));

    int allowed = 0;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < questions; ++i) {
        const QDateTime now = start.addSecs(i % 36'000);
        allowed += gate.judge(leads[i % leads.size()], now).allowed() ? 1 : 0;
    }
    const double microseconds = static_cast<double>(timer.nsecsElapsed()) / 1e3 / questions;
    if (allowed == 0 || allowed == questions)
        return Error { Error::Kind::Internal, u"the gate said the same of all leads"_s };
    return Measurements { { u"gate: one lead, us (%1 % allowed)"_s.arg(100 * qint64(allowed) / questions), microseconds } };
}
