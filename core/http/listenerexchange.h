#pragma once

#include <QByteArray>
#include <QHttpServerRequest>
#include <QHttpServerResponse>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrlQuery>

/// A request as our handlers see it.
struct ListenerRequest {
    QUrlQuery query;
    QByteArray body;
    QByteArray contentType;
    QByteArray authorization;
    QByteArray signature;
    QString pathArgument; ///< the `<arg>` of the route
};

/// An answer: JSON, text or a file that is streamed.
struct ListenerAnswer {
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    QString file; ///< streamed instead of `body` and removed afterwards
    QList<QPair<QByteArray, QByteArray>> headers;
};

/// `application/problem+json` (RFC 9457).
ListenerAnswer problemAnswer(int status, const QString &detail);

// The only places that know the library's request and response types.
ListenerRequest readRequest(const QHttpServerRequest &request, const QString &pathArgument = {});
QHttpServerResponse makeResponse(const ListenerAnswer &answer);
