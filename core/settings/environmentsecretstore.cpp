#include "core/settings/environmentsecretstore.h"

#include "core/base/whendone.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestKey = 8;
constexpr qsizetype longestKey = 512;
constexpr qsizetype shortestToken = 32;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EnvironmentSecretStore)
};

bool isPrintable(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x21 && c <= 0x7e; });
}

Result<Done> checkedWebhookSecret(const QByteArray &)
{
    return Done {};
}

struct Variable {
    const char *name;
    SecretName secret;
    Result<Done> (*check)(const QByteArray &);
};
constexpr std::array secretVariables {
    Variable {"BLAND_API_KEY", SecretName::ApiKey, checkedApiKey},
    Variable {"BLAND_WEBHOOK_SECRET", SecretName::WebhookSecret, checkedWebhookSecret},
    Variable {"ADMIN_TOKEN", SecretName::AdminToken, checkedAdminToken},
};

QString variableOf(SecretName name)
{
    for (const Variable &variable : secretVariables) {
        if (variable.secret == name)
            return QString::fromLatin1(variable.name);
    }
    return {};
}

Error readOnly(const QString &variable)
{
    return {
        Error::Kind::Conflict,
        Words::tr("This secret comes from the variable %1. Change it there and start again.").arg(variable)};
}

} // namespace

Result<Done> checkedApiKey(const QByteArray &key)
{
    const QByteArray trimmed = key.trimmed();
    if (trimmed.size() >= shortestKey && trimmed.size() <= longestKey && isPrintable(trimmed))
        return Done {};
    return Error {Error::Kind::Misuse,
                  Words::tr("BLAND_API_KEY is no key: one has 8 to 512 letters, digits and signs, without "
                            "blanks. Copy it again from the provider's dashboard.")};
}

Result<Done> checkedAdminToken(const QByteArray &token)
{
    const QByteArray trimmed = token.trimmed();
    if (trimmed.size() >= shortestToken && isPrintable(trimmed))
        return Done {};
    return Error {Error::Kind::Misuse,
                  Words::tr("ADMIN_TOKEN needs at least 32 letters, digits and signs, without blanks. Make "
                            "one with: openssl rand -hex 32")};
}

Result<std::unique_ptr<EnvironmentSecretStore>>
EnvironmentSecretStore::create(const QMap<QString, QString> &environment)
{
    std::unique_ptr<EnvironmentSecretStore> store(new EnvironmentSecretStore);
    for (const Variable &variable : secretVariables) {
        QByteArray value = environment.value(QString::fromLatin1(variable.name)).toUtf8().trimmed();
        if (value.isEmpty())
            continue;
        if (const auto checked = variable.check(value); !checked)
            return checked.error();
        store->m_given[variable.secret] = std::make_shared<Secret>(std::move(value));
    }
    return store;
}

QStringList EnvironmentSecretStore::variables()
{
    QStringList names;
    for (const Variable &variable : secretVariables)
        names.append(QString::fromLatin1(variable.name));
    return names;
}

QFuture<Result<std::shared_ptr<Secret>>> EnvironmentSecretStore::read(SecretName name)
{
    const auto given = m_given.find(name);
    if (given != m_given.end())
        return readyFuture(Result<std::shared_ptr<Secret>>(given->second));
    return m_others.read(name);
}

QFuture<Result<Done>> EnvironmentSecretStore::write(SecretName name, std::shared_ptr<Secret> secret)
{
    if (const QString variable = variableOf(name); !variable.isEmpty())
        return readyFuture(Result<Done>(readOnly(variable)));
    return m_others.write(name, std::move(secret));
}

QFuture<Result<Done>> EnvironmentSecretStore::remove(SecretName name)
{
    if (const QString variable = variableOf(name); !variable.isEmpty())
        return readyFuture(Result<Done>(readOnly(variable)));
    return m_others.remove(name);
}

QString EnvironmentSecretStore::description() const
{
    return Words::tr("the environment of the program");
}
