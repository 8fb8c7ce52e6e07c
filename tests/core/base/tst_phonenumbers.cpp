#include "tests/support/testmain.h"

#include "core/base/phonenumber.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

struct Forbidden {
    const char *name;
    QString text;
    QString region;
    NumberFault fault;
};

QList<Forbidden> wronglyWritten()
{
    using enum NumberFault;
    const QString us = u"US"_s;
    return {
        {"nothing", {}, us, Empty},
        {"blanks", u"  \u00A0 "_s, us, Empty},
        {"dash", u"-"_s, us, Empty},
        {"vanity", u"1-800-FLOWERS"_s, us, Letters},
        {"not available", u"n/a"_s, us, Letters},
        {"star", u"*67 212 736 5000"_s, us, Letters},
        {"hash", u"212 736 5000#1"_s, us, Letters},
        {"comma pause", u"212 736 5000,,1"_s, us, Letters},
        {"semicolon pause", u"212 736 5000;1"_s, us, Letters},
        {"wait", u"2127365000w1"_s, us, Letters},
        {"pause", u"2127365000p1"_s, us, Letters},
        {"link without a number", u"tel:"_s, us, Letters},
        {"link to nobody", u"tel:anna"_s, us, Letters},
        {"link to a service", u"tel:*67"_s, us, Letters},
        {"sip", u"sip:2127365000@example.com"_s, us, Letters},
        {"two pluses", u"++12127365000"_s, us, Letters},
        {"plus inside", u"1+2127365000"_s, us, Letters},
        {"Arabic digits", u"٢١٢٧٣٦٥٠٠٠"_s, us, ForeignScript},
        {"Devanagari digits", u"२१२७३६५०००"_s, us, ForeignScript},
        {"trailing bidi mark", u"212 736 5000\u202C"_s, us, ForeignScript},
        {"leading bidi mark", u"\u202D2127365000"_s, us, ForeignScript},
        {"zero width inside", u"212\u200B7365000"_s, us, ForeignScript},
        {"tab inside", u"212\t7365000"_s, us, ForeignScript},
        {"scientific", u"2.12556E+9"_s, us, SpreadsheetDamage},
        {"scientific, comma", u"2,12556E+09"_s, us, SpreadsheetDamage},
        {"scientific, short", u"2E9"_s, us, SpreadsheetDamage},
        {"scientific, German", u"4.91712E+11"_s, u"DE"_s, SpreadsheetDamage},
        {"scientific, one digit lost", u"4.9171123456E+11"_s, u"DE"_s, SpreadsheetDamage},
        {"scientific, small", u"1E-5"_s, us, SpreadsheetDamage},
        {"scientific, two digits in front", u"21E9"_s, us, SpreadsheetDamage},
        {"not available in a sheet", u"#N/A"_s, us, SpreadsheetError},
        {"not available, German", u"#NV"_s, u"DE"_s, SpreadsheetError},
        {"wrong reference", u"#REF!"_s, us, SpreadsheetError},
        {"wrong name", u"#NAME?"_s, us, SpreadsheetError},
        {"wrong value, German", u"#WERT!"_s, u"DE"_s, SpreadsheetError},
        {"wrong value, Spanish", u"#¡VALOR!"_s, u"ES"_s, SpreadsheetError},
        {"divided by zero", u"#DIV/0!"_s, us, SpreadsheetError},
        {"too narrow", u"########"_s, us, SpreadsheetError},
        {"extension", u"212 736 5000 x123"_s, us, Extension},
        {"extension spelled out", u"(212) 736-5000 ext. 9"_s, us, Extension},
        {"local", u"736-5000"_s, us, TooFewDigits},
        {"area code and half of the number", u"212-555"_s, us, TooFewDigits},
        {"six digits in Canada", u"416555"_s, u"CA"_s, TooFewDigits},
        {"five digits", u"72975"_s, us, TooFewDigits},
        {"four digits", u"5134"_s, us, TooFewDigits},
        {"service of six digits abroad", u"116117"_s, u"DE"_s, ShortCode},
        {"nine digits", u"212 736 500"_s, us, TooFewDigits},
        {"eleven digits", u"212 736 50001"_s, us, TooManyDigits},
        {"two numbers", u"212-736-5000 / 212-736-5001"_s, us, TooManyDigits},
        {"beyond E.164", u"+4930123456789012345"_s, us, TooManyDigits},
        {"foreign without plus", u"442079460123"_s, us, TooManyDigits},
    };
}

