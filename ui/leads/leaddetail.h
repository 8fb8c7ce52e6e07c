#pragma once

#include "core/dialing/calllog.h"
#include "core/leads/leadstore.h"
#include "ui/shell/page.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class LeadHistory;
class PlainLabel;
class QGridLayout;
class QPlainTextEdit;

/// Everything about one lead, at the right of the table: its fields, the columns of its file, notes, history.
/// Notes save themselves when one stops typing or moves on.
class LeadDetail final : public QFrame {
    Q_OBJECT
public:
    /// All references must outlive the panel.
    LeadDetail(LeadReader &reader, LeadStore &store, CallReader &calls, QWidget *parent = nullptr);
    ~LeadDetail() override;

    void setLead(const std::optional<Lead> &lead);
    LeadId lead() const { return m_lead.id; }
    /// What to say about the next call of a lead ("next: Tue 10:00 their time ...").
    void setOutlook(std::function<QString(const Lead &)> outlook) { m_outlook = std::move(outlook); }

signals:
    void closeRequested();
    void message(const Message &message);

private:
    void createLayout();
    QWidget *createHead();
    QWidget *createBody();
    void showLead();
    void showColumns();
    void saveNotes();

    LeadReader &m_reader;
    LeadStore &m_store;
    CallReader &m_calls;
    Lead m_lead;
    QTimer m_saveNotes;
    std::function<QString(const Lead &)> m_outlook;
    PlainLabel *m_name = nullptr;
    PlainLabel *m_phone = nullptr;
    PlainLabel *m_status = nullptr;
    PlainLabel *m_reason = nullptr;
    QGridLayout *m_fields = nullptr;
    QGridLayout *m_columns = nullptr;
    QPlainTextEdit *m_notes = nullptr;
    LeadHistory *m_history = nullptr;
};
