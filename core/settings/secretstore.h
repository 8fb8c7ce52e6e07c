#pragma once

#include "core/base/result.h"
#include "core/settings/secret.h"

#include <QFuture>

#include <map>
#include <memory>

enum class SecretName { ApiKey, WebhookSecret, PreviousWebhookSecret, AdminToken, WebhookPathToken };

/// Where secrets live: the OS keychain, the environment (headless) or memory. Futures finish on the thread
/// of the object. A missing secret is a null pointer, not an error.
class SecretStore {
public:
    virtual ~SecretStore() = default;

    virtual QFuture<Result<std::shared_ptr<Secret>>> read(SecretName name) = 0;
    virtual QFuture<Result<Done>> write(SecretName name, std::shared_ptr<Secret> secret) = 0;
    virtual QFuture<Result<Done>> remove(SecretName name) = 0;
    /// Translated: "the keychain of this desktop", "memory only, asked again at the next start".
    virtual QString description() const = 0;
    virtual bool isPersistent() const = 0;
};

/// Keeps secrets until the program ends: when there is no keychain, and in tests.
class MemorySecretStore final : public SecretStore {
public:
    QFuture<Result<std::shared_ptr<Secret>>> read(SecretName name) override;
    QFuture<Result<Done>> write(SecretName name, std::shared_ptr<Secret> secret) override;
    QFuture<Result<Done>> remove(SecretName name) override;
    QString description() const override;
    bool isPersistent() const override { return false; }

private:
    std::map<SecretName, std::shared_ptr<Secret>> m_secrets;
};
