#include "ui/stoplist/numberreading.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

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

std::optional<PhoneNumber> numberInLine(QStringView line, const QString &region)
{
    static const QRegularExpression delimiters(QStringLiteral("[,;\\t|]"));
    for (const QStringView cell : line.split(delimiters, Qt::SkipEmptyParts)) {
        if (const auto number = numberIn(cell, region))
            return number;
    }
    return std::nullopt;
}

} // namespace

ReadNumbers readNumbers(const QString &text, const QString &region)
{
    ReadNumbers result;
    QSet<PhoneNumber> seen;
    qint64 at = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++at;
        if (line.trimmed().isEmpty())
            continue;
        const auto number = numberInLine(line, region);
        if (!number)
            result.badLines.append(at);
        else if (!seen.contains(*number)) {
            seen.insert(*number);
            result.numbers.append(*number);
        }
    }
    return result;
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
    return readNumbers(QString::fromUtf8(bytes), region);
}
