#include "ui/shell/mainwindow.h"

#include "ui/help/firststeps.h"
#include "ui/help/helppanel.h"
#include "ui/help/shortcuts.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/campaignbar.h"
#include "ui/shell/closesheet.h"
#include "ui/shell/navigation.h"
#include "ui/shell/placememory.h"
#include "ui/shell/sidepanel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallest { 1024, 700 };
constexpr QSize usual { 1280, 800 };
constexpr int collapseBelow = 1100;
constexpr int numberedPages = 8;

const QString geometryKey = u"window/geometry"_s;
const QString pageKey = u"window/page"_s;

/// The text files among what is being dragged; empty when something else is in it.
/// Whatever it is: the import says why it cannot read something.
QStringList localPathsOf(const QMimeData *mime)
{
    QStringList files;
    for (const QUrl &url : mime->urls()) {
        if (url.isLocalFile())
            files.append(QFileInfo(url.toLocalFile()).absoluteFilePath());
    }
    return files;
}

} // namespace

MainWindow::MainWindow(SettingsStore &store, QWidget *parent)
    : QMainWindow(parent)
    , m_store(store)
    , m_navigation(new Navigation)
    , m_pages(new QStackedWidget)
    , m_side(new SidePanel)
    , m_passing(new MessageBar)
    , m_messages(new MessageBar)
    , m_campaignBar(new CampaignBar)
{
    setWindowTitle(u"Leadline"_s);
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    setMinimumSize(smallest);
    createLayout();
    createMenus();
    connectCampaignBar();
    restorePlace();
}

MainWindow::~MainWindow() = default;

void MainWindow::createLayout()
{
    auto *centre = new QWidget;
    m_row = new QHBoxLayout(centre);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addWidget(m_navigation);
    m_column = new QVBoxLayout;
    m_column->setSpacing(0);
    m_column->addWidget(m_messages);
    connect(m_passing, &MessageBar::messageShown, this, &MainWindow::placePassing);
    m_pages->installEventFilter(this);
    m_column->addWidget(m_pages, 1);
    m_column->addWidget(m_campaignBar);
    m_row->addLayout(m_column, 1);
    m_passing->setParent(centre);
    m_passing->setFloating(true);
    m_side->setParent(centre);
    setCentralWidget(centre);
    connect(m_navigation, &Navigation::activated, this, &MainWindow::setCurrent);
    connect(m_side, &SidePanel::changed, this, &MainWindow::arrangeSidePanel);
    connect(m_side, &SidePanel::closedByPerson, this, [this](QWidget *closed) {
        if (Page *page = currentPage())
            page->setFocus(Qt::OtherFocusReason);
        if (closed == m_firstSteps)
            emit firstStepsClosed();
    });
}

void MainWindow::createMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(themedIcon("document-import"_L1), tr("&Import leads…"), QKeySequence(tr("Ctrl+I")), this,
                    &MainWindow::importRequested);
    file->addAction(themedIcon("document-export"_L1), tr("&Export…"), QKeySequence(tr("Ctrl+E")), this,
                    &MainWindow::exportRequested);
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"), QKeySequence(QKeySequence::Quit), this, [this] {
        m_isQuitting = true;
        close();
        m_isQuitting = false;
    });
    quit->setMenuRole(QAction::QuitRole);

    m_view = menuBar()->addMenu(tr("&View"));
    m_firstFixedViewAction = m_view->addSeparator();
    m_view->addAction(themedIcon("edit-find"_L1), tr("&Search on this page"), QKeySequence(QKeySequence::Find), this,
                      [this] {
                          if (Page *page = currentPage())
                              page->focusSearch();
                      });
    m_view->addAction(tr("Go to the &message"), QKeySequence(Qt::Key_F6), this,
                      &MainWindow::takeKeysToMessage);
    m_view->addAction(tr("&Full screen"), QKeySequence(Qt::Key_F11), this,
                      [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });

    createHelpMenu();
}

void MainWindow::createHelpMenu()
{
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(themedIcon("help-contents"_L1), tr("&User guide"), QKeySequence(Qt::Key_F1), this, &MainWindow::openHelp);
    QAction *keys = help->addAction(tr("&Keyboard shortcuts…"), this, &MainWindow::openShortcuts);
    keys->setShortcuts({ QKeySequence(Qt::CTRL | Qt::Key_F1), QKeySequence(tr("Ctrl+?")) });
    m_firstStepsAction = help->addAction(tr("&First steps"), this, &MainWindow::openFirstSteps);
    m_firstStepsAction->setVisible(false);
    help->addSeparator();
    help->addAction(tr("Save &diagnostics…"), this, &MainWindow::diagnosticsRequested);
    help->addAction(themedIcon("help-about"_L1), tr("&About Leadline"), this, &MainWindow::showAbout);
}

