#include "core/leads/importlayout.h"

#include "core/leads/csvwriter.h"
#include "core/leads/headername.h"
#include "core/leads/resultcolumns.h"

using namespace Qt::StringLiterals;

namespace {

bool isOfTheFirm(const QString &header)
{
    const QStringList words = foldedHeader(header).split(u' ');
    for (const auto word : {"company"_L1, "corporate"_L1, "organization"_L1, "organisation"_L1, "firma"_L1,
                            "zentrale"_L1, "switchboard"_L1, "empresa"_L1, "societe"_L1, "standard"_L1}) {
        if (words.contains(word))
            return true;
    }
    return false;
}

/// "Phone 1 - Value" has its kind in "Phone 1 - Label" or "Phone 1 - Type".
qsizetype labelOf(const QString &header, const QStringList &columns)
{
    const QString name = foldedHeader(header);
    if (!name.endsWith(" value"_L1))
        return -1;
    const QString stem = name.chopped(5);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString other = foldedHeader(columns.at(i));
        if (other == stem + "label"_L1 || other == stem + "type"_L1)
            return i;
    }
    return -1;
}

/// As Salesforce, HubSpot, Zoho and others call it.
bool isDoNotCall(const QString &header)
{
    static const QStringList names {u"opt out"_s,
                                    u"optout"_s,
                                    u"opted out"_s,
                                    u"call opt out"_s,
                                    u"do not contact"_s,
                                    u"unsubscribed"_s,
                                    u"do not call"_s,
                                    u"donotcall"_s,
                                    u"dnc"_s,
                                    u"do not phone"_s,
                                    u"do not call phone"_s,
                                    u"phone opt out"_s,
                                    u"nicht anrufen"_s,
                                    u"keine anrufe"_s,
                                    u"anrufsperre"_s,
                                    u"no llamar"_s,
                                    u"ne pas appeler"_s};
    return names.contains(foldedHeader(header));
}

ImportLayout::PhoneColumn phoneColumn(const QStringList &columns, qsizetype position)
{
    const QString &header = columns.at(position);
    return {position, labelOf(header, columns), isOfTheFirm(header)};
}

} // namespace

ImportLayout::ImportLayout(const CsvGuess &guess)
    : program(guess.program)
    , width(guess.columns.size())
    , ownExport(guess.ownExport)
{
    const bool isResult = ResultColumns::isResult(guess.columns);
    const qsizetype ownOfExport = LeadExportColumns::ownIn(guess.columns);
    const bool isExport = ownOfExport > 0;
    const bool isRejects = ResultColumns::isRejects(guess.columns);
    for (qsizetype i = 0; i < width; ++i) {
        const QString &header = guess.columns.at(i);
        if (isRejects && ResultColumns::rejectNames().contains(header))
            continue;
        fileColumns += header;
        filePositions += i;
        const LeadField field = guess.mapping.at(i);
        if (guess.dialect.hasHeader && field == LeadField::None && isDoNotCall(header))
            doNotCall += i;
        if (field == LeadField::Phone)
            phones.prepend(phoneColumn(guess.columns, i));
        else if (field == LeadField::OtherPhone)
            phones += phoneColumn(guess.columns, i);
        if (field != LeadField::None && field != LeadField::OtherPhone)
            fields.insert(field, i);
        if (isResult && ResultColumns::names().contains(header))
            continue;
        if (i < ownOfExport) {
            noteOwn(header, i);
            continue;
        }
        columns += isResult ? ResultColumns::restored(header)
            : isExport      ? LeadExportColumns::restored(CsvWriter::unprotectedCell(header))
                            : header;
        mapping += guess.mapping.at(i);
        kept += i;
    }
}

void ImportLayout::noteOwn(const QString &header, qsizetype position)
{
    if (header == "reason"_L1)
        reasonWhy = position;
    else if (header == "held_reason"_L1)
        heldReason = position;
    else if (header == "person_key"_L1)
        personKey = position;
}

QStringList ImportLayout::cellsOfFile(const QStringList &cells) const
{
    if (filePositions.size() == width)
        return cells;
    QStringList all;
    all.reserve(cells.size());
    for (const qsizetype position : filePositions)
        all += cells.value(position);
    return all + cells.mid(width);
}
