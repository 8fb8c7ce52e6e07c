#pragma once

#include <QByteArray>
#include <QUrl>

#include <atomic>
#include <thread>

/// A provider on a thread of its own that answers each request with `begin` and then `piece` without end, as
/// fast as it is taken. Blocking, so that it never holds more than one piece itself.
class EndlessServer final {
public:
    EndlessServer(QByteArray begin, QByteArray piece);
    ~EndlessServer();

    QUrl url() const;
    int requests() const { return m_requests; }

private:
    void run();
    void serve(int socket);

    QByteArray m_begin;
    QByteArray m_piece;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<int> m_requests = 0;
    std::atomic<bool> m_ending = false;
    std::thread m_thread;
};
