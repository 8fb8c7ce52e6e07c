#include "app/cli/doctor.h"

#include "app/cli/opendata.h"
#include "core/base/whendone.h"
#include "core/bland/blandclient.h"
#include "core/keychain/keychainsecretstore.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTcpServer>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

/// Runs the event loop of the command until `future` has its value.
template<typename T>
T resultInLoop(const QFuture<T> &future)
{
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

DoctorCheck keychainCheck()
{
    KeychainSecretStore keychain;
    const auto usable = resultInLoop(keychain.probe());
    return { u"keychain"_s, bool(usable),
             usable ? CliText::tr("usable")
                    : CliText::tr("%1 (leadline-cli takes its key from BLAND_API_KEY and needs none)")
                          .arg(usable.error().message) };
}

/// British Columbia and Alberta stay on one offset since November 2026. Source: calling-rules.md 5.4.
DoctorCheck timeZoneCheck()
{
    const QDateTime probe(QDate(2027, 1, 15), QTime(12, 0), Qt::UTC);
    const auto offset = [&probe](const char *zone) { return QTimeZone(zone).offsetFromUtc(probe) / 3600; };
    if (!QTimeZone("America/New_York").isValid())
        return { u"time_zones"_s, false, CliText::tr("There is no time-zone data; install the package tzdata.") };
    if (offset("America/Vancouver") != -7 || offset("America/Edmonton") != -6)
        return { u"time_zones"_s, false,
                 CliText::tr("The time-zone data is older than 2026: British Columbia and Alberta are dialed only in "
                             "hours that fit both the old and the new time. Update the package tzdata.") };
    return { u"time_zones"_s, true, CliText::tr("current") };
}

DoctorCheck portCheck(const Settings &settings)
{
    QStringList taken;
    for (const int port : { settings.listeners.webhookPort, settings.listeners.adminPort }) {
        QTcpServer server;
        if (!server.listen(QHostAddress::LocalHost, static_cast<quint16>(port)))
            taken += QString::number(port);
    }
    return { u"ports"_s, taken.isEmpty(),
             taken.isEmpty() ? CliText::tr("free")
                             : CliText::tr("in use: %1; choose others with --webhook-port and --admin-port, unless it is "
                                           "Leadline itself that is running")
                                   .arg(taken.join(u", "_s)) };
}

DoctorCheck diskCheck(const QString &directory)
{
    QString existing = directory;
    while (!QDir(existing).exists() && existing != QDir(existing).rootPath() && !existing.isEmpty())
        existing = QFileInfo(existing).absolutePath();
    const qint64 freeMib = QStorageInfo(existing).bytesAvailable() / (1024 * 1024);
    constexpr qint64 neededMib = 500;
    return { u"disk"_s, freeMib >= neededMib,
             CliText::tr("%1 MiB free for %2; dialing needs %3").arg(freeMib).arg(directory).arg(neededMib) };
}

QList<DoctorCheck> providerChecks(const Cli &cli, const Settings &settings)
{
    BlandClient client(settings.provider, cli.clock);
    const QString key = cli.environment.value(u"BLAND_API_KEY"_s);
    if (key.isEmpty())
        return { { u"key"_s, false, CliText::tr("BLAND_API_KEY is not set") } };
    if (const auto taken = client.setApiKey(Secret(key.toUtf8())); !taken)
        return { { u"key"_s, false, taken.error().message } };
    const auto account = resultInLoop(client.account());
    const bool reached = account || account.error().kind != Error::Kind::Network;
    const QString host = settings.provider.baseUrl.host();
    QList<DoctorCheck> checks { { u"provider"_s, reached,
                                  reached ? CliText::tr("%1 answers").arg(host) : account.error().message } };
    if (reached)
        checks += { u"key"_s, bool(account), account ? CliText::tr("accepted") : account.error().message };
    return checks;
}

DoctorCheck clockCheck(const Cli &cli)
{
    const int year = cli.clock.nowUtc().date().year();
    const bool plausible = year >= 2026 && year < 2100;
    return { u"clock"_s, plausible, cli.clock.nowUtc().toString(Qt::ISODate) };
}

/// Stored settings when there is a database, else those of the environment alone.
Result<Settings> settingsOf(const Cli &cli)
{
    if (auto data = openData(cli, Database::Access::ReadOnly))
        return (*data)->settings;
    class NoSettings final : public SettingsStore {
        QVariant value(const QString &, const QVariant &fallback) const override { return fallback; }
        void setValue(const QString &, const QVariant &) override { }
    };
    return Settings::load(NoSettings(), cli.environment);
}

} // namespace

QList<DoctorCheck> examine(const Cli &cli)
{
    const auto settings = settingsOf(cli);
    QList<DoctorCheck> checks { keychainCheck(), timeZoneCheck(), diskCheck(cli.dataDirectory), clockCheck(cli) };
    if (!settings)
        return checks << DoctorCheck { u"settings"_s, false, settings.error().message };
    checks += portCheck(*settings);
    return checks + providerChecks(cli, *settings);
}
