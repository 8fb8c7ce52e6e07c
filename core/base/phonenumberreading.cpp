#include "core/base/phonenumber.h"

#include "core/base/phonenumberform.h"
#include "core/base/phonenumberlibrary.h"
#include "core/base/phonenumberplan.h"
#include "core/base/plainnumber.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <phonenumbers/logger.h>

#include <algorithm>
#include <array>
#include <string>

using namespace Qt::StringLiterals;

namespace {

using Library = i18n::phonenumbers::PhoneNumberUtil;
using LibraryNumber = i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::ShortNumberInfo;

constexpr qsizetype fewestNationalDigits = 7;
constexpr qsizetype mostDigits = 15;
/// With the longest international prefix in front.
constexpr qsizetype mostWrittenDigits = 19;
/// Emergency numbers with any country code in front are no longer than this.
constexpr qsizetype mostShortDigits = 6;

class SilentLogger final : public i18n::phonenumbers::Logger {
public:
    void WriteMessage(const std::string &) override { }
};

QString translated(const char *text)
{
    return QCoreApplication::translate("PhoneNumbers", text);
}

/// A number of some country's plan.
struct Dialable {
    QString e164;
    int countryCode = 0;
    QString national;
    QString repair = {};
};

template <typename T> using Read = std::variant<T, NumberFault>;

/// One for all: making it reads the metadata of all short numbers.
const ShortNumberInfo &shortNumbers()
{
    static const ShortNumberInfo only;
    return only;
}

int countryCodeOf(const QString &region)
{
    return region == "US"_L1 ? 1
                             : phoneNumberLibrary().GetCountryCodeForRegion(region.toUpper().toStdString());
}

bool endsLikeEmergency(const QString &digits)
{
    constexpr std::array numbers {"911"_L1, "112"_L1, "999"_L1, "000"_L1, "110"_L1, "119"_L1};
    return digits.size() <= mostShortDigits
        && std::ranges::any_of(numbers, [&](QLatin1String number) { return digits.endsWith(number); });
}

bool isEmergency(const WrittenNumber &written, const QString &text, const QString &region)
{
    if (endsLikeEmergency(written.digits))
        return true;
    if (written.hasPlus || region.isEmpty() || (countryCodeOf(region) == 1 && written.digits.size() >= 10))
        return false;
    const std::string where = region.toUpper().toStdString();
    return shortNumbers().ConnectsToEmergencyNumber(text.toStdString(), where)
        || shortNumbers().ConnectsToEmergencyNumber(written.digits.toStdString(), where);
}

/// In North America only the services of three digits: a short code of four to six is a text-message service,
/// and who writes "212-555" forgot the rest of a number.
bool isShortCode(const QString &digits, const QString &region)
{
    static const QRegularExpression service(u"^1?(?:[2-9]11|988)$"_s);
    if (digits.size() > mostShortDigits)
        return false;
    if (service.match(digits).hasMatch())
        return true;
    const int countryCode = countryCodeOf(region);
    if (countryCode == 1 && digits.size() > 3)
        return false;
    LibraryNumber number;
    number.set_country_code(countryCode);
    number.set_national_number(digits.toULongLong());
    return shortNumbers().IsValidShortNumberForRegion(number, region.toUpper().toStdString());
}

NumberFault faultOf(Library::ErrorType error)
{
    switch (error) {
    case Library::TOO_SHORT_NSN:
    case Library::TOO_SHORT_AFTER_IDD:
        return NumberFault::TooFewDigits;
    case Library::TOO_LONG_NSN:
        return NumberFault::TooManyDigits;
    default:
        return NumberFault::NotANumber;
    }
}

Read<LibraryNumber> parsed(const QString &digits, const QString &region)
{
    LibraryNumber number;
    const auto error = phoneNumberLibrary().ParseAndKeepRawInput(digits.toStdString(),
                                                                 region.toUpper().toStdString(), &number);
    if (error != Library::NO_PARSING_ERROR)
        return faultOf(error);
    return number;
}

Dialable dialable(const LibraryNumber &number)
{
    std::string e164;
    std::string national;
    phoneNumberLibrary().Format(number, Library::E164, &e164);
    phoneNumberLibrary().GetNationalSignificantNumber(number, &national);
    return {QString::fromStdString(e164), number.country_code(), QString::fromStdString(national)};
}

Dialable northAmerican(const QString &national)
{
    return {"+1"_L1 + national, 1, national};
}

bool isSatellite(const QString &digits)
{
    constexpr std::array codes {"800"_L1, "808"_L1, "870"_L1, "878"_L1, "881"_L1,
                                "882"_L1, "883"_L1, "888"_L1, "979"_L1};
    return std::ranges::any_of(codes, [&](QLatin1String code) { return digits.startsWith(code); });
}

/// `digits` start with the country code.
Read<Dialable> international(const QString &digits)
{
    if (isSatellite(digits))
        return NumberFault::Satellite;
    if (digits.startsWith(u'1'))
        return northAmerican(digits.mid(1));
    const auto number = parsed(u'+' + digits, u"ZZ"_s);
    if (const auto *fault = std::get_if<NumberFault>(&number))
        return *fault;
    return dialable(std::get<LibraryNumber>(number));
}

Read<Dialable> nationalInNorthAmerica(const QString &digits)
{
    if (digits.startsWith("011"_L1) && digits.size() > 10)
        return international(digits.mid(3));
    if (digits.startsWith("00"_L1) && digits.size() > 10) { // as most of the world writes it
        auto read = international(digits.mid(2));
        if (auto *found = std::get_if<Dialable>(&read))
            found->repair = translated(QT_TRANSLATE_NOOP("PhoneNumbers", "00 read as +"));
        return read;
    }
    return northAmerican(digits.size() == 11 && digits.startsWith(u'1') ? digits.mid(1) : digits);
}

bool isValidMobile(const LibraryNumber &number)
{
    return phoneNumberLibrary().GetNumberType(number) == Library::MOBILE;
}

/// "491711234567" in a German list: the number with its plus, when it cannot well be read otherwise.
std::optional<Read<Dialable>> withLostPlus(const QString &digits, const LibraryNumber &national,
                                           int countryCode)
{
    if (!digits.startsWith(QString::number(countryCode)))
        return std::nullopt;
    const auto other = parsed(u'+' + digits, u"ZZ"_s);
    const auto *number = std::get_if<LibraryNumber>(&other);
    if (!number || !phoneNumberLibrary().IsValidNumber(*number))
        return std::nullopt;
    const bool readsOtherwise = national.country_code_source() != LibraryNumber::FROM_NUMBER_WITHOUT_PLUS_SIGN
        && phoneNumberLibrary().IsValidNumber(national);
    if (readsOtherwise && isValidMobile(*number) == isValidMobile(national))
        return NumberFault::Ambiguous;
    if (readsOtherwise && isValidMobile(national))
        return std::nullopt;
    Dialable found = dialable(*number);
    found.repair = translated(QT_TRANSLATE_NOOP("PhoneNumbers", "lost plus added"));
    return found;
}

bool lostItsZero(const QString &digits, const QString &region)
{
    std::string prefix;
    phoneNumberLibrary().GetNddPrefixForRegion(region.toUpper().toStdString(), true, &prefix);
    return prefix == "0" && !digits.startsWith(u'0');
}

Read<Dialable> nationalElsewhere(const QString &digits, const QString &region, int countryCode)
{
    const auto read = parsed(digits, region);
    if (const auto *fault = std::get_if<NumberFault>(&read))
        return *fault;
    const auto &number = std::get<LibraryNumber>(read);
    if (number.country_code_source() == LibraryNumber::FROM_NUMBER_WITH_IDD)
        return international(dialable(number).e164.mid(1));
    if (const auto repaired = withLostPlus(digits, number, countryCode))
        return *repaired;
    Dialable found = dialable(number);
    if (lostItsZero(digits, region))
        found.repair = translated(QT_TRANSLATE_NOOP("PhoneNumbers", "lost zero added"));
    return found;
}

/// International services behind the prefix "00", which the library does not take for numbers.
bool isSatelliteAbroad(const QString &digits, int countryCode)
{
    return countryCode != 1 && digits.startsWith("00"_L1) && isSatellite(digits.mid(2));
}

Read<Dialable> dialableOf(const WrittenNumber &written, const QString &region)
{
    if (written.digits.size() > mostWrittenDigits)
        return NumberFault::TooManyDigits;
    if (written.hasPlus)
        return international(written.digits);
    const int countryCode = countryCodeOf(region);
    if (countryCode == 0)
        return NumberFault::NotANumber;
    if (countryCode == 1)
        return nationalInNorthAmerica(written.digits);
    if (isSatelliteAbroad(written.digits, countryCode))
        return NumberFault::Satellite;
    return nationalElsewhere(written.digits, region, countryCode);
}

std::optional<NumberFault> typeFault(const LibraryNumber &number)
{
    switch (phoneNumberLibrary().GetNumberType(number)) {
    case Library::FIXED_LINE:
    case Library::MOBILE:
    case Library::FIXED_LINE_OR_MOBILE:
    case Library::VOIP:
        return std::nullopt;
    case Library::TOLL_FREE:
        return NumberFault::TollFree;
    case Library::PREMIUM_RATE:
    case Library::SHARED_COST:
        return NumberFault::Premium;
    case Library::PERSONAL_NUMBER:
        return NumberFault::NoPlace;
    default:
        return NumberFault::WrongType;
    }
}

LibraryNumber libraryNumber(const QString &e164)
{
    LibraryNumber number;
    phoneNumberLibrary().Parse(e164.toStdString(), "ZZ", &number);
    return number;
}

std::optional<NumberFault> possibleFault(const LibraryNumber &number)
{
    switch (phoneNumberLibrary().IsPossibleNumberWithReason(number)) {
    case Library::IS_POSSIBLE:
        return std::nullopt;
    case Library::TOO_SHORT:
    case Library::IS_POSSIBLE_LOCAL_ONLY:
        return NumberFault::TooFewDigits;
    case Library::TOO_LONG:
        return NumberFault::TooManyDigits;
    default:
        return NumberFault::NotANumber;
    }
}

std::optional<NumberFault> denialElsewhere(const Dialable &found)
{
    const LibraryNumber number = libraryNumber(found.e164);
    // "+49 00 30 ...", or "11 5511 ..." in Mexico: the library takes one prefix away with each reading, so
    // that it would be another number next time.
    if (dialable(number).e164 != found.e164)
        return NumberFault::NotANumber;
    if (const auto fault = possibleFault(number))
        return fault;
    if (!phoneNumberLibrary().IsValidNumber(number))
        return NumberFault::NotANumber;
    return typeFault(number);
}

/// In the North American plan outside of the United States and Canada the library knows kinds by exchange.
std::optional<NumberFault> denialInNorthAmerica(const Dialable &found, const NumberPolicy &policy)
{
    if (const auto fault = NanpPlan::denial(found.national, policy))
        return fault;
    if (NanpPlan::isKnownToLibrary(QStringView(found.national).left(3)))
        return std::nullopt;
    const LibraryNumber number = libraryNumber(found.e164);
    return phoneNumberLibrary().IsValidNumber(number) ? typeFault(number) : std::nullopt;
}

std::optional<NumberFault> denialOf(const Dialable &found, const NumberPolicy &policy)
{
    if (endsLikeEmergency(found.national))
        return NumberFault::Emergency;
    if (found.national.size() < fewestNationalDigits)
        return NumberFault::TooFewDigits;
    if (found.e164.size() - 1 > mostDigits)
        return NumberFault::TooManyDigits;
    const auto fault = found.countryCode == 1 ? denialInNorthAmerica(found, policy) : denialElsewhere(found);
    if (fault)
        return fault;
    return PlainNumber::isOwn(QStringView(found.e164).mid(1), policy) ? std::optional(NumberFault::OwnNumber) : std::nullopt;
}

bool isDoubtful(const Dialable &found)
{
    return found.countryCode == 1 && !NanpPlan::isKnownToLibrary(QStringView(found.national).left(3))
        && QStringView(found.national).mid(3, 5) != "55501"_L1
        && !phoneNumberLibrary().IsValidNumber(libraryNumber(found.e164));
}

} // namespace

