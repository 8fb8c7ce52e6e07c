#include "core/storage/evidence.h"

#include "core/storage/leadremoval.h"
#include "core/storage/sql.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

QJsonValue moment(const QVariant &milliseconds)
{
    const QDateTime utc = sql::toDateTime(milliseconds);
    return utc.isValid() ? QJsonValue(utc.toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue json(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/// "America/Chicago": "2026-11-22T09:05:00-06:00"
QJsonObject localTimes(const QDateTime &utc, const QStringList &zones)
{
    QJsonObject times;
    for (const QString &name : zones) {
        const QTimeZone zone(name.toUtf8());
        if (zone.isValid())
            times.insert(name, utc.toTimeZone(zone).toString(Qt::ISODate));
    }
    return times;
}

/// Collects rows as objects; the first failure sticks.
class Collecting final {
public:
    Collecting(const QSqlDatabase &db, const PhoneNumber &phone)
        : m_db(db)
        , m_phone(phone.e164())
    {
    }
    /// `statement` has one placeholder, which gets `value`, else the number.
    QJsonArray rows(const QString &statement, const std::function<QJsonObject(const QSqlQuery &)> &object,
                    const QVariant &value = {})
    {
        QJsonArray all;
        if (m_error)
            return all;
        auto query = sql::exec(m_db, statement, {value.isValid() ? value : QVariant(m_phone)});
        if (!query) {
            m_error = query.error();
            return all;
        }
        while (query->next())
            all.append(object(*query));
        return all;
    }
    const std::optional<Error> &error() const { return m_error; }

private:
    QSqlDatabase m_db;
    QString m_phone;
    std::optional<Error> m_error;
};

QJsonArray stopListOf(Collecting &collecting)
{
    return collecting.rows(u"SELECT source, added_at FROM stop_list WHERE phone = ?"_s,
                           [](const QSqlQuery &row) {
                               return QJsonObject {{u"source"_s, row.value(0).toString()},
                                                   {u"added_at"_s, moment(row.value(1))}};
                           });
}

QJsonArray stopListLogOf(Collecting &collecting)
{
    return collecting.rows(u"SELECT at, action, source FROM stop_list_log WHERE phone = ? ORDER BY id"_s,
                           [](const QSqlQuery &row) {
                               return QJsonObject {{u"at"_s, moment(row.value(0))},
                                                   {u"action"_s, row.value(1).toString()},
                                                   {u"source"_s, row.value(2).toString()}};
                           });
}

/// The lead's own ground and that of its file.
QJsonArray leadsOf(Collecting &collecting)
{
    return collecting.rows(
        u"SELECT l.id, s.name, i.file_name, l.created_at, l.consent_kind, l.consent_source, l.consent_at, "
        "l.consent_wording, i.consent_kind, i.consent_source, i.consent_at, i.consent_wording FROM leads l "
        "JOIN lists s ON s.id = l.list_id LEFT JOIN imports i ON i.id = l.import_id "
        "WHERE l.phone = ? AND %1 ORDER BY l.id"_s.arg(leadremoval::notTakenBack(u"l"_s)),
        [](const QSqlQuery &row) {
            const auto ground = [&row](int from) {
                return QJsonObject {{u"kind"_s, row.value(from).toString()},
                                    {u"source"_s, row.value(from + 1).toString()},
                                    {u"given_at"_s, moment(row.value(from + 2))},
                                    {u"wording"_s, row.value(from + 3).toString()}};
            };
            return QJsonObject {{u"lead_id"_s, row.value(0).toLongLong()},
                                {u"list"_s, row.value(1).toString()},
                                {u"file"_s, row.value(2).toString()},
                                {u"stored_at"_s, moment(row.value(3))},
                                {u"ground"_s, ground(4)},
                                {u"ground_of_file"_s, ground(8)}};
        });
}

/// What people decided about the rules: an attempt names the version it stood on.
QJsonArray ruleLog(Collecting &collecting)
{
    return collecting.rows(u"SELECT at, who, action, subject, reason FROM rule_log WHERE ? <> '' ORDER BY id"_s,
                           [](const QSqlQuery &row) {
                               return QJsonObject {{u"at"_s, moment(row.value(0))},
                                                   {u"by"_s, row.value(1).toString()},
                                                   {u"action"_s, row.value(2).toString()},
                                                   {u"subject"_s, row.value(3).toString()},
                                                   {u"reason"_s, row.value(4).toString()}};
                           });
}

QJsonArray stepsOf(Collecting &collecting, qint64 attempt)
{
    return collecting.rows(
        u"SELECT at, coalesce(from_state, ''), to_state, cause, program_version FROM attempt_log "
        "WHERE attempt_id = ? ORDER BY id"_s,
        [](const QSqlQuery &row) {
            return QJsonObject {{u"at"_s, moment(row.value(0))},
                                {u"from"_s, row.value(1).toString()},
                                {u"to"_s, row.value(2).toString()},
                                {u"cause"_s, row.value(3).toString()},
                                {u"program_version"_s, row.value(4).toString()}};
        },
        attempt);
}

QJsonObject attemptFrom(const QSqlQuery &row)
{
    const QStringList zones = sql::toStringList(row.value(u"zones"_s).toString());
    QJsonObject attempt {{u"sent_at"_s, moment(row.value(u"intent_at"_s))},
                         {u"local_times"_s, localTimes(sql::toDateTime(row.value(u"intent_at"_s)), zones)},
                         {u"ended_at"_s, moment(row.value(u"ended_at"_s))},
                         {u"ground"_s, json(row.value(u"consent"_s).toString())},
                         {u"lead_values"_s, json(row.value(u"lead_values"_s).toString())},
                         {u"seconds"_s, row.value(u"seconds"_s).toDouble()},
                         {u"script_version"_s, row.value(u"script_version"_s).toInt()},
                         {u"regions"_s, json(row.value(u"regions"_s).toString())},
                         {u"registry_checked_at"_s, moment(row.value(u"scrubbed_at"_s))},
                         {u"stop_list_version"_s, row.value(u"stop_list_version"_s).toInt()},
                         {u"lead_id"_s, row.value(u"lead_id"_s).toLongLong()}};
    for (const char *name :
         {"key", "state", "outcome", "outcome_by", "call_id", "campaign", "zone_source", "rules_version",
          "caller_number", "first_sentence", "task", "voicemail", "opened_for_sales", "script", "script_text", "script_sha256", "body_sha256", "notes"})
        attempt.insert(QString::fromLatin1(name), row.value(QString::fromLatin1(name)).toString());
    return attempt;
}

QJsonArray attemptsOf(Collecting &collecting)
{
    QList<qint64> ids;
    QJsonArray attempts = collecting.rows(
        u"SELECT a.id AS id, a.key AS key, a.state AS state, a.outcome AS outcome, a.outcome_by AS "
        u"outcome_by, "
        "a.call_id AS call_id, a.intent_at AS intent_at, a.ended_at AS ended_at, a.seconds AS seconds, "
        "a.lead_id AS lead_id, a.body_sha256 AS body_sha256, a.notes AS notes, c.name AS campaign, "
        "t.first_sentence AS first_sentence, t.task AS task, t.lead_values AS lead_values, "
        "t.caller_number AS caller_number, t.zones AS zones, t.zone_source AS zone_source, "
        "t.rules_version AS rules_version, t.consent AS consent, t.voicemail AS voicemail, t.regions AS regions, "
        "t.openings AS opened_for_sales, t.scrubbed_at AS scrubbed_at, t.stop_list_version AS stop_list_version, "
        "p.name AS script, p.text AS script_text, p.sha256 AS script_sha256, "
        "(SELECT max(v.number) FROM script_versions v WHERE v.prompt_version_id = p.id AND v.at <= a.intent_at) "
        "AS script_version "
        "FROM attempts a JOIN campaigns c ON c.id = a.campaign_id LEFT JOIN attempt_texts t ON t.attempt_id "
        "= a.id "
        "LEFT JOIN prompt_versions p ON p.id = t.prompt_version_id WHERE a.phone = ? ORDER BY a.id"_s,
        [&ids](const QSqlQuery &row) {
            ids.append(row.value(u"id"_s).toLongLong());
            return attemptFrom(row);
        });
    for (qsizetype i = 0; i < attempts.size(); ++i) {
        QJsonObject attempt = attempts.at(i).toObject();
        attempt.insert(u"steps"_s, stepsOf(collecting, ids.at(i)));
        attempts.replace(i, attempt);
    }
    return attempts;
}

} // namespace

Result<QByteArray> evidence::ofNumber(const QString &databaseFile, const PhoneNumber &phone,
                                      const QDateTime &nowUtc)
{
    const auto connection = sql::Connection::open(databaseFile, sql::Connection::Mode::Read);
    if (!connection)
        return connection.error();
    Collecting collecting(connection->database(), phone);
    const QJsonObject all {{u"number"_s, phone.e164()},
                           {u"made_at"_s, nowUtc.toString(Qt::ISODateWithMs)},
                           {u"program_version"_s, QCoreApplication::applicationVersion()},
                           {u"stop_list"_s, stopListOf(collecting)},
                           {u"stop_list_log"_s, stopListLogOf(collecting)},
                           {u"rule_log"_s, ruleLog(collecting)},
                           {u"leads"_s, leadsOf(collecting)},
                           {u"attempts"_s, attemptsOf(collecting)}};
    if (collecting.error())
        return *collecting.error();
    return QJsonDocument(all).toJson(QJsonDocument::Indented);
}
