#pragma once

#include "app/station/datastore.h"
#include "app/station/dialer.h"
#include "ui/help/firststeps.h"
#include "ui/shell/mainwindow.h"

#include <QObject>
#include <QTimer>

#include <functional>

class DiagnosticsPage;
class CampaignsPage;
class LeadsPage;
class PromptsPage;
class SettingsPage;

/// The first steps and the diagnostics bundle: what they show comes from the stores, what they ask for goes
/// to the pages.
class HelpLink final : public QObject {
    Q_OBJECT
public:
    struct Pages {
        LeadsPage &leads;
        CampaignsPage &campaigns;
        PromptsPage &prompts;
        DiagnosticsPage &diagnostics;
        SettingsPage &settings;
    };

    /// All must outlive the link. `diagnosis` is what the bundle says of the running program; it blocks
    /// shortly. In the demo there is no demo to open and no key to enter.
    HelpLink(DataStore &data, Dialer &dialer, SecretStore &secrets, MainWindow &window, const Pages &pages,
             std::function<Diagnosis()> diagnosis, bool isDemo);

    /// Unfolds the first steps when nobody has worked with this data directory yet.
    void openAtFirstStart();
    /// The program looked ahead for a campaign.
    void noteLookAhead();
    void openBundle();

signals:
    void secretChanged(SecretName name);
    void lookAheadRequested(CampaignId campaign);

protected:
    /// The steps come into sight.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectSteps();
    void connectFacts();
    void doStep(FirstStep step);
    void lookAhead();
    void openDemo();
    void testConnection();
    /// A step that only this computer can know of: kept in the settings.
    void note(FirstStep step);
    bool isNoted(FirstStep step) const;
    /// Only while the steps are seen: each look reads the stores.
    void refresh();
    void showError(const Error &error);

    DataStore &m_data;
    Dialer &m_dialer;
    MainWindow &m_window;
    Pages m_pages;
    const std::function<Diagnosis()> m_diagnosis;
    const bool m_isDemo;
    FirstStepsPanel *m_steps = nullptr;
    QTimer m_soon; ///< gathers bursts of changes
};
