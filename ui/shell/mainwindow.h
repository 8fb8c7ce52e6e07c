#pragma once

#include "core/base/programpart.h"
#include "core/dialing/campaign.h"
#include "core/dialing/campaignqueue.h"
#include "core/settings/settings.h"
#include "ui/shell/page.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

class CampaignBar;
class FirstStepsPanel;
class HelpPanel;
class MessageBar;
class Navigation;
class SidePanel;
class QHBoxLayout;
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
    /// `helpChapter` is the chapter of the user guide that F1 opens there; by it the last page is remembered.
    void addPage(Page *page, const QString &helpChapter = {});
    /// As `addPage`, at the bottom of the navigation (Settings).
    void addPageAtBottom(Page *page, const QString &helpChapter = {});
    void showPage(Page *page);
    Page *currentPage() const;

    void showMessage(const Message &message);
    /// A campaign is running.
    bool isCalling() const { return m_isCalling; }
    /// Shows the campaign bar. Pages keep their own view of campaigns.
    /// `others`: how many more are running.
    void setCampaign(const Campaign &campaign, const QueueStatus &status, int others = 0);
    void clearCampaign();
    void setDemo(bool demo);
    /// What About lists.
    void setParts(const QList<ProgramPart> &parts) { m_parts = parts; }
    /// The panel becomes a child of the window and waits in the Help menu.
    void setFirstSteps(FirstStepsPanel *panel);
    void openFirstSteps();
    /// The chapter of the current page beside it.
    void openHelp();
    void openShortcuts();
    /// Tells whether there is a tray to come back from: then closing may leave the program running. Asked
    /// whenever the window closes, because trays come and go. Nothing set: there is none.
    void setCanHide(std::function<bool()> canHide) { m_canHide = std::move(canHide); }
    /// Ends the program without a question, whether the window is shown or hidden.
    void quit();

signals:
    /// Files or folders were dropped anywhere on the window; absolute local paths.
    void filesDropped(const QStringList &files);
    void importRequested();
    void exportRequested();
    void diagnosticsRequested();
    /// A person has put the first steps away.
    void firstStepsClosed();
    void startRequested(CampaignId campaign);
    void pauseRequested(CampaignId campaign);
    void stopRequested(CampaignId campaign);
    void campaignShowRequested(CampaignId campaign);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createLayout();
    void createMenus();
    void createHelpMenu();
    void connectCampaignBar();
    void place(Page *page, bool atBottom, const QString &helpChapter);
    /// Beside the page where there is room, else over its right edge.
    void arrangeSidePanel();
    bool canHide() const { return m_canHide && m_canHide(); }
    bool mayClose();
    void askAboutClosing();
    void setCurrent(int index);
    void showMessageOf(Page *page, const Message &message);
    void putMessageBarUnderHeaderOf(Page *page);
    void placePassing();
    void takeKeysToMessage();
    void restorePlace();
    void showAbout();

    SettingsStore &m_store;
    Navigation *m_navigation = nullptr;
    QStackedWidget *m_pages = nullptr;
    SidePanel *m_side = nullptr;
    HelpPanel *m_help = nullptr; ///< made when it is first opened
    FirstStepsPanel *m_firstSteps = nullptr;
    QAction *m_firstStepsAction = nullptr;
    QHBoxLayout *m_row = nullptr;
    QVBoxLayout *m_column = nullptr;
    MessageBar *m_passing = nullptr; ///< what goes by itself, over the page
    QPointer<MessageBar> m_messages; ///< what stays; goes with the page it stands in
    QPointer<Page> m_messageFrom; ///< of what stays and offers nothing: it goes with this page
    QString m_messageText; ///< what that page said
    CampaignBar *m_campaignBar = nullptr;
    QLabel *m_demoBadge = nullptr;
    QMenu *m_view = nullptr;
    QAction *m_firstFixedViewAction = nullptr;
    QMap<const Page *, QString> m_helpChapters;
    QList<ProgramPart> m_parts;
    bool m_isCalling = false;
    std::function<bool()> m_canHide;
    bool m_isQuitting = false; ///< a person wants the end of the program, not of the window
    bool m_isDecided = false; ///< no question any more
};
