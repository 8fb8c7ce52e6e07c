#pragma once

#include "core/dialing/campaign.h"
#include "core/storage/sql.h"

/// The lists and the filter of a campaign as its row keeps them, and as a condition on leads.
namespace campaignsource {

/// JSON: {"lists":[2,3],"states":["TX"],"region":"US","tag":"fair","owner":"Ann","outcome":""}; "{}" without.
QString toText(const CampaignSettings &settings);
void read(const QString &text, CampaignSettings &settings);

struct Part {
    QString text;
    QVariantList binds;
};
/// Ids of the leads of all lists that pass the filter, ascending behind `after`, at most `limit`.
Part page(const CampaignSettings &settings, LeadId after, int limit);
/// More than one list, or a filter.
bool isMixed(const CampaignSettings &settings);

} // namespace campaignsource
