#pragma once

#include "core/dialing/campaign.h"
#include "core/leads/leadstore.h"
#include "core/prompts/promptlibrary.h"

#include <QWidget>

#include <functional>

class FormCard;
class HoursForm;
class PlainLabel;
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QToolButton;
class RetryForm;
class SourcePicker;
struct VoiceInfo;

/// The inputs of a campaign. Says under each one what is wrong with it, once it was touched.
class CampaignForm final : public QWidget {
    Q_OBJECT
public:
    /// Whether a campaign of that name is there already.
    using NameTaken = std::function<bool(const QString &)>;

    CampaignForm(const QList<LeadList> &lists, const QList<Prompt> &prompts, NameTaken nameTaken, bool anyHoursAllowed,
                 QWidget *parent = nullptr);

    /// For a campaign that exists: what may not change any more is shut, with the reason under it.
    void setCampaign(const Campaign &campaign);
    /// For a new campaign that begins as a copy.
    void setCopy(const CampaignSettings &settings);
    void chooseList(ListId list);
    CampaignSettings settings() const;

    /// Faults of the script with the leads of the list, told under the script; empty when it can be used.
    void setScriptFault(const QString &fault);
    void setBusinessHint(const QString &name);
    /// What the provider offers; typing by hand goes on to work. `trouble` says why nothing is offered.
    void setVoices(const QList<VoiceInfo> &voices, const QString &trouble = {});
    void setCallerNumbers(const QStringList &numbers, const QString &trouble = {});
    /// Under the lists: how many leads that are.
    void setReach(const QString &sentence);

    /// Marks every mistake, puts the focus into the first one; true when there is none.
    bool validate();

signals:
    /// Any input.
    void changed();
    /// More inputs are there: bring them into view.
    void unfolded(QWidget *inputs);

private:
    struct Field {
        QWidget *input = nullptr;
        PlainLabel *line = nullptr;
        QString help;
        std::function<QString()> fault;
        bool touched = false;
    };

    void createSubject(const QList<LeadList> &lists, const QList<Prompt> &prompts);
    void connectSubject();
    void createLimits(bool anyHoursAllowed);
    void createMore();
    QWidget *createSome();
    QWidget *createCourse();
    QWidget *createSpeech();
    QWidget *createVoicemail();
    PlainLabel *addField(FormCard &card, const QString &label, QWidget *input, const QString &help,
                         std::function<QString()> fault);
    void setHelp(QWidget *input, const QString &help);
    void fill(const CampaignSettings &settings);
    void offerOwnScript(const CampaignSettings &settings);
    void showVoicemail();
    void touch(QWidget *input);
    void showFaults();
    void proposeName();
    void writeSpeech(CampaignSettings &chosen) const;
    QString nameFault() const;
    QString listFault() const;
    QString callerFault() const;
    QString messageFault() const;
    QString smsFault() const;

    NameTaken m_nameTaken;
    QList<Prompt> m_prompts;
    QList<Field> m_fields;
    CampaignSettings m_before; ///< what the inputs were filled with
    QString m_proposed;
    QString m_scriptFault;
    QLineEdit *m_name = nullptr;
    SourcePicker *m_source = nullptr;
    QComboBox *m_script = nullptr;
    QComboBox *m_kind = nullptr;
    PlainLabel *m_kindLine = nullptr;
    QLineEdit *m_business = nullptr;
    QSpinBox *m_attempts = nullptr;
    QDoubleSpinBox *m_budget = nullptr;
    HoursForm *m_hours = nullptr;
    RetryForm *m_retries = nullptr;
    QComboBox *m_priority = nullptr;
    QToolButton *m_fold = nullptr;
    QWidget *m_more = nullptr;
    QSpinBox *m_concurrency = nullptr;
    QDoubleSpinBox *m_pace = nullptr;
    QComboBox *m_voices = nullptr;
    PlainLabel *m_voiceLine = nullptr;
    QComboBox *m_callers = nullptr;
    QLineEdit *m_caller = nullptr; ///< of m_callers
    QComboBox *m_language = nullptr;
    QSpinBox *m_duration = nullptr;
    QCheckBox *m_record = nullptr;
    QComboBox *m_voicemail = nullptr;
    QPlainTextEdit *m_message = nullptr;
    QPlainTextEdit *m_sms = nullptr;
};
