#include "core/base/phonenumberplan.h"

#include "core/base/phonenumberlibrary.h"

#include <algorithm>
#include <array>
#include <string>

using namespace Qt::StringLiterals;

namespace {

using LibraryNumber = i18n::phonenumbers::PhoneNumber;

// Sorted, for binary search. 822, 880 to 887 and 889 are kept for toll-free use.
constexpr std::array tollFree {800, 822, 833, 844, 855, 866, 877, 880, 881,
                               882, 883, 884, 885, 886, 887, 888, 889};
constexpr std::array noPlace {456, 500, 521, 522, 523, 524, 525, 526, 527, 528, 529, 532, 533, 535,
                              538, 542, 543, 544, 545, 546, 547, 549, 550, 552, 553, 554, 556, 566,
                              569, 577, 578, 588, 589, 600, 622, 633, 644, 655, 677, 688, 700, 710};

// Area codes put into service after the library's data was made. Source: public numbering plan notices.
constexpr std::array newInUnitedStates {227, 235, 274, 324, 327, 329, 350, 353, 363, 369, 436, 471, 472, 557,
                                        645, 686, 728, 729, 730, 738, 748, 821, 835, 837, 861, 924, 975, 983};
constexpr std::array newInCanada {257, 354, 382, 428, 683, 742, 753, 851, 879, 942};

struct Area {
    bool known = false;
    std::array<char, 3> region {'\0', '\0', '\0'};
};
constexpr int firstArea = 200;
using Areas = std::array<Area, 800>;

void setRegion(Area &area, const char *region)
{
    area.region = {region[0], region[1], '\0'};
}

Area areaFromLibrary(int code)
{
    LibraryNumber sample;
    sample.set_country_code(1);
    sample.set_national_number(static_cast<uint64_t>(code) * 10'000'000U + 2'345'678U);
    std::string region;
    phoneNumberLibrary().GetRegionCodeForNumber(sample, &region);
    Area area;
    if (region.size() == 2 && region != "ZZ")
        setRegion(area, region.c_str());
    area.known = region == "US" || region == "CA";
    return area;
}

Areas makeAreas()
{
    Areas areas;
    for (int code = firstArea; code < firstArea + static_cast<int>(areas.size()); ++code) {
        Area &area = areas.at(static_cast<size_t>(code - firstArea));
        area = areaFromLibrary(code);
        if (area.region[0] != '\0')
            continue;
        if (std::ranges::binary_search(newInUnitedStates, code))
            setRegion(area, "US");
        else if (std::ranges::binary_search(newInCanada, code))
            setRegion(area, "CA");
    }
    return areas;
}

const Area &areaOf(int code)
{
    static const Areas areas = makeAreas();
    static const Area none;
    const int index = code - firstArea;
    return index >= 0 && index < static_cast<int>(areas.size()) ? areas.at(static_cast<size_t>(index)) : none;
}

int threeDigits(QStringView text)
{
    return text.size() == 3 ? text.toInt() : 0;
}

bool isN11(int code)
{
    return code % 100 == 11;
}

/// Codes set aside by the plan: N9X for its expansion, 37X, 96X, and equal last digits for services.
bool isReserved(int area)
{
    return area / 10 % 10 == 9 || area / 10 == 37 || area / 10 == 96 || area / 10 % 10 == area % 10;
}

std::optional<NumberFault> kindFault(int area, int exchange)
{
    if (std::ranges::binary_search(tollFree, area))
        return NumberFault::TollFree;
    if (area == 900 || exchange == 976)
        return NumberFault::Premium;
    if (std::ranges::binary_search(noPlace, area))
        return NumberFault::NoPlace;
    return std::nullopt;
}

} // namespace

std::optional<NumberFault> NanpPlan::denial(QStringView national, const NumberPolicy &policy)
{
    if (national.size() != 10)
        return national.size() < 10 ? NumberFault::TooFewDigits : NumberFault::TooManyDigits;
    const int area = threeDigits(national.left(3));
    const int exchange = threeDigits(national.mid(3, 3));
    if (area < 200 || exchange < 200 || isN11(area) || area == 555)
        return NumberFault::NotANumber;
    if (const auto fault = kindFault(area, exchange))
        return fault;
    if (national.mid(3, 5) == "55501"_L1)
        return policy.allowFictional ? std::nullopt : std::optional(NumberFault::Fictional);
    if (national.mid(3) == "5551212"_L1)
        return NumberFault::ShortCode;
    return isN11(exchange) || (isReserved(area) && !areaOf(area).known)
        ? std::optional(NumberFault::NotANumber)
        : std::nullopt;
}

QString NanpPlan::regionOf(QStringView areaCode)
{
    return QString::fromLatin1(areaOf(threeDigits(areaCode)).region.data());
}

bool NanpPlan::isKnownToLibrary(QStringView areaCode)
{
    return areaOf(threeDigits(areaCode)).known;
}

void NanpPlan::readAhead()
{
    areaOf(firstArea);
}
