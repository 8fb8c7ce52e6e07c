#include "ui/widgets/buttons.h"

#include "core/base/text.h"
#include "ui/widgets/enterpresses.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QToolButton>

namespace {

QPushButton *button(const QString &text, QLatin1StringView icon, IconInk ink)
{
    auto *made = new QPushButton(text);
    made->setAutoDefault(false);
    pressOnEnter(*made);
    if (!icon.isEmpty()) {
        made->setIcon(themedIcon(icon, ink));
        made->setIconSize(Theme::iconSize());
    }
    return made;
}

} // namespace

QPushButton *primaryButton(const QString &text, QLatin1StringView icon)
{
    auto *made = button(text, icon, IconInk::OnAccent);
    made->setProperty("primary", true);
    return made;
}

QPushButton *plainButton(const QString &text, QLatin1StringView icon)
{
    return button(text, icon, IconInk::Text);
}

QPushButton *flatButton(const QString &text, QLatin1StringView icon)
{
    auto *made = button(text, icon, IconInk::Text);
    made->setFlat(true);
    return made;
}

QToolButton *iconButton(QLatin1StringView icon, const QString &name)
{
    auto *made = new QToolButton;
    made->setIcon(themedIcon(icon));
    made->setIconSize(Theme::iconSize());
    made->setAutoRaise(true);
    pressOnEnter(*made);
    made->setFocusPolicy(Qt::TabFocus);
    made->setToolTip(text::toolTip(name));
    made->setAccessibleName(name);
    return made;
}
