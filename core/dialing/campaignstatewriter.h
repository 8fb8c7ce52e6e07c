#pragma once

#include "core/base/clock.h"
#include "core/dialing/calllog.h"

#include <QObject>
#include <QTimer>

#include <map>

/// Makes states of campaigns durable. Pausing, stopping and finishing that the database refuses is tried again until it
/// holds or a newer state is wanted. Main thread.
class CampaignStateWriter final : public QObject {
    Q_OBJECT
public:
    CampaignStateWriter(CallLog &log, const Clock &clock, TimeScale timeScale, QObject *parent = nullptr);

    /// Finishes with what the first try came to.
    QFuture<Result<Done>> write(CampaignId campaign, CampaignState state, const QString &cause = {});
    /// Does what is due by the clock now (the timer calls it).
    void tick();

private:
    struct Wanted {
        CampaignState state = CampaignState::Paused;
        QString cause;
        quint64 serial = 0;
        bool refused = false;
    };
    QFuture<Result<Done>> tryWrite(CampaignId campaign);
    void written(CampaignId campaign, quint64 serial, const Result<Done> &result);

    CallLog &m_log;
    const Clock &m_clock;
    TimeScale m_timeScale;
    QTimer m_timer;
    std::chrono::milliseconds m_retryAt { 0 };
    std::map<CampaignId, Wanted> m_wanted;
    quint64 m_serial = 0;
};
