#include "core/base/plainnumber.h"

#include "core/base/phonenumberplan.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int nationalDigits = 10;
constexpr int mostDigits = nationalDigits + 1;
constexpr qsizetype longestText = 40;

enum class Sign : char { Foreign, Digit, Filler, Plus };

/// What each ASCII character is inside of a number.
constexpr std::array<Sign, 128> signs = [] {
    std::array<Sign, 128> table {};
    for (const char digit : {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9'})
        table.at(static_cast<size_t>(digit)) = Sign::Digit;
    for (const char filler : {' ', '(', ')', '.', '-', '/'})
        table.at(static_cast<size_t>(filler)) = Sign::Filler;
    table['+'] = Sign::Plus;
    return table;
}();

Sign signOf(QChar c)
{
    return c.unicode() < signs.size() ? signs.at(c.unicode()) : Sign::Foreign;
}

/// The digits of a text, in room for one more than a number has.
class Digits final {
public:
    /// False when the text is not written plainly.
    bool take(QStringView text)
    {
        for (const QChar c : text) {
            switch (signOf(c)) {
            case Sign::Foreign:
                return false;
            case Sign::Filler:
                continue;
            case Sign::Plus:
                if (m_hasPlus || m_count > 0)
                    return false;
                m_hasPlus = true;
                continue;
            case Sign::Digit:
                if (m_count == mostDigits)
                    return false;
                m_digits.at(static_cast<size_t>(m_count++)) = c;
            }
        }
        return true;
    }

    /// The ten digits of the North American plan; empty when they are not that many.
    QStringView national(bool isHome) const
    {
        const bool hasCode = m_count == mostDigits && m_digits.front() == u'1';
        if (hasCode && (m_hasPlus || isHome))
            return {m_digits.data() + 1, nationalDigits};
        return m_count == nationalDigits && !m_hasPlus && isHome
            ? QStringView(m_digits.data(), nationalDigits)
            : QStringView();
    }

private:
    std::array<QChar, mostDigits> m_digits;
    int m_count = 0;
    bool m_hasPlus = false;
};

/// "2127365000.0": a spreadsheet's mark, which is repaired and told.
bool hasDecimals(QStringView text)
{
    return text.endsWith(u'0') && text.right(3).contains(u'.');
}

} // namespace

std::optional<PhoneNumbers::Outcome> PlainNumber::read(QStringView text, const QString &region,
                                                       const NumberPolicy &policy)
{
    Digits digits;
    if (text.size() > longestText || hasDecimals(text) || !digits.take(text))
        return std::nullopt;
    const QStringView national = digits.national(region == "US"_L1 || region == "CA"_L1);
    if (national.isEmpty() || !NanpPlan::isKnownToLibrary(national.left(3)))
        return std::nullopt;
    if (const auto fault = NanpPlan::denial(national, policy))
        return *fault;
    QString e164 = u"+1"_s;
    e164 += national;
    const auto number = PhoneNumber::fromStored(e164);
    if (isOwn(number.digits(), policy))
        return NumberFault::OwnNumber;
    return ReadNumber {number};
}

bool PlainNumber::isOwn(QStringView digits, const NumberPolicy &policy)
{
    return std::ranges::any_of(policy.ownNumbers, [&](QString own) {
        own.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
        return digits == own;
    });
}
