#pragma once

#include "core/dialing/callprovider.h"
#include "core/settings/secretstore.h"
#include "core/settings/settings.h"
#include "ui/settings/appearance.h"
#include "ui/settings/closingchoice.h"

#include <QWidget>

class FormCard;
class LanguageChoice;
class PlainLabel;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

/// All settings as cards one below the other, checked while one types.
class SettingsForm final : public QWidget {
    Q_OBJECT
public:
    /// `secrets` must outlive the form.
    explicit SettingsForm(SecretStore &secrets, QWidget *parent = nullptr);

    void setSettings(const Settings &settings);
    void setAppearance(const Appearance &appearance);
    void setClosingChoice(ClosingChoice choice);
    /// The one in force, see loadLanguage.
    void setLanguage(const QString &code);
    /// What the form says, or the first thing that is wrong.
    Result<Settings> settings() const;
    Appearance appearance() const;
    /// So that the key can be typed at once.
    void focusApiKey();
    void showConnection(const Result<AccountInfo> &result);

signals:
    void changed();
    void appearanceChanged(const Appearance &appearance);
    void closingChoiceChanged(ClosingChoice choice);
    void languageChanged(const QString &code);
    void restartRequested();
    void secretChanged(SecretName name);
    void testRequested();
    void failed(const Error &error);

protected:
    bool event(QEvent *event) override;

private:
    void alignLabels();
    void addAccount(QVBoxLayout &column);
    void addBusiness(QVBoxLayout &column);
    void addLimits(QVBoxLayout &column);
    void addListener(QVBoxLayout &column);
    void addAppearance(QVBoxLayout &column);
    void addSecret(FormCard &card, const QString &label, SecretName name, const QString &help);
    void connectInputs();
    void check();
    void fillInPlan(int index);
    void showPlan();
    Settings entered() const;
    QString baseUrlFault() const;
    QString callbackFault() const;
    bool hasOwnAsGiven() const;
    QString ownFault() const;
    QString publicAddressFault() const;

    SecretStore &m_secrets;
    Settings m_base; ///< as given; a value that nobody changed is taken from here
    QLineEdit *m_baseUrl = nullptr;
    PlainLabel *m_baseUrlLine = nullptr;
    QPushButton *m_test = nullptr;
    PlainLabel *m_testLine = nullptr;
    QLineEdit *m_business = nullptr;
    PlainLabel *m_businessLine = nullptr;
    QLineEdit *m_callback = nullptr;
    QLineEdit *m_own = nullptr; ///< numbers of one's own, with commas
    PlainLabel *m_ownLine = nullptr;
    PlainLabel *m_callbackLine = nullptr;
    QComboBox *m_country = nullptr;
    QSpinBox *m_concurrency = nullptr;
    QDoubleSpinBox *m_pace = nullptr;
    QDoubleSpinBox *m_rate = nullptr;
    QComboBox *m_plan = nullptr;
    QSpinBox *m_perHour = nullptr;
    QSpinBox *m_perDay = nullptr;
    QSpinBox *m_webhookPort = nullptr;
    QSpinBox *m_adminPort = nullptr;
    QSpinBox *m_keepBodies = nullptr;
    QSpinBox *m_keepRecordings = nullptr;
    QSpinBox *m_keepRows = nullptr;
    QLineEdit *m_publicAddress = nullptr;
    PlainLabel *m_publicLine = nullptr;
    QComboBox *m_theme = nullptr;
    QComboBox *m_textScale = nullptr;
    QComboBox *m_closing = nullptr;
    LanguageChoice *m_language = nullptr;
};
