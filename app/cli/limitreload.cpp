#include "app/cli/limitreload.h"

#include "app/station/process.h"

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
    m_cli.say(CliText::tr("New limits: %1 calls at once, %2 new calls per second.")
                  .arg(settings->limits.maxConcurrency)
                  .arg(settings->limits.callsPerSecond));
}
