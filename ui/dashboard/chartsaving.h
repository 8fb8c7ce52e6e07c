#pragma once

#include "core/base/result.h"

#include <QString>

class Plot;

/// Writes a chart to a file, whole or not at all, readable
/// by its owner alone. Storage with what the system says.
namespace chartsaving {

/// What stands above a chart.
struct Heading {
    QString title;
    QString scope; ///< whose figures they are, of which time, and of when; may be empty
};

/// Twice the size on the screen, with the heading above.
Result<Done> png(const Plot &plot, const Heading &heading, const QString &fileName);
Result<Done> svg(const Plot &plot, const Heading &heading, const QString &fileName);
/// The values; cells are protected against being read as formulas.
Result<Done> csv(const Plot &plot, const QString &fileName);

} // namespace chartsaving
