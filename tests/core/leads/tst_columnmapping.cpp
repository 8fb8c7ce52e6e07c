#include "tests/support/testmain.h"

#include "core/leads/columnmapping.h"
#include "core/leads/csvdialect.h"

using namespace Qt::StringLiterals;

namespace {

/// "Header=field, ..." for the columns that are mapped.
QString mapped(const QStringList &columns, const QList<QStringList> &rows = {})
{
    const auto mapping = guessMapping(columns, rows);
    QStringList pairs;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (mapping.at(i) != LeadField::None)
            pairs += columns.at(i) + u'=' + leadFieldCode(mapping.at(i));
    }
    return pairs.join(u", "_s);
}

} // namespace

class ColumnMappingTest : public QObject {
    Q_OBJECT

private slots:
    void knowsTheHeadersOfOthers_data();
    void knowsTheHeadersOfOthers();
    void looksAtTheContents_data();
    void looksAtTheContents();
    void givesOneFieldToOneColumn();
    void namesTheProgram_data();
    void namesTheProgram();
};

void ColumnMappingTest::knowsTheHeadersOfOthers_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char16_t *headers, const char16_t *expected) {
        QTest::newRow(name) << QString::fromUtf16(headers) << QString::fromUtf16(expected);
    };
    row("hospitals",
        u"Facility ID|Facility Name|Address|City|State|ZIP Code|County Name|Phone Number|Hospital Type",
        u"Facility Name=company, Address=address, City=city, State=state, ZIP Code=postal_code, Phone "
        u"Number=phone");
    row("HubSpot",
        u"Record ID|First Name|Last Name|Email|Phone Number|Mobile Phone Number|Company "
        u"Name|City|State/Region|"
        u"Postal Code|Country/Region|Time Zone|Lead Status|Contact owner",
        u"Record ID=person_id, First Name=first_name, Last Name=last_name, Email=email, Phone Number=phone, "
        u"Mobile Phone Number=other_phone, Company Name=company, City=city, "
        u"State/Region=state, Postal Code=postal_code, Country/Region=country, Time Zone=time_zone, "
        u"Contact owner=owner");
    row("Salesforce",
        u"First Name|Last Name|Title|Account Name|Mailing Street|Mailing City|Mailing State/Province|"
        u"Mailing Zip/Postal Code|Mailing Country|Phone|Fax|Mobile|Email",
        u"First Name=first_name, Last Name=last_name, Account Name=company, Mailing Street=address, Mailing "
        u"City=city, "
        u"Mailing State/Province=state, Mailing Zip/Postal Code=postal_code, Mailing Country=country, "
        u"Phone=phone, Mobile=other_phone, "
        u"Email=email");
    row("Pipedrive",
        u"Person - Name|Person - Phone|Person - Email|Organization - Name|Organization - Address",
        u"Person - Name=name, Person - Phone=phone, Person - Email=email, Organization - Name=company, "
        u"Organization - Address=address");
    row("Zoho",
        u"Lead Owner|Company|First Name|Last Name|Email|Phone|Fax|Mobile|Street|City|State|Zip Code|Country",
        u"Lead Owner=owner, Company=company, First Name=first_name, Last Name=last_name, Email=email, "
        u"Phone=phone, Mobile=other_phone, Street=address, "
        u"City=city, State=state, Zip Code=postal_code, Country=country");
    row("Close",
        u"lead_name|primary_contact_name|primary_contact_primary_phone|primary_contact_primary_email",
        u"lead_name=name, primary_contact_primary_phone=phone, primary_contact_primary_email=email");
    row("Google Contacts",
        u"Given Name|Family Name|E-mail 1 - Value|Phone 1 - Type|Phone 1 - Value|Organization 1 - Name|"
        u"Address 1 - City|Address 1 - Region|Address 1 - Postal Code|Address 1 - Country",
        u"Given Name=first_name, Family Name=last_name, E-mail 1 - Value=email, Phone 1 - Value=phone, "
        u"Organization 1 - Name=company, Address 1 - City=city, Address 1 - Region=state, "
        u"Address 1 - Postal Code=postal_code, Address 1 - Country=country");
    row("Outlook",
        u"First Name|Last Name|Company|Business Street|Business City|Business State|Business Postal Code|"
        u"Business Fax|Business Phone|Home Phone|E-mail Address|Notes",
        u"First Name=first_name, Last Name=last_name, Company=company, Business Street=address, Business "
        u"City=city, "
        u"Business State=state, Business Postal Code=postal_code, Business Phone=phone, Home "
        u"Phone=other_phone, E-mail Address=email, "
        u"Notes=notes");
    row("LinkedIn", u"First Name|Last Name|URL|Email Address|Company|Position|Connected On",
        u"First Name=first_name, Last Name=last_name, URL=person_id, Email Address=email, Company=company");
    row("Apollo",
        u"First Name|Last Name|Title|Company|Company Name for Emails|Email|Work Direct Phone|Mobile Phone|"
        u"Corporate Phone|City|State|Country",
        u"First Name=first_name, Last Name=last_name, Company=company, Email=email, Work Direct Phone=phone, "
        u"Mobile Phone=other_phone, Corporate Phone=other_phone, City=city, "
        u"State=state, Country=country");
    row("German", u"Firma|Vorname|Nachname|Straße|PLZ|Ort|Bundesland|Land|Telefon|Fax|E-Mail|Bemerkung",
        u"Firma=company, Vorname=first_name, Nachname=last_name, Straße=address, PLZ=postal_code, Ort=city, "
        u"Bundesland=state, Land=country, Telefon=phone, E-Mail=email, Bemerkung=notes");
    row("German, half names", u"Vorname|Name|Rufnummer",
        u"Vorname=first_name, Name=last_name, Rufnummer=phone");
    row("Spanish",
        u"Empresa|Nombre|Apellidos|Teléfono|Correo electrónico|Ciudad|Provincia|Código postal|País",
        u"Empresa=company, Nombre=first_name, Apellidos=last_name, Teléfono=phone, Correo electrónico=email, "
        u"Ciudad=city, Provincia=state, Código postal=postal_code, País=country");
    row("French", u"Société|Prénom|Nom|Adresse e-mail|Téléphone|Tél. mobile|Ville|Code postal|Pays",
        u"Société=company, Prénom=first_name, Nom=last_name, Adresse e-mail=email, Téléphone=phone, "
        u"Tél. mobile=other_phone, Ville=city, Code postal=postal_code, Pays=country");
    row("HubSpot, German",
        u"Datensatz-ID|Vorname|Nachname|E-Mail|Telefonnummer|Mobiltelefonnummer|Kontaktverantwortlicher",
        u"Datensatz-ID=person_id, Vorname=first_name, Nachname=last_name, E-Mail=email, Telefonnummer=phone, "
        u"Mobiltelefonnummer=other_phone");
    row("Outlook, German",
        u"Vorname|Nachname|Firma|Fax geschäftlich|Telefon geschäftlich|Telefon "
        u"(privat)|Mobiltelefon|E-Mail-Adresse",
        u"Vorname=first_name, Nachname=last_name, Firma=company, Telefon geschäftlich=phone, Telefon "
        u"(privat)=other_phone, Mobiltelefon=other_phone, E-Mail-Adresse=email");
    row("Outlook, all its numbers",
        u"First Name|Last Name|Assistant's Phone|Business Fax|Business Phone|Business Phone 2|Callback|Home "
        u"Phone|"
        u"Mobile Phone|Pager|Primary Phone|TTY/TDD Phone",
        u"First Name=first_name, Last Name=last_name, Business Phone=other_phone, Business Phone "
        u"2=other_phone, "
        u"Home Phone=other_phone, Mobile Phone=other_phone, Primary Phone=phone");
    row("Zoho, with ids",
        u"Record Id|Contact Owner.id|First Name|Last Name|Account Name|Phone|Asst Phone|Mobile",
        u"Record Id=person_id, First Name=first_name, Last Name=last_name, Account Name=company, "
        u"Phone=phone, "
        u"Mobile=other_phone");
    row("Pipedrive, several numbers",
        u"Person - ID|Person - Name|Person - Phone - Work|Person - Phone - Mobile|Person - Organization",
        u"Person - ID=person_id, Person - Name=name, Person - Phone - Work=phone, Person - Phone - "
        u"Mobile=other_phone, Person - Organization=company");
    row("Google Contacts of today",
        u"First Name|Last Name|Organization Name|E-mail 1 - Label|E-mail 1 - Value|Phone 1 - Label|Phone 1 - "
        u"Value|"
        u"Phone 2 - Label|Phone 2 - Value",
        u"First Name=first_name, Last Name=last_name, Organization Name=company, E-mail 1 - Value=email, "
        u"Phone 1 - Value=phone, Phone 2 - Value=other_phone");
    row("LinkedIn Sales Navigator", u"First Name|Last Name|Title|Company|Sales Navigator URL|Mobile|Phone",
        u"First Name=first_name, Last Name=last_name, Company=company, Sales Navigator URL=person_id, "
        u"Mobile=other_phone, Phone=phone");
    row("Salesforce, raw", u"Id|LastName|FirstName|AccountId|Phone|Fax|MobilePhone|HomePhone|Email",
        u"Id=person_id, LastName=last_name, FirstName=first_name, Phone=phone, MobilePhone=other_phone, "
        u"HomePhone=other_phone, Email=email");
    row("own names",
        u"phone|first_name|last_name|company|email|city|state|postal_code|time_zone|consent_kind|consent_"
        u"source|"
        u"consent_date|extension",
        u"phone=phone, first_name=first_name, last_name=last_name, company=company, email=email, city=city, "
        u"state=state, "
        u"postal_code=postal_code, time_zone=time_zone, consent_kind=consent_kind, "
        u"consent_source=consent_source, "
        u"consent_date=consent_date, extension=extension");
    row("no number", u"Name|Fax|Phone Type|Beds", u"Name=name");
}

