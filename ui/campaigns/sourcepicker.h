#pragma once

#include "core/dialing/campaign.h"
#include "core/leads/leadstore.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;
class QToolButton;

/// Whom a campaign calls: a list, further lists, and which of their leads.
class SourcePicker final : public QWidget {
    Q_OBJECT
public:
    explicit SourcePicker(const QList<LeadList> &lists, QWidget *parent = nullptr);

    QComboBox *list() const { return m_list; }
    /// The row of list and "more lists", and the inputs of the filter, for the form to place.
    QWidget *lists() const { return m_lists; }
    QWidget *filters() const { return m_filters; }

    void setSource(const CampaignSettings &settings);
    void writeTo(CampaignSettings &settings) const;
    QString listName() const; ///< as a name for the campaign begins
    /// Leads are taken in when a campaign is made: afterwards this is only shown.
    void setFixed(bool fixed);

signals:
    void changed();

private:
    void createLists(const QList<LeadList> &lists);
    void createFilters();
    QList<ListId> moreLists() const;
    void showMore();

    QComboBox *m_list = nullptr;
    QToolButton *m_more = nullptr;
    QList<QAction *> m_moreLists;
    QWidget *m_lists = nullptr;
    QWidget *m_filters = nullptr;
    QLineEdit *m_states = nullptr;
    QLineEdit *m_tag = nullptr;
    QLineEdit *m_owner = nullptr;
    QComboBox *m_outcome = nullptr;
};
