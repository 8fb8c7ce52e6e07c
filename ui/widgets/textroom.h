#pragma once

class QWidget;

enum class TextRoom { Exactly, AtLeast, AtMost };

// Measures in the type of a widget, kept whatever the size of type is set to.

/// Height of so many lines.
void keepLines(QWidget &widget, int lines, TextRoom room = TextRoom::Exactly);
/// Width of so many digits.
void keepDigits(QWidget &widget, int digits, TextRoom room = TextRoom::Exactly);
