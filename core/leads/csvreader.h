#pragma once

#include "core/base/cancelflag.h"
#include "core/leads/csvdialect.h"
#include "core/leads/recordreader.h"

#include <QIODevice>
#include <QStringDecoder>

/// Reads a CSV file record by record in constant memory. RFC 4180, any line ends, quoted line feeds.
class CsvReader final : public RecordReader {
public:
    /// `device` must outlive the reader; reading starts behind byte-order mark and `sep=` line. `cancel` is
    /// asked once per chunk, so that it works inside of an endless record, too.
    CsvReader(QIODevice &device, const CsvDialect &dialect, CancelFlag cancel = {});
    ~CsvReader() override;

    bool next(Record &record) override;
    const std::optional<Error> &error() const override { return m_error; }
    qint64 bytesRead() const override { return m_bytesRead; }

private:
    struct Private;
    std::unique_ptr<Private> d;
    std::optional<Error> m_error;
    qint64 m_bytesRead = 0;
};

QString csvFaultCode(CsvReader::Fault fault);
QString csvFaultMessage(CsvReader::Fault fault);
