#pragma once

#include <QByteArray>
#include <QIODevice>

#include <algorithm>
#include <cstring>

/// The body of a request that must reach the server at most once (C-1). It is sequential and cannot be
/// rewound, so the hidden repeats of QNetworkAccessManager end as ContentReSendError instead of a second
/// call. The reply owns it.
class OneShotBody final : public QIODevice {
public:
    explicit OneShotBody(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(ReadOnly | Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_offset >= m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_offset + QIODevice::bytesAvailable(); }
    /// True once a byte was taken: from then on no error proves that nothing was sent.
    bool wasTouched() const { return m_offset > 0; }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        const auto count = std::min<qint64>(most, m_bytes.size() - m_offset);
        if (count <= 0)
            return -1;
        std::memcpy(to, m_bytes.constData() + m_offset, static_cast<size_t>(count));
        m_offset += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_offset = 0;
};
