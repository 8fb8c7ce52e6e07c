#pragma once

class QWidget;

enum class LineRoom { Exactly, AtLeast };

/// Keeps a field as high as so many lines of its type, whatever the size of type is set to.
void keepLines(QWidget &field, int lines, LineRoom room = LineRoom::Exactly);
