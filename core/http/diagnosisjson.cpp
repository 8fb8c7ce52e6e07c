#include "core/http/calljson.h"

using namespace Qt::StringLiterals;

namespace {

QJsonValue timeOrNull(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(moment.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue sizeOrNull(qint64 bytes)
{
    return bytes >= 0 ? QJsonValue(bytes) : QJsonValue();
}

template <typename Key> QJsonObject objectOf(const QMap<Key, qint64> &counts)
{
    QJsonObject object;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if constexpr (std::is_same_v<Key, QString>)
            object.insert(it.key(), it.value());
        else
            object.insert(QString::number(it.key()), it.value());
    }
    return object;
}

QJsonObject unknownObject(const HealthCounters &health)
{
    return {{u"now"_s, health.unknown},
            {u"oldest_at"_s, timeOrNull(health.oldestUnknownUtc)},
            {u"resolved_found"_s, health.resolvedFound},
            {u"resolved_absent"_s, health.resolvedAbsent}};
}

QJsonObject deliveriesObject(const Diagnosis &diagnosis)
{
    const HealthCounters &health = diagnosis.health;
    return {{u"accepted"_s, health.deliveriesStored},
            {u"duplicate"_s, health.deliveriesDuplicate},
            {u"waiting"_s, health.deliveriesWaiting},
            {u"parked"_s, health.deliveriesParked},
            {u"dead"_s, health.deliveriesDead},
            {u"last_at"_s, timeOrNull(health.lastWebhookUtc)},
            {u"refused"_s, objectOf(diagnosis.program.webhooks.refused)}};
}

} // namespace

QJsonObject standstillObject(const Standstill &standstill)
{
    return {{u"code"_s, standstillCode(standstill.kind)},
            {u"text"_s, standstillText(standstill)},
            {u"until"_s, timeOrNull(standstill.untilUtc)},
            {u"ends_by_itself"_s, standstill.stands() && standstill.endsByItself()}};
}

QJsonObject diagnosisObject(const Diagnosis &diagnosis)
{
    const ProgramFigures &program = diagnosis.program;
    return {
        {u"attempts"_s, objectOf(diagnosis.health.attempts)},
        {u"unknown"_s, unknownObject(diagnosis.health)},
        {u"repeats_detected"_s, diagnosis.health.repeats},
        {u"deliveries"_s, deliveriesObject(diagnosis)},
        {u"admin_refused"_s, objectOf(program.admin.refused)},
        {u"sql_errors"_s, objectOf(program.sqlErrors)},
        {u"longest_stall_ms"_s, static_cast<qint64>(program.longestStall.count())},
        {u"wal_bytes"_s, sizeOrNull(program.walBytes)},
        {u"free_bytes"_s, sizeOrNull(program.freeBytes)},
        {u"last_backup_at"_s, timeOrNull(program.lastBackupUtc)},
        {u"last_check_at"_s, timeOrNull(program.lastCheckUtc)},
        {u"last_check_ok"_s, program.lastCheckOk},
        {u"clock_offset_ms"_s,
         program.clockOffset ? QJsonValue(static_cast<qint64>(program.clockOffset->count())) : QJsonValue()},
        {u"alarms"_s, diagnosis.health.alarms}};
}
