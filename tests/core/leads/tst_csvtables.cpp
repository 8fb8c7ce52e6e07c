#include "core/leads/csvreader.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QStringEncoder>

using namespace Qt::StringLiterals;

using Table = QList<QStringList>;

namespace {

/// Guesses everything, reads everything.
Table read(const QByteArray &bytes, const CsvChoices &choices)
{
    QByteArray copy = bytes;
    QBuffer file(&copy);
    file.open(QIODevice::ReadOnly);
    const auto guess = guessCsv(file, choices);
    if (!guess)
        return {{u"not read: "_s + guess.error().message}};
    CsvReader reader(file, guess->dialect);
    CsvReader::Record record;
    Table table;
    while (reader.next(record)) {
        if (record.fault != CsvReader::Fault::None)
            record.cells.prepend(csvFaultCode(record.fault));
        table.append(record.cells);
    }
    return table;
}

QByteArray encoded(const QString &text, const QByteArray &encoding)
{
    if (encoding == "UTF-8 with mark")
        return "\xEF\xBB\xBF" + text.toUtf8();
    if (encoding == "windows-1252")
        return text.toLatin1(); // the letters of the table are the same in both
    QStringEncoder encoder(encoding.constData(),
                           encoding.startsWith("UTF-16") ? QStringEncoder::Flag::WriteBom
                                                         : QStringEncoder::Flag::Default);
    return encoder.encode(text);
}

} // namespace

/// B-1: exact tables.
class CsvTablesTest : public QObject {
    Q_OBJECT
private slots:
    void theTwelveUsualTables_data();
    void theTwelveUsualTables();
    void everyWayOfWritingOneTable_data();
    void everyWayOfWritingOneTable();
};

/// The cases of csv-spectrum, written anew.
void CsvTablesTest::theTwelveUsualTables_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Table>("table");
    const auto row = [](const char *name, const QByteArray &bytes, const Table &table) {
        QTest::newRow(name) << bytes << table;
    };
    const QStringList abc {u"a"_s, u"b"_s, u"c"_s};
    const QStringList oneTwoThree {u"1"_s, u"2"_s, u"3"_s};
    row("comma_in_quotes", "first,last,address,city,zip\nJohn,Doe,7 any st.,\"Anytown, WW\",08123\n",
        {{u"first"_s, u"last"_s, u"address"_s, u"city"_s, u"zip"_s},
         {u"John"_s, u"Doe"_s, u"7 any st."_s, u"Anytown, WW"_s, u"08123"_s}});
    row("empty", "a,b,c\n1,\"\",\"\"\n2,3,4\n", {abc, {u"1"_s, u""_s, u""_s}, {u"2"_s, u"3"_s, u"4"_s}});
    row("empty_crlf", "a,b,c\r\n1,\"\",\"\"\r\n2,3,4\r\n",
        {abc, {u"1"_s, u""_s, u""_s}, {u"2"_s, u"3"_s, u"4"_s}});
    row("escaped_quotes", "a,b\n1,\"ha \"\"ha\"\" ha\"\n3,4\n",
        {{u"a"_s, u"b"_s}, {u"1"_s, u"ha \"ha\" ha"_s}, {u"3"_s, u"4"_s}});
    row("json", "key,val\n1,\"{\"\"type\"\": \"\"Point\"\", \"\"coordinates\"\": [102.0, 0.5]}\"\n",
        {{u"key"_s, u"val"_s}, {u"1"_s, u"{\"type\": \"Point\", \"coordinates\": [102.0, 0.5]}"_s}});
    row("location_coordinates",
        "\"Contact Phone Number\",\"Location Coordinates\",\"Cities\"\n\"(212) 555-0143\",\"\"\"40.2\"\" "
        "\"\"-74.5\"\"\","
        "\"Here, There\"\n",
        {{u"Contact Phone Number"_s, u"Location Coordinates"_s, u"Cities"_s},
         {u"(212) 555-0143"_s, u"\"40.2\" \"-74.5\""_s, u"Here, There"_s}});
    row("newlines", "a,b,c\n1,2,3\n\"Once upon \na time\",5,6\n7,8,9\n",
        {abc, oneTwoThree, {u"Once upon \na time"_s, u"5"_s, u"6"_s}, {u"7"_s, u"8"_s, u"9"_s}});
    row("newlines_crlf", "a,b,c\r\n1,2,3\r\n\"Once upon \r\na time\",5,6\r\n7,8,9\r\n",
        {abc, oneTwoThree, {u"Once upon \r\na time"_s, u"5"_s, u"6"_s}, {u"7"_s, u"8"_s, u"9"_s}});
    row("quotes_and_newlines", "a,b\n1,\"ha \n\"\"ha\"\" \nha\"\n3,4\n",
        {{u"a"_s, u"b"_s}, {u"1"_s, u"ha \n\"ha\" \nha"_s}, {u"3"_s, u"4"_s}});
    row("simple", "a,b,c\n1,2,3\n", {abc, oneTwoThree});
    row("simple_crlf", "a,b,c\r\n1,2,3\r\n", {abc, oneTwoThree});
    row("utf8", "a,b,c\n1,2,3\n4,5,\xCA\xA4\n", {abc, oneTwoThree, {u"4"_s, u"5"_s, u"ʤ"_s}});
}

void CsvTablesTest::theTwelveUsualTables()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Table, table);
    CsvChoices choices;
    choices.headerLine = 1;
    QCOMPARE(read(bytes, choices), table);
}

void CsvTablesTest::everyWayOfWritingOneTable_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QString>("delimiter");
    QTest::addColumn<QString>("end");
    QTest::addColumn<bool>("quoted");
    for (const auto *encoding : {"UTF-8", "UTF-8 with mark", "UTF-16LE", "UTF-16BE", "windows-1252"}) {
        for (const auto &delimiter : {u","_s, u";"_s, u"\t"_s, u"|"_s}) {
            for (const auto &[name, end] :
                 {std::pair {"CRLF", u"\r\n"_s}, {"LF", u"\n"_s}, {"CR", u"\r"_s}}) {
                for (const bool quoted : {false, true})
                    QTest::addRow("%s, %s, %s%s", encoding,
                                  delimiter == u"\t"_s ? "tab" : qPrintable(delimiter), name,
                                  quoted ? ", quoted" : "")
                        << QByteArray(encoding) << delimiter << end << quoted;
            }
        }
    }
}

void CsvTablesTest::everyWayOfWritingOneTable()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QString, delimiter);
    QFETCH(QString, end);
    QFETCH(bool, quoted);
    Table table {{u"phone"_s, u"first_name"_s, u"company"_s},
                 {u"(212) 555-0101"_s, u"Jürgen"_s, u"Müller & Söhne"_s},
                 {u"(212) 555-0102"_s, u"Zoë"_s, u""_s}};
    if (quoted)
        table.append(
            {u"(212) 555-0103"_s, u"says \"no\""_s, u"one"_s + end + u"two"_s + delimiter + u"three"_s});
    QString text;
    for (const auto &row : table) {
        QStringList cells;
        for (auto cell : row)
            cells.append(quoted ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell);
        text += cells.join(delimiter) + end;
    }

    QCOMPARE(read(encoded(text, encoding), {}), table);
}

LEADLINE_TEST(CsvTablesTest)
#include "tst_csvtables.moc"
