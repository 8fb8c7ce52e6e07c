#pragma once

#include "core/dialing/preflightjudge.h"

#include <QSet>

#include <map>
#include <tuple>

/// Gathers what becomes of the leads; they have to come by ascending id.
class PreflightGathering final {
public:
    /// A lead whose turn comes among the first.
    struct First {
        CampaignLead lead;
        QDateTime utc;
    };

    /// Asks `judge` again about leads that turn out to be the second with their number.
    PreflightGathering(const Gate &gate, const QDateTime &nowUtc, PreflightJudge judge)
        : m_gate(gate)
        , m_nowMs(nowUtc.toMSecsSinceEpoch())
        , m_judge(std::move(judge))
    {
    }

    void add(const QList<CampaignLead> &leads, const QList<Judged> &judged);
    /// Counts, skips and groups in their order.
    void finish(Preflight &into) const;
    /// In the order of the queue.
    QList<First> first() const;

private:
    /// A place in the queue: callbacks first, then by moment, then by age.
    struct Turn {
        qint64 dueMs = 0;
        int priority = 0;
        LeadId lead {};

        auto order() const { return std::tuple(dueMs, -priority, raw(lead)); }
        bool operator<(const Turn &other) const { return order() < other.order(); }
    };

    bool isSecondOfItsNumber(const CampaignLead &lead);
    void addLead(const CampaignLead &lead, const Judged &judged);
    void addDial(const CampaignLead &lead, const Judged &judged);
    void keepFirst(const CampaignLead &lead, qint64 dueMs);

    const Gate &m_gate;
    qint64 m_nowMs;
    PreflightJudge m_judge;
    QSet<QString> m_numbers; ///< of leads that a start would take in: the first of several gets its place
    std::map<GateReason, Preflight::Skip> m_skips;
    QHash<QByteArray, ForecastGroup> m_groups;
    std::map<Turn, CampaignLead> m_first;
    qint64 m_willDial = 0;
    qint64 m_dialNow = 0;
    qint64 m_underWay = 0;
    qint64 m_finished = 0;
};
