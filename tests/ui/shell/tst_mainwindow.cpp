#include "tests/support/testmain.h"

#include "tests/ui/support/memorysettings.h"
#include "ui/help/firststeps.h"
#include "ui/help/helppanel.h"
#include "ui/shell/closesheet.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/sidepanel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

class SamplePage final : public Page {
public:
    explicit SamplePage(const QString &title) : m_title(title)
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(new PageHeader(title));
        column->addStretch();
    }
    QString title() const override { return m_title; }
    QIcon icon() const override { return themedIcon("flag"_L1); }
    void focusSearch() override { ++searches; }
    int footHeight() const override { return foot; }

    int searches = 0;
    int foot = 0;

private:
    QString m_title;
};

QString writtenFile(const QTemporaryDir &folder, const QString &name)
{
    QFile file(folder.filePath(name));
    const bool written = file.open(QIODevice::WriteOnly) && file.write("phone\n") > 0;
    return written ? file.fileName() : QString();
}

bool drop(QWidget &on, const QList<QUrl> &urls)
{
    QMimeData mime;
    mime.setUrls(urls);
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&on, &enter);
    QDropEvent dropped(QPointF(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    if (enter.isAccepted())
        QCoreApplication::sendEvent(&on, &dropped);
    return enter.isAccepted();
}

MessageBar *barOf(const MainWindow &window, bool floating)
{
    for (MessageBar *bar : window.findChildren<MessageBar *>()) {
        if (bar->isFloating() == floating)
            return bar;
    }
    return nullptr;
}
MessageBar *standing(const MainWindow &window)
{
    return barOf(window, false);
}
MessageBar *passing(const MainWindow &window)
{
    return barOf(window, true);
}

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private slots:
    void goesToAPageByClickAndByKey()
    {
        MemorySettings settings;
        MainWindow window(settings);
        auto *leads = new SamplePage(u"Leads"_s);
        auto *calls = new SamplePage(u"Calls"_s);
        window.addPage(leads);
        window.addPage(calls);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(window.currentPage(), leads);
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window.currentPage(), calls);
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(calls->searches, 1);
        QTest::mouseClick(window.findChildren<NavigationButton *>().first(), Qt::LeftButton);
        QCOMPARE(window.currentPage(), leads);
    }

    void showsUnreadCountsBesideTheWord()
    {
        MemorySettings settings;
        MainWindow window(settings);
        auto *calls = new SamplePage(u"Calls"_s);
        window.addPage(calls);
        emit calls->unreadChanged(7);
        auto *entry = window.findChild<NavigationButton *>();
        QCOMPARE(entry->count(), 7);
        QVERIFY(entry->accessibleName().contains(u'7'));
    }

    void foldsTheNavigationInANarrowWindow()
    {
        MemorySettings settings;
        MainWindow window(settings);
        window.addPage(new SamplePage(u"Leads"_s));
        window.show();
        window.resize(1280, 800);
        QTRY_VERIFY(!window.findChild<Navigation *>()->isCompact());
        window.resize(1040, 700);
        QTRY_VERIFY(window.findChild<Navigation *>()->isCompact());
        auto *entry = window.findChild<NavigationButton *>();
        QVERIFY(!entry->toolTip().isEmpty());
        entry->setCount(7); // only a dot is drawn
        QVERIFY(entry->toolTip().contains(u'7'));
    }

    void knowsItsNewWidthAtOnceWhenFolded()
    {
        Navigation navigation;
        navigation.addEntry(QIcon(), u"A page of a long name"_s, Navigation::Place::Top);
        const int wide = navigation.sizeHint().width();
        navigation.setCompact(true);
        QVERIFY(navigation.sizeHint().width() < wide);
        navigation.setCompact(false);
        QCOMPARE(navigation.sizeHint().width(), wide);
    }

    void takesDroppedTables()
    {
        MemorySettings settings;
        MainWindow window(settings);
        const QTemporaryDir folder;
        const QString a = writtenFile(folder, u"a.csv"_s);
        const QString b = writtenFile(folder, u"B.TSV"_s);
        QSignalSpy dropped(&window, &MainWindow::filesDropped);
        QVERIFY(drop(window, { QUrl::fromLocalFile(a), QUrl::fromLocalFile(b) }));
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.first().first().toStringList(), QStringList({ a, b }));
    }

    void takesEveryLocalFileBecauseTheImportSaysWhatIsWrong()
    {
        MemorySettings settings;
        MainWindow window(settings);
        const QTemporaryDir folder;
        QSignalSpy dropped(&window, &MainWindow::filesDropped);
        QVERIFY(drop(window, { QUrl::fromLocalFile(writtenFile(folder, u"photo.png"_s)) }));
        QVERIFY(drop(window, { QUrl::fromLocalFile(writtenFile(folder, u"leads.xlsx"_s)) }));
        QVERIFY(drop(window, { QUrl::fromLocalFile(folder.path()) }));
        QCOMPARE(dropped.size(), 3);
    }

    void refusesDropsThatAreNoFiles()
    {
        MemorySettings settings;
        MainWindow window(settings);
        QSignalSpy dropped(&window, &MainWindow::filesDropped);
        QVERIFY(!drop(window, { QUrl(u"https://example.com/a.csv"_s) }));
        QVERIFY(!drop(window, {}));
        QVERIFY(dropped.isEmpty());
    }

    void putsTheMessageUnderTheHeaderOfTheCurrentPage()
    {
        MemorySettings settings;
        MainWindow window(settings);
        auto *leads = new SamplePage(u"Leads"_s);
        auto *calls = new SamplePage(u"Calls"_s);
        window.addPage(leads);
        window.addPage(calls);
        const auto *bar = standing(window);
        window.showPage(calls);
        emit leads->message({.kind = Message::Kind::Error, .text = u"No."_s});
        QCOMPARE(bar->parentWidget(), calls);
        QCOMPARE(bar->text(), u"No."_s);
        QVERIFY(!bar->isHidden());
        window.showPage(leads); // it is of this page, so it goes with it
        QVERIFY(!bar->isHidden());
        window.showPage(calls);
        QVERIFY(bar->isHidden());
        emit leads->message(
            {.kind = Message::Kind::Warning, .text = u"37 refused."_s, .actionText = u"Show"_s});
        window.showPage(leads);
        window.showPage(calls);
        QVERIFY(!bar->isHidden()); // there is something to do about it
    }

    void whatGoesByItselfMovesNothing()
    {
        MemorySettings settings;
        MainWindow window(settings);
        auto *leads = new SamplePage(u"Leads"_s);
        window.addPage(leads);
        window.resize(1200, 720);
        window.show();
        const auto *bar = passing(window);
        const QRect before = leads->geometry();
        emit leads->message({.text = u"Imported."_s});
        QVERIFY(bar->isVisible());
        QCOMPARE(leads->geometry(), before);
        const QRect place(bar->mapTo(&window, QPoint()), bar->size());
        const QRect page(leads->mapTo(&window, QPoint()), leads->size());
        QVERIFY(page.contains(place));
        QVERIFY(place.top() > page.center().y());
        window.resize(1024, 700);
        QTRY_VERIFY(QRect(leads->mapTo(&window, QPoint()), leads->size())
                        .contains(QRect(bar->mapTo(&window, QPoint()), bar->size())));
        emit leads->message({.kind = Message::Kind::Error, .text = u"No."_s});
        QCOMPARE(standing(window)->parentWidget(), leads);
        emit leads->message({.text = u"Yes."_s}); // says nothing about what stands there
        QVERIFY(bar->isVisible() && standing(window)->isVisible());
        QCOMPARE(standing(window)->text(), u"No."_s);
        emit leads->message({});
        QVERIFY(!bar->isVisible() && !standing(window)->isVisible());
    }

    void whatGoesByItselfLeavesTheFootOfAPageFree()
    {
        MemorySettings settings;
        MainWindow window(settings);
        auto *leads = new SamplePage(u"Leads"_s);
        auto *calls = new SamplePage(u"Calls"_s);
        calls->foot = 60;
        window.addPage(leads, u"leads"_s);
        window.addPage(calls, u"calls"_s);
        window.show();
        window.showPage(leads);
        window.showMessage({.text = u"Done."_s});
        const auto freeBelow = [&window] {
            const QWidget *page = window.currentPage();
            const QWidget *bar = passing(window);
            return page->mapTo(&window, QPoint(0, page->height())).y()
                - bar->mapTo(&window, QPoint(0, bar->height())).y();
        };
        QVERIFY(freeBelow() < 60);
        window.showPage(calls);
        QVERIFY(freeBelow() >= 60);
    }

    void remembersItsSizeAndPage()
    {
        MemorySettings settings;
        {
            MainWindow window(settings);
            auto *calls = new SamplePage(u"Calls"_s);
            window.addPage(new SamplePage(u"Leads"_s), u"leads"_s);
            window.addPage(calls, u"calls"_s);
            window.show();
            window.resize(1200, 720);
            window.showPage(calls);
            window.close();
        }
        MainWindow again(settings);
        again.addPage(new SamplePage(u"Leads"_s), u"leads"_s);
        again.addPage(new SamplePage(u"Campaigns"_s), u"campaigns"_s); // a page that has come in between
        again.addPage(new SamplePage(u"Calls"_s), u"calls"_s);
        QCOMPARE(again.size(), QSize(1200, 720));
        QCOMPARE(again.currentPage()->title(), u"Calls"_s);
    }

    void saysThatItIsADemo()
    {
        MemorySettings settings;
        MainWindow window(settings);
        QVERIFY(!window.findChild<QWidget *>(u"demoBadge"_s));
        window.setDemo(true);
        QVERIFY(window.findChild<QWidget *>(u"demoBadge"_s));
        QVERIFY(window.windowTitle().contains(u"Demo"_s));
        window.setDemo(false);
        QVERIFY(!window.findChild<QWidget *>(u"demoBadge"_s));
    }

    void opensTheChapterOfTheCurrentPage()
    {
        MemorySettings settings;
        MainWindow window(settings);
        window.addPage(new SamplePage(u"Leads"_s), u"leads"_s);
        auto *stops = new SamplePage(u"Stop list"_s);
        window.addPage(stops, u"stop-list"_s);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.showPage(stops);
        QTest::keyClick(&window, Qt::Key_F1);
        auto *help = window.findChild<HelpPanel *>();
        QVERIFY(help && help->isVisible());
        QCOMPARE(help->chapter(), u"stop-list"_s);
        QVERIFY(window.currentPage()->isEnabled()); // beside the work, not over it
        QTest::keyClick(help, Qt::Key_Escape);
        QVERIFY(!help->isVisible());
    }

    void laysTheSidePanelOverThePageOnlyWhereThereIsNoRoom()
    {
        MemorySettings settings;
        MainWindow window(settings);
        auto *wide = new SamplePage(u"Leads"_s);
        wide->setMinimumWidth(800);
        window.addPage(wide, u"leads"_s);
        window.resize(1600, 800);
        window.show();
        window.openHelp();
        auto *side = window.findChild<SidePanel *>();
        QTRY_COMPARE(side->mapTo(&window, QPoint()).x(), window.width() - side->width());
        QTRY_VERIFY(wide->mapTo(&window, QPoint(wide->width(), 0)).x() <= side->mapTo(&window, QPoint()).x());
        window.resize(1024, 700);
        QTRY_COMPARE(window.width(), 1024); // the panel does not widen the window
        QTRY_VERIFY(wide->mapTo(&window, QPoint(wide->width(), 0)).x() > side->mapTo(&window, QPoint()).x());
        QTRY_COMPARE(side->mapTo(&window, QPoint()).x(), window.width() - side->width());
    }

    void remembersThatTheFirstStepsWerePutAway()
    {
        MemorySettings settings;
        MemorySecretStore secrets;
        MainWindow window(settings);
        window.addPage(new SamplePage(u"Leads"_s));
        auto *steps = new FirstStepsPanel(secrets);
        window.setFirstSteps(steps);
        window.show();
        QSignalSpy closed(&window, &MainWindow::firstStepsClosed);
        window.openFirstSteps();
        QVERIFY(steps->isVisible());
        window.findChild<QWidget *>(u"closeSidePanel"_s)->setFocus();
        QTest::mouseClick(window.findChild<QWidget *>(u"closeSidePanel"_s), Qt::LeftButton);
        QVERIFY(!steps->isVisible());
        QCOMPARE(closed.size(), 1);
        window.openFirstSteps();
        QVERIFY(steps->isVisible());
    }

    void asksOnceBeforeClosingOnARunningCampaign()
    {
        MemorySettings settings;
        MainWindow window(settings);
        window.setCanHide([] { return true; });
        Campaign campaign;
        campaign.state = CampaignState::Running;
        window.show();
        window.setCampaign(campaign, {});
        window.close();
        window.close();
        QCOMPARE(window.findChildren<CloseSheet *>().size(), 1);
        QVERIFY(window.isVisible());
        auto *remember = window.findChild<QCheckBox *>(u"rememberClosing"_s);
        QVERIFY(!remember->isChecked());
        remember->setChecked(true);
        window.findChild<QPushButton *>(u"stayInBackground"_s)->click();
        QVERIFY(!window.isVisible());
        QCOMPARE(loadClosingChoice(settings), ClosingChoice::Background);
        window.show();
        QTRY_VERIFY(!window.findChild<CloseSheet *>());
        window.close(); // remembered
        QVERIFY(!window.isVisible());
        QVERIFY(!window.findChild<CloseSheet *>());
    }

    void offersNoBackgroundWithoutATray()
    {
        MemorySettings settings;
        saveClosingChoice(settings, ClosingChoice::Background); // there was a tray once
        MainWindow window(settings);
        Campaign campaign;
        campaign.state = CampaignState::Running;
        window.show();
        window.setCampaign(campaign, {});
        window.close();
        QVERIFY(window.isVisible());
        QVERIFY(!window.findChild<QPushButton *>(u"stayInBackground"_s)->isVisible());
        window.findChild<QPushButton *>(u"goBack"_s)->click();
        QVERIFY(window.isVisible());
        window.quit();
        QVERIFY(!window.isVisible());
    }

    void asksWhetherThereIsATrayWhenItCloses()
    {
        MemorySettings settings;
        saveClosingChoice(settings, ClosingChoice::Background);
        MainWindow window(settings);
        bool hasTray = true;
        window.setCanHide([&hasTray] { return hasTray; });
        Campaign campaign;
        campaign.state = CampaignState::Running;
        window.show();
        window.setCampaign(campaign, {});
        window.close();
        QVERIFY(!window.isVisible());
        window.show();
        hasTray = false; // the panel with the tray has ended
        window.close();
        QVERIFY(window.isVisible());
        QVERIFY(window.findChild<CloseSheet *>());
    }

    void quitsWhileTheWindowIsHidden()
    {
        MemorySettings settings;
        saveClosingChoice(settings, ClosingChoice::Background);
        MainWindow window(settings);
        window.setCanHide([] { return true; });
        Campaign campaign;
        campaign.state = CampaignState::Running;
        window.show();
        window.setCampaign(campaign, {});
        window.close();
        QVERIFY(!window.isVisible());
        QTimer::singleShot(0, &window, &MainWindow::quit);
        QTimer::singleShot(20'000, &window, [] { QCoreApplication::exit(1); }); // it would run for ever
        QCOMPARE(QCoreApplication::exec(), 0);
    }

    void closesWithoutAQuestionWhenNothingCalls()
    {
        MemorySettings settings;
        MainWindow window(settings);
        Campaign campaign;
        campaign.state = CampaignState::Paused;
        window.show();
        window.setCampaign(campaign, {});
        window.close();
        QVERIFY(!window.isVisible());
        QVERIFY(!window.findChild<CloseSheet *>());
    }
};

LEADLINE_TEST(MainWindowTest)
#include "tst_mainwindow.moc"
