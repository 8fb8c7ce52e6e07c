#include "app/cli/cli.h"
#include "app/cli/opendata.h"
#include "core/leads/csvdialect.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

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
            cli.say(CliText::tr("%1: %2").arg(text, faultMessage(std::get<NumberFault>(read))));
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

} // namespace

QList<Command> stopListCommands()
{
    return {
        { "stop-list add",
          "NUMBER...|--file FILE",
          QT_TRANSLATE_NOOP("Cli", "Put numbers on the do-not-call list"),
          0,
          10'000,
          { { u"file"_s, CliText::tr("File with one number per line or a column of numbers."), u"FILE"_s },
            { u"country"_s, CliText::tr("Country of numbers without country code."), u"US"_s, u"US"_s } },
          runAdd },
        { "stop-list show", "", QT_TRANSLATE_NOOP("Cli", "Show the do-not-call list"), 0, 0, {}, runShow },
    };
}
