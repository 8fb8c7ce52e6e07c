#include "tests/support/testmain.h"
#include "tests/support/workbookfile.h"

#include "core/leads/cappeddevice.h"
#include "core/leads/csvdialect.h"
#include "core/leads/sharedtexts.h"
#include "core/leads/sheetvalue.h"
#include "core/leads/workbook.h"

#include <QBuffer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

struct Table {
    QList<QStringList> rows;
    QList<qint64> lines;
    QList<RecordReader::Fault> faults;
    std::optional<Error> error;
};

Table tableOfSheet(const QString &fileName, const QString &sheet = {}, const CancelFlag &cancel = {})
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto workbook = openWorkbook(file, cancel);
    if (!workbook)
        return {{}, {}, {}, workbook.error()};
    const SheetPart *const part = workbook->sheet(sheet);
    if (!part)
        return {{}, {}, {}, Error {Error::Kind::NotFound, u"no sheet"_s}};
    const auto reader = makeSheetReader(file, *workbook, *part, cancel);
    Table table;
    RecordReader::Record record;
    while (reader->next(record)) {
        table.rows += record.cells;
        table.lines += record.line;
        table.faults += record.fault;
    }
    table.error = reader->error();
    return table;
}

} // namespace

class WorkbookTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void readsSharedAndInlineTexts();
    void readsNumbersBooleansErrorsAndFormulas();
    void showsNumbersAsAPersonSeesThem_data();
    void showsNumbersAsAPersonSeesThem();
    void readsDatesOf1904();
    void keepsGapsAndRowNumbers();
    void choosesTheSheet();
    void readsTextsOnlyAsFarAsNeeded();
    void namesCellsThatAreTooMany();
    void namesCellsThatAreTooLong();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void refusesDamage_data();
    void refusesDamage();
    void refusesWhatUnfoldsTooFar_data();
    void refusesWhatUnfoldsTooFar();
    void stopsWhenCancelled();
    void capsWhatADeviceGives();
    void capsSharedTexts();
    void survivesRandomDamage();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Table saved(WorkbookFile &workbook, const QString &sheet = {}) const
    {
        return workbook.save(path(u"book.xlsx"_s)) ? tableOfSheet(path(u"book.xlsx"_s), sheet) : Table();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void WorkbookTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void WorkbookTest::readsSharedAndInlineTexts()
{
    WorkbookFile workbook;
    workbook.setTexts(
        "<si><t>Name</t></si><si><r><t>Te</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">lefon </t></r>"
        "<rPh sb=\"0\" eb=\"1\"><t>reading</t></rPh></si><si><t>two_x000D__x000A_lines "
        "_x005F_x0041_</t></si>");
    workbook.addSheet(
        "Leads",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
        "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2</v></c><c r=\"B2\" t=\"inlineStr\"><is><r><t>M\xC3\xBC</t></r>"
        "<r><t>ller &amp; Co</t></r></is></c></row>"
        "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>99</v></c><c r=\"B3\" t=\"str\"><f>A1</f><v>x</v></c></row>");

    const Table table = saved(workbook);

    QVERIFY(!table.error);
    QCOMPARE(
        table.rows,
        QList<QStringList>(
            {{u"Name"_s, u"Telefon "_s}, {u"two\r\nlines _x0041_"_s, u"Müller & Co"_s}, {u""_s, u"x"_s}}));
}

void WorkbookTest::readsNumbersBooleansErrorsAndFormulas()
{
    WorkbookFile workbook;
    workbook.addSheet(
        "Leads",
        "<row><c><v>491712345678</v></c><c><v>4.91712345678E+11</v></c><c t=\"b\"><v>1</v></c>"
        "<c t=\"b\"><v>0</v></c><c t=\"e\"><v>#N/A</v></c><c><f>1+1</f><v>2</v></c><c><v>1.5</v></c>"
        "<c t=\"d\"><v>2026-11-25</v></c><c t=\"n\"><v> 7 </v></c></row>");

    const Table table = saved(workbook);

    QVERIFY(!table.error);
    QCOMPARE(table.rows,
             QList<QStringList>({{u"491712345678"_s, u"491712345678"_s, u"TRUE"_s, u"FALSE"_s, u"#N/A"_s,
                                  u"2"_s, u"1.5"_s, u"2026-11-25"_s, u"7"_s}}));
}

void WorkbookTest::showsNumbersAsAPersonSeesThem_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("shown");
    QTest::newRow("general") << u"1712345678"_s << u"General"_s << u"1712345678"_s;
    QTest::newRow("no exponent") << u"1.71234567E9"_s << u"0.00E+00"_s << u"1712345670"_s;
    QTest::newRow("a fraction") << u"0.1"_s << u"0.00"_s << u"0.1"_s;
    QTest::newRow("a long fraction") << u"0.10000000000000001"_s << u"0.00"_s << u"0.1"_s;
    QTest::newRow("postal code") << u"1067"_s << u"00000"_s << u"01067"_s;
    QTest::newRow("lost plus in the format") << u"491712345678"_s << u"\"+\"0"_s << u"+491712345678"_s;
    QTest::newRow("plus, escaped") << u"491712345678"_s << u"\\+0"_s << u"+491712345678"_s;
    QTest::newRow("plain plus") << u"491712345678"_s << u"+#"_s << u"+491712345678"_s;
    QTest::newRow("grouped by the format") << u"3347938701"_s << u"000\\-000\\-0000"_s << u"334-793-8701"_s;
    QTest::newRow("leading zero by the format") << u"1712345678"_s << u"00000000000"_s << u"01712345678"_s;
    QTest::newRow("a format with a condition")
        << u"3347938701"_s << u"[<=9999999]###\\-####;\\(###\\)\\ ###\\-####"_s << u"3347938701"_s;
    QTest::newRow("thousands") << u"1234567"_s << u"#,##0"_s << u"1234567"_s;
    QTest::newRow("money") << u"12"_s << u"#,##0.00\\ \"EUR\""_s << u"12"_s;
    QTest::newRow("a date") << u"45621"_s << u"dd/mm/yyyy"_s << u"2024-11-25"_s;
    QTest::newRow("a date with a locale") << u"45621"_s << u"[$-407]d\\. mmmm yyyy;@"_s << u"2024-11-25"_s;
    QTest::newRow("a moment") << u"45621.354166666664"_s << u"yyyy\\-mm\\-dd hh:mm"_s
                              << u"2024-11-25T08:30:00"_s;
    QTest::newRow("a time of day") << u"0.5"_s << u"h:mm"_s << u"12:00:00"_s;
    QTest::newRow("before the day that never was") << u"59"_s << u"d.m.yy"_s << u"1900-02-28"_s;
    QTest::newRow("after it") << u"61"_s << u"d.m.yy"_s << u"1900-03-01"_s;
    QTest::newRow("a date out of range") << u"99999999"_s << u"d.m.yy"_s << u"99999999"_s;
    QTest::newRow("a literal that looks like a date") << u"5"_s << u"0\" days\""_s << u"5 days"_s;
    QTest::newRow("no number") << u"hello"_s << u"0"_s << u"hello"_s;
    QTest::newRow("not finite") << u"inf"_s << u"0"_s << u"inf"_s;
    QTest::newRow("negative") << u"-5"_s << u"000"_s << u"-5"_s;
}

