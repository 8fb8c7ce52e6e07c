#pragma once

#include "core/dialing/campaignplanner.h"
#include "core/dialing/preflight.h"

#include <QHash>

#include <deque>

/// What becomes of one lead.
struct Judged {
    enum class Fate { Dial, Skip, UnderWay, Finished };
    Fate fate = Fate::Skip;
    GateReason reason = GateReason::None;
    QString detail;
    qint64 dueMs = 0; ///< Dial
    QByteArray group; ///< Dial: same key = same rules and time zones
};

/// Asks the gate and the script about leads. Remembers answers: most leads share a few of them. One for each
/// thread.
class PreflightJudge final {
public:
    /// Without `text` every lead has the script's fault, which is told once for all.
    PreflightJudge(const PreflightQuestion &question, const Gate &gate, std::optional<CallTextRefusal> text)
        : m_settings(question.campaign.settings)
        , m_nowUtc(question.nowUtc)
        , m_horizonUtc(question.nowUtc.addDays(preflightHorizonDays))
        , m_gate(gate)
        , m_text(std::move(text))
    {
    }

    Judged judge(const CampaignLead &lead);

private:
    /// All that decides which rules and time zones hold for a lead.
    struct Place {
        int areaCode = 0; ///< 0 outside of North America
        QString region;
        QString state;
        QString postalCode;
        QString timeZone;
        bool isConfirmed = false;

        bool operator==(const Place &) const = default;
        friend size_t qHash(const Place &place, size_t seed = 0)
        {
            return qHashMulti(seed, place.areaCode, place.region, place.state, place.postalCode,
                              place.timeZone, place.isConfirmed);
        }
    };
    /// All else that the gate asks about a lead without a past.
    struct Marks {
        Consent::Kind consent = Consent::Kind::None;
        QString stoppedDomain;
        qint64 scrubbedMs = 0;
        int flags = 0;

        bool operator==(const Marks &) const = default;
        friend size_t qHash(const Marks &marks, size_t seed = 0)
        {
            return qHashMulti(seed, static_cast<int>(marks.consent), marks.stoppedDomain, marks.flags);
        }
    };
    /// Leads with the same rules and time zones.
    struct Group {
        QByteArray key;
        QHash<Marks, NextCall> answers;
    };

    static Place placeOf(const GateFacts &facts);
    static Marks marksOf(const GateFacts &facts);
    Judged judgeReady(const CampaignLead &lead);
    Group &groupOf(const GateFacts &facts);
    NextCall nextCall(const GateFacts &facts, Group &group) const;

    CampaignSettings m_settings;
    QDateTime m_nowUtc;
    QDateTime m_horizonUtc;
    Gate m_gate; ///< a copy: the settings may change meanwhile
    std::optional<CallTextRefusal> m_text;
    QHash<Place, size_t> m_places; ///< to `m_groups`
    QHash<QByteArray, size_t> m_numbers; ///< by key, to `m_groups`
    std::deque<Group> m_groups;
};
