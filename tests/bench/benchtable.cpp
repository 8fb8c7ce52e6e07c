#include "tests/bench/benchtable.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 6;
using Row = std::array<QString, columns>;

QString number(double value)
{
    const int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
    return QString::number(value, 'f', decimals);
}

Row rowOf(const Measurement &figure)
{
    const bool compared = figure.reference && *figure.reference > 0;
    const double ratio = compared ? figure.ours / *figure.reference : 0;
    const QString must = figure.must ? u"<= "_s + number(*figure.must) + (ratio <= *figure.must ? u" ok"_s : u" MISSED"_s) : u""_s;
    return { figure.what, number(figure.ours), compared ? number(*figure.reference) : u"-"_s,
             compared ? number(ratio) : u"-"_s, must, figure.against };
}

QString lineOf(const Row &row, const std::array<qsizetype, columns> &widths)
{
    QString line = row[0].leftJustified(widths[0]);
    for (size_t i = 1; i + 1 < columns; ++i)
        line += u"  "_s + row[i].rightJustified(widths[i]);
    line += u"  "_s + row[columns - 1];
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

} // namespace

QString tableOf(const Measurements &figures)
{
    QList<Row> rows { { u"what"_s, u"ours"_s, u"reference"_s, u"ratio"_s, u"must"_s, u"reference is"_s } };
    for (const Measurement &figure : figures)
        rows.append(rowOf(figure));
    std::array<qsizetype, columns> widths {};
    for (const Row &row : rows) {
        for (size_t i = 0; i < columns; ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QString table;
    for (const Row &row : rows)
        table += lineOf(row, widths);
    return table;
}
