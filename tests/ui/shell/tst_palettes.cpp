#include "tests/support/testmain.h"

#include "ui/widgets/palettes.h"

class PalettesTest : public QObject {
    Q_OBJECT

private slots:
    void knowsTheContrastOfBlackOnWhite()
    {
        QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21.0) < 0.01);
        QVERIFY(qAbs(contrast(Qt::white, Qt::black) - 21.0) < 0.01);
        QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void isReadable_data()
    {
        QTest::addColumn<Look>("look");
        QTest::newRow("light") << Look::Light;
        QTest::newRow("dark") << Look::Dark;
        QTest::newRow("high contrast") << Look::HighContrast;
    }
    void isReadable()
    {
        QFETCH(Look, look);
        const ThemeColors &c = themeColors(look);
        for (const QColor &ground : { c.window, c.surface, c.alternate, c.hover, c.selection })
            QVERIFY2(contrast(c.text, ground) >= 4.5, qPrintable(ground.name()));
        for (const QColor &ink : { c.secondary, c.accent, c.success, c.warning, c.danger }) {
            for (const QColor &ground : { c.window, c.surface, c.alternate })
                QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(ink.name() + QLatin1String(" on ") + ground.name()));
        }
        QVERIFY(contrast(c.onAccent, c.accentFill) >= 4.5);
        for (const QColor &ground : { c.window, c.surface })
            QVERIFY2(contrast(c.outline, ground) >= 3.0, qPrintable(ground.name()));
    }

    void tellsTheLookFromAPalette_data() { isReadable_data(); }
    void tellsTheLookFromAPalette()
    {
        QFETCH(Look, look);
        QCOMPARE(lookOf(paletteOf(look)), look);
        QPalette ofAField = paletteOf(look);
        ofAField.setColor(QPalette::Window, themeColors(look).alternate);
        QCOMPARE(lookOf(ofAField), look);
    }
};

LEADLINE_TEST(PalettesTest)
#include "tst_palettes.moc"
