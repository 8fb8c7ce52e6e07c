#include "core/leads/csvreader.h"
#include "tests/fuzz/fuzztarget.h"

#include <QBuffer>

#include <array>

namespace {

constexpr std::array delimiters {u',', u';', u'\t', u'|'};
constexpr std::array encodings {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "Shift_JIS"};

void readAll(QBuffer &file, const CsvDialect &dialect)
{
    file.seek(0);
    CsvReader reader(file, dialect);
    CsvReader::Record record;
    qint64 line = 0;
    while (reader.next(record)) {
        FUZZ_PROMISE(record.line > line);
        FUZZ_PROMISE(record.fault != CsvReader::Fault::None || record.cells.size() <= 200);
        for (const auto &cell : record.cells)
            FUZZ_PROMISE(record.fault != CsvReader::Fault::None || cell.toUtf8().size() <= 64 * 1024);
        line = record.line;
    }
    FUZZ_PROMISE(!reader.next(record));
}

} // namespace

/// The first byte chooses the dialect that is read beside the guessed one.
void readCsv(const QByteArray &bytes)
{
    QByteArray text = bytes.mid(1);
    QBuffer file(&text);
    file.open(QIODevice::ReadOnly);
    if (const auto guess = guessCsv(file, {})) {
        FUZZ_PROMISE(file.pos() == 0);
        FUZZ_PROMISE(guess->mapping.size() <= guess->columns.size() || guess->columns.isEmpty());
        readAll(file, guess->dialect);
    }
    const auto choice = bytes.isEmpty() ? 0U : static_cast<unsigned char>(bytes.at(0));
    CsvDialect dialect;
    dialect.delimiter = delimiters.at(choice % delimiters.size());
    dialect.encoding = encodings.at(choice / delimiters.size() % encodings.size());
    readAll(file, dialect);
}