void WorkbookTest::showsNumbersAsAPersonSeesThem()
{
    QFETCH(QString, written);
    QFETCH(QString, code);
    QTEST(shownNumber(written, numberFormatOf(code), false), "shown");
}

void WorkbookTest::readsDatesOf1904()
{
    WorkbookFile workbook;
    workbook.setProperties("<workbookPr date1904=\"1\"/>");
    workbook.setStyles("<numFmts><numFmt numFmtId=\"170\" formatCode=\"00000\"/></numFmts>"
                       "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                       "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/></cellXfs>");
    workbook.addSheet("Leads",
                      "<row><c s=\"1\"><v>44159</v></c><c s=\"2\"><v>1067</v></c><c s=\"0\"><v>5</v></c>"
                      "<c s=\"900\"><v>6</v></c></row>");

    QCOMPARE(saved(workbook).rows, QList<QStringList>({{u"2024-11-25"_s, u"01067"_s, u"5"_s, u"6"_s}}));
}

void WorkbookTest::keepsGapsAndRowNumbers()
{
    WorkbookFile workbook;
    workbook.addSheet("Leads",
                      "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"D2\"><v>2</v></c></row><row r=\"3\"/>"
                      "<row r=\"4\"><c r=\"A4\" s=\"1\"/></row><row r=\"9\"><c r=\"A9\"><v>3</v></c></row>"
                      "<row><c><v>4</v></c></row><row r=\"1\"><c><v>5</v></c></row>");

    const Table table = saved(workbook);

    QCOMPARE(table.rows, QList<QStringList>({{u""_s, u"1"_s, u""_s, u"2"_s}, {u"3"_s}, {u"4"_s}, {u"5"_s}}));
    QCOMPARE(table.lines, QList<qint64>({2, 9, 10, 11}));
}

void WorkbookTest::choosesTheSheet()
{
    WorkbookFile workbook;
    workbook.addSheet("Notes", WorkbookFile::inlineRows({{u"secret"_s}}), "state=\"hidden\"");
    workbook.addSheet("Fair 2026", WorkbookFile::inlineRows({{u"phone"_s}, {u"3347938701"_s}}));
    workbook.addSheet("More", WorkbookFile::inlineRows({{u"phone"_s}, {u"3347938702"_s}}));
    QVERIFY(workbook.save(path(u"book.xlsx"_s)));
    QFile file(path(u"book.xlsx"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));

    const auto first = guessCsv(file, {});
    QVERIFY(first);
    QCOMPARE(first->sheet, u"Fair 2026"_s);
    QCOMPARE(first->sheets, QStringList({u"Notes"_s, u"Fair 2026"_s, u"More"_s}));
    CsvChoices choices;
    choices.sheet = u"more"_s;
    const auto chosen = guessCsv(file, choices);
    QVERIFY(chosen);
    QCOMPARE(chosen->sheet, u"More"_s);
    QCOMPARE(chosen->mapping, QList({LeadField::Phone}));
    choices.sheet = u"Nowhere"_s;
    const auto wrong = guessCsv(file, choices);
    QVERIFY(!wrong);
    QVERIFY(wrong.error().message.contains(u"Fair 2026"_s));
}

void WorkbookTest::readsTextsOnlyAsFarAsNeeded()
{
    WorkbookFile workbook;
    workbook.setTexts("<si><t>one</t></si><si><t>two</t></si><si><t>broken");
    workbook.addSheet("Leads", "<row><c t=\"s\"><v>1</v></c></row><row><c t=\"s\"><v>2</v></c></row>");

    const Table table = saved(workbook);

    QCOMPARE(table.rows, QList<QStringList>({{u"two"_s}}));
    QVERIFY(table.error);
}

void WorkbookTest::namesCellsThatAreTooMany()
{
    WorkbookFile workbook;
    workbook.addSheet("Leads",
                      "<row><c r=\"XFD1\" s=\"1\"/><c r=\"A1\"><v>1</v></c></row>"
                      "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"XFD2\"><v>1</v></c></row>"
                      "<row r=\"3\"><c r=\"ZZZZZZZZZ3\"><v>1</v></c></row>");

    const Table table = saved(workbook);

    using enum RecordReader::Fault;
    QVERIFY(!table.error);
    QCOMPARE(table.faults, QList({TooManyColumns, TooManyColumns, None}));
    QCOMPARE(table.lines, QList<qint64>({1, 2, 3}));
}

void WorkbookTest::namesCellsThatAreTooLong()
{
    WorkbookFile workbook;
    workbook.addSheet("Leads",
                      "<row><c t=\"str\"><v>" + QByteArray(70'000, 'x')
                          + "</v></c></row>"
                            "<row><c t=\"str\"><v>fine</v></c></row>");

    const Table table = saved(workbook);

    QCOMPARE(table.faults, QList({RecordReader::Fault::CellTooLong, RecordReader::Fault::None}));
    QVERIFY(table.rows.first().first().size() <= 1'000);
}

void WorkbookTest::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("XLSB") << QByteArray("xl/workbook.bin") << QByteArray("x") << u"XLSB"_s;
    QTest::newRow("ODS") << QByteArray("mimetype")
                         << QByteArray("application/vnd.oasis.opendocument.spreadsheet") << u"ODS"_s;
    QTest::newRow("DOCX") << QByteArray("word/document.xml") << QByteArray("x") << u"text document"_s;
    QTest::newRow("PPTX") << QByteArray("ppt/presentation.xml") << QByteArray("x") << u"presentation"_s;
    QTest::newRow("Numbers") << QByteArray("Index/Document.iwa") << QByteArray("x") << u"Numbers"_s;
    QTest::newRow("ZIP") << QByteArray("leads.csv") << QByteArray("phone\n1\n") << u"Unpack it"_s;
}

void WorkbookTest::refusesOtherFiles()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    WorkbookFile workbook;
    workbook.parts = {{QString::fromLatin1(part), content}};
    QVERIFY(workbook.write(path(u"other.xlsx"_s)));

    const Table table = tableOfSheet(path(u"other.xlsx"_s));

    QVERIFY(table.error);
    QCOMPARE(table.error->kind, Error::Kind::InvalidInput);
    QVERIFY2(table.error->message.contains(says), qPrintable(table.error->message));
}

namespace {

/// The beginning of a compound file whose directory, in sector 0, names `entry`.
QByteArray compoundFile(const QString &entry)
{
    QByteArray bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    bytes.resize(512, '\0');
    bytes += QByteArray(128, '\0');
    for (const QChar c : entry) {
        bytes += c.toLatin1();
        bytes += '\0';
    }
    bytes.resize(4'096, '\0');
    return bytes;
}

} // namespace

void WorkbookTest::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("XLS") << compoundFile(u"Workbook"_s) << u"XLS)"_s;
    QTest::newRow("XLS of 1995") << compoundFile(u"Book"_s) << u"XLS)"_s;
    QTest::newRow("with a password") << compoundFile(u"EncryptedPackage"_s) << u"password"_s;
    QTest::newRow("other Office file") << compoundFile(u"PowerPoint Document"_s) << u"without a table"_s;
    QTest::newRow("beginning of a compound file") << QByteArray("\xD0\xCF\x11\xE0", 4) << u"Office file"_s;
    QTest::newRow("beginning of an archive") << QByteArray("PK\x03\x04 and no more") << u"damaged"_s;
    QTest::newRow("empty archive") << QByteArray("PK\x05\x06") + QByteArray(18, '\0') << u"damaged"_s;
}

void WorkbookTest::refusesDamage()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));

    const auto guess = guessCsv(buffer, {});

    QVERIFY(!guess);
    QCOMPARE(guess.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(guess.error().message.contains(says), qPrintable(guess.error().message));
}

