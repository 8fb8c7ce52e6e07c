#pragma once

#include "app/cli/cli.h"
#include "app/station/datastore.h"

#include <QObject>

/// Says the alarms nobody has seen yet on standard error, with what to do: newest first, at most five.
void sayAlarms(const Cli &cli, DataStore &data);

/// Says each alarm once as it is raised, while a command runs. Main thread.
class AlarmVoice final : public QObject {
public:
    /// Both must outlive the voice. Says those that are there already.
    AlarmVoice(const Cli &cli, DataStore &data);

private:
    void sayNew();

    const Cli &m_cli;
    DataStore &m_data;
    qint64 m_said = 0;
};
