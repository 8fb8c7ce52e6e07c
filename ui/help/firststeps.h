#pragma once

#include "core/dialing/callprovider.h"
#include "core/settings/secretstore.h"

#include <QMap>
#include <QWidget>

class PlainLabel;
class QPushButton;
class QVBoxLayout;

/// What a new user does one after the other.
enum class FirstStep { Demo, Account, Business, Leads, Script, Campaign, LookAhead };
QString firstStepCode(FirstStep step); ///< "demo", "account" ... "lookAhead" for the settings

/// The way from the first start to the first campaign: steps with marks of what is done, each with the button
/// that leads there. Stands beside the work, can be left at any time and opened again.
class FirstStepsPanel final : public QWidget {
    Q_OBJECT
public:
    /// `secrets` takes the provider's key and must outlive the panel.
    explicit FirstStepsPanel(SecretStore &secrets, QWidget *parent = nullptr);

    void setDone(FirstStep step, bool done);
    bool isDone(FirstStep step) const;
    /// What the provider says of the key; the account step is done when it accepts it.
    void showConnection(const Result<AccountInfo> &result);
    /// In the demo there is neither a demo to open nor a key to enter.
    void setDemo(bool demo);

signals:
    /// The person wants to do this step. Not for Account, whose key is entered here.
    void stepRequested(FirstStep step);
    void testConnectionRequested();
    void secretChanged(SecretName name);
    void failed(const Error &error);

private:
    struct StepView {
        QWidget *box = nullptr;
        PlainLabel *mark = nullptr;
        QWidget *body = nullptr; ///< sentence and button, hidden once the step is done
        QPushButton *button = nullptr;
        bool done = false;
    };

    void addSteps(QVBoxLayout &column);
    void addAccountInput(QVBoxLayout &column);
    void refresh();

    SecretStore &m_secrets;
    QMap<FirstStep, StepView> m_steps;
    PlainLabel *m_progress = nullptr;
    PlainLabel *m_connection = nullptr;
    QPushButton *m_test = nullptr;
};
