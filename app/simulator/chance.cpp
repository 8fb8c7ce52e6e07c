#include "app/simulator/chance.h"

Chance::Chance(quint64 seed, const QByteArray &name)
    : m_state(seed ^ 0x9E37'79B9'7F4A'7C15U)
{
    for (const char c : name) { // FNV-1a
        m_state ^= static_cast<uchar>(c);
        m_state *= 0x0000'0100'0000'01B3U;
    }
    next();
}

/// SplitMix64.
quint64 Chance::next()
{
    m_state += 0x9E37'79B9'7F4A'7C15U;
    quint64 z = m_state;
    z = (z ^ (z >> 30U)) * 0xBF58'476D'1CE4'E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D0'49BB'1331'11EBU;
    return z ^ (z >> 31U);
}

double Chance::share()
{
    return static_cast<double>(next() >> 11U) / 9'007'199'254'740'992.0;
}