QList<Forbidden> emergencies()
{
    using enum NumberFault;
    return {
        {"911", u"911"_s, u"US"_s, Emergency},
        {"911 abroad", u"911"_s, u"DE"_s, Emergency},
        {"911 with plus", u"+911"_s, u"US"_s, Emergency},
        {"911 with country code", u"+1 911"_s, u"US"_s, Emergency},
        {"911 with trunk code", u"1-911"_s, u"US"_s, Emergency},
        {"911 dotted", u"9.1.1"_s, u"US"_s, Emergency},
        {"911 with an extension", u"911 x1"_s, u"US"_s, Emergency},
        {"911 in a link", u"tel:911"_s, u"US"_s, Emergency},
        {"911 in a formula", u"=\"911\""_s, u"US"_s, Emergency},
        {"911 in scientific notation", u"9.11E+2"_s, u"US"_s, Emergency},
        {"of the region only, in a link", u"tel:18"_s, u"FR"_s, Emergency},
        {"112", u"112"_s, u"US"_s, Emergency},
        {"112 in Germany", u"112"_s, u"DE"_s, Emergency},
        {"112 with country code", u"+49 112"_s, u"DE"_s, Emergency},
        {"999", u"999"_s, u"US"_s, Emergency},
        {"999 with country code", u"+44 999"_s, u"GB"_s, Emergency},
        {"000", u"000"_s, u"AU"_s, Emergency},
        {"000 in the United States", u"000"_s, u"US"_s, Emergency},
        {"110", u"110"_s, u"DE"_s, Emergency},
        {"119", u"119"_s, u"JP"_s, Emergency},
        {"119 elsewhere", u"119"_s, u"US"_s, Emergency},
        {"full-width 911", u"９１１"_s, u"US"_s, Emergency},
        {"of the region only", u"18"_s, u"FR"_s, Emergency},
        {"411", u"411"_s, u"US"_s, ShortCode},
        {"211", u"211"_s, u"US"_s, ShortCode},
        {"511", u"511"_s, u"US"_s, ShortCode},
        {"611", u"611"_s, u"US"_s, ShortCode},
        {"711", u"711"_s, u"US"_s, ShortCode},
        {"811", u"811"_s, u"US"_s, ShortCode},
        {"988", u"988"_s, u"US"_s, ShortCode},
        {"1411", u"1411"_s, u"US"_s, ShortCode},
        {"directory assistance", u"212 555 1212"_s, u"US"_s, ShortCode},
    };
}

