#include "tests/support/testmain.h"

#include "tests/ui/support/memorysettings.h"
#include "ui/settings/appearance.h"

using namespace Qt::StringLiterals;

class AppearanceTest : public QObject {
    Q_OBJECT

private slots:
    void comesBackAsItWasSaved()
    {
        MemorySettings store;
        const Appearance dark { ThemeMode::Dark, 1.3 };
        dark.save(store);
        QCOMPARE(Appearance::load(store), dark);
    }

    void fallsBackToTheSystem()
    {
        MemorySettings store;
        QCOMPARE(Appearance::load(store), Appearance {});
        store.setValue(u"appearance/theme"_s, u"purple"_s);
        store.setValue(u"appearance/text_scale"_s, u"a lot"_s);
        QCOMPARE(Appearance::load(store), Appearance {});
    }

    void keepsTextInSensibleSizes()
    {
        MemorySettings store;
        store.setValue(u"appearance/text_scale"_s, 99.0);
        QCOMPARE(Appearance::load(store).textScale, 2.0);
    }
};

LEADLINE_TEST(AppearanceTest)
#include "tst_appearance.moc"
