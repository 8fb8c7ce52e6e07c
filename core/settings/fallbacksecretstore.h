#pragma once

#include "core/settings/secretstore.h"

#include <QObject>

/// Keeps in memory, until the program ends, what the store below did not take: a keychain that is missing, locked or
/// out of order. `write` gives its error all the same, for the person to know. Main thread.
class FallbackSecretStore final : public SecretStore {
public:
    explicit FallbackSecretStore(std::unique_ptr<SecretStore> lasting);

    /// What was kept in memory goes before what the store below has.
    QFuture<Result<std::shared_ptr<Secret>>> read(SecretName name) override;
    QFuture<Result<Done>> write(SecretName name, std::shared_ptr<Secret> secret) override;
    /// Done when it was in memory only.
    QFuture<Result<Done>> remove(SecretName name) override;
    QString description() const override { return m_lasting->description(); }
    bool isPersistent() const override { return m_lasting->isPersistent(); }

private:
    const std::unique_ptr<SecretStore> m_lasting;
    std::map<SecretName, std::shared_ptr<Secret>> m_kept;
    QObject m_context; ///< last: requests under way end with it
};
