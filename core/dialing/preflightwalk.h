#pragma once

#include "core/dialing/preflightgathering.h"

#include <condition_variable>
#include <mutex>

/// Deals the leads of one campaign out to the threads that read and judge them, and gathers what they say in
/// the order of the leads. Thread-safe; borrows everything.
class PreflightWalk final {
public:
    /// Leads one thread looks at.
    struct Page {
        qint64 number = 0; ///< from 0 on
        QList<LeadId> ids;
    };

    PreflightWalk(const Campaign &campaign, const CancelFlag &cancel, PreflightGathering &gathering)
        : m_campaign(campaign)
        , m_cancel(cancel)
        , m_gathering(gathering)
    {
    }

    /// The page behind the last one that was dealt out; nothing when there is no other, when the walk has
    /// failed or is cancelled.
    std::optional<Page> next(CampaignLeadReader &reader);
    /// Waits while too many pages before this one are not gathered.
    void gather(const Page &page, const QList<CampaignLead> &leads, const QList<Judged> &judged);
    /// The first error counts; the others stop.
    void fail(const Error &error);

    /// Nothing is left to be dealt out.
    bool isOver();
    qint64 gathered();
    /// What went wrong; Cancelled.
    std::optional<Error> error();

private:
    struct Judgements {
        QList<CampaignLead> leads;
        QList<Judged> judged;
    };

    bool isStopped();

    const Campaign &m_campaign;
    const CancelFlag &m_cancel;
    PreflightGathering &m_gathering;
    std::mutex m_mutex;
    std::condition_variable m_moved;
    LeadId m_after {};
    qint64 m_dealt = 0; ///< pages
    qint64 m_turn = 0; ///< number of the page that is gathered next
    qint64 m_leads = 0; ///< gathered
    bool m_isAtEnd = false;
    std::map<qint64, Judgements> m_waiting; ///< for pages before them
    std::optional<Error> m_error;
};
