#pragma once

#include "app/cli/cli.h"
#include "app/station/datastore.h"

/// Opens the data directory for a command, with the log.
Result<std::unique_ptr<DataStore>> openData(const Cli &cli, Database::Access access);
/// Misuse when there is no campaign of that name; lists those there are.
Result<Campaign> campaignNamed(DataStore &data, const QString &name);
/// Waits for the future of a storage job.
template<typename T>
T waitFor(QFuture<T> future, const T &whenAbandoned)
{
    future.waitForFinished();
    return future.resultCount() > 0 ? future.result() : whenAbandoned;
}
