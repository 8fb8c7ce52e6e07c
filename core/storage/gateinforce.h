#pragma once

#include "core/rules/ownrules.h"
#include "core/storage/sqlcalllogwork.h"

namespace calllog {

/// The gate with the operator's own rules as the present transaction sees them (I-14). Kept from claim to
/// claim while the version of the rules is the same. Belongs to the storage thread.
class GateInForce final {
public:
    const Gate &of(Work &work);

private:
    int m_version = 0;
    std::optional<Gate> m_gate;
};

/// Regions opened for sales in the campaign.
QStringList openedForSales(const QSqlDatabase &db, CampaignId campaign);

} // namespace calllog

namespace ownrules {
/// The rules in force; the shipped ones alone when none were ever made.
Result<OwnRules> read(const QSqlDatabase &db);
Result<QList<OwnRule>> readVersion(const QSqlDatabase &db, int version);
} // namespace ownrules
