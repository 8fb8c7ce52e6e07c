#pragma once

#include "app/station/datastore.h"
#include "core/leads/leadstore.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// What the benchmarks work on: made-up lists, data directories, the memory of this process, the sqlite3 program.
namespace workload {

/// Writes `rows` leads of eight columns, each with a number of its own that a person could have. They are only stored:
/// no benchmark dials them. At most 1,000,000.
Result<Done> writeLeads(const QString &fileName, int rows);
/// The same columns with reserved numbers, for what plays calls. At most 1,000.
Result<Done> writeReservedLeads(const QString &fileName, int rows);

/// A data directory whose provider is on this machine.
Result<std::unique_ptr<DataStore>> openStore(const QString &directory, const Clock &clock);
/// Imports a file as a list with written consent; every row must be accepted. Waits for it.
Result<ImportSummary> import(DataStore &data, const QString &fileName, int rows);
/// A campaign over the list at any hour, not started. Waits for it.
Result<CampaignId> makeCampaign(DataStore &data, ListId list);

/// Runs sqlite3 with `arguments`, `script` as its input and its output in `outputFile`; gives the seconds it took.
Result<double> timeSqlite(const QStringList &arguments, const QByteArray &script, const QString &outputFile);

/// Forgets the highest memory use so far.
void resetPeakMemory();
/// MiB in main memory: highest since `resetPeakMemory`, and now.
double peakMemory();
double memoryNow();

} // namespace workload
