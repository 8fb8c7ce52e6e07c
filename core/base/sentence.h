#pragma once

#include <QString>

/// Sentences of the program with foreign pieces in isolates, as text::isolated puts them: cleaned piece by
/// piece as text::shown does, the isolates left in place only where right-to-left letters need them, because
/// few fonts have them. Isolates that do not pair are foreign, and shown.
namespace sentence {

/// On one line; each piece cut to `maxLength` characters.
QString shown(const QString &ours, qsizetype maxLength = 1'000);
/// With its lines kept.
QString shownLines(const QString &ours, qsizetype maxLength = 10'000);
QString toolTip(const QString &ours);

} // namespace sentence
