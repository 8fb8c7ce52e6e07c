#pragma once

#include "core/base/cancelflag.h"

#include <QIODevice>

/// Passes on what another device gives, up to a limit in all and a limit since the last `mark`, so that a
/// small archive cannot unfold into all memory. Sequential, unbuffered.
class CappedDevice final : public QIODevice {
public:
    enum class Stop { None, TooLarge, TokenTooLarge, Cancelled, Damaged };

    /// `source` is open and must outlive the device.
    CappedDevice(QIODevice &source, qint64 mostBytes, qint64 mostSinceMark, CancelFlag cancel);

    bool isSequential() const override { return true; }
    /// Something whole was read: the second limit counts from here.
    void mark() { m_marked = m_read; }
    Stop stop() const { return m_stop; }
    qint64 bytesRead() const { return m_read; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice &m_source;
    const qint64 m_most;
    const qint64 m_mostSinceMark;
    const CancelFlag m_cancel;
    qint64 m_read = 0;
    qint64 m_marked = 0;
    Stop m_stop = Stop::None;
};
