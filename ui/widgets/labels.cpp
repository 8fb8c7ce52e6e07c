#include "ui/widgets/labels.h"

#include "ui/widgets/plainlabel.h"

PlainLabel *headingLabel(const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setTextSize(TextSize::Body, true);
    return label;
}

PlainLabel *wrappingLabel()
{
    auto *label = new PlainLabel;
    label->setWrapping(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}
