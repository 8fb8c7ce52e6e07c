#pragma once

#include "core/dialing/calllog.h"
#include "core/dialing/campaignqueue.h"

#include <QWidget>

class KeyFigure;
class KeyFigureRow;
class PlainLabel;
class QAction;
class QGridLayout;
class QMenu;
class QPushButton;
class ShareList;
class StatusStrip;

/// Everything about one campaign: what it is doing, start, pause and stop, how far it is, what came of it, why leads
/// wait, and what was decided about it.
class CampaignView final : public QWidget {
    Q_OBJECT
public:
    explicit CampaignView(QWidget *parent = nullptr);

    /// Widgets change in place: nothing flickers while calls come in.
    void setCampaign(const Campaign &campaign, const QueueStatus &status);
    CampaignId campaign() const { return m_campaign.id; }

signals:
    /// Start, or only what it would do: both show the preflight first.
    void startRequested(CampaignId campaign);
    void dryRunRequested(CampaignId campaign);
    void testCallRequested(CampaignId campaign);
    void waitingLeadsRequested(CampaignId campaign, const QString &reason);
    void pauseRequested(CampaignId campaign);
    void stopRequested(CampaignId campaign);
    void exportRequested(CampaignId campaign);
    void changeRequested(CampaignId campaign);
    void cloneRequested(CampaignId campaign);
    void deleteRequested(CampaignId campaign);
    void callsRequested(const CallQuery &query);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *createHead();
    QLayout *createButtons();
    void createActions();
    QWidget *createFigures();
    QWidget *createBody();
    void showCampaign();
    void showButtons();
    /// What has no room beside the others is in the menu.
    void fitButtons();
    void showFigures();
    void showOutcomes();
    void showReasons();
    void showSettings();
    CallQuery ownCalls() const;

    Campaign m_campaign;
    QueueStatus m_status;
    PlainLabel *m_name = nullptr;
    PlainLabel *m_state = nullptr;
    PlainLabel *m_sentence = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_ahead = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_more = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_aheadAction = nullptr;
    QAction *m_changeAction = nullptr;
    StatusStrip *m_strip = nullptr;
    KeyFigureRow *m_figures = nullptr;
    KeyFigure *m_left = nullptr;
    KeyFigure *m_calls = nullptr;
    KeyFigure *m_interested = nullptr;
    KeyFigure *m_spent = nullptr;
    ShareList *m_outcomes = nullptr;
    ShareList *m_reasons = nullptr;
    PlainLabel *m_next = nullptr;
    QGridLayout *m_settings = nullptr;
};
