#pragma once

#include "core/base/result.h"

class Plot;
class QString;

/// Writes a chart to a file, whole or not at all, readable
/// by its owner alone. Storage with what the system says.
namespace chartsaving {

/// Twice the size on the screen, with the title above.
Result<Done> png(const Plot &plot, const QString &title, const QString &fileName);
Result<Done> svg(const Plot &plot, const QString &title, const QString &fileName);
/// The values; cells are protected against being read as formulas.
Result<Done> csv(const Plot &plot, const QString &fileName);

} // namespace chartsaving
