#pragma once

#include "core/dialing/campaign.h"
#include "core/dialing/campaignqueue.h"
#include "core/settings/settings.h"
#include "ui/shell/page.h"

#include <QMainWindow>

class CampaignBar;
class MessageBar;
class Navigation;
class QLabel;
class QStackedWidget;
class QVBoxLayout;

/// The window: navigation, pages, message bar, campaign bar, menus. It places the pages and knows nothing of what they do.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// `store` keeps size, place and page of the window; it must outlive the window.
    explicit MainWindow(SettingsStore &store, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The page becomes a child of the window. Pages come in the order of the calls; Ctrl+1 is the first.
    void addPage(Page *page);
    /// As `addPage`, at the bottom of the navigation (Settings).
    void addPageAtBottom(Page *page);
    void showPage(Page *page);
    Page *currentPage() const;

    void showMessage(const Message &message);
    /// Shows the campaign bar. Pages keep their own view of campaigns.
    void setCampaign(const Campaign &campaign, const QueueStatus &status);
    void clearCampaign();
    void setDemo(bool demo);

signals:
    /// Files or folders were dropped anywhere on the window; absolute local paths.
    void filesDropped(const QStringList &files);
    void importRequested();
    void exportRequested();
    void welcomeRequested();
    void startRequested(CampaignId campaign);
    void pauseRequested(CampaignId campaign);
    void stopRequested(CampaignId campaign);
    void campaignShowRequested(CampaignId campaign);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void createLayout();
    void createMenus();
    void connectCampaignBar();
    void place(Page *page, bool atBottom);
    void setCurrent(int index);
    void putMessageBarUnderHeaderOf(Page *page);
    void restorePlace();
    void showAbout();

    SettingsStore &m_store;
    Navigation *m_navigation = nullptr;
    QStackedWidget *m_pages = nullptr;
    QVBoxLayout *m_column = nullptr;
    MessageBar *m_messages = nullptr;
    CampaignBar *m_campaignBar = nullptr;
    QLabel *m_demoBadge = nullptr;
    QMenu *m_view = nullptr;
    QAction *m_firstFixedViewAction = nullptr;
};
