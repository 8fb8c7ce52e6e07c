#pragma once

#include "core/base/ids.h"
#include "core/rules/ownrules.h"

#include <QFuture>
#include <QHash>

/// A state that is blocked for sales, opened for one campaign by a person with a written reason.
struct SalesOpening {
    CampaignId campaign {};
    QString region; ///< "US-WA"
    QString reason;
    QString by;
    QDateTime atUtc;
};

/// Whether a list holds consumers, and when it was last checked against the national registry.
struct ListScrub {
    /// From here on a person is warned. Source: calling-rules.md section 6.
    static constexpr int warnAfterDays = 21;

    bool consumers = false;
    QDateTime checkedUtc; ///< invalid = never
    QString source; ///< name of the register or of the scrub file
    QString by;
    QDateTime atUtc; ///< when this was noted

    bool operator==(const ListScrub &) const = default;
};

/// A line of the log of everything that people changed about the rules.
struct RuleLogLine {
    QDateTime atUtc;
    QString by;
    QString action; ///< "rules", "opened", "closed", "scrub"
    QString subject; ///< version, region and campaign, list
    QString reason;
};

/// What people decide about the rules. Every function may be called from any thread; each is one transaction
/// with its line of the log. `by` is who does it. Kinds: InvalidInput without a reason, NotFound, Storage.
class RuleStore {
public:
    virtual ~RuleStore() = default;

    /// Replaces all own rules; gives the number of the new version. In force with the next claim.
    virtual QFuture<Result<int>> setOwnRules(const QList<OwnRule> &rules, const QString &reason,
                                             const QString &by) = 0;
    virtual QFuture<Result<Done>> openForSales(CampaignId campaign, const QString &region,
                                               const QString &reason, const QString &by) = 0;
    virtual QFuture<Result<Done>> closeForSales(CampaignId campaign, const QString &region,
                                                const QString &by) = 0;
    virtual QFuture<Result<Done>> setScrub(ListId list, const ListScrub &scrub, const QString &by) = 0;
};

/// Reads them; blocks shortly, belongs to the thread that made it.
class RuleReader {
public:
    virtual ~RuleReader() = default;

    virtual OwnRules ownRules() = 0;
    /// Newest first.
    virtual QList<OwnRulesVersion> versions() = 0;
    virtual QList<SalesOpening> openings() = 0;
    virtual QHash<ListId, ListScrub> scrubs() = 0;
    /// Newest first, at most `limit`.
    virtual QList<RuleLogLine> log(int limit) = 0;
};
