#include "ui/widgets/countryname.h"

#include "ui/widgets/localtime.h"

#include <QLocale>

#include <unicode/uloc.h>

#include <array>

using namespace Qt::StringLiterals;

// Qt names countries in English or in their own language alone.
QString countryName(const QString &code)
{
    if (QLocale::codeToTerritory(code) == QLocale::AnyTerritory)
        return code;
    const QByteArray place = "und_" + code.toLatin1();
    const QByteArray language = peopleLocale().name().toLatin1();
    std::array<char16_t, 128> name {};
    UErrorCode error = U_ZERO_ERROR;
    const int length = uloc_getDisplayCountry(place.constData(), language.constData(), name.data(),
                                              static_cast<int32_t>(name.size()), &error);
    return U_FAILURE(error) ? code
                            : QString::fromUtf16(name.data(), qMin(length, static_cast<int>(name.size())));
}