QList<Forbidden> northAmerican()
{
    using enum NumberFault;
    const QString us = u"US"_s;
    return {
        {"800", u"+1 800 736 5000"_s, us, TollFree},
        {"833", u"833 736 5000"_s, us, TollFree},
        {"844", u"(844) 562-1212"_s, us, TollFree},
        {"855", u"855 736 5000"_s, us, TollFree},
        {"866", u"(866) 957-9224"_s, us, TollFree},
        {"877", u"877 736 5000"_s, us, TollFree},
        {"888", u"888 736 5000"_s, us, TollFree},
        {"toll-free, fictional line", u"800 555 0100"_s, us, TollFree},
        {"900", u"+1 900 736 5000"_s, us, Premium},
        {"976", u"212 976 1234"_s, us, Premium},
        {"500", u"500 736 5000"_s, us, NoPlace},
        {"521", u"521 736 5000"_s, us, NoPlace},
        {"533", u"533 736 5000"_s, us, NoPlace},
        {"544", u"544 736 5000"_s, us, NoPlace},
        {"566", u"566 736 5000"_s, us, NoPlace},
        {"577", u"577 736 5000"_s, us, NoPlace},
        {"588", u"588 736 5000"_s, us, NoPlace},
        {"600", u"600 736 5000"_s, us, NoPlace},
        {"622", u"622 736 5000"_s, us, NoPlace},
        {"700", u"700 736 5000"_s, us, NoPlace},
        {"710", u"710 736 5000"_s, us, NoPlace},
        {"area code 0xx", u"(093) 693-3841"_s, us, NotANumber},
        {"area code 1xx", u"112 736 5000"_s, us, NotANumber},
        {"area code N11", u"911 736 5000"_s, us, NotANumber},
        {"area code 555", u"555 736 5000"_s, us, NotANumber},
        {"area code kept for expansion", u"290 736 5000"_s, us, NotANumber},
        {"area code 370", u"370 736 5000"_s, us, NotANumber},
        {"area code 222", u"222 736 5000"_s, us, NotANumber},
        {"exchange 0xx", u"(360) 000-0000"_s, us, NotANumber},
        {"exchange 1xx", u"212 136 5000"_s, us, NotANumber},
        {"exchange N11", u"212 911 5000"_s, us, NotANumber},
        {"fictional", u"212-555-0143"_s, us, Fictional},
        {"fictional, last", u"+1 907 555 0199"_s, us, Fictional},
        {"999 as the library sees it", u"+1999"_s, us, Emergency},
    };
}

QList<Forbidden> international()
{
    using enum NumberFault;
    return {
        {"satellite 870", u"+870 773 111 632"_s, u"US"_s, Satellite},
        {"satellite 878", u"+878 10 1234567890"_s, u"US"_s, Satellite},
        {"satellite 881", u"+881 6 123 45678"_s, u"US"_s, Satellite},
        {"satellite 882", u"+882 13 000 300"_s, u"US"_s, Satellite},
        {"prefix twice", u"11-5511-552564"_s, u"MX"_s, NotANumber},
        {"satellite 883", u"+883 510 0012 3456"_s, u"US"_s, Satellite},
        {"888", u"+888 123 456 789 01"_s, u"US"_s, Satellite},
        {"979", u"+979 1 2345 6789"_s, u"US"_s, Satellite},
        {"universal freephone", u"+800 1234 5678"_s, u"US"_s, Satellite},
        {"shared cost service", u"+808 1234 5678"_s, u"US"_s, Satellite},
        {"satellite behind 00", u"00870 773 111 632"_s, u"DE"_s, Satellite},
        {"satellite behind 011", u"011 881 6123 45678"_s, u"US"_s, Satellite},
        {"personal in Britain", u"070 1234 5678"_s, u"GB"_s, NoPlace},
        {"03 in Britain", u"0345 123 4567"_s, u"GB"_s, WrongType},
        {"0845 in Britain", u"0845 123 4567"_s, u"GB"_s, Premium},
        {"09 in Britain", u"+44 909 879 0000"_s, u"US"_s, Premium},
        {"0800 in Britain", u"0800 123 4567"_s, u"GB"_s, TollFree},
        {"pager in Britain", u"07640 123456"_s, u"GB"_s, WrongType},
        {"0900 in Germany", u"0900 1 123456"_s, u"DE"_s, Premium},
        {"0180 in Germany", u"0180 5 123456"_s, u"DE"_s, Premium},
        {"0800 in Germany", u"0800 1234567"_s, u"DE"_s, TollFree},
        {"806 in Spain", u"806 123 456"_s, u"ES"_s, Premium},
        {"unknown country code", u"+999 123 456 789"_s, u"US"_s, NotANumber},
        {"no such range", u"+44 1000 000000"_s, u"US"_s, NotANumber},
        {"no plus, no country", u"030 123456"_s, QString(), NotANumber},
        {"unknown region", u"030 123456"_s, u"XX"_s, NotANumber},
        {"two zeros behind the country code", u"+490  0391820"_s, u"US"_s, NotANumber},
        {"a German date", u"05.06.2026"_s, u"DE"_s, NotANumber},
        {"a date of databases", u"2026-11-25"_s, u"DE"_s, NotANumber},
        {"a date with its time", u"2026-11-25 10:00"_s, u"DE"_s, NotANumber},
        {"lost plus or lost zero", u"493514924823"_s, u"DE"_s, Ambiguous},
        {"short abroad", u"+49 30 1"_s, u"DE"_s, TooFewDigits},
    };
}

