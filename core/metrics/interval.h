#pragma once

#include <QtGlobal>

#include <optional>

/// A share with the interval that holds the true one in 95 of 100 cases.
struct Rate {
    qint64 hits = 0;
    qint64 of = 0;
    double share = 0; ///< 0..1
    double low = 0;
    double high = 1;
};

/// Wilson's score interval: stays within 0 to 1 and is honest about few calls. Nothing without any.
std::optional<Rate> rateOf(qint64 hits, qint64 of);
