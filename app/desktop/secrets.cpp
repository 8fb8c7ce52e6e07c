#include "app/desktop/secrets.h"

#include "core/base/whendone.h"

SecretsLoader::SecretsLoader(SecretStore &store, BlandClient &provider, QObject *parent)
    : QObject(parent), m_store(store), m_provider(provider)
{
}

void SecretsLoader::load()
{
    next({ SecretName::ApiKey, SecretName::WebhookSecret, SecretName::AdminToken });
}

void SecretsLoader::next(QList<SecretName> names)
{
    if (names.isEmpty()) {
        emit loaded(m_options);
        return;
    }
    const SecretName name = names.takeFirst();
    whenDone(m_store.read(name), this, [this, name, names](const Result<std::shared_ptr<Secret>> &read) {
        if (read)
            take(name, *read);
        else
            emit failed(read.error());
        next(names);
    });
}

void SecretsLoader::take(SecretName name, const std::shared_ptr<Secret> &secret)
{
    if (name == SecretName::WebhookSecret) {
        m_options.webhookSecret = secret;
    } else if (name == SecretName::AdminToken) {
        m_options.adminToken = secret;
    } else if (!secret) {
        emit noApiKey();
    } else if (const auto taken = m_provider.setApiKey(secret->clone()); !taken) {
        emit failed(taken.error());
    }
}

void SecretsLoader::reloadApiKey()
{
    whenDone(m_store.read(SecretName::ApiKey), this, [this](const Result<std::shared_ptr<Secret>> &read) {
        if (read)
            take(SecretName::ApiKey, *read);
        else
            emit failed(read.error());
    });
}
