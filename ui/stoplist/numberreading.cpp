#include "ui/stoplist/numberreading.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <limits>

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;

std::optional<PhoneNumber> numberIn(QStringView cell, const QString &region)
{
    static const NumberPolicy lenient { .allowFictional = true, .allowExtension = true };
    QString plain = cell.trimmed().toString();
    if (plain.size() > 1 && plain.startsWith(u'"') && plain.endsWith(u'"'))
        plain = plain.mid(1, plain.size() - 2);
    const auto read = PhoneNumbers::read(plain, region, lenient);
    if (const auto *good = std::get_if<ReadNumber>(&read))
        return good->number;
    const PhoneNumber stored = PhoneNumber::fromStored(plain);
    static const QRegularExpression e164(QStringLiteral("^\\+[1-9][0-9]{6,14}$"));
    return e164.match(plain).hasMatch() ? std::optional(stored) : std::nullopt;
}

QList<PhoneNumber> numbersInLine(QStringView line, const QString &region)
{
    static const QRegularExpression delimiters(QStringLiteral("[,;\\t|]"));
    QList<PhoneNumber> numbers;
    for (const QStringView cell : line.split(delimiters, Qt::SkipEmptyParts)) {
        if (const auto number = numberIn(cell, region))
            numbers.append(*number);
    }
    return numbers;
}

/// At most `perLine` of each line.
ReadNumbers readLines(const QString &text, const QString &region, qsizetype perLine)
{
    ReadNumbers result;
    QSet<PhoneNumber> seen;
    qint64 at = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++at;
        if (line.trimmed().isEmpty())
            continue;
        const QList<PhoneNumber> numbers = numbersInLine(line, region);
        if (numbers.isEmpty())
            result.badLines.append(at);
        for (const PhoneNumber &number : numbers.first(qMin(perLine, numbers.size()))) {
            if (seen.contains(number))
                continue;
            seen.insert(number);
            result.numbers.append(number);
        }
    }
    return result;
}

} // namespace

ReadNumbers readNumbers(const QString &text, const QString &region)
{
    return readLines(text, region, std::numeric_limits<qsizetype>::max());
}

Result<ReadNumbers> readNumbersFile(const QString &fileName, const QString &region)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error { Error::Kind::NotFound, QCoreApplication::translate("StopListPage", "%1 cannot be read: %2")
                                                  .arg(text::isolated(fileName), file.errorString()) };
    }
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile || bytes.contains('\0')) {
        return Error { Error::Kind::InvalidInput,
                       QCoreApplication::translate("StopListPage", "%1 is no text file with numbers, or larger than 64 MiB.")
                           .arg(text::isolated(fileName)) };
    }
    return readLines(QString::fromUtf8(bytes), region, 1);
}
