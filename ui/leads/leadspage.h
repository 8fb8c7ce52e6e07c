#pragma once

#include "core/base/changes.h"
#include "core/dialing/calllog.h"
#include "core/leads/leadimport.h"
#include "core/leads/leadrecords.h"
#include "core/rules/rulebook.h"
#include "core/settings/settings.h"
#include "ui/leads/importqueue.h"
#include "ui/leads/leadactions.h"
#include "ui/leads/leadbulk.h"
#include "ui/leads/leadexport.h"
#include "ui/leads/leadtablemodel.h"
#include "ui/shell/page.h"

#include <QTemporaryDir>
#include <QTimer>

#include <memory>

class EmptyState;
class ImportSheet;
class LeadColumnMenu;
class LeadDetail;
class LeadFilters;
class PageHeader;
class PlainLabel;
class ProgressStrip;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

/// The leads: a table over a million rows, filters, search, the history of each person, import and export, and what one
/// does with the chosen ones. What is chosen are the leads one sees: a change concerns them and no later ones.
class LeadsPage final : public Page {
    Q_OBJECT
public:
    /// All references must outlive the page; `importDefaults` gives country, number policy and so on of the moment.
    LeadsPage(LeadReader &reader, LeadStore &store, LeadEditor &editor, LeadRecords &records, const LeadImport &import,
              CallReader &calls, Changes &changes, SettingsStore &settings, std::function<ImportOptions()> importDefaults,
              QWidget *parent = nullptr);
    ~LeadsPage() override;

    QString title() const override;
    QIcon icon() const override;
    void focusSearch() override;

    /// Opens the import sheet with these files; without any it asks for one.
    void openImport(const QStringList &files);
    void showList(ListId list);
    /// These leads alone, whatever was filtered before; `words` say which they are. One click shows all again.
    void showOnly(const QList<LeadId> &leads, const QString &words);
    /// Those that this campaign, or any where none is given, has before it.
    void showLeft(std::optional<CampaignId> campaign);
    /// What the detail panel says about the next call of a lead.
    void setOutlook(std::function<QString(const Lead &)> outlook);
    /// Tells the time zones that numbers stand for, for the filter and the details.
    void setRuleBook(const RuleBook &book);
    /// Asks for a file and writes the rows shown.
    void exportShown();

signals:
    /// A list has new leads; the natural next step is a campaign.
    void leadsImported(ListId list);
    /// A person releases a held lead; `chosen` is empty when its number stays.
    void releaseRequested(LeadId lead, const PhoneNumber &chosen);

private:
    void createHeader();
    void createFilters();
    void createTable();
    void createLayout();
    void connectModel();
    void connectRefreshing(Changes &changes);
    void connectImport();
    void connectExport();
    void connectBulk();

    void applyFilters();
    void refreshLists();
    void refreshNow();
    void rememberPlace();
    void restorePlace();
    void restoreChosen();
    void showCount();
    void showCurrent();
    void setDetailOpen(bool open);
    void clearFilters();
    void limitTo(const QList<LeadId> &only, std::optional<LeftIn> left, const QString &words);
    void applySaved(const LeadQuery &query);

    QList<LeadId> chosen() const;
    void showChosen();
    void act(LeadActions::Wish wish);
    void showMenu(const QPoint &at);
    void editChosen();
    void copyNumbers();
    void askText(LeadChange change);
    void changeAll(LeadChange change, const QString &text);
    void addLead();
    void storeAdded(const Lead &lead, const QString &listName);
    void offerUndo(EditId edit, const QString &sentence, Message::Kind kind = Message::Kind::Success);
    bool isAtWork() const;
    bool isBusy();

    void paste();
    void openPasted(const QString &text);
    void startImport(const QStringList &files, const ImportOptions &options);
    ImportSummary summed(const ImportSummary &last);
    void reportImport(const ImportSummary &last);
    void undoImport(ImportId import);
    void showImports(ImportId import);
    void askExportFile(const QString &title, const QList<LeadId> &leads);
    void exportTo(const QString &fileName, const QList<LeadId> &leads);

    LeadReader &m_reader;
    LeadStore &m_store;
    LeadEditor &m_editor;
    LeadRecords &m_records;
    const LeadImport &m_import;
    SettingsStore &m_settings;
    std::function<ImportOptions()> m_importDefaults;
    LeadTableModel m_model;
    ImportQueue m_importQueue;
    LeadExport m_export;
    std::unique_ptr<QTemporaryDir> m_pasted; ///< rows from the clipboard, as a file
    LeadBulk m_bulk;
    QTimer m_refresh;
    QTimer m_searching; ///< runs out when an answer takes its time
    qint64 m_total = 0;
    bool m_hasFailed = false; ///< the answer that is being shown is an error

    struct Place {
        QList<LeadId> selected;
        LeadId current {};
        LeadId top {};
        int everyRow = 0; ///< how many there were, when all were chosen and are too many to be looked for
    } m_place;
    std::pair<LeadSort, Qt::SortOrder> m_shownOrder {LeadSort::Added, Qt::AscendingOrder};
    bool m_isPlaceOpen = false; ///< what was chosen may be among the rows that are still to come
    bool m_isRestoring = false;
    bool m_isUndoing = false; ///< an import
    QList<ImportSummary> m_imported; ///< the files of the last import
    quint64 m_question = 0; ///< of the model, which the rows on the screen answer

    PageHeader *m_header = nullptr;
    QComboBox *m_lists = nullptr;
    QLineEdit *m_search = nullptr;
    LeadFilters *m_filters = nullptr;
    LeadActions *m_actions = nullptr;
    LeadColumnMenu *m_columns = nullptr;
    QPushButton *m_only = nullptr;
    PlainLabel *m_count = nullptr;
    ProgressStrip *m_progress = nullptr;
    QTableView *m_table = nullptr;
    LeadDetail *m_detail = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_none = nullptr;
    EmptyState *m_noMatch = nullptr;
    EmptyState *m_broken = nullptr;
};
