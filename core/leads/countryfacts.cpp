#include "core/leads/countryfacts.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr auto fiveDigits = "[0-9]{5}"_L1;
constexpr auto fourDigits = "[0-9]{4}"_L1;

constexpr std::array countries {
    CountryFacts {"US"_L1, 335, "en"_L1, "us"_L1, "[0-9]{5}(-?[0-9]{4})?"_L1, u"",
                  "new york|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|"
                  "austin|san francisco|seattle|denver|boston|miami|atlanta|las vegas|detroit|memphis"_L1},
    CountryFacts {"CA"_L1, 40, "en|fr"_L1, "ca"_L1, "[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]"_L1, u"éèêàçô",
                  "toronto|montreal|vancouver|calgary|edmonton|ottawa|winnipeg|quebec|hamilton|halifax"_L1},
    CountryFacts {"GB"_L1, 67, "en"_L1, "uk"_L1, "[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}"_L1, u"",
                  "london|birmingham|manchester|glasgow|leeds|liverpool|edinburgh|bristol|sheffield|cardiff|"
                  "belfast|nottingham|leicester|newcastle"_L1},
    CountryFacts {"IE"_L1, 5, "en"_L1, "ie"_L1, "[A-Z][0-9W][0-9] ?[A-Z0-9]{4}"_L1, u"áéíóú",
                  "dublin|cork|limerick|galway|waterford|drogheda|dundalk"_L1},
    CountryFacts {"AU"_L1, 26, "en"_L1, "au"_L1, fourDigits, u"",
                  "sydney|melbourne|brisbane|perth|adelaide|canberra|hobart|gold coast|darwin"_L1},
    CountryFacts {"NZ"_L1, 5, "en"_L1, "nz"_L1, fourDigits, u"",
                  "auckland|wellington|christchurch|hamilton|dunedin|tauranga"_L1},
    CountryFacts {"DE"_L1, 84, "de"_L1, "de"_L1, fiveDigits, u"äöüß",
                  "berlin|hamburg|muenchen|munich|koeln|cologne|frankfurt|frankfurt am main|stuttgart|"
                  "duesseldorf|leipzig|dortmund|essen|bremen|dresden|hannover|nuernberg|duisburg|bochum|"
                  "wuppertal|bielefeld|bonn|muenster|karlsruhe|mannheim|augsburg|wiesbaden|kiel|aachen|"
                  "freiburg|mainz|luebeck|erfurt|rostock|kassel|potsdam"_L1},
    CountryFacts {"AT"_L1, 9, "de"_L1, "at"_L1, fourDigits, u"äöüß",
                  "wien|vienna|graz|linz|salzburg|innsbruck|klagenfurt|villach|wels|st poelten|dornbirn|"
                  "steyr|bregenz|eisenstadt|leoben|krems"_L1},
    CountryFacts {"CH"_L1, 9, "de|fr|it"_L1, "ch"_L1, fourDigits, u"äöüéèàç",
                  "zuerich|zurich|genf|geneve|basel|bern|lausanne|winterthur|luzern|st gallen|lugano|biel|"
                  "thun|chur|fribourg|neuchatel|zug|schaffhausen"_L1},
    CountryFacts {"FR"_L1, 68, "fr"_L1, "fr"_L1, fiveDigits, u"éèêëàâçôîïûùœ",
                  "paris|marseille|lyon|toulouse|nice|nantes|montpellier|strasbourg|bordeaux|lille|rennes|"
                  "reims|toulon|grenoble|dijon|angers|nimes"_L1},
    CountryFacts {"BE"_L1, 12, "fr|nl"_L1, "be"_L1, fourDigits, u"éèêëàâçôîïûù",
                  "bruxelles|brussel|brussels|antwerpen|gent|charleroi|liege|brugge|namur|leuven|mons"_L1},
    CountryFacts {
        "NL"_L1, 18, "nl"_L1, "nl"_L1, "[0-9]{4} ?[A-Z]{2}"_L1, u"ëïéö",
        "amsterdam|rotterdam|den haag|utrecht|eindhoven|groningen|tilburg|almere|breda|nijmegen"_L1},
    CountryFacts {"ES"_L1, 48, "es"_L1, "es"_L1, fiveDigits, u"ñáéíóúü",
                  "madrid|barcelona|valencia|sevilla|zaragoza|malaga|murcia|palma|bilbao|alicante|cordoba|"
                  "valladolid|vigo|gijon|granada"_L1},
    CountryFacts {"MX"_L1, 128, "es"_L1, "mx"_L1, fiveDigits, u"ñáéíóúü",
                  "ciudad de mexico|cdmx|mexico|guadalajara|monterrey|puebla|tijuana|leon|juarez|merida|"
                  "queretaro|cancun|toluca"_L1},
    CountryFacts {"IT"_L1, 59, "it"_L1, "it"_L1, fiveDigits, u"àèéìòù",
                  "roma|milano|napoli|torino|palermo|genova|bologna|firenze|bari|catania|venezia|verona"_L1},
    CountryFacts {"PT"_L1, 10, "pt"_L1, "pt"_L1, "[0-9]{4}-[0-9]{3}"_L1, u"ãõçáéíóúâêôà",
                  "lisboa|porto|braga|coimbra|funchal|setubal|faro|aveiro"_L1},
    CountryFacts {"BR"_L1, 213, "pt"_L1, "br"_L1, "[0-9]{5}-?[0-9]{3}"_L1, u"ãõçáéíóúâêôà",
                  "sao paulo|rio de janeiro|brasilia|salvador|fortaleza|belo horizonte|manaus|curitiba|"
                  "recife|porto alegre|goiania"_L1},
    CountryFacts {"PL"_L1, 38, "pl"_L1, "pl"_L1, "[0-9]{2}-[0-9]{3}"_L1, u"ąćęłńóśźż",
                  "warszawa|krakow|lodz|wroclaw|poznan|gdansk|szczecin|bydgoszcz|lublin|katowice"_L1},
    CountryFacts {"SE"_L1, 10, "sv"_L1, "se"_L1, "[0-9]{3} ?[0-9]{2}"_L1, u"åäöé",
                  "stockholm|goeteborg|goteborg|malmoe|malmo|uppsala|vaesteras|orebro|linkoeping"_L1},
    CountryFacts {"DK"_L1, 6, "da"_L1, "dk"_L1, fourDigits, u"æøå",
                  "koebenhavn|kobenhavn|aarhus|odense|aalborg|esbjerg|randers|kolding|vejle"_L1},
    CountryFacts {"NO"_L1, 5, "no"_L1, "no"_L1, fourDigits, u"æøå",
                  "oslo|bergen|trondheim|stavanger|drammen|fredrikstad|kristiansand|tromso"_L1},
};

