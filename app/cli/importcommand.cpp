#include "app/cli/cli.h"
#include "app/cli/opendata.h"
#include "app/cli/progressbar.h"
#include "app/station/process.h"
#include "core/base/whendone.h"
#include "core/leads/leadimport.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

Error misuse(const QString &sentence)
{
    return {Error::Kind::Misuse, sentence};
}

Result<Done> readMapping(const QString &text, CsvChoices &choices)
{
    for (const QString &pair : text.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype equals = pair.indexOf(u'=');
        const auto field = leadFieldFromCode(pair.left(equals).trimmed());
        if (equals < 1 || !field)
            return misuse(
                CliText::tr("--map: \"%1\" is not of the form FIELD=COLUMN, with a field such as phone, "
                            "first_name, last_name, company, email, city, state, postal_code.")
                    .arg(pair));
        const QString column = pair.mid(equals + 1).trimmed();
        if (*field == LeadField::OtherPhone)
            choices.otherPhones += column;
        else
            choices.mapping.insert(*field, column);
    }
    return Done {};
}

Result<Consent> readConsent(const QString &text, const QDateTime &nowUtc)
{
    Consent consent;
    if (text.isEmpty())
        return consent;
    const auto kind = consentFromCode(text.section(u':', 0, 0));
    const QString source = text.section(u':', 1).trimmed();
    if (!kind || *kind == Consent::Kind::None || source.isEmpty())
        return misuse(
            CliText::tr("--consent: \"%1\" is not of the form KIND:SOURCE; KIND is one of written, verbal, "
                        "existing_customer, service.")
                .arg(text));
    consent.kind = *kind;
    consent.source = source;
    consent.givenUtc = nowUtc;
    return consent;
}

Result<DuplicatePolicy> readPolicy(const QString &text)
{
    static const QMap<QString, DuplicatePolicy> policies {{u"skip"_s, DuplicatePolicy::Skip},
                                                          {u"merge"_s, DuplicatePolicy::Merge},
                                                          {u"keep"_s, DuplicatePolicy::Keep}};
    if (const auto found = policies.find(text); found != policies.end())
        return *found;
    return misuse(CliText::tr("--duplicates takes skip, merge or keep, not \"%1\".").arg(text));
}

Result<CsvChoices> readChoices(const QCommandLineParser &parser)
{
    CsvChoices choices;
    const QString delimiter = parser.value(u"delimiter"_s);
    if (delimiter == "tab"_L1 || delimiter == "\\t"_L1)
        choices.delimiter = u'\t';
    else if (delimiter.size() == 1)
        choices.delimiter = delimiter.at(0);
    else if (!delimiter.isEmpty())
        return misuse(CliText::tr("--delimiter takes one character or \"tab\"."));
    choices.encoding = parser.value(u"encoding"_s).toLatin1();
    choices.sheet = parser.value(u"sheet"_s);
    if (parser.isSet(u"header-line"_s)) {
        bool isNumber = false;
        choices.headerLine = parser.value(u"header-line"_s).toLongLong(&isNumber);
        if (!isNumber || *choices.headerLine < 0)
            return misuse(CliText::tr(
                "--header-line takes the number of a line, or 0 when the columns have no names."));
    }
    if (const auto mapping = readMapping(parser.value(u"map"_s), choices); !mapping)
        return mapping.error();
    return choices;
}

Result<ImportOptions> readOptions(const Cli &cli, const QCommandLineParser &parser)
{
    ImportOptions options;
    options.listName = parser.value(u"list"_s).trimmed();
    if (options.listName.isEmpty())
        return misuse(CliText::tr("--list NAME is missing: it names the list the leads go to."));
    options.country = parser.value(u"country"_s).toUpper();
    if (options.country.size() != 2)
        return misuse(CliText::tr("--country takes the two letters of a country, such as US or DE."));
    options.countryIsGuess = !parser.isSet(u"country"_s);
    const auto choices = readChoices(parser);
    if (!choices)
        return choices.error();
    options.csv = *choices;
    const auto consent = readConsent(parser.value(u"consent"_s), cli.clock.nowUtc());
    if (!consent)
        return consent.error();
    options.consent = *consent;
    const auto policy = readPolicy(parser.value(u"duplicates"_s));
    if (!policy)
        return policy.error();
    options.duplicates = *policy;
    options.rejectsFile = parser.value(u"rejects"_s);
    options.dryRun = parser.isSet(u"dry-run"_s);
    return options;
}

