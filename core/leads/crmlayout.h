#pragma once

#include <QString>
#include <QStringList>

/// What is known about the export of one program: how to tell it, and which of its columns hold what. All
/// names are as `foldedHeader` gives them. Facts from the programs' own export files and help pages.
struct CrmLayout {
    QLatin1String name; ///< of the program, as people call it
    /// Sets of headers parted by ';', names in a set by '|'. One whole set tells the program.
    QLatin1String telling;
    /// Columns with a person's numbers, best first, parted by '|'. "#" stands for 1 to 9.
    QLatin1String phones;
    /// Column with the program's own id of the person; may be empty.
    QLatin1String personId;
};

/// The program these headers come from; nullptr when it is none we know.
const CrmLayout *crmLayoutOf(const QStringList &foldedHeaders);

/// Positions of the layout's number columns in a file, best first.
QList<qsizetype> phoneColumnsOf(const CrmLayout &layout, const QStringList &foldedHeaders);
