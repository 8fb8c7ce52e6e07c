#include "app/cli/progressbar.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <unistd.h>

namespace {

qint64 nowMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

ProgressBar::ProgressBar() : m_terminal(::isatty(STDERR_FILENO) == 1) { }

void ProgressBar::show(qint64 done, qint64 total, const QString &words)
{
    constexpr int width = 30;
    const qint64 now = nowMs();
    if (!m_terminal || now - m_lastShown < 100)
        return;
    m_lastShown = now;
    const int filled = total > 0 ? static_cast<int>(std::clamp<qint64>(done * width / total, 0, width)) : 0;
    const QString bar = QString(filled, u'#') + QString(width - filled, u'.');
    std::fprintf(stderr, "\r[%s] %s\033[K", qUtf8Printable(bar), qUtf8Printable(words));
    std::fflush(stderr);
}

void ProgressBar::clear()
{
    if (m_terminal)
        std::fprintf(stderr, "\r\033[K");
    m_lastShown = 0;
}
