#include "app/cli/cli.h"
#include "app/cli/opendata.h"
#include "core/leads/leadvariables.h"
#include "core/prompts/callscript.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

/// Scripts can be read without a database: the data directory may not exist yet.
PromptLibrary libraryOf(const Cli &cli)
{
    return PromptLibrary(cli.dataDirectory + u"/prompts"_s);
}

int runList(const Cli &cli, const QCommandLineParser &, const QStringList &)
{
    QJsonArray array;
    QStringList lines;
    for (const Prompt &prompt : libraryOf(cli).prompts()) {
        array += QJsonObject { { u"name"_s, prompt.name }, { u"title"_s, prompt.title }, { u"shipped"_s, prompt.shipped } };
        lines += u"%1  %2"_s.arg(prompt.name, -20).arg(prompt.title);
    }
    cli.print({ { u"prompts"_s, array } }, lines);
    return exitcode::done;
}

/// Names of the standard fields and of every column that was ever imported.
QSet<QString> knownNames(const Cli &cli)
{
    const QStringList standard = LeadVariables::standardNames() + ScriptNames::campaignNames();
    QSet<QString> names(standard.begin(), standard.end());
    if (auto data = openData(cli, Database::Access::ReadOnly)) {
        for (const ImportSummary &import : (*data)->leads->imports()) {
            for (const QString &name : LeadVariables::namesOf((*data)->leads->columnsOf(import.import)))
                names.insert(name);
        }
    }
    return names;
}

int runCheck(const Cli &cli, const QCommandLineParser &, const QStringList &arguments)
{
    const auto prompt = libraryOf(cli).promptOrFile(arguments.at(0));
    if (!prompt)
        return cli.fail(prompt.error());
    QJsonArray errors;
    QStringList lines;
    bool usable = true;
    for (const TemplateFault &fault : Template::parse(prompt->text).check(knownNames(cli))) {
        const QString kind = fault.isWarning ? CliText::tr("advice") : CliText::tr("error");
        lines += u"%1:%2:%3: %4: %5"_s.arg(arguments.at(0)).arg(fault.line).arg(fault.column).arg(kind, fault.message);
        if (fault.isWarning)
            continue;
        usable = false;
        errors += QJsonObject { { u"line"_s, fault.line }, { u"column"_s, fault.column }, { u"message"_s, fault.message } };
    }
    if (lines.isEmpty())
        lines += CliText::tr("No faults.");
    cli.print({ { u"errors"_s, errors } }, lines);
    return usable ? exitcode::done : exitcode::failed;
}

int runRender(const Cli &cli, const QCommandLineParser &parser, const QStringList &arguments)
{
    bool isNumber = false;
    const LeadId id { parser.value(u"lead"_s).toLongLong(&isNumber) };
    if (!isNumber)
        return cli.fail({ Error::Kind::Misuse, CliText::tr("--lead ID is missing: the number of a lead, as in the "
                                                           "column lead_id of an export.") });
    const auto prompt = libraryOf(cli).promptOrFile(arguments.at(0));
    if (!prompt)
        return cli.fail(prompt.error());
    auto data = openData(cli, Database::Access::ReadOnly);
    if (!data)
        return cli.fail(data.error());
    const QList<Lead> found = (*data)->leads->leads({ id });
    if (found.isEmpty())
        return cli.fail({ Error::Kind::Misuse, CliText::tr("There is no lead %1.").arg(raw(id)) });

    Campaign campaign;
    campaign.settings.name = CliText::tr("(preview)");
    const CallScript script(Template::parse(prompt->text), (*data)->scriptContext(campaign));
    const Lead &lead = found.first();
    const auto rendered = script.render(LeadVariables::valuesOf(lead, (*data)->leads->columnsOf(lead.import)));
    if (!rendered)
        return cli.fail(rendered.error());
    cli.print({ { u"text"_s, rendered->task }, { u"first_sentence"_s, rendered->firstSentence },
                { u"missing"_s, QJsonArray::fromStringList(rendered->missing) } },
              { rendered->firstSentence, QString(), rendered->task });
    if (rendered->missing.isEmpty())
        return exitcode::done;
    cli.say(CliText::tr("This lead would not be dialed: it has no value for %1.").arg(rendered->missing.join(u", "_s)));
    return exitcode::partly;
}

int runVersions(const Cli &cli, const QCommandLineParser &, const QStringList &arguments)
{
    auto data = openData(cli, Database::Access::ReadOnly);
    if (!data)
        return cli.fail(data.error());
    QJsonArray array;
    QStringList lines;
    for (const ScriptVersion &version : (*data)->scriptVersions->versions(arguments.at(0))) {
        const QString at = version.atUtc.toString(Qt::ISODate);
        array += QJsonObject {{u"version"_s, version.number}, {u"at"_s, at},
                              {u"by"_s, version.by},          {u"change"_s, scriptChangeCode(version.change)},
                              {u"calls"_s, version.calls},    {u"text"_s, version.text}};
        lines += u"%1  %2  %3  %4  %5"_s.arg(
            QString::number(version.number), at, version.by, scriptChangeText(version.change),
            CliText::tr("%n call(s)", nullptr, static_cast<int>(version.calls)));
    }
    if (lines.isEmpty())
        return cli.fail(
            {Error::Kind::Misuse, CliText::tr("No version of \"%1\" is known.").arg(arguments.at(0))});
    cli.print({{u"versions"_s, array}}, lines);
    return exitcode::done;
}

} // namespace

QList<Command> promptCommands()
{
    return {
        {"prompt list", "", QT_TRANSLATE_NOOP("Cli", "List the call scripts"), 0, 0, {}, runList},
        {"prompt check",
         "FILE",
         QT_TRANSLATE_NOOP("Cli", "Find the faults of a call script"),
         1,
         1,
         {},
         runCheck},
        {"prompt versions",
         "NAME",
         QT_TRANSLATE_NOOP("Cli", "List the versions of a call script"),
         1,
         1,
         {},
         runVersions},
        {"prompt render",
         "FILE --lead ID",
         QT_TRANSLATE_NOOP("Cli", "Show what would be said to a lead"),
         1,
         1,
         {{u"lead"_s, CliText::tr("Number of the lead."), u"ID"_s}},
         runRender},
    };
}
