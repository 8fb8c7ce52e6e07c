#pragma once

#include <QFont>
#include <QFontDatabase>
#include <QSet>

class QWidget;

/// Letters that no installed font has. Indic scripts, Khmer and a few more have to be shaped by rules in the font: Qt
/// then tries every installed font, for each size of type anew, which takes 30 to 120 ms each, and draws boxes.
namespace missingletters {

/// True when `text` has letters of such a script and it is not among `installed`.
bool hasAny(QStringView text, const QSet<QFontDatabase::WritingSystem> &installed);

/// `font`; with boxes at once instead of that search when `text` has such letters, and none beside them that another
/// font than `font` may have. GUI thread.
QFont fontFor(QStringView text, const QFont &font);
/// Gives `widget` that font, or takes it away again, for the text it is about to show.
void prepare(QWidget &widget, QStringView text);

} // namespace missingletters
