#include "core/leads/countryguess.h"

#include "core/leads/headername.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestNumbers = 3;
constexpr qsizetype mostNumbers = 40;

/// Words of headers that only one language has, and where it is spoken.
struct Language {
    QLatin1String words;
    QLatin1String countries;
};

constexpr std::array languages {
    Language {"telefon|telefonnummer|rufnummer|mobil|mobiltelefon|handy|firma|vorname|nachname|strasse|plz|"
              "ort|stadt|"
              "ansprechpartner|unternehmen|anrede|kunde|kundennummer"_L1,
              "DE|AT|CH"_L1},
    Language {
        "telefono|movil|celular|empresa|apellido|apellidos|ciudad|provincia|correo|nombre|calle|pais"_L1,
        "ES|MX"_L1},
    Language {"prenom|societe|entreprise|ville|portable|rue|pays|courriel|nom"_L1, "FR|BE|CH"_L1},
};

QStringList countriesOf(const QStringList &headers)
{
    qsizetype most = 0;
    QStringList countries;
    for (const Language &language : languages) {
        const QStringList words = QString(language.words).split(u'|');
        const auto found = std::ranges::count_if(headers, [&](const QString &header) {
            const QStringList parts = foldedHeader(header).split(u' ');
            return std::ranges::any_of(parts, [&](const QString &part) { return words.contains(part); });
        });
        if (found > most) {
            most = found;
            countries = QString(language.countries).split(u'|');
        }
    }
    return countries;
}

bool isNational(const QString &number)
{
    const QString plain = number.trimmed();
    const auto digits = std::ranges::count_if(plain, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits >= 7 && !plain.contains(u'+') && !plain.startsWith("00"_L1);
}

double shareOf(const QStringList &numbers, const QString &region, const NumberPolicy &policy)
{
    const auto usable = std::ranges::count_if(numbers, [&](const QString &number) {
        const auto outcome = PhoneNumbers::read(number, region, policy);
        const auto *read = std::get_if<ReadNumber>(&outcome);
        return read && !read->doubtful;
    });
    return static_cast<double>(usable) / static_cast<double>(numbers.size());
}

} // namespace

QString likelyCountry(const QStringList &numbers, const QStringList &headers, const QString &fallback,
                      const NumberPolicy &policy)
{
    constexpr double hardlyAny = 0.3;
    constexpr double nearlyAll = 0.8;
    constexpr double clearly = 0.2;
    QStringList national;
    std::ranges::copy_if(numbers, std::back_inserter(national), isNational);
    national = national.mid(0, mostNumbers);
    const QStringList candidates = countriesOf(headers);
    if (candidates.isEmpty() || national.size() < fewestNumbers
        || shareOf(national, fallback, policy) > hardlyAny)
        return fallback;
    QString best = fallback;
    double bestShare = 0;
    double secondShare = 0;
    for (const QString &candidate : candidates) {
        const double share = shareOf(national, candidate, policy);
        if (share > bestShare) {
            secondShare = bestShare;
            bestShare = share;
            best = candidate;
        } else {
            secondShare = std::max(secondShare, share);
        }
    }
    return bestShare >= nearlyAll && bestShare - secondShare >= clearly ? best : fallback;
}
