#include "core/base/sha256.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/sha.h>

namespace {

const unsigned char *data(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *data(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace

namespace sha256 {

QByteArray of(const QByteArray &bytes)
{
    QByteArray digest(size, Qt::Uninitialized);
    if (!SHA256(data(bytes), static_cast<size_t>(bytes.size()), data(digest)))
        qFatal("OpenSSL has no SHA-256"); // a configuration without its usual provider
    return digest;
}

QByteArray hmac(const QByteArray &bytes, const QByteArray &key)
{
    QByteArray digest(size, Qt::Uninitialized);
    if (!HMAC(EVP_sha256(), key.constData(), static_cast<int>(key.size()), data(bytes),
              static_cast<size_t>(bytes.size()), data(digest), nullptr))
        qFatal("OpenSSL has no HMAC with SHA-256");
    return digest;
}

} // namespace sha256
