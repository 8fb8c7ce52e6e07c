#include "tests/support/testmain.h"

#include "core/leads/csvdialect.h"
#include "core/leads/resultcolumns.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace {

Result<CsvGuess> guess(const QByteArray &bytes, const CsvChoices &choices = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    auto found = guessCsv(buffer, choices);
    if (found && buffer.pos() != 0)
        return Error {Error::Kind::Internal, u"not rewound"_s};
    return found;
}

} // namespace

class CsvDialectTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheDelimiter_data();
    void findsTheDelimiter();
    void findsTheEncoding_data();
    void findsTheEncoding();
    void findsTheHeader_data();
    void findsTheHeader();
    void tellsAndObeysTheLineOfTheHeader();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void obeysChoices();
    void refusesChoicesThatDoNotFit();
    void recognisesItsOwnExport();
    void recognisesARejectsFile();
    void isNotFooledByForeignColumns();
    void judgesLongFilesByTheirBeginning();
};

void CsvDialectTest::findsTheDelimiter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("delimiter");
    QTest::addColumn<bool>("hasSepLine");
    const auto row = [](const char *name, const char *bytes, char16_t delimiter, bool hasSepLine = false) {
        QTest::newRow(name) << QByteArray(bytes) << QChar(delimiter) << hasSepLine;
    };
    row("comma", "name,phone\nA,1\nB,2\n", u',');
    row("semicolon", "name;phone\nA;1\nB;2\n", u';');
    row("tab", "name\tphone\nA\t1\nB\t2\n", u'\t');
    row("pipe", "name|phone\nA|1\nB|2\n", u'|');
    row("decimal commas", "name;price;phone\nA;1,5;1\nB;2,5;2\n", u';');
    row("commas in names", "Name;Phone\nDoe, Jo;1\nRoe, Al;2\n", u';');
    row("commas in quotes", "a;b\n\"x,y,z\";1\n\"p,q,r\";2\n", u';');
    row("semicolons in quotes", "a,b\n\"x;y;z\",1\n\"p;q;r\",2\n", u',');
    row("one column", "phone\n3347938701\n", u',');
    row("sep line", "sep=;\r\na;b\r\n1;2\r\n", u';', true);
    row("quoted sep line", "\"sep=;\"\na;b\n1;2\n", u';', true);
    row("sep line that lies", "sep=;\na,b,c\n1,2,3\n4,5,6\n", u',', true);
    row("sep line of one column", "SEP=;\nphone\n3347938701\n", u';', true);
    row("a ragged row", "a,b,c\n1,2,3\n1,2\n4,5,6\n", u',');
}

void CsvDialectTest::findsTheDelimiter()
{
    QFETCH(QByteArray, bytes);
    const auto found = guess(bytes);
    QVERIFY(found);
    QTEST(found->dialect.delimiter, "delimiter");
    QTEST(found->dialect.hasSepLine, "hasSepLine");
}

void CsvDialectTest::findsTheEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<int>("bomBytes");
    QTest::addColumn<bool>("doubtful");
    const auto row = [](const char *name, const QByteArray &bytes, const char *encoding, int bomBytes,
                        bool doubtful) {
        QTest::newRow(name) << bytes << QByteArray(encoding) << bomBytes << doubtful;
    };
    row("ASCII", "name,phone\nA,1\n", "UTF-8", 0, false);
    row("UTF-8", "name,phone\nM\xC3\xBCller,1\n", "UTF-8", 0, false);
    row("UTF-8 with mark", "\xEF\xBB\xBFname,phone\nA,1\n", "UTF-8", 3, false);
    row("UTF-16 LE", QByteArray("\xFF\xFEn\0,\0p\0\n\0", 10), "UTF-16LE", 2, false);
    row("UTF-16 BE", QByteArray("\xFE\xFF\0n\0,\0p\0\n", 10), "UTF-16BE", 2, false);
    row("Western", "name,phone\nM\xFCller,1\n", "windows-1252", 0, true);
    row("UTF-16 without mark", QByteArray("n\0a\0m\0e\0,\0p\0\n\0A\0,\0001\0", 20), "UTF-16LE", 0, true);
}

void CsvDialectTest::findsTheEncoding()
{
    QFETCH(QByteArray, bytes);
    const auto found = guess(bytes);
    QVERIFY(found);
    QTEST(found->dialect.encoding, "encoding");
    QTEST(found->dialect.bomBytes, "bomBytes");
    QTEST(found->encodingDoubtful, "doubtful");
    QVERIFY(found->columns.first().startsWith(u'n'));
}

