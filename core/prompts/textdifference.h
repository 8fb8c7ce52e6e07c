#pragma once

#include <QList>
#include <QString>

/// One line of a comparison.
struct DifferenceLine {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    int before = 0; ///< 1-based line of the former text; 0 when it has none
    int after = 0; ///< of the later text

    bool operator==(const DifferenceLine &) const = default;
};

/// What became of `before`, line by line: the longest common lines stay. Texts that differ in more than some
/// thousand lines are given as removed and added whole. Pure, thread-safe.
QList<DifferenceLine> lineDifference(const QString &before, const QString &after);
