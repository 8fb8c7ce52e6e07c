#include "ui/widgets/styleflag.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

void setFlag(QWidget &widget, const char *name, bool on)
{
    if (widget.property(name).toBool() == on)
        return;
    widget.setProperty(name, on);
    repolish(widget);
}

void repolish(QWidget &widget)
{
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}
