#pragma once

#include "core/leads/leadstore.h"
#include "ui/leads/leadexport.h"
#include "ui/leads/importreportmodel.h"
#include "ui/shell/page.h"

#include <QDialog>

class ChipRow;
class PlainLabel;
class QComboBox;
class QPushButton;
class QTableView;

/// What became of each import: counts, the rows by their fate with line and reason, a file to repair refused ones, Undo.
class ImportsDialog final : public QDialog {
    Q_OBJECT
public:
    /// References must outlive the dialog.
    ImportsDialog(LeadReader &reader, LeadStore &store, QWidget *parent = nullptr);

    /// Shows this one; the newest otherwise.
    void select(ImportId import);

signals:
    void message(const Message &message);
    void undone();
    /// One of its leads is to be seen.
    void leadRequested(LeadId lead, const QString &name);

private:
    void createLayout();
    void showImport(int index);
    void showCounts(const ImportSummary &import);
    void showRows(const QString &kind);
    void takeLoaded();
    void updateSave();
    void tell(const QString &words);
    ImportSummary shownImport() const;
    void askWhereToSave();
    void save(const QString &fileName);
    void askAboutUndo(bool isAsked);
    void undo();
    void watchUndo(const QFuture<Result<qint64>> &undoing);

    LeadReader &m_reader;
    LeadStore &m_store;
    QList<ImportSummary> m_imports;
    ImportReportModel m_rows;
    CsvExport m_export;
    QComboBox *m_choice = nullptr;
    PlainLabel *m_report = nullptr;
    PlainLabel *m_advice = nullptr;
    QString m_shownKind;
    ChipRow *m_kinds = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_reallyUndo = nullptr;
    QPushButton *m_keep = nullptr;
};
