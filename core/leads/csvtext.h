#pragma once

#include "core/leads/csvdialect.h"

#include <QIODevice>
#include <QStringDecoder>

#include <optional>

/// The decoded text of a file, chunk by chunk, behind its byte-order mark. `device` must outlive it.
class CsvText final {
public:
    CsvText(QIODevice &device, const CsvDialect &dialect);

    /// Puts the next chunk behind `text`; false at the end of the file and on errors.
    bool appendTo(QString &text);
    /// True when `piece` of this text held bytes that its encoding does not know.
    bool isDamaged(QStringView piece) const;
    /// The device could not be read (Storage).
    const std::optional<Error> &error() const { return m_error; }
    qint64 bytesRead() const { return m_bytesRead; }

private:
    /// Tells what the base class knows and does not say.
    class Decoder final : public QStringDecoder {
    public:
        using QStringDecoder::QStringDecoder;
        bool hasTornCharacter() const { return state.remainingChars > 0; }
    };

    bool appendEnd(QString &text);

    QIODevice &m_device;
    Decoder m_decoder;
    bool m_hasSurrogates = false;
    bool m_ended = false;
    bool m_isTorn = false;
    qint64 m_bytesRead = 0;
    std::optional<Error> m_error;
};
