#include "tests/support/testmain.h"
#include "tests/ui/support/memorysettings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowfit.h"

#include <QScreen>

using namespace Qt::StringLiterals;

namespace {

/// A small window that is fitted and shown, but has not met its frame yet.
struct Fitted {
    Fitted()
        : fit(sized())
    {
        window.show();
    }
    QWidget &sized()
    {
        window.resize(200, 200);
        return window;
    }

    QWidget window;
    const WindowFit fit;
};

} // namespace

class WindowFitTest : public QObject {
    Q_OBJECT

    static QRect available() { return QGuiApplication::primaryScreen()->availableGeometry(); }
    /// What the window covers, with the frame the platform gives it.
    static bool isInside(const QWidget &window) { return available().contains(window.frameGeometry()); }

private slots:
    void placesAreMovedAndMadeSmaller_data()
    {
        QTest::addColumn<QRect>("screen");
        QTest::addColumn<QRect>("inner");
        QTest::addColumn<QRect>("fitted");
        const QRect small(0, 0, 1280, 800);
        QTest::newRow("fits") << small << QRect(100, 100, 1000, 600) << QRect(100, 100, 1000, 600);
        QTest::newRow("as large as the screen") << small << QRect(0, 0, 1280, 800) << QRect(5, 30, 1270, 765);
        QTest::newRow("bottom below it") << small << QRect(100, 400, 1000, 600) << QRect(100, 195, 1000, 600);
        QTest::newRow("title above it") << small << QRect(100, 0, 1000, 600) << QRect(100, 30, 1000, 600);
        QTest::newRow("to the left of it")
            << small << QRect(-300, 100, 1000, 600) << QRect(5, 100, 1000, 600);
        QTest::newRow("second screen behind a panel")
            << QRect(1280, 40, 1920, 1040) << QRect(1200, 0, 2500, 1200) << QRect(1285, 70, 1910, 1005);
    }

    void placesAreMovedAndMadeSmaller()
    {
        QFETCH(QRect, screen);
        QFETCH(QRect, inner);
        QFETCH(QRect, fitted);
        const QMargins frame(5, 30, 5, 5);
        QCOMPARE(fittedInto(screen, inner, frame), fitted);
        QVERIFY(screen.contains(fitted.marginsAdded(frame)));
    }

    /// The screen of the tests is smaller than the usual size.
    void theFirstWindowFits()
    {
        MemorySettings settings;
        MainWindow window(settings);
        QVERIFY(window.width() > available().width());
        const WindowFit fit(window);
        QVERIFY(available().width() > window.width() && available().height() > window.height());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(isInside(window));
    }

    void aRememberedPlaceFits()
    {
        MemorySettings settings;
        {
            MainWindow before(settings);
            before.setMinimumSize(100, 100);
            before.setGeometry(300, 500, 700, 700);
            before.close();
        }
        MainWindow window(settings);
        const WindowFit fit(window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(isInside(window));
    }

    /// The guess of the frame was too small: the real one is looked at.
    void theRealFrameCounts()
    {
        Fitted fitted;
        QWidget &window = fitted.window;
        window.setGeometry(available().adjusted(0, 0, 0, 0));
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(isInside(window));
    }

    void laterThePlaceIsTheUsers()
    {
        Fitted fitted;
        QWidget &window = fitted.window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QRect outside(available().right() - 50, 100, 200, 200);
        window.setGeometry(outside);
        QEvent again(QEvent::WindowActivate);
        QCoreApplication::sendEvent(&window, &again);
        QCOMPARE(window.geometry(), outside);
    }
};

LEADLINE_TEST(WindowFitTest)
#include "tst_windowfit.moc"
