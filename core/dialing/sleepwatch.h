#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

/// Notices that the computer slept, or that its clock was set forward: wall clock and steady clock drift apart by more
/// than 30 s. Source: reliability.md section 11. Main thread.
class SleepWatch final : public QObject {
    Q_OBJECT
public:
    /// `clock` must outlive the watch.
    explicit SleepWatch(const Clock &clock, QObject *parent = nullptr);

    /// Looks at the clocks now (a timer calls it every few seconds).
    void tick();

signals:
    void woke(std::chrono::milliseconds slept);

private:
    qint64 offset() const;

    const Clock &m_clock;
    qint64 m_offset; ///< wall minus steady, milliseconds
    QTimer m_timer;
};
