#include "ui/dashboard/chartsaving.h"

#include "core/base/text.h"
#include "core/leads/csvwriter.h"
#include "ui/dashboard/plot.h"
#include "ui/dashboard/plotlook.h"
#include "ui/widgets/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chartsaving {

namespace {

constexpr int scale = 2;
constexpr QSize leastSize {480, 160};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartSaving)
};

int titleHeight()
{
    return QFontMetrics(Theme::font(TextSize::Body, true)).height();
}

int heightOf(const Heading &heading)
{
    const int scope = heading.scope.isEmpty() ? 0 : QFontMetrics(chartFont()).height() + gap::small;
    return titleHeight() + scope + gap::medium;
}

/// Wide enough for the heading, too.
QSize sizeOf(const Plot &plot, const Heading &heading)
{
    const int words =
        std::max(QFontMetrics(Theme::font(TextSize::Body, true)).horizontalAdvance(heading.title),
                 QFontMetrics(chartFont()).horizontalAdvance(heading.scope));
    const QSize size = plot.size().expandedTo(leastSize).expandedTo(plot.sizeHint()).expandedTo({words, 0});
    return size + QSize(2 * gap::large, 2 * gap::large + heightOf(heading));
}

void drawWhole(QPainter &painter, const QSize &size, const Plot &plot, const Heading &heading)
{
    const ThemeColors &colors = themeColors(plot.palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(), size), colors.surface);
    const QRectF inside =
        QRectF(QPointF(), QSizeF(size)).adjusted(gap::large, gap::large, -gap::large, -gap::large);
    painter.setFont(Theme::font(TextSize::Body, true));
    painter.setPen(colors.text);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, heading.title);
    painter.setFont(chartFont());
    painter.setPen(colors.secondary);
    painter.drawText(inside.adjusted(0, titleHeight() + gap::small, 0, 0),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, heading.scope);
    plot.draw(painter, inside.adjusted(0, heightOf(heading), 0, 0), plot.palette());
}

Error refusal(const QFileDevice &file)
{
    return {Error::Kind::Storage,
            Words::tr("The file %1 was not written. The system says: %2")
                .arg(text::isolated(file.fileName()), text::isolated(file.errorString()))};
}

Result<Done> write(const QByteArray &content, const QString &fileName)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return refusal(file);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(content) != content.size() || !file.commit())
        return refusal(file);
    return Done {};
}

} // namespace

Result<Done> png(const Plot &plot, const Heading &heading, const QString &fileName)
{
    const QSize size = sizeOf(plot, heading);
    QImage image(size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    drawWhole(painter, size, plot, heading);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return Error {Error::Kind::Storage,
                      Words::tr("The file %1 was not written, because the picture could not be made.")
                          .arg(text::isolated(fileName))};
    return write(buffer.data(), fileName);
}

Result<Done> svg(const Plot &plot, const Heading &heading, const QString &fileName)
{
    const QSize size = sizeOf(plot, heading);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(heading.title.toHtmlEscaped());
    generator.setDescription(heading.scope.toHtmlEscaped());
    QPainter painter(&generator);
    drawWhole(painter, size, plot, heading);
    painter.end();
    return write(buffer.data(), fileName);
}

Result<Done> csv(const Plot &plot, const QString &fileName)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    for (const QStringList &row : plot.table())
        writer.write(row);
    return write(buffer.data(), fileName);
}

} // namespace chartsaving
