#pragma once

#include <chrono>

/// Between two dial requests for one number, also when the earlier one rang nobody: refused for load, not sent,
/// proven absent. Source: reliability.md section 3.6.
constexpr std::chrono::minutes gapBetweenRequests {2};
