#pragma once

#include "core/base/changes.h"
#include "core/dialing/calllog.h"
#include "core/settings/settings.h"
#include "ui/calls/calltablemodel.h"
#include "ui/shell/page.h"

class CallDetail;
class ConversationSearch;
class UnclearSection;
class WebhookSection;
class Chip;
class ChipRow;
class EmptyState;
class PageHeader;
class PlainLabel;
class SaidPanel;
class QComboBox;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTableView;

/// The calls as they happen: a live table, and beside it what was said, by whom the outcome was decided and every step.
class CallsPage final : public Page {
    Q_OBJECT
public:
    /// All references must outlive the page.
    CallsPage(CallReader &reader, CallLog &log, Changes &changes, SettingsStore &settings, QWidget *parent = nullptr);
    ~CallsPage() override;

    QString title() const override;
    QIcon icon() const override;
    void focusSearch() override;
    /// Sets the filters to `query`.
    void showCalls(const CallQuery &query);
    /// Deliveries of the shown call: what it wishes, and where the provider's answers go.
    WebhookSection &webhooks() const;
    /// What a person wishes for the shown call while it is unclear.
    UnclearSection &unclear() const;
    CallDetail &detail() const { return *m_detail; }
    /// Offers the search over everything that was said; to be taken away (null) before it goes.
    void setConversationSearch(ConversationSearch *search);

private:
    void createHeader();
    QLayout *createFilters();
    void createTable();
    void createLayout();
    void createShortcuts();
    void connectModel(Changes &changes);

    void applyFilters();
    void clearFilters();
    void setLead(std::optional<LeadId> lead);
    void refreshCampaigns();
    void countReviews();
    void showCount();
    void showCurrent();
    void step(int by);
    void rememberPlace();
    void restorePlace();
    /// Rows that come or go above leave the visible ones where they are.
    void keepScrolled(int row, int count);
    void setDetailOpen(bool open);
    void createSaid();
    void openSaid();
    void closeSaid();

    CallReader &m_reader;
    SettingsStore &m_settings;
    CallTableModel m_model;
    QTimer m_slow; ///< for what need not be told at once
    std::optional<LeadId> m_lead;
    bool m_anyCalls = false;
    struct Place {
        AttemptId current {};
        AttemptId top {};
    } m_place;

    PageHeader *m_header = nullptr;
    QComboBox *m_campaigns = nullptr;
    QLineEdit *m_search = nullptr;
    ChipRow *m_chips = nullptr;
    Chip *m_review = nullptr;
    Chip *m_person = nullptr;
    PlainLabel *m_count = nullptr;
    QTableView *m_table = nullptr;
    CallDetail *m_detail = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_none = nullptr;
    EmptyState *m_noMatch = nullptr;
    SaidPanel *m_said = nullptr; ///< stands in place of the table while it is open
};
