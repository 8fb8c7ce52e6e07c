#include "core/leads/csvtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr qsizetype chunkBytes = 256 * 1'024;

} // namespace

CsvText::CsvText(QIODevice &device, const CsvDialect &dialect)
    : m_device(device)
    , m_decoder(dialect.encoding.constData(), QStringConverter::Flag::ConvertInitialBom)
    , m_hasSurrogates(dialect.encoding.toUpper().startsWith("UTF-16"))
    , m_bytesRead(dialect.bomBytes)
{
    if (m_device.isSequential())
        m_device.skip(dialect.bomBytes);
    else
        m_device.seek(dialect.bomBytes);
}

bool CsvText::appendTo(QString &text)
{
    QByteArray bytes(chunkBytes, Qt::Uninitialized);
    const qint64 count = m_ended || !m_decoder.isValid() ? 0 : m_device.read(bytes.data(), bytes.size());
    if (count < 0) {
        //: %1 is the reason given by the operating system
        const QString message = QCoreApplication::translate(
            "CsvReader", "The file cannot be read: %1. Check the disk and the rights, then try again.");
        m_error = Error {Error::Kind::Storage, message.arg(m_device.errorString())};
    }
    if (count <= 0)
        return count == 0 && appendEnd(text);
    m_bytesRead += count;
    const qsizetype before = text.size();
    text.resize(before + m_decoder.requiredSpace(count));
    const QChar *end =
        m_decoder.appendToBuffer(text.data() + before, QByteArrayView(bytes.constData(), count));
    text.resize(end - text.constData());
    return text.size() > before || appendTo(text);
}

/// A character torn by the end of the file, once.
bool CsvText::appendEnd(QString &text)
{
    const bool isTorn = !m_ended && m_decoder.hasTornCharacter();
    m_ended = true;
    m_isTorn = m_isTorn || isTorn;
    if (isTorn)
        text += QChar(QChar::ReplacementCharacter);
    return isTorn;
}

bool CsvText::isDamaged(QStringView piece) const
{
    if (m_hasSurrogates && !piece.isValidUtf16())
        return true;
    // Damage is written as U+FFFD, or as SUBSTITUTE by the converters of legacy encodings.
    return (m_decoder.hasError() || m_isTorn) && std::any_of(piece.begin(), piece.end(), [](QChar c) {
               return c == QChar::ReplacementCharacter || c == QChar(0x1A);
           });
}
