#pragma once

#include "core/settings/secretstore.h"

#include <QObject>

/// Secrets in the keychain of the desktop (QtKeychain; never its insecure fallback). Main thread.
class KeychainSecretStore final : public QObject, public SecretStore {
    Q_OBJECT
public:
    explicit KeychainSecretStore(QObject *parent = nullptr);

    /// Whether there is a usable keychain: reads a random name (EntryNotFound = usable).
    QFuture<Result<Done>> probe();

    QFuture<Result<std::shared_ptr<Secret>>> read(SecretName name) override;
    QFuture<Result<Done>> write(SecretName name, std::shared_ptr<Secret> secret) override;
    QFuture<Result<Done>> remove(SecretName name) override;
    QString description() const override;
    bool isPersistent() const override { return true; }
};
