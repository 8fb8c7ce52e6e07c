#include "app/cli/limitreload.h"

#include "app/station/process.h"

namespace {

QString told(const LimitSettings &limits)
{
    return QStringList {
        CliText::tr("New limits: %Ln call(s) at once, at a pace of %1 per second.", nullptr,
                    limits.maxConcurrency)
            .arg(limits.callsPerSecond),
        limits.callsPerHour == 0 ? CliText::tr("Calls per hour are not capped.")
                                 : CliText::tr("At most %Ln call(s) per hour.", nullptr, limits.callsPerHour),
        limits.callsPerDay == 0 ? CliText::tr("Calls per day are not capped.")
                                : CliText::tr("At most %Ln call(s) per day.", nullptr, limits.callsPerDay)}
        .join(u' ');
}

} // namespace

LimitReload::LimitReload(const Cli &cli, const EndSignals &signalsOfProcess, DataStore &data,
                         CampaignQueue &queue)
    : m_cli(cli)
    , m_data(data)
    , m_queue(queue)
{
    connect(&signalsOfProcess, &EndSignals::reloadRequested, this, &LimitReload::reload);
}

void LimitReload::reload()
{
    const auto environment = mergedEnvironment(m_cli.envFile);
    const auto settings =
        environment ? Settings::load(*m_data.settingsStore, *environment) : environment.error();
    if (!settings)
        return m_cli.say(CliText::tr("The limits stay as they are. %1").arg(settings.error().message));
    m_data.settings.limits = settings->limits;
    m_queue.setLimits(settings->limits);
    m_cli.say(told(settings->limits));
}
