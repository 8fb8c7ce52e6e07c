#include "core/leads/csvdialect.h"

#include "core/base/text.h"
#include "core/leads/columnmapping.h"
#include "core/leads/csvencoding.h"
#include "core/leads/csvreader.h"
#include "core/leads/headerplace.h"
#include "core/leads/resultcolumns.h"
#include "core/leads/workbook.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 headBytes = 256 * 1'024;
constexpr int sampleRecords = 200;

QString translated(const char *text)
{
    return QCoreApplication::translate("CsvDialect", text);
}

Error invalid(const QString &message)
{
    return {Error::Kind::InvalidInput, message};
}

/// The beginning of the file.
struct Head {
    QByteArray bytes;
    bool isWhole = true;
};

Result<Head> headOf(QIODevice &file)
{
    file.seek(0);
    Head head {file.read(headBytes), file.atEnd()};
    file.seek(0);
    if (head.bytes.isEmpty())
        return invalid(
            translated(QT_TRANSLATE_NOOP("CsvDialect", "The file is empty. Export the leads again.")));
    return head;
}

struct Sample {
    QList<QStringList> records;
    QList<qint64> lines; ///< of each of them
    QList<int> places; ///< of each among all records of the file, faulty ones too; from 0
    RecordReader::Fault firstFault = RecordReader::Fault::None; ///< of the first record
    bool isWhole = false; ///< the reader came to its end
};

/// The first records, without faulty ones behind the first.
Sample sampleOf(RecordReader &reader)
{
    Sample sample;
    RecordReader::Record record;
    for (int place = 0; sample.records.size() < sampleRecords; ++place) {
        sample.isWhole = !reader.next(record);
        if (sample.isWhole)
            break;
        if (sample.records.isEmpty())
            sample.firstFault = record.fault;
        if (!sample.records.isEmpty() && record.fault != RecordReader::Fault::None)
            continue;
        sample.records += record.cells;
        sample.lines += record.line;
        sample.places += place;
    }
    return sample;
}

/// The records of the head as `dialect` reads them, without the torn last.
Sample sampleOf(const Head &head, const CsvDialect &dialect)
{
    QBuffer buffer;
    buffer.setData(head.bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, dialect);
    Sample sample = sampleOf(reader);
    if (sample.isWhole && !head.isWhole && sample.records.size() > 1) {
        sample.records.removeLast();
        sample.lines.removeLast();
        sample.places.removeLast();
    }
    return sample;
}

