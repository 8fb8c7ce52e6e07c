#pragma once

#include "core/base/result.h"
#include "core/metrics/callcounts.h"
#include "core/metrics/callselection.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QMap>

/// The calls of a list, a script version or a caller number.
struct CountedGroup {
    QString name; ///< foreign text; empty for the provider's choice of number
    int version = 0; ///< of a script; 0 = none is known
    qint64 id = 0; ///< ListId or PromptVersionId
    CallCounts counts;
};

/// Calls begun in one hour or day of UTC; of the counts only `rang` and `reached` are told.
struct CountedSpan {
    QDateTime fromUtc;
    CallCounts counts;
};

/// A campaign for the picker and for its budget.
struct CampaignMoney {
    CampaignId id {};
    QString name; ///< foreign text
    std::optional<Money> budget;
    Money spent; ///< known prices, of all time
    Money unpriced; ///< what ended calls without a price may cost; counts against the budget
};

/// Everything one look at the dashboard shows.
struct DashboardCounts {
    CallCounts all;
    QMap<Outcome, qint64> outcomes; ///< attempts by outcome, also those that never rang
    QHash<int, CallCounts> weekHours; ///< weekhour.h; -1: local time not known
    QList<CountedSpan> spans; ///< ascending; those without a call are left out
    std::chrono::hours spanLength {1}; ///< 1 or 24
    QList<CountedGroup> lists; ///< most calls first, like the next two
    QList<CountedGroup> scripts;
    QList<CountedGroup> callers;
    QList<CampaignMoney> campaigns; ///< all, newest first, whatever the scope
    // of the campaign, whatever the span of time
    qint64 leads = 0;
    qint64 leadsLeft = 0; ///< ready, open or parked
    qint64 open = 0; ///< calls under way
    qint64 uncounted = 0; ///< highest number of older attempts that are not counted yet; 0 = all are
};

/// Reads the figures of the dashboard from what is added up as calls go on, so that a look costs milliseconds
/// however many calls there are. Blocks; belongs to one thread.
class DashboardReader {
public:
    virtual ~DashboardReader() = default;

    virtual DashboardCounts read(const DashboardScope &scope) = 0;
    /// The calls behind a figure, newest first.
    virtual QFuture<Result<QList<AttemptId>>> find(const CallSelection &selection) = 0;
};