void addRows(const QList<Forbidden> &rows)
{
    for (const Forbidden &row : rows)
        QTest::newRow(row.name) << row.text << row.region << faultCode(row.fault);
}

QString read(const QString &text, const QString &region, const NumberPolicy &policy = {})
{
    const auto outcome = PhoneNumbers::read(text, region, policy);
    if (const auto *fault = std::get_if<NumberFault>(&outcome))
        return faultCode(*fault);
    return std::get<ReadNumber>(outcome).number.e164();
}

} // namespace

class PhoneNumbersTest : public QObject {
    Q_OBJECT

private slots:
    void refusesForbiddenNumbers_data();
    void refusesForbiddenNumbers();
    void readsNumbersAsPeopleWriteThem_data();
    void readsNumbersAsPeopleWriteThem();
    void tellsWhatItRepaired_data();
    void tellsWhatItRepaired();
    void acceptsAreaCodesNewerThanTheLibrary();
    void dialsFictionalNumbersInTheDemoOnly();
    void dropsAnExtensionWhenAllowed();
    void neverCallsOwnNumbers();
    void deniesStoredNumbersToo_data();
    void deniesStoredNumbersToo();
    void knowsTheRegion_data();
    void knowsTheRegion();
    void groupsNumbersWithThinSpaces();
    void masksNumbers();
    void takesStoredNumbersByFormOnly();
    void explainsEveryFault();
    void refusesHugeTextAtOnce();
};

void PhoneNumbersTest::refusesForbiddenNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("code");
    addRows(wronglyWritten());
    addRows(emergencies());
    addRows(northAmerican());
    addRows(international());
}

void PhoneNumbersTest::refusesForbiddenNumbers()
{
    QFETCH(QString, text);
    QFETCH(QString, region);
    QTEST(read(text, region), "code");
}

void PhoneNumbersTest::readsNumbersAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("e164");
    const auto row = [](const char *name, const char16_t *text, const char *region, const char *e164) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromLatin1(region)
                            << QString::fromLatin1(e164);
    };
    row("hospital", u"(334) 793-8701", "US", "+13347938701");
    row("dashes", u"334-793-8701", "US", "+13347938701");
    row("dots", u"334.793.8701", "US", "+13347938701");
    row("blanks", u" 334 793 8701 ", "US", "+13347938701");
    row("bare", u"3347938701", "US", "+13347938701");
    row("with 1", u"1-334-793-8701", "US", "+13347938701");
    row("with +1", u"+1 (334) 793-8701", "US", "+13347938701");
    row("plus in brackets", u"(+1) 334 793 8701", "DE", "+13347938701");
    row("slash", u"334/793-8701", "US", "+13347938701");
    row("no-break spaces", u"334\u00A0793\u00A08701", "US", "+13347938701");
    row("lower-case region", u"334 793 8701", "us", "+13347938701");
    row("Canada", u"604 683 1234", "CA", "+16046831234");
    row("Guam", u"(671) 647-2555", "US", "+16716472555");
    row("Puerto Rico", u"787-758-2525", "US", "+17877582525");
    row("exchange 988", u"212 988 1234", "US", "+12129881234");
    row("Germany", u"030 123456", "DE", "+4930123456");
    row("Germany, mobile", u"0171/1234567", "DE", "+491711234567");
    row("Germany, (0)", u"+49 (0)30 123456", "US", "+4930123456");
    row("Germany, 00", u"0049 30 123456", "DE", "+4930123456");
    row("00 from Spain", u"0049 30 123456", "ES", "+4930123456");
    row("011 from the United States", u"011 44 20 7946 0123", "US", "+442079460123");
    row("Britain", u"020 7946 0123", "GB", "+442079460123");
    row("Spain", u"612 34 56 78", "ES", "+34612345678");
    row("France", u"01 45 67 89 01", "FR", "+33145678901");
    row("Italy keeps its zero", u"06 1234 5678", "IT", "+390612345678");
    row("Mexico", u"55 1234 5678", "MX", "+525512345678");
    row("internet telephony", u"+49 32 212345678", "US", "+4932212345678");
}

