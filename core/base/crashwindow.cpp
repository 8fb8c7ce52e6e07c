#include "core/base/crashwindow.h"

#ifdef LEADLINE_CRASH_WINDOWS

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <unistd.h>

namespace {

/// The window and the pass at which to die; no pass: never.
struct Order {
    CrashWindow window = CrashWindow::W0;
    int pass = 0;
};

/// "W3:2"; "W3" is the first pass.
Order orderFrom(const char *text)
{
    if (text == nullptr || *text != 'W')
        return {};
    char *end = nullptr;
    const long window = std::strtol(text + 1, &end, 10);
    if (end == text + 1 || window < 0 || window > static_cast<long>(CrashWindow::W17))
        return {};
    const long pass = *end == ':' ? std::strtol(end + 1, nullptr, 10) : 1;
    return {static_cast<CrashWindow>(window), static_cast<int>(pass)};
}

} // namespace

void dieHere(CrashWindow window)
{
    static const Order order = orderFrom(std::getenv("LEADLINE_DIE_AT"));
    static std::atomic<int> passes {0};
    if (window != order.window || order.pass <= 0 || ++passes != order.pass)
        return;
    ::kill(::getpid(), SIGKILL); // nothing is flushed, no destructor runs
    for (;;)
        ::pause();
}

#endif
