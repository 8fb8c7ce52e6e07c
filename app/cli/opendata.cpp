#include "app/cli/opendata.h"

#include "app/station/logfile.h"

Result<std::unique_ptr<DataStore>> openData(const Cli &cli, Database::Access access)
{
    auto data = DataStore::open(cli.dataDirectory, access, cli.environment, cli.clock);
    if (!data)
        return data.error();
    // Reading commands write nothing, not even a log: they work beside a dialing process.
    if (access == Database::Access::ReadWrite) {
        if (const auto log = LogFile::install(cli.dataDirectory, !cli.json); !log)
            return log.error();
    }
    return data;
}

Result<Campaign> campaignNamed(DataStore &data, const QString &name)
{
    if (const auto campaign = data.calls->campaignByName(name))
        return *campaign;
    QStringList known;
    for (const Campaign &campaign : data.calls->campaigns())
        known += campaign.settings.name;
    if (known.isEmpty())
        return Error { Error::Kind::Misuse,
                       CliText::tr("There is no campaign \"%1\"; none has been made yet. "
                                   "leadline-cli campaign create makes one.")
                           .arg(name) };
    return Error { Error::Kind::Misuse, CliText::tr("There is no campaign \"%1\". There are: %2.")
                                            .arg(name, known.join(QStringLiteral(", "))) };
}
