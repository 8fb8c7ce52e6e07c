#pragma once

#include "ui/widgets/icons.h"

#include <QLatin1StringView>
#include <QString>

class QPushButton;
class QToolButton;

/// The one filled button of a page. `text` is a verb.
QPushButton *primaryButton(const QString &text, QLatin1StringView icon = {});
/// A button with an edge, for everything else that decides.
QPushButton *plainButton(const QString &text, QLatin1StringView icon = {});
/// A button without an edge.
QPushButton *flatButton(const QString &text, QLatin1StringView icon = {});
/// Icon alone; `name` is its tool tip and its accessible name.
QToolButton *iconButton(QLatin1StringView icon, const QString &name);
