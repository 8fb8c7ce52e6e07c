#pragma once

#include "core/leads/lead.h"
#include "core/rules/rulestore.h"

#include <QDialog>

class PlainLabel;
class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

/// Asks which list holds consumers and when it was last checked against the national registry.
class RegistrySheet final : public QDialog {
    Q_OBJECT
public:
    /// `source` is proposed as the name of what it was checked with.
    RegistrySheet(const QList<LeadList> &lists, const QHash<ListId, ListScrub> &scrubs, const QDate &today,
                  const QString &source, QWidget *parent = nullptr);

    /// "Checked 23 days ago: check it again soon."
    static QString stateText(const ListScrub &scrub, const QDate &today);

signals:
    void scrubChosen(ListId list, const ListScrub &scrub);

private:
    void createLayout();
    void showList();
    void showState();
    ListScrub entered() const;
    ListId chosen() const;

    QHash<ListId, ListScrub> m_scrubs;
    QDate m_today;
    QString m_proposal;
    QComboBox *m_list = nullptr;
    QCheckBox *m_consumers = nullptr;
    QCheckBox *m_checked = nullptr;
    QDateEdit *m_date = nullptr;
    QLineEdit *m_source = nullptr;
    PlainLabel *m_state = nullptr;
    QPushButton *m_accept = nullptr;
};
