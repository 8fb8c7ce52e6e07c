#pragma once

#include "core/base/changes.h"
#include "core/dialing/stopdomains.h"
#include "core/dialing/stoplist.h"
#include "ui/leads/leadexport.h"
#include "ui/shell/page.h"
#include "ui/stoplist/numberreading.h"
#include "ui/stoplist/stoplistmodel.h"

#include <QTimer>

#include <functional>

class EmptyState;
class PlainLabel;
class QAction;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;

/// The numbers that are never called: table, adding by hand or from a file, removal with a reason.
class StopListPage final : public Page {
    Q_OBJECT
public:
    /// All references must outlive the page; `country` gives the region (ISO 3166) of numbers without country code.
    StopListPage(StopListReader &reader, StopList &list, Changes &changes, std::function<QString()> country,
                 QWidget *parent = nullptr);

    QString title() const override;
    QIcon icon() const override;
    void focusSearch() override;

    /// `domains` must outlive the page; without them there is no way to companies.
    void setDomains(StopDomains *domains);

    /// Puts numbers on the list and says what happened.
    void add(const QList<PhoneNumber> &numbers, const QString &source);
    void addFile(const QString &fileName);
    /// The whole list as CSV that can be added again.
    void exportTo(const QString &fileName);

signals:
    /// `source` is the file that was just added, if any.
    void registryRequested(const QString &source);
    /// Everything that is known about a number, into a file.
    void evidenceRequested(const PhoneNumber &number, const QString &fileName);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void createLayout();
    QWidget *createHeader();
    void fitHeader();
    void openAdd();
    void chooseFile();
    void addScrubbed(const ReadNumbers &found, const QString &name);
    void askReason();
    QMenu *createMenu();
    void chooseExport();
    void showLog();
    void openDomains();
    void chooseEvidence();
    void remove(const PhoneNumber &number, const QString &reason);
    void refresh();
    void showState();

    StopList &m_list;
    StopListReader &m_reader;
    StopDomains *m_domains = nullptr;
    std::function<QString()> m_country;
    StopListModel m_model;
    QTimer m_refresh;
    CsvExport m_export;
    QLineEdit *m_search = nullptr;
    QWidget *m_header = nullptr;
    QPushButton *m_file = nullptr;
    QAction *m_fileAction = nullptr; ///< instead of the button where there is no room
    QPushButton *m_remove = nullptr;
    QAction *m_evidence = nullptr;
    QAction *m_log = nullptr;
    QAction *m_companies = nullptr;
    PlainLabel *m_count = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    EmptyState *m_none = nullptr;
};
