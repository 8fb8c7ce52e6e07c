#include "core/leads/cappeddevice.h"

CappedDevice::CappedDevice(QIODevice &source, qint64 mostBytes, qint64 mostSinceMark, CancelFlag cancel)
    : m_source(source)
    , m_most(mostBytes)
    , m_mostSinceMark(mostSinceMark)
    , m_cancel(std::move(cancel))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 CappedDevice::readData(char *data, qint64 size)
{
    if (m_cancel.isCancelled())
        m_stop = Stop::Cancelled;
    else if (m_read > m_most)
        m_stop = Stop::TooLarge;
    else if (m_read - m_marked > m_mostSinceMark)
        m_stop = Stop::TokenTooLarge;
    if (m_stop != Stop::None)
        return -1;
    const qint64 count = m_source.read(data, size);
    if (count < 0)
        m_stop = Stop::Damaged;
    else
        m_read += count;
    return count;
}
