#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

/// What the provider says in an answer that is not the wanted one, whichever of its five body shapes it uses.
/// Source: bland-api.md section 5.
struct ProviderWords {
    bool isErrorShape = false; ///< a JSON object that carries an error: not a proxy's or a portal's page
    QStringList codes; ///< "AUTH_FAILURE", "CALL_RL_PLAN_CONCURRENCY" ...
    QStringList texts; ///< every sentence, as it came
    QString status; ///< member "status", lower case

    /// The sentence to show: redacted, at most 300 characters, without `secret`.
    QString shown(const QByteArray &secret) const;
};

ProviderWords wordsOf(const QByteArray &body);

/// The wanted object of an answer that may be wrapped as `{"data": {...}, "errors": null}`.
QJsonObject unwrapped(const QJsonObject &answer);
