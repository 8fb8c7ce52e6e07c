#include "core/leads/csvreader.h"

#include "core/leads/csvtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxCell = 64 * 1'024;
constexpr qsizetype maxRecord = 1'024 * 1'024;
constexpr size_t maxColumns = 200;

/// Where a cell lies, counted from the start of its record.
struct Span {
    qsizetype start = 0;
    qsizetype length = 0;
    bool hasDoubledQuotes = false;
};

enum class Place { CellStart, Plain, Quoted, QuoteSeen, AfterQuote };
enum class Step { On, RecordEnd };

Error cancelled()
{
    return {Error::Kind::Cancelled,
            QCoreApplication::translate("CsvReader", "The reading was canceled. Nothing was stored.")};
}

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace

/// The state machine. `text` is a window that always holds the whole record being scanned.
struct CsvReader::Private {
    CsvText source;
    CancelFlag cancel;
    QChar delimiter;
    std::optional<Error> error = {};

    QString text = {};
    qsizetype at = 0; ///< next character to look at
    qsizetype recordStart = 0;
    qint64 line = 1; ///< of the character at `at`
    bool skipLineFeed = false; ///< the last record ended with CR
    std::array<bool, 128> endsPlain = {};

    Record *record = nullptr;
    Place place = Place::CellStart;
    std::vector<Span> spans = {};
    qsizetype contentStart = 0;
    qsizetype contentEnd = 0; ///< of a quoted cell: its closing quote
    qint64 quoteLine = 0;
    bool hasDoubledQuotes = false;
    bool hasQuotedCell = false;
    bool hasTextAfterQuote = false;
    bool overflows = false;

    Private(QIODevice &device, const CsvDialect &dialect, const CancelFlag &cancel);
    bool nextRecord(Record &out);
    void start(Record &out);
    bool scan();
    bool fill();
    bool holdsTooMuch();
    Step step();
    Step startCell();
    Step scanPlain();
    Step scanQuoted();
    Step judgeQuote();
    Step scanAfterQuote();
    Step endCell();
    void storeQuoted();
    Error unclosedQuote() const;
    Error endlessQuote() const;
    void storeCell(qsizetype start, qsizetype end, bool doubled);
    void mark(Fault fault);
    void takeCells();
    bool endAtEndOfFile();
    bool isBlankLine() const;
    QChar here() const { return text.at(at); }
    bool isSpecial(QChar c) const { return c.unicode() < endsPlain.size() && endsPlain.at(c.unicode()); }
    bool endsCell(QChar c) const { return c == delimiter || c == u'\n' || c == u'\r'; }
};

CsvReader::Private::Private(QIODevice &device, const CsvDialect &dialect, const CancelFlag &cancelFlag)
    : source(device, dialect)
    , cancel(cancelFlag)
    , delimiter(dialect.delimiter)
{
    for (const char16_t c : {u'\n', u'\r', u'\0'})
        endsPlain.at(c) = true;
    if (delimiter.unicode() < endsPlain.size())
        endsPlain.at(delimiter.unicode()) = true;
    if (dialect.hasSepLine) {
        Record sepLine;
        nextRecord(sepLine);
    }
}

/// More text behind the window, whose part before the record is dropped. False at the end.
bool CsvReader::Private::fill()
{
    text.remove(0, recordStart);
    at -= recordStart;
    contentStart -= recordStart;
    contentEnd -= recordStart;
    recordStart = 0;
    if (cancel.isCancelled()) {
        error = cancelled();
        return false;
    }
    const bool more = source.appendTo(text);
    if (source.error())
        error = source.error();
    return more;
}

void CsvReader::Private::start(Record &out)
{
    record = &out;
    out.fault = Fault::None;
    out.line = line;
    spans.clear();
    recordStart = at;
    place = Place::CellStart;
    hasQuotedCell = false;
    overflows = false;
}

bool CsvReader::Private::nextRecord(Record &out)
{
    do {
        recordStart = at;
        if (skipLineFeed && (at < text.size() || fill()) && here() == u'\n')
            ++at;
        skipLineFeed = false;
        start(out);
        if (!scan())
            return false;
    } while (isBlankLine());
    takeCells();
    return true;
}

bool CsvReader::Private::scan()
{
    while (true) {
        if (at == text.size() && (holdsTooMuch() || !fill()))
            return endAtEndOfFile();
        if (step() == Step::RecordEnd)
            return !error;
    }
}

