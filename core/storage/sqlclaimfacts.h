#pragma once

#include "core/dialing/campaign.h"
#include "core/storage/sqlcalllogwork.h"

#include <QHash>

namespace calllog {

/// A due lead with everything the gate asks about it.
struct DueLead {
    Lead lead;
    QStringList columns; ///< headers of its file
    int attempts = 0; ///< of this campaign that count
    int priority = 0;
    GateFacts facts;
};

// Shared with what looks ahead (sqlcampaignleadreader.cpp), so that both ask the gate the same.

/// Is lead `l` on the stop list: by its number, by one of its further numbers, or by another number of the
/// same person?
QString onStopList();
/// The two halves of it.
QString ownNumberOnStopList();
QString personOnStopList();
/// Whether the person of lead `l` has another lead: few do.
QString hasOtherLead();
/// Whether any domain is on the stop list: most lists hold none, and then no lead need be looked at for it.
QString anyStopDomain();
/// The longest domain on the stop list that an address of the lead lies in, or one of another lead of the
/// same person; empty when there is none.
Result<QString> stoppedDomainOf(const QSqlDatabase &db, const Lead &lead);
/// The lead's own ground, else that of its whole file, whose four columns begin at `from`.
Consent consentOf(const Lead &lead, const sql::Row &row, int from);
/// Kind, source, moment and wording, from that column on.
Consent consentFrom(const sql::Row &row, int from);
/// What the gate asks about the lead and the campaign themselves.
void addLeadAndCampaign(GateFacts &facts, const Lead &lead, const Campaign &campaign);
/// "SELECT a.state, ..." of attempts, `historyColumns` of them, read by `pastFrom`.
QString historySelect(const QString &alias);
constexpr int historyColumns = 8;
PastAttempt pastFrom(const sql::Row &row, CampaignId campaign, LeadId lead);
/// Attempts to other numbers of the same person, who is called no oftener for having two telephones: of the
/// leads whose ids the first value holds as JSON, since the second. Behind `historyColumns` the lead; read by
/// `personFrom`.
QString personHistory();
PastAttempt personFrom(const sql::Row &row, CampaignId campaign, LeadId lead);
/// Calls to those numbers that this database did not make: read by `outsideFrom`, second column the lead.
QString personOutside();
/// "SELECT ... WHERE phone ": calls this database did not make, read by `outsideFrom`: unclear until what was
/// said in them was read. A condition on the number follows.
QString outsideSelect();
PastAttempt outsideFrom(const sql::Row &row);
/// Earlier attempts matter to no rule.
QVariant historySince(const QDateTime &nowUtc);

/// Reads due leads of one campaign and gathers the gate's facts, inside the claiming transaction (I-14).
class DueLeads final {
public:
    DueLeads(Work &work, const Campaign &campaign);

    /// At most `limit` of them: callbacks first, then those whose moment has come, then the fresh ones by
    /// age.
    QList<LeadId> next(int limit);
    std::optional<DueLead> read(LeadId lead);

private:
    void append(QList<LeadId> &ids, const QString &condition, const QVariantList &binds, int limit);
    const QStringList &columnsOf(ImportId import);
    QList<PastAttempt> history(const Lead &lead, bool hasPerson, bool anyOutside);
    QString stoppedDomainOf(const Lead &lead);

    Work &m_work;
    const Campaign &m_campaign;
    QStringList m_openedForSales;
    QHash<qint64, QStringList> m_columns;
};

} // namespace calllog
