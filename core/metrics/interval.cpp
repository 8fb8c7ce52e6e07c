#include "core/metrics/interval.h"

#include <algorithm>
#include <cmath>

namespace {

/// Two-sided 95 % quantile of the normal distribution.
constexpr double z = 1.959963984540054;

} // namespace

std::optional<Rate> rateOf(qint64 hits, qint64 of)
{
    if (of <= 0)
        return std::nullopt;
    const auto n = static_cast<double>(of);
    const double share = static_cast<double>(hits) / n;
    const double scale = 1 + z * z / n;
    const double centre = (share + z * z / (2 * n)) / scale;
    const double spread = z * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / scale;
    return Rate {hits, of, share, std::max(0.0, centre - spread), std::min(1.0, centre + spread)};
}
