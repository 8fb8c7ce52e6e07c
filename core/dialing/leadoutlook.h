#pragma once

#include "core/leads/lead.h"
#include "core/rules/gate.h"

/// Puts in what tells where the person called may be: number, place and zone of `lead`.
void addWhereabouts(GateFacts &facts, const Lead &lead);
/// When `lead` is dialed next, as far as its own row tells: its planned moment, moved to the calling hours of
/// its zones. `hours` are those of its campaign. Refused and finished leads have no next call.
NextCall nextCallOf(const Lead &lead, const CampaignHours &hours, const Gate &gate, const QDateTime &nowUtc);
/// "next: Tue 10:00 their time (Florida: Central or Eastern)", and whether service campaigns alone may call it;
/// empty for leads that are finished or in a call.
QString leadOutlook(const Lead &lead, const CampaignHours &hours, const Gate &gate, const QDateTime &nowUtc);
