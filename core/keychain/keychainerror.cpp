#include "core/keychain/keychainerror.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KeychainSecretStore)
};

/// The library has no code of its own for a missing session bus or secret service.
bool saysThereIsNone(const QString &text)
{
    static const QStringList signs {
        u"D-Bus"_s,         u"DBus"_s,           u"org.freedesktop"_s,  u"autolaunch"_s,
        u"not available"_s, u"ServiceUnknown"_s, u"Could not connect"_s};
    return std::any_of(signs.begin(), signs.end(),
                       [&text](const QString &sign) { return text.contains(sign, Qt::CaseInsensitive); });
}

Error none(const QString &text)
{
    return {Error::Kind::NotFound,
            Words::tr("There is no keychain here. Start the program inside a desktop session with a password "
                      "store (GNOME "
                      "Keyring or KWallet), or enter the key at each start: it is then kept in memory only."),
            text};
}

} // namespace

Error keychainError(QKeychain::Error error, const QString &text)
{
    switch (error) {
    case QKeychain::AccessDenied:
        return {
            Error::Kind::Unauthorized,
            Words::tr("The keychain of this desktop is locked or refuses access. Unlock it and try again."),
            text};
    case QKeychain::AccessDeniedByUser:
        return {
            Error::Kind::Unauthorized,
            Words::tr(
                "Access to the keychain was denied. Try again and allow it, or enter the key at each start."),
            text};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return none(text);
    case QKeychain::CouldNotDeleteEntry:
        return {Error::Kind::Storage,
                Words::tr("The keychain could not delete the entry. Remove “Leadline” in the password "
                          "manager of the desktop."),
                text};
    default:
        break;
    }
    if (saysThereIsNone(text))
        return none(text);
    return {Error::Kind::Storage,
            Words::tr("The keychain of this desktop does not work. Open its password manager and look "
                      "whether it is in order, or "
                      "enter the key at each start."),
            text};
}
