#include "app/cli/helptext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lineWidth = 80;
constexpr qsizetype widestLeft = 34; ///< wider than this, the right column begins on the next line
const QString margin = u"  "_s;

/// What stands in the left column, and what it means.
struct Row {
    QString left;
    QString right;
};

QStringList wrapped(const QString &text, qsizetype width)
{
    QStringList lines {QString()};
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        QString &line = lines.last();
        if (line.isEmpty())
            line = word;
        else if (line.size() + 1 + word.size() <= width)
            line += u' ' + word;
        else
            lines += word;
    }
    return lines;
}

/// Words are never broken, whatever the width of the left column.
QString table(const QList<Row> &rows)
{
    qsizetype left = 0;
    for (const Row &row : rows)
        left = row.left.size() > widestLeft ? left : std::max(left, row.left.size());
    const qsizetype indent = left + 2 * margin.size();
    QString text;
    for (const Row &row : rows) {
        QStringList lines = wrapped(row.right, lineWidth - indent);
        text += margin + row.left;
        if (row.left.size() <= left)
            text += QString(left - row.left.size(), u' ') + margin + lines.takeFirst();
        text += u'\n';
        for (const QString &line : std::as_const(lines))
            text += QString(indent, u' ') + line + u'\n';
    }
    return text;
}

QString commandTable(const QList<Command> &commands)
{
    QList<Row> rows;
    for (const Command &command : commands)
        rows.append({usageOf(command), CliText::tr(command.description)});
    return table(rows) + CliText::tr("\nleadline-cli COMMAND --help lists the options of a command.\n");
}

QString optionTable(const QList<QCommandLineOption> &options)
{
    QList<Row> rows;
    for (const QCommandLineOption &option : options) {
        QStringList names;
        for (const QString &name : option.names())
            names += (name.size() == 1 ? u"-"_s : u"--"_s) + name;
        QString left = names.join(u", "_s);
        if (!option.valueName().isEmpty())
            left += u" <"_s + option.valueName() + u'>';
        rows.append({left, option.description()});
    }
    return table(rows);
}

} // namespace

QString usageOf(const Command &command)
{
    return u"%1 %2"_s.arg(QString::fromLatin1(command.name), QString::fromLatin1(command.usage)).trimmed();
}

QString overview(const QList<Command> &commands)
{
    return CliText::tr("Usage: leadline-cli [--data DIR] [--env FILE] [--json] COMMAND\n\nCommands:\n")
        + commandTable(commands);
}

QString groupHelp(const QList<Command> &commands, const QString &group)
{
    QList<Command> members;
    std::ranges::copy_if(commands, std::back_inserter(members), [&group](const Command &command) {
        return QString::fromLatin1(command.name).startsWith(group + u' ');
    });
    if (members.isEmpty())
        return {};
    return CliText::tr("Usage: leadline-cli %1 ...\n\nCommands:\n").arg(group) + commandTable(members);
}

QString commandHelp(const Command &command, const QList<QCommandLineOption> &general)
{
    QString text = CliText::tr("Usage: leadline-cli %1\n\n%2.\n")
                       .arg(usageOf(command), CliText::tr(command.description));
    if (!command.options.isEmpty())
        text += CliText::tr("\nOptions:\n") + optionTable(command.options);
    return text + CliText::tr("\nFor every command:\n") + optionTable(general);
}
