#include "core/leads/leadtags.h"
#include "core/leads/leadvalues.h"
#include "tests/support/forbiddennumbers.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;

class LeadValuesTest : public QObject {
    Q_OBJECT

private slots:
    void takesNoForbiddenNumberFromAPerson()
    {
        for (const QString &text : forbiddenTexts()) {
            const auto value = checkedValue(LeadField::Phone, text, u"US"_s, {});
            QVERIFY2(!value && !value.error().message.isEmpty(), qPrintable(text));
        }
    }

    void readsWhatPeopleType_data()
    {
        QTest::addColumn<LeadField>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored"); // null: refused
        QTest::newRow("name") << LeadField::FirstName << u"  Ada   King "_s << u"Ada King"_s;
        QTest::newRow("number") << LeadField::Phone << u"(212) 555-0143"_s << u"+12125550143"_s;
        QTest::newRow("number with its country")
            << LeadField::Phone << u"+49 30 12345678"_s << u"+493012345678"_s;
        QTest::newRow("letters as a number") << LeadField::Phone << u"1-800-FLOWERS"_s << QString();
        QTest::newRow("no number") << LeadField::Phone << u""_s << QString();
        QTest::newRow("address") << LeadField::Email << u" ada@example.org "_s << u"ada@example.org"_s;
        QTest::newRow("no address") << LeadField::Email << u""_s << u""_s;
        QTest::newRow("address without domain") << LeadField::Email << u"ada@"_s << QString();
        QTest::newRow("address without at") << LeadField::Email << u"ada.example.org"_s << QString();
        QTest::newRow("two addresses") << LeadField::Email << u"a@example.org b@example.org"_s << QString();
        QTest::newRow("notes keep their lines") << LeadField::Notes << u" a\nb "_s << u"a\nb"_s;
        QTest::newRow("endless postal code") << LeadField::PostalCode << QString(21, u'1') << QString();
        QTest::newRow("tags") << LeadField::Tags << u"vip;  Fair 2026 ,VIP,,"_s << u"Fair 2026, vip"_s;
        QTest::newRow("a field that is not typed") << LeadField::TimeZone << u"Europe/Berlin"_s << QString();
    }
    void readsWhatPeopleType()
    {
        QFETCH(LeadField, field);
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        NumberPolicy policy;
        policy.allowFictional = true;
        const auto value = checkedValue(field, typed, u"US"_s, policy);
        QCOMPARE(bool(value), !stored.isNull());
        if (value)
            QCOMPARE(*value, stored);
        else
            QVERIFY(!value.error().message.isEmpty());
    }

    void setsWhatItReads()
    {
        Lead lead;
        for (const LeadField field : editableFields()) {
            const QString value = field == LeadField::Phone ? u"+493012345678"_s : u"x"_s;
            setValue(lead, field, value);
            QCOMPARE(valueOf(lead, field), value);
        }
        QCOMPARE(lead.region, u"DE"_s);
    }
};

LEADLINE_TEST(LeadValuesTest)
#include "tst_leadvalues.moc"
