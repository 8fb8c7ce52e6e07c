#pragma once

#include "core/settings/secretstore.h"

#include <QMap>
#include <QString>

/// Secrets of a headless program: BLAND_API_KEY, BLAND_WEBHOOK_SECRET and ADMIN_TOKEN, taken once from the
/// merged environment (the caller unsets the variables right after). The other names are kept in memory.
/// Writing or removing one of the three is refused (Conflict): the next start would read the variable again.
class EnvironmentSecretStore final : public SecretStore {
public:
    /// Misuse, naming the variable and never its value: API key not 8 to 512 printable ASCII characters,
    /// ADMIN_TOKEN shorter than 32 or not printable ASCII. Unset and blank variables are missing secrets.
    static Result<std::unique_ptr<EnvironmentSecretStore>> create(const QMap<QString, QString> &environment);
    /// The variables that hold secrets: to be taken out of the process environment.
    static QStringList variables();

    QFuture<Result<std::shared_ptr<Secret>>> read(SecretName name) override;
    QFuture<Result<Done>> write(SecretName name, std::shared_ptr<Secret> secret) override;
    QFuture<Result<Done>> remove(SecretName name) override;
    QString description() const override;
    bool isPersistent() const override { return true; }

private:
    EnvironmentSecretStore() = default;
    std::map<SecretName, std::shared_ptr<Secret>> m_given;
    MemorySecretStore m_others;
};

/// C-9: can stand in a header. 8 to 512 characters of 0x21 to 0x7E, after trimming. Misuse otherwise.
Result<Done> checkedApiKey(const QByteArray &key);
/// At least 32 characters of 0x21 to 0x7E. Misuse otherwise.
Result<Done> checkedAdminToken(const QByteArray &token);
