#include "tests/support/testmain.h"

#include "core/leads/leadvariables.h"

using namespace Qt::StringLiterals;

class LeadVariablesTest : public QObject {
    Q_OBJECT

private slots:
    void namesHeaders_data();
    void namesHeaders();
    void keepsNamesApart();
    void keepsNamesOfTheCampaignAndTheLanguageFree();
    void givesStandardFieldsAndColumns();
    void cleansValues_data();
    void cleansValues();
    void namesALeadForTheScreen();
    void readsItsOwnCodes();
};

void LeadVariablesTest::namesHeaders_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("name");
    const auto row = [](const char16_t *header, const char *name) {
        QTest::newRow(name) << QString::fromUtf16(header) << QString::fromLatin1(name);
    };
    row(u"Facility Name", "facility_name");
    row(u"  ZIP-Code ", "zip_code");
    row(u"E-Mail_Adresse", "e_mail_adresse");
    row(u"Größe", "groesse");
    row(u"Straße / Nr.", "strasse_nr");
    row(u"Über Ärzte", "ueber_aerzte");
    row(u"Teléfono móvil", "telefono_movil");
    row(u"Año", "ano");
    row(u"Cafe\u0301", "cafe");
    row(u"Łódź", "lodz");
    row(u"2nd phone", "column_2nd_phone");
    row(u"ＷＩＤＥ", "wide");
    row(u"{{evil}}", "evil");
    row(u"電話 1", "column_1");
    row(u"電話", "column");
    row(u"", "column");
}

void LeadVariablesTest::namesHeaders()
{
    QFETCH(QString, header);
    QTEST(LeadVariables::nameOf(header), "name");
}

void LeadVariablesTest::keepsNamesApart()
{
    QCOMPARE(LeadVariables::namesOf(
                 {u"Rating"_s, u"rating"_s, u"Company"_s, u"company 2"_s, u"RATING"_s, u""_s, u""_s}),
             (QStringList {u"rating"_s, u"rating_2"_s, u"company_2"_s, u"company_2_2"_s, u"rating_3"_s,
                           u"column"_s, u"column_2"_s}));
}

void LeadVariablesTest::keepsNamesOfTheCampaignAndTheLanguageFree()
{
    QCOMPARE(LeadVariables::namesOf({u"Business Name"_s, u"if"_s, u"Campaign"_s}),
             (QStringList {u"business_name_2"_s, u"if_2"_s, u"campaign_2"_s}));
}

void LeadVariablesTest::givesStandardFieldsAndColumns()
{
    Lead lead;
    lead.firstName = u"Ada"_s;
    lead.company = u"Harbor Lights Clinic"_s;
    lead.phone = PhoneNumber::fromStored(u"+12025550143"_s);
    lead.cells = {u"Harbor"_s, u"4"_s};
    const auto values = LeadVariables::valuesOf(lead, {u"Company"_s, u"Beds"_s, u"Missing cell"_s});
    QCOMPARE(values.value(u"company"_s), u"Harbor Lights Clinic"_s);
    QCOMPARE(values.value(u"company_2"_s), u"Harbor"_s);
    QCOMPARE(values.value(u"name"_s), u"Ada"_s);
    QCOMPARE(values.value(u"phone"_s), u"+12025550143"_s);
    QCOMPARE(values.value(u"beds"_s), u"4"_s);
    QVERIFY(values.contains(u"missing_cell"_s));
    for (const QString &name : LeadVariables::standardNames())
        QVERIFY2(values.contains(name), qPrintable(name));
}

void LeadVariablesTest::cleansValues_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("value");
    QTest::newRow("lines") << u" one\r\ntwo\tthree "_s << u"one two three"_s;
    QTest::newRow("braces") << u"{{{name}}} {% if %}"_s << u"name % if %"_s;
    QTest::newRow("controls") << u"a\u0007b\u202Ec\u200Bd"_s << u"abcd"_s;
    QTest::newRow("letters") << u"Zoë 北京 😀"_s << u"Zoë 北京 😀"_s;
    QTest::newRow("long") << QString(500, u'x') << QString(200, u'x');
    QTest::newRow("never half a character") << QString(199, u'x') + u"😀"_s << QString(199, u'x');
}

void LeadVariablesTest::cleansValues()
{
    QFETCH(QString, cell);
    Lead lead;
    lead.cells = {cell};
    QTEST(LeadVariables::valuesOf(lead, {u"Remark"_s}).value(u"remark"_s), "value");
}

void LeadVariablesTest::namesALeadForTheScreen()
{
    Lead lead;
    lead.phone = PhoneNumber::fromStored(u"+12025550143"_s);
    QCOMPARE(lead.displayName(), lead.phone.shown());
    lead.company = u"Harbor Lights Clinic"_s;
    QCOMPARE(lead.displayName(), u"Harbor Lights Clinic"_s);
    lead.lastName = u"Vale"_s;
    QCOMPARE(lead.displayName(), u"Vale"_s);
}

void LeadVariablesTest::readsItsOwnCodes()
{
    for (int i = 0; i <= static_cast<int>(LeadField::Extension); ++i)
        QCOMPARE(leadFieldFromCode(leadFieldCode(static_cast<LeadField>(i))), static_cast<LeadField>(i));
    for (int i = 0; i <= static_cast<int>(LeadStatus::Parked); ++i)
        QCOMPARE(leadStatusFromCode(leadStatusCode(static_cast<LeadStatus>(i))), static_cast<LeadStatus>(i));
    QVERIFY(!leadFieldFromCode(u"nonsense"_s));
    QVERIFY(!leadStatusFromCode(u"nonsense"_s));
}

LEADLINE_TEST(LeadVariablesTest)
#include "tst_leadvariables.moc"
