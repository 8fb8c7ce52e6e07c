#pragma once

#include "core/leads/csvdialect.h"

#include <QIODevice>
#include <QStringDecoder>

/// Reads a CSV file record by record in constant memory. RFC 4180, any line ends, quoted line feeds.
/// Limits of reliability.md section 10: cell 64 KiB, record 1 MiB, 200 columns.
class CsvReader final {
public:
    /// What is wrong with a record; it is refused, the next one is read.
    enum class Fault { None, Nul, CellTooLong, TooManyColumns, BadEncoding, TextAfterQuote };

    struct Record {
        QStringList cells;
        /// Line of the file on which it starts, 1-based (line feeds in quotes count).
        qint64 line = 0;
        Fault fault = Fault::None;
    };

    /// `device` must outlive the reader; reading starts behind byte-order mark and `sep=` line.
    CsvReader(QIODevice &device, const CsvDialect &dialect);
    ~CsvReader();

    /// False at the end or after a fatal error.
    bool next(Record &record);
    /// Unterminated quote at the record limit ("line 17: the quote is never closed"), read error of the
    /// device.
    const std::optional<Error> &error() const { return m_error; }
    qint64 bytesRead() const { return m_bytesRead; }

private:
    struct Private;
    std::unique_ptr<Private> d;
    std::optional<Error> m_error;
    qint64 m_bytesRead = 0;
};

QString csvFaultCode(CsvReader::Fault fault);
QString csvFaultMessage(CsvReader::Fault fault);