void ColumnMappingTest::knowsTheHeadersOfOthers()
{
    QFETCH(QString, headers);
    QTEST(mapped(headers.split(u'|')), "expected");
}

void ColumnMappingTest::looksAtTheContents_data()
{
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::addColumn<QString>("expected");
    QTest::newRow("strange header") << QStringList {u"Anlage"_s, u"Wert"_s}
                                    << QList<QStringList> {{u"1"_s, u"(334) 793-8701"_s},
                                                           {u"2"_s, u"334-793-8702"_s}}
                                    << u"Wert=phone"_s;
    QTest::newRow("empty phone, filled mobile")
        << QStringList {u"Phone"_s, u"Mobile"_s}
        << QList<QStringList> {{u""_s, u"334 793 8701"_s}, {u""_s, u"334 793 8702"_s}}
        << u"Phone=other_phone, Mobile=phone"_s;
    QTest::newRow("phone holds words")
        << QStringList {u"Phone"_s, u"Cell"_s} << QList<QStringList> {{u"call me"_s, u"3347938701"_s}}
        << u"Cell=phone"_s;
    QTest::newRow("ids are no numbers")
        << QStringList {u"Provider"_s, u"Opened"_s}
        << QList<QStringList> {{u"1234567893"_s, u"2026-07-01"_s}, {u"1234567894"_s, u"01.07.2026"_s}}
        << u""_s;
    QTest::newRow("no header at all")
        << QStringList {u"Column 1"_s, u"Column 2"_s} << QList<QStringList> {{u"Harbor"_s, u"3347938701"_s}}
        << u"Column 2=phone"_s;
    QTest::newRow("spelled out differently")
        << QStringList {u"Best phone to reach"_s} << QList<QStringList> {{u"3347938701"_s}}
        << u"Best phone to reach=phone"_s;
}

