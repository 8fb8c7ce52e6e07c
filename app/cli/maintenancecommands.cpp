#include "app/cli/alarms.h"
#include "app/cli/cli.h"
#include "app/cli/doctor.h"
#include "app/cli/opendata.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

int runBackup(const Cli &cli, const QCommandLineParser &, const QStringList &arguments)
{
    auto data = openData(cli, Database::Access::ReadWrite);
    if (!data)
        return cli.fail(data.error());
    const QString target = QFileInfo(arguments.at(0)).absoluteFilePath();
    const auto made
        = waitFor((*data)->database->backup(target), Result<Done>(Error { Error::Kind::Cancelled, {} }));
    if (!made)
        return cli.fail(made.error());
    cli.print({ { u"ok"_s, true } }, { CliText::tr("Backup written and verified: %1").arg(target) });
    return exitcode::done;
}

int runCheck(const Cli &cli, const QCommandLineParser &, const QStringList &)
{
    auto data = openData(cli, Database::Access::ReadOnly);
    if (!data)
        return cli.fail(data.error());
    const auto faults = waitFor((*data)->database->check(), Result<QStringList>(Error { Error::Kind::Cancelled, {} }));
    if (!faults)
        return cli.fail(faults.error());
    const bool ok = faults->isEmpty();
    cli.print({ { u"ok"_s, ok }, { u"faults"_s, QJsonArray::fromStringList(*faults) } },
              ok ? QStringList { CliText::tr("The database is sound.") } : *faults);
    if (!ok)
        cli.say(CliText::tr("The database is damaged. Stop the program, keep the file, and restore the newest backup from %1.")
                    .arg(cli.dataDirectory + u"/backups"_s));
    return ok ? exitcode::done : exitcode::failed;
}

int runDoctor(const Cli &cli, const QCommandLineParser &, const QStringList &)
{
    const QList<DoctorCheck> checks = examine(cli);
    QJsonArray array;
    QStringList lines;
    bool allOk = true;
    for (const DoctorCheck &check : checks) {
        array += QJsonObject { { u"name"_s, check.name }, { u"ok"_s, check.ok }, { u"message"_s, check.message } };
        lines += u"%1 %2 %3"_s.arg(check.ok ? u"ok  "_s : u"FAIL"_s).arg(check.name, -12).arg(check.message);
        allOk = allOk && (check.ok || check.name == "keychain"_L1); // headless, the key comes from the environment
    }
    cli.print({ { u"checks"_s, array } }, lines);
    if (const auto data = openData(cli, Database::Access::ReadOnly))
        sayAlarms(cli, **data);
    return allOk ? exitcode::done : exitcode::failed;
}

} // namespace

QList<Command> maintenanceCommands()
{
    return {
        { "backup", "FILE", QT_TRANSLATE_NOOP("Cli", "Write a verified backup of the database"), 1, 1, {}, runBackup },
        { "check", "", QT_TRANSLATE_NOOP("Cli", "Check the database"), 0, 0, {}, runCheck },
        { "doctor", "", QT_TRANSLATE_NOOP("Cli", "Examine keychain, clock, ports, disk and provider"), 0, 0, {}, runDoctor },
    };
}
