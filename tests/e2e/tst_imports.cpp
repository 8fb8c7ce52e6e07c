#include "tests/e2e/csvfile.h"
#include "tests/e2e/workplace.h"
#include "tests/support/testmain.h"
#include "tests/support/workbookfile.h"

#include <QProcess>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

/// "rows 4, accepted 3, ..." of `import --json`.
QString counted(const CliResult &result)
{
    const QJsonObject object = result.json();
    QStringList parts;
    for (const QString &name : {u"rows"_s, u"accepted"_s, u"duplicates"_s, u"refused"_s, u"held"_s})
        parts += name + u' ' + QString::number(object.value(name).toInt(-1));
    return parts.join(u", "_s);
}

QStringList import(const QString &file, const QString &list, const QStringList &options = {})
{
    return QStringList {u"--json"_s, u"import"_s, file, u"--list"_s, list} + options;
}

} // namespace

/// Files of all kinds through the command line, as somebody new to the program would try them.
class ImportsTest : public QObject {
    Q_OBJECT

private slots:
    void readsAWorkbookAndTheSheetOneNames()
    {
        const Workplace place;
        WorkbookFile workbook;
        workbook.addSheet("Fair",
                          "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Company</t></is></c>"
                          "<c r=\"B1\" t=\"inlineStr\"><is><t>Phone</t></is></c></row>"
                          "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Acme</t></is></c><c "
                          "r=\"B2\"><v>3347938701</v></c></row>"
                          "<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>Beta</t></is></c>"
                          "<c r=\"B4\" t=\"str\"><v>3.34794E+09</v></c></row>"
                          "<row r=\"5\"><c r=\"A5\" t=\"inlineStr\"><is><t>Acme</t></is></c>"
                          "<c r=\"B5\" t=\"inlineStr\"><is><t>(334) 793-8701</t></is></c></row>");
        workbook.addSheet("Web", WorkbookFile::inlineRows({{u"Phone"_s}, {u"334 793 8702"_s}}));
        QVERIFY(workbook.save(place.path(u"leads.dat"_s)));

        const CliResult first =
            place.cli(import(place.path(u"leads.dat"_s), u"A"_s, {u"--rejects"_s, place.path(u"bad.csv"_s)}));
        QCOMPARE(first.code, 3);
        QCOMPARE(counted(first), u"rows 3, accepted 1, duplicates 1, refused 1, held 0"_s);
        const CsvFile rejects = CsvFile::parse(place.read(u"bad.csv"_s));
        QCOMPARE(rejects.cells(u"Company"_s), QStringList {u"Beta"_s});
        QCOMPARE(rejects.cells(u"reject_line"_s), QStringList {u"4"_s});

        const CliResult second =
            place.cli(import(place.path(u"leads.dat"_s), u"B"_s, {u"--sheet"_s, u"web"_s}));
        QCOMPARE(counted(second), u"rows 1, accepted 1, duplicates 0, refused 0, held 0"_s);
        const CliResult third =
            place.cli(import(place.path(u"leads.dat"_s), u"B"_s, {u"--sheet"_s, u"Nowhere"_s}));
        QCOMPARE(third.code, 1);
        QVERIFY2(third.err.contains("Fair") && third.err.contains("Web"), third.told());
    }

    void theFileOfSettingsNamesTheDataDirectory()
    {
        Workplace place;
        const QString usual = place.environment.value(u"LEADLINE_DATA"_s);
        const QString ofFile = place.path(u"of file"_s);
        const QString given = place.path(u"given"_s);
        const QString leads = place.write(u"leads.csv"_s, "Phone\r\n3347938701\r\n");
        const QString settings = place.write(u"settings.env"_s, "LEADLINE_DATA=" + ofFile.toUtf8() + '\n');
        const QStringList command = QStringList {u"--env"_s, settings} + import(leads, u"A"_s);
        const auto database = [](const QString &folder) { return folder + u"/leadline.db"_s; };

        // The variable of the process goes before the file.
        QCOMPARE(place.cli(command).code, 0);
        QVERIFY(QFileInfo::exists(database(usual)) && !QFileInfo::exists(ofFile));
        place.environment.remove(u"LEADLINE_DATA"_s);
        const CliResult imported = place.cli(command);
        QVERIFY2(imported.code == 0 && QFileInfo::exists(database(ofFile)), imported.told());
        // --data goes before both, and options may stand behind the command.
        QCOMPARE(place.cli(QStringList {u"--data"_s, given} + command).code, 0);
        QVERIFY(QFileInfo::exists(database(given)));
        const CliResult again = place.cli(import(leads, u"A"_s, {u"--env"_s, settings}));
        QCOMPARE(counted(again), u"rows 1, accepted 0, duplicates 1, refused 0, held 0"_s);
    }

