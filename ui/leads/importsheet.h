#pragma once

#include "core/leads/leadimport.h"
#include "core/settings/settings.h"
#include "ui/leads/importpreviewmodel.h"

#include <QDialog>
#include <QTimer>

class ImportOptionsForm;
class MappingHeader;
class PlainLabel;
class QPushButton;
class QTableView;

/// Decides how files of leads are read: shows the first rows as they will be stored, and counts the whole file beside it.
/// Stores nothing; `importRequested` says what to do.
class ImportSheet final : public QDialog {
    Q_OBJECT
public:
    /// References must outlive the sheet. `defaults` are the operator's country, number policy and so on.
    ImportSheet(const LeadImport &import, SettingsStore &store, const ImportOptions &defaults, QWidget *parent = nullptr);
    ~ImportSheet() override;

    void setFiles(const QStringList &files);
    /// Asks for files.
    void chooseFiles();
    QStringList files() const { return m_files; }

signals:
    void importRequested(const QStringList &files, const ImportOptions &options);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void createLayout();
    QWidget *createFoot();

    void readSoon();
    void read();
    void takePreview(quint64 ticket, const Result<ImportPreview> &preview);
    void showFailure(const Error &error);
    void placeMappings();
    void mapColumn(int column, LeadField field);
    void countRows();
    void takeCount(quint64 ticket, const Result<ImportSummary> &summary);
    void updateVerb();
    void accept() override;
    ImportOptions options() const;
    QMap<LeadField, QString> chosenMapping() const;
    QString layoutKey() const;
    void rememberMapping();
    bool recallMapping();

    const LeadImport &m_import;
    SettingsStore &m_store;
    ImportOptions m_base;
    QStringList m_files;
    ImportPreviewModel m_model;
    QList<LeadField> m_mapping;
    QList<LeadField> m_recognised;
    bool m_mappingIsOwn = false; ///< changed by the person or remembered for this layout
    QTimer m_pause;
    quint64 m_ticket = 0;
    CancelFlag m_counting;
    std::optional<ImportSummary> m_count;
    bool m_readable = false;

    PlainLabel *m_file = nullptr;
    PlainLabel *m_report = nullptr;
    ImportOptionsForm *m_form = nullptr;
    QTableView *m_table = nullptr;
    MappingHeader *m_header = nullptr;
    QPushButton *m_verb = nullptr;
};
