#include "core/base/phonenumber.h"
#include "tests/fuzz/fuzztarget.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array regions {u"US", u"CA", u"DE", u"GB", u"MX", u"IT"};

bool isE164(const QString &text)
{
    return text.size() >= 8 && text.size() <= 16 && text.startsWith(u'+')
        && std::all_of(text.cbegin() + 1, text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

/// The first byte chooses the region and the policy.
void readPhoneNumber(const QByteArray &bytes)
{
    const auto choice = bytes.isEmpty() ? 0U : static_cast<unsigned char>(bytes.at(0));
    const auto region = QString::fromUtf16(regions.at(choice % regions.size()));
    NumberPolicy policy;
    policy.allowFictional = (choice & 0x40U) != 0;
    policy.allowExtension = (choice & 0x80U) != 0;
    const auto outcome = PhoneNumbers::read(QString::fromUtf8(bytes.mid(1)), region, policy);
    if (const auto *fault = std::get_if<NumberFault>(&outcome)) {
        FUZZ_PROMISE(!faultCode(*fault).isEmpty() && !faultMessage(*fault).isEmpty());
        return;
    }
    const auto &read = std::get<ReadNumber>(outcome);
    FUZZ_PROMISE(isE164(read.number.e164()));
    FUZZ_PROMISE(!PhoneNumbers::denial(read.number, policy));
    const auto again = PhoneNumbers::read(read.number.e164(), region, policy);
    FUZZ_PROMISE(std::holds_alternative<ReadNumber>(again));
    FUZZ_PROMISE(std::get<ReadNumber>(again).number == read.number);
}
