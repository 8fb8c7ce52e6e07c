#include "core/keychain/keychainsecretstore.h"

#include "core/base/crashwindow.h"
#include "core/keychain/keychainerror.h"

#include <QPromise>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

QString service()
{
    return u"Leadline"_s;
}

/// Entry of a secret; the names are seen in the keychain of the desktop.
QString keyOf(SecretName name)
{
    switch (name) {
    case SecretName::ApiKey:
        return u"api-key"_s;
    case SecretName::WebhookSecret:
        return u"webhook-secret"_s;
    case SecretName::PreviousWebhookSecret:
        return u"previous-webhook-secret"_s;
    case SecretName::AdminToken:
        return u"admin-token"_s;
    case SecretName::WebhookPathToken:
        return u"webhook-path-token"_s;
    }
    Q_UNREACHABLE();
}

/// Starts `job` and gives what `evaluate` makes of it at its end; when `owner` dies first, the future ends
/// without a value. The job has no parent and deletes itself: the library writes to it until it has finished.
template <typename T, typename Job, typename Evaluate>
QFuture<Result<T>> run(Job *job, const QString &key, QObject *owner, Evaluate evaluate)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    job->setInsecureFallback(false);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, owner, [promise, job, evaluate] {
        promise->addResult(evaluate(*job));
        promise->finish();
    });
    job->start();
    return promise->future();
}

Result<std::shared_ptr<Secret>> secretOf(const QKeychain::ReadPasswordJob &job)
{
    if (job.error() == QKeychain::EntryNotFound)
        return std::shared_ptr<Secret>();
    if (job.error() != QKeychain::NoError)
        return keychainError(job.error(), job.errorString());
    return std::make_shared<Secret>(job.binaryData());
}

Result<Done> doneOf(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound)
        return Done {};
    return keychainError(job.error(), job.errorString());
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QObject *parent)
    : QObject(parent)
{
}

QFuture<Result<Done>> KeychainSecretStore::probe()
{
    const QString nobodysKey = u"probe-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    return run<Done>(new QKeychain::ReadPasswordJob(service()), nobodysKey, this, doneOf);
}

QFuture<Result<std::shared_ptr<Secret>>> KeychainSecretStore::read(SecretName name)
{
    return run<std::shared_ptr<Secret>>(new QKeychain::ReadPasswordJob(service()), keyOf(name), this,
                                        secretOf);
}

QFuture<Result<Done>> KeychainSecretStore::write(SecretName name, std::shared_ptr<Secret> secret)
{
    if (!secret || secret->isEmpty())
        return remove(name);
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setBinaryData(secret->reveal());
    return run<Done>(job, keyOf(name), this, [](const QKeychain::Job &written) {
        dieHere(CrashWindow::W14);
        return doneOf(written);
    });
}

QFuture<Result<Done>> KeychainSecretStore::remove(SecretName name)
{
    return run<Done>(new QKeychain::DeletePasswordJob(service()), keyOf(name), this, doneOf);
}

QString KeychainSecretStore::description() const
{
    return tr("the keychain of this desktop");
}