/// Keeps the window small. An open quote this long is an error; other records lose what is beyond the limit.
bool CsvReader::Private::holdsTooMuch()
{
    if (at - recordStart <= maxRecord)
        return false;
    if (place == Place::Quoted) {
        if (at - contentStart > maxRecord)
            error = endlessQuote();
        return error.has_value();
    }
    mark(Fault::CellTooLong);
    if (!overflows)
        takeCells();
    overflows = true;
    spans.clear();
    recordStart = at;
    contentStart = at;
    return false;
}

Step CsvReader::Private::step()
{
    switch (place) {
    case Place::CellStart:
        return startCell();
    case Place::Plain:
        return scanPlain();
    case Place::Quoted:
        return scanQuoted();
    case Place::QuoteSeen:
        return judgeQuote();
    case Place::AfterQuote:
        return scanAfterQuote();
    }
    return Step::RecordEnd;
}

Step CsvReader::Private::startCell()
{
    hasDoubledQuotes = false;
    hasTextAfterQuote = false;
    place = Place::Plain;
    if (here() == u'"') {
        place = Place::Quoted;
        hasQuotedCell = true;
        quoteLine = line;
        ++at;
    }
    contentStart = at;
    return Step::On;
}

Step CsvReader::Private::scanPlain()
{
    const QChar *const begin = text.constData();
    const QChar *const end = begin + text.size();
    const QChar *c = begin + at;
    while (c != end && !isSpecial(*c) && *c != delimiter)
        ++c;
    at = c - begin;
    if (c == end)
        return Step::On;
    if (c->isNull()) {
        mark(Fault::Nul);
        ++at;
        return Step::On;
    }
    storeCell(contentStart, at, false);
    return endCell();
}

Step CsvReader::Private::scanQuoted()
{
    const QChar *const begin = text.constData();
    const QChar *const end = begin + text.size();
    for (const QChar *c = begin + at; c != end; ++c) {
        if (*c == u'"') {
            contentEnd = c - begin;
            at = contentEnd + 1;
            place = Place::QuoteSeen;
            return Step::On;
        }
        if (*c == u'\r' || (*c == u'\n' && *(c - 1) != u'\r'))
            ++line;
        else if (c->isNull())
            mark(Fault::Nul);
    }
    at = text.size();
    return Step::On;
}

Step CsvReader::Private::judgeQuote()
{
    if (here() == u'"') {
        hasDoubledQuotes = true;
        place = Place::Quoted;
        ++at;
        return Step::On;
    }
    place = Place::AfterQuote;
    return Step::On;
}

/// Blanks behind a closing quote go; other text there would be lost, so the cell is kept as written and
/// marked.
Step CsvReader::Private::scanAfterQuote()
{
    for (; at < text.size() && !endsCell(here()); ++at)
        hasTextAfterQuote = hasTextAfterQuote || !here().isSpace();
    if (at == text.size())
        return Step::On;
    storeQuoted();
    return endCell();
}

void CsvReader::Private::storeQuoted()
{
    if (!hasTextAfterQuote)
        return storeCell(contentStart, contentEnd, hasDoubledQuotes);
    mark(Fault::TextAfterQuote);
    storeCell(contentStart - 1, at, false);
}

/// `at` is on the delimiter or line end behind a cell that is stored.
Step CsvReader::Private::endCell()
{
    const QChar c = text.at(at++);
    place = Place::CellStart;
    if (c == delimiter)
        return Step::On;
    ++line;
    skipLineFeed = c == u'\r';
    return Step::RecordEnd;
}

Error CsvReader::Private::unclosedQuote() const
{
    return {Error::Kind::InvalidInput,
            QCoreApplication::translate("CsvReader",
                                        "Line %1: the quote is never closed. Close it or remove it, "
                                        "then import the file again.")
                .arg(quoteLine)};
}

/// Whether it is closed further on is not looked up: it may be gigabytes.
Error CsvReader::Private::endlessQuote() const
{
    return {Error::Kind::InvalidInput,
            QCoreApplication::translate("CsvReader",
                                        "Line %1: the cell in quotes that begins here does not end within a "
                                        "million characters. Close the quote or shorten the cell, then "
                                        "import the file again.")
                .arg(quoteLine)};
}