void CsvDialectTest::findsTheHeader_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("columns");
    const auto row = [](const char *name, const char *bytes, const QStringList &columns) {
        QTest::newRow(name) << QByteArray(bytes) << columns;
    };
    row("header", "Name,Phone\nA,3347938701\n", {u"Name"_s, u"Phone"_s});
    row("header only", "Name,Phone\n", {u"Name"_s, u"Phone"_s});
    row("unknown words", "Alpha,Beta\nA,B\n", {u"Alpha"_s, u"Beta"_s});
    row("header with a year", "Phone,2025\n3347938701,1\n", {u"Phone"_s, u"2025"_s});
    row("headers stay as they are", " Name ,Phone,,Phone\nA,1,2,3\n",
        {u" Name "_s, u"Phone"_s, u""_s, u"Phone"_s});
    row("none", "Harbor,3347938701\nVale,3347938702\n", {u"Column 1"_s, u"Column 2"_s});
    row("none, with mail", "Harbor,jo@example.com\n", {u"Column 1"_s, u"Column 2"_s});
    row("numbers only", "3347938701\n3347938702\n", {u"Column 1"_s});
    row("titles", "Contacts of the fair\nas of 25.11.2026\n\nName,Phone\nA,3347938701\n",
        {u"Name"_s, u"Phone"_s});
    row("titles with separators", "Contacts;;\nAs of;25.11.2026;\nName;Phone;City\nA;3347938701;X\n",
        {u"Name"_s, u"Phone"_s, u"City"_s});
    row("titles about telephones", "Phone list;;\nName;Phone;City\nA;3347938701;X\n",
        {u"Name"_s, u"Phone"_s, u"City"_s});
    row("titles, unknown words", "Report;;\nAlpha;Beta;Gamma\nA;B;C\n", {u"Alpha"_s, u"Beta"_s, u"Gamma"_s});
    row("titles with other separators", "Report, of May, by Anna\nName;Phone\nA;3347938701\n",
        {u"Name"_s, u"Phone"_s});
    row("sentences about telephones",
        "name;version;month;summary\nA;0.0.1;2024-08;Plays sounds\nB;0.0.14;2024-08;Voices for desktop and mobile\n",
        {u"name"_s, u"version"_s, u"month"_s, u"summary"_s});
    row("years beside a telephone", "Turnover;;\nPhone;2023;2024\n3347938701;1;2\n",
        {u"Phone"_s, u"2023"_s, u"2024"_s});
    row("title of one column", "Contacts\nPhone\n3347938701\n", {u"Phone"_s});
    row("a lead that looks like a title", ";;3347938701\nA;B;3347938702\nC;D;3347938703\n",
        {u"Column 1"_s, u"Column 2"_s, u"Column 3"_s});
    row("a header repeated below leads", "A,3347938701\nName,Phone\nB,3347938702\n",
        {u"Column 1"_s, u"Column 2"_s});
}

void CsvDialectTest::tellsAndObeysTheLineOfTheHeader()
{
    const QByteArray report = "Contacts\n\n\"as of\nNovember\"\nName,Phone\nA,3347938701\n";
    const auto found = guess(report);
    QVERIFY(found);
    QCOMPARE(found->headerLine, 5);
    QCOMPARE(found->dialect.titleRows, 2);
    QCOMPARE(found->sampleRows, (QList<QStringList> {{u"A"_s, u"3347938701"_s}}));
    CsvChoices choices;
    choices.headerLine = 1;
    QCOMPARE(guess(report, choices)->columns, QStringList {u"Contacts"_s});
    choices.headerLine = 4;
    QCOMPARE(guess(report, choices)->columns, QStringList({u"Name"_s, u"Phone"_s}));
    choices.headerLine = 0;
    QCOMPARE(guess(report, choices)->dialect.titleRows, 0);
    choices.headerLine = 7;
    const auto beyond = guess(report, choices);
    QVERIFY(!beyond);
    QVERIFY2(beyond.error().message.contains(u"line 7"_s), qPrintable(beyond.error().message));
}

void CsvDialectTest::findsTheHeader()
{
    QFETCH(QByteArray, bytes);
    const auto found = guess(bytes);
    QVERIFY(found);
    QTEST(found->columns, "columns");
    QCOMPARE(found->mapping.size(), found->columns.size());
}

void CsvDialectTest::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QByteArray noise;
    for (int i = 0; i < 4'096; ++i)
        noise += static_cast<char>(i * 7919 % 251);
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("only ends") << QByteArray("\r\n\r\n") << u"no readable rows"_s;
    QTest::newRow("torn workbook") << QByteArray("PK\x03\x04rest of the archive") << u"damaged"_s;
    QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << u"CSV or XLSX"_s;
    QTest::newRow("XML") << QByteArray("<?xml version=\"1.0\"?><Workbook/>") << u"XML file"_s;
    QTest::newRow("contact cards") << QByteArray("BEGIN:VCARD\r\nVERSION:3.0\r\n") << u"contact cards"_s;
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n") << u"no text"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7") << u"no text"_s;
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html>") << u"web page"_s;
    QTest::newRow("noise") << noise << u"no text"_s;
    QTest::newRow("NULs") << QByteArray(1'000, '\0') << u"no text"_s;
    QTest::newRow("201 columns") << QByteArray(200, ',') + "\n1\n" << u"200 columns"_s;
}

