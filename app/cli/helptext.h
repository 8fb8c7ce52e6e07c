#pragma once

#include "app/cli/cli.h"

/// The positional arguments behind the name: "campaign preflight NAME".
QString usageOf(const Command &command);
/// All commands.
QString overview(const QList<Command> &commands);
/// The commands of `group`, the first word of their names; empty when there are none.
QString groupHelp(const QList<Command> &commands, const QString &group);
/// What a command does, its own options, then `general`, which every command has.
QString commandHelp(const Command &command, const QList<QCommandLineOption> &general);
