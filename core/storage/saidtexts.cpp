#include "core/storage/saidtexts.h"

#include "core/leads/lead.h"
#include "core/storage/sqlreportsjson.h"

using namespace Qt::StringLiterals;

QString SaidTexts::select(const QString &condition)
{
    // Records are read only for what was said after a transfer.
    return uR"(SELECT a.id, a.campaign_id, a.intent_at, a.outcome, a.phone, l.first_name, l.last_name, l.company,
        a.summary, json_array(a.notes), r.transcript,
        iif(instr(r.record, '"after_transfer"') > 0, r.record, NULL)
        FROM attempts a JOIN leads l ON l.id = a.lead_id
        JOIN campaigns c ON c.id = a.campaign_id AND c.test = 0
        LEFT JOIN attempt_reports r ON r.attempt_id = a.id )"_s
        + condition;
}

SaidTexts SaidTexts::read(const QSqlQuery &row)
{
    SaidTexts texts;
    texts.call = AttemptId {row.value(0).toLongLong()};
    texts.campaign = CampaignId {row.value(1).toLongLong()};
    texts.atUtc = sql::toDateTime(row.value(2));
    texts.outcome = outcomeFromCode(row.value(3).toString());
    Lead lead;
    lead.phone = PhoneNumber::fromStored(row.value(4).toString());
    lead.firstName = row.value(5).toString();
    lead.lastName = row.value(6).toString();
    lead.company = row.value(7).toString();
    texts.leadName = lead.displayName();
    texts.company = lead.company;
    texts.names = lead.firstName + u' ' + lead.lastName + u' ' + lead.company;
    texts.summary = row.value(8).toString();
    texts.notes = sql::toStringList(row.value(9).toString());
    texts.notes.removeAll(QString());
    texts.lines = reportjson::toTranscript(row.value(10).toString());
    if (!row.value(11).isNull())
        texts.lines += reportjson::toRecord(row.value(11).toString(), {}).afterTransfer;
    return texts;
}
