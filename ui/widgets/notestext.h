#pragma once

#include <QString>

class QPlainTextEdit;

/// Notes in a field that stores what is typed. Endless ones, as a hostile file may bring them, would take
/// seconds to lay out: they are shown up to 20,000 characters and cannot be changed there, since saving would
/// lose the rest.
namespace notestext {
/// As `show` would put it into the field.
QString shown(const QString &notes);
void show(QPlainTextEdit *field, const QString &notes);
} // namespace notestext
