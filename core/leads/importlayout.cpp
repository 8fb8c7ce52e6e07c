#include "core/leads/importlayout.h"

#include "core/leads/resultcolumns.h"

ImportLayout::ImportLayout(const CsvGuess &guess)
    : width(guess.columns.size())
    , ownExport(guess.ownExport)
{
    const bool isResult = ResultColumns::isResult(guess.columns);
    const bool isRejects = ResultColumns::isRejects(guess.columns);
    for (qsizetype i = 0; i < width; ++i) {
        const QString &header = guess.columns.at(i);
        if (isRejects && ResultColumns::rejectNames().contains(header))
            continue;
        fileColumns += header;
        filePositions += i;
        if (guess.mapping.at(i) != LeadField::None)
            fields.insert(guess.mapping.at(i), i);
        if (isResult && ResultColumns::names().contains(header))
            continue;
        columns += isResult ? ResultColumns::restored(header) : header;
        mapping += guess.mapping.at(i);
        kept += i;
    }
}