void PhoneNumbersTest::readsNumbersAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(QString, region);
    QTEST(read(text, region), "e164");
}

void PhoneNumbersTest::tellsWhatItRepaired_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("repair");
    QTest::newRow("nothing") << u"334 793 8701"_s << u"US"_s << u"+13347938701"_s << QString();
    QTest::newRow("apostrophe") << u"'3347938701"_s << u"US"_s << u"+13347938701"_s
                                << u"apostrophe removed"_s;
    QTest::newRow("decimal") << u"3347938701.0"_s << u"US"_s << u"+13347938701"_s
                             << u"decimal point removed"_s;
    QTest::newRow("full width") << u"３３４ ７９３ ８７０１"_s << u"US"_s << u"+13347938701"_s
                                << u"unusual digits replaced"_s;
    QTest::newRow("00 in North America")
        << u"001 212 736 5000"_s << u"US"_s << u"+12127365000"_s << u"00 read as +"_s;
    QTest::newRow("00 abroad") << u"0049 30 123456"_s << u"US"_s << u"+4930123456"_s << u"00 read as +"_s;
    QTest::newRow("dashes of text programs")
        << u"212\u2011736\u20135000"_s << u"US"_s << u"+12127365000"_s << u"unusual dashes replaced"_s;
    QTest::newRow("lost plus") << u"491711234567"_s << u"DE"_s << u"+491711234567"_s << u"lost plus added"_s;
    QTest::newRow("lost plus, fixed")
        << u"4930123456"_s << u"DE"_s << u"+4930123456"_s << u"lost plus added"_s;
    QTest::newRow("lost plus, no zero in the plan")
        << u"34612345678"_s << u"ES"_s << u"+34612345678"_s << u"lost plus added"_s;
    QTest::newRow("lost zero") << u"30123456"_s << u"DE"_s << u"+4930123456"_s << u"lost zero added"_s;
    QTest::newRow("lost zero, mobile")
        << u"1711234567"_s << u"DE"_s << u"+491711234567"_s << u"lost zero added"_s;
    QTest::newRow("decimal, German") << u"491711234567,0"_s << u"DE"_s << u"+491711234567"_s
                                     << u"decimal point removed, lost plus added"_s;
    QTest::newRow("decimal, two places")
        << u"3347938701.00"_s << u"US"_s << u"+13347938701"_s << u"decimal point removed"_s;
    QTest::newRow("scientific with all digits") << u"4.91711234567E+11"_s << u"DE"_s << u"+491711234567"_s
                                                << u"scientific notation written out, lost plus added"_s;
    QTest::newRow("scientific with all digits and more")
        << u"3.3479387010E+09"_s << u"US"_s << u"+13347938701"_s << u"scientific notation written out"_s;
    QTest::newRow("link") << u"tel:+1-212-736-5000"_s << u"US"_s << u"+12127365000"_s
                          << u"\"tel:\" removed"_s;
    QTest::newRow("link, abbreviated")
        << u"Tel.: 030 123456"_s << u"DE"_s << u"+4930123456"_s << u"\"tel:\" removed"_s;
    QTest::newRow("link to call") << u"callto:+12127365000"_s << u"US"_s << u"+12127365000"_s
                                  << u"\"tel:\" removed"_s;
    QTest::newRow("formula that keeps the zero")
        << u"=\"01711234567\""_s << u"DE"_s << u"+491711234567"_s << u"formula taken apart"_s;
    QTest::newRow("formula with plus")
        << u"=+491711234567"_s << u"DE"_s << u"+491711234567"_s << u"formula taken apart"_s;
    QTest::newRow("curly apostrophe")
        << u"\u2019+491711234567"_s << u"DE"_s << u"+491711234567"_s << u"apostrophe removed"_s;
    QTest::newRow("apostrophes around")
        << u"'01711234567'"_s << u"DE"_s << u"+491711234567"_s << u"apostrophe removed"_s;
    QTest::newRow("blanks that do not break") << u"\u00A00171\u202F123\u00A04567"_s << u"DE"_s
                                              << u"+491711234567"_s << u"unusual blanks replaced"_s;
    QTest::newRow("two repairs") << u"'491711234567"_s << u"DE"_s << u"+491711234567"_s
                                 << u"apostrophe removed, lost plus added"_s;
}

