#pragma once

#include <QIcon>
#include <QLatin1StringView>

/// What an icon stands on, which decides its colour.
enum class IconInk { Text, Secondary, Accent, OnAccent, Danger };

/// The Breeze icon `name` ("edit-find"), painted in a colour of the application's palette at the moment of painting, so
/// that it follows the look. See ui/CMakeLists.txt for the names there are.
QIcon themedIcon(QLatin1StringView name, IconInk ink = IconInk::Text);
/// The application's own icon.
QIcon applicationIcon();
