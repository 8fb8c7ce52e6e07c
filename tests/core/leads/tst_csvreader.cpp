#include "tests/support/testmain.h"

#include "core/leads/csvreader.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

using Table = QList<QStringList>;

namespace {

struct Reading {
    Table table;
    QList<qint64> lines;
    QList<CsvReader::Fault> faults;
    std::optional<Error> error;
};

/// Hands out a few bytes at a time, so that every token is torn somewhere.
class Trickle final : public QIODevice {
public:
    Trickle(QByteArray bytes, qint64 atOnce)
        : m_bytes(std::move(bytes))
        , m_atOnce(atOnce)
    {
        open(ReadOnly | Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 count = std::min({size, m_atOnce, m_bytes.size() - m_at});
        std::copy_n(m_bytes.constData() + m_at, count, data);
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_atOnce;
    qint64 m_at = 0;
};

Reading readFrom(QIODevice &device, const CsvDialect &dialect)
{
    CsvReader reader(device, dialect);
    Reading reading;
    CsvReader::Record record;
    while (reader.next(record)) {
        reading.table += record.cells;
        reading.lines += record.line;
        reading.faults += record.fault;
    }
    reading.error = reader.error();
    return reading;
}

Reading read(const QByteArray &bytes, const CsvDialect &dialect = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readFrom(buffer, dialect);
}

CsvDialect dialect(char16_t delimiter, const QByteArray &encoding = "UTF-8", int bomBytes = 0)
{
    CsvDialect made;
    made.delimiter = delimiter;
    made.encoding = encoding;
    made.bomBytes = bomBytes;
    return made;
}

QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char low = static_cast<char>(c.unicode() & 0xFF);
        const char high = static_cast<char>(c.unicode() >> 8);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

} // namespace

class CsvReaderTest : public QObject {
    Q_OBJECT

private slots:
    void readsTables_data();
    void readsTables();
    void readsTheSameWhereverChunksEnd_data();
    void readsTheSameWhereverChunksEnd();
    void readsEncodings_data();
    void readsEncodings();
    void saysOnWhichLineARecordStarts();
    void skipsTheSepLine();
    void refusesFaultyRecordsAndGoesOn_data();
    void refusesFaultyRecordsAndGoesOn();
    void namesTheLineOfAnUnclosedQuote();
    void stopsAtAnUnclosedQuoteInAnEndlessFile();
    void refusesAnEndlessCellInConstantMemory();
    void takesARecordOfManyLongCells();
    void countsBytes();
};

void CsvReaderTest::readsTables_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Table>("table");
    const auto row = [](const char *name, const QByteArray &bytes, const Table &table) {
        QTest::newRow(name) << bytes << table;
    };
    const Table simple {{u"a"_s, u"b"_s, u"c"_s}, {u"1"_s, u"2"_s, u"3"_s}};
    row("simple", "a,b,c\n1,2,3\n", simple);
    row("CRLF", "a,b,c\r\n1,2,3\r\n", simple);
    row("CR", "a,b,c\r1,2,3\r", simple);
    row("mixed ends", "a,b,c\r1,2,3\r\nx\n", {simple[0], simple[1], {u"x"_s}});
    row("no end of line at the end", "a,b,c\n1,2,3", simple);
    row("blank lines", "\n\na,b,c\r\n\r\n  \n1,2,3\n\n", simple);
    row("comma in quotes", "a,b\n\"x,y\",z", {{u"a"_s, u"b"_s}, {u"x,y"_s, u"z"_s}});
    row("empty cells", "a,b,c\n1,\"\",\n,,",
        {{u"a"_s, u"b"_s, u"c"_s}, {u"1"_s, u""_s, u""_s}, {u""_s, u""_s, u""_s}});
    row("empty quoted record", "\"\"\n", {{u""_s}});
    row("doubled quotes", "a\n\"he said \"\"no\"\"\"\n\"\"\"\"",
        {{u"a"_s}, {u"he said \"no\""_s}, {u"\""_s}});
    row("json", "k,v\n1,\"{\"\"type\"\": \"\"Point\"\", \"\"at\"\": [1.0, 2]}\"",
        {{u"k"_s, u"v"_s}, {u"1"_s, u"{\"type\": \"Point\", \"at\": [1.0, 2]}"_s}});
    row("line feeds in quotes", "a,b\n\"x\ny\",\"p\r\nq\"\n", {{u"a"_s, u"b"_s}, {u"x\ny"_s, u"p\r\nq"_s}});
    row("quotes and line feeds", "a\n\"once\n\"\"upon\"\"\na time\"\n",
        {{u"a"_s}, {u"once\n\"upon\"\na time"_s}});
    row("blanks stay", " a , b\n\" c \",d ", {{u" a "_s, u" b"_s}, {u" c "_s, u"d "_s}});
    row("blank behind a quote", "\"a\" ,b\n\"c\"\t\n", {{u"a"_s, u"b"_s}, {u"c"_s}});
    row("quote inside of a cell", "5\" pipe,x\ny\"\",z\n", {{u"5\" pipe"_s, u"x"_s}, {u"y\"\""_s, u"z"_s}});
    row("quote behind a blank", "a, \"b\"\n", {{u"a"_s, u" \"b\""_s}});
    row("ragged", "a,b\n1\n1,2,3\n", {{u"a"_s, u"b"_s}, {u"1"_s}, {u"1"_s, u"2"_s, u"3"_s}});
    row("utf8", "a,b\nZo\xC3\xAB,\xE5\x8C\x97\xE4\xBA\xAC \xF0\x9F\x98\x80",
        {{u"a"_s, u"b"_s}, {u"Zoë"_s, u"北京 😀"_s}});
    row("replacement character of the file itself", "\xEF\xBF\xBD\n", {{u"\uFFFD"_s}});
    row("delimiter at the end", "a,\n", {{u"a"_s, u""_s}});
    row("nothing", "", {});
    row("only ends", "\r\n\n\r", {});
}

void CsvReaderTest::readsTables()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Table, table);
    const Reading reading = read(bytes);
    QCOMPARE(reading.table, table);
    QVERIFY(!reading.error);
    QCOMPARE(reading.faults.count(CsvReader::Fault::None), table.size());
}

