#pragma once

#include "core/dialing/calllog.h"
#include "core/dialing/callprovider.h"
#include "core/leads/leadstore.h"
#include "core/prompts/promptlibrary.h"
#include "core/settings/settings.h"

#include <QDialog>
#include <QTimer>

class CampaignForm;
class PlainLabel;
class QPushButton;
class ScriptGlance;

/// Decides about a campaign: a new one, or the limits of one that exists. Stays open until it is stored.
class CampaignSheet final : public QDialog {
    Q_OBJECT
public:
    struct Sources {
        CallReader &calls;
        CallLog &log;
        LeadReader &leads;
        const PromptLibrary &prompts;
        BusinessSettings business;
        bool anyHoursAllowed = false;
        CallProvider *provider = nullptr; ///< offers voices and numbers; null = written by hand
    };

    /// The sources must outlive the sheet.
    explicit CampaignSheet(const Sources &sources, QWidget *parent = nullptr);

    void chooseList(ListId list);
    /// Changes this campaign instead of making one.
    void setCampaign(const Campaign &campaign);
    /// Makes a new one that begins as a copy.
    void setCopy(const CampaignSettings &settings);

signals:
    void created(CampaignId campaign, const QString &name);
    void changed(CampaignId campaign);

private:
    void createLayout();
    void showScript();
    void store();
    void askProvider();
    void countReach();
    void showReach(quint64 ticket, const Result<QList<LeadCount>> &counts);
    void takeAnswer(const std::optional<Error> &error);

    Sources m_sources;
    CampaignId m_campaign {};
    QTimer m_countSoon; ///< gathers typing
    quint64 m_counting = 0;
    int m_countsLeft = 0;
    qint64 m_reach = 0;
    CampaignForm *m_form = nullptr;
    ScriptGlance *m_glance = nullptr;
    PlainLabel *m_trouble = nullptr;
    QPushButton *m_verb = nullptr;
};