const Library &phoneNumberLibrary()
{
    static const Library &library = []() -> const Library & {
        Library *only = Library::GetInstance();
        only->SetLogger(new SilentLogger); // taken over by the library
        return *only;
    }();
    return library;
}

PhoneNumbers::Outcome PhoneNumbers::read(const QString &text, const QString &region,
                                         const NumberPolicy &policy)
{
    if (const auto plain = PlainNumber::read(text, region, policy))
        return *plain;
    return readWithLibrary(text, region, policy);
}

PhoneNumbers::Outcome PhoneNumbers::readWithLibrary(const QString &text, const QString &region,
                                                    const NumberPolicy &policy)
{
    constexpr qsizetype longestText = 200;
    if (text.size() > longestText)
        return NumberFault::TooManyDigits;
    const auto form = writtenNumber(text);
    if (const auto *fault = std::get_if<NumberFault>(&form))
        return *fault;
    const auto &written = std::get<WrittenNumber>(form);
    if (isEmergency(written, text, region))
        return NumberFault::Emergency;
    if (isShortCode(written.digits, region))
        return NumberFault::ShortCode;
    if (written.hasExtension && !policy.allowExtension)
        return NumberFault::Extension;
    const auto number = dialableOf(written, region);
    if (const auto *fault = std::get_if<NumberFault>(&number))
        return *fault;
    const auto &found = std::get<Dialable>(number);
    if (const auto fault = denialOf(found, policy))
        return *fault;
    QStringList repairs = written.repairs;
    if (!found.repair.isEmpty())
        repairs += found.repair;
    return ReadNumber {PhoneNumber::fromStored(found.e164), isDoubtful(found), repairs.join(u", ")};
}

