#pragma once

#include <QtGlobal>

#include <chrono>

/// Deadlines and caps of the HTTP client. Source: reliability.md 3.6 and rules C-4 to C-6. Tests hand in
/// shorter ones.
struct BlandLimits {
    std::chrono::milliseconds connectDeadline {std::chrono::seconds(10)}; ///< connection and TLS
    std::chrono::milliseconds dialDeadline {std::chrono::seconds(30)};
    std::chrono::milliseconds readDeadline {std::chrono::seconds(60)};
    qint64 maxDialAnswer = 1024 * 1024;
    qint64 maxReadAnswer = 32 * 1024 * 1024;
    int maxDials = 4; ///< handed to Qt at once (I-10)
    int maxReads = 4; ///< likewise; further ones wait in a queue of ours, their deadline not yet running
    int maxRepeats = 4; ///< of one GET
};
