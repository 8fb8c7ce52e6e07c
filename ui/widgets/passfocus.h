#pragma once

class QWidget;

/// Hands the keyboard on to `to`, a widget within `from`, whenever `from` gets it; to the first one within
/// `from` that takes it while `to` is disabled or hidden. Unlike a focus proxy it makes `from` no stop of the
/// Tab key: Qt 6.4 jumps from the widget before `from` to the proxy, past all that stands between, and goes
/// nowhere while the proxy is disabled.
void passFocus(QWidget &from, QWidget &to);