    void aDryRunMakesNoDirectory()
    {
        const Workplace place;
        const QString file = place.write(u"leads.csv"_s, "Phone\r\n3347938701\r\n3347938701\r\n12\r\n");
        const QString fresh = place.path(u"fresh"_s);
        const QStringList command = QStringList {u"--data"_s, fresh} + import(file, u"A"_s, {u"--dry-run"_s});
        const CliResult dry = place.cli(command);
        QCOMPARE(counted(dry), u"rows 3, accepted 1, duplicates 1, refused 1, held 0"_s);
        QVERIFY(!QFileInfo::exists(fresh));
        QVERIFY(QDir().mkdir(fresh));
        QCOMPARE(counted(place.cli(command)), counted(dry));
        QVERIFY(QDir(fresh).isEmpty());
    }

    void aDryRunChangesNothingThatIsStored()
    {
        const Workplace place;
        const QString file = place.write(u"leads.csv"_s, "Phone\r\n3347938701\r\n");
        QCOMPARE(place.cli(import(file, u"A"_s)).code, 0);
        const QString log = place.environment.value(u"LEADLINE_DATA"_s) + u"/logs/leadline.jsonl"_s;
        const auto size = QFileInfo(log).size();
        const CliResult dry = place.cli(import(file, u"A"_s, {u"--dry-run"_s}));
        QCOMPARE(counted(dry), u"rows 1, accepted 0, duplicates 1, refused 0, held 0"_s);
        QCOMPARE(QFileInfo(log).size(), size);
    }

    void readsAGermanFileOfWindows()
    {
        const Workplace place;
        const QString file = place.write(u"kunden.csv"_s,
                                         "Firma;Ansprechpartner;Telefon;Mobil\r\n"
                                         "M\xFCller GmbH;J\xF6rg Gr\xFCn;030/1234567;0171 2345678\r\n"
                                         "B\xE4"
                                         "cker KG;;;01712345679\r\n"
                                         "Stra\xDF"
                                         "e AG;;4,91712E+11;\r\n"
                                         "Maier OHG;;4989123456;\r\n"
                                         "Kurz GbR;;089 1234567;\r\n");

        const CliResult unsure = place.cli(import(file, u"Kunden"_s));
        QCOMPARE(unsure.code, 1);
        QVERIFY2(unsure.err.contains("--encoding windows-1252"), unsure.told());

        const CliResult sure =
            place.cli(import(file, u"Kunden"_s,
                             {u"--encoding"_s, u"windows-1252"_s, u"--rejects"_s, place.path(u"bad.csv"_s)}));
        QVERIFY2(sure.err.contains("numbers of DE"), sure.told());
        QCOMPARE(sure.code, 3);
        QCOMPARE(counted(sure), u"rows 5, accepted 4, duplicates 0, refused 1, held 0"_s);
        const CsvFile rejects = CsvFile::parse(place.read(u"bad.csv"_s));
        QCOMPARE(rejects.cells(u"Firma"_s), QStringList {u"Straße AG"_s});
        QVERIFY(rejects.cells(u"reject_reason"_s).first().contains(u"digits are lost"_s));
    }

