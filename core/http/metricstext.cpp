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
        { "leadline_oldest_unknown_timestamp_seconds", "Unix time of the oldest unclear attempt, 0 when there is none.",
          health.oldestUnknownUtc.isValid() ? health.oldestUnknownUtc.toSecsSinceEpoch() : 0 },
        { "leadline_unknown_resolved_found", "Unclear attempts found at the provider.", health.resolvedFound },
        { "leadline_unknown_resolved_absent", "Unclear attempts proven not to exist.", health.resolvedAbsent },
        { "leadline_repeats_detected", "Dial requests that may have gone out twice, and calls found twice.", health.repeats },
        { "leadline_deliveries_waiting", "Deliveries that wait to be applied.", health.deliveriesWaiting },
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

void addRefusals(Families &out, const char *name, const char *help, const ListenerCounters &counters)
{
    out.family(name, "counter", help);
    for (auto it = counters.refused.cbegin(); it != counters.refused.cend(); ++it)
        out.sample("reason", it.key(), it.value());
}

void addProgram(Families &out, const ProgramFigures &program)
{
    out.family("leadline_webhook_requests_accepted_total", "counter", "Requests handed on by the guard.");
    out.sample(static_cast<double>(program.webhooks.accepted));
    addRefusals(out, "leadline_webhook_refused_total", "Requests refused, by reason.", program.webhooks);
    addRefusals(out, "leadline_admin_refused_total", "Requests of the admin port refused, by reason.", program.admin);
    out.family("leadline_sql_errors_total", "counter", "Statements SQLite refused, by its code.");
    for (auto it = program.sqlErrors.cbegin(); it != program.sqlErrors.cend(); ++it)
        out.sample("code", QString::number(it.key()), it.value());
    out.family("leadline_longest_stall_seconds", "gauge", "Longest freeze of the main event loop since the start.");
    out.sample(static_cast<double>(program.longestStall.count()) / 1e3);
    out.family("leadline_last_check_ok", "gauge", "0 when the last integrity check has found damage.");
    out.sample(program.lastCheckOk ? 1 : 0);
    const auto seconds = [](const QDateTime &moment) {
        return moment.isValid() ? static_cast<double>(moment.toSecsSinceEpoch()) : 0.0;
    };
    out.family("leadline_last_backup_timestamp_seconds", "gauge", "Unix time of the newest backup, 0 when there is none.");
    out.sample(seconds(program.lastBackupUtc));
    out.family("leadline_last_check_timestamp_seconds", "gauge", "Unix time of the last integrity check, 0 before the first.");
    out.sample(seconds(program.lastCheckUtc));
    if (program.walBytes >= 0) {
        out.family("leadline_wal_bytes", "gauge", "Size of the database's journal.");
        out.sample(static_cast<double>(program.walBytes));
    }
    if (program.freeBytes >= 0) {
        out.family("leadline_disk_free_bytes", "gauge", "Free space beside the database.");
        out.sample(static_cast<double>(program.freeBytes));
    }
    if (program.clockOffset) {
        out.family("leadline_clock_offset_seconds", "gauge", "The provider's clock minus ours.");
        out.sample(static_cast<double>(program.clockOffset->count()) / 1e3);
    }
}

} // namespace

QByteArray metricsText(const CampaignCounts &counts, const HealthCounters &health, const ProgramFigures &program)
{
    Families out;
    addCounts(out, counts);
    addHealth(out, health);
    addProgram(out, program);
    return out.text();
}