/// The delimiter named by a first line `sep=;`.
std::optional<QChar> sepDelimiter(const Head &head, const CsvDialect &dialect)
{
    QStringDecoder decoder(dialect.encoding.constData());
    const QString start = decoder(head.bytes.mid(dialect.bomBytes, 64));
    static const QRegularExpression sepLine(u"^\"?sep=([^\\r\\n\"])\"?[\\r\\n]"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = sepLine.match(start);
    return match.hasMatch() ? std::optional(match.captured(1).front()) : std::nullopt;
}

qsizetype usualWidth(const QList<QStringList> &records)
{
    QMap<qsizetype, int> counts;
    for (const QStringList &record : records)
        ++counts[record.size()];
    const auto most = std::ranges::max_element(counts);
    return counts.isEmpty() ? 0 : std::find(counts.begin(), counts.end(), *most).key();
}

/// The usual width of records with more than one cell; 0 when there are none.
qsizetype tableWidth(QList<QStringList> records)
{
    records.removeIf([](const QStringList &record) { return record.size() < 2; });
    return usualWidth(records);
}

/// How consistently the records have one width of more than one column, titles above the first such record
/// aside; wider is better at equal consistency.
double consistency(const QList<QStringList> &records)
{
    const qsizetype width = tableWidth(records);
    if (width < 2)
        return 0;
    const auto fits = [width](const QStringList &record) { return record.size() == width; };
    const auto first = std::ranges::find_if(records, fits);
    const auto same = std::count_if(first, records.end(), fits);
    const double share = static_cast<double>(same) / static_cast<double>(records.end() - first);
    const double startsAtOnce = first == records.begin() ? 1.0 : 0.8;
    return share * startsAtOnce + 0.01 * static_cast<double>(std::min<qsizetype>(width, 20));
}

QChar guessDelimiter(const Head &head, CsvDialect dialect, std::optional<QChar> hint)
{
    constexpr double hintBonus = 0.3;
    QChar best = hint.value_or(u',');
    double bestScore = 0;
    for (const QChar candidate : {QChar(u','), QChar(u';'), QChar(u'\t'), QChar(u'|')}) {
        dialect.delimiter = candidate;
        double score = consistency(sampleOf(head, dialect).records);
        if (score > 0 && hint == candidate)
            score += hintBonus;
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

QStringList numberedColumns(qsizetype count)
{
    QStringList columns;
    for (qsizetype i = 1; i <= count; ++i)
        columns += u"Column %1"_s.arg(i);
    return columns;
}

/// Index of the column a person named: exactly, else without regard to case and blanks, else by position
/// from 1.
qsizetype columnNamed(const QString &wanted, const QStringList &columns)
{
    if (const qsizetype exact = columns.indexOf(wanted); exact >= 0)
        return exact;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns.at(i).trimmed().compare(wanted.trimmed(), Qt::CaseInsensitive) == 0)
            return i;
    }
    bool isNumber = false;
    const int position = wanted.toInt(&isNumber);
    return isNumber && position >= 1 && position <= columns.size() ? position - 1 : -1;
}

Error unknownColumn(const QString &wanted, const QStringList &columns)
{
    return invalid(
        translated(QT_TRANSLATE_NOOP("CsvDialect", "The file has no column %1. Its columns are: %2."))
            .arg(text::isolated(wanted), describedColumns(columns)));
}

/// Applies the columns a person named; what was guessed for these fields and columns gives way.
std::optional<Error> applyChoices(CsvGuess &guess, const QMap<LeadField, QString> &chosen)
{
    for (auto it = chosen.begin(); it != chosen.end(); ++it) {
        if (it.value().isEmpty()) {
            std::ranges::replace(guess.mapping, it.key(), LeadField::None);
            continue;
        }
        const qsizetype column = columnNamed(it.value(), guess.columns);
        if (column < 0)
            return unknownColumn(it.value(), guess.columns);
        std::ranges::replace(guess.mapping, it.key(), LeadField::None);
        guess.mapping[column] = it.key();
    }
    return std::nullopt;
}

std::optional<Error> applyOtherPhones(CsvGuess &guess, const QStringList &chosen)
{
    if (!chosen.isEmpty())
        std::ranges::replace(guess.mapping, LeadField::OtherPhone, LeadField::None);
    for (const QString &header : chosen) {
        const qsizetype column = columnNamed(header, guess.columns);
        if (column < 0)
            return unknownColumn(header, guess.columns);
        guess.mapping[column] = LeadField::OtherPhone;
    }
    return std::nullopt;
}

/// Our own columns say what the program knew, not what the lead is; only the number is taken from them.
void mapOwnExport(CsvGuess &guess)
{
    for (qsizetype i = 0; i < guess.columns.size(); ++i) {
        if (ResultColumns::names().contains(guess.columns.at(i)))
            guess.mapping[i] = LeadField::None;
    }
    const qsizetype number = guess.columns.indexOf("phone"_L1);
    if (number < 0)
        return;
    std::ranges::replace(guess.mapping, LeadField::Phone, LeadField::None);
    guess.mapping[number] = LeadField::Phone;
}

/// Our columns in front hold all that is known of a lead; those of its file are variables.
void mapLeadExport(CsvGuess &guess)
{
    guess.ownExport = true;
    guess.mapping = QList<LeadField>(guess.columns.size(), LeadField::None);
    for (qsizetype i = 0; i < LeadExportColumns::ownIn(guess.columns); ++i)
        guess.mapping[i] = leadFieldFromCode(guess.columns.at(i)).value_or(LeadField::None);
}

void mapColumns(CsvGuess &guess, const QList<QStringList> &rows)
{
    QStringList columns = guess.columns;
    if (LeadExportColumns::isExport(columns))
        return mapLeadExport(guess);
    const bool isResult = ResultColumns::isResult(columns);
    guess.ownExport = isResult || ResultColumns::isRejects(columns);
    for (QString &column : columns) {
        if (isResult && ResultColumns::names().contains(column))
            column.clear();
        else if (isResult)
            column = ResultColumns::restored(column);
    }
    guess.mapping = guessMapping(columns, rows);
    if (isResult)
        mapOwnExport(guess);
}

Result<CsvDialect> guessDialect(const Head &head, const CsvChoices &choices, CsvGuess &guess)
{
    const auto encoding = guessEncoding(head.bytes, head.isWhole, choices.encoding);
    if (!encoding)
        return encoding.error();
    CsvDialect dialect;
    dialect.encoding = encoding->name;
    dialect.bomBytes = encoding->bomBytes;
    guess.encodingDoubtful = encoding->isDoubtful;
    guess.oddLine = encoding->oddLine;
    const auto hint = sepDelimiter(head, dialect);
    dialect.hasSepLine = hint.has_value();
    dialect.delimiter = choices.delimiter ? *choices.delimiter : guessDelimiter(head, dialect, hint);
    return dialect;
}

Error noSuchLine(qint64 line)
{
    return invalid(
        translated(QT_TRANSLATE_NOOP("CsvDialect",
                                     "The names of the columns cannot be in line %1: the beginning "
                                     "of the file ends before it."))
            .arg(line));
}

/// Which record is the header, and how many titles stand above it.
std::optional<Error> placeHeader(CsvGuess &guess, const Sample &sample, const CsvChoices &choices)
{
    HeaderPlace place;
    if (!choices.headerLine) {
        place = findHeader(sample.records, std::max<qsizetype>(1, tableWidth(sample.records)));
    } else if (*choices.headerLine == 0) {
        place.hasHeader = false;
    } else {
        const auto line = std::ranges::lower_bound(sample.lines, *choices.headerLine);
        if (line == sample.lines.end())
            return noSuchLine(*choices.headerLine);
        place.record = line - sample.lines.begin();
    }
    guess.dialect.hasHeader = place.hasHeader;
    guess.dialect.titleRows = sample.places.at(place.record);
    guess.headerLine = place.hasHeader ? sample.lines.at(place.record) : 0;
    return std::nullopt;
}

/// Header, columns and mapping, the same for every kind of file.
Result<CsvGuess> completed(CsvGuess guess, const Sample &sample, const CsvChoices &choices)
{
    QList<QStringList> records = sample.records;
    if (sample.firstFault == RecordReader::Fault::TooManyColumns)
        return invalid(translated(QT_TRANSLATE_NOOP("CsvDialect", "Line %1: %2"))
                           .arg(sample.lines.first())
                           .arg(csvFaultMessage(sample.firstFault)));
    if (records.isEmpty())
        return invalid(translated(QT_TRANSLATE_NOOP("CsvDialect",
                                                    "The file holds no readable rows. Is it the right "
                                                    "file, and is the encoding right?")));
    if (const auto error = placeHeader(guess, sample, choices))
        return *error;
    records = records.mid(sample.places.indexOf(guess.dialect.titleRows));
    guess.columns = guess.dialect.hasHeader ? records.takeFirst() : numberedColumns(usualWidth(records));
    guess.program = programOf(guess.columns);
    if (LeadExportColumns::isExport(guess.columns) || ResultColumns::isResult(guess.columns))
        guess.program.clear(); // columns of a contact program behind our own
    mapColumns(guess, records);
    for (const ColumnLayout &layout : choices.layouts) {
        if (layout.columns == guess.columns && layout.fields.size() == guess.columns.size())
            guess.mapping = layout.fields;
    }
    if (const auto error = applyChoices(guess, choices.mapping))
        return *error;
    if (const auto error = applyOtherPhones(guess, choices.otherPhones))
        return *error;
    guess.sampleRows = records;
    return guess;
}

Error unknownSheet(const QString &wanted, const Workbook &workbook)
{
    return invalid(
        translated(QT_TRANSLATE_NOOP("CsvDialect", "The workbook has no sheet %1. Its sheets are: %2."))
            .arg(text::isolated(wanted), describedColumns(workbook.sheetNames())));
}

Result<CsvGuess> guessWorkbook(QIODevice &file, const CsvChoices &choices, const CancelFlag &cancel)
{
    const auto workbook = openWorkbook(file, cancel);
    if (!workbook)
        return workbook.error();
    const SheetPart *const sheet = workbook->sheet(choices.sheet);
    if (!sheet)
        return unknownSheet(choices.sheet, *workbook);
    CsvGuess guess;
    guess.sheets = workbook->sheetNames();
    guess.sheet = sheet->name;
    const auto reader = makeSheetReader(file, *workbook, *sheet, cancel);
    const Sample sample = sampleOf(*reader);
    if (reader->error())
        return *reader->error();
    if (sample.records.isEmpty())
        return invalid(
            translated(QT_TRANSLATE_NOOP("CsvDialect",
                                         "The sheet %1 is empty. The sheets of the workbook are: %2. Choose "
                                         "the one with the leads (--sheet NAME)."))
                .arg(text::isolated(sheet->name), describedColumns(guess.sheets)));
    file.seek(0);
    return completed(guess, sample, choices);
}

Result<std::unique_ptr<RecordReader>> openFromStart(QIODevice &file, const CsvGuess &guess,
                                                    const CancelFlag &cancel)
{
    if (guess.sheets.isEmpty())
        return std::unique_ptr<RecordReader>(std::make_unique<CsvReader>(file, guess.dialect, cancel));
    const auto workbook = openWorkbook(file, cancel);
    if (!workbook)
        return workbook.error();
    const SheetPart *const sheet = workbook->sheet(guess.sheet);
    if (!sheet)
        return unknownSheet(guess.sheet, *workbook);
    return makeSheetReader(file, *workbook, *sheet, cancel);
}

} // namespace

Result<CsvGuess> guessCsv(QIODevice &file, const CsvChoices &choices, const CancelFlag &cancel)
{
    const auto head = headOf(file);
    if (!head)
        return head.error();
    if (looksLikeWorkbook(head->bytes))
        return guessWorkbook(file, choices, cancel);
    CsvGuess guess;
    const auto dialect = guessDialect(*head, choices, guess);
    if (!dialect)
        return dialect.error();
    guess.dialect = *dialect;
    return completed(guess, sampleOf(*head, guess.dialect), choices);
}

Result<std::unique_ptr<RecordReader>> openRecords(QIODevice &file, const CsvGuess &guess,
                                                  const CancelFlag &cancel)
{
    auto reader = openFromStart(file, guess, cancel);
    if (!reader)
        return reader;
    RecordReader::Record title;
    for (int i = 0; i < guess.dialect.titleRows; ++i)
        (*reader)->next(title);
    return reader;
}
