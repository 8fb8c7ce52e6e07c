#include "app/station/translations.h"
#include "tests/e2e/application.h"
#include "tests/e2e/csvfile.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/screens.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 15'000;

/// The letters after single "&" and what they stand in.
class Letters {
public:
    void add(const QString &text)
    {
        for (qsizetype i = 0; i + 1 < text.size(); ++i) {
            if (text.at(i) != u'&')
                continue;
            if (text.at(i + 1) != u'&')
                m_texts[text.at(i + 1).toLower()].append(text);
            ++i;
        }
    }

    /// "Alt+c in Leads: &Change / &Copy"
    QStringList clashes(const QString &where) const
    {
        QStringList found;
        for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it) {
            if (it->size() > 1)
                found.append(u"Alt+%1 in %2: "_s.arg(it.key()).arg(where) + it->join(u" / "_s));
        }
        return found;
    }

private:
    QMap<QChar, QStringList> m_texts;
};

QStringList clashesInMenus(const QWidget &window)
{
    QStringList found;
    for (const QMenu *menu : window.findChildren<QMenu *>()) {
        Letters letters;
        for (const QAction *action : menu->actions()) {
            if (action->isVisible())
                letters.add(action->text());
        }
        found += letters.clashes(u"menu "_s + menu->title() + menu->objectName());
    }
    return found;
}

/// Among all that is seen at once in `window`; a menu is seen by itself.
QStringList clashesIn(const QWidget &window, const QString &where)
{
    Letters letters;
    if (const auto *bar = window.findChild<QMenuBar *>()) {
        for (const QAction *menu : bar->actions())
            letters.add(menu->text());
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->window() == &window)
            letters.add(button->text());
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy() && label->window() == &window)
            letters.add(label->text());
    }
    return letters.clashes(where);
}

/// Texts that do not fit; asked again until what was laid out anew is in its place.
QStringList cutIn(const QWidget &window, const QString &where)
{
    QStringList cut;
    [[maybe_unused]] const bool fits = QTest::qWaitFor(
        [&cut, &window] {
            cut = screens::cutTexts(window);
            return cut.isEmpty();
        },
        1'000);
    for (QString &text : cut)
        text = where + u": "_s + text;
    return cut;
}

} // namespace

/// The window and its sheets in each language: no key stands for two things, no words are cut off.
class EveryLanguageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_simulator =
            std::make_unique<SimulatorProcess>(QStringList {u"--seed"_s, u"3"_s, u"--speed"_s, u"3000"_s});
        m_place.useSimulator(*m_simulator);
        QVERIFY(m_place.prepareCampaign(leadsForTests(12).toBytes(), {u"--attempts"_s, u"1"_s}));
        const auto run = m_place.cli({u"run"_s, u"C"_s, u"--until-done"_s, u"--webhook-port"_s, u"0"_s});
        QVERIFY2(run.code == 0 || run.code == 3, run.told());
        QCOMPARE(m_place.cli({u"stop-list"_s, u"add"_s, u"+12125550143"_s}).code, 0);
        m_theme.apply(ThemeMode::Light);
    }
    void cleanupTestCase()
    {
        m_simulator.reset();
        QLocale::setDefault(QLocale::c());
    }

    void pagesHaveRoomAndKeysOfTheirOwn_data() { addLanguages(); }
    void pagesHaveRoomAndKeysOfTheirOwn()
    {
        const Translated translated;
        Application app(m_place.path(u"data"_s), environmentFor(*m_simulator));
        open(app, {1024, 700});
        QStringList faults = clashesInMenus(app.window);
        const QList<Page *> pages {&app.leads,   &app.campaigns, &app.calls,       &app.dashboard,
                                   &app.prompts, &app.stopList,  &app.diagnostics, &app.settings};
        for (Page *page : pages) {
            app.window.showPage(page);
            // The first row of the table, so that the details have something to show.
            for (auto *view : page->findChildren<QTableView *>()) {
                if (view->isVisible()
                    && QTest::qWaitFor([view] { return view->model()->rowCount() > 0; }, 300))
                    view->selectRow(0);
            }
            faults += cutIn(app.window, page->title());
            faults += clashesIn(app.window, page->title());
            screens::shoot(app.window,
                           QString::fromLatin1(QTest::currentDataTag()) + u'-'
                               + QString::number(pages.indexOf(page)));
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void sheetsHaveRoomAndKeysOfTheirOwn_data() { addLanguages(); }
    void sheetsHaveRoomAndKeysOfTheirOwn()
    {
        const Translated translated;
        Application app(m_place.path(u"data"_s), environmentFor(*m_simulator));
        open(app, {1280, 800});
        QStringList faults;
        const auto look = [&faults](const QString &unfold = {}) {
            QVERIFY(QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; }, patience));
            auto *sheet = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(sheet);
            if (auto *fold = sheet->findChild<QToolButton *>(unfold); fold && !unfold.isEmpty())
                fold->setChecked(true);
            faults += cutIn(*sheet, sheet->windowTitle());
            faults += clashesIn(*sheet, sheet->windowTitle());
            screens::shoot(*sheet,
                           QString::fromLatin1(QTest::currentDataTag()) + u"-sheet-"_s
                               + QString::fromLatin1(sheet->metaObject()->className()));
            sheet->reject();
            QTRY_VERIFY(!QApplication::activeModalWidget());
        };
        emit app.window.filesDropped({m_place.path(u"leads.csv"_s)});
        look();
        app.leads.findChild<QToolButton *>(u"addLead"_s)->click();
        look();
        app.campaigns.findChild<QAbstractButton *>(u"newCampaign"_s)->click();
        look(u"more"_s);
        app.stopList.findChild<QAbstractButton *>(u"add"_s)->click();
        look();
        app.campaigns.findChild<QAction *>(u"testCall"_s)->trigger();
        look();
        app.window.openShortcuts();
        look();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

private:
    /// The language of the row, as long as it lives.
    struct Translated {
        Translated() { translations.use(QString::fromLatin1(QTest::currentDataTag())); }
        Translations translations;
    };

    static void addLanguages()
    {
        QTest::addColumn<int>("nothing");
        for (const char *language : {"en", "de", "es"})
            QTest::newRow(language) << 0;
    }

    static void open(Application &app, const QSize &size)
    {
        app.window.resize(size);
        app.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&app.window));
    }

    Theme m_theme {*qApp};
    Workplace m_place;
    std::unique_ptr<SimulatorProcess> m_simulator;
};

LEADLINE_TEST(EveryLanguageTest)
#include "tst_everylanguage.moc"