void WorkbookTest::refusesWhatUnfoldsTooFar_data()
{
    QTest::addColumn<QByteArray>("rows");
    QByteArray deep;
    for (int i = 0; i < 200; ++i)
        deep += "<a>";
    QTest::newRow("deep") << QByteArray(deep + "<row/>");
    QTest::newRow("one endless text")
        << QByteArray("<row><c t=\"str\"><v>" + QByteArray(9'000'000, 'x') + "</v></c></row>");
    QTest::newRow("one endless tag") << QByteArray("<row " + QByteArray(9'000'000, 'x') + "=\"\"/>");
}

void WorkbookTest::refusesWhatUnfoldsTooFar()
{
    QFETCH(QByteArray, rows);
    WorkbookFile workbook;
    workbook.addSheet("Leads", rows);

    const Table table = saved(workbook);

    QVERIFY(table.error);
    QCOMPARE(table.error->kind, Error::Kind::InvalidInput);
    workbook.parts[u"xl/worksheets/sheet1.xml"_s] =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]><worksheet><sheetData><row>"
        "<c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";
    QVERIFY(saved(workbook).error);
}

void WorkbookTest::stopsWhenCancelled()
{
    WorkbookFile workbook;
    workbook.addSheet("Leads", QByteArray("<row><c><v>1</v></c></row>").repeated(20'000));
    QVERIFY(workbook.save(path(u"book.xlsx"_s)));
    QFile file(path(u"book.xlsx"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const CancelFlag cancel;
    const auto book = openWorkbook(file, cancel);
    QVERIFY(book);
    const auto reader = makeSheetReader(file, *book, *book->sheet({}), cancel);
    RecordReader::Record record;
    QVERIFY(reader->next(record));

    cancel.cancel();
    int rows = 1;
    while (reader->next(record))
        ++rows;

    QVERIFY(rows < 20'000);
    QVERIFY(reader->error());
    QCOMPARE(reader->error()->kind, Error::Kind::Cancelled);
}

void WorkbookTest::capsWhatADeviceGives()
{
    QByteArray bytes(1'000, 'x');
    QBuffer source(&bytes);
    QVERIFY(source.open(QIODevice::ReadOnly));
    CappedDevice inAll(source, 300, 10'000, {});
    QByteArray read;
    for (int i = 0; i < 100 && inAll.stop() == CappedDevice::Stop::None; ++i)
        read += inAll.read(100);
    QCOMPARE(inAll.stop(), CappedDevice::Stop::TooLarge);
    QCOMPARE(read.size(), 400);

    source.seek(0);
    CappedDevice marked(source, 10'000, 150, {});
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(marked.read(100).size(), 100);
        marked.mark();
    }
    while (marked.stop() == CappedDevice::Stop::None && !marked.read(100).isEmpty()) { }
    QCOMPARE(marked.stop(), CappedDevice::Stop::TokenTooLarge);
}

void WorkbookTest::capsSharedTexts()
{
    SharedTexts texts;
    const QString megabyte(1'024 * 1'024, u'x');
    int added = 0;
    while (added < 200 && texts.add(megabyte))
        ++added;
    QCOMPARE(added, 96);
    QCOMPARE(texts.at(3).size(), megabyte.size());
    QCOMPARE(texts.at(96), QString());
    QCOMPARE(texts.at(-1), QString());
}

void WorkbookTest::survivesRandomDamage()
{
    WorkbookFile workbook;
    workbook.setTexts("<si><t>Name</t></si><si><t>Anna</t></si>");
    workbook.addSheet("Leads",
                      QByteArray("<row><c t=\"s\"><v>1</v></c><c><v>3347938701</v></c></row>").repeated(50));
    QVERIFY(workbook.save(path(u"book.xlsx"_s)));
    QFile file(path(u"book.xlsx"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    bool given = false;
    const uint wanted = qEnvironmentVariable("LEADLINE_TEST_SEED").toUInt(&given);
    const quint32 seed = given ? wanted : QRandomGenerator::global()->generate();
    qInfo("LEADLINE_TEST_SEED=%u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes = whole;
        for (int i = 0; i < 4; ++i)
            bytes[random.bounded(bytes.size())] = static_cast<char>(random.bounded(256));
        if (round % 3 == 0)
            bytes.truncate(random.bounded(bytes.size()));
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto guess = guessCsv(buffer, {});
        if (!guess) {
            QVERIFY(!guess.error().message.isEmpty());
            continue;
        }
        auto reader = openRecords(buffer, *guess, {});
        RecordReader::Record record;
        int rows = 0;
        while (reader && (*reader)->next(record))
            ++rows;
        QVERIFY(rows <= 51);
    }
}

LEADLINE_TEST(WorkbookTest)
#include "tst_workbook.moc"
