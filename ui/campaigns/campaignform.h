#pragma once

#include "core/dialing/campaign.h"
#include "core/leads/leadstore.h"
#include "core/prompts/promptlibrary.h"

#include <QWidget>

#include <functional>

class FormCard;
class PlainLabel;
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QTimeEdit;

/// The inputs of a campaign. Says under each one what is wrong with it, once it was touched.
class CampaignForm final : public QWidget {
    Q_OBJECT
public:
    /// Whether a campaign of that name is there already.
    using NameTaken = std::function<bool(const QString &)>;

    CampaignForm(const QList<LeadList> &lists, const QList<Prompt> &prompts, NameTaken nameTaken, bool anyHoursAllowed,
                 QWidget *parent = nullptr);

    /// For a campaign that exists: its list stays what it is.
    void setSettings(const CampaignSettings &settings);
    void chooseList(ListId list);
    CampaignSettings settings() const;

    /// Faults of the script with the leads of the list, told under the script; empty when it can be used.
    void setScriptFault(const QString &fault);
    void setBusinessHint(const QString &name);

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
    void createLimits(bool anyHoursAllowed);
    void createMore();
    QWidget *createHours(bool anyHoursAllowed);
    void addField(FormCard &card, const QString &label, QWidget *input, const QString &help, std::function<QString()> fault);
    void touch(QWidget *input);
    void showFaults();
    void proposeName();
    CampaignHours hours() const;
    QString nameFault() const;
    QString listFault() const;
    QString hoursFault() const;
    QString callerFault() const;

    NameTaken m_nameTaken;
    QList<Prompt> m_prompts;
    QList<Field> m_fields;
    CampaignSettings m_before; ///< what the inputs were filled with
    QString m_proposed;
    QString m_scriptFault;
    QLineEdit *m_name = nullptr;
    QComboBox *m_list = nullptr;
    QComboBox *m_script = nullptr;
    QComboBox *m_kind = nullptr;
    PlainLabel *m_kindLine = nullptr;
    QLineEdit *m_business = nullptr;
    QSpinBox *m_attempts = nullptr;
    QDoubleSpinBox *m_budget = nullptr;
    QWidget *m_hours = nullptr;
    QTimeEdit *m_from = nullptr;
    QTimeEdit *m_to = nullptr;
    QCheckBox *m_any = nullptr;
    QWidget *m_more = nullptr;
    QSpinBox *m_concurrency = nullptr;
    QDoubleSpinBox *m_pace = nullptr;
    QLineEdit *m_voice = nullptr;
    QLineEdit *m_caller = nullptr;
    QComboBox *m_language = nullptr;
    QSpinBox *m_duration = nullptr;
    QCheckBox *m_record = nullptr;
    QComboBox *m_voicemail = nullptr;
    QPlainTextEdit *m_message = nullptr;
};
