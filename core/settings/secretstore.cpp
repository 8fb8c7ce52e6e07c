#include "core/settings/secretstore.h"

#include "core/base/whendone.h"

#include <QCoreApplication>

QFuture<Result<std::shared_ptr<Secret>>> MemorySecretStore::read(SecretName name)
{
    const auto found = m_secrets.find(name);
    return readyFuture(Result<std::shared_ptr<Secret>>(found == m_secrets.end() ? nullptr : found->second));
}

QFuture<Result<Done>> MemorySecretStore::write(SecretName name, std::shared_ptr<Secret> secret)
{
    if (secret && !secret->isEmpty())
        m_secrets[name] = std::move(secret);
    else
        m_secrets.erase(name);
    return readyFuture(Result<Done>(Done {}));
}

QFuture<Result<Done>> MemorySecretStore::remove(SecretName name)
{
    m_secrets.erase(name);
    return readyFuture(Result<Done>(Done {}));
}

QString MemorySecretStore::description() const
{
    return QCoreApplication::translate("SecretStore", "memory only, asked again at the next start");
}