void printSummary(const Cli &cli, const ImportSummary &summary, const ImportOptions &options)
{
    const QJsonObject object {
        {u"rows"_s, summary.rows},
        {u"accepted"_s, summary.accepted},
        {u"duplicates"_s, summary.duplicates},
        {u"refused"_s, summary.refused},
        {u"held"_s, summary.held},
        {u"list"_s, options.listName},
        {u"import_id"_s, raw(summary.import)},
        {u"seconds"_s, summary.seconds},
    };
    QStringList lines {
        CliText::tr("%n row(s) read: %1 new, %2 duplicate, %3 refused, %4 held.", nullptr,
                    static_cast<int>(summary.rows))
            .arg(summary.accepted)
            .arg(summary.duplicates)
            .arg(summary.refused)
            .arg(summary.held),
    };
    if (summary.persons > 0)
        lines += CliText::tr("%1 of the duplicates are known people with another number; --duplicates merge "
                             "adds the numbers to "
                             "them, keep stores them as leads of their own.")
                     .arg(summary.persons);
    if (options.dryRun)
        lines += CliText::tr("Nothing was stored (--dry-run).");
    else if (summary.accepted + summary.duplicates + summary.held > 0) // merged ones have grown
        lines += CliText::tr("leadline-cli import-undo %1 takes this import back.").arg(raw(summary.import));
    if (summary.refused > 0 && !options.rejectsFile.isEmpty())
        lines += CliText::tr(
                     "The refused rows with their reasons are in %1; repair them there and import that file.")
                     .arg(options.rejectsFile);
    else if (summary.refused > 0)
        lines += CliText::tr("--rejects FILE writes the refused rows with their reasons.");
    cli.print(object, lines);
}

void sayWhatWasGuessed(const Cli &cli, const ImportProgress &progress, const ImportOptions &options)
{
    if (progress.titleRows > 0 && !options.csv.headerLine)
        cli.say(CliText::tr("The names of the columns were found in line %1; what stands above it was left "
                            "out. --header-line says it "
                            "for sure.")
                    .arg(progress.headerLine));
    if (options.countryIsGuess && progress.country != options.country)
        cli.say(CliText::tr("Numbers without country code were read as numbers of %1, because most of the "
                            "file speaks for it; "
                            "--country says it for sure.")
                    .arg(progress.country));
}

/// The first ones; all of them are in the rejects file.
void sayWhatWasRefused(const Cli &cli, const ImportProgress &progress)
{
    constexpr qsizetype told = 10;
    for (const PreviewRow &row : progress.refusedRows.mid(0, told))
        cli.say(CliText::tr("Line %1: %2").arg(row.line).arg(row.remark));
    if (progress.refused > told)
        cli.say(CliText::tr("... and %1 more.").arg(progress.refused - told));
}

/// Ctrl-C takes back what is stored so far.
Result<ImportSummary> importUntilSignal(const Cli &cli, const LeadImport &import, const QString &file,
                                        const ImportOptions &options,
                                        const std::shared_ptr<ImportProgress> &last)
{
    ProgressBar bar;
    const CancelFlag cancel;
    const EndSignals signalsOfProcess;
    QObject::connect(&signalsOfProcess, &EndSignals::endRequested, &signalsOfProcess,
                     [cancel, &bar, &cli] {
                         if (cancel.isCancelled())
                             return;
                         cancel.cancel();
                         bar.clear();
                         cli.say(CliText::tr("Canceled: what is stored so far is taken back."));
                     });
    QObject context;
    Result<ImportSummary> summary(Error {Error::Kind::Cancelled, CliText::tr("The import was canceled.")});
    const auto show = [&bar, last, cancel](const ImportProgress &progress) {
        *last = progress;
        if (cancel.isCancelled())
            return;
        bar.show(progress.bytesRead, progress.bytesTotal,
                 CliText::tr("%n row(s)", nullptr, static_cast<int>(progress.rows)));
    };
    whenDone(import.run(file, options, cancel, show), &context,
             [&summary](const Result<ImportSummary> &result) {
                 summary = result;
                 QCoreApplication::quit();
             });
    QCoreApplication::exec();
    bar.clear();
    return summary;
}

/// What an import works on.
struct ImportPlace {
    std::unique_ptr<QTemporaryDir> scratch = {}; ///< outlives `data`; null when that is no throw-away one
    std::unique_ptr<DataStore> data = {};
};

/// Counting changes nothing: it reads what is stored, beside other processes, too. Where nothing is stored
/// yet, it counts on an empty database elsewhere, so that no directory is made.
Result<ImportPlace> openForCounting(const Cli &cli)
{
    auto stored = openData(cli, Database::Access::ReadOnly);
    if (stored)
        return ImportPlace {nullptr, std::move(stored).value()};
    if (stored.error().kind != Error::Kind::NotFound)
        return stored.error();
    auto scratch = std::make_unique<QTemporaryDir>();
    if (!scratch->isValid())
        return Error {Error::Kind::Storage, scratch->errorString()};
    auto empty = DataStore::open(scratch->path(), Database::Access::ReadWrite, cli.environment, cli.clock);
    if (!empty)
        return empty.error();
    return ImportPlace {std::move(scratch), std::move(empty).value()};
}