constexpr std::array languages {
    HeaderLanguage {
        "de"_L1,
        "telefon|telefonnummer|rufnummer|mobil|mobiltelefon|mobilnummer|handy|handynummer|festnetz|firma|"
        "firmenname|vorname|nachname|familienname|strasse|plz|postleitzahl|ort|stadt|bundesland|"
        "ansprechpartner|ansprechpartnerin|unternehmen|anrede|kunde|kunden|kundennummer|kundennr|kdnr|titel|"
        "bemerkung|bemerkungen|notizen|branche|hausnummer|geschaeftlich|privat|durchwahl|land"_L1},
    HeaderLanguage {"es"_L1,
                    "telefono|movil|celular|empresa|apellido|apellidos|ciudad|provincia|correo|nombre|calle|"
                    "pais|direccion|poblacion|cliente|contacto|observaciones|cargo"_L1},
    HeaderLanguage {"fr"_L1,
                    "prenom|societe|entreprise|ville|portable|rue|pays|courriel|nom|telephone|adresse|"
                    "commune|civilite|remarques|raison"_L1},
    HeaderLanguage {"it"_L1,
                    "telefono|cellulare|azienda|cognome|nome|citta|provincia|indirizzo|cap|ragione|sociale|"
                    "cliente|referente|comune"_L1},
    HeaderLanguage {"nl"_L1,
                    "telefoon|telefoonnummer|mobiel|bedrijf|bedrijfsnaam|voornaam|achternaam|straat|plaats|"
                    "woonplaats|klant|contactpersoon"_L1},
    HeaderLanguage {"pt"_L1,
                    "telefone|telemovel|celular|empresa|sobrenome|apelido|nome|cidade|morada|endereco|"
                    "cliente|cep|bairro"_L1},
    HeaderLanguage {"pl"_L1, "telefon|komorka|imie|nazwisko|firma|miasto|ulica|klient|wojewodztwo"_L1},
    HeaderLanguage {"sv"_L1,
                    "telefon|telefonnummer|mobil|foeretag|foernamn|efternamn|ort|gata|postnummer|"
                    "kund|stad"_L1},
    HeaderLanguage {"da"_L1, "telefon|mobil|firma|fornavn|efternavn|by|gade|postnr|kunde|virksomhed"_L1},
    HeaderLanguage {"no"_L1, "telefon|mobil|firma|fornavn|etternavn|poststed|gate|postnr|kunde|bedrift"_L1},
};

} // namespace

std::span<const CountryFacts> knownCountries()
{
    return countries;
}

std::span<const HeaderLanguage> headerLanguages()
{
    return languages;
}
