#pragma once

#include "core/base/changes.h"
#include "core/dialing/calllog.h"
#include "core/leads/leadimport.h"
#include "core/settings/settings.h"
#include "ui/leads/importqueue.h"
#include "ui/leads/leadexport.h"
#include "ui/leads/leadtablemodel.h"
#include "ui/shell/page.h"

#include <QTemporaryDir>
#include <QTimer>

#include <memory>

class ChipRow;
class EmptyState;
class ImportSheet;
class LeadDetail;
class PageHeader;
class PlainLabel;
class ProgressStrip;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

/// The leads: a table over a million rows, filters, search, the history of each person, import and export.
class LeadsPage final : public Page {
    Q_OBJECT
public:
    /// All references must outlive the page; `importDefaults` gives country, number policy and so on of the moment.
    LeadsPage(LeadReader &reader, LeadStore &store, const LeadImport &import, CallReader &calls, Changes &changes,
              SettingsStore &settings, std::function<ImportOptions()> importDefaults, QWidget *parent = nullptr);
    ~LeadsPage() override;

    QString title() const override;
    QIcon icon() const override;
    void focusSearch() override;

    /// Opens the import sheet with these files; without any it asks for one.
    void openImport(const QStringList &files);
    void showList(ListId list);
    /// These leads alone, whatever was filtered before; `words` say which they are. One click shows all again.
    void showOnly(const QList<LeadId> &leads, const QString &words);
    /// What the detail panel says about the next call of a lead.
    void setOutlook(std::function<QString(const Lead &)> outlook);
    /// Asks for a file and writes the rows shown.
    void exportShown();

signals:
    /// The person wants these numbers never to be called again.
    void stopRequested(const QList<PhoneNumber> &numbers);
    /// A list has new leads; the natural next step is a campaign.
    void leadsImported(ListId list);

private:
    void createHeader();
    void createFilters();
    void createTable();
    void createLayout();
    void connectModel();
    void connectImport();
    void connectExport();

    void applyFilters();
    void refreshLists();
    void refreshNow();
    void rememberPlace();
    void restorePlace();
    void showCount();
    void showCurrent();
    void setDetailOpen(bool open);
    void showMenu(const QPoint &at);
    QList<PhoneNumber> selectedNumbers() const;
    void copyNumbers();
    void clearFilters();

    void paste();
    void openPasted(const QString &text);
    void startImport(const QStringList &files, const ImportOptions &options);
    void reportImport(const ImportSummary &summary);
    void undoImport(ImportId import);
    void showImports(ImportId import);
    void exportTo(const QString &fileName);

    LeadReader &m_reader;
    LeadStore &m_store;
    const LeadImport &m_import;
    SettingsStore &m_settings;
    std::function<ImportOptions()> m_importDefaults;
    LeadTableModel m_model;
    ImportQueue m_importQueue;
    CsvExport m_export;
    std::unique_ptr<QTemporaryDir> m_pasted; ///< rows from the clipboard, as a file
    QTimer m_refresh;
    qint64 m_total = 0;

    struct Place {
        QList<LeadId> selected;
        LeadId current {};
        LeadId top {};
    } m_place;

    PageHeader *m_header = nullptr;
    QComboBox *m_lists = nullptr;
    QLineEdit *m_search = nullptr;
    ChipRow *m_chips = nullptr;
    QPushButton *m_only = nullptr;
    PlainLabel *m_count = nullptr;
    ProgressStrip *m_progress = nullptr;
    QTableView *m_table = nullptr;
    LeadDetail *m_detail = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_none = nullptr;
    EmptyState *m_noMatch = nullptr;
};
