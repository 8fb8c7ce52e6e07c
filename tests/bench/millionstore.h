#pragma once

#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/storage/stores.h"

/// A data directory with what the Leads page stands on.
struct MillionStore {
    static Result<std::unique_ptr<MillionStore>> open(const QString &directory)
    {
        auto database = Database::open(directory, Database::Access::ReadWrite);
        if (!database)
            return database.error();
        return std::make_unique<MillionStore>(std::move(*database));
    }
    explicit MillionStore(std::unique_ptr<Database> opened)
        : database(std::move(opened))
    {
    }

    const SystemClock clock;
    Changes changes;
    std::unique_ptr<Database> database;
    ReadingThread thread {database->fileName()};
    std::unique_ptr<LeadStore> store = makeSqlLeadStore(*database, changes, clock);
    std::unique_ptr<LeadReader> reader = makeSqlLeadReader(thread, database->fileName());
};