void CsvReaderTest::readsTheSameWhereverChunksEnd_data()
{
    QTest::addColumn<int>("atOnce");
    for (const int atOnce : {1, 2, 3, 5, 7})
        QTest::addRow("%d", atOnce) << atOnce;
}

void CsvReaderTest::readsTheSameWhereverChunksEnd()
{
    QFETCH(int, atOnce);
    const QByteArray bytes =
        "a,\"b \"\"x\"\"\",\"c\r\nd\"\r\n\"\",Zo\xC3\xAB,\"\xF0\x9F\x98\x80\"\r\n\r\nlast,\"\"\"\",z";
    const Reading whole = read(bytes);
    Trickle trickle(bytes, atOnce);
    const Reading torn = readFrom(trickle, {});
    QCOMPARE(torn.table, whole.table);
    QCOMPARE(torn.lines, whole.lines);
    QCOMPARE(torn.table.size(), 3);
    QCOMPARE(torn.lines, (QList<qint64> {1, 3, 5}));
}

void CsvReaderTest::readsEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<int>("bomBytes");
    const QString text = u"Größe;😀\r\nß;x"_s;
    QTest::newRow("UTF-8") << text.toUtf8() << QByteArray("UTF-8") << 0;
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF") + text.toUtf8() << QByteArray("UTF-8")
                                     << 3;
    QTest::newRow("UTF-16 LE") << QByteArray("\xFF\xFE") + utf16(text, false) << QByteArray("UTF-16LE") << 2;
    QTest::newRow("UTF-16 BE") << QByteArray("\xFE\xFF") + utf16(text, true) << QByteArray("UTF-16BE") << 2;
}

void CsvReaderTest::readsEncodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, encoding);
    QFETCH(int, bomBytes);
    const Reading reading = read(bytes, dialect(u';', encoding, bomBytes));
    QCOMPARE(reading.table, (Table {{u"Größe"_s, u"😀"_s}, {u"ß"_s, u"x"_s}}));
    QCOMPARE(reading.faults.count(CsvReader::Fault::None), 2);
    const Reading western = read("Gr\xF6\xDF"
                                 "e;\x80\n",
                                 dialect(u';', "windows-1252"));
    QCOMPARE(western.table, (Table {{u"Größe"_s, u"€"_s}}));
}

void CsvReaderTest::saysOnWhichLineARecordStarts()
{
    const Reading reading = read("a\n\n\"x\ny\r\nz\rq\"\r\nlast\rend");
    QCOMPARE(reading.lines, (QList<qint64> {1, 3, 7, 8}));
}

void CsvReaderTest::skipsTheSepLine()
{
    CsvDialect semicolons = dialect(u';');
    semicolons.hasSepLine = true;
    const Reading reading = read("sep=;\r\na;b\r\n1;2", semicolons);
    QCOMPARE(reading.table, (Table {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}}));
    QCOMPARE(reading.lines, (QList<qint64> {2, 3}));
}

