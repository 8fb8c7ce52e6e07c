#pragma once

#include <QByteArray>
#include <QString>

/// JSON laid out for reading: one member a line, indented, in the order it came in. Text that is no JSON
/// comes back as it is. At most `mostCharacters`, then cut with a visible mark.
QString jsonLines(const QByteArray &json, qsizetype mostCharacters = 200'000);
