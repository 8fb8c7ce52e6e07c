#pragma once

#include "ui/widgets/plainlabel.h"

#include <QDir>
#include <QPushButton>

/// For tests that look at whole windows.
namespace screens {

/// Lays `widget` out by drawing it; the picture is kept when LEADLINE_SHOTS names a folder.
inline void shoot(QWidget &widget, const QString &name)
{
    const QPixmap picture = widget.grab();
    const QString folder = qEnvironmentVariable("LEADLINE_SHOTS");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        picture.save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

/// Buttons that are narrower than their words, and sentences that do not fit where they stand.
inline QStringList cutTexts(const QWidget &widget)
{
    QStringList cut;
    for (const QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->width() < button->sizeHint().width())
            cut.append(button->text());
    }
    for (const PlainLabel *label : widget.findChildren<PlainLabel *>()) {
        const bool lines = label->isVisible() && label->wordWrap();
        if (lines && label->height() < label->heightForWidth(label->width()))
            cut.append(label->fullText());
    }
    return cut;
}

} // namespace screens