void CsvDialectTest::refusesWhatIsNoText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto found = guess(bytes);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(found.error().message.contains(says), qPrintable(found.error().message));
}

void CsvDialectTest::obeysChoices()
{
    CsvChoices choices;
    choices.delimiter = u';';
    choices.encoding = "cp1252";
    choices.headerLine = 0;
    choices.mapping = {{LeadField::Phone, u"2"_s}};
    const auto found = guess("M\xFCller;x,y\n", choices);
    QVERIFY(found);
    QCOMPARE(found->dialect.delimiter, QChar(u';'));
    QCOMPARE(found->dialect.encoding, QByteArray("windows-1252"));
    QVERIFY(!found->encodingDoubtful);
    QVERIFY(!found->dialect.hasHeader);
    QCOMPARE(found->mapping, (QList<LeadField> {LeadField::None, LeadField::Phone}));

    CsvChoices mapping;
    mapping.mapping = {{LeadField::Phone, u"fax "_s}, {LeadField::FirstName, u"Name"_s}};
    const auto remapped = guess("Name,Phone,Fax\nA,3347938701,3347938702\n", mapping);
    QVERIFY(remapped);
    QCOMPARE(remapped->mapping, (QList<LeadField> {LeadField::FirstName, LeadField::None, LeadField::Phone}));
}

void CsvDialectTest::refusesChoicesThatDoNotFit()
{
    CsvChoices mapping;
    mapping.mapping = {{LeadField::Phone, u"Telex"_s}};
    const auto unknownColumn = guess("Name,Phone\nA,1\n", mapping);
    QVERIFY(!unknownColumn);
    QCOMPARE(unknownColumn.error().kind, Error::Kind::InvalidInput);
    QVERIFY(unknownColumn.error().message.contains(u"Telex"_s));
    QVERIFY(unknownColumn.error().message.contains(u"Phone"_s));

    CsvChoices encoding;
    encoding.encoding = "klingon";
    const auto unknownEncoding = guess("Name,Phone\nA,1\n", encoding);
    QVERIFY(!unknownEncoding);
    QCOMPARE(unknownEncoding.error().kind, Error::Kind::Misuse);
}

void CsvDialectTest::recognisesItsOwnExport()
{
    const QString header = ResultColumns::names().join(u',') + u",Name,lead.phone,Phone Number\n"_s;
    const auto found = guess(header.toUtf8() + "1,L,+13347938701,ready,,,0,,,,,,,,A,x,3347938701\n");
    QVERIFY(found);
    QVERIFY(found->ownExport);
    QCOMPARE(found->mapping.at(2), LeadField::Phone);
    QCOMPARE(found->mapping.count(LeadField::Phone), 1);
    QCOMPARE(found->mapping.at(13), LeadField::None);
    QCOMPARE(found->mapping.at(14), LeadField::FullName);
    QVERIFY(guess("lead_id,call_id,outcome_by,phone\n1,x,agent,3347938701\n")->ownExport);
    QCOMPARE(ResultColumns::headerFor(u"phone"_s), u"lead.phone"_s);
    QCOMPARE(ResultColumns::headerFor(u"Phone"_s), u"Phone"_s);
    QCOMPARE(ResultColumns::restored(u"lead.phone"_s), u"phone"_s);
    QCOMPARE(ResultColumns::restored(u"lead.other"_s), u"lead.other"_s);
}

void CsvDialectTest::recognisesARejectsFile()
{
    const auto found = guess("Name,Phone,reject_line,reject_reason\nA,12,2,too short\n");
    QVERIFY(found && found->ownExport);
    QCOMPARE(found->mapping.at(2), LeadField::None);
}

void CsvDialectTest::isNotFooledByForeignColumns()
{
    QVERIFY(!guess("phone,status,notes,summary\n3347938701,x,y,z\n")->ownExport);
    QVERIFY(!guess("lead_id,list,phone\n1,x,3347938701\n")->ownExport);
}

void CsvDialectTest::judgesLongFilesByTheirBeginning()
{
    QByteArray bytes = "Name;Phone\n";
    while (bytes.size() < 400 * 1'024)
        bytes += "M\xC3\xBCller;3347938701\n";
    const auto found = guess(bytes + "\"open quote");
    QVERIFY(found);
    QCOMPARE(found->dialect, (CsvDialect {u';', "UTF-8", 0, true, false}));
    QVERIFY(!found->encodingDoubtful);
}

LEADLINE_TEST(CsvDialectTest)
#include "tst_csvdialect.moc"
