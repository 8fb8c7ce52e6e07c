#pragma once

#include "app/station/listeners.h"
#include "core/bland/blandclient.h"
#include "core/settings/secretstore.h"

#include <QObject>

/// Reads the secrets of the desktop one after the other, gives the key to the provider and hands the rest on.
class SecretsLoader final : public QObject {
    Q_OBJECT
public:
    SecretsLoader(SecretStore &store, BlandClient &provider, QObject *parent = nullptr);
    void load();
    /// After the person has changed it in the settings.
    void reloadApiKey();

signals:
    /// Everything was read; `options` holds what the listeners need.
    void loaded(const Listeners::Options &options);
    void noApiKey();
    /// The stored key is unusable, or the keychain refuses.
    void failed(const Error &error);

private:
    void next(QList<SecretName> names);
    void take(SecretName name, const std::shared_ptr<Secret> &secret);

    SecretStore &m_store;
    BlandClient &m_provider;
    Listeners::Options m_options;
};
