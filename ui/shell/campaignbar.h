#pragma once

#include "core/dialing/campaign.h"
#include "core/dialing/campaignqueue.h"

#include <QFrame>

class PlainLabel;
class QProgressBar;
class QToolButton;

/// The line at the bottom of the window while a campaign is under way: what it does, how far it is, pause and stop.
class CampaignBar final : public QFrame {
    Q_OBJECT
public:
    explicit CampaignBar(QWidget *parent = nullptr);

    /// `others`: how many more are running. The buttons are for this one.
    void setCampaign(const Campaign &campaign, const QueueStatus &status, int others = 0);
    /// Hides the bar.
    void clear();

signals:
    void startRequested(CampaignId campaign);
    void pauseRequested(CampaignId campaign);
    void stopRequested(CampaignId campaign);
    /// The text was clicked.
    void showRequested(CampaignId campaign);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void createButtons();
    void createLayout();
    void nameButtons(const QString &campaign);
    void showButtons(bool running, bool startable);

    CampaignId m_campaign {};
    PlainLabel *m_symbol = nullptr;
    PlainLabel *m_text = nullptr;
    QProgressBar *m_progress = nullptr;
    QToolButton *m_start = nullptr;
    QToolButton *m_pause = nullptr;
    QToolButton *m_stop = nullptr;
};

/// "Autumn fair: dialing 8 of 10 · 1,204 left · 41 interested · $96 of $500".
QString campaignLine(const Campaign &campaign, const QueueStatus &status);
