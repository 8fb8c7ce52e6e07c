#pragma once

#include "app/cli/cli.h"
#include "app/station/datastore.h"

#include <optional>

/// Where a campaign, or everything, stands: members as in contract.md section 3.
void printStatus(const Cli &cli, DataStore &data, std::optional<CampaignId> campaign);
