#include "tests/e2e/application.h"
#include "tests/e2e/csvfile.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/screens.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSet>
#include <QShortcut>
#include <QTableView>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace {

const QList<QAccessible::Role> askedForNames {
    QAccessible::PushButton,   QAccessible::CheckBox, QAccessible::RadioButton, QAccessible::ComboBox,
    QAccessible::EditableText, QAccessible::SpinBox,  QAccessible::Slider,      QAccessible::Table,
    QAccessible::List,         QAccessible::Tree,     QAccessible::ButtonMenu,  QAccessible::ButtonDropDown,
    QAccessible::MenuItem,     QAccessible::PageTab,  QAccessible::ProgressBar,
};

/// "QPushButton save in LeadsPage"
QString whereIs(const QObject *object)
{
    QStringList path;
    for (const QObject *each = object; each && path.size() < 5; each = each->parent())
        path.append(QString::fromLatin1(each->metaObject()->className()) + u' ' + each->objectName());
    return path.join(u" in "_s);
}

/// What a person can use and a screen reader has no word for, below `root`.
void collectNameless(QAccessibleInterface *root, QStringList &found, int depth = 0)
{
    if (!root || !root->isValid() || depth > 40)
        return;
    const QAccessible::State state = root->state();
    if (state.invisible)
        return;
    if (askedForNames.contains(root->role()) && root->object()
        && root->text(QAccessible::Name).trimmed().isEmpty()) {
        const auto *inner = qobject_cast<QWidget *>(root->object());
        // Parts of a box that is named itself: the field of a spin box or of a combo box.
        const bool isPart = inner
            && (inner->inherits("QLineEditIconButton") // Qt's own sign that clears a field
                || qobject_cast<QAbstractSpinBox *>(inner->parentWidget())
                || qobject_cast<QComboBox *>(inner->parentWidget()));
        if (!isPart && (!inner || inner->isVisible()))
            found.append(whereIs(root->object()));
    }
    const bool isTable = root->tableInterface() != nullptr; // cells are asked for elsewhere
    for (int i = 0; !isTable && i < root->childCount(); ++i)
        collectNameless(root->child(i), found, depth + 1);
}

QStringList namelessIn(QWidget &widget)
{
    QStringList found;
    collectNameless(QAccessible::queryAccessibleInterface(&widget), found);
    return found;
}

bool takesInput(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled()
        && (qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
            || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget)
            || qobject_cast<const QAbstractItemView *>(&widget)
            || qobject_cast<const QPlainTextEdit *>(&widget) || qobject_cast<const QTextEdit *>(&widget));
}

/// Belongs to a widget that takes the focus for it.
bool isPartOfAnother(const QWidget &widget)
{
    for (const QWidget *each = widget.parentWidget(); each; each = each->parentWidget()) {
        if (qobject_cast<const QComboBox *>(each) || qobject_cast<const QAbstractSpinBox *>(each)
            || qobject_cast<const QLineEdit *>(each) || qobject_cast<const QAbstractItemView *>(each)
            || qobject_cast<const QMenuBar *>(each) || each->inherits("QTabBar")
            || each->inherits("QScrollBar"))
            return true;
    }
    return false;
}

} // namespace

