#include "core/http/listenerexchange.h"

#include "core/http/guardedserver.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

ListenerAnswer problemAnswer(int status, const QString &detail)
{
    const QJsonObject problem { { u"type"_s, u"about:blank"_s },
                                { u"title"_s, QString::fromLatin1(GuardedServer::reasonPhrase(status)) },
                                { u"status"_s, status },
                                { u"detail"_s, detail } };
    ListenerAnswer answer;
    answer.status = status;
    answer.contentType = "application/problem+json";
    answer.body = QJsonDocument(problem).toJson(QJsonDocument::Compact);
    return answer;
}

ListenerRequest readRequest(const QHttpServerRequest &request, const QString &pathArgument)
{
    ListenerRequest read;
    read.query = request.query();
    read.body = request.body();
    read.contentType = request.value("content-type");
    read.authorization = request.value("authorization");
    read.signature = request.value("x-webhook-signature");
    read.pathArgument = pathArgument;
    return read;
}

QHttpServerResponse makeResponse(const ListenerAnswer &answer)
{
    const auto status = static_cast<QHttpServerResponse::StatusCode>(answer.status);
    QHttpServerResponse response(answer.contentType, answer.body, status);
    const QList<QPair<QByteArray, QByteArray>> always {
        { "Connection", "close" },
        { "Cache-Control", "no-store" },
        { "X-Content-Type-Options", "nosniff" },
        { "Content-Security-Policy", "default-src 'none'" },
    };
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers = response.headers();
    for (const auto &[name, value] : always + answer.headers)
        headers.append(name, value);
    response.setHeaders(std::move(headers));
#else
    for (const auto &[name, value] : always + answer.headers)
        response.addHeader(name, value);
#endif
    return response;
}
