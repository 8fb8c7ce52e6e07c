#include "tests/support/testmain.h"

#include "tests/ui/support/memorysettings.h"
#include "ui/help/shortcuts.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

class PageWithActions final : public Page {
public:
    PageWithActions()
    {
        auto *note = new QAction(u"Add a &note…"_s, this);
        note->setShortcuts({QKeySequence(u"N"_s), QKeySequence(u"Ctrl+Shift+N"_s)});
        new QAction(u"Read && mark"_s, this);
        auto *separator = new QAction(this);
        separator->setSeparator(true);
        auto *field = new QLineEdit(this);
        field->setClearButtonEnabled(true); // has an action of its own, which is none of the page
    }
    QString title() const override { return u"Calls"_s; }
    QIcon icon() const override { return themedIcon("flag"_L1); }
};

} // namespace

class ShortcutsTest : public QObject {
    Q_OBJECT

private slots:
    void listsEveryActionOfTheWindow()
    {
        MemorySettings settings;
        MainWindow window(settings);
        window.addPage(new PageWithActions);
        const QList<ShortcutRow> rows = shortcutsOf(window);
        QVERIFY(rows.contains(ShortcutRow {u"Calls"_s, u"Add a note"_s, u"N, Ctrl+Shift+N"_s}));
        QVERIFY(rows.contains(ShortcutRow {u"Calls"_s, u"Read & mark"_s, {}}));
        QVERIFY(rows.contains(ShortcutRow {{}, u"User guide"_s, u"F1"_s}));
        QVERIFY(rows.contains(ShortcutRow {{}, u"Calls"_s, u"Ctrl+1"_s}));
        QVERIFY(rows.last().where == u"Calls"_s); // the window comes first
        // The same number by a count of its own: nothing is forgotten.
        qsizetype count = 0;
        for (const QMenu *menu : window.findChildren<QMenu *>()) {
            for (const QAction *action : menu->actions())
                count += action->isSeparator() || action->menu() || action->text().isEmpty() ? 0 : 1;
        }
        QCOMPARE(rows.size(), count + 2);
    }

    void listsShortcutsThatHaveNoButton()
    {
        MemorySettings settings;
        MainWindow window(settings);
        auto *page = new PageWithActions;
        auto *shortcut = new QShortcut(QKeySequence(u"J"_s), page);
        shortcut->setWhatsThis(u"Next call"_s);
        window.addPage(page);
        QVERIFY(shortcutsOf(window).contains(ShortcutRow {u"Calls"_s, u"Next call"_s, u"J"_s}));
    }

    void isSearched()
    {
        ShortcutsSheet sheet({{{}, u"User guide"_s, u"F1"_s}, {u"Calls"_s, u"Add a note"_s, u"N"_s}});
        sheet.show();
        auto *table = sheet.findChild<QTableView *>(u"shortcutTable"_s);
        QCOMPARE(table->model()->rowCount(), 2);
        sheet.findChild<QLineEdit *>(u"shortcutSearch"_s)->setText(u"note"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 2).data().toString(), u"N"_s);
    }
};

LEADLINE_TEST(ShortcutsTest)
#include "tst_shortcuts.moc"
