#include "app/station/process.h"

#include "core/settings/settings.h"

#include <QtGlobal>

#include <array>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

std::array<int, 2> signalSockets {-1, -1};
volatile std::sig_atomic_t signalsSeen = 0;

extern "C" void onEndSignal(int number)
{
    signalsSeen = signalsSeen + 1;
    if (signalsSeen > 1)
        _exit(128 + number);
    const char byte = static_cast<char>(number);
    [[maybe_unused]] const auto written = ::write(signalSockets[0], &byte, 1);
}

constexpr char reload = 0; ///< no signal has this number

extern "C" void onReloadSignal(int)
{
    [[maybe_unused]] const auto written = ::write(signalSockets[0], &reload, 1);
}

constexpr std::array variables {"BLAND_BASE_URL",  "MAX_CONCURRENCY",    "CALLS_PER_SECOND",
                                "CALLS_PER_HOUR",  "CALLS_PER_DAY",      "BUSINESS_NAME",
                                "CALLBACK_NUMBER", "OWN_NUMBERS",        "PUBLIC_WEBHOOK_URL",
                                "LEADLINE_TIME_SCALE"};
constexpr std::array secrets {"BLAND_API_KEY", "BLAND_WEBHOOK_SECRET", "ADMIN_TOKEN"};

/// Secrets are unset in the process right away.
QMap<QString, QString> takeEnvironment()
{
    QMap<QString, QString> taken;
    for (const char *name : variables) {
        if (qEnvironmentVariableIsSet(name))
            taken.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
    }
    for (const char *name : secrets) {
        if (!qEnvironmentVariableIsSet(name))
            continue;
        taken.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
        // Unsetting leaves the value readable in /proc/PID/environ: overwrite it first.
        if (char *const value = std::getenv(name))
            explicit_bzero(value, std::strlen(value));
        qunsetenv(name);
    }
    return taken;
}

} // namespace

void hardenProcess()
{
    ::umask(077);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
#ifdef NDEBUG
    const rlimit none {0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

Result<QMap<QString, QString>> mergedEnvironment(const QString &envFile)
{
    QMap<QString, QString> environment = takeEnvironment();
    if (envFile.isEmpty())
        return environment;
    auto fromFile = readEnvFile(envFile);
    if (fromFile)
        fromFile->insert(environment);
    return fromFile;
}

QString operatorName()
{
    if (const passwd *entry = ::getpwuid(::geteuid()); entry && entry->pw_name)
        return QString::fromLocal8Bit(entry->pw_name);
    return QString::number(::geteuid());
}

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, signalSockets.data()) != 0)
        return;
    m_notifier = new QSocketNotifier(signalSockets[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(signalSockets[1], &byte, 1) != 1)
            return;
        if (byte == reload)
            emit reloadRequested();
        else
            emit endRequested(byte);
    });
    struct sigaction action { };
    action.sa_handler = onEndSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    // With a terminal it says that the terminal was closed.
    if (!::isatty(STDIN_FILENO) && !::isatty(STDERR_FILENO))
        action.sa_handler = onReloadSignal;
    sigaction(SIGHUP, &action, nullptr);
}

EndSignals::~EndSignals()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGHUP, SIG_DFL);
    for (int &socket : signalSockets) {
        if (socket >= 0)
            ::close(socket);
        socket = -1;
    }
}
