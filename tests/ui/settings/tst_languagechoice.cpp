#include "tests/support/testmain.h"

#include "tests/ui/support/memorysettings.h"
#include "ui/settings/languagechoice.h"
#include "ui/settings/settingspage.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

struct Opened {
    explicit Opened(MemorySettings &store)
        : page(Settings {}, store, secrets)
    {
        page.resize(1000, 800);
        page.show();
    }
    QComboBox *box() const { return page.findChild<QComboBox *>(u"language"_s); }
    QWidget *restartRow() const { return page.findChild<QWidget *>(u"restartRow"_s); }
    /// As a person does, by keyboard.
    void choose(const QString &name) const
    {
        box()->setFocus();
        box()->setCurrentIndex(box()->findText(name));
        emit box()->activated(box()->currentIndex());
    }

    MemorySecretStore secrets;
    SettingsPage page;
};

} // namespace

class LanguageChoiceTest : public QObject {
    Q_OBJECT

private slots:
    void namesEachLanguageInItsOwnWords()
    {
        MemorySettings store;
        const Opened opened(store);
        QStringList names;
        for (int i = 1; i < opened.box()->count(); ++i)
            names.append(opened.box()->itemText(i));
        QCOMPARE(names, QStringList({u"English"_s, u"Deutsch"_s, u"Español"_s}));
        QCOMPARE(opened.box()->currentIndex(), 0);
        QVERIFY(!opened.box()->accessibleName().isEmpty());
    }

    void remembersTheChoice()
    {
        MemorySettings store;
        {
            const Opened opened(store);
            opened.choose(u"Deutsch"_s);
            QCOMPARE(loadLanguage(store), u"de"_s);
        }
        const Opened again(store);
        QCOMPARE(again.box()->currentText(), u"Deutsch"_s);
        QVERIFY(again.restartRow()->isHidden()); // it is in force now
        again.choose(again.box()->itemText(0));
        QCOMPARE(loadLanguage(store), QString());
        QVERIFY(!again.restartRow()->isHidden());
    }

    void offersARestartForAnotherLanguageOnly()
    {
        MemorySettings store;
        const Opened opened(store);
        QVERIFY(opened.restartRow()->isHidden());
        opened.choose(u"Español"_s);
        QVERIFY(opened.restartRow()->isVisible());
        QSignalSpy restarts(&opened.page, &SettingsPage::restartRequested);
        opened.page.findChild<QPushButton *>(u"restart"_s)->click();
        QCOMPARE(restarts.size(), 1);
        // What was entered beside it goes along.
        opened.page.findChild<QSpinBox *>(u"concurrency"_s)->setValue(25);
        opened.page.findChild<QPushButton *>(u"restart"_s)->click();
        QCOMPARE(restarts.size(), 2);
        const auto saved = Settings::load(store, {});
        QVERIFY(saved);
        QCOMPARE(saved->limits.maxConcurrency, 25);
        opened.choose(opened.box()->itemText(0));
        QVERIFY(opened.restartRow()->isHidden());
    }

    void takesTheSystemForWhatItDoesNotKnow()
    {
        MemorySettings store;
        store.setValue(u"appearance/language"_s, u"tlh"_s);
        QCOMPARE(loadLanguage(store), QString());
        const Opened opened(store);
        QCOMPARE(opened.box()->currentIndex(), 0);
        QVERIFY(opened.restartRow()->isHidden());
    }
};

LEADLINE_TEST(LanguageChoiceTest)
#include "tst_languagechoice.moc"
