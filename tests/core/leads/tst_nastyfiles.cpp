#include "tests/core/leads/importer.h"
#include "tests/support/testmain.h"

#include <QStringEncoder>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "Name,Phone,City\n";
const QByteArray anna = "Anna Bell,(334) 793-8701,Dothan\n";
const QByteArray bert = "Bert Cole,334-793-8702,Troy\n";

QByteArray repeated(const QByteArray &piece, int count)
{
    return piece.repeated(count);
}

QByteArray encoded(const QByteArray &utf8, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding,
                           mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(QString::fromUtf8(utf8));
}

/// What became of the file: the counts with the refused rows by line, or the words one is told.
QString outcomeOf(Importer &importer, const QString &file)
{
    const auto summary = importer.runFile(file);
    if (!summary)
        return summary.error().message;
    return (counts(summary) + u' ' + reasons(importer.store)).trimmed();
}

} // namespace

/// Whatever lies around on a disk under the name of a CSV file is imported, or it is said where, why and what
/// to do.
class NastyFilesTest : public QObject {
    Q_OBJECT

private slots:
    void importsOrSaysWhyNot_data();
    void importsOrSaysWhyNot();
    void importsOrSaysWhyNotForPaths();
};

void NastyFilesTest::importsOrSaysWhyNot_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &says) {
        QTest::newRow(name) << bytes << says;
    };
    const auto in = [](int rows, int accepted, int refused, const QString &lines = {}) {
        return (u"rows %1, accepted %2, duplicates 0, refused %3, held 0 "_s.arg(rows).arg(accepted).arg(
                    refused)
                + lines)
            .trimmed();
    };
    row("empty", "", u"The file is empty."_s);
    row("blank lines only", "\n\n \r\n", u"no readable rows"_s);
    row("header only", head, in(0, 0, 0));
    row("a pdf", "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n", u"no text"_s);
    row("a picture", QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16), u"no text"_s);
    row("gzip", "\x1F\x8B\x08", u"no text"_s);
    row("a database", "SQLite format 3", u"no text"_s);
    row("NULs only", QByteArray(4'000, '\0'), u"no text"_s);
    row("a web page", "<!DOCTYPE html><html><body>Sign in</body></html>", u"web page"_s);
    row("a web page below blank lines", "\n\n <HTML><table><tr><td>Phone</td></tr></table></HTML>",
        u"web page"_s);
    row("a table of a web page", "<table><tr><td>Phone</td></tr></table>", u"web page"_s);
    row("XML", "<?xml version=\"1.0\"?><Workbook/>", u"XML"_s);
    row("JSON", "[\n  {\"name\": \"Anna\", \"phone\": \"334-793-8701\"}]", u"JSON"_s);
    row("JSON, one", "{ \"leads\": [] }", u"JSON"_s);
    row("contact cards", "BEGIN:VCARD\nTEL:+13347938701\nEND:VCARD\n", u"contact cards"_s);
    row("rich text", "{\\rtf1 Name}", u"no text"_s);
    row("an old workbook", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(600, '\0'), u"CSV or XLSX"_s);
    row("a torn archive", "PK\x03\x04torn", u"damaged"_s);
    row("UTF-16 without a mark", encoded(head + anna, QStringConverter::Utf16LE, false),
        u"--encoding UTF-16LE"_s);
    row("UTF-16 with a mark", encoded(head + anna, QStringConverter::Utf16BE, true), in(1, 1, 0));
    row("UTF-32 with a mark", encoded(head + anna, QStringConverter::Utf32LE, true), in(1, 1, 0));
    row("UTF-8 with a mark", "\xEF\xBB\xBF" + head + anna, in(1, 1, 0));
    row("windows-1252", head + "A,334-793-8701,X\nM\xFCller,334-793-8702,Y\n", u"(see line 3)"_s);
    row("UTF-8 with a damaged character",
        head + "J\xC3\xBCrgen,334-793-8701,X\n\xC3\x84,334-793-8702,Y\nA\xFF,334-793-8703,Z\n",
        u"line 4 holds characters"_s);
    row("one column", "Phone\n334-793-8701\n334-793-8702\n", in(2, 2, 0));
    row("one column, no header", "334-793-8701\n334-793-8702\n", in(2, 2, 0));
    row("no header", "Harbor,334-793-8701\nVale,334-793-8702\n", in(2, 2, 0));
    row("bars", QByteArray(head + anna + bert).replace(',', '|'), in(2, 2, 0));
    row("tabs", QByteArray(head + anna + bert).replace(',', '\t'), in(2, 2, 0));
    row("sep=", "sep=;\nName;Phone\nA;334-793-8701\n", in(1, 1, 0));
    row("all line ends", "Name,Phone\r\nA,334-793-8701\rB,334-793-8702\nC,334-793-8703", in(3, 3, 0));
    row("blank lines", "\n\n" + head + "\n" + anna + "\n\n" + bert + "\n\n", in(2, 2, 0));
    row("titles", "Contacts of the fair\nas of 25.11.2026\n\n" + head + anna, in(1, 1, 0));
    row("quotes in the middle",
        head + "A \"B\" C,334-793-8701,X\n\"B\" C,334-793-8702,Y\n\"C \"\"D\"\"\",334-793-8703,Z\n",
        in(3, 2, 1, u"3:text_after_quote"_s));
    row("a quote that is never closed", head + "\"Anna,334-793-8701,X\n" + bert, u"Line 2: the quote"_s);
    row("ragged rows", head + "A,334-793-8701\nB,334-793-8702,X,Y,Z\nC,334-793-8703,X,\n",
        in(3, 2, 1, u"3:extra_cells"_s));
    row("the same header twice", "Name,Phone,Phone,Name\nA,334-793-8701,334-793-8702,B\n", in(1, 1, 0));
    row("empty headers", ",Phone,,\nA,334-793-8701,x,\n", in(1, 1, 0));
    row("a repeated header", head + anna + head + bert, in(3, 2, 1, u"3:repeated_header"_s));
    row("NUL in a row", head + QByteArray("A\0B,334-793-8701,X\n", 19) + bert, in(2, 1, 1, u"2:nul"_s));
    row("a cell that is too long", head + "A,334-793-8701," + repeated("x", 70'000) + '\n' + bert,
        in(2, 1, 1, u"2:cell_too_long"_s));
    row("a line that is too long", repeated("x", 3'000'000), u"No column"_s);
    row("too many columns", repeated("c,", 10'000) + "\n1\n", u"Line 1: The row has more than 200 columns"_s);
    row("too many columns further down", head + anna + repeated("c,", 300) + "\n" + bert,
        in(3, 2, 1, u"3:too_many_columns"_s));
    row("no numbers", "Name,City,Beds\nA,X,12\nB,Y,13\n", u"Its columns are"_s);
    row("only separators", ",,,\n,,,\n,,,\n", u"No column"_s);
    row("a mail", "From: a@example.com\nSubject: Leads\n\nHello\n", u"No column"_s);
    row("columns parted by blanks", "Name    Phone\nAnna    334-793-8701\n", in(1, 0, 1, u"2:letters"_s));
    row("the damage spreadsheets do",
        "Name,Phone\nA,3.34794E+09\nB,3347938701.0\nC,'3347938702\nD,\"=\"\"3347938703\"\"\"\nE,#N/"
        "A\nF,#####\nG,13347938704\n",
        in(7, 4, 3, u"2:spreadsheet_damage 6:spreadsheet_error 7:spreadsheet_error"_s));
    row("bidi controls in the header", "\xE2\x80\xAEName,Phone\n" + QByteArray("A,334-793-8701\n"),
        in(1, 1, 0));
    row("ten thousand combining marks", head + "e" + repeated("\xCC\x81", 10'000) + ",334-793-8701,X\n",
        in(1, 1, 0));
}

void NastyFilesTest::importsOrSaysWhyNot()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    Importer importer;
    const QString file = importer.file(bytes);
    const QString told = outcomeOf(importer, file);
    if (says.startsWith("rows "_L1))
        QCOMPARE(told, says);
    else
        QVERIFY2(told.contains(says), qPrintable(told));
    for (const RejectedRow &row :
         importer.store.imports.isEmpty() ? QList<RejectedRow>() : importer.store.last().rejects)
        QVERIFY(!row.reason.isEmpty());
    // What the sheet shows is read in the same way.
    const auto preview = LeadImport(importer.store, importer.clock).preview(file, importer.options);
    QVERIFY(preview || !preview.error().message.isEmpty());
}

void NastyFilesTest::importsOrSaysWhyNotForPaths()
{
    Importer importer;
    const auto told = [&importer](const QString &name) { return outcomeOf(importer, importer.path(name)); };
    QVERIFY(told({}).contains(u"folder"_s));
    QVERIFY(told(u"nowhere.csv"_s).contains(u"There is no file"_s));
    QVERIFY(QFile::link(importer.path(u"gone.csv"_s), importer.path(u"broken.csv"_s)));
    QVERIFY(told(u"broken.csv"_s).contains(u"There is no file"_s));
    QVERIFY(QFile::link(importer.file(head + anna), importer.path(u"link.csv"_s)));
    QVERIFY(told(u"link.csv"_s).startsWith(u"rows 1, accepted 1"_s));
    const QByteArray pipe = QFile::encodeName(importer.path(u"pipe.csv"_s));
    QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
    QVERIFY(told(u"pipe.csv"_s).contains(u"no ordinary file"_s));
    QVERIFY(outcomeOf(importer, u"/dev/zero"_s).contains(u"no ordinary file"_s));
    QFile(importer.file(head + anna, u"locked.csv"_s)).setPermissions({});
    if (geteuid() != 0)
        QVERIFY(told(u"locked.csv"_s).contains(u"cannot be opened"_s));
}

LEADLINE_TEST(NastyFilesTest)
#include "tst_nastyfiles.moc"
