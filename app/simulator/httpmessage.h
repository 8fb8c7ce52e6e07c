#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <chrono>

struct HttpRequest {
    QByteArray method;
    QString path;
    QUrlQuery query;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    bool keepAlive = true;

    QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
    /// Decoded as servers do it: a bare `+` is a blank.
    QString parameter(const QString &name) const
    {
        auto value = query.queryItemValue(name, QUrl::FullyEncoded);
        return QUrl::fromPercentEncoding(value.replace(QLatin1Char('+'), QLatin1Char(' ')).toUtf8());
    }
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

/// What a connection does instead of answering properly.
enum class Fault {
    None,
    CloseBeforeBody, ///< as soon as the request's head is read
    ResetBeforeBody,
    CloseAfterBody, ///< instead of an answer
    ResetAfterBody,
    HalfHeader, ///< then a close
    HalfBody,
    ResetInHeader,
    ResetInBody,
    Drip, ///< one byte per second
    Silence,
    Endless,
    Redirect, ///< 307 to `location`
};

struct HttpAnswer {
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers;
    Fault fault = Fault::None;
    std::chrono::milliseconds delay {0};

    static HttpAnswer json(const QJsonObject &object, int status = 200)
    {
        HttpAnswer answer;
        answer.status = status;
        answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
        return answer;
    }
};
