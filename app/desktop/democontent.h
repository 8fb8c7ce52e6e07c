#pragma once

#include "app/station/datastore.h"
#include "core/leads/leadimport.h"

#include <QObject>

/// Fills the demo's database: the sample list and a campaign over it, ready to be started.
class DemoContent final : public QObject {
    Q_OBJECT
public:
    explicit DemoContent(DataStore &data, QObject *parent = nullptr);
    void fill();

signals:
    void filled(CampaignId campaign);
    void failed(const Error &error);

private:
    void makeCampaign(const ImportSummary &imported);

    DataStore &m_data;
    LeadImport m_import;
};
