#pragma once

#include <QPixmap>
#include <QWidget>

/// `window` with everything that is open over it, each where it stands. Sheets get a strip with their title
/// in place of the frame that a window manager draws.
QPixmap pictureOf(QWidget &window);