void PhoneNumbersTest::tellsWhatItRepaired()
{
    QFETCH(QString, text);
    QFETCH(QString, region);
    const auto outcome = PhoneNumbers::read(text, region, {});
    QVERIFY(std::holds_alternative<ReadNumber>(outcome));
    const auto &number = std::get<ReadNumber>(outcome);
    QTEST(number.number.e164(), "e164");
    QTEST(number.repair, "repair");
    QVERIFY(!number.doubtful);
}

void PhoneNumbersTest::acceptsAreaCodesNewerThanTheLibrary()
{
    const auto outcome = PhoneNumbers::read(u"227 736 5000"_s, u"US"_s, {});
    QVERIFY(std::holds_alternative<ReadNumber>(outcome));
    QVERIFY(std::get<ReadNumber>(outcome).doubtful);
    QCOMPARE(PhoneNumbers::regionOf(std::get<ReadNumber>(outcome).number), u"US"_s);
}

void PhoneNumbersTest::dialsFictionalNumbersInTheDemoOnly()
{
    NumberPolicy demo;
    demo.allowFictional = true;
    for (const int area : {201, 212, 334, 671, 684, 787, 808, 907}) {
        for (const int line : {100, 143, 199}) {
            const QString number = u"+1%1%2"_s.arg(area).arg(5'550'000 + line);
            QCOMPARE(read(number, u"US"_s, demo), number);
            QVERIFY(PhoneNumber::fromStored(number).isFictional());
            QCOMPARE(read(number, u"US"_s), u"fictional"_s);
        }
    }
    QCOMPARE(read(u"800 555 0143"_s, u"US"_s, demo), u"toll_free"_s);
    QCOMPARE(read(u"555 555 0143"_s, u"US"_s, demo), u"not_a_number"_s);
    QVERIFY(!PhoneNumber::fromStored(u"+12125550200"_s).isFictional());
}

void PhoneNumbersTest::dropsAnExtensionWhenAllowed()
{
    NumberPolicy policy;
    policy.allowExtension = true;
    QCOMPARE(read(u"212 736 5000 x123"_s, u"US"_s, policy), u"+12127365000"_s);
    QCOMPARE(read(u"911 x123"_s, u"US"_s, policy), u"emergency"_s);
}

void PhoneNumbersTest::neverCallsOwnNumbers()
{
    NumberPolicy policy;
    policy.ownNumbers = {u"+12127365000"_s, u"+49 30 123456"_s};
    QCOMPARE(read(u"(212) 736-5000"_s, u"US"_s, policy), u"own_number"_s);
    QCOMPARE(read(u"030/123456"_s, u"DE"_s, policy), u"own_number"_s);
    QCOMPARE(read(u"212 736 5001"_s, u"US"_s, policy), u"+12127365001"_s);
}

void PhoneNumbersTest::deniesStoredNumbersToo_data()
{
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *e164, const char *code) {
        QTest::newRow(e164) << QString::fromLatin1(e164) << QString::fromLatin1(code);
    };
    row("+12127365000", "");
    row("+4930123456", "");
    row("+1911", "emergency");
    row("+911", "emergency");
    row("+49112", "emergency");
    row("+18007365000", "toll_free");
    row("+19007365000", "premium");
    row("+12129761234", "premium");
    row("+15007365000", "no_place");
    row("+12125550143", "fictional");
    row("+12121365000", "not_a_number");
    row("+870773111632", "satellite");
    row("+448451234567", "premium");
    row("+447012345678", "no_place");
    row("", "empty");
}

