#include "app/cli/cli.h"
#include "app/cli/opendata.h"
#include "core/leads/csvdialect.h"
#include "core/leads/csvwriter.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

/// Number-like cells of a file: one per line, or the mapped column of a CSV.
Result<QStringList> numbersOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return Error { Error::Kind::NotFound,
                       CliText::tr("%1 cannot be read: %2.").arg(fileName, file.errorString()) };
    const auto guess = guessCsv(file, {});
    if (!guess)
        return guess.error();
    const qsizetype column = std::max<qsizetype>(0, guess->mapping.indexOf(LeadField::Phone));
    const auto reader = openRecords(file, *guess, {});
    if (!reader)
        return reader.error();
    QStringList numbers;
    RecordReader::Record record;
    bool first = true;
    while ((*reader)->next(record)) {
        if (!(first && guess->dialect.hasHeader) && !record.cells.value(column).trimmed().isEmpty())
            numbers += record.cells.value(column);
        first = false;
    }
    if ((*reader)->error())
        return *(*reader)->error();
    return numbers;
}

int runAdd(const Cli &cli, const QCommandLineParser &parser, const QStringList &arguments)
{
    QStringList texts = arguments;
    QString source = CliText::tr("typed in");
    if (parser.isSet(u"file"_s)) {
        const auto fromFile = numbersOf(parser.value(u"file"_s));
        if (!fromFile)
            return cli.fail(fromFile.error());
        texts += *fromFile;
        source = CliText::tr("file %1").arg(QFileInfo(parser.value(u"file"_s)).fileName());
    }
    if (texts.isEmpty())
        return cli.fail({ Error::Kind::Misuse, CliText::tr("Give at least one number or --file FILE.") });
    auto data = openData(cli, Database::Access::ReadWrite);
    if (!data)
        return cli.fail(data.error());

    NumberPolicy any = (*data)->numberPolicy();
    any.allowFictional = true;
    QList<PhoneNumber> numbers;
    QStringList invalid;
    for (const QString &text : std::as_const(texts)) {
        const auto read = PhoneNumbers::read(text, parser.value(u"country"_s).toUpper(), any);
        if (const auto *const good = std::get_if<ReadNumber>(&read)) {
            numbers += good->number;
        } else {
            invalid += text;
            cli.say(CliText::tr("%1: %2").arg(text, faultMessage(std::get<NumberFault>(read), text)));
        }
    }
    if (numbers.isEmpty())
        return cli.fail({ Error::Kind::InvalidInput, CliText::tr("None of the numbers is usable; nothing was added.") });
    const auto added = waitFor((*data)->stopList->add(numbers, source),
                               Result<StopListAdded>(Error { Error::Kind::Cancelled, {} }));
    if (!added)
        return cli.fail(added.error());
    cli.print({ { u"added"_s, added->added }, { u"present"_s, added->present }, { u"invalid"_s, invalid.size() } },
              { CliText::tr("%1 added, %2 already there, %3 unusable.")
                    .arg(added->added)
                    .arg(added->present)
                    .arg(invalid.size()) });
    return invalid.isEmpty() ? exitcode::done : exitcode::partly;
}

int runShow(const Cli &cli, const QCommandLineParser &, const QStringList &)
{
    auto data = openData(cli, Database::Access::ReadOnly);
    if (!data)
        return cli.fail(data.error());
    constexpr int page = 1'000;
    QJsonArray array;
    QStringList lines;
    QString after;
    while (true) {
        const QList<StopEntry> entries = (*data)->stopEntries->entries({}, after, page);
        for (const StopEntry &entry : entries) {
            const QString at = entry.addedUtc.toString(Qt::ISODate);
            array += QJsonObject { { u"phone"_s, entry.phone.e164() }, { u"source"_s, entry.source }, { u"added_at"_s, at } };
            lines += u"%1  %2  %3"_s.arg(entry.phone.e164(), -16).arg(at, entry.source);
        }
        if (entries.size() < page)
            break;
        after = entries.last().phone.e164();
    }
    if (lines.isEmpty())
        lines += CliText::tr("The stop list is empty.");
    cli.print({ { u"entries"_s, array } }, lines);
    return exitcode::done;
}

/// One number of the command line, of any kind.
Result<PhoneNumber> numberOf(const QString &text, const QCommandLineParser &parser, NumberPolicy policy)
{
    policy.allowFictional = true;
    const auto read = PhoneNumbers::read(text, parser.value(u"country"_s).toUpper(), policy);
    if (const auto *const good = std::get_if<ReadNumber>(&read))
        return good->number;
    return Error {Error::Kind::Misuse,
                  u"%1: %2"_s.arg(text, faultMessage(std::get<NumberFault>(read), text))};
}

