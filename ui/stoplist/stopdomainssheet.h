#pragma once

#include "core/dialing/stopdomains.h"
#include "ui/leads/leadexport.h"

#include <QDialog>

class PlainLabel;
class QBoxLayout;
class QLineEdit;
class QPushButton;
class QStandardItemModel;
class QTableView;

/// The companies that are never called, by their domain: typed in, from a file, into one, and taken off with
/// a reason.
class StopDomainsSheet final : public QDialog {
    Q_OBJECT
public:
    /// `domains` must outlive the sheet.
    explicit StopDomainsSheet(StopDomains &domains, QWidget *parent = nullptr);

    void addFile(const QString &fileName);
    /// As CSV that can be added again.
    void exportTo(const QString &fileName);

private:
    void createLayout();
    QBoxLayout *createAdding();
    QBoxLayout *createRemoving();
    QBoxLayout *createFoot();
    void addTyped();
    void addFound(const stopdomain::Found &found, const QString &fileName);
    void add(const QStringList &domains, const QString &source, const QString &remark);
    void remove();
    void chooseFile();
    void chooseExport();
    void refresh();
    void showState();
    QString chosen() const;

    StopDomains &m_domains;
    CsvExport m_export;
    QStandardItemModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QLineEdit *m_text = nullptr;
    QPushButton *m_add = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_remove = nullptr;
    PlainLabel *m_report = nullptr;
};
