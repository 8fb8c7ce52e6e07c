#include "ui/widgets/icons.h"

#include "ui/widgets/palettes.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {

QColor colorOf(IconInk ink)
{
    const ThemeColors &colors = themeColors(QApplication::palette());
    switch (ink) {
    case IconInk::Text:
        return colors.text;
    case IconInk::Secondary:
        return colors.secondary;
    case IconInk::Accent:
        return colors.accent;
    case IconInk::OnAccent:
        return colors.onAccent;
    case IconInk::Danger:
        return colors.danger;
    }
    return colors.text;
}

/// The shape of the file filled with one colour.
QPixmap inked(const QString &fileName, const QSize &size, const QColor &color)
{
    const QString key = u"%1:%2x%3:%4"_s.arg(fileName).arg(size.width()).arg(size.height()).arg(color.name());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(fileName).render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Draws one file in a colour of the present look.
class InkedIcon final : public QIconEngine {
public:
    InkedIcon(const QString &fileName, IconInk ink) : m_fileName(fileName), m_ink(ink) { }

    QIconEngine *clone() const override { return new InkedIcon(*this); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const bool isDisabled = mode == QIcon::Disabled;
        // The accent is gone from under it then.
        const QColor color = colorOf(isDisabled && m_ink == IconInk::OnAccent ? IconInk::Text : m_ink);
        const QPixmap picture = inked(m_fileName, rect.size() * ratio, color);
        painter->save();
        if (isDisabled)
            painter->setOpacity(0.45);
        painter->drawPixmap(rect, picture);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return picture;
    }

    bool isNull() override { return false; }

private:
    QString m_fileName;
    IconInk m_ink;
};

} // namespace

QIcon themedIcon(QLatin1StringView name, IconInk ink)
{
    const QString fileName = ":/icons/"_L1 + name + ".svg"_L1;
    Q_ASSERT_X(QFile::exists(fileName), "themedIcon", name.data());
    return QIcon(new InkedIcon(fileName, ink));
}

QIcon applicationIcon()
{
    return QIcon(u":/app/leadline.svg"_s);
}
