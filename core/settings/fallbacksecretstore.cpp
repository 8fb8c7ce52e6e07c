#include "core/settings/fallbacksecretstore.h"

#include "core/base/whendone.h"

FallbackSecretStore::FallbackSecretStore(std::unique_ptr<SecretStore> lasting)
    : m_lasting(std::move(lasting))
{
}

QFuture<Result<std::shared_ptr<Secret>>> FallbackSecretStore::read(SecretName name)
{
    const auto kept = m_kept.find(name);
    return kept == m_kept.end() ? m_lasting->read(name)
                                : readyFuture(Result<std::shared_ptr<Secret>>(kept->second));
}

QFuture<Result<Done>> FallbackSecretStore::write(SecretName name, std::shared_ptr<Secret> secret)
{
    if (!secret || secret->isEmpty())
        return remove(name);
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    whenDone(m_lasting->write(name, secret), &m_context, [this, name, secret, promise](const Result<Done> &written) {
        if (written)
            m_kept.erase(name);
        else
            m_kept[name] = secret;
        promise->addResult(written);
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<Done>> FallbackSecretStore::remove(SecretName name)
{
    return m_kept.erase(name) > 0 ? readyFuture(Result<Done>(Done {})) : m_lasting->remove(name);
}
