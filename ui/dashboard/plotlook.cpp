#include "ui/dashboard/plotlook.h"

#include "core/base/text.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr qsizetype longestText = 60;
constexpr double smallShare = 0.1;
constexpr double hatchGap = 5;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

QString numberOf(double share)
{
    const bool isWhole = share >= smallShare || share == 0;
    return peopleLocale().toString(share * 100, 'f', isWhole ? 0 : 1);
}

} // namespace

QString chartText(const QString &text)
{
    return text::shown(text, longestText);
}

QString countText(qint64 count)
{
    return peopleLocale().toString(count);
}

QString percentText(double share)
{
    return Words::tr("%1 %").arg(numberOf(share));
}

QString rateText(const Rate &rate)
{
    //: A rate and the interval it lies in: "42 % (38 to 47 %)".
    return Words::tr("%1 % (%2 to %3 %)").arg(numberOf(rate.share), numberOf(rate.low), numberOf(rate.high));
}

QFont chartFont()
{
    return Theme::font(TextSize::Secondary);
}

QFontMetricsF chartMetrics()
{
    return QFontMetricsF(chartFont());
}

double chartRowHeight()
{
    return std::ceil(chartMetrics().height() * 1.6);
}

QColor blended(const QColor &from, const QColor &to, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

QColor inkOn(const QColor &ground)
{
    return contrast(ground, Qt::black) >= contrast(ground, Qt::white) ? QColor(Qt::black) : QColor(Qt::white);
}

void fillHatched(QPainter &painter, const QRectF &area, const QColor &color)
{
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setPen(QPen(color, 1));
    for (double x = area.left() - area.height(); x < area.right(); x += hatchGap)
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
    painter.setClipping(false);
    painter.restore();
}

void drawLine(QPainter &painter, const QRectF &area, int alignment, const QString &text)
{
    const QString shown = QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, area.width() + 1);
    painter.drawText(area, alignment | Qt::TextSingleLine, shown);
}

CountScale countScale(qint64 most)
{
    const double wanted = std::max<double>(1, std::ceil(static_cast<double>(std::max<qint64>(1, most)) / 4));
    const double power = std::pow(10, std::floor(std::log10(wanted)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= wanted) {
            step = factor * power;
            break;
        }
    }
    const int steps = std::max(1, static_cast<int>(std::ceil(static_cast<double>(most) / step)));
    return {step * steps, steps + 1};
}
