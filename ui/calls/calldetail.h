#pragma once

#include "core/dialing/calllog.h"
#include "ui/shell/page.h"

#include <QFrame>
#include <QTimer>

class Conversation;
class UnclearSection;
class WebhookSection;
class LeadHistory;
class PlainLabel;
class QComboBox;
class QGridLayout;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QToolButton;

/// Everything about one call, at the right of the table. Notes save themselves when one stops typing or moves on.
class CallDetail final : public QFrame {
    Q_OBJECT
public:
    /// Both must outlive the panel.
    CallDetail(CallReader &reader, CallLog &log, QWidget *parent = nullptr);
    ~CallDetail() override;

    /// 0 = no call.
    void setCall(AttemptId call);
    AttemptId call() const { return m_shown.attempt.id; }
    /// Reads the shown call again.
    void refresh();
    void focusNotes();
    /// Where the provider's answers about deliveries of this call are shown.
    WebhookSection &webhooks() const { return *m_webhooks; }
    UnclearSection &unclear() const { return *m_unclear; }

signals:
    void closeRequested();
    void message(const Message &message);

private:
    void createLayout();
    QWidget *createHead();
    QWidget *createCorrection();
    QWidget *createBody();
    QWidget *createWords();
    void show(const AttemptDetail &detail);
    void showHead();
    void showFacts();
    void showRecording();
    void showSteps();
    void showNotes(const QString &notes);
    void openRecording();
    void correct();
    void saveNotes();

    CallReader &m_reader;
    CallLog &m_log;
    AttemptDetail m_shown;
    QTimer m_saveNotes;
    PlainLabel *m_name = nullptr;
    PlainLabel *m_number = nullptr;
    PlainLabel *m_result = nullptr;
    PlainLabel *m_by = nullptr;
    QWidget *m_correction = nullptr;
    QComboBox *m_outcome = nullptr;
    QPushButton *m_save = nullptr;
    PlainLabel *m_summary = nullptr;
    QGridLayout *m_facts = nullptr;
    QPushButton *m_recording = nullptr;
    Conversation *m_conversation = nullptr;
    WebhookSection *m_webhooks = nullptr;
    UnclearSection *m_unclear = nullptr;
    QPlainTextEdit *m_notes = nullptr;
    LeadHistory *m_history = nullptr;
    QGridLayout *m_steps = nullptr;
    QToolButton *m_fold = nullptr;
    PlainLabel *m_first = nullptr;
    QPlainTextEdit *m_task = nullptr;
    QScrollArea *m_area = nullptr;
};
