#include "app/station/diagnosticsbundle.h"

#include "app/station/versions.h"
#include "core/base/text.h"
#include "core/storage/bundlefacts.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSysInfo>
#include <QTimeZone>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAlarms = 1'000;
constexpr qint64 mostOfALog = 512 * 1'024; ///< bytes, the newest ones

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DiagnosticsBundle)
};

QByteArray jsonText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QString moment(const QDateTime &utc)
{
    return utc.isValid() ? utc.toString(Qt::ISODateWithMs) : QString();
}

QJsonObject numbers(const QMap<QString, qint64> &counts)
{
    QJsonObject object;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

BundleFile versions(const diagnosticsbundle::Question &question)
{
    QString text = u"Leadline %1\n"_s.arg(QCoreApplication::applicationVersion());
    text += u"Calling rules %1\n"_s.arg(question.ruleVersion);
    for (const ProgramPart &part : programParts())
        text += u"%1 %2\n"_s.arg(part.name, part.version);
    text += u"\n%1, kernel %2, %3\n"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(),
                                           QSysInfo::currentCpuArchitecture());
    text += u"Locale %1, time zone %2, desktop %3\n"_s.arg(
        QLocale::system().name(), QString::fromLatin1(QTimeZone::systemTimeZoneId()),
        qEnvironmentVariable("XDG_CURRENT_DESKTOP", u"none"_s));
    return {u"versions.txt"_s, Words::tr("Versions of the program, its libraries and this system"),
            text.toUtf8()};
}

/// Only what is named here is told; whether a text is set, never what it says.
BundleFile settings(const diagnosticsbundle::Question &question)
{
    const Settings &set = question.settings;
    const bool isOwnAddress = set.provider.baseUrl.host() != "api.bland.ai"_L1;
    const QJsonObject object {
        {u"max_concurrency"_s, set.limits.maxConcurrency},
        {u"calls_per_second"_s, set.limits.callsPerSecond},
        {u"calls_per_hour"_s, set.limits.callsPerHour},
        {u"calls_per_day"_s, set.limits.callsPerDay},
        {u"provider_address"_s,
         set.provider.isLoopback() ? u"this machine"_s
             : isOwnAddress        ? u"another address"_s
                                   : u"as shipped"_s},
        {u"proxy"_s, set.provider.proxy.startsWith("http"_L1) ? u"an address"_s : set.provider.proxy},
        {u"extra_ca_file"_s, !set.provider.extraCaFile.isEmpty()},
        {u"public_webhook_url"_s,
         set.provider.publicWebhookUrl == "off"_L1     ? u"off"_s
             : set.provider.publicWebhookUrl.isEmpty() ? u"none"_s
                                                       : u"set"_s},
        {u"time_scale"_s, set.provider.timeScale},
        {u"webhook_port"_s, set.listeners.webhookPort},
        {u"admin_port"_s, set.listeners.adminPort},
        {u"keep_bodies_days"_s, set.listeners.keepBodiesDays},
        {u"keep_recordings_days"_s, set.recordings.keepDays},
        {u"keep_import_rows_days"_s, set.imports.keepRowsDays},
        {u"business_name_is_set"_s, !set.business.businessName.isEmpty()},
        {u"callback_number_is_set"_s, !set.business.callbackNumber.isEmpty()},
        {u"own_numbers"_s, set.business.ownNumbers.size()},
        {u"country"_s, set.business.country},
        {u"opened_regions"_s, set.business.openedRegions.join(u',')},
    };
    return {u"settings.json"_s, Words::tr("Settings; of names and numbers only whether they are set"),
            jsonText(object)};
}

