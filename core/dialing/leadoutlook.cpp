#include "core/dialing/leadoutlook.h"

#include "core/rules/nextcalltext.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LeadOutlook)
};

} // namespace

void addWhereabouts(GateFacts &facts, const Lead &lead)
{
    facts.phone = lead.phone;
    facts.region = lead.region;
    facts.state = lead.state;
    facts.postalCode = lead.postalCode;
    facts.timeZone = lead.timeZone;
    facts.timeZoneConfirmed = lead.timeZoneConfirmed;
}

NextCall nextCallOf(const Lead &lead, const CampaignHours &hours, const Gate &gate, const QDateTime &nowUtc)
{
    GateFacts facts;
    addWhereabouts(facts, lead);
    // What the row says of ground and history is in its reason: only the hours are asked here.
    facts.kind = CampaignKind::Service;
    facts.hours = hours;
    facts.notBeforeUtc = lead.nextUtc;
    NextCall call = gate.next(facts, nowUtc);
    const auto reason = reasonFromCode(lead.reason);
    const bool isFinal = lead.status == LeadStatus::Refused || lead.status == LeadStatus::Finished;
    if (isFinal || (lead.status == LeadStatus::Parked && !lead.nextUtc.isValid()))
        call.utc = {};
    if (reason && *reason != GateReason::None) {
        call.reason = *reason;
        call.detail.clear();
    }
    return call;
}

QString leadOutlook(const Lead &lead, const CampaignHours &hours, const Gate &gate, const QDateTime &nowUtc)
{
    if (lead.status == LeadStatus::Open || lead.status == LeadStatus::Finished)
        return {};
    const NextCall call = nextCallOf(lead, hours, gate, nowUtc);
    const QString text = nextCallText(call, nowUtc);
    const bool isForService = call.utc.isValid() && !allows(lead.consent, CampaignKind::Sales);
    //: Behind the next call, when no sales campaign may make it: "next: Tue 10:00 ...; service campaigns only".
    return isForService ? Words::tr("%1; service campaigns only").arg(text) : text;
}
