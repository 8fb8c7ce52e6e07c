#pragma once

#include "app/cli/progressbar.h"
#include "app/station/datastore.h"
#include "app/station/dialer.h"

#include <QObject>
#include <QTimer>

/// One `run` of a campaign: starts it, watches it, says when and why it ended.
class CampaignRun final : public QObject {
    Q_OBJECT
public:
    enum class End {
        Finished, ///< every lead has its final reason
        Parked, ///< what is left waits for a later day or for opening hours
        Paused, ///< paused itself; `cause` says why
        Interrupted,
        Failed,
    };

    CampaignRun(DataStore &data, Dialer &dialer, CampaignId campaign, bool untilDone);

    void start();
    /// Pauses durably and ends once no dial request is under way.
    void interrupt();
    const QString &cause() const { return m_cause; }

signals:
    void ended(CampaignRun::End end);

private:
    void onNothingDue(const QDateTime &nextUtc);
    void waitForSecondLooks(End end, const QString &cause);
    void end(End end, const QString &cause);
    void finish(End end, const QString &cause = {});
    void pauseThenFinish(End end);
    void park();
    void showProgress();

    DataStore &m_data;
    Dialer &m_dialer;
    CampaignId m_campaign;
    bool m_untilDone;
    bool m_started = false;
    bool m_ending = false;
    bool m_interrupted = false;
    QString m_cause;
    QDateTime m_fullUntilUtc; ///< the plan's calls are used up; invalid = they are not
    ProgressBar m_bar;
    QTimer m_progress;
    QTimer m_looks; ///< between two questions whether second looks are left
    QDateTime m_looksUntilUtc; ///< then nobody waits for them any more
};
