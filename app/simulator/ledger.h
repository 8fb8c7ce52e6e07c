#pragma once

#include "app/simulator/telephone.h"

#include <QFile>
#include <QHash>

#include <chrono>
#include <deque>

/// Writes down every accepted dial before it is answered, and judges at the end what the caller did.
class Ledger final {
public:
    /// Without a file name only the judgement is kept. False: the file cannot be written.
    bool open(const QString &fileName);
    /// False when the line could not be written; the dial must not be accepted then.
    bool add(const Dial &dial);
    /// To be told of every dial request, accepted or not.
    void noteRequest();
    void noteOpenCalls(int open);
    /// From here on every dial request counts as one after the stop.
    void markStop() { m_stopped = true; }
    void clearStop() { m_stopped = false; }

    /// `{"dials", "numbers", "numbers_twice", "max_open", "max_per_second", "after_stop"}`
    QByteArray verdict() const;

private:
    QFile m_file;
    QHash<QString, int> m_timesDialed;
    std::deque<std::chrono::steady_clock::time_point> m_lastSecond;
    qint64 m_dials = 0;
    qsizetype m_numbersTwice = 0;
    int m_maxOpen = 0;
    size_t m_maxPerSecond = 0;
    qint64 m_afterStop = 0;
    bool m_stopped = false;
};
