#pragma once

#include "core/base/result.h"
#include "tests/bench/benchtable.h"

#include <chrono>
#include <functional>
#include <memory>

/// The application's window with a campaign of 100 calls and results a second, first while the table of calls is
/// scrolled, then while pages change as well: how long the event loop stood still at worst, measured by a heartbeat on
/// the same thread.
class WindowBench final {
public:
    using Finished = std::function<void(const Result<Measurements> &)>;

    WindowBench();
    ~WindowBench();

    /// Needs the simulator beside this program. Calls `finished` from the event loop after about twice `length`.
    void start(std::chrono::seconds length, Finished finished);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