void ColumnMappingTest::looksAtTheContents()
{
    QFETCH(QStringList, columns);
    QFETCH(QList<QStringList>, rows);
    QTEST(mapped(columns, rows), "expected");
}

void ColumnMappingTest::givesOneFieldToOneColumn()
{
    QCOMPARE(mapped({u"Company"_s, u"Company"_s, u"Phone"_s, u"phone"_s}),
             u"Company=company, Phone=phone, phone=other_phone"_s);
}

void ColumnMappingTest::namesTheProgram_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("program");
    const auto row = [](const char *program, const char16_t *headers) {
        QTest::newRow(program) << QString::fromUtf16(headers) << QString::fromLatin1(program);
    };
    row("HubSpot", u"Record ID|First Name|Lifecycle Stage|Phone Number");
    row("Salesforce", u"Contact ID|First Name|Last Name|Account Name|Mailing City|Phone");
    row("Pipedrive", u"Person - Name|Person - Phone - Work");
    row("Zoho CRM", u"Record Id|Lead Owner.id|Lead Owner|Phone");
    row("Close", u"lead_id|lead_name|primary_phone");
    row("Google Contacts", u"Given Name|Phone 1 - Type|Phone 1 - Value");
    row("Outlook", u"First Name|Business Fax|Business Phone");
    row("LinkedIn Sales Navigator", u"First Name|Last Name|Company|LinkedIn URL|Phone");
    row("Apollo", u"First Name|Company Name for Emails|Work Direct Phone");
    row("", u"Facility Name|Phone Number|City");
}

void ColumnMappingTest::namesTheProgram()
{
    QFETCH(QString, headers);
    QTEST(programOf(headers.split(u'|')), "program");
}

LEADLINE_TEST(ColumnMappingTest)
#include "tst_columnmapping.moc"
