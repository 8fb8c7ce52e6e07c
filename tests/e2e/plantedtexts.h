#pragma once

#include <QString>
#include <QStringList>

/// Puts `texts` wherever the database keeps what came from outside: names, cells, tags, owners, lists,
/// campaigns, what was said, reasons, deliveries, alarms. The database has leads and ended calls and is not
/// open elsewhere; each table gets as many rows as there are texts. Empty, or what went wrong.
QString plantTexts(const QString &databaseFile, const QStringList &texts);
