#pragma once

#include "core/base/result.h"

#include <QString>

/// Sends every message of the program and of Qt to `logs/leadline.jsonl` of the data directory as JSON lines
/// (contract.md section 5): redacted, 0600, five files of 10 MiB. Warnings also go to standard error in plain words.
namespace LogFile {

constexpr qint64 maxBytes = 10 * 1024 * 1024;
constexpr int maxFiles = 5;

/// Installs the handler; call once, early. `echoWarnings` off for `--json` and the window.
Result<Done> install(const QString &dataDirectory, bool echoWarnings);
/// Back to Qt's own handler; for the end of main.
void remove();

} // namespace LogFile
