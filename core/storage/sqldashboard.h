#pragma once

#include "core/metrics/dashboardreader.h"
#include "core/storage/database.h"

#include <memory>

/// Over the tallies of callfacts.h. `thread` must outlive the reader.
std::unique_ptr<DashboardReader> makeSqlDashboardReader(ReadingThread &thread, const QString &databaseFile);
