#include "tests/support/testmain.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/stylesheet.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

QColor inkOf(const QIcon &icon)
{
    const QImage image = icon.pixmap(22, 22).toImage();
    QColor darkest;
    int most = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > most) {
                most = pixel.alpha();
                darkest = pixel;
            }
        }
    }
    return QColor(darkest.red(), darkest.green(), darkest.blue());
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private slots:
    void namesItsModes()
    {
        for (const auto mode : { ThemeMode::System, ThemeMode::Light, ThemeMode::Dark, ThemeMode::HighContrast })
            QCOMPARE(themeModeFromCode(themeModeCode(mode)), mode);
        QCOMPARE(themeModeFromCode(u"purple"_s), ThemeMode::System);
    }

    void changesTheWholeApplication()
    {
        Theme theme(*qApp);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.apply(ThemeMode::Dark);
        QCOMPARE(theme.look(), Look::Dark);
        QCOMPARE(lookOf(QApplication::palette()), Look::Dark);
        theme.apply(ThemeMode::Light);
        QCOMPARE(lookOf(QApplication::palette()), Look::Light);
        QCOMPARE(changed.size(), 2);
    }

    void recoloursIconsWithTheLook()
    {
        Theme theme(*qApp);
        const QIcon icon = themedIcon("edit-find"_L1);
        theme.apply(ThemeMode::Light);
        const QColor light = inkOf(icon);
        theme.apply(ThemeMode::Dark);
        const QColor dark = inkOf(icon);
        QVERIFY(light.lightness() < 100);
        QVERIFY(dark.lightness() > 150);
        theme.apply(ThemeMode::Light);
    }

    void growsWithTheType()
    {
        Theme theme(*qApp);
        theme.apply(ThemeMode::Light, 1.0);
        const int row = Theme::rowHeight();
        const double size = Theme::font(TextSize::Body).pointSizeF();
        QVERIFY(row >= 28);
        theme.apply(ThemeMode::Light, 2.0);
        QVERIFY(Theme::rowHeight() > row);
        QCOMPARE(Theme::rowHeight() % 4, 0);
        QCOMPARE(Theme::font(TextSize::Body).pointSizeF(), 2 * size);
        theme.apply(ThemeMode::Light, 1.0);
        QCOMPARE(Theme::font(TextSize::Body).pointSizeF(), size);
    }

    void leavesNoNameUnreplacedInTheStyleSheet()
    {
        for (const Look look : { Look::Light, Look::Dark, Look::HighContrast }) {
            const QString sheet = styleSheetOf(themeColors(look), 30);
            QVERIFY(!sheet.contains(u'@'));
            QVERIFY(sheet.contains(themeColors(look).accentFill.name()));
        }
    }

    void findsEveryFileOfTheStyleSheet()
    {
        static const QRegularExpression file(u"url\\(([^)]*)\\)"_s);
        auto found = file.globalMatch(styleSheetOf(themeColors(Look::Dark), 30));
        QVERIFY(found.hasNext());
        while (found.hasNext()) {
            const QString name = found.next().captured(1);
            QVERIFY2(QFile::exists(name), qPrintable(name));
        }
    }

    void hasAnApplicationIcon() { QVERIFY(!applicationIcon().pixmap(16, 16).isNull()); }
};

LEADLINE_TEST(ThemeTest)
#include "tst_theme.moc"
