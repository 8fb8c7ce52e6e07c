#include "core/leads/writtennumbers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// The last digits of `number` replaced by `ending`.
QString withEnding(QString number, QStringView ending)
{
    qsizetype left = ending.size();
    for (qsizetype i = number.size(); i-- > 0 && left > 0;) {
        if (number.at(i).isDigit())
            number[i] = ending.at(--left);
    }
    return number;
}

} // namespace

QStringList numbersWithEndings(const QString &cell)
{
    constexpr qsizetype longest = 100; // more is no number
    if (!cell.contains(u'/') || cell.size() > longest)
        return {};
    // "0351/4924817" is one number: what stands behind the last slash has to be short.
    static const QRegularExpression pattern(u"^(.*?[0-9])((?:\\s*/\\s*[0-9]{1,2}){1,4})\\s*$"_s);
    const auto match = pattern.match(cell);
    if (!match.hasMatch())
        return {};
    const QString first = match.captured(1).trimmed();
    QStringList numbers {first};
    for (const QString &part : match.captured(2).split(u'/')) {
        if (const QString ending = part.trimmed(); !ending.isEmpty())
            numbers += withEnding(first, ending);
    }
    return numbers;
}

QStringList writtenNumbers(const QString &cell)
{
    if (const QStringList numbers = numbersWithEndings(cell); !numbers.isEmpty())
        return numbers;
    static const QRegularExpression between(u"\\s*(?:[/;,|\\r\\n]|\\b(?:or|and|oder|und|o|y)\\b)\\s*"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return cell.split(between, Qt::SkipEmptyParts);
}
