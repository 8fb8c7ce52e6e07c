#include "ui/shell/mainwindow.h"

#include "ui/shell/aboutdialog.h"
#include "ui/shell/campaignbar.h"
#include "ui/shell/navigation.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

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
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    m_column = new QVBoxLayout;
    m_column->setSpacing(0);
    m_column->addWidget(m_messages);
    m_column->addWidget(m_pages, 1);
    m_column->addWidget(m_campaignBar);
    row->addLayout(m_column, 1);
    setCentralWidget(centre);
    connect(m_navigation, &Navigation::activated, this, &MainWindow::setCurrent);
}

void MainWindow::createMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(themedIcon("document-import"_L1), tr("&Import leads…"), QKeySequence(tr("Ctrl+I")), this,
                    &MainWindow::importRequested);
    file->addAction(themedIcon("document-export"_L1), tr("&Export…"), QKeySequence(tr("Ctrl+E")), this,
                    &MainWindow::exportRequested);
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"), QKeySequence(QKeySequence::Quit), this, &QWidget::close);
    quit->setMenuRole(QAction::QuitRole);

    m_view = menuBar()->addMenu(tr("&View"));
    m_firstFixedViewAction = m_view->addSeparator();
    m_view->addAction(themedIcon("edit-find"_L1), tr("&Search on this page"), QKeySequence(QKeySequence::Find), this,
                      [this] {
                          if (Page *page = currentPage())
                              page->focusSearch();
                      });
    m_view->addAction(tr("&Full screen"), QKeySequence(Qt::Key_F11), this,
                      [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&First steps"), this, &MainWindow::welcomeRequested);
    help->addAction(themedIcon("help-about"_L1), tr("&About Leadline"), this, &MainWindow::showAbout);
}

void MainWindow::connectCampaignBar()
{
    connect(m_campaignBar, &CampaignBar::startRequested, this, &MainWindow::startRequested);
    connect(m_campaignBar, &CampaignBar::pauseRequested, this, &MainWindow::pauseRequested);
    connect(m_campaignBar, &CampaignBar::stopRequested, this, &MainWindow::stopRequested);
    connect(m_campaignBar, &CampaignBar::showRequested, this, &MainWindow::campaignShowRequested);
}

void MainWindow::addPage(Page *page)
{
    place(page, false);
}

void MainWindow::addPageAtBottom(Page *page)
{
    place(page, true);
}

void MainWindow::place(Page *page, bool atBottom)
{
    const int index = m_pages->addWidget(page);
    const auto where = atBottom ? Navigation::Place::Bottom : Navigation::Place::Top;
    NavigationButton *entry = m_navigation->addEntry(page->icon(), page->title(), where);
    auto *action = new QAction(page->icon(), page->title(), m_view);
    if (index < numberedPages)
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)));
    m_view->insertAction(m_firstFixedViewAction, action);
    connect(action, &QAction::triggered, this, [this, index] { setCurrent(index); });
    connect(page, &Page::message, this, &MainWindow::showMessage);
    connect(page, &Page::unreadChanged, entry, &NavigationButton::setCount);
    if (index == 0 || index == m_store.value(pageKey).toInt())
        setCurrent(index);
}

void MainWindow::setCurrent(int index)
{
    m_pages->setCurrentIndex(index);
    m_navigation->setCurrent(index);
    putMessageBarUnderHeaderOf(currentPage());
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
    m_messages->showMessage(message);
}

void MainWindow::setCampaign(const Campaign &campaign, const QueueStatus &status)
{
    m_campaignBar->setCampaign(campaign, status);
}

void MainWindow::clearCampaign()
{
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
    auto *about = new AboutDialog(this);
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
    m_navigation->setCompact(width() < collapseBelow);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_store.setValue(geometryKey, QString::fromLatin1(saveGeometry().toBase64()));
    m_store.setValue(pageKey, m_pages->currentIndex());
    QMainWindow::closeEvent(event);
}
