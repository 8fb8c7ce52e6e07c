#pragma once

#include <QList>
#include <QString>

#include <optional>

/// One line of the table.
struct Measurement {
    /// With its unit: "import of 200,000 leads, s".
    QString what;
    double ours = 0;
    /// What the same work takes otherwise, or the limit; nothing where there is no fair comparison.
    std::optional<double> reference = {};
    /// What the reference is.
    QString against = {};
    /// The highest ratio that is good enough.
    std::optional<double> must = {};
};
using Measurements = QList<Measurement>;

/// The figures as one aligned table: what, ours, reference, ratio (ours / reference), must, against.
QString tableOf(const Measurements &figures);
