#pragma once

#include <QtGlobal>

#include <cmath>
#include <compare>

/// An amount of US dollars in millionths, so that sums of provider prices (0.0165 USD) stay exact.
struct Money {
    qint64 microUsd = 0;

    static constexpr Money fromMicroUsd(qint64 micro) { return Money { micro }; }
    static Money fromUsd(double usd) { return Money { std::llround(usd * 1'000'000.0) }; }
    double usd() const { return static_cast<double>(microUsd) / 1'000'000.0; }

    friend constexpr Money operator+(Money a, Money b) { return Money { a.microUsd + b.microUsd }; }
    friend constexpr Money operator-(Money a, Money b) { return Money { a.microUsd - b.microUsd }; }
    Money &operator+=(Money other)
    {
        microUsd += other.microUsd;
        return *this;
    }
    auto operator<=>(const Money &) const = default;
};
