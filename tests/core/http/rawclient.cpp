#include "tests/core/http/rawclient.h"

#include <QDeadlineTimer>
#include <QTcpSocket>

namespace {

bool has(const rawclient::Headers &headers, const QByteArray &name)
{
    for (const auto &[key, value] : headers) {
        if (key.toLower() == name)
            return true;
    }
    return false;
}

} // namespace

rawclient::Answer rawclient::send(quint16 port, const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    if (!socket.waitForConnected(3'000))
        return {};
    socket.write(bytes);
    QByteArray received;
    QDeadlineTimer deadline(8'000);
    while (socket.state() != QAbstractSocket::UnconnectedState && !deadline.hasExpired()) {
        socket.waitForReadyRead(200);
        received += socket.readAll();
    }
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    return { received.mid(9, 3).toInt(), received.left(end), received.mid(end + 4) };
}

QByteArray rawclient::request(quint16 port, const QByteArray &method, const QByteArray &target, const Headers &headers,
                              const QByteArray &body)
{
    QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    if (!has(headers, "host"))
        bytes += "Host: 127.0.0.1:" + QByteArray::number(port) + "\r\n";
    if (!body.isEmpty() && !has(headers, "content-length"))
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}