    void importsItsOwnRejectsOnceTheyAreRepaired()
    {
        const Workplace place;
        QByteArray text = "\"Facility Name\",\"City\",\"Phone Number\"\r\n";
        for (int i = 0; i < 200; ++i)
            text += "\"HOSPITAL, " + QByteArray::number(i) + "\",DOTHAN,(334) 793-"
                + QByteArray::number(3'000 + i % 198) + "\r\n";
        text += "\"TOLL FREE\",DOTHAN,(866) 957-9224\r\n\"NO NUMBER\",DOTHAN,\r\n\"=HYPERLINK\",DOTHAN,call "
                "us\r\n";
        const CliResult first = place.cli(
            import(place.write(u"h.csv"_s, text), u"H"_s, {u"--rejects"_s, place.path(u"bad.csv"_s)}));
        QCOMPARE(counted(first), u"rows 203, accepted 198, duplicates 2, refused 3, held 0"_s);

        CsvFile rejects = CsvFile::parse(place.read(u"bad.csv"_s));
        QCOMPARE(rejects.cells(u"reject_line"_s), QStringList({u"202"_s, u"203"_s, u"204"_s}));
        for (int i = 0; i < rejects.rows.size(); ++i)
            rejects.rows[i][rejects.column(u"Phone Number"_s)] = u"334 793 770%1"_s.arg(i);
        const CliResult again = place.cli(import(place.write(u"repaired.csv"_s, rejects.toBytes()), u"H"_s));
        QCOMPARE(again.code, 0);
        QCOMPARE(counted(again), u"rows 3, accepted 3, duplicates 0, refused 0, held 0"_s);
    }

    void countsAgainstWhatIsStoredWithoutStoring()
    {
        const Workplace place;
        const QString file =
            place.write(u"a.csv"_s, "First name,Last name,Company,Phone\nAnna,Bell,Works,334 793 8701\n");
        QCOMPARE(place.cli(import(file, u"A"_s)).code, 0);
        const QString more = place.write(u"b.csv"_s,
                                         "First name,Last name,Company,Phone\nAnna,Bell,Works,334 793 8702\n"
                                         "Bert,Cole,Works,334 793 8701\nCora,Dean,Works,334 793 8703\n");
        const CliResult dry = place.cli(import(more, u"A"_s, {u"--dry-run"_s}));
        QCOMPARE(counted(dry), u"rows 3, accepted 1, duplicates 2, refused 0, held 0"_s);
        QCOMPARE(counted(place.cli(import(more, u"A"_s))), counted(dry));
    }

    void takesEverythingBackWhenInterrupted()
    {
        const Workplace place;
        QByteArray text = "Phone\n";
        for (int i = 0; i < 60'000; ++i)
            text += "+1334" + QByteArray::number(2'000'000 + i) + '\n';
        const QString file = place.write(u"long.csv"_s, text);
        const auto stored = [&place] {
            QProcess sqlite;
            sqlite.start(
                u"sqlite3"_s,
                {u"-readonly"_s, place.path(u"data/leadline.db"_s), u"SELECT count(*) FROM leads"_s});
            return sqlite.waitForFinished() ? sqlite.readAllStandardOutput().toInt() : 0;
        };
        const auto program = place.start(import(file, u"Long"_s));
        QTRY_VERIFY_WITH_TIMEOUT(stored() > 0, 30'000);
        program->sendSignal(SIGINT);
        const CliResult result = program->waitForEnd();
        QVERIFY2(result.code == 130, result.told());
        QVERIFY2(result.err.contains("Nothing was stored"), result.told());
        // Rows are removed a little at a time; those that are left after the end nobody sees.
        const QString again = place.write(u"again.csv"_s, "Phone\n+13342000000\n+13342000001\n");
        const auto looked = [&] { return counted(place.cli(import(again, u"Long"_s, {u"--dry-run"_s}))); };
        QCOMPARE(looked(), u"rows 2, accepted 2, duplicates 0, refused 0, held 0"_s);
        const auto stores = [&] { return counted(place.cli(import(again, u"Long"_s))); };
        QCOMPARE(stores(), u"rows 2, accepted 2, duplicates 0, refused 0, held 0"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!stores().isEmpty() && stored() == 2, 60'000);
    }

    void saysWhatToDoWithEveryOtherFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << QByteArray("CSV");
        QTest::newRow("empty") << QByteArray() << QByteArray("empty");
        QTest::newRow("old workbook")
            << QByteArray("\xD0\xCF\x11\xE0") + QByteArray(600, '\0') << QByteArray("Office");
        QTest::newRow("torn workbook")
            << QByteArray("PK\x03\x04\x14\0\x06\0torn", 12) << QByteArray("damaged");
        QTest::newRow("open quote") << QByteArray("name,phone\n\"Anna,334 793 8701\nBert,334 793 8702\n")
                                    << QByteArray("Line 2");
        QTest::newRow("contact cards") << QByteArray("BEGIN:VCARD\n") << QByteArray("contact cards");
    }

    void saysWhatToDoWithEveryOtherFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, words);
        const Workplace place;
        const CliResult result = place.cli(import(place.write(u"leads.csv"_s, bytes), u"A"_s));
        QCOMPARE(result.code, 1);
        QVERIFY2(result.err.contains(words), result.told());
        const CliResult folder = place.cli(import(place.path({}), u"A"_s));
        QCOMPARE(folder.code, 1);
        QVERIFY2(folder.err.contains("folder"), folder.told());
    }
};

LEADLINE_TEST(ImportsTest)
#include "tst_imports.moc"
