#include "core/leads/columnmapping.h"

#include "core/base/text.h"
#include "core/leads/crmlayout.h"
#include "core/leads/csvdialect.h"
#include "core/leads/headername.h"

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace {

/// Names of a field as `foldedHeader` gives them, best first: our own, then English, German, Spanish, French
/// and those of HubSpot, Salesforce, Pipedrive, Zoho, Close, Google Contacts, Outlook, LinkedIn and Apollo
/// exports.
struct FieldNames {
    LeadField field;
    const char *names;
};

constexpr std::array fieldNames {
    FieldNames {
        LeadField::Phone,
        "phone|phone number|phonenumber|telephone|telephone number|tel|tel no|phone no|primary phone|"
        "primary contact primary phone|contact phone|work phone|business phone|phone 1 value|person phone|"
        "person phone work|person phone mobile|work direct phone|direct phone|direct dial|mobile|mobile "
        "phone|"
        "mobile phone number|mobile number|cell|cell phone|cellphone|cell number|first phone|corporate phone|"
        "company phone|company phone number|organization phone|office phone|main phone|home phone|"
        "person phone home|phone 2 value|other phone|number to call|call number|e164|msisdn|"
        "telefon|telefonnummer|rufnummer|telefon geschaeftlich|telefon 1|festnetz|mobiltelefon|mobil|"
        "mobilnummer|handy|handynummer|telefon mobil|telefon privat|"
        "telefono|numero de telefono|telefono fijo|telefono movil|movil|celular|telefono celular|"
        "telephone bureau|numero de telephone|telephone fixe|tel fixe|telephone portable|telephone "
        "mobile|portable|"
        "tel portable|tel mobile"},
    FieldNames {LeadField::FirstName,
                "first name|firstname|given name|fname|first|contact first name|person first name|forename|"
                "vorname|nombre de pila|primer nombre|prenom"},
    FieldNames {LeadField::LastName,
                "last name|lastname|family name|surname|lname|last|contact last name|person last name|"
                "nachname|familienname|zuname|apellido|apellidos|primer apellido|nom de famille"},
    FieldNames {
        LeadField::FullName,
        "name|full name|fullname|contact name|contact|person name|lead name|primary contact name|display "
        "name|"
        "primary contact|ansprechpartner|kontakt|kontaktperson|vollstaendiger name|nombre|nombre completo|"
        "contacto|nombre de contacto|nom|nom complet|nom du contact"},
    FieldNames {
        LeadField::Company,
        "company|company name|companyname|account name|company account|account|organization|organisation|"
        "organization name|organisation name|organization 1 name|person organization|person "
        "organisation|business|business name|firm|facility name|"
        "hospital name|practice name|employer|associated company|current company|company name for emails|"
        "firma|firmenname|firmenbezeichnung|unternehmen|unternehmensname|organisationsname|"
        "empresa|nombre de la empresa|compania|razon social|negocio|accountname|nombre de la cuenta|"
        "societe|entreprise|raison sociale|nom de l entreprise|organisme"},
    FieldNames {
        LeadField::Email,
        "email|e mail|email address|e mail address|primary email|primary contact primary email|work email|"
        "person email|person email work|e mail 1 value|contact email|business email|mail|"
        "e mail adresse|mailadresse|email adresse|correo|correo electronico|direccion de correo|"
        "courriel|adresse e mail|adresse email|adresse de messagerie|adresse electronique"},
    FieldNames {LeadField::Address,
                "address|street|street address|address line 1|address 1|mailing street|business street|"
                "address 1 street|company address|organization address|strasse|adresse|anschrift|"
                "strasse und hausnummer|direccion|calle|domicilio|rue|adresse postale"},
    FieldNames {LeadField::City,
                "city|town|city town|mailing city|business city|company city|address 1 city|locality|"
                "ort|stadt|wohnort|ciudad|localidad|municipio|poblacion|ville|commune"},
    FieldNames {LeadField::State,
                "state|state province|state region|province|region|mailing state|mailing state province|"
                "business state|company state|address 1 region|state code|us state|"
                "bundesland|land kreis|estado|provincia|comunidad|departement"},
    FieldNames {
        LeadField::PostalCode,
        "postal code|postalcode|zip|zip code|zipcode|zip postal code|postcode|post code|mailing zip|"
        "mailing postal code|mailing zip postal code|business postal code|company zip|address 1 postal code|"
        "plz|postleitzahl|codigo postal|cp|code postal"},
    FieldNames {LeadField::Country,
                "country|country region|country code|mailing country|business country region|company country|"
                "address 1 country|land|staat|laendercode|pais|pays"},
    FieldNames {LeadField::TimeZone,
                "time zone|timezone|tz|iana time zone|zeitzone|zona horaria|huso horario|fuseau horaire"},
    FieldNames {
        LeadField::Notes,
        "notes|note|comment|comments|remarks|description|notizen|notiz|bemerkung|bemerkungen|kommentar|"
        "notas|comentario|comentarios|observaciones|remarque|remarques|commentaire|commentaires"},
    FieldNames {LeadField::ConsentKind,
                "consent kind|consent|consent type|legal basis|legal ground|einwilligung|rechtsgrundlage|"
                "consentimiento|base legal|consentement|base juridique"},
    FieldNames {LeadField::ConsentSource,
                "consent source|source of consent|quelle der einwilligung|origen del consentimiento|"
                "source du consentement"},
    FieldNames {
        LeadField::ConsentDate,
        "consent date|date of consent|consent given at|datum der einwilligung|fecha del consentimiento|"
        "opt in date|date du consentement"},
    FieldNames {
        LeadField::ConsentWording,
        "consent wording|consent text|consent url|consent link|opt in url|proof of consent|"
        "wortlaut der einwilligung|nachweis der einwilligung|texto del consentimiento|texte du consentement"},
    FieldNames {
        LeadField::Extension,
        "extension|ext|phone extension|phone ext|business phone extension|extension number|durchwahl"},
    FieldNames {
        LeadField::PersonId,
        "person id|contact id|crm id|record id|record id contact|datensatz id|kontakt id|id de contacto"},
    FieldNames {LeadField::Owner,
                "owner|lead owner|contact owner|account owner|deal owner|assigned to|zustaendig|betreuer|"
                "propietario|responsable"},
    FieldNames {LeadField::Tags, "tags|tag|labels|label|categories|schlagworte|etiquetas"},
};

/// Position of `name` in a list of names; -1 when it is not there.
int rankIn(const char *names, const QString &name)
{
    if (!names)
        return -1;
    int rank = 0;
    for (const auto each : QLatin1String(names).tokenize("|"_L1)) {
        if (name == each)
            return rank;
        ++rank;
    }
    return -1;
}

bool isNumberCharacter(QChar c)
{
    return (c >= u'0' && c <= u'9') || " +()-./"_L1.contains(c);
}

enum class Shape { Other, BareDigits, Number };

/// Whether a cell looks like a telephone number; bare digits may as well be some other id.
Shape shapeOf(const QString &cell)
{
    QString plain = cell.section(":::"_L1, 0, 0).trimmed();
    if (plain.startsWith(u'\''))
        plain.remove(0, 1);
    const auto digits = std::ranges::count_if(plain, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits < 7 || digits > 15 || !std::ranges::all_of(plain, isNumberCharacter))
        return Shape::Other;
    if (digits == plain.size())
        return digits >= 10 ? Shape::BareDigits : Shape::Other;
    const bool isDate = digits == 8 && plain.size() == 10 && !plain.contains(u' ');
    return isDate || plain.startsWith(u'-') || plain.count(u'.') == 1 ? Shape::Other : Shape::Number;
}

/// Shares of a column's filled sample cells.
struct Contents {
    double numbers = 0;
    double bareDigits = 0;
    bool isEmpty = true;
};

Contents contentsOf(qsizetype column, const QList<QStringList> &rows)
{
    std::array<int, 3> counts {0, 0, 0};
    for (const QStringList &row : rows) {
        const QString cell = row.value(column);
        if (!cell.trimmed().isEmpty())
            ++counts.at(static_cast<size_t>(shapeOf(cell)));
    }
    const double filled = counts[0] + counts[1] + counts[2];
    if (filled <= 0)
        return {};
    return {counts[2] / filled, counts[1] / filled, false};
}

bool holdsWord(const QString &name, std::span<const QLatin1String> words)
{
    const QStringList parts = name.split(u' ');
    return std::ranges::any_of(words, [&](QLatin1String word) { return parts.contains(word); });
}

bool speaksOfPhones(const QString &name)
{
    constexpr std::array no {"fax"_L1,      "ext"_L1,     "type"_L1,      "label"_L1,  "code"_L1,
                             "id"_L1,       "consent"_L1, "extension"_L1, "status"_L1, "country"_L1,
                             "verified"_L1, "carrier"_L1, "date"_L1};
    constexpr std::array words {"tel"_L1, "fon"_L1, "gsm"_L1};
    constexpr std::array parts {"phone"_L1, "telefon"_L1, "mobile"_L1,  "mobil"_L1,     "cell"_L1,
                                "handy"_L1, "movil"_L1,   "celular"_L1, "rufnummer"_L1, "portable"_L1};
    return !holdsWord(name, no)
        && (holdsWord(name, words)
            || std::ranges::any_of(parts, [&](QLatin1String part) { return name.contains(part); }));
}

/// Numbers of somebody or something else.
bool isOfOthers(const QString &name)
{
    constexpr std::array others {"fax"_L1,       "assistant"_L1, "asst"_L1,     "assistent"_L1,
                                 "assistenz"_L1, "asistente"_L1, "pager"_L1,    "telex"_L1,
                                 "isdn"_L1,      "tty"_L1,       "tdd"_L1,      "radio"_L1,
                                 "emergency"_L1, "notfall"_L1,   "callback"_L1, "owner"_L1};
    return holdsWord(name, others);
}

/// How well a column serves as the telephone number; 0 = not at all.
double phoneScore(const QString &name, const Contents &contents)
{
    const int rank = rankIn(fieldNames.front().names, name);
    const double share = contents.numbers + contents.bareDigits;
    if (rank >= 0)
        return (contents.isEmpty ? 0.5 : 1.0 + 2.0 * share) - 0.001 * rank;
    if (speaksOfPhones(name))
        return contents.isEmpty ? 0.2 : 0.5 + 2.0 * share;
    const bool hasNoName = name.isEmpty() || name.startsWith("column "_L1);
    const double telling = hasNoName ? share : contents.numbers;
    return telling >= 0.6 ? telling : 0;
}

void mapPhone(QList<LeadField> &mapping, const QStringList &names, const QList<QStringList> &rows)
{
    double best = 0;
    qsizetype column = -1;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const double score = phoneScore(names.at(i), contentsOf(i, rows));
        if (score > best) {
            best = score;
            column = i;
        }
    }
    if (column >= 0)
        mapping[column] = LeadField::Phone;
}

