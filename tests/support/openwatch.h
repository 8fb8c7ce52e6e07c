#pragma once

#include <QFile>
#include <QString>

#include <array>
#include <cstring>

#include <sys/inotify.h>
#include <unistd.h>

/// Counts how often a file is opened, by whomever.
class OpenWatch final {
public:
    explicit OpenWatch(const QString &file)
        : m_queue(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        if (m_queue >= 0)
            m_watch = ::inotify_add_watch(m_queue, QFile::encodeName(file).constData(), IN_OPEN);
    }
    ~OpenWatch()
    {
        if (m_queue >= 0)
            ::close(m_queue);
    }
    OpenWatch(const OpenWatch &) = delete;
    OpenWatch &operator=(const OpenWatch &) = delete;

    bool isReady() const { return m_watch >= 0; }
    /// Since the last call.
    int takeOpens()
    {
        int opens = 0;
        std::array<char, 4'096> events {};
        for (;;) {
            const ssize_t size = ::read(m_queue, events.data(), events.size());
            if (size <= 0)
                return opens;
            for (size_t at = 0; at < static_cast<size_t>(size); ++opens) {
                inotify_event event {};
                std::memcpy(&event, events.data() + at, sizeof event);
                at += sizeof event + event.len;
            }
        }
    }

private:
    int m_queue = -1;
    int m_watch = -1;
};
