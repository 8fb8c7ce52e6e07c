#pragma once

#include <QString>

/// A bar on standard error, only when that is a terminal. Thread-safe: shows at most ten times a second.
class ProgressBar final {
public:
    ProgressBar();
    void show(qint64 done, qint64 total, const QString &words);
    void clear();

private:
    bool m_terminal = false;
    qint64 m_lastShown = 0;
};