Result<ImportPlace> openForImport(const Cli &cli, const ImportOptions &options)
{
    if (options.dryRun)
        return openForCounting(cli);
    auto data = openData(cli, Database::Access::ReadWrite);
    if (!data)
        return data.error();
    return ImportPlace {nullptr, std::move(data).value()};
}

int runImport(const Cli &cli, const QCommandLineParser &parser, const QStringList &arguments)
{
    auto options = readOptions(cli, parser);
    if (!options)
        return cli.fail(options.error());
    const auto place = openForImport(cli, *options);
    if (!place)
        return cli.fail(place.error());
    const DataStore &data = *place->data;
    options->numbers = data.numberPolicy();

    const auto last = std::make_shared<ImportProgress>();
    const LeadImport import(*data.leadStore, cli.clock);
    const Result<ImportSummary> summary = importUntilSignal(cli, import, arguments.at(0), *options, last);
    if (!summary) {
        const int code = cli.fail(summary.error());
        return summary.error().kind == Error::Kind::Cancelled ? exitcode::interrupted : code;
    }
    printSummary(cli, *summary, *options);
    sayWhatWasGuessed(cli, *last, *options);
    sayWhatWasRefused(cli, *last);
    if (summary->accepted + summary->held == 0) {
        const bool mayHaveFilled = options->duplicates == DuplicatePolicy::Merge && summary->duplicates > 0;
        cli.say(summary->rows == 0
                    ? CliText::tr("No lead was imported: the file has no rows under its header.")
                    : mayHaveFilled
                    ? CliText::tr(
                        "No new lead: what the rows have more than the leads they repeat was added to these.")
                    : CliText::tr("No lead was imported: every row was a duplicate or was refused."));
        return exitcode::failed;
    }
    const bool allIn = summary->duplicates + summary->refused + summary->held == 0;
    return allIn ? exitcode::done : exitcode::partly;
}

int runUndo(const Cli &cli, const QCommandLineParser &, const QStringList &arguments)
{
    bool isNumber = false;
    const ImportId id {arguments.at(0).toLongLong(&isNumber)};
    if (!isNumber)
        return cli.fail(misuse(
            CliText::tr("\"%1\" is not the number of an import; import says it.").arg(arguments.at(0))));
    auto data = openData(cli, Database::Access::ReadWrite);
    if (!data)
        return cli.fail(data.error());
    const QList<ImportSummary> imports = (*data)->leads->imports();
    if (std::none_of(imports.cbegin(), imports.cend(),
                     [id](const ImportSummary &import) { return import.import == id; }))
        return cli.fail(misuse(CliText::tr("There is no import %1.").arg(raw(id))));
    const auto removed = waitFor(
        (*data)->leadStore->undoImport(id),
        Result<qint64>(Error {Error::Kind::Cancelled, CliText::tr("The import was not taken back.")}));
    if (!removed)
        return cli.fail(removed.error());
    cli.print({{u"removed"_s, *removed}}, {CliText::tr("%1 leads were taken back.").arg(*removed)});
    return exitcode::done;
}

} // namespace

QList<Command> importCommands()
{
    return {
        {"import",
         "FILE --list NAME",
         QT_TRANSLATE_NOOP("Cli", "Read leads from a CSV file or an XLSX workbook into a list"),
         1,
         1,
         {
             {u"list"_s, CliText::tr("List the leads go to; made when it does not exist."), u"NAME"_s},
             {u"country"_s,
              CliText::tr("Country of numbers without country code; guessed from the file otherwise."),
              u"CC"_s, u"US"_s},
             {u"map"_s, CliText::tr("Columns of the fields, where the guess is wrong."),
              u"phone=COLUMN,..."_s},
             {u"delimiter"_s, CliText::tr("Separator of the columns."), u"C"_s},
             {u"encoding"_s, CliText::tr("Encoding of the file, such as UTF-8 or windows-1252."), u"E"_s},
             {u"header-line"_s, CliText::tr("Line with the names of the columns; 0 when there are none."),
              u"N"_s},
             {u"sheet"_s, CliText::tr("Sheet of a workbook (XLSX); the first visible one otherwise."),
              u"NAME"_s},
             {u"rejects"_s, CliText::tr("Write refused rows with their reasons to this file."), u"FILE"_s},
             {u"consent"_s,
              CliText::tr(
                  "Ground for calling: written, verbal, existing_customer or service, and its source."),
              u"KIND:SOURCE"_s},
             {u"duplicates"_s,
              CliText::tr("What to do with numbers that are stored already: skip, merge, keep."), u"POLICY"_s,
              u"skip"_s},
             {u"dry-run"_s, CliText::tr("Count only, store nothing.")},
         },
         runImport},
        {"import-undo",
         "IMPORT_ID",
         QT_TRANSLATE_NOOP("Cli", "Take an import back, unless its leads were called"),
         1,
         1,
         {},
         runUndo}};
}
