#pragma once

#include <QString>

/// Copies the leads and the ended calls of a closed database until there are about `calls` calls, spread over
/// the sixty days before now. Empty, or what went wrong.
QString multiplyCalls(const QString &databaseFile, int calls);
