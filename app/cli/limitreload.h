#pragma once

#include "app/cli/cli.h"
#include "app/station/datastore.h"
#include "core/dialing/campaignqueue.h"

#include <QObject>

class EndSignals;

/// SIGHUP: the limits are read again from the file of --env and hold at once. What cannot be read is said,
/// and the limits stay as they are. Main thread; everything must outlive the object.
class LimitReload final : public QObject {
public:
    LimitReload(const Cli &cli, const EndSignals &signalsOfProcess, DataStore &data, CampaignQueue &queue);

private:
    void reload();

    const Cli &m_cli;
    DataStore &m_data;
    CampaignQueue &m_queue;
};
