#pragma once

#include "core/dialing/campaign.h"

#include <QWidget>

class PlainLabel;

/// Where the leads of a campaign stand: one bar in parts, and under it each part with symbol, word and number.
class StatusStrip final : public QWidget {
    Q_OBJECT
public:
    explicit StatusStrip(QWidget *parent = nullptr);
    void setCounts(const CampaignCounts &counts);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showWords();

    QMap<LeadStatus, qint64> m_leads;
    qint64 m_total = 0;
    QMap<LeadStatus, PlainLabel *> m_words;
};
