#include "app/simulator/endsignals.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace {

/// The handler may do little more than write a byte: it goes through this pair to the event loop.
std::array<int, 2> ends {-1, -1};

void tellEventLoop(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = write(ends[0], &byte, 1);
}

} // namespace

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
{
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) != 0)
        return;
    auto *notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        emit endAsked();
    });
    struct sigaction action { };
    action.sa_handler = tellEventLoop;
    sigemptyset(&action.sa_mask);
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}
#else
EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
{
}
#endif
