#include "core/base/text.h"
#include "core/leads/leadrows.h"
#include "core/leads/writtennumbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// The numbers of a row.

namespace {

/// Of a number that cannot be dialed, beside one that can.
QString leftOut(const QString &written)
{
    return LeadRows::tr("%1 left out: it cannot be dialed")
        .arg(text::isolated(text::shown(written.trimmed(), 40)));
}

} // namespace

QString LeadRows::joined(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + u", "_s + second;
}

/// The first usable number, column by column; the usable ones behind it are kept as further numbers.
std::variant<LeadRows::FoundNumber, LeadRows::Unusable> LeadRows::numberOf(const QStringList &cells,
                                                                           const QString &region) const
{
    Unusable unusable;
    QString remarkOfOthers;
    for (qsizetype i = 0; i < m_layout.phones.size(); ++i) {
        const ImportLayout::PhoneColumn &column = m_layout.phones.at(i);
        if (isFax(column, cells))
            continue;
        auto number = hasExtension(i, cells) ? Number(NumberFault::Extension)
                                             : numberIn(cells.at(column.position), region);
        if (const auto *fault = std::get_if<NumberFault>(&number)) {
            if (unusable.fault == NumberFault::Empty)
                unusable = {*fault, cells.at(column.position)};
            if (*fault != NumberFault::Empty)
                remarkOfOthers = joined(remarkOfOthers, leftOut(cells.at(column.position)));
            continue;
        }
        auto &found = std::get<FoundNumber>(number);
        if (i > 0)
            found.remark =
                joined(tr("from %1").arg(text::isolated(text::shown(m_columns.at(column.position), 40))),
                       found.remark);
        found.remark = joined(found.remark, remarkOfOthers);
        if (m_layout.phones.size() > 1)
            addOthers(found, i + 1, cells, region);
        return found;
    }
    return unusable;
}

/// A cell that can be read as several numbers gives none: the others would be somebody else's. A firm's
/// number counts where the row has no other.
LeadRows::Certain LeadRows::certainNumbers(const QStringList &cells, const QString &region) const
{
    Certain certain;
    if (needsCountry(numberOf(cells, region), cells))
        return certain;
    for (qsizetype i = 0; i < m_layout.phones.size(); ++i) {
        const ImportLayout::PhoneColumn &column = m_layout.phones.at(i);
        const QString written = cells.at(column.position).trimmed();
        if (written.isEmpty() || isFax(column, cells) || (column.isShared && !certain.numbers.isEmpty()))
            continue;
        const Number number = numberIn(written, region);
        const auto *found = std::get_if<FoundNumber>(&number);
        if (!found || !found->heldReason.isEmpty() || hasExtension(i, cells)) {
            certain.leftOut = joined(certain.leftOut, text::isolated(text::shown(written, 40)));
            continue;
        }
        for (const PhoneNumber &each : QList {found->read.number} + found->others) {
            if (!certain.numbers.contains(each))
                certain.numbers += each;
        }
    }
    return certain;
}

/// The extension has a column of its own, which belongs to the first number.
bool LeadRows::hasExtension(qsizetype column, const QStringList &cells) const
{
    return column == 0 && !m_options.numbers.allowExtension
        && !cell(cells, LeadField::Extension).trimmed().isEmpty();
}

bool LeadRows::isFax(const ImportLayout::PhoneColumn &column, const QStringList &cells) const
{
    return column.label >= 0 && cells.value(column.label).contains("fax"_L1, Qt::CaseInsensitive);
}

void LeadRows::addOthers(FoundNumber &found, qsizetype from, const QStringList &cells,
                         const QString &region) const
{
    for (const ImportLayout::PhoneColumn &column : m_layout.phones.mid(from)) {
        if (column.isShared || isFax(column, cells))
            continue;
        const Number number = numberIn(cells.at(column.position), region);
        if (const auto *fault = std::get_if<NumberFault>(&number)) {
            if (*fault != NumberFault::Empty)
                found.remark = joined(found.remark, leftOut(cells.at(column.position)));
            continue;
        }
        const auto &other = std::get<FoundNumber>(number);
        for (const PhoneNumber &each : QList {other.read.number} + other.others) {
            if (each != found.read.number && !found.others.contains(each))
                found.others += each;
        }
    }
}

LeadRows::Number LeadRows::numberIn(const QString &text, const QString &region) const
{
    if (text.contains(":::"_L1))
        return firstOf(text.split(u":::"_s, Qt::SkipEmptyParts), region);
    if (!numbersWithEndings(text).isEmpty()) {
        Number several = severalNumbers(text, region, NumberFault::NotANumber);
        if (auto *found = std::get_if<FoundNumber>(&several)) {
            // "0351/49248/17" may be one number in groups: that is among the choice, too.
            const auto whole = PhoneNumbers::read(text, region, m_options.numbers);
            const auto *one = text.count(u'/') > 1 ? std::get_if<ReadNumber>(&whole) : nullptr;
            if (one && one->number != found->read.number && !found->others.contains(one->number))
                found->others += one->number;
            return several;
        }
    }
    const auto outcome = PhoneNumbers::read(text, region, m_options.numbers);
    if (const auto *fault = std::get_if<NumberFault>(&outcome))
        return severalNumbers(text, region, *fault);
    const auto &read = std::get<ReadNumber>(outcome);
    return FoundNumber {
        read, {}, joined(read.repair, read.doubtful ? tr("area code not known yet") : QString()), text, {}};
}

/// Contact programs write all numbers of one kind into one cell, parted by ":::".
LeadRows::Number LeadRows::firstOf(const QStringList &parts, const QString &region) const
{
    std::optional<Number> first;
    for (const QString &part : parts.mid(0, 10)) {
        Number number = numberIn(part, region);
        if (!first || std::holds_alternative<NumberFault>(*first)) {
            first = std::move(number);
            continue;
        }
        auto &found = std::get<FoundNumber>(*first);
        const auto *other = std::get_if<FoundNumber>(&number);
        if (other && other->read.number != found.read.number && !found.others.contains(other->read.number))
            found.others += other->read.number;
    }
    return first.value_or(NumberFault::Empty);
}

/// Two or more usable numbers in one cell: the first one is held until a person decides.
LeadRows::Number LeadRows::severalNumbers(const QString &text, const QString &region, NumberFault fault) const
{
    const QStringList parts = writtenNumbers(text);
    if (parts.size() < 2 || parts.size() > 5)
        return fault;
    QList<ReadNumber> found;
    for (const QString &part : parts) {
        const auto outcome = PhoneNumbers::read(part, region, m_options.numbers);
        if (std::holds_alternative<NumberFault>(outcome))
            return fault;
        found += std::get<ReadNumber>(outcome);
    }
    const bool areEqual = std::ranges::all_of(
        found, [&](const ReadNumber &each) { return each.number == found.front().number; });
    if (areEqual)
        return FoundNumber {found.front(), {}, tr("the number is written twice"), text, {}};
    FoundNumber several {
        found.front(), u"several_numbers"_s, tr("several numbers: a person has to choose"), text, {}};
    for (const ReadNumber &each : std::as_const(found)) {
        if (each.number != several.read.number && !several.others.contains(each.number))
            several.others += each.number;
    }
    return several;
}