BundleFile counters(const diagnosticsbundle::Question &question)
{
    const HealthCounters &health = question.diagnosis.health;
    const ProgramFigures &program = question.diagnosis.program;
    QJsonObject errors;
    for (auto it = program.sqlErrors.cbegin(); it != program.sqlErrors.cend(); ++it)
        errors.insert(QString::number(it.key()), it.value());
    const QJsonObject object {
        {u"at"_s, moment(question.nowUtc)},
        {u"queue_depth"_s, health.queueDepth},
        {u"open_calls"_s, health.openCalls},
        {u"attempts"_s, numbers(health.attempts)},
        {u"unknown"_s, health.unknown},
        {u"oldest_unknown"_s, moment(health.oldestUnknownUtc)},
        {u"resolved_found"_s, health.resolvedFound},
        {u"resolved_absent"_s, health.resolvedAbsent},
        {u"repeats"_s, health.repeats},
        {u"last_webhook"_s, moment(health.lastWebhookUtc)},
        {u"deliveries"_s,
         numbers({{u"stored"_s, health.deliveriesStored},
                  {u"duplicate"_s, health.deliveriesDuplicate},
                  {u"dead"_s, health.deliveriesDead},
                  {u"parked"_s, health.deliveriesParked},
                  {u"waiting"_s, health.deliveriesWaiting}})},
        {u"alarms_unseen"_s, health.alarms},
        {u"webhooks_accepted"_s, program.webhooks.accepted},
        {u"webhooks_refused"_s, numbers(program.webhooks.refused)},
        {u"admin_accepted"_s, program.admin.accepted},
        {u"admin_refused"_s, numbers(program.admin.refused)},
        {u"sql_errors"_s, errors},
        {u"longest_stall_ms"_s, static_cast<qint64>(program.longestStall.count())},
        {u"wal_bytes"_s, program.walBytes},
        {u"free_bytes"_s, program.freeBytes},
        {u"last_backup"_s, moment(program.lastBackupUtc)},
        {u"last_check"_s, moment(program.lastCheckUtc)},
        {u"last_check_ok"_s, program.lastCheckOk},
        {u"clock_offset_ms"_s,
         program.clockOffset ? QJsonValue(static_cast<qint64>(program.clockOffset->count())) : QJsonValue()},
    };
    return {u"counters.json"_s, Words::tr("Counters of the Diagnostics page"), jsonText(object)};
}

BundleFile schema(const diagnosticsbundle::Question &question)
{
    const auto shape = bundlefacts::shapeOf(question.databaseFile);
    QString text;
    if (!shape) {
        text = u"not readable: %1\n"_s.arg(shape.error().message);
    } else {
        text = u"-- version %1\n"_s.arg(shape->version);
        for (auto it = shape->rows.cbegin(); it != shape->rows.cend(); ++it)
            text += u"-- %1: %2 rows\n"_s.arg(it.key()).arg(it.value());
        text += shape->statements.join(u";\n"_s) + u";\n"_s;
    }
    return {u"schema.sql"_s,
            Words::tr("Version and shape of the database, number of rows; none of its contents"),
            text.toUtf8()};
}

BundleFile integrityResult(const diagnosticsbundle::Question &question)
{
    const auto faults = bundlefacts::faultsOf(question.databaseFile);
    QString text;
    if (!faults)
        text = u"not readable: %1\n"_s.arg(faults.error().message);
    else
        text = faults->isEmpty() ? u"ok\n"_s : text::redacted(faults->join(u"; "_s)) + u'\n';
    return {u"integrity.txt"_s, Words::tr("Result of a complete check of the database"), text.toUtf8()};
}

BundleFile alarms(const diagnosticsbundle::Question &question, const QRegularExpression &names)
{
    QJsonArray rows;
    for (const Alarm &alarm : question.alarms) {
        rows.append(QJsonObject {{u"at"_s, moment(alarm.atUtc)},
                                 {u"code"_s, alarm.code},
                                 {u"text"_s, diagnosticsbundle::redacted(alarm.text, names)},
                                 {u"seen"_s, moment(alarm.seenUtc)}});
    }
    return {u"alarms.json"_s, Words::tr("Alarms, masked"), jsonText({{u"alarms"_s, rows}})};
}

/// The newest part of a file, from a whole line on.
QByteArray endOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const bool isCut = file.size() > mostOfALog;
    if (isCut)
        file.seek(file.size() - mostOfALog);
    QByteArray content = file.readAll();
    if (isCut)
        content.remove(0, content.indexOf('\n') + 1);
    return content;
}

/// What a line of the log may hold; anything else stays out.
QByteArray redactedLog(const QByteArray &log, const QRegularExpression &names)
{
    QByteArray out;
    for (const QByteArray &line : log.split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const QJsonObject read = QJsonDocument::fromJson(line).object();
        QJsonObject kept;
        for (const auto &key : {"ts"_L1, "level"_L1, "category"_L1, "event"_L1, "lead"_L1, "attempt"_L1,
                                "call"_L1, "campaign"_L1}) {
            if (read.contains(key))
                kept.insert(key, text::redacted(read.value(key).toString()));
        }
        kept.insert(u"msg"_s, diagnosticsbundle::redacted(read.value("msg"_L1).toString(), names));
        out += QJsonDocument(kept).toJson(QJsonDocument::Compact) + '\n';
    }
    return out;
}

