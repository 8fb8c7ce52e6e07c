#pragma once

#include "core/leads/leadimport.h"
#include "core/settings/settings.h"
#include "ui/leads/importpreviewmodel.h"
#include "ui/leads/layoutmemory.h"

#include <QDialog>
#include <QTimer>

class ImportOptionsForm;
class ImportRowKinds;
class MappingHeader;
class PlainLabel;
class QComboBox;
class QPushButton;
class QTableView;

/// Decides how files of leads are read: shows the first rows as they will be stored, and counts the whole
/// file beside it. Stores nothing; `importRequested` says what to do.
class ImportSheet final : public QDialog {
    Q_OBJECT
public:
    /// References must outlive the sheet. `defaults` are the operator's country, number policy and so on.
    ImportSheet(const LeadImport &import, SettingsStore &store, const ImportOptions &defaults,
                QWidget *parent = nullptr);
    ~ImportSheet() override;

    /// `files` as they are on the disk; whatever cannot be read is shown with the reason.
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
    void guessAgain();
    void showRows();
    void resizeOwnColumns();
    QString folder() const;
    void updateVerb();
    /// What a person has to settle before the file can be read; empty = nothing.
    static QString openQuestion(const ImportPreview &preview);
    void accept() override;
    ImportOptions options() const;
    void showFile(int index);

    // How much the files hold (importsheetcounting.cpp)
    QString aboutFile(const QString &file, const QString &words) const;
    void countRows();
    void countNext();
    void countFile(const QString &file);
    void showCounting(const QString &file, const ImportProgress &progress);
    void takeCount(quint64 ticket, const QString &file, const Result<ImportSummary> &summary);

    const LeadImport &m_import;
    SettingsStore &m_store;
    ImportOptions m_base;
    QStringList m_files;
    ImportPreviewModel m_model;
    int m_shown = 0; ///< position of the file that is shown
    QList<LeadField> m_mapping;
    LayoutMemory m_layouts;
    QTimer m_pause;
    quint64 m_ticket = 0;
    CancelFlag m_counting;
    QStringList m_uncounted;
    std::shared_ptr<SeenRows> m_seen; ///< in the files that are counted
    QString m_question; ///< about the file that is counted, if it is not the one that is shown
    ImportSummary m_count;
    bool m_counted = false;
    bool m_readable = false;

    PlainLabel *m_file = nullptr;
    PlainLabel *m_program = nullptr;
    QComboBox *m_fileChoice = nullptr;
    QPushButton *m_guessAgain = nullptr;
    PlainLabel *m_report = nullptr;
    ImportOptionsForm *m_form = nullptr;
    ImportRowKinds *m_kinds = nullptr;
    QTableView *m_table = nullptr;
    MappingHeader *m_header = nullptr;
    QPushButton *m_verb = nullptr;
};
