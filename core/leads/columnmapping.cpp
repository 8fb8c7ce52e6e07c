#include "core/leads/columnmapping.h"

#include "core/base/text.h"
#include "core/leads/csvdialect.h"
#include "core/leads/headername.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// Names of a field as `foldedHeader` gives them, best first: our own, then English, German, Spanish and
/// those of HubSpot, Salesforce, Pipedrive, Zoho, Close, Google Contacts, Outlook, LinkedIn and Apollo
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
        "telefono|numero de telefono|telefono fijo|telefono movil|movil|celular|telefono celular"},
    FieldNames {LeadField::FirstName,
                "first name|firstname|given name|fname|contact first name|person first name|forename|"
                "vorname|nombre de pila|primer nombre"},
    FieldNames {LeadField::LastName,
                "last name|lastname|family name|surname|lname|contact last name|person last name|"
                "nachname|familienname|zuname|apellido|apellidos|primer apellido"},
    FieldNames {
        LeadField::FullName,
        "name|full name|fullname|contact name|contact|person name|lead name|primary contact name|display "
        "name|"
        "primary contact|ansprechpartner|kontakt|kontaktperson|vollstaendiger name|nombre|nombre completo|"
        "contacto|nombre de contacto"},
    FieldNames {
        LeadField::Company,
        "company|company name|companyname|account name|company account|account|organization|organisation|"
        "organization name|organisation name|organization 1 name|business|business name|firm|facility name|"
        "hospital name|practice name|employer|associated company|current company|company name for emails|"
        "firma|firmenname|firmenbezeichnung|unternehmen|unternehmensname|organisationsname|"
        "empresa|nombre de la empresa|compania|razon social|negocio"},
    FieldNames {
        LeadField::Email,
        "email|e mail|email address|e mail address|primary email|primary contact primary email|work email|"
        "person email|person email work|e mail 1 value|contact email|business email|mail|"
        "e mail adresse|mailadresse|email adresse|correo|correo electronico|direccion de correo"},
    FieldNames {LeadField::Address,
                "address|street|street address|address line 1|address 1|mailing street|business street|"
                "address 1 street|company address|organization address|strasse|adresse|anschrift|"
                "strasse und hausnummer|direccion|calle|domicilio"},
    FieldNames {LeadField::City,
                "city|town|city town|mailing city|business city|company city|address 1 city|locality|"
                "ort|stadt|wohnort|ciudad|localidad|municipio|poblacion"},
    FieldNames {LeadField::State,
                "state|state province|state region|province|region|mailing state|mailing state province|"
                "business state|company state|address 1 region|state code|us state|"
                "bundesland|land kreis|estado|provincia|comunidad"},
    FieldNames {
        LeadField::PostalCode,
        "postal code|postalcode|zip|zip code|zipcode|zip postal code|postcode|post code|mailing zip|"
        "mailing postal code|mailing zip postal code|business postal code|company zip|address 1 postal code|"
        "plz|postleitzahl|codigo postal|cp"},
    FieldNames {LeadField::Country,
                "country|country region|country code|mailing country|business country region|company country|"
                "address 1 country|land|staat|laendercode|pais"},
    FieldNames {LeadField::TimeZone,
                "time zone|timezone|tz|iana time zone|zeitzone|zona horaria|huso horario"},
    FieldNames {
        LeadField::Notes,
        "notes|note|comment|comments|remarks|description|notizen|notiz|bemerkung|bemerkungen|kommentar|"
        "notas|comentario|comentarios|observaciones"},
    FieldNames {LeadField::ConsentKind,
                "consent kind|consent|consent type|legal basis|legal ground|einwilligung|rechtsgrundlage|"
                "consentimiento|base legal"},
    FieldNames {LeadField::ConsentSource,
                "consent source|source of consent|quelle der einwilligung|origen del consentimiento"},
    FieldNames {
        LeadField::ConsentDate,
        "consent date|date of consent|consent given at|datum der einwilligung|fecha del consentimiento"},
    FieldNames {LeadField::ConsentWording,
                "consent wording|consent text|wortlaut der einwilligung|texto del consentimiento"},
    FieldNames {LeadField::Extension,
                "extension|ext|phone extension|phone ext|business phone extension|extension number"},
};

/// Position of `name` in a list of names; -1 when it is not there.
int rankIn(const char *names, const QString &name)
{
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
    const QString plain = cell.trimmed();
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

bool speaksOfPhones(const QString &name)
{
    for (const QLatin1String no :
         {"fax"_L1, "ext"_L1, "type"_L1, "label"_L1, "code"_L1, "id"_L1, "consent"_L1}) {
        if (name.split(u' ').contains(no))
            return false;
    }
    for (const QLatin1String yes : {"phone"_L1, "telefon"_L1, "mobile"_L1, "mobil"_L1, "cell"_L1, "handy"_L1,
                                    "movil"_L1, "celular"_L1, "rufnummer"_L1, "tel"_L1}) {
        if (yes.size() > 3 ? name.contains(yes) : name.split(u' ').contains(yes))
            return true;
    }
    return false;
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

/// "Vorname, Name" and "Nombre, Apellidos": the plain word is the other half of the name.
void settleHalfNames(QList<LeadField> &mapping, const QStringList &names)
{
    const qsizetype full = mapping.indexOf(LeadField::FullName);
    if (full < 0)
        return;
    const bool hasFirst = mapping.contains(LeadField::FirstName);
    const bool hasLast = mapping.contains(LeadField::LastName);
    if (hasFirst && !hasLast && names.at(full) == "name"_L1)
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
    QList<LeadField> mapping(columns.size(), LeadField::None);
    mapPhone(mapping, names, sampleRows);
    for (const FieldNames &field : fieldNames) {
        if (field.field != LeadField::Phone)
            mapByName(mapping, names, field);
    }
    settleHalfNames(mapping, names);
    return mapping;
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
