#include "ui/widgets/theme.h"

#include "ui/widgets/stylesheet.h"
#include "ui/widgets/wheelguard.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleHints>
#include <QStyleOptionHeader>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Guards boxes against the wheel, and elides titles of columns: Qt hands the elide mode of a header on in an
/// enlarged option, of which style sheets copy the smaller one (Qt 6.4): the titles were cut.
class LeadlineStyle final : public QProxyStyle {
public:
    LeadlineStyle()
        : QProxyStyle(u"Fusion"_s)
    {
    }

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (element != CE_HeaderLabel || !header || header->orientation != Qt::Horizontal)
            return QProxyStyle::drawControl(element, option, painter, widget);
        QStyleOptionHeader fitting(*header);
        fitting.version = QStyleOptionHeader::Version; // the copy is no more than that
        const int icon = header->icon.isNull() ? 0 : pixelMetric(PM_SmallIconSize, option, widget) + 2;
        fitting.text =
            painter->fontMetrics().elidedText(header->text, Qt::ElideRight, header->rect.width() - icon);
        QProxyStyle::drawControl(element, &fitting, painter, widget);
    }

    using QProxyStyle::polish;
    void polish(QWidget *widget) override
    {
        QProxyStyle::polish(widget);
        m_wheelGuard.guard(*widget);
    }

private:
    WheelGuard m_wheelGuard;
};

const std::array<std::pair<ThemeMode, QLatin1StringView>, 4> modes {{
    {ThemeMode::System, "system"_L1},
    {ThemeMode::Light, "light"_L1},
    {ThemeMode::Dark, "dark"_L1},
    {ThemeMode::HighContrast, "high_contrast"_L1},
}};

double factorOf(TextSize size)
{
    switch (size) {
    case TextSize::Secondary:
        return 0.9;
    case TextSize::Body:
        return 1.0;
    case TextSize::Title:
        return 1.25;
    case TextSize::Figure:
        return 1.6;
    }
    return 1.0;
}

/// `pixels` rounded up to the 4 px grid, at least `least`.
int onGrid(int pixels, int least)
{
    return pixels <= least ? least : (pixels + 3) / 4 * 4;
}

int lineHeight()
{
    return QFontMetrics(QApplication::font()).height();
}

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

/// A new style sheet puts back the fonts that widgets had when the old one came; those with a size of their
/// own set it when the font of the application changes.
void tellFontOnceMore()
{
    for (QWidget *widget : QApplication::allWidgets()) {
        QEvent change(QEvent::ApplicationFontChange);
        QCoreApplication::sendEvent(widget, &change);
    }
}

} // namespace

QString themeModeCode(ThemeMode mode)
{
    for (const auto &[known, code] : modes) {
        if (known == mode)
            return code;
    }
    return modes.front().second;
}

ThemeMode themeModeFromCode(const QString &code)
{
    for (const auto &[mode, known] : modes) {
        if (code == known)
            return mode;
    }
    return ThemeMode::System;
}

Theme::Theme(QApplication &app, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_systemFont(QApplication::font())
    , m_systemIsDark(QApplication::palette().color(QPalette::Window).lightness() < 128)
{
    followSystem();
}

void Theme::followSystem()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto isDark = [] { return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark; };
    m_systemIsDark = m_systemIsDark || isDark();
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            [this, isDark] { setSystemDark(isDark()); });
#endif
}

void Theme::setSystemDark(bool dark)
{
    const Look before = look();
    m_systemIsDark = dark;
    if (look() != before)
        apply(m_mode, m_textScale);
}

void Theme::setSystemContrast(bool high)
{
    const Look before = look();
    m_systemWantsContrast = high;
    if (look() != before)
        apply(m_mode, m_textScale);
}

Look Theme::look() const
{
    switch (m_mode) {
    case ThemeMode::System:
        return m_systemWantsContrast ? Look::HighContrast : m_systemIsDark ? Look::Dark : Look::Light;
    case ThemeMode::Light:
        return Look::Light;
    case ThemeMode::Dark:
        return Look::Dark;
    case ThemeMode::HighContrast:
        return Look::HighContrast;
    }
    return Look::Light;
}

void Theme::apply(ThemeMode mode, double textScale)
{
    m_mode = mode;
    const double before = std::exchange(m_textScale, std::clamp(textScale, 1.0, 2.0));
    QApplication::setStyle(new LeadlineStyle); // the application owns it; every widget is polished anew
    QApplication::setFont(scaled(m_systemFont, m_textScale));
    QApplication::setPalette(paletteOf(look()));
    m_app.setStyleSheet(styleSheetOf(themeColors(look()), controlHeight()));
    if (m_textScale != before)
        tellFontOnceMore();
    emit changed();
}

QFont Theme::font(TextSize size, bool demiBold)
{
    QFont font = scaled(QApplication::font(), factorOf(size));
    font.setWeight(demiBold ? QFont::DemiBold : QFont::Normal);
    return font;
}

int Theme::controlHeight()
{
    return onGrid(lineHeight() + gap::medium, 30);
}

QSize Theme::iconSize()
{
    const int edge = qMax(18, lineHeight());
    return {edge, edge};
}

int Theme::rowHeight()
{
    return onGrid(lineHeight() + gap::small, 28);
}