void MainWindow::connectCampaignBar()
{
    connect(m_campaignBar, &CampaignBar::startRequested, this, &MainWindow::startRequested);
    connect(m_campaignBar, &CampaignBar::pauseRequested, this, &MainWindow::pauseRequested);
    connect(m_campaignBar, &CampaignBar::stopRequested, this, &MainWindow::stopRequested);
    connect(m_campaignBar, &CampaignBar::showRequested, this, &MainWindow::campaignShowRequested);
}

void MainWindow::addPage(Page *page, const QString &helpChapter)
{
    place(page, false, helpChapter);
}

void MainWindow::addPageAtBottom(Page *page, const QString &helpChapter)
{
    place(page, true, helpChapter);
}

void MainWindow::place(Page *page, bool atBottom, const QString &helpChapter)
{
    m_helpChapters.insert(page, helpChapter);
    const int index = m_pages->addWidget(page);
    rememberPlaces(*page, m_store);
    const auto where = atBottom ? Navigation::Place::Bottom : Navigation::Place::Top;
    NavigationButton *entry = m_navigation->addEntry(page->icon(), page->title(), where);
    auto *action = new QAction(page->icon(), page->title(), m_view);
    if (index < numberedPages)
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)));
    m_view->insertAction(m_firstFixedViewAction, action);
    connect(action, &QAction::triggered, this, [this, index] { setCurrent(index); });
    connect(page, &Page::message, this,
            [this, page](const Message &message) { showMessageOf(page, message); });
    connect(page, &Page::unreadChanged, entry, &NavigationButton::setCount);
    const bool wasLast = !helpChapter.isEmpty() && helpChapter == m_store.value(pageKey).toString();
    if (index == 0 || wasLast)
        setCurrent(index);
}

void MainWindow::setCurrent(int index)
{
    // What a page only had to say is over when one leaves it.
    if (m_messageFrom && m_messageFrom == currentPage() && m_pages->widget(index) != m_messageFrom) {
        m_messageFrom.clear();
        if (m_messages->text() == m_messageText) // else it was closed before
            m_messages->dismiss();
    }
    m_pages->setCurrentIndex(index);
    m_navigation->setCurrent(index);
    putMessageBarUnderHeaderOf(currentPage());
    placePassing();
    if (Page *page = currentPage())
        page->setFocus(Qt::OtherFocusReason);
}

/// The bar belongs under the header of the page one looks at; pages without a header get it on top.
void MainWindow::putMessageBarUnderHeaderOf(Page *page)
{
    auto *layout = page ? qobject_cast<QVBoxLayout *>(page->layout()) : nullptr;
    const QLayoutItem *first = layout && layout->count() > 0 ? layout->itemAt(0) : nullptr;
    const bool hasHeader = first && qobject_cast<PageHeader *>(first->widget());
    if (hasHeader)
        layout->insertWidget(1, m_messages);
    else
        m_column->insertWidget(0, m_messages);
}

/// What goes by itself lies over the page, at the bottom, where it covers least: nothing moves under the
/// pointer when it comes and goes.
void MainWindow::placePassing()
{
    constexpr int widest = 720;
    const QRect page =
        m_pages->geometry().adjusted(0, 0, 0, currentPage() ? -currentPage()->footHeight() : 0);
    const int width = std::min(page.width() - 2 * gap::large, widest);
    const int height =
        m_passing->hasHeightForWidth() ? m_passing->heightForWidth(width) : m_passing->sizeHint().height();
    m_passing->setGeometry(page.left() + (page.width() - width) / 2, page.bottom() - height - gap::tiny,
                           width, height);
    m_passing->raise();
}

void MainWindow::takeKeysToMessage()
{
    MessageBar *const shown = m_passing->isHidden() ? m_messages.data() : m_passing;
    shown->takeKeys();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const bool movesFoot = event->type() == QEvent::Resize || event->type() == QEvent::Move
        || event->type() == QEvent::LayoutRequest;
    if (watched == m_pages && movesFoot)
        placePassing();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::showPage(Page *page)
{
    const int index = m_pages->indexOf(page);
    if (index >= 0)
        setCurrent(index);
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_pages->currentWidget());
}

void MainWindow::showMessage(const Message &message)
{
    const bool isOutdated = message.text.isEmpty(); // what was said, whatever it was
    if (isOutdated || message.goesByItself())
        m_passing->showMessage(message);
    if (isOutdated || !message.goesByItself()) {
        m_messageFrom.clear();
        m_messages->showMessage(message);
    }
}

