#pragma once

#include "tests/support/sanitizer.h"

#include <QByteArray>
#include <QFile>

/// How far this process has grown, at its highest, since the object was made. Linux.
class PeakMemory final {
public:
    PeakMemory()
    {
        QFile reset(QStringLiteral("/proc/self/clear_refs"));
        if (reset.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            reset.write("5");
        reset.close();
        m_before = peak();
    }
    /// Bytes; 0 under the address sanitizer.
    qint64 grown() const
    {
        return underAddressSanitizer ? 0 : peak() - m_before;
    }

private:
    static qint64 peak()
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        const auto text = status.readAll();
        const auto at = text.indexOf("VmHWM:");
        return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong() * 1024;
    }

    qint64 m_before = 0;
};
