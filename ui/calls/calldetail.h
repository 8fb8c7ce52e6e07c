#pragma once

#include "core/dialing/callbackground.h"
#include "core/dialing/calllog.h"
#include "core/dialing/recordings.h"
#include "ui/calls/audioplayer.h"
#include "ui/shell/page.h"

#include <QFrame>

class CallWords;
class Conversation;
class Decisions;
class FactsGrid;
class Fold;
class RawRecordView;
class RecordingBar;
class UnclearSection;
class WebhookSection;
class LeadHistory;
class PlainLabel;
class QPushButton;
class QScrollArea;

/// Everything about one call, at the right of the table. What a person decides about it is in CallDeskPanel.
class CallDetail final : public QFrame {
    Q_OBJECT
public:
    /// `reader` must outlive the panel.
    explicit CallDetail(CallReader &reader, QWidget *parent = nullptr);
    ~CallDetail() override;

    /// 0 = no call.
    void setCall(AttemptId call);
    AttemptId call() const { return m_shown.attempt.id; }
    /// Reads the shown call again.
    void refresh();
    /// Where the provider's answers about deliveries of this call are shown.
    WebhookSection &webhooks() const { return *m_webhooks; }
    UnclearSection &unclear() const { return *m_unclear; }
    /// Where it is shown what people decided about this call.
    Decisions &decisions() const { return *m_decisions; }

    /// What lies behind the calls; must outlive the panel. Without it only the attempt itself is shown.
    void setBackgrounds(CallBackgrounds *backgrounds);
    /// With both, recordings are played here; `recordings` must outlive the panel.
    void setRecordings(Recordings *recordings, MakeAudioPlayer makePlayer);
    /// Shows a call at a line of its conversation (-1 = only the call) with `words` marked.
    void showPlace(AttemptId call, int line, const QString &words);
    bool hasRecording() const; ///< of the call that is shown
    void playOrPause();
    void findInConversation();

signals:
    void closeRequested();
    void message(const Message &message);

private:
    void createLayout();
    QWidget *createHead();
    QWidget *createBody();
    QWidget *createConversationHead();
    QWidget *createFindings();
    void createShortcuts();
    void show(const AttemptDetail &detail);
    void showHead();
    void showFacts();
    void showRecording();
    void showConversation();
    void showFindings();
    void showSteps();
    void keepInView(const QRect &place);
    void openRecording();

    CallReader &m_reader;
    CallBackgrounds *m_backgrounds = nullptr;
    AttemptDetail m_shown;
    CallBackground m_background;
    PlainLabel *m_name = nullptr;
    PlainLabel *m_number = nullptr;
    PlainLabel *m_result = nullptr;
    PlainLabel *m_by = nullptr;
    PlainLabel *m_summary = nullptr;
    FactsGrid *m_facts = nullptr;
    RecordingBar *m_recordingBar = nullptr;
    QPushButton *m_recording = nullptr; ///< the link
    Conversation *m_conversation = nullptr;
    WebhookSection *m_webhooks = nullptr;
    UnclearSection *m_unclear = nullptr;
    LeadHistory *m_history = nullptr;
    Decisions *m_decisions = nullptr;
    QWidget *m_findings = nullptr;
    FactsGrid *m_additions = nullptr;
    FactsGrid *m_steps = nullptr;
    Fold *m_wordsFold = nullptr;
    CallWords *m_words = nullptr;
    RawRecordView *m_raw = nullptr;
    QScrollArea *m_area = nullptr;
};
