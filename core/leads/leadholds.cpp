#include "core/leads/leadholds.h"

#include "core/leads/writtennumbers.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNumbers = 5;

QList<PhoneNumber> numbersOf(const QString &cell, const QString &region)
{
    const QStringList parts = writtenNumbers(cell);
    QList<PhoneNumber> numbers;
    if (parts.size() < 2 || parts.size() > mostNumbers)
        return numbers;
    // What may be dialed is the gate's business.
    const NumberPolicy policy {.allowFictional = true, .allowExtension = true};
    const bool mayBeOne = cell.count(u'/') > 1 && !numbersWithEndings(cell).isEmpty();
    for (const QString &part : mayBeOne ? parts + QStringList {cell} : parts) {
        const auto outcome = PhoneNumbers::read(part, region, policy);
        const auto *read = std::get_if<ReadNumber>(&outcome);
        if (read && !numbers.contains(read->number))
            numbers.append(read->number);
    }
    return numbers;
}

} // namespace

QList<PhoneNumber> numbersToChooseFrom(const QStringList &cells, const PhoneNumber &stored, const QString &region)
{
    for (const QString &cell : cells) {
        const QList<PhoneNumber> numbers = numbersOf(cell, region);
        if (numbers.size() > 1 && numbers.contains(stored))
            return numbers;
    }
    return {};
}
