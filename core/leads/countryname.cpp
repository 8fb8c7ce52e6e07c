#include "core/leads/countryname.h"

#include "core/leads/headername.h"

#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

/// Names that are no English country name, by `foldedHeader`.
constexpr const char *otherNames[][2] = {
    {"usa", "US"},
    {"u s a", "US"},
    {"u s", "US"},
    {"united states of america", "US"},
    {"america", "US"},
    {"vereinigte staaten", "US"},
    {"estados unidos", "US"},
    {"ee uu", "US"},
    {"uk", "GB"},
    {"great britain", "GB"},
    {"england", "GB"},
    {"scotland", "GB"},
    {"wales", "GB"},
    {"grossbritannien", "GB"},
    {"vereinigtes koenigreich", "GB"},
    {"reino unido", "GB"},
    {"deutschland", "DE"},
    {"alemania", "DE"},
    {"oesterreich", "AT"},
    {"schweiz", "CH"},
    {"suiza", "CH"},
    {"suisse", "CH"},
    {"espana", "ES"},
    {"spanien", "ES"},
    {"frankreich", "FR"},
    {"francia", "FR"},
    {"italien", "IT"},
    {"italia", "IT"},
    {"niederlande", "NL"},
    {"paises bajos", "NL"},
    {"holland", "NL"},
    {"belgien", "BE"},
    {"belgica", "BE"},
    {"polen", "PL"},
    {"polonia", "PL"},
    {"portugal", "PT"},
    {"kanada", "CA"},
    {"mexiko", "MX"},
    {"mejico", "MX"},
    {"argentinien", "AR"},
    {"brasilien", "BR"},
    {"brasil", "BR"},
    {"daenemark", "DK"},
    {"schweden", "SE"},
    {"norwegen", "NO"},
    {"finnland", "FI"},
    {"irland", "IE"},
    {"czech republic", "CZ"},
    {"tschechien", "CZ"},
    {"brd", "DE"},
    {"deu", "DE"},
    {"allemagne", "DE"},
    {"aut", "AT"},
    {"autriche", "AT"},
    {"che", "CH"},
    {"svizzera", "CH"},
    {"gbr", "GB"},
    {"fra", "FR"},
    {"ita", "IT"},
    {"italie", "IT"},
    {"esp", "ES"},
    {"espagne", "ES"},
    {"nld", "NL"},
    {"holanda", "NL"},
    {"pays bas", "NL"},
    {"bel", "BE"},
    {"belgique", "BE"},
    {"luxemburg", "LU"},
    {"luxemburgo", "LU"},
    {"lux", "LU"},
    {"liechtenstein", "LI"},
    {"pol", "PL"},
    {"pologne", "PL"},
    {"ungarn", "HU"},
    {"hungria", "HU"},
    {"griechenland", "GR"},
    {"grecia", "GR"},
    {"rumaenien", "RO"},
    {"rumania", "RO"},
    {"bulgarien", "BG"},
    {"kroatien", "HR"},
    {"croacia", "HR"},
    {"slowakei", "SK"},
    {"slowenien", "SI"},
    {"serbien", "RS"},
    {"litauen", "LT"},
    {"lettland", "LV"},
    {"estland", "EE"},
    {"island", "IS"},
    {"russland", "RU"},
    {"dinamarca", "DK"},
    {"suecia", "SE"},
    {"noruega", "NO"},
    {"finlandia", "FI"},
    {"irlanda", "IE"},
    {"australien", "AU"},
    {"neuseeland", "NZ"},
    {"suedafrika", "ZA"},
    {"indien", "IN"},
    {"japon", "JP"},
    {"turquia", "TR"},
    {"turkey", "TR"},
    {"tuerkei", "TR"},
};

QHash<QString, QString> makeRegions()
{
    QHash<QString, QString> regions;
    for (int i = 1; i <= static_cast<int>(QLocale::LastTerritory); ++i) {
        const auto territory = static_cast<QLocale::Territory>(i);
        const QString code = QLocale::territoryToCode(territory);
        if (code.size() != 2)
            continue;
        regions.insert(code.toLower(), code);
        regions.insert(foldedHeader(QLocale::territoryToString(territory)), code);
    }
    for (const auto &[name, code] : otherNames)
        regions.insert(QString::fromLatin1(name), QString::fromLatin1(code));
    return regions;
}

} // namespace

QString regionOfCountry(const QString &written)
{
    static const QHash<QString, QString> regions = makeRegions();
    return regions.value(foldedHeader(written));
}
