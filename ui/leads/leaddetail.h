#pragma once

#include "core/dialing/calllog.h"
#include "core/leads/leadeditor.h"
#include "core/leads/leadrecords.h"
#include "ui/leads/leadform.h"
#include "ui/shell/page.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class LeadHistory;
class PlainLabel;
class QGridLayout;
class QPlainTextEdit;
class QToolButton;
class QPushButton;
class QScrollArea;

/// Everything about one lead, at the right of the table: its fields, the columns of its file, notes, history.
/// Notes save themselves when one stops typing or moves on; the fields are changed in a form that takes their
/// place.
class LeadDetail final : public QFrame {
    Q_OBJECT
public:
    /// All references must outlive the panel.
    LeadDetail(LeadReader &reader, LeadStore &store, LeadEditor &editor, LeadRecords &records,
               CallReader &calls, QWidget *parent = nullptr);
    ~LeadDetail() override;

    void setLead(const std::optional<Lead> &lead);
    LeadId lead() const { return m_lead.id; }
    /// What to say about the next call of a lead ("next: Tue 10:00 their time ...").
    void setOutlook(std::function<QString(const Lead &)> outlook) { m_outlook = std::move(outlook); }
    /// Which numbers are taken; asked for when editing begins.
    void setRules(std::function<LeadForm::Rules()> rules) { m_rules = std::move(rules); }
    /// The time zones a lead's number stands for, for leads without one of their own.
    void setZones(std::function<QStringList(const Lead &)> zones) { m_zones = std::move(zones); }
    /// Opens the form with the cursor in `field`.
    void edit(LeadField field = LeadField::Company);
    bool isEditing() const;

signals:
    void closeRequested();
    void message(const Message &message);
    /// A change was stored and can be taken back.
    void edited(EditId edit);
    /// A person has decided about a held lead; `chosen` is empty when its number stays.
    void releaseRequested(LeadId lead, const PhoneNumber &chosen);

private:
    void createLayout();
    QWidget *createHead();
    QWidget *createBody();
    void showLead();
    void showRecord();
    void showColumns();
    QString zoneText() const;
    QWidget *createForm();
    void setEditing(bool on);
    void saveEdit();
    void saveNotes();
    QString showHold();
    void askToRelease();

    LeadReader &m_reader;
    LeadStore &m_store;
    LeadEditor &m_editor;
    LeadRecords &m_records;
    CallReader &m_calls;
    std::function<LeadForm::Rules()> m_rules;
    Lead m_lead;
    LeadRecord m_record;
    QList<PhoneNumber> m_numbers; ///< of a held lead: those to choose from
    QTimer m_saveNotes;
    std::function<QString(const Lead &)> m_outlook;
    std::function<QStringList(const Lead &)> m_zones;
    PlainLabel *m_name = nullptr;
    PlainLabel *m_phone = nullptr;
    PlainLabel *m_status = nullptr;
    PlainLabel *m_reason = nullptr;
    QToolButton *m_editButton = nullptr;
    QWidget *m_facts = nullptr;
    QPushButton *m_release = nullptr;
    QScrollArea *m_scroll = nullptr;
    QGridLayout *m_fields = nullptr;
    QWidget *m_formArea = nullptr;
    LeadForm *m_form = nullptr;
    QGridLayout *m_columns = nullptr;
    QPlainTextEdit *m_notes = nullptr;
    LeadHistory *m_history = nullptr;
};
