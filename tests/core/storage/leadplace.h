#pragma once

#include "tests/core/storage/storagefixture.h"

using Fates = QList<RowFate>;

/// A store of leads on a new database.
struct LeadPlace {
    StorageFixture fixture;
    Changes changes;
    FakeClock clock;
    std::unique_ptr<Database> database = fixture.database();
    std::unique_ptr<LeadStore> leads = makeSqlLeadStore(*database, changes, clock);

    ImportId begin(const QString &list, DuplicatePolicy duplicates = DuplicatePolicy::Skip) const
    {
        return leads->beginImport(importInto(list, duplicates)).result().value();
    }
    qint64 count(const QString &table) const
    {
        return ask(*database, QStringLiteral("SELECT count(*) FROM %1").arg(table)).toLongLong();
    }
};
