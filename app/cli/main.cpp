#include "app/cli/cli.h"
#include "app/cli/helptext.h"
#include "app/station/datastore.h"
#include "app/station/logfile.h"
#include "app/station/process.h"
#include "app/station/translations.h"
#include "core/settings/settings.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QList<Command> allCommands()
{
    return importCommands() + stopListCommands() + stopDomainCommands() + campaignCommands()
        + preflightCommands() + evidenceCommands() + runCommands() + reportCommands() + promptCommands()
        + rulesCommands() + maintenanceCommands();
}

int wrongUse(const QString &why)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(why));
    return exitcode::wrongUse;
}

QList<QCommandLineOption> globalOptions()
{
    return {{u"data"_s, CliText::tr("Data directory."), u"DIR"_s},
            {u"env"_s, CliText::tr("File with NAME=VALUE lines for settings and keys."), u"FILE"_s},
            {u"json"_s, CliText::tr("Print one JSON object on standard output.")},
            {{u"h"_s, u"help"_s}, CliText::tr("Show this help.")}};
}

/// Qt's own loop wakes a thread once for all events that wait, GLib's once for each. Only `doctor` needs
/// GLib's: it asks the keychain, whose answer comes through it.
void useOwnEventLoop(int argc, char **argv)
{
    const bool asksKeychain =
        std::any_of(argv, argv + argc, [](const char *word) { return qstrcmp(word, "doctor") == 0; });
    if (!asksKeychain && !qEnvironmentVariableIsSet("QT_NO_GLIB"))
        qputenv("QT_NO_GLIB", "1");
}

/// The longest command whose words start `words`; takes them away.
const Command *takeCommand(const QList<Command> &commands, QStringList &words)
{
    for (const int length : {2, 1}) {
        const QString name = words.mid(0, length).join(u' ');
        for (const Command &command : commands) {
            if (name == QLatin1String(command.name) && words.size() >= length) {
                words = words.mid(length);
                return &command;
            }
        }
    }
    return nullptr;
}

/// Options before the command, then the command's own words.
struct Line {
    QStringList globals;
    QStringList words;
};

Line splitLine(const QStringList &arguments)
{
    Line line;
    qsizetype at = 1;
    while (at < arguments.size() && arguments.at(at).startsWith(u"--"_s)) {
        line.globals += arguments.at(at);
        const bool takesValue = arguments.at(at) == "--data"_L1 || arguments.at(at) == "--env"_L1;
        if (takesValue && at + 1 < arguments.size())
            line.globals += arguments.at(++at);
        ++at;
    }
    line.words = arguments.mid(at);
    return line;
}

bool asksForHelp(const QStringList &words)
{
    return words.contains(u"--help"_s) || words.contains(u"-h"_s);
}

int show(const QString &help)
{
    std::printf("%s", qUtf8Printable(help));
    return exitcode::done;
}

/// `words` begin with no command, but perhaps with the word that several begin with.
int runNoCommand(const QList<Command> &commands, const QStringList &words)
{
    const QString first = words.value(0);
    const QString group = groupHelp(commands, first);
    const bool isAlone = words.size() == 1 || words.at(1).startsWith(u'-');
    if (!group.isEmpty() && isAlone)
        return asksForHelp(words) ? show(group) : wrongUse(group);
    const QString named = group.isEmpty() ? first : first + u' ' + words.at(1);
    return wrongUse(CliText::tr("There is no command \"%1\".\n\n").arg(named)
                    + (group.isEmpty() ? overview(commands) : group));
}

int runCommand(const Command &command, const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() < command.minArguments || arguments.size() > command.maxArguments)
        return wrongUse(CliText::tr("Usage: leadline-cli %1\nleadline-cli %2 --help lists the options.")
                            .arg(usageOf(command), QString::fromLatin1(command.name)));
    const SystemClock clock;
    const auto environment = mergedEnvironment(parser.value(u"env"_s));
    const QString directory =
        dataDirectory(parser.value(u"data"_s), environment ? *environment : QMap<QString, QString>());
    Cli cli {directory, {}, parser.isSet(u"json"_s), clock, parser.value(u"env"_s)};
    if (!environment)
        return cli.fail(environment.error());
    cli.environment = *environment;
    const int code = command.run(cli, parser, arguments);
    LogFile::remove();
    return code;
}

} // namespace

int Cli::fail(const Error &error) const
{
    say(error.message);
    return error.kind == Error::Kind::Misuse ? exitcode::wrongUse : exitcode::failed;
}

void Cli::say(const QString &sentence) const
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
}

void Cli::print(const QJsonObject &object, const QStringList &lines) const
{
    const QByteArray text =
        json ? QJsonDocument(object).toJson(QJsonDocument::Compact) : lines.join(u'\n').toUtf8();
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

int main(int argc, char **argv)
{
    hardenProcess();
    useOwnEventLoop(argc, argv);
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"Leadline"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LEADLINE_VERSION));
    const Translations translations;

    const QList<Command> commands = allCommands();
    Line line = splitLine(QCoreApplication::arguments());
    if (line.globals.contains(u"--version"_s)) {
        std::printf("leadline-cli %s\n", LEADLINE_VERSION);
        return exitcode::done;
    }
    if (asksForHelp(line.globals) || line.words.value(0) == "-h"_L1)
        return show(overview(commands));
    if (line.words.isEmpty())
        return wrongUse(overview(commands));
    const Command *const command = takeCommand(commands, line.words);
    if (!command)
        return runNoCommand(commands, line.words);

    QCommandLineParser parser;
    parser.addOptions(command->options);
    parser.addOptions(globalOptions());
    if (!parser.parse(QStringList {argv[0] ? QString::fromLocal8Bit(argv[0]) : QString()} + line.globals
                      + line.words))
        return wrongUse(parser.errorText());
    if (parser.isSet(u"help"_s))
        return show(commandHelp(*command, globalOptions()));
    return runCommand(*command, parser);
}
