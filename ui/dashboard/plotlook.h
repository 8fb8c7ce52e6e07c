#pragma once

#include "core/metrics/interval.h"

#include <QColor>
#include <QFontMetricsF>
#include <QString>

class QBrush;
class QPainter;

// What all charts draw and write alike.

/// Foreign text for a chart: cleaned, cut to 60 characters.
/// Charts are painted as plain text, nothing reads markup.
QString chartText(const QString &text);
/// "1,204" in the operator's locale.
QString countText(qint64 count);
/// "4.2 %", "42 %": one digit more where the share is small.
QString percentText(double share);
/// "42 % (38 to 47 %)": never a rate without its interval.
QString rateText(const Rate &rate);

QFont chartFont();
QFontMetricsF chartMetrics();
/// Height of one row of a chart with rows.
double chartRowHeight();

/// `share` 0..1 of the way from `from` to `to`.
QColor blended(const QColor &from, const QColor &to, double share);
/// The better readable of black and white.
QColor inkOn(const QColor &ground);
/// Diagonal lines: known too little, or not for certain.
void fillHatched(QPainter &painter, const QRectF &area, const QColor &color);
/// One line, elided at the right when it is too long.
void drawLine(QPainter &painter, const QRectF &area, int alignment, const QString &text);

/// A zero-based scale with whole, round steps that reaches `most`.
struct CountScale {
    double max = 4;
    int ticks = 5;
};
CountScale countScale(qint64 most);
