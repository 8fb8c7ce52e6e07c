#include "core/http/adminapi.h"

namespace {

/// Builds families of samples: HELP and TYPE once, then a line per label value.
class Families final {
public:
    void family(const QByteArray &name, const QByteArray &type, const QByteArray &help)
    {
        m_name = name;
        m_text += "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
    }
    void sample(double value) { m_text += m_name + ' ' + QByteArray::number(value, 'g', 15) + '\n'; }
    void sample(const QByteArray &label, const QString &labelValue, qint64 value)
    {
        m_text += m_name + '{' + label + "=\"" + labelValue.toUtf8() + "\"} " + QByteArray::number(value) + '\n';
    }
    QByteArray text() const { return m_text; }

private:
    QByteArray m_name;
    QByteArray m_text;
};

void addCounts(Families &out, const CampaignCounts &counts)
{
    out.family("leadline_leads", "gauge", "Leads of all campaigns by status.");
    for (auto it = counts.leads.cbegin(); it != counts.leads.cend(); ++it)
        out.sample("status", leadStatusCode(it.key()), it.value());
    out.family("leadline_attempts", "gauge", "Attempts by state.");
    for (auto it = counts.attempts.cbegin(); it != counts.attempts.cend(); ++it)
        out.sample("state", attemptStateCode(it.key()), it.value());
    out.family("leadline_outcomes", "gauge", "Leads by their last outcome.");
    for (auto it = counts.outcomes.cbegin(); it != counts.outcomes.cend(); ++it)
        out.sample("outcome", outcomeCode(it.key()), it.value());
    out.family("leadline_spent_usd", "gauge", "Sum of the provider's prices in US dollars.");
    out.sample(counts.spent.usd());
}

void addHealth(Families &out, const HealthCounters &health)
{
    const struct {
        const char *name;
        const char *help;
        qint64 value;
    } rows[] = {
        { "leadline_database_ok", "1 while the database answers.", health.databaseOk ? 1 : 0 },
        { "leadline_queue_depth", "Ready leads of running campaigns.", health.queueDepth },
        { "leadline_open_calls", "Open attempts.", health.openCalls },
        { "leadline_unknown_attempts", "Attempts whose fate is not proven yet.", health.unknown },
        { "leadline_deliveries_stored", "Webhook deliveries stored.", health.deliveriesStored },
        { "leadline_deliveries_duplicate", "Repeated webhook deliveries.", health.deliveriesDuplicate },
        { "leadline_deliveries_dead", "Deliveries that could not be read.", health.deliveriesDead },
        { "leadline_deliveries_parked", "Deliveries of calls not known yet.", health.deliveriesParked },
        { "leadline_alarms", "Alarms nobody has looked at.", health.alarms },
        { "leadline_last_webhook_timestamp_seconds", "Unix time of the last delivery, 0 before the first.",
          health.lastWebhookUtc.isValid() ? health.lastWebhookUtc.toSecsSinceEpoch() : 0 },
    };
    for (const auto &row : rows) {
        out.family(row.name, "gauge", row.help);
        out.sample(static_cast<double>(row.value));
    }
}

} // namespace

QByteArray metricsText(const CampaignCounts &counts, const HealthCounters &health, const ListenerCounters &webhooks)
{
    Families out;
    addCounts(out, counts);
    addHealth(out, health);
    out.family("leadline_webhook_requests_accepted_total", "counter", "Requests handed on by the guard.");
    out.sample(static_cast<double>(webhooks.accepted));
    out.family("leadline_webhook_refused_total", "counter", "Requests refused, by reason.");
    for (auto it = webhooks.refused.cbegin(); it != webhooks.refused.cend(); ++it)
        out.sample("reason", it.key(), it.value());
    return out.text();
}
