#pragma once

#include "core/base/cancelflag.h"
#include "core/dialing/campaignforecast.h"
#include "core/dialing/campaignleads.h"
#include "core/prompts/callscript.h"

#include <functional>

/// What is asked: everything Start would stand on.
struct PreflightQuestion {
    Campaign campaign;
    ScriptContext context; ///< of the settings; the campaign's own values go over it
    LimitSettings limits;
    bool hasApiKey = false;
    ForecastAssumptions assumptions;
    QDateTime nowUtc;
};

/// Something a person should mend before the start, or know.
struct PreflightBlocker {
    enum class Kind {
        Stops, ///< nothing would be dialed
        Shortens, ///< the campaign would end before all leads were called
        Note,
    };
    Kind kind = Kind::Stops;
    QString code; ///< "no_business_name"
    QString sentence;
    QString mend; ///< what to do about it

    bool operator==(const PreflightBlocker &) const = default;
};

/// What a start would do. Every lead of the campaign is in exactly one of `willDial`, `skips`, `underWay` and
/// `finished`.
struct Preflight {
    /// Leads that would not be dialed for one reason.
    struct Skip {
        GateReason reason = GateReason::None;
        QMap<QString, qint64> details; ///< "Washington" -> leads
        QList<LeadId> leads;
    };
    struct FirstCall {
        LeadId lead {};
        QString name;
        PhoneNumber phone;
        QDateTime utc;
        QStringList zones; ///< candidates; all are open then
        QStringList places;
        QString firstSentence;
        QString task;
        QString voicemailMessage = {}; ///< empty when none is left
    };

    CampaignSettings settings;
    qint64 willDial = 0;
    qint64 dialNow = 0; ///< those of them that may be called at once
    qint64 underWay = 0;
    qint64 finished = 0;
    QList<Skip> skips; ///< most leads first
    QList<FirstCall> firstCalls; ///< at most five, in the order of the queue
    QList<ForecastGroup> groups; ///< first to open first
    CampaignForecast forecast;
    QList<PreflightBlocker> blockers; ///< those that stop first
    QDateTime madeUtc;
    QString rulesVersion;

    qint64 willSkip() const;
    bool isBlocked() const; ///< something stops it
};

/// Leads that wait longer than this are not dialed in this run of the campaign: they are skipped, with the
/// reason they wait for.
constexpr int preflightHorizonDays = 14;

using PreflightProgress = std::function<void(qint64 looked, qint64 of)>;

/// As many threads read and judge: one per core, within reason.
int preflightThreads();
/// Judges all leads of a campaign with the gate and the script planner of the claim, and changes nothing. The
/// answer is the same whatever the number of threads: the calling one, the others from the pool.
/// Blocks: not for the thread of the window. `progress` is called on the calling thread. Storage; Cancelled.
Result<Preflight> makePreflight(const PreflightQuestion &question, const OpenCampaignLeads &open,
                                const Gate &gate, const CancelFlag &cancel = {},
                                const PreflightProgress &progress = {}, int threads = preflightThreads());
/// The same leads under other assumptions or limits: forecast and blockers anew.
void foretellAgain(Preflight &preflight, const PreflightQuestion &question, const Gate &gate);