bool CsvReader::Private::endAtEndOfFile()
{
    if (error)
        return false;
    switch (place) {
    case Place::CellStart:
        if (spans.empty() && !overflows)
            return false;
        storeCell(at, at, false);
        return true;
    case Place::Plain:
        storeCell(contentStart, at, false);
        return true;
    case Place::Quoted:
        error = unclosedQuote();
        return false;
    case Place::QuoteSeen:
    case Place::AfterQuote:
        storeQuoted();
        return true;
    }
    return false;
}

void CsvReader::Private::storeCell(qsizetype begin, qsizetype end, bool doubled)
{
    if (overflows)
        return;
    if (spans.size() >= maxColumns)
        return mark(Fault::TooManyColumns);
    if (end - begin > maxCell)
        mark(Fault::CellTooLong);
    spans.push_back({begin - recordStart, end - begin, doubled});
}

void CsvReader::Private::mark(Fault fault)
{
    if (record->fault == Fault::None)
        record->fault = fault;
}

/// Fills the cells of the record, reusing their memory where they are not shared.
void CsvReader::Private::takeCells()
{
    if (overflows)
        return;
    const QStringView whole = QStringView(text).mid(recordStart, at - recordStart);
    if (whole.size() > maxRecord)
        mark(Fault::CellTooLong);
    if (source.isDamaged(whole))
        mark(Fault::BadEncoding);
    record->cells.resize(static_cast<qsizetype>(spans.size()));
    for (size_t i = 0; i < spans.size(); ++i) {
        const QStringView content = whole.mid(spans[i].start, spans[i].length);
        QString &cell = record->cells[static_cast<qsizetype>(i)];
        cell.setUnicode(content.data(), content.size());
        if (spans[i].hasDoubledQuotes)
            cell.replace("\"\""_L1, "\""_L1);
    }
}

bool CsvReader::Private::isBlankLine() const
{
    return spans.size() == 1 && !hasQuotedCell && !overflows
        && isBlank(QStringView(text).mid(recordStart + spans.front().start, spans.front().length));
}

CsvReader::CsvReader(QIODevice &device, const CsvDialect &dialect, CancelFlag cancel)
    : d(std::make_unique<Private>(device, dialect, cancel))
{
    m_error = d->error;
}

CsvReader::~CsvReader() = default;

bool CsvReader::next(Record &record)
{
    const bool found = !m_error && d->nextRecord(record);
    m_error = d->error;
    m_bytesRead = d->source.bytesRead();
    return found;
}

namespace {

struct FaultRow {
    CsvReader::Fault fault;
    const char *code;
    const char *message;
};

constexpr std::array faultRows {
    FaultRow {CsvReader::Fault::None, "", ""},
    FaultRow {CsvReader::Fault::Nul, "nul",
              QT_TRANSLATE_NOOP("CsvReader",
                                "The row contains a NUL character. Remove it or export the file again.")},
    FaultRow {
        CsvReader::Fault::CellTooLong, "cell_too_long",
        QT_TRANSLATE_NOOP("CsvReader",
                          "A cell is longer than 64 KiB or the row longer than 1 MiB. Is a quote missing?")},
    FaultRow {CsvReader::Fault::TooManyColumns, "too_many_columns",
              QT_TRANSLATE_NOOP("CsvReader",
                                "The row has more than 200 columns. Remove those that are not needed.")},
    FaultRow {
        CsvReader::Fault::BadEncoding, "bad_encoding",
        QT_TRANSLATE_NOOP("CsvReader",
                          "The row contains bytes that do not exist in the encoding of the file. Choose the "
                          "right encoding or export the file as UTF-8.")},
    FaultRow {CsvReader::Fault::TextAfterQuote, "text_after_quote",
              QT_TRANSLATE_NOOP("CsvReader",
                                "Text follows a closing quote. Double the quotes inside of the cell.")},
};

const FaultRow &rowOf(CsvReader::Fault fault)
{
    const auto row = std::ranges::find(faultRows, fault, &FaultRow::fault);
    return row == faultRows.end() ? faultRows.front() : *row;
}

} // namespace

QString csvFaultCode(CsvReader::Fault fault)
{
    return QString::fromLatin1(rowOf(fault).code);
}

QString csvFaultMessage(CsvReader::Fault fault)
{
    return fault == CsvReader::Fault::None ? QString()
                                           : QCoreApplication::translate("CsvReader", rowOf(fault).message);
}
