#pragma once

#include "app/station/datastore.h"
#include "app/station/selfwatch.h"
#include "core/bland/blandclient.h"
#include "core/dialing/campaignqueue.h"
#include "core/dialing/deliveryapplier.h"
#include "core/dialing/outsidecallreader.h"
#include "core/dialing/poller.h"
#include "core/dialing/reconciler.h"
#include "core/dialing/sleepwatch.h"
#include "core/dialing/testcaller.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

/// Everything that dials and follows calls, wired to each other. Members in dependency order; main thread.
class Dialer final : public QObject {
    Q_OBJECT
public:
    /// `data` must outlive the dialer and be opened for writing.
    explicit Dialer(DataStore &data);

    BlandClient provider;
    BlandDeliveryReader deliveries;
    CampaignQueue queue;
    const std::unique_ptr<SecondLooks> secondLooks;
    const std::unique_ptr<OutsideCalls> outsideCalls;
    Poller poller;
    Reconciler reconciler;
    OutsideCallReader outsideReader;
    DeliveryApplier applier;
    TestCaller testCaller;
    SleepWatch sleep;
    SelfWatch watch;

    /// Intents of an unclean stop become unknown, campaigns come back paused; then polling, reconciliation and the
    /// inbox go to work. Finishes when dialing may begin; of a restored database only once the provider was asked for
    /// the calls made since (I-9), and while it has not answered no campaign starts.
    QFuture<Result<Done>> recover();
    /// A copy of a database of another computer, which may still dial: until a person confirms it, nothing starts.
    bool isUnconfirmedCopy() const { return !m_copiedFrom.isEmpty(); }
    QString copiedFrom() const { return m_copiedFrom; } ///< name of that computer
    /// The person's word that the original is used no more. Then the numbers called since are held (I-9).
    QFuture<Result<Done>> adoptCopy();

    /// What keeps any campaign from starting, whoever asks: no key, a full disk, a restored or copied database.
    Standstill obstacle() const;
    /// No new dials; finishes when no dial request is under way any more.
    QFuture<Done> quiesce();

    /// A test call with what `campaign` says to `lead`; the campaign is not touched by it.
    QFuture<Result<AttemptId>> callTest(CampaignId campaign, LeadId lead, const PhoneNumber &to);

    /// Where the provider sends results: with path token; empty = poll only.
    void setWebhookUrl(const QString &url) { m_webhookUrl = url; }

private:
    Result<DialPlanner> plannerFor(const Campaign &campaign) const;
    void connectParts();
    void connectGuards();
    void onWoke();
    void readCallsSinceBackup(std::function<void()> then);
    void holdCallsSinceBackup(const QList<CallRow> &rows, std::function<void()> then);
    void goOn();

    DataStore &m_data;
    QString m_webhookUrl;
    QDateTime m_restoredFromUtc; ///< while the calls since then are not read
    QString m_copiedFrom;
    QTimer m_readAgain; ///< after a read that failed
    QTimer m_secondRead;
    std::function<void()> m_thenAfterSecondRead;
    bool m_isReadOnce = false; ///< the calls since the backup
};
