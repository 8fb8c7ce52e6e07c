#pragma once

#include <QString>

#include <span>

/// What tells lists of one country from those of others.
struct CountryFacts {
    QLatin1String region; ///< ISO 3166
    double millions = 0; ///< people living there
    QLatin1String languages; ///< ISO 639, parted by '|'
    QLatin1String domain; ///< top level, "uk"
    QLatin1String postalCode; ///< regular expression for the whole code
    const char16_t *letters; ///< beyond A to Z, in lower case
    QLatin1String cities; ///< large ones as `foldedHeader` gives them, parted by '|'
};

/// The countries a list may be from without saying so.
std::span<const CountryFacts> knownCountries();

/// Words of headers that only one language has, as `foldedHeader` gives them.
struct HeaderLanguage {
    QLatin1String code; ///< ISO 639
    QLatin1String words; ///< parted by '|'
};

std::span<const HeaderLanguage> headerLanguages();
