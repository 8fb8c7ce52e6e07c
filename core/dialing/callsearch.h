#pragma once

#include "core/base/clock.h"
#include "core/dialing/calllog.h"
#include "core/dialing/callprovider.h"
#include "core/dialing/inbox.h"

#include <QObject>

/// What one check for an `unknown` attempt came to.
struct SearchResult {
    enum class Kind {
        Failed, ///< proves nothing: a read failed or was partial, the clocks differ, our inbox knows more
        Found, ///< `callIds` carry our key
        Foreign, ///< a call to the same number that is not ours: `callIds`
        Empty, ///< complete and nothing there
    };
    Kind kind = Kind::Failed;
    QStringList callIds;
    int rows = 0; ///< read from the list
    bool outOfReach = false; ///< Failed: the provider did not answer, others will not fare better now
    QString reason = {}; ///< Failed: English, for the log
};

/// One check: the provider's list, details of rows without our key, the active list, our own inbox.
/// Source: reliability.md section 3.5. Delivers `finished` once. Main thread.
class CallSearch final : public QObject {
    Q_OBJECT
public:
    /// `withoutNumberFilter`: reads all calls of the time window instead of those to the number.
    CallSearch(const OpenAttempt &attempt, bool withoutNumberFilter, CallLog &log, CallProvider &provider,
               Inbox &inbox, const Clock &clock, QObject *parent);

    void start();

signals:
    void finished(const SearchResult &result);

private:
    void listed(const CallListing &listing);
    void look(const CallRow &row, bool isActive);
    void readActive();
    void inspectNext();
    void inspected(const QString &callId, const CallRecord &record);
    void lookIntoInbox();
    void fail(const Error &error);
    void fail(const QString &reason, bool outOfReach = false);
    void finish(SearchResult result);
    bool hasOurKey(const QString &key) const;

    const OpenAttempt m_attempt;
    const bool m_withoutNumberFilter;
    CallLog &m_log;
    CallProvider &m_provider;
    Inbox &m_inbox;
    const Clock &m_clock;
    QStringList m_found;
    QStringList m_foreign;
    QStringList m_toInspect;
    QSet<QString> m_seen;
    int m_rows = 0;
};
