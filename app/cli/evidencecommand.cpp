#include "app/cli/cli.h"
#include "app/cli/opendata.h"
#include "core/storage/evidence.h"

#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

Result<Done> save(const QByteArray &text, const QString &fileName)
{
    QSaveFile file(fileName);
    const bool saved = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(text) == text.size() && file.commit();
    if (saved)
        return Done {};
    return Error {Error::Kind::Storage,
                  CliText::tr("%1 cannot be written: %2.").arg(fileName, file.errorString())};
}

int runEvidence(const Cli &cli, const QCommandLineParser &parser, const QStringList &arguments)
{
    auto data = openData(cli, Database::Access::ReadOnly);
    if (!data)
        return cli.fail(data.error());
    NumberPolicy any = (*data)->numberPolicy();
    any.allowFictional = true;
    const auto read = PhoneNumbers::read(arguments.at(0), parser.value(u"country"_s).toUpper(), any);
    const auto *number = std::get_if<ReadNumber>(&read);
    if (!number)
        return cli.fail(
            {Error::Kind::Misuse,
             u"%1: %2"_s.arg(arguments.at(0), faultMessage(std::get<NumberFault>(read), arguments.at(0)))});
    const auto text = evidence::ofNumber((*data)->fileName(), number->number, cli.clock.nowUtc());
    if (!text)
        return cli.fail(text.error());
    if (arguments.size() < 2) {
        cli.print(QJsonDocument::fromJson(*text).object(), {QString::fromUtf8(*text).trimmed()});
        return exitcode::done;
    }
    if (const auto saved = save(*text, arguments.at(1)); !saved)
        return cli.fail(saved.error());
    cli.print({{u"file"_s, arguments.at(1)}}, {CliText::tr("Written to %1.").arg(arguments.at(1))});
    return exitcode::done;
}

} // namespace

QList<Command> evidenceCommands()
{
    return {{"evidence",
             "NUMBER [FILE]",
             QT_TRANSLATE_NOOP("Cli", "Show why and how a number was called, as JSON"),
             1,
             2,
             {{u"country"_s, CliText::tr("Country of a number without country code."), u"US"_s, u"US"_s}},
             runEvidence}};
}
