#pragma once

#include <QByteArray>

/// SHA-256 of libcrypto, which uses the processor's instructions for it: Qt's portable code takes ten times
/// as long, which every delivery would pay twice. Any thread.
namespace sha256 {

constexpr qsizetype size = 32; ///< bytes of a digest

QByteArray of(const QByteArray &bytes);
QByteArray hmac(const QByteArray &bytes, const QByteArray &key);

} // namespace sha256
