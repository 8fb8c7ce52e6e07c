#include "app/station/pathtoken.h"

#include <QByteArray>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

QString webhookPathToken(SettingsStore &settings)
{
    constexpr qsizetype length = 43;
    const QString stored = settings.value(u"listener/pathToken"_s).toString();
    if (stored.size() == length)
        return stored;
    std::array<quint32, 8> random {};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const QByteArray bytes(reinterpret_cast<const char *>(random.data()), sizeof random);
    const QString token = QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    settings.setValue(u"listener/pathToken"_s, token);
    return token;
}
