#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <functional>

/// Exit codes of leadline-cli (contract.md section 3).
namespace exitcode {
constexpr int done = 0;
constexpr int failed = 1;
constexpr int wrongUse = 2;
constexpr int partly = 3; ///< done, but something was refused, skipped or parked
constexpr int interrupted = 130;
} // namespace exitcode

/// What every command gets.
struct Cli {
    QString dataDirectory;
    QMap<QString, QString> environment;
    bool json = false;
    const Clock &clock;
    QString envFile = {}; ///< of --env; empty = none

    /// Reason on standard error; gives the exit code that fits the kind.
    int fail(const Error &error) const;
    /// A sentence on standard error.
    void say(const QString &sentence) const;
    /// The result: one JSON object, or `lines`, on standard output.
    void print(const QJsonObject &object, const QStringList &lines) const;
};

/// A command with its options; `run` gets the parsed line and its positional arguments.
struct Command {
    const char *name; ///< "campaign create"
    const char *usage; ///< positional arguments: "NAME FILE"
    const char *description;
    int minArguments;
    int maxArguments;
    QList<QCommandLineOption> options;
    std::function<int(const Cli &, const QCommandLineParser &, const QStringList &arguments)> run;
};

// One function per file of commands, gathered in main.cpp.
QList<Command> importCommands();
QList<Command> stopListCommands();
QList<Command> stopDomainCommands(); ///< stop-list add-domain, remove-domain, domains, export-domains
QList<Command> campaignCommands();
QList<Command> preflightCommands(); ///< campaign preflight, campaign dry-run
QList<Command> evidenceCommands();
QList<Command> runCommands();
QList<Command> reportCommands(); ///< status, export
QList<Command> promptCommands();
QList<Command> rulesCommands();
QList<Command> maintenanceCommands(); ///< backup, check, doctor

/// Translation context of all commands.
struct CliText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
