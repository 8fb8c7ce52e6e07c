#include "tests/support/testmain.h"

#include "core/leads/csvreader.h"
#include "core/leads/csvwriter.h"

#include <QBuffer>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

QByteArray written(const QList<QStringList> &table)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    for (const QStringList &row : table)
        writer.write(row);
    return buffer.data();
}

QList<QStringList> readBack(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvDialect dialect;
    dialect.bomBytes = 3;
    CsvReader reader(buffer, dialect);
    QList<QStringList> table;
    CsvReader::Record record;
    while (reader.next(record)) {
        if (record.fault != CsvReader::Fault::None)
            return {};
        for (QString &cell : record.cells)
            cell = CsvWriter::unprotectedCell(cell);
        table += record.cells;
    }
    return table;
}

/// Pieces that matter to CSV, to spreadsheets and to encodings.
QString randomCell(QRandomGenerator &random)
{
    static const QStringList pieces {
        u","_s, u";"_s, u"\""_s,        u"\r\n"_s,   u"\n"_s,    u"\r"_s,     u"'"_s,     u"="_s,
        u"+"_s, u"-"_s, u"@"_s,         u"\t"_s,     u" "_s,     u"\uFF1D"_s, u"a"_s,     u"Zoë"_s,
        u"😀"_s, u"7"_s, u"123456789"_s, u"\u00A0"_s, u"sep=;"_s, u"\uFEFF"_s, u"\uFFFD"_s};
    QString cell;
    for (int count = random.bounded(6); count > 0; --count)
        cell += pieces.at(random.bounded(pieces.size()));
    return cell;
}

} // namespace

class CsvWriterTest : public QObject {
    Q_OBJECT

private slots:
    void writesRfc4180();
    void protectsFormulas_data();
    void protectsFormulas();
    void leavesHarmlessCellsAlone_data();
    void leavesHarmlessCellsAlone();
    void takesAwayExactlyOneApostrophe();
    void readsBackRandomTablesUnchanged();
    void saysWhenTheDeviceRefuses();
};

void CsvWriterTest::writesRfc4180()
{
    QCOMPARE(written({{u"a"_s, u"b \"c\""_s}, {QString(), u"d\ne"_s}}),
             QByteArray("\xEF\xBB\xBF\"a\",\"b \"\"c\"\"\"\r\n\"\",\"d\ne\"\r\n"));
}

void CsvWriterTest::protectsFormulas_data()
{
    QTest::addColumn<QString>("cell");
    const QStringList cells {
        u"=1+1"_s,
        u"=cmd|' /C calc'!A0"_s,
        u"=HYPERLINK(\"http://example.com\")"_s,
        u"+1+1"_s,
        u"+49 30 123456"_s,
        u"+123456"_s,
        u"+1234567890123456"_s,
        u"+12a45678"_s,
        u"-1+1"_s,
        u"-"_s,
        u"--1"_s,
        u"-1.5.2"_s,
        u"-1,5"_s,
        u"-.5"_s,
        u"-5."_s,
        u"-1e5"_s,
        u"@SUM(A1)"_s,
        u"@"_s,
        u"\t=1"_s,
        u"\t"_s,
        u"\r=1"_s,
        u"\n=1"_s,
        u" =1"_s,
        u"  +1+1"_s,
        u"\u00A0=1"_s,
        u"\u3000=1"_s,
        u"\u2003@x"_s,
        u"\uFF1D1+1"_s,
        u"\uFF0B1"_s,
        u"\uFF0D1"_s,
        u"\uFF20x"_s,
        u" \uFF1D1"_s,
        u"'=1"_s,
        u"''=1"_s,
        u"' =1"_s,
        u"'\t"_s,
        u"=\"a\"&\"b\""_s,
        u"=1\r\n"_s,
        u"\uFEFF=1"_s,
        u"+"_s,
    };
    QCOMPARE(cells.size(), 40);
    for (const QString &cell : cells)
        QTest::newRow(qPrintable(cell.toHtmlEscaped().simplified())) << cell;
}

void CsvWriterTest::protectsFormulas()
{
    QFETCH(QString, cell);
    QCOMPARE(CsvWriter::protectedCell(cell), u'\'' + cell);
    QCOMPARE(CsvWriter::unprotectedCell(u'\'' + cell), cell);
}

void CsvWriterTest::leavesHarmlessCellsAlone_data()
{
    QTest::addColumn<QString>("cell");
    for (const QString &cell :
         {u""_s, u"plain"_s, u"+1234567"_s, u"+123456789012345"_s, u"-5"_s, u"-12.75"_s, u"12"_s, u"a=b"_s,
          u"'"_s, u"'tis"_s, u"''"_s, u"'+12025550143"_s, u"  a"_s, u"'-5"_s})
        QTest::newRow(qPrintable(cell)) << cell;
}

void CsvWriterTest::leavesHarmlessCellsAlone()
{
    QFETCH(QString, cell);
    QCOMPARE(CsvWriter::protectedCell(cell), cell);
    QCOMPARE(CsvWriter::unprotectedCell(cell), cell);
}

void CsvWriterTest::takesAwayExactlyOneApostrophe()
{
    QCOMPARE(CsvWriter::protectedCell(u"''=1"_s), u"'''=1"_s);
    QCOMPARE(CsvWriter::unprotectedCell(u"'''=1"_s), u"''=1"_s);
}

void CsvWriterTest::readsBackRandomTablesUnchanged()
{
    const int wanted = qEnvironmentVariableIntValue("LEADLINE_SEED");
    const quint32 seed = wanted != 0 ? static_cast<quint32>(wanted) : QRandomGenerator::system()->bounded(1, 1'000'000);
    QRandomGenerator random(seed);
    for (int round = 0; round < 10'000; ++round) {
        QList<QStringList> table;
        const int columns = 1 + random.bounded(5);
        for (int rows = 1 + random.bounded(4); rows > 0; --rows) {
            QStringList row;
            for (int i = 0; i < columns; ++i)
                row += randomCell(random);
            table += row;
        }
        QVERIFY2(readBack(written(table)) == table,
                 qPrintable(u"LEADLINE_SEED=%1, round %2"_s.arg(seed).arg(round)));
    }
}

void CsvWriterTest::saysWhenTheDeviceRefuses()
{
    QBuffer closed;
    closed.open(QIODevice::ReadOnly);
    CsvWriter writer(closed);
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
    QVERIFY(!writer.write({u"a"_s}));
}

LEADLINE_TEST(CsvWriterTest)
#include "tst_csvwriter.moc"
