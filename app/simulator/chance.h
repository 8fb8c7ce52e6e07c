#pragma once

#include <QByteArray>

#include <array>

/// Draws that depend on nothing but a seed and a name: the same on every machine, in whatever order things
/// happen.
class Chance final {
public:
    Chance(quint64 seed, const QByteArray &name);

    quint64 next();
    double share(); ///< 0 <= share < 1
    double between(double low, double high) { return low + (high - low) * share(); }
    /// 0 <= index < count.
    qsizetype index(qsizetype count) { return static_cast<qsizetype>(next() % static_cast<quint64>(count)); }
    bool happens(double probability) { return share() < probability; }
    template <typename List> const auto &oneOf(const List &list)
    {
        return list[static_cast<size_t>(index(static_cast<qsizetype>(std::size(list))))];
    }

private:
    quint64 m_state;
};
