#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

/// One of the program's own rule tables, `:/rules/NAME`: comma-separated UTF-8 without quotes, "#" starts a
/// comment line, the first other line is the header. Gives the rows below it, each with as many cells as the
/// header. Storage when the resource is damaged.
Result<QList<QStringList>> readRuleFile(const QString &name);
/// What to say about row `row` (from 1, header and comments not counted) of a damaged table.
Error ruleFileFault(const QString &name, qsizetype row);
