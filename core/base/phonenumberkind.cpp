#include "core/base/phonenumberkind.h"

#include "core/base/phonenumberlibrary.h"

#include <string>

PhoneNumbers::Kind PhoneNumbers::kindOf(const PhoneNumber &number)
{
    using Library = i18n::phonenumbers::PhoneNumberUtil;
    const Library &library = phoneNumberLibrary();
    i18n::phonenumbers::PhoneNumber parsed;
    if (library.Parse(number.e164().toStdString(), "ZZ", &parsed) != Library::NO_PARSING_ERROR)
        return {};
    std::string national;
    library.GetNationalSignificantNumber(parsed, &national);
    const auto type = library.GetNumberType(parsed);
    const int length = library.GetLengthOfNationalDestinationCode(parsed);
    return {type == Library::MOBILE || type == Library::FIXED_LINE_OR_MOBILE,
            QString::fromStdString(national).left(length)};
}
