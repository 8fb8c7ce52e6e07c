#include "app/cli/cli.h"
#include "app/cli/opendata.h"
#include "core/leads/csvwriter.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

int runAdd(const Cli &cli, const QCommandLineParser &parser, const QStringList &arguments)
{
    QStringList domains;
    qint64 invalid = 0;
    QString source = CliText::tr("typed in");
    for (const QString &text : arguments) {
        if (const auto domain = stopdomain::read(text)) {
            domains += *domain;
        } else {
            ++invalid;
            cli.say(domain.error().message);
        }
    }
    if (parser.isSet(u"file"_s)) {
        const QString fileName = parser.value(u"file"_s);
        const auto found = stopdomain::readFile(fileName);
        if (!found)
            return cli.fail(found.error());
        domains += found->domains;
        invalid += found->badLines.size();
        for (const qint64 line : found->badLines)
            cli.say(CliText::tr("Line %1 holds no domain of a company.").arg(line));
        source = CliText::tr("file %1").arg(QFileInfo(fileName).fileName());
    }
    if (domains.isEmpty() && invalid == 0)
        return cli.fail({Error::Kind::Misuse, CliText::tr("Give at least one domain or --file FILE.")});
    if (domains.isEmpty())
        return cli.fail(
            {Error::Kind::InvalidInput, CliText::tr("None of the domains is usable; nothing was added.")});
    auto data = openData(cli, Database::Access::ReadWrite);
    if (!data)
        return cli.fail(data.error());
    const auto added = waitFor((*data)->stopDomains->add(domains, source),
                               Result<StopListAdded>(Error {Error::Kind::Cancelled, {}}));
    if (!added)
        return cli.fail(added.error());
    cli.print({{u"added"_s, added->added}, {u"present"_s, added->present}, {u"invalid"_s, invalid}},
              {CliText::tr("%1 added, %2 already there, %3 unusable.")
                   .arg(added->added)
                   .arg(added->present)
                   .arg(invalid)});
    return invalid == 0 ? exitcode::done : exitcode::partly;
}

int runRemove(const Cli &cli, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto domain = stopdomain::read(arguments.at(0));
    if (!domain)
        return cli.fail({Error::Kind::Misuse, domain.error().message});
    auto data = openData(cli, Database::Access::ReadWrite);
    if (!data)
        return cli.fail(data.error());
    const auto removed = waitFor((*data)->stopDomains->remove(*domain, parser.value(u"reason"_s)),
                                 Result<Done>(Error {Error::Kind::Cancelled, {}}));
    if (!removed)
        return cli.fail(removed.error());
    cli.print({{u"removed"_s, *domain}}, {CliText::tr("%1 may be called again.").arg(*domain)});
    return exitcode::done;
}

int runShow(const Cli &cli, const QCommandLineParser &, const QStringList &)
{
    auto data = openData(cli, Database::Access::ReadOnly);
    if (!data)
        return cli.fail(data.error());
    QJsonArray array;
    QStringList lines;
    for (const StopDomain &entry : (*data)->stopDomains->all()) {
        const QString at = entry.addedUtc.toString(Qt::ISODate);
        array += QJsonObject {{u"domain"_s, entry.domain}, {u"source"_s, entry.source}, {u"added_at"_s, at}};
        lines += u"%1  %2  %3"_s.arg(entry.domain, -32).arg(at, entry.source);
    }
    if (lines.isEmpty())
        lines += CliText::tr("No domain is on the stop list.");
    cli.print({{u"domains"_s, array}}, lines);
    return exitcode::done;
}

int runExport(const Cli &cli, const QCommandLineParser &, const QStringList &arguments)
{
    auto data = openData(cli, Database::Access::ReadOnly);
    if (!data)
        return cli.fail(data.error());
    QSaveFile file(arguments.at(0));
    bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    CsvWriter writer(file);
    written = written && writer.write({u"domain"_s, u"source"_s, u"added_at"_s});
    const QList<StopDomain> domains = (*data)->stopDomains->all();
    for (const StopDomain &entry : domains)
        written =
            written && writer.write({entry.domain, entry.source, entry.addedUtc.toString(Qt::ISODateWithMs)});
    if (!written || !file.commit())
        return cli.fail({Error::Kind::Storage,
                         CliText::tr("%1 cannot be written: %2.").arg(arguments.at(0), file.errorString())});
    cli.print({{u"rows"_s, domains.size()}}, {CliText::tr("%1 domains written.").arg(domains.size())});
    return exitcode::done;
}

} // namespace

QList<Command> stopDomainCommands()
{
    return {
        {"stop-list add-domain",
         "DOMAIN...|--file FILE",
         QT_TRANSLATE_NOOP("Cli", "Put companies on the do-not-call list by their domain"),
         0,
         10'000,
         {{u"file"_s, CliText::tr("File with one domain per line or a first column of domains."), u"FILE"_s}},
         runAdd},
        {"stop-list remove-domain",
         "DOMAIN --reason TEXT",
         QT_TRANSLATE_NOOP("Cli", "Take a domain off the do-not-call list"),
         1,
         1,
         {{u"reason"_s, CliText::tr("Why the company may be called again; kept."), u"TEXT"_s}},
         runRemove},
        {"stop-list domains",
         "",
         QT_TRANSLATE_NOOP("Cli", "Show the domains on the do-not-call list"),
         0,
         0,
         {},
         runShow},
        {"stop-list export-domains",
         "FILE",
         QT_TRANSLATE_NOOP("Cli", "Write the domains on the do-not-call list as CSV"),
         1,
         1,
         {},
         runExport},
    };
}
