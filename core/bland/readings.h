#pragma once

#include "core/bland/httpexchange.h"
#include "core/dialing/callprovider.h"

/// From answers of the reading endpoints to values (bland-api.md sections 10, 11 and 15). Pure, thread-safe:
/// large bodies are read on the pool. `secret` is kept out of the messages. An answer that is not what was
/// asked for is an error, never an empty value: the proof that a call does not exist stands on it.
namespace readings {

/// One page of `GET /v1/calls`.
struct Page {
    QList<CallRow> rows;
    std::optional<qint64> total; ///< of all pages, when the provider says it
    QDateTime date;
};

Result<Page> page(const HttpAnswer &answer, const QByteArray &secret);
Result<CallRecord> call(const HttpAnswer &answer, const QByteArray &secret, const QString &callId);
Result<QList<CallRow>> activeCalls(const HttpAnswer &answer, const QByteArray &secret);
Result<Done> stopped(const HttpAnswer &answer, const QByteArray &secret);
/// Whether and how the result of a call was delivered.
Result<WebhookReport> webhookReport(const HttpAnswer &answer, const QByteArray &secret);
Result<Done> resent(const HttpAnswer &answer, const QByteArray &secret);
Result<AccountInfo> account(const HttpAnswer &answer, const QByteArray &secret);
/// The provider's own recommendation first, then voices of the account, then the rest.
Result<QList<VoiceInfo>> voices(const HttpAnswer &answer, const QByteArray &secret);
/// Numbers in `+` form, in the order of the answer, from the list called `listName`.
Result<QStringList> numbers(const HttpAnswer &answer, const QByteArray &secret, const QString &listName);

} // namespace readings
