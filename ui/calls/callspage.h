#pragma once

#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/dialing/calldesk.h"
#include "core/dialing/calllog.h"
#include "core/leads/leadeditor.h"
#include "core/leads/leadrecords.h"
#include "core/settings/settings.h"
#include "ui/calls/callkeys.h"
#include "ui/calls/calltablemodel.h"
#include "ui/calls/deskactions.h"
#include "ui/shell/page.h"

class CallDeskPanel;
class CallDetail;
class ConversationSearch;
class SaidPanel;
class CallFilters;
class CampaignPicker;
class ColumnMenu;
struct CallChoice;
class UnclearSection;
class WebhookSection;
class EmptyState;
class PageHeader;
class PlainLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

/// The calls as an inbox: a live table, filters above, beside it what was said and what a person decides
/// about it, and the keys for all of that at the foot.
class CallsPage final : public Page {
    Q_OBJECT
public:
    /// What the page reads from and writes to; everything must outlive it. Readers belong to this thread.
    struct Stores {
        CallReader &calls;
        CallLog &log;
        CallDesk &desk;
        CallDeskReader &deskReader;
        LeadReader &leads;
        LeadEditor &leadEditor;
        LeadRecords &leadRecords;
        Changes &changes;
        SettingsStore &settings;
        const Clock &clock;
    };
    explicit CallsPage(const Stores &stores, QWidget *parent = nullptr);
    ~CallsPage() override;

    QString title() const override;
    QIcon icon() const override;
    void focusSearch() override;
    int footHeight() const override; ///< the keys are read while one works
    /// Sets all filters to `filter`: exactly those calls are shown.
    void showCalls(const CallFilter &filter);
    /// The same for callers that know the older query.
    void showCalls(const CallQuery &query);
    /// Deliveries of the shown call: what it wishes, and where the provider's answers go.
    WebhookSection &webhooks() const;
    /// What a person wishes for the shown call while it is unclear.
    UnclearSection &unclear() const;
    CallDetail &detail() const { return *m_detail; }
    /// Offers the search over everything that was said; to be taken away (null) before it goes.
    void setConversationSearch(ConversationSearch *search);

signals:
    void campaignsRequested();
    /// The recording of the shown call is to be played, or paused.
    void playRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void createHeader();
    QLayout *createFilters();
    void createTable();
    void createLayout();
    QWidget *createSide();
    void createKeys();
    void connectModel();
    void connectChanges();
    void connectPanel();
    void connectTimers();

    // Which calls
    void applyFilters();
    void rememberFilter(CallChoice choice);
    void recallFilter();
    void clearFilters();
    void setChoice(const CallChoice &choice);
    void refreshCampaigns();
    void countWaiting();
    void countSwitches();
    void showCount();

    // The call that is shown
    bool isSearching() const; ///< over what was said: the table is hidden
    /// The one a person sees: the current row, or while the table is hidden what the details show. 0 = none.
    AttemptId shown() const;
    std::optional<DeskCall> current() const;
    /// The selected ones, in view order; while the table is hidden the shown one.
    QList<AttemptId> chosen() const;
    int rowBesideChosen() const;
    void goTo(AttemptId call);
    void showCurrent();
    void showPanel();
    void openedForAMoment();
    void step(int by);
    void setDetailOpen(bool open);
    void createSaid();
    void openSaid();
    void showListParts(bool shown);
    void closeSaid();

    // The place in the table
    void rememberPlace();
    void restorePlace();
    void keepScrolled(int row, int count);

    // What a person does (callspagedeeds.cpp)
    void wish(const CallKey &key);
    void decide(Outcome outcome);
    void confirm();
    void archive();
    void toggleRead();
    void planCallback();
    void openCallbackSheet(const DeskCall &call);
    void changeLeads(LeadChange change);
    void writeNote();

    Stores m_stores;
    CallTableModel m_model;
    DeskActions m_actions;
    bool m_isAsked = false; ///< the filter is what another page asked to see
    AttemptId m_shownAtUndo {}; ///< when something was about to be taken back
    AttemptId m_wanted {}; ///< to be shown as soon as it is among the rows
    AttemptId m_chosenByItself {}; ///< the first row, which the page has chosen
    AttemptId m_lookedAt {}; ///< that one, when it was open for a moment: read once somebody goes on from it
    QTimer m_soon; ///< the shown call has changed
    QTimer m_slow; ///< for what need not be told at once
    QTimer m_opened {this}; ///< how long the shown call has been open
    bool m_anyCalls = false;
    struct Place {
        AttemptId anchor {};
        AttemptId current {};
        int offset = 0; ///< rows from the top of the view to the anchor
    } m_place;

    PageHeader *m_header = nullptr;
    CampaignPicker *m_campaigns = nullptr;
    QLineEdit *m_search = nullptr;
    CallFilters *m_filters = nullptr;
    PlainLabel *m_count = nullptr;
    ColumnMenu *m_columns = nullptr;
    QPushButton *m_columnsButton = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_side = nullptr;
    CallDetail *m_detail = nullptr;
    CallDeskPanel *m_panel = nullptr;
    QSplitter *m_splitter = nullptr;
    QWidget *m_keyBar = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_none = nullptr;
    EmptyState *m_noMatch = nullptr;
    SaidPanel *m_said = nullptr; ///< stands in place of the table while it is open
};
