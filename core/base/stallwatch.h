#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

/// Notices when the event loop of its thread stood still: a timer that should have come has not. Time during
/// which the machine slept does not count.
class StallWatch final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds limit {250}; ///< reliability.md section 12

    explicit StallWatch(QObject *parent = nullptr);

    /// Longest stand since the start.
    std::chrono::milliseconds longest() const { return m_longest; }
    /// What stands since the last look is no stall: what it was for is seen at once.
    void excuse() { m_last = {}; }
    /// What the timer does.
    void look(std::chrono::steady_clock::time_point now);

signals:
    /// Longer than `limit`.
    void stalled(std::chrono::milliseconds stood);

private:
    QTimer m_timer;
    std::chrono::steady_clock::time_point m_last;
    std::chrono::milliseconds m_longest {0};
};
