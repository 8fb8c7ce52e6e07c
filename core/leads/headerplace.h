#pragma once

#include <QList>
#include <QStringList>

/// Which of the first records of a file names its columns.
struct HeaderPlace {
    qsizetype record = 0; ///< position of the header, or of the first lead when there is none
    bool hasHeader = true;
};

/// Looks for the header among `records`, the first ones of a file whose records mostly have `width` cells.
/// Reports and spreadsheets have titles, a date or blank cells above it; a record that may be a lead is never
/// taken for one of those.
HeaderPlace findHeader(const QList<QStringList> &records, qsizetype width);
