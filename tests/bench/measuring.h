#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// The sqlite3 program as a reference, and the memory of this process.
namespace measuring {

/// Runs sqlite3 with `arguments`, `script` as its input and its output in `outputFile`; gives the seconds it
/// took.
Result<double> timeSqlite(const QStringList &arguments, const QByteArray &script, const QString &outputFile);

/// Forgets the highest memory use so far.
void resetPeakMemory();
/// MiB in main memory: highest since `resetPeakMemory`, and now.
double peakMemory();
double memoryNow();

/// Seconds that this process, and the programs it waited for, kept processors busy.
double ownCpuSeconds();
double childrenCpuSeconds();

} // namespace measuring
