#include "core/leads/personkey.h"

#include "core/leads/headername.h"

#include <QCryptographicHash>

#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

/// Addresses that several people of a firm read.
constexpr std::array desks {"info"_L1,     "office"_L1,      "contact"_L1,   "kontakt"_L1,  "sales"_L1,
                            "mail"_L1,     "hello"_L1,       "hallo"_L1,     "support"_L1,  "service"_L1,
                            "admin"_L1,    "team"_L1,        "buero"_L1,     "vertrieb"_L1, "verwaltung"_L1,
                            "zentrale"_L1, "empfang"_L1,     "reception"_L1, "praxis"_L1,   "kanzlei"_L1,
                            "post"_L1,     "anfrage"_L1,     "einkauf"_L1,   "contacto"_L1, "ventas"_L1,
                            "accueil"_L1,  "secretariat"_L1, "billing"_L1,   "accounts"_L1, "enquiries"_L1};

qint64 hashed(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1);
    qint64 key = 0;
    std::memcpy(&key, hash.constData(), sizeof key);
    return key == 0 ? 1 : key;
}

bool isDesk(const QString &address)
{
    const QString local = address.section(u'@', 0, 0);
    return std::ranges::find(desks, local) != desks.end();
}

} // namespace

qint64 personKey(const Lead &lead, const QString &personId, const QString &program)
{
    if (!personId.isEmpty())
        return hashed(u"id\n"_s + program + u'\n' + personId);
    const QString address = lead.email.trimmed().toLower();
    const bool isAddress = address.indexOf(u'@') > 0 && !address.contains(u' ');
    if (isAddress && !isDesk(address))
        return hashed(u"mail\n"_s + address);
    const QString name = foldedHeader(lead.firstName + u' ' + lead.lastName);
    if (isAddress && !name.isEmpty())
        return hashed(u"mail\n"_s + address + u'\n' + name);
    const QString company = foldedHeader(lead.company);
    if (lead.firstName.isEmpty() || lead.lastName.isEmpty() || company.isEmpty() || name.isEmpty())
        return 0;
    return hashed(u"name\n"_s + name + u'\n' + company);
}

PersonKeys personKeys(const Lead &lead, const QString &personId, const QString &program)
{
    PersonKeys keys {personKey(lead, personId, program)};
    if (personId.isEmpty())
        return keys;
    keys.also = personKey(lead, {}, {});
    keys.program = hashed(u"program\n"_s + program);
    return keys;
}

PersonKeys exportedPersonKeys(const Lead &lead, qint64 key)
{
    PersonKeys keys {key, personKey(lead, {}, {})};
    if (keys.also == key || keys.also == 0)
        keys.also = 0;
    else
        keys.program = hashed(u"program\nexport"_s);
    return keys;
}
