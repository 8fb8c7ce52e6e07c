#pragma once

#include <QStringList>

/// Tags as people write them into a field or a cell: "fair 2026, vip". A tag has neither commas nor
/// semicolons.
namespace leadtags {

constexpr qsizetype longest = 60;

/// Without blanks around them, empty ones and repetitions (case does not tell tags apart), in alphabetical
/// order; longer ones are cut.
QStringList fromText(const QString &text);
QString toText(const QStringList &tags);

} // namespace leadtags