/// The columns a known program keeps numbers in; the first one that holds some is the one to dial.
bool mapPhonesOf(const CrmLayout &program, QList<LeadField> &mapping, const QStringList &names,
                 const QList<QStringList> &rows)
{
    const QList<qsizetype> columns = phoneColumnsOf(program, names);
    if (columns.isEmpty())
        return false;
    for (const qsizetype column : columns)
        mapping[column] = LeadField::OtherPhone;
    const auto filled =
        std::ranges::find_if(columns, [&](qsizetype column) { return !contentsOf(column, rows).isEmpty; });
    mapping[filled == columns.end() ? columns.first() : *filled] = LeadField::Phone;
    return true;
}

/// Every other column with numbers of the person.
void mapOtherPhones(QList<LeadField> &mapping, const QStringList &names, const QList<QStringList> &rows)
{
    constexpr double enough = 0.3;
    if (!mapping.contains(LeadField::Phone))
        return;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const bool isNamed =
            speaksOfPhones(names.at(i)) || rankIn(fieldNames.front().names, names.at(i)) >= 0;
        if (mapping.at(i) != LeadField::None || !isNamed || isOfOthers(names.at(i)))
            continue;
        const Contents contents = contentsOf(i, rows);
        if (contents.isEmpty || contents.numbers + contents.bareDigits >= enough)
            mapping[i] = LeadField::OtherPhone;
    }
}

