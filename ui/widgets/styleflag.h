#pragma once

class QWidget;

/// Sets a property that the style sheet asks for ("fault", "good", "quiet", "primary") and has `widget` drawn
/// by it.
void setFlag(QWidget &widget, const char *name, bool on);
/// Has `widget` drawn as the style sheet says for its properties as they are now.
void repolish(QWidget &widget);