/// Every page by ear and by keyboard, with data in it.
class AccessibilityTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_simulator =
            std::make_unique<SimulatorProcess>(QStringList {u"--seed"_s, u"3"_s, u"--speed"_s, u"3000"_s});
        m_place.useSimulator(*m_simulator);
        m_place.set("BLAND_API_KEY", QString::fromLatin1(testKey));
        QVERIFY(m_place.prepareCampaign(leadsForTests(12).toBytes(), {u"--attempts"_s, u"1"_s}));
        const auto run = m_place.cli({u"run"_s, u"C"_s, u"--until-done"_s, u"--webhook-port"_s, u"0"_s});
        QVERIFY2(run.code == 0 || run.code == 3, run.told());
        QCOMPARE(m_place.cli({u"stop-list"_s, u"add"_s, u"+12125550143"_s}).code, 0);
        m_app = std::make_unique<Application>(m_place.path(u"data"_s), environmentFor(*m_simulator));
        m_theme.apply(ThemeMode::Light);
        m_app->window.resize(1280, 800);
        m_app->window.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_app->window));
        QAccessible::setActive(true);
    }
    void cleanupTestCase()
    {
        m_app.reset();
        m_simulator.reset();
    }

    void everythingThatIsUsedHasAName_data() { addPages(); }
    void everythingThatIsUsedHasAName()
    {
        QFETCH(int, page);
        show(page);
        const QStringList nameless = namelessIn(m_app->window);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void tablesTellTheirCells_data() { addPages(); }
    void tablesTellTheirCells()
    {
        QFETCH(int, page);
        show(page);
        for (auto *view : m_app->window.currentPage()->findChildren<QAbstractItemView *>()) {
            if (!view->isVisible() || !view->model() || view->model()->rowCount() == 0)
                continue;
            QAccessibleInterface *table = QAccessible::queryAccessibleInterface(view);
            QVERIFY(table);
            if (!table->tableInterface())
                continue;
            QCOMPARE(table->tableInterface()->rowCount(), view->model()->rowCount());
            for (int column = 0; column < table->tableInterface()->columnCount(); ++column) {
                const QAccessibleInterface *cell = table->tableInterface()->cellAt(0, column);
                QVERIFY2(cell && cell->isValid(), qPrintable(whereIs(view)));
                const QString shown = view->model()->index(0, column).data().toString();
                // More may be said than is shown: "Appointment, Comes with Leadline".
                QVERIFY2(cell->text(QAccessible::Name).startsWith(shown), qPrintable(cell->text(QAccessible::Name)));
                QVERIFY2(
                    !view->model()->headerData(column, Qt::Horizontal).toString().isEmpty()
                        || view->model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).isValid()
                        || !qobject_cast<QTableView *>(view),
                    qPrintable(whereIs(view)));
            }
        }
    }

    /// The list of shortcuts shows them.
    void everyShortcutHasWords()
    {
        const auto shortcuts = m_app->window.findChildren<QShortcut *>();
        QVERIFY(shortcuts.size() > 20);
        for (const QShortcut *shortcut : shortcuts)
            QVERIFY2(!shortcut->whatsThis().isEmpty(), qPrintable(shortcut->key().toString()));
    }

    /// Pages are not seen together: the same key on two of them is fine, on a page and in the window it is not.
    void shortcutsAreNotAmbiguous()
    {
        const auto pageOf = [](const QObject *object) {
            const Page *page = nullptr;
            for (const QObject *each = object; each && !page; each = each->parent())
                page = qobject_cast<const Page *>(each);
            return page;
        };
        QMap<QString, QList<std::pair<const Page *, QString>>> owners;
        for (const QAction *action : m_app->window.findChildren<QAction *>()) {
            const bool inAField = qobject_cast<const QLineEdit *>(action->parent())
                || qobject_cast<const QPlainTextEdit *>(action->parent());
            const bool isLocal = action->shortcutContext() == Qt::WidgetShortcut
                || action->shortcutContext() == Qt::WidgetWithChildrenShortcut;
            if (inAField || isLocal)
                continue;
            for (const QKeySequence &keys : action->shortcuts())
                owners[keys.toString()].append({pageOf(action), action->text()});
        }
        QVERIFY(owners.size() > 10);
        for (auto it = owners.cbegin(); it != owners.cend(); ++it) {
            for (qsizetype a = 0; a < it->size(); ++a) {
                for (qsizetype b = a + 1; b < it->size(); ++b) {
                    const bool together =
                        it->at(a).first == it->at(b).first || !it->at(a).first || !it->at(b).first;
                    QVERIFY2(!together, qPrintable(it.key() + u": "_s + it->at(a).second + u" / "_s + it->at(b).second));
                }
            }
        }
    }

    void nothingIsOutsideTheSmallestWindow_data() { addPages(); }
    void nothingIsOutsideTheSmallestWindow()
    {
        QFETCH(int, page);
        const QSize before = m_app->window.size();
        m_app->window.resize(1024, 700);
        show(page);
        screens::shoot(m_app->window, u"narrow-"_s + QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(m_app->window.size(), QSize(1024, 700)); // no page asks for more
        QStringList outside;
        for (const QWidget *widget : m_app->window.currentPage()->findChildren<QWidget *>()) {
            if (!takesInput(*widget) || isPartOfAnother(*widget) || isInScrollArea(*widget))
                continue;
            const QRect place(widget->mapTo(&m_app->window, QPoint()), widget->size());
            if (!m_app->window.rect().contains(place))
                outside.append(whereIs(widget));
        }
        m_app->window.resize(before);
        QVERIFY2(outside.isEmpty(), qPrintable(outside.join(u'\n')));
    }

private:
    static void addPages()
    {
        QTest::addColumn<int>("page");
        for (const auto &[name, page] :
             std::initializer_list<std::pair<const char *, int>> {{"leads", 0},
                                                                  {"campaigns", 1},
                                                                  {"calls", 2},
                                                                  {"dashboard", 3},
                                                                  {"scripts", 4},
                                                                  {"stop list", 5},
                                                                  {"diagnostics", 6},
                                                                  {"settings", 7}})
            QTest::newRow(name) << page;
    }

    void show(int page)
    {
        const QList<Page *> pages {&m_app->leads,   &m_app->campaigns, &m_app->calls,       &m_app->dashboard,
                                   &m_app->prompts, &m_app->stopList,  &m_app->diagnostics, &m_app->settings};
        m_app->window.showPage(pages.at(page));
        // The first row of the table, so that the details have something to show.
        for (auto *view : pages.at(page)->findChildren<QTableView *>()) {
            if (view->isVisible() && QTest::qWaitFor([view] { return view->model()->rowCount() > 0; }, 300))
                view->selectRow(0);
        }
        m_app->window.grab();
    }

    static bool isInScrollArea(const QWidget &widget)
    {
        for (const QWidget *each = widget.parentWidget(); each; each = each->parentWidget()) {
            if (qobject_cast<const QAbstractScrollArea *>(each))
                return true;
        }
        return false;
    }

    Theme m_theme {*qApp};
    Workplace m_place;
    std::unique_ptr<SimulatorProcess> m_simulator;
    std::unique_ptr<Application> m_app;
};

LEADLINE_TEST(AccessibilityTest)
#include "tst_accessibility.moc"
