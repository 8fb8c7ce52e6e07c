#pragma once

/// The moments between two events at which the end of the process must neither double nor lose a call. The
/// last two have no point in the program: sleep stops it anywhere, and power loss within a commit is SQLite's
/// own recovery. Source: reliability.md section 3.3.
enum class CrashWindow {
    W0, ///< lead chosen | intent committed
    W1, ///< intent committed | post() called
    W2, ///< post() called | last byte accepted by the kernel
    W3, ///< provider accepted | answer arrived
    W4, ///< answer in memory | call id committed
    W5, ///< call id committed | anything shown
    W6, ///< webhook bytes read | inbox commit
    W7, ///< inbox commit | 2xx written
    W8, ///< 2xx written | delivery applied
    W9, ///< inside the transaction that applies a report
    W10, ///< retry time chosen | process ends
    W11, ///< Stop clicked | stop committed
    W12, ///< inside a schema migration
    W13, ///< export or backup being written
    W14, ///< keychain written | settings written
    W15, ///< inside the transaction of an import
    W16, ///< machine asleep with a POST open
    W17, ///< power lost within a commit
};

/// Ends the process as kill -9 does when LEADLINE_DIE_AT names this window and it is passed for the n-th
/// time: "W3:2" dies at the second pass of W3. Any thread. Only in test builds, and there only in sources
/// named in `leadline_crash_windows()` of CMake; elsewhere it is nothing.
#ifdef LEADLINE_CRASH_WINDOWS
void dieHere(CrashWindow window);
#else
constexpr void dieHere(CrashWindow) { }
#endif