/// The free column with the best name for `field`.
void mapByName(QList<LeadField> &mapping, const QStringList &names, const FieldNames &field)
{
    int best = -1;
    qsizetype column = -1;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const int rank = mapping.at(i) == LeadField::None ? rankIn(field.names, names.at(i)) : -1;
        if (rank >= 0 && (best < 0 || rank < best)) {
            best = rank;
            column = i;
        }
    }
    if (column >= 0)
        mapping[column] = field.field;
}

/// "Vorname, Name", "Prénom, Nom" and "Nombre, Apellidos": the plain word is the other half of the name.
void settleHalfNames(QList<LeadField> &mapping, const QStringList &names)
{
    const qsizetype full = mapping.indexOf(LeadField::FullName);
    if (full < 0)
        return;
    const bool hasFirst = mapping.contains(LeadField::FirstName);
    const bool hasLast = mapping.contains(LeadField::LastName);
    if (hasFirst && !hasLast && (names.at(full) == "name"_L1 || names.at(full) == "nom"_L1))
        mapping[full] = LeadField::LastName;
    else if (hasLast && !hasFirst && (names.at(full) == "nombre"_L1 || names.at(full) == "name"_L1))
        mapping[full] = LeadField::FirstName;
}

QStringList foldedNames(const QStringList &columns)
{
    QStringList names;
    for (const QString &column : columns)
        names += foldedHeader(column);
    return names;
}

} // namespace

QList<LeadField> guessMapping(const QStringList &columns, const QList<QStringList> &sampleRows)
{
    const QStringList names = foldedNames(columns);
    const CrmLayout *const program = crmLayoutOf(names);
    QList<LeadField> mapping(columns.size(), LeadField::None);
    if (!program || !mapPhonesOf(*program, mapping, names, sampleRows))
        mapPhone(mapping, names, sampleRows);
    mapOtherPhones(mapping, names, sampleRows);
    if (program)
        mapByName(mapping, names, {LeadField::PersonId, program->personId.data()});
    for (const FieldNames &field : fieldNames) {
        if (field.field != LeadField::Phone && !mapping.contains(field.field))
            mapByName(mapping, names, field);
    }
    settleHalfNames(mapping, names);
    return mapping;
}

QString programOf(const QStringList &columns)
{
    const CrmLayout *const program = crmLayoutOf(foldedNames(columns));
    return program ? QString(program->name) : QString();
}

QList<LeadField> fieldsByName(const QStringList &columns)
{
    return guessMapping(columns, {});
}

QString describedColumns(const QStringList &columns)
{
    constexpr qsizetype most = 30;
    QStringList shown;
    for (const QString &column : columns.mid(0, most))
        shown += text::isolated(text::shown(column, 60));
    if (columns.size() > most)
        shown += u"\u2026"_s;
    return shown.join(u", "_s);
}
