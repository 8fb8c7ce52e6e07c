#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <optional>

/// Reads a table of leads record by record in constant memory, whatever the file format.
/// Limits of reliability.md section 10: cell 64 KiB, record 1 MiB, 200 columns.
class RecordReader {
public:
    /// What is wrong with a record; it is refused, the next one is read.
    enum class Fault { None, Nul, CellTooLong, TooManyColumns, BadEncoding, TextAfterQuote };

    struct Record {
        QStringList cells;
        /// Line of the text file on which it starts, or row of the sheet; from 1.
        qint64 line = 0;
        Fault fault = Fault::None;
    };

    virtual ~RecordReader() = default;

    /// False at the end or after a fatal error.
    virtual bool next(Record &record) = 0;
    /// What ended the reading before the end of the file: an open quote ("line 17: the quote is never
    /// closed"), a damaged workbook, a read error, Cancelled.
    virtual const std::optional<Error> &error() const = 0;
    /// Bytes of the file that were read, for the progress bar.
    virtual qint64 bytesRead() const = 0;
};
