#pragma once

#include "core/base/ids.h"
#include "core/rules/rulestore.h"

#include <QDialog>

class PlainLabel;
class QComboBox;
class QLineEdit;
class QPushButton;

/// A campaign by name.
struct NamedCampaign {
    CampaignId id {};
    QString name;
};

/// Opens a place that is blocked for sales for one campaign, with a written reason, or closes it again.
class OpeningSheet final : public QDialog {
    Q_OBJECT
public:
    OpeningSheet(const RegionRule &place, const QList<NamedCampaign> &campaigns,
                 const QList<SalesOpening> &openings, QWidget *parent = nullptr);

signals:
    void openRequested(CampaignId campaign, const QString &region, const QString &reason);
    void closeRequested(CampaignId campaign, const QString &region);

private:
    void createLayout();
    void showState();
    CampaignId chosen() const;

    RegionRule m_place;
    QList<SalesOpening> m_openings;
    QComboBox *m_campaign = nullptr;
    PlainLabel *m_state = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_open = nullptr;
};