void PhoneNumbersTest::deniesStoredNumbersToo()
{
    QFETCH(QString, e164);
    const auto fault = PhoneNumbers::denial(PhoneNumber::fromStored(e164), {});
    QTEST(fault ? faultCode(*fault) : u""_s, "code");
}

void PhoneNumbersTest::knowsTheRegion_data()
{
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("region");
    const auto row = [](const char *e164, const char *region) {
        QTest::newRow(e164) << QString::fromLatin1(e164) << QString::fromLatin1(region);
    };
    row("+12127365000", "US");
    row("+12125550143", "US");
    row("+16046831234", "CA");
    row("+17877582525", "PR");
    row("+16716472555", "GU");
    row("+16846331222", "AS");
    row("+18765231234", "JM");
    row("+12423221234", "BS");
    row("+13275550100", "US");
    row("+13825550100", "CA");
    row("+4930123456", "DE");
    row("+442079460123", "GB");
    row("+9995550100", "");
    row("+1", "");
}

void PhoneNumbersTest::knowsTheRegion()
{
    QFETCH(QString, e164);
    QTEST(PhoneNumbers::regionOf(PhoneNumber::fromStored(e164)), "region");
}

void PhoneNumbersTest::groupsNumbersWithThinSpaces()
{
    QCOMPARE(PhoneNumber::fromStored(u"+12025550143"_s).shown(), u"+1\u2009202-555-0143"_s);
    QCOMPARE(PhoneNumber::fromStored(u"+442079460123"_s).shown(), u"+44\u200920\u20097946\u20090123"_s);
    QCOMPARE(PhoneNumber().shown(), QString());
}

void PhoneNumbersTest::masksNumbers()
{
    QCOMPARE(PhoneNumber::fromStored(u"+12025550143"_s).masked(), u"+1202***0143"_s);
    QCOMPARE(PhoneNumber::fromStored(u"+4930123"_s).masked(), u"+4***"_s);
    QCOMPARE(PhoneNumber().masked(), QString());
}

void PhoneNumbersTest::takesStoredNumbersByFormOnly()
{
    QCOMPARE(PhoneNumber::fromStored(u"+12025550143"_s).e164(), u"+12025550143"_s);
    for (const QString &text :
         {u"12025550143"_s, u"+0202"_s, u"+1202x"_s, u"+1234567890123456"_s, u"+"_s, u""_s})
        QVERIFY2(PhoneNumber::fromStored(text).isEmpty(), qPrintable(text));
}

void PhoneNumbersTest::explainsEveryFault()
{
    QSet<QString> codes;
    for (int i = 0; i <= static_cast<int>(NumberFault::OwnNumber); ++i) {
        const auto fault = static_cast<NumberFault>(i);
        codes.insert(faultCode(fault));
        QVERIFY(faultMessage(fault).endsWith(u'.'));
    }
    QCOMPARE(codes.size(), static_cast<int>(NumberFault::OwnNumber) + 1);
    // What was found is shown, and no example: plain and of bounded length.
    const QString rounded = faultMessage(NumberFault::SpreadsheetDamage, u" 4,91712E+11 "_s);
    QVERIFY2(rounded.contains(u"(4,91712E+11)"_s), qPrintable(rounded));
    QVERIFY2(!faultMessage(NumberFault::SpreadsheetDamage).contains(u"E+"_s), "an example");
    const QString endless = faultMessage(NumberFault::SpreadsheetDamage, QString(100, u'0') + u"2E+9\n"_s);
    QVERIFY2(endless.size() < rounded.size() + 30 && !endless.contains(u'\n'), qPrintable(endless));
}

void PhoneNumbersTest::refusesHugeTextAtOnce()
{
    QCOMPARE(read(QString(64 * 1'024, u'1'), u"US"_s), u"too_many_digits"_s);
}

LEADLINE_TEST(PhoneNumbersTest)
#include "tst_phonenumbers.moc"
