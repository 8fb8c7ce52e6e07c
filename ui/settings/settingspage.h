#pragma once

#include "core/dialing/callprovider.h"
#include "core/settings/secretstore.h"
#include "core/settings/settings.h"
#include "ui/settings/appearance.h"
#include "ui/shell/page.h"

class SettingsForm;
class PlainLabel;
class QPushButton;

/// Settings of the program. Nothing is stored before Save, but for keys and the look, which count at once.
class SettingsPage final : public Page {
    Q_OBJECT
public:
    /// References must outlive the page. `settings` are those in force.
    SettingsPage(const Settings &settings, SettingsStore &store, SecretStore &secrets, QWidget *parent = nullptr);

    QString title() const override;
    QIcon icon() const override;

    /// So that the key can be typed at once.
    void focusApiKey();
    void showConnectionResult(const Result<AccountInfo> &result);

signals:
    void rulesRequested();
    /// Stored and valid.
    void settingsChanged(const Settings &settings);
    void secretChanged(SecretName name);
    void appearanceChanged(const Appearance &appearance);
    /// The program shall end and start again.
    void restartRequested();
    void testConnectionRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createLayout();
    void checkForm();
    void save();
    void restart();
    void discard();

    SettingsStore &m_store;
    Settings m_saved;
    SettingsForm *m_form = nullptr;
    PlainLabel *m_state = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_discard = nullptr;
};
