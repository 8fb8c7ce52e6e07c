#pragma once

#include <QByteArray>
#include <QStringList>

/// A table as RFC 4180 writes it. Has its own reader and writer, so that the product's are not proven by
/// themselves.
struct CsvFile {
    QStringList header;
    QList<QStringList> rows;

    /// Takes a byte order mark away. UTF-8.
    static CsvFile parse(const QByteArray &text);
    /// Quotes every cell.
    QByteArray toBytes() const;

    int column(const QString &name) const { return static_cast<int>(header.indexOf(name)); }
    /// The cells of one column, in the order of the rows; empty when there is no such column.
    QStringList cells(const QString &name) const;
};

/// `count` leads with a number each (555-01xx) in many area codes outside Washington State, and cells that
/// are easily damaged: quotes, line ends, blanks, formulas, other scripts, headers like those of a result.
/// `from` skips numbers.
CsvFile leadsForTests(int count, int from = 0);
/// The numbers of the leads above, in E.164.
QStringList numbersForTests(int count, int from = 0);
/// A cell as a result shows it: what a spreadsheet would compute gets an apostrophe in front, plain numbers
/// do not.
QString protectedCell(const QString &cell);