std::optional<NumberFault> PhoneNumbers::denial(const PhoneNumber &number, const NumberPolicy &policy)
{
    if (number.isEmpty())
        return NumberFault::Empty;
    if (endsLikeEmergency(number.digits()))
        return NumberFault::Emergency;
    const auto read = international(number.digits());
    if (const auto *fault = std::get_if<NumberFault>(&read))
        return *fault;
    return denialOf(std::get<Dialable>(read), policy);
}

QString PhoneNumbers::regionOf(const PhoneNumber &number)
{
    if (number.isNanp())
        return NanpPlan::regionOf(number.nanpAreaCode());
    if (number.isEmpty())
        return {};
    std::string region;
    phoneNumberLibrary().GetRegionCodeForNumber(libraryNumber(number.e164()), &region);
    return region.size() == 2 && region != "ZZ" ? QString::fromStdString(region) : QString();
}

QString PhoneNumber::shown() const
{
    constexpr QChar thinSpace = u'\u2009';
    if (isNanp())
        return u"+1%1%2-%3-%4"_s.arg(thinSpace).arg(m_e164.mid(2, 3), m_e164.mid(5, 3), m_e164.mid(8));
    if (isEmpty())
        return {};
    std::string grouped;
    phoneNumberLibrary().Format(libraryNumber(m_e164), Library::INTERNATIONAL, &grouped);
    return QString::fromStdString(grouped).replace(u' ', thinSpace);
}
