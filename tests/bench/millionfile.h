#pragma once

#include "core/base/result.h"

#include <QString>

/// A list as sales teams have them: eight columns, numbers written in many ways, 3 % of them unusable, 2 %
/// there twice. The numbers are plausible and only stored.
struct MillionFile {
    QString name;
    qint64 rows = 0;
    qint64 bad = 0;
    qint64 repeated = 0;

    /// At most 1,000,000 rows; the same ones each time.
    static Result<MillionFile> write(const QString &fileName, int rows);
};
