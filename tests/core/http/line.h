#pragma once

#include <QTcpSocket>

#include <fcntl.h>

constexpr int mostWait = 5'000; ///< milliseconds

/// A connection that is used step by step.
struct Line {
    QTcpSocket socket;

    explicit Line(quint16 port)
    {
        socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        if (!socket.waitForConnected(mostWait))
            qFatal("the guard cannot be reached");
    }
    void say(const QByteArray &bytes)
    {
        socket.write(bytes);
        socket.flush();
    }
    /// All that comes until the other side closes.
    QByteArray rest()
    {
        QByteArray all;
        while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(mostWait))
            all += socket.readAll();
        return all + socket.readAll();
    }
    int status() { return rest().mid(9, 3).toInt(); }
};

inline QByteArray postTo(const QByteArray &path, const QByteArray &framing, const QByteArray &body)
{
    return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + framing + "\r\n" + body;
}
inline QByteArray postTo(const QByteArray &path, const QByteArray &body)
{
    return postTo(path, "Content-Length: " + QByteArray::number(body.size()) + "\r\n", body);
}

inline int openDescriptors()
{
    int open = 0;
    for (int descriptor = 0; descriptor < 1'024; ++descriptor)
        open += ::fcntl(descriptor, F_GETFD) >= 0 ? 1 : 0;
    return open;
}
