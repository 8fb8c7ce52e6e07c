#include "core/leads/crmlayout.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// The most telling ones first: the first that fits is taken.
constexpr std::array layouts {
    CrmLayout {"Apollo"_L1,
               "apollo contact id;company name for emails;work direct phone|corporate phone;"
               "person linkedin url|corporate phone"_L1,
               "work direct phone|mobile phone|first phone|home phone|other phone"_L1,
               "apollo contact id"_L1},
    CrmLayout {"Google Contacts"_L1,
               "phone 1 value;phone 1 label;e mail 1 value|given name;e mail 1 label"_L1,
               "phone # value"_L1,
               {}},
    CrmLayout {
        "Outlook"_L1,
        "business phone|business fax;business phone|home phone|mobile phone;business street|business phone;"
        "telefon geschaeftlich|fax geschaeftlich;telefon geschaeftlich|mobiltelefon;"
        "telefono del trabajo|fax del trabajo;telephone bureau|tel mobile;"
        "telephone bureau|telephone domicile;primary phone|business phone"_L1,
        "primary phone|business phone|business phone 2|mobile phone|home phone|home phone 2|other phone|"
        "haupttelefon|telefon geschaeftlich|telefon geschaeftlich 2|mobiltelefon|telefon privat|telefon "
        "privat 2|"
        "weiteres telefon|telefono principal|telefono del trabajo|telefono del trabajo 2|movil|telefono "
        "movil|"
        "telefono particular|otro telefono|tel principal|telephone bureau|telephone 2 bureau|tel mobile|"
        "telephone domicile|telephone autre"_L1,
        {}},
    CrmLayout {
        "Close"_L1,
        "lead id|lead name|primary phone;primary contact name|primary contact primary phone;"
        "lead name|primary phone|primary email;display name|primary contact primary phone;contact name|"
        "primary phone|primary email"_L1,
        "primary contact primary phone|primary phone|primary contact other phones|other phones|phone"_L1,
        "contact id|primary contact id|id"_L1},
    CrmLayout {
        "Pipedrive"_L1,
        "person name|person phone;person name|person phone work;person id|person name;"
        "person name|person organization;person id|person organisation;deal person|person phone;"
        "person name|person telefon;persona nombre|persona telefono"_L1,
        "person phone|person phone work|person phone mobile|person phone home|person phone other|"
        "person telefon|person telefon arbeit|person telefon mobil|persona telefono|persona telefono trabajo"_L1,
        "person id|id de persona"_L1},
    CrmLayout {
        "Zoho CRM"_L1,
        "record id|contact owner id;record id|lead owner id;contact id|contact owner|account name|asst phone;"
        "record id|lead owner|lead source;lead id|lead owner|lead source"_L1,
        "phone|mobile|other phone|home phone|telefon|mobil"_L1, "record id|contact id|lead id"_L1},
    CrmLayout {
        "HubSpot"_L1,
        "record id|contact owner;record id|lifecycle stage;record id|marketing contact status;"
        "datensatz id|kontaktverantwortlicher;id de registro|propietario del contacto;"
        "id d enregistrement|proprietaire du contact"_L1,
        "phone number|mobile phone number|whatsapp phone number|telefonnummer|mobiltelefonnummer|"
        "numero de telefono|numero de telefono movil|numero de telephone|numero de telephone mobile"_L1,
        "record id|datensatz id|id de registro|id d enregistrement"_L1},
    CrmLayout {
        "Salesforce"_L1,
        "contact id|account name|mailing city;contact id|account id;id|firstname|lastname|accountid;"
        "lead id|lead owner|lead status;id|lastname|company|leadsource;first name|last name|account "
        "name|mailing city;"
        "kontakt id|accountname;vorname|nachname|accountname;id de contacto|nombre de la cuenta"_L1,
        "phone|business phone|mobile|mobilephone|mobile phone|other phone|otherphone|home phone|homephone|"
        "telefon|mobiltelefon|telefon privat|telefono|movil|telefono movil"_L1,
        "contact id|lead id|id|kontakt id|id de contacto"_L1},
    CrmLayout {"LinkedIn Sales Navigator"_L1,
               "sales navigator url;linkedin sales navigator url;sales navigator profile url;"
               "linkedin url|first name|company;linkedin profile url|first name|company;"
               "first name|last name|position|connected on"_L1,
               "phone|phone number|direct phone|mobile|mobile phone|work phone"_L1,
               "sales navigator url|linkedin sales navigator url|linkedin url|linkedin profile url|url"_L1},
};

bool isToldBy(const CrmLayout &layout, const QStringList &headers)
{
    for (const auto set : layout.telling.tokenize(u';')) {
        bool whole = true;
        for (const auto name : set.tokenize(u'|'))
            whole = whole && headers.contains(name);
        if (whole)
            return true;
    }
    return false;
}

QStringList numbered(QLatin1String name)
{
    if (!name.contains(u'#'))
        return {name};
    QStringList names;
    for (int i = 1; i <= 9; ++i)
        names += QString(name).replace(u'#', QString::number(i));
    return names;
}

} // namespace

const CrmLayout *crmLayoutOf(const QStringList &foldedHeaders)
{
    const auto *const found = std::ranges::find_if(
        layouts, [&](const CrmLayout &layout) { return isToldBy(layout, foldedHeaders); });
    return found == layouts.end() ? nullptr : found;
}

QList<qsizetype> phoneColumnsOf(const CrmLayout &layout, const QStringList &foldedHeaders)
{
    QList<qsizetype> columns;
    for (const auto name : layout.phones.tokenize(u'|')) {
        for (const QString &each : numbered(name)) {
            const qsizetype column = foldedHeaders.indexOf(each);
            if (column >= 0 && !columns.contains(column))
                columns += column;
        }
    }
    return columns;
}