void MainWindow::showMessageOf(Page *page, const Message &message)
{
    showMessage(message);
    if (!message.goesByItself() && message.actionText.isEmpty()) {
        m_messageFrom = page;
        m_messageText = m_messages->text();
    }
}

void MainWindow::setCampaign(const Campaign &campaign, const QueueStatus &status, int others)
{
    m_isCalling = campaign.state == CampaignState::Running;
    m_campaignBar->setCampaign(campaign, status, others);
}

void MainWindow::clearCampaign()
{
    m_isCalling = false;
    m_campaignBar->clear();
}

void MainWindow::setDemo(bool demo)
{
    setWindowTitle(demo ? tr("Leadline – Demo") : u"Leadline"_s);
    if (!demo) {
        delete std::exchange(m_demoBadge, nullptr);
        return;
    }
    if (m_demoBadge)
        return;
    m_demoBadge = new PlainLabel(tr("Demo – no real telephone rings"));
    m_demoBadge->setObjectName(u"demoBadge"_s);
    m_demoBadge->setContentsMargins(gap::medium, 3, gap::medium, 3);
    m_demoBadge->setProperty("badge", true);
    m_demoBadge->setAlignment(Qt::AlignCenter);
    menuBar()->setCornerWidget(m_demoBadge);
    m_demoBadge->show();
}

void MainWindow::restorePlace()
{
    resize(usual);
    restoreGeometry(QByteArray::fromBase64(m_store.value(geometryKey).toString().toLatin1()));
}

void MainWindow::showAbout()
{
    auto *about = new AboutDialog(m_parts, this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localPathsOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = localPathsOf(event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    emit filesDropped(files);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrangeSidePanel();
}

void MainWindow::arrangeSidePanel()
{
    const bool isOpen = m_side->current() != nullptr;
    const int sideWidth = isOpen ? m_side->preferredWidth() : 0;
    m_navigation->setCompact(width() - sideWidth < collapseBelow);
    const int room = centralWidget()->width() - m_navigation->sizeHint().width() - sideWidth;
    const bool fits = room >= m_pages->minimumSizeHint().width();
    if (isOpen && fits) {
        if (m_row->indexOf(m_side) < 0)
            m_row->addWidget(m_side);
        return;
    }
    m_row->removeWidget(m_side);
    if (isOpen) {
        m_side->setGeometry(centralWidget()->width() - sideWidth, 0, sideWidth, centralWidget()->height());
        m_side->raise();
    }
}

void MainWindow::setFirstSteps(FirstStepsPanel *panel)
{
    m_firstSteps = panel;
    m_side->addContent(panel, tr("First steps"));
    m_firstStepsAction->setVisible(true);
}

void MainWindow::openFirstSteps()
{
    if (m_firstSteps)
        m_side->unfold(m_firstSteps);
}

void MainWindow::openHelp()
{
    if (!m_help) {
        m_help = new HelpPanel;
        m_side->addContent(m_help, tr("User guide"));
    }
    m_help->showChapter(m_helpChapters.value(currentPage()));
    m_side->unfold(m_help);
    m_help->setFocus(Qt::OtherFocusReason);
}

void MainWindow::openShortcuts()
{
    auto *sheet = new ShortcutsSheet(shortcutsOf(*this), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::quit()
{
    m_isDecided = true;
    close();
    QCoreApplication::quit(); // closing a hidden window ends nothing
}

/// False when the window stays: hidden, or because a person is asked first.
bool MainWindow::mayClose()
{
    if (!m_isCalling || m_isDecided)
        return true;
    const ClosingChoice choice = loadClosingChoice(m_store);
    if (choice == ClosingChoice::Quit || (choice == ClosingChoice::Background && m_isQuitting))
        return true;
    if (choice == ClosingChoice::Background && canHide())
        hide();
    else
        askAboutClosing();
    return false;
}

void MainWindow::askAboutClosing()
{
    if (findChild<CloseSheet *>())
        return;
    auto *sheet = new CloseSheet(canHide(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &CloseSheet::chosen, this, [this](ClosingChoice choice, bool remember) {
        if (remember)
            saveClosingChoice(m_store, choice);
        if (choice == ClosingChoice::Quit)
            quit();
        else
            hide();
    });
    sheet->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_store.setValue(geometryKey, QString::fromLatin1(saveGeometry().toBase64()));
    m_store.setValue(pageKey, m_helpChapters.value(currentPage()));
    if (mayClose())
        QMainWindow::closeEvent(event);
    else
        event->ignore();
}
