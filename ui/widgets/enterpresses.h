#pragma once

class QAbstractButton;

/// Enter presses the button that has the keyboard, as Space does. Without it Enter on "Cancel" reaches the
/// sheet, which presses its default button instead.
void pressOnEnter(QAbstractButton &button);
