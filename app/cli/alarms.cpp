#include "app/cli/alarms.h"

#include <QLocale>

namespace {

constexpr int mostAlarms = 5;

/// Those above `after` are said; gives the newest id there is.
qint64 say(const Cli &cli, DataStore &data, qint64 after)
{
    qint64 newest = after;
    for (const Alarm &alarm : data.diagnosticsReader->alarms(mostAlarms)) {
        if (alarm.seenUtc.isValid() || alarm.id <= after)
            continue;
        const AlarmWords words = alarmWords(alarm.code);
        cli.say(CliText::tr("Alarm of %1: %2 (%3). %4")
                    .arg(QLocale().toString(alarm.atUtc.toLocalTime(), QLocale::ShortFormat), words.title, alarm.text,
                         words.advice));
        newest = qMax(newest, alarm.id);
    }
    return newest;
}

} // namespace

void sayAlarms(const Cli &cli, DataStore &data)
{
    say(cli, data, 0);
    const qint64 all = data.health->health().alarms;
    if (all > mostAlarms)
        cli.say(CliText::tr("%1 alarms in all; the window shows them on its page Diagnostics.").arg(all));
}

AlarmVoice::AlarmVoice(const Cli &cli, DataStore &data)
    : m_cli(cli), m_data(data)
{
    sayNew();
    connect(data.changes.get(), &Changes::alarmsChanged, this, &AlarmVoice::sayNew);
}

void AlarmVoice::sayNew()
{
    m_said = say(m_cli, m_data, m_said);
}