int runRemove(const Cli &cli, const QCommandLineParser &parser, const QStringList &arguments)
{
    auto data = openData(cli, Database::Access::ReadWrite);
    if (!data)
        return cli.fail(data.error());
    const auto number = numberOf(arguments.at(0), parser, (*data)->numberPolicy());
    if (!number)
        return cli.fail(number.error());
    const auto removed = waitFor((*data)->stopList->remove(*number, parser.value(u"reason"_s)),
                                 Result<Done>(Error {Error::Kind::Cancelled, {}}));
    if (!removed)
        return cli.fail(removed.error());
    cli.print({{u"removed"_s, number->e164()}}, {CliText::tr("%1 may be called again.").arg(number->e164())});
    return exitcode::done;
}

int runLog(const Cli &cli, const QCommandLineParser &, const QStringList &)
{
    constexpr int mostLines = 100'000;
    auto data = openData(cli, Database::Access::ReadOnly);
    if (!data)
        return cli.fail(data.error());
    QJsonArray array;
    QStringList lines;
    for (const StopLogLine &line : (*data)->stopEntries->log({}, mostLines)) {
        const QString at = line.atUtc.toString(Qt::ISODate);
        const QString action = line.removed ? u"removed"_s : u"added"_s;
        const bool isNumber = line.domain.isEmpty();
        const QString about = isNumber ? line.phone.e164() : line.domain;
        array += QJsonObject {{u"at"_s, at},
                              {isNumber ? u"phone"_s : u"domain"_s, about},
                              {u"action"_s, action},
                              {u"source"_s, line.source}};
        lines += u"%1  %2  %3  %4"_s.arg(at, about, action, line.source);
    }
    cli.print({{u"log"_s, array}}, lines);
    return exitcode::done;
}

int runExport(const Cli &cli, const QCommandLineParser &, const QStringList &arguments)
{
    auto data = openData(cli, Database::Access::ReadOnly);
    if (!data)
        return cli.fail(data.error());
    QSaveFile file(arguments.at(0));
    if (!file.open(QIODevice::WriteOnly))
        return cli.fail({Error::Kind::Storage,
                         CliText::tr("%1 cannot be written: %2.").arg(arguments.at(0), file.errorString())});
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    CsvWriter writer(file);
    bool written = writer.write({u"phone"_s, u"source"_s, u"added_at"_s});
    constexpr int page = 1'000;
    qint64 rows = 0;
    QString after;
    for (auto entries = (*data)->stopEntries->entries({}, after, page); written && !entries.isEmpty();
         entries = (*data)->stopEntries->entries({}, after, page)) {
        for (const StopEntry &entry : std::as_const(entries)) {
            after = entry.phone.e164();
            written =
                written && writer.write({after, entry.source, entry.addedUtc.toString(Qt::ISODateWithMs)});
        }
        rows += entries.size();
    }
    if (!written || !file.commit())
        return cli.fail({Error::Kind::Storage,
                         CliText::tr("%1 cannot be written: %2.").arg(arguments.at(0), file.errorString())});
    cli.print({{u"rows"_s, rows}}, {CliText::tr("%1 numbers written.").arg(rows)});
    return exitcode::done;
}

} // namespace

QList<Command> stopListCommands()
{
    return {
        {"stop-list add",
         "NUMBER...|--file FILE",
         QT_TRANSLATE_NOOP("Cli", "Put numbers on the do-not-call list"),
         0,
         10'000,
         {{u"file"_s, CliText::tr("File with one number per line or a column of numbers."), u"FILE"_s},
          {u"country"_s, CliText::tr("Country of numbers without country code."), u"US"_s, u"US"_s}},
         runAdd},
        {"stop-list remove",
         "NUMBER --reason TEXT",
         QT_TRANSLATE_NOOP("Cli", "Take a number off the do-not-call list"),
         1,
         1,
         {{u"reason"_s, CliText::tr("Why the number may be called again; kept."), u"TEXT"_s},
          {u"country"_s, CliText::tr("Country of a number without country code."), u"US"_s, u"US"_s}},
         runRemove},
        {"stop-list export",
         "FILE",
         QT_TRANSLATE_NOOP("Cli", "Write the do-not-call list as CSV"),
         1,
         1,
         {},
         runExport},
        {"stop-list log",
         "",
         QT_TRANSLATE_NOOP("Cli", "Show who came on the list and went, and why"),
         0,
         0,
         {},
         runLog},
        {"stop-list show", "", QT_TRANSLATE_NOOP("Cli", "Show the do-not-call list"), 0, 0, {}, runShow},
    };
}