void CsvReaderTest::refusesFaultyRecordsAndGoesOn_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<CsvReader::Fault>("fault");
    using Fault = CsvReader::Fault;
    const QByteArray utf8 = "UTF-8";
    QTest::newRow("NUL") << QByteArray("a\0b,c", 5) << utf8 << Fault::Nul;
    QTest::newRow("NUL in quotes") << QByteArray("\"a\0b\",c", 7) << utf8 << Fault::Nul;
    QTest::newRow("long cell") << QByteArray(64 * 1'024 + 1, 'x') << utf8 << Fault::CellTooLong;
    QTest::newRow("long quoted cell") << '"' + QByteArray(70'000, 'x') + '"' << utf8 << Fault::CellTooLong;
    QTest::newRow("200 columns") << QByteArray(199, ',') << utf8 << Fault::None;
    QTest::newRow("201 columns") << QByteArray(200, ',') << utf8 << Fault::TooManyColumns;
    QTest::newRow("invalid byte") << QByteArray("a\xFF,b") << utf8 << Fault::BadEncoding;
    QTest::newRow("Western text") << QByteArray("M\xFCller,b") << utf8 << Fault::BadEncoding;
    QTest::newRow("overlong") << QByteArray("\xC0\x80,b") << utf8 << Fault::BadEncoding;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80,b") << utf8 << Fault::BadEncoding;
    QTest::newRow("invalid Japanese")
        << QByteArray("\xFF\xFF,b") << QByteArray("Shift_JIS") << Fault::BadEncoding;
    QTest::newRow("text behind a quote") << QByteArray("\"a\"b,c") << utf8 << Fault::TextAfterQuote;
    QTest::newRow("quotes not doubled") << QByteArray("\"5\" pipe\",c") << utf8 << Fault::TextAfterQuote;
}

void CsvReaderTest::refusesFaultyRecordsAndGoesOn()
{
    QFETCH(QByteArray, bad);
    QFETCH(QByteArray, encoding);
    QFETCH(CsvReader::Fault, fault);
    const Reading reading = read("h,i\n" + bad + "\r\ngood,row\n", dialect(u',', encoding));
    QCOMPARE(reading.faults,
             (QList<CsvReader::Fault> {CsvReader::Fault::None, fault, CsvReader::Fault::None}));
    QCOMPARE(reading.table.last(), (QStringList {u"good"_s, u"row"_s}));
    QCOMPARE(reading.lines, (QList<qint64> {1, 2, 3}));
    QVERIFY(!reading.error);
    QCOMPARE(csvFaultMessage(fault).isEmpty(), fault == CsvReader::Fault::None);
    QCOMPARE(csvFaultCode(fault).isEmpty(), fault == CsvReader::Fault::None);
}

void CsvReaderTest::namesTheLineOfAnUnclosedQuote()
{
    const Reading reading = read("a,b\n1,2\nx,\"never closed\n3,4\n5,6\n");
    QCOMPARE(reading.table.size(), 2);
    QVERIFY(reading.error);
    QCOMPARE(reading.error->kind, Error::Kind::InvalidInput);
    QVERIFY2(reading.error->message.contains(u"3:"_s), qPrintable(reading.error->message));
}

void CsvReaderTest::stopsAtAnUnclosedQuoteInAnEndlessFile()
{
    QBuffer buffer;
    buffer.setData("a\n\"" + QByteArray(8 * 1'024 * 1'024, 'x'));
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, {});
    CsvReader::Record record;
    QVERIFY(reader.next(record));
    QVERIFY(!reader.next(record));
    QVERIFY(reader.error());
    // Nobody has looked whether it is closed further on.
    QVERIFY2(reader.error()->message.contains(u"Line 2: the cell in quotes"_s), qPrintable(reader.error()->message));
    QVERIFY2(reader.bytesRead() < 3 * 1'024 * 1'024, qPrintable(QString::number(reader.bytesRead())));
    QVERIFY(!reader.next(record));
}

void CsvReaderTest::refusesAnEndlessCellInConstantMemory()
{
    const Reading reading = read("a,b\nfirst," + QByteArray(8 * 1'024 * 1'024, 'x') + ",last\n1,2\n");
    QCOMPARE(reading.table.size(), 3);
    QCOMPARE(reading.faults.at(1), CsvReader::Fault::CellTooLong);
    QVERIFY(reading.table.at(1).join(u""_s).size() < 2 * 1'024 * 1'024);
    QCOMPARE(reading.table.at(2), (QStringList {u"1"_s, u"2"_s}));
}

void CsvReaderTest::takesARecordOfManyLongCells()
{
    const QByteArray cell(60'000, 'x');
    const Reading fits = read(QByteArray(cell + ',').repeated(15) + "end\nnext\n");
    QCOMPARE(fits.faults, (QList<CsvReader::Fault> {CsvReader::Fault::None, CsvReader::Fault::None}));
    const Reading tooLong = read(QByteArray(cell + ',').repeated(40) + "end\nnext\n");
    QCOMPARE(tooLong.faults,
             (QList<CsvReader::Fault> {CsvReader::Fault::CellTooLong, CsvReader::Fault::None}));
    QCOMPARE(tooLong.table.last(), QStringList(u"next"_s));
}

void CsvReaderTest::countsBytes()
{
    QBuffer buffer;
    buffer.setData("a,b\n1,2\n");
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, {});
    CsvReader::Record record;
    while (reader.next(record)) { }
    QCOMPARE(reader.bytesRead(), 8);
}

LEADLINE_TEST(CsvReaderTest)
#include "tst_csvreader.moc"
