#include "app/simulator/recordjson.h"
#include "app/simulator/routes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

QByteArray resultOf(const RouteContext &context, const Call &call)
{
    return QJsonDocument(recordjson::details(call, context.state.baseUrl)).toJson(QJsonDocument::Compact);
}

QUrl webhookOf(const Call &call)
{
    return QUrl(call.dial.body.value("webhook"_L1).toString());
}

/// Sends the results of the named calls to `url`, or to their own when it is empty.
HttpAnswer sendResults(RouteContext &context, const QString &url, const QString &kind)
{
    int sent = 0;
    for (const auto ids = context.request.json().value("call_ids"_L1).toArray(); const auto &id : ids) {
        const auto *call = context.telephone.find(id.toString());
        if (call == nullptr || call->phase != Call::Phase::Ended)
            continue;
        const auto to = url.isEmpty() ? webhookOf(*call) : QUrl(url);
        sent += context.webhooks.send(call->dial.callId, to, resultOf(context, *call), kind) ? 1 : 0;
    }
    return HttpAnswer::json({{u"data"_s, QJsonObject {{u"sent"_s, sent}}}, {u"errors"_s, QJsonValue()}});
}

HttpAnswer done()
{
    return HttpAnswer::json({{u"status"_s, u"success"_s}});
}

} // namespace

HttpAnswer routes::showDelivery(RouteContext &context)
{
    const auto *call = context.telephone.find(context.id);
    const auto sendings = context.webhooks.sendings(context.id);
    if (call == nullptr || sendings.isEmpty())
        return wrappedError(404, u"NOT_FOUND"_s, u"No delivery was made for this call."_s);
    QJsonArray log;
    for (const auto &sending : sendings)
        log.append(QJsonObject {{u"sent_at"_s, sending.sentUtc.toString(Qt::ISODateWithMs)},
                                {u"response_code"_s, sending.responseCode},
                                {u"response_time"_s, u"%1ms"_s.arg(sending.milliseconds)},
                                {u"send_type"_s, sending.kind}});
    const QJsonObject data {{u"payload"_s, recordjson::details(*call, context.state.baseUrl)},
                            {u"url"_s, webhookOf(*call).toString()},
                            {u"created_at"_s, call->endUtc.toString(Qt::ISODateWithMs)},
                            {u"call_id"_s, context.id},
                            {u"metadata"_s, log}};
    return HttpAnswer::json({{u"data"_s, data}, {u"errors"_s, QJsonValue()}});
}

HttpAnswer routes::resendDeliveries(RouteContext &context)
{
    return sendResults(context, {}, u"resend"_s);
}

HttpAnswer routes::createDeliveries(RouteContext &context)
{
    const auto url = context.request.json().value("webhook_url"_L1).toString();
    for (const auto ids = context.request.json().value("call_ids"_L1).toArray(); const auto &id : ids) {
        if (!context.webhooks.sendings(id.toString()).isEmpty())
            return wrappedError(400, u"VALIDATION_ERROR"_s, u"A webhook was already sent for a call."_s);
    }
    return url.isEmpty() ? wrappedError(400, u"VALIDATION_ERROR"_s, u"webhook_url is required."_s)
                         : sendResults(context, url, u"create"_s);
}

HttpAnswer routes::showProfile(RouteContext &context)
{
    return HttpAnswer::json(context.state.profileJson);
}

HttpAnswer routes::changeProfile(RouteContext &context)
{
    QJsonParseError fault;
    const auto change = QJsonDocument::fromJson(context.request.body, &fault);
    if (!change.isObject())
        return flatError(400, u"The profile has to be a JSON object: "_s + fault.errorString());
    const auto whole = overlaid(context.state.profileJson, change.object());
    QString error;
    const auto profile = profileFrom(whole, error);
    if (!profile)
        return flatError(400, error);
    context.state.profile = *profile;
    context.state.profileJson = whole;
    return HttpAnswer::json(whole);
}

HttpAnswer routes::showVerdict(RouteContext &context)
{
    HttpAnswer answer;
    answer.body = context.ledger.verdict();
    return answer;
}

HttpAnswer routes::markStop(RouteContext &context)
{
    context.ledger.markStop();
    return done();
}

HttpAnswer routes::markStart(RouteContext &context)
{
    context.ledger.clearStop();
    return done();
}
