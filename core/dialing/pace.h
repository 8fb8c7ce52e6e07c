#pragma once

#include <QRandomGenerator>

#include <chrono>

/// Token bucket: `perSecond` tokens flow in, at most `burst` are kept. Time is handed in (monotonic). With a burst of
/// one, tokens come evenly: at least 1/perSecond apart.
class TokenBucket final {
public:
    TokenBucket(double perSecond, double burst, std::chrono::milliseconds now);
    void setRate(double perSecond, std::chrono::milliseconds now);
    /// Takes one token when there is one.
    bool take(std::chrono::milliseconds now);
    void giveBack();
    /// How long until a token is there; 0 when there is one.
    std::chrono::milliseconds wait(std::chrono::milliseconds now) const;

private:
    double tokensAt(std::chrono::milliseconds now) const;
    void refill(std::chrono::milliseconds now);
    double m_perSecond;
    double m_burst;
    double m_tokens;
    std::chrono::milliseconds m_last;
};

/// `retryAfter` of an answer, clamped to 1 s .. 1 h; 0 (none was given) stays 0.
std::chrono::milliseconds clampedRetryAfter(std::chrono::milliseconds retryAfter);

/// Full jitter: uniform between 0 and min(60 s, 1 s * 2^n). Source: reliability.md section 3.6.
class Backoff final {
public:
    explicit Backoff(QRandomGenerator &random) : m_random(random) { }
    void failed() { ++m_failures; }
    void succeeded() { m_failures = 0; }
    int failures() const { return m_failures; }
    std::chrono::milliseconds ceiling() const;
    /// Draws the next wait; `retryAfter` beats it when given (clamped to 1 s .. 1 h).
    std::chrono::milliseconds next(std::chrono::milliseconds retryAfter = {}) const;

private:
    QRandomGenerator &m_random;
    int m_failures = 0;
};
