#include "core/rules/ownrules.h"
#include "tests/support/fakescripthistory.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/screens.h"
#include "tests/ui/support/workplace.h"
#include "ui/prompts/promptspage.h"
#include "ui/prompts/scripteditor.h"
#include "ui/prompts/versionssheet.h"
#include "ui/settings/openingsheet.h"
#include "ui/settings/ownrulesheet.h"
#include "ui/settings/rulesdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/stoplist/registrysheet.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using screens::cutTexts;
using screens::shoot;

namespace {

constexpr auto faulty =
    u"{# title: Trade fair #}\nGOAL\nA meeting next week with {{ company | default(\"the firm\") }}.\n\n"
    u"{% if first_name %}Ask for {{ first_nam }}.{% else %}Ask who looks after purchasing.{% endif %}\n"
    u"They have {{ beds | default(\"some\") }} beds.\n{{ city";

} // namespace

/// Scripts page, its sheets and the rules at every size and look: nothing is cut.
class ScriptScreensTest : public QObject {
    Q_OBJECT
private slots:
    void thePageIsNotCut_data()
    {
        screens::addScreens({{"light", screens::usual, ThemeMode::Light},
                             {"dark", screens::usual, ThemeMode::Dark},
                             {"narrow", screens::narrow, ThemeMode::Light},
                             {"large", screens::large, ThemeMode::Dark},
                             {"bigtype", screens::large, ThemeMode::Light, 1.6}});
    }
    void thePageIsNotCut()
    {
        QFETCH(QSize, size);
        const screens::Dressed dressed;
        const QString name = screens::rowName();
        Workplace place;
        place.importFile(place.writeFirms(u"firms.csv"_s, 40), u"Firms"_s, DuplicatePolicy::Keep);
        const PromptLibrary library(place.folder.filePath(u"prompts"_s));
        FakeScriptHistory history;
        ScriptFolder folder(library, history, u"anna"_s);
        QVERIFY(folder.save(u"Trade fair"_s, u"GOAL\nA meeting.\n\nTalk to {{ company }}.\n"_s,
                            ScriptChange::Created));
        MainWindow window(*place.settings);
        auto *page = new PromptsPage(folder, history, *place.leads, place.changes, [](const QString &) {
            return QList<ScriptContext> {
                {u"Nordwind Tools Inc"_s, u"+1 202 555 0143"_s, u"Autumn fair"_s, u"de"_s, true},
                {u"Nordwind Tools Inc"_s, u"+1 202 555 0143"_s, {}, u"en"_s, false}};
        });
        window.addPage(page);
        window.resize(size);
        window.show();
        shoot(window, u"scripts-shipped-"_s + name);
        QTRY_COMPARE(cutTexts(window), QStringList());

        page->select(u"Trade fair"_s);
        auto *editor = page->findChild<ScriptEditor *>(u"editor"_s);
        editor->changeScript(QString::fromUtf16(faulty));
        page->findChild<QAction *>(u"findAndReplace"_s)->trigger();
        shoot(window, u"scripts-faulty-"_s + name);
        QTRY_COMPARE(cutTexts(window), QStringList());

        editor->changeScript(u"GOAL\nA meeting.\n\nTalk to {{ company | title }} in {{ city }}.\n"_s);
        page->findChild<QPushButton *>(u"longestLead"_s)->click();
        QTRY_VERIFY(!page->findChild<PlainLabel *>(u"worst"_s)->fullText().contains(u"…"_s));
        QTest::keyClick(page->findChild<QWidget *>(u"findText"_s), Qt::Key_Escape);
        editor->moveCursor(QTextCursor::End);
        QTest::keyClicks(editor, u"{{ "_s);
        shoot(window, u"scripts-own-"_s + name);
        if (QWidget *popup = QApplication::activePopupWidget())
            shoot(*popup, u"scripts-names-"_s + name);
        QTest::keyClick(editor, Qt::Key_Escape);
        page->findChild<QPushButton *>(u"save"_s)->click();
        page->findChild<QPushButton *>(u"versionsOf"_s)->click();
        auto *versions = page->findChild<VersionsSheet *>();
        QVERIFY(versions);
        shoot(*versions, u"versions-"_s + name);
        QTRY_COMPARE(cutTexts(*versions), QStringList());
        versions->close();
    }

    void rulesAndRegistryAreNotCut_data() { screens::addModes(); }
    void rulesAndRegistryAreNotCut()
    {
        const screens::Dressed dressed;
        const RuleBook rules = *RuleBook::load();
        OwnRule florida;
        florida.region = u"US-FL"_s;
        florida.weekdays = DayHours {9 * 60, 18 * 60};
        RulesDialog dialog(rules.stricter({2, {florida}}), rules.date());
        OwnRuleSheet own(*rules.shippedRegion(u"US-FL"_s), florida);
        OpeningSheet opening(*rules.shippedRegion(u"US-WA"_s), {{CampaignId {1}, u"Autumn fair"_s}}, {});
        RegistrySheet registry({{ListId {1}, u"Fair"_s, 10, {}}}, {}, QDate(2026, 7, 31), u"ftc.csv"_s);
        screens::lookAt({{&dialog, u"rules-"_s},
                         {&own, u"ownrule-"_s},
                         {&opening, u"opening-"_s},
                         {&registry, u"registry-"_s}});
    }
};

LEADLINE_TEST(ScriptScreensTest)
#include "tst_scriptscreens.moc"
