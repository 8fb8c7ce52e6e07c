#pragma once

#include "app/station/datastore.h"
#include "core/leads/leadstore.h"
#include "tests/bench/measuring.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// What the benchmarks work on: made-up lists and data directories.
namespace workload {

/// Writes `rows` leads of eight columns, each with a number of its own that a person could have. They are only stored:
/// no benchmark dials them. At most 1,000,000.
Result<Done> writeLeads(const QString &fileName, int rows);
constexpr int mostReservedLeads = 5'600;
/// The same columns with reserved numbers, for what plays calls.
Result<Done> writeReservedLeads(const QString &fileName, int rows);

/// A data directory whose provider is on this machine.
Result<std::unique_ptr<DataStore>> openStore(const QString &directory, const Clock &clock);
/// Imports a file as a list with written consent; every row must be accepted. Waits for it.
Result<ImportSummary> import(DataStore &data, const QString &fileName, int rows);
/// A campaign over the list at any hour, not started. Waits for it.
Result<CampaignId> makeCampaign(DataStore &data, ListId list);

} // namespace workload