QMap<QString, QByteArray> logsOf(const QString &directory)
{
    QMap<QString, QByteArray> logs;
    const QDir folder(directory + u"/logs"_s);
    for (const QString &name : folder.entryList({u"leadline.jsonl*"_s}, QDir::Files))
        logs.insert(name, endOf(folder.filePath(name)));
    return logs;
}

QSet<QString> wordsOf(const QString &text)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}]+"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    QSet<QString> words;
    for (auto it = word.globalMatch(text); it.hasNext();)
        words.insert(it.next().captured().toLower());
    return words;
}

} // namespace

diagnosticsbundle::Question diagnosticsbundle::questionOf(DataStore &data, const Diagnosis &diagnosis)
{
    return {data.fileName(),    data.directory,
            data.settings,      data.gateInForce().rules().version(),
            diagnosis,          data.diagnosticsReader->alarms(mostAlarms),
            data.clock.nowUtc()};
}

QRegularExpression diagnosticsbundle::maskOf(const QStringList &names)
{
    if (names.isEmpty())
        return QRegularExpression(u"(?!)"_s); // finds nothing
    QStringList escaped;
    for (const QString &name : names)
        escaped.append(QRegularExpression::escape(name));
    return QRegularExpression(u"(?<![\\p{L}\\p{N}])(?:"_s + escaped.join(u'|') + u")(?![\\p{L}\\p{N}])"_s,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

QString diagnosticsbundle::redacted(const QString &line, const QRegularExpression &names)
{
    static const QRegularExpression quoted(
        u"\\x{2068}[^\\x{2069}]*\\x{2069}|“[^”]*”|„[^“”]*[“”]|«[^»]*»|\"[^\"]*\"|(?<!\\w)'[^']*'"_s);
    QString out = line;
    out.replace(QDir::homePath(), u"~"_s);
    out.replace(quoted, u"***"_s);
    out.replace(names, u"***"_s);
    return text::redacted(out);
}

QList<BundleFile> diagnosticsbundle::collect(const Question &question)
{
    const QMap<QString, QByteArray> logs = logsOf(question.directory);
    QString talk;
    for (const QByteArray &log : logs)
        talk += QString::fromUtf8(log);
    for (const Alarm &alarm : question.alarms)
        talk += u'\n' + alarm.text;
    const auto names = bundlefacts::namesAmong(question.databaseFile, wordsOf(talk));
    QList<BundleFile> files {versions(question), settings(question), counters(question), schema(question),
                             integrityResult(question)};
    if (!names) {
        // Without the names nothing can be masked by them: then nothing is told that might hold one.
        files.append({u"log.txt"_s, Words::tr("Why the log is missing"),
                      u"the names to mask cannot be read: %1\n"_s.arg(names.error().message).toUtf8()});
        return files;
    }
    const QRegularExpression mask = maskOf(*names);
    files.append(alarms(question, mask));
    for (auto it = logs.cbegin(); it != logs.cend(); ++it)
        files.append({u"logs/"_s + it.key(), Words::tr("Log of the program, its newest 512 KiB, masked"),
                      redactedLog(it.value(), mask)});
    return files;
}

Result<Done> diagnosticsbundle::write(const QList<BundleFile> &files, const QString &fileName)
{
    QSaveFile target(fileName);
    const auto failure = [&fileName, &target] {
        return Error {
            Error::Kind::Storage,
            Words::tr("%1 cannot be written: %2").arg(text::isolated(fileName), target.errorString())};
    };
    if (!target.open(QIODevice::WriteOnly)
        || !target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failure();
    QuaZip zip(&target);
    zip.setAutoClose(false);
    if (!zip.open(QuaZip::mdCreate))
        return failure();
    for (const BundleFile &each : files) {
        QuaZipFile entry(&zip);
        QuaZipNewInfo info(each.name);
        info.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        const bool written =
            entry.open(QIODevice::WriteOnly, info) && entry.write(each.content) == each.content.size();
        entry.close();
        if (!written || entry.getZipError() != UNZ_OK)
            return failure();
    }
    zip.close();
    if (zip.getZipError() != UNZ_OK || !target.commit())
        return failure();
    return Done {};
}
