#include "app/station/selfwatch.h"

#include "app/station/retention.h"
#include "core/base/whendone.h"
#include "core/storage/diskspace.h"
#include "core/storage/recordingkeeping.h"
#include "core/storage/sql.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(logSelfWatch, "leadline.selfwatch")

namespace {

constexpr auto lookEvery = 30s;
constexpr auto housekeepEvery = 1h;
constexpr auto stallAlarmEvery = 10min; ///< a slow machine needs no row a second
constexpr qint64 largestWal = 256 * diskspace::mebibyte; ///< reliability.md section 8
constexpr auto unknownLimit = 1h;

QDateTime newestBackup(const QString &directory)
{
    const QFileInfoList files =
        QDir(directory + u"/backups"_s).entryInfoList({u"*.db"_s}, QDir::Files, QDir::Time);
    return files.isEmpty() ? QDateTime() : files.first().lastModified().toUTC();
}

} // namespace

SelfWatch::SelfWatch(DataStore &data, QObject *parent)
    : QObject(parent)
    , m_data(data)
{
    connect(&m_look, &QTimer::timeout, this, &SelfWatch::look);
    connect(&m_housekeeping, &QTimer::timeout, this, &SelfWatch::housekeep);
    connect(&m_stalls, &StallWatch::stalled, this, [this](std::chrono::milliseconds stood) {
        if (!m_alarmAboutStalls)
            return;
        const QDateTime now = m_data.clock.nowUtc();
        if (m_stallAlarmUtc.isValid()
            && m_stallAlarmUtc.msecsTo(now) < std::chrono::milliseconds(stallAlarmEvery).count())
            return;
        m_stallAlarmUtc = now;
        raise(u"stall"_s, u"it did not react for %1 ms"_s.arg(stood.count()));
    });
    m_look.start(lookEvery);
    m_housekeeping.start(housekeepEvery);
    QTimer::singleShot(0, this, &SelfWatch::look);
    QTimer::singleShot(10s, this, &SelfWatch::housekeep);
}

ProgramFigures SelfWatch::figures() const
{
    const QMutexLocker lock(&m_mutex);
    ProgramFigures figures = m_figures;
    figures.sqlErrors = sql::errorCounts();
    return figures;
}

void SelfWatch::noteProviderDate(const QDateTime &providerDate)
{
    if (!providerDate.isValid())
        return;
    const QMutexLocker lock(&m_mutex);
    m_comparedUtc = m_data.clock.nowUtc();
    m_sinceCompared.start();
    m_figures.clockOffset = std::chrono::milliseconds(m_comparedUtc.msecsTo(providerDate));
}

/// None once our clock has gone on otherwise than time did: it was set, or the computer slept.
std::optional<std::chrono::milliseconds> SelfWatch::provenOffset() const
{
    const QMutexLocker lock(&m_mutex);
    if (!m_figures.clockOffset)
        return {};
    const std::chrono::milliseconds gone(m_comparedUtc.msecsTo(m_data.clock.nowUtc()));
    const std::chrono::milliseconds passed(m_sinceCompared.elapsed());
    return std::chrono::abs(gone - passed) > mostClockOffset ? std::nullopt : m_figures.clockOffset;
}

void SelfWatch::look()
{
    ProgramFigures seen;
    seen.walBytes = QFileInfo(m_data.fileName() + u"-wal"_s).size();
    seen.freeBytes = diskspace::freeBytes(m_data.directory);
    seen.lastBackupUtc = newestBackup(m_data.directory);
    const HealthCounters health = m_data.health->health();
    {
        const QMutexLocker lock(&m_mutex);
        m_figures.walBytes = seen.walBytes;
        m_figures.freeBytes = seen.freeBytes;
        m_figures.lastBackupUtc = seen.lastBackupUtc;
        m_figures.lastCheckUtc = health.lastCheckUtc;
        m_figures.lastCheckOk = !health.damageSuspected;
        m_figures.longestStall = m_stalls.longest();
    }
    if (seen.walBytes > largestWal)
        raise(u"wal_large"_s, u"the journal has passed 256 MiB"_s);
    if (seen.freeBytes >= 0 && seen.freeBytes < diskspace::pauseFloor)
        raise(u"disk_low"_s, u"less than 200 MiB are free beside the database"_s);
    const QDateTime limit = m_data.clock.nowUtc().addMSecs(-m_data.timeScale()(unknownLimit).count());
    if (health.oldestUnknownUtc.isValid() && health.oldestUnknownUtc < limit)
        raise(u"unknown_old"_s,
              u"a call of %1 is still unclear"_s.arg(health.oldestUnknownUtc.toString(Qt::ISODate)));
}

void SelfWatch::housekeep()
{
    whenDone(
        m_data.diagnostics->forgetBodies(std::chrono::hours(24) * m_data.settings.listeners.keepBodiesDays),
        this, [](const Result<qint64> &forgotten) {
            if (!forgotten)
                qCWarning(logSelfWatch, "old deliveries stay: %ls",
                          qUtf16Printable(forgotten.error().detail));
        });
    forgetRecordings();
    forgetUnstoredRows();
    whenDone(m_data.database->rotateBackups(m_data.clock.nowUtc()), this,
             [this](const Result<QString> &made) {
                 if (!made)
                     qCWarning(logSelfWatch, "no backup: %ls", qUtf16Printable(made.error().message));
                 look();
             });
}

void SelfWatch::forgetUnstoredRows()
{
    const auto before = unstoredRowsDeletedBefore(m_data.settings.imports.keepRowsDays, provenOffset(),
                                                  m_data.clock.nowUtc());
    if (!before)
        return;
    whenDone(m_data.leadStore->forgetUnstoredRows(*before), this, [this](const Result<qint64> &forgotten) {
        if (!forgotten)
            qCWarning(logSelfWatch, "old rows of imports stay: %ls",
                      qUtf16Printable(forgotten.error().detail));
        else if (*forgotten > 0)
            forgetUnstoredRows();
    });
}

void SelfWatch::forgetRecordings()
{
    const int days = m_data.settings.recordings.keepDays;
    const auto offset = figures().clockOffset;
    const bool isClockWrong = offset && std::chrono::abs(*offset) > mostClockOffset;
    if (days == 0 || isClockWrong)
        return;
    const auto removed =
        QtConcurrent::run([file = m_data.fileName(), folder = m_data.directory + u"/recordings"_s,
                           before = m_data.clock.nowUtc().addDays(-days)] {
            return removeOldRecordings(file, folder, before);
        });
    whenDone(removed, this, [days](const Result<qint64> &count) {
        if (!count)
            qCWarning(logSelfWatch, "old recordings stay: %ls", qUtf16Printable(count.error().detail));
        else if (*count > 0)
            qCInfo(logSelfWatch, "removed %lld recordings that were fetched more than %d days ago",
                   static_cast<long long>(*count), days);
    });
}

void SelfWatch::raise(const QString &code, const QString &text)
{
    whenDone(m_data.diagnostics->raiseAlarm(code, text), this, [](const Result<Done> &raised) {
        if (!raised)
            qCWarning(logSelfWatch, "an alarm is not stored: %ls", qUtf16Printable(raised.error().detail));
    });
}
