#pragma once

#include "app/station/datastore.h"
#include "core/base/stallwatch.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QObject>
#include <QTimer>

/// The program's eye on itself: counters of reliability.md section 12 that no table holds, and the alarms
/// that follow from them. Also forgets old bodies of deliveries, removes old
/// recordings and makes the daily backup. Main thread;
/// `figures` from any.
class SelfWatch final : public QObject {
    Q_OBJECT
public:
    /// `data` must outlive the watch and be opened for writing.
    explicit SelfWatch(DataStore &data, QObject *parent = nullptr);

    /// Without the listeners' counters, which the listeners know.
    ProgramFigures figures() const;
    /// Stands of the event loop become alarms: for programs with a window.
    void alarmAboutStalls() { m_alarmAboutStalls = true; }
    /// The one that is under way is none: every widget gets another look, for example.
    void excuseStall() { m_stalls.excuse(); }
    void noteProviderDate(const QDateTime &providerDate);
    /// Looks at disk, journal, backups and unclear calls now; the timer does it every half minute.
    void look();

private:
    void housekeep();
    void forgetRecordings();
    void forgetUnstoredRows();
    std::optional<std::chrono::milliseconds> provenOffset() const;
    void raise(const QString &code, const QString &text);

    DataStore &m_data;
    StallWatch m_stalls;
    QTimer m_look;
    QTimer m_housekeeping;
    mutable QMutex m_mutex;
    ProgramFigures m_figures;
    QDateTime m_comparedUtc; ///< our clock with the provider's
    QElapsedTimer m_sinceCompared;
    QDateTime m_stallAlarmUtc;
    bool m_alarmAboutStalls = false;
};
