#include "app/desktop/systemlook.h"
#include "tests/support/fakeportal.h"
#include "tests/support/testmain.h"

#include <QApplication>

using namespace Qt::StringLiterals;

class SystemLookTest : public QObject {
    Q_OBJECT

private slots:
    void takesContrastAndColoursFromTheDesktop()
    {
        FakePortal portal({{u"color-scheme"_s, 1}, {u"contrast"_s, 0}});
        QVERIFY(portal.isReady());
        Theme theme(*qApp);
        theme.setSystemDark(false);
        theme.apply(ThemeMode::System);
        const SystemLook look(theme, portal.connection());
        QTRY_COMPARE(theme.look(), Look::Dark);
        portal.change(u"contrast"_s, 1);
        QTRY_COMPARE(theme.look(), Look::HighContrast);
        portal.change(u"contrast"_s, 0);
        QTRY_COMPARE(theme.look(), Look::Dark);
        portal.change(u"color-scheme"_s, 0); // no wish any more
        QTRY_COMPARE(theme.look(), Look::Light);
        portal.change(u"color-scheme"_s, 1);
        QTRY_COMPARE(theme.look(), Look::Dark);
        theme.apply(ThemeMode::Light); // a choice of one's own comes first
        portal.change(u"contrast"_s, 1);
        portal.change(u"color-scheme"_s, 2);
        theme.apply(ThemeMode::Light);
        QCOMPARE(theme.look(), Look::Light);
    }

    void leavesItToQtWhereTheDesktopHasNoWish()
    {
        FakePortal portal({{u"color-scheme"_s, 0}, {u"contrast"_s, 1}});
        QVERIFY(portal.isReady());
        Theme theme(*qApp);
        theme.setSystemDark(true);
        theme.apply(ThemeMode::System);
        const SystemLook look(theme, portal.connection());
        QTRY_COMPARE(theme.look(), Look::HighContrast); // its answer came after that about the colours
        theme.setSystemContrast(false);
        QCOMPARE(theme.look(), Look::Dark);
        theme.setSystemDark(false);
        theme.apply(ThemeMode::Light);
    }

    /// The desktop changes while the program still asks for its first values.
    void keepsAChangeThatIsNewerThanTheAnswer()
    {
        FakePortal portal({{u"color-scheme"_s, 2}, {u"contrast"_s, 1}}, true);
        QVERIFY(portal.isReady());
        Theme theme(*qApp);
        theme.setSystemDark(false);
        theme.apply(ThemeMode::System);
        const SystemLook look(theme, portal.connection());
        QTRY_COMPARE(portal.questions(), 2);
        portal.change(u"color-scheme"_s, 1);
        QTRY_COMPARE(theme.look(), Look::Dark);
        portal.answerLate(); // light, high contrast: only the second is news
        QTRY_COMPARE(theme.look(), Look::HighContrast);
        theme.setSystemContrast(false);
        QCOMPARE(theme.look(), Look::Dark);
        theme.setSystemDark(false);
        theme.apply(ThemeMode::Light);
    }

    void ignoresWhatItDoesNotKnow()
    {
        Theme theme(*qApp);
        theme.setSystemDark(false);
        theme.apply(ThemeMode::System);
        SystemLook look(theme, QDBusConnection(u"no such bus"_s));
        look.take(u"contrast"_s, u"very"_s);
        look.take(u"accent-color"_s, 1);
        look.take(u"color-scheme"_s, {});
        look.take(u"color-scheme"_s, 0U);
        QCOMPARE(theme.look(), Look::Light);
        look.take(u"contrast"_s, 1U);
        QCOMPARE(theme.look(), Look::HighContrast);
        look.take(u"contrast"_s, 0U);
        theme.apply(ThemeMode::Light);
    }
};

LEADLINE_TEST(SystemLookTest)
#include "tst_systemlook.moc"
