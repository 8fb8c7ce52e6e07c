#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

/// Speaks to a listener on 127.0.0.1 byte by byte, so that malformed requests can be sent. Blocks for at most some seconds.
namespace rawclient {

struct Answer {
    int status = 0; ///< 0 = closed without an answer
    QByteArray head;
    QByteArray body;
};

/// Sends `bytes` on a connection of its own and reads until the other side closes.
Answer send(quint16 port, const QByteArray &bytes);

using Headers = QList<QPair<QByteArray, QByteArray>>;
/// A well-formed request; Host and Content-Length are added when missing from `headers`.
QByteArray request(quint16 port, const QByteArray &method, const QByteArray &target, const Headers &headers = {},
                   const QByteArray &body = {});

} // namespace rawclient
