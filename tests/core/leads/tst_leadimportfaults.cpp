#include "tests/support/testmain.h"

#include "tests/core/leads/importer.h"

#include <QFileInfo>
#include <QSemaphore>
#include <QThread>

#include <memory>

class LeadImportFaultsTest : public QObject {
    Q_OBJECT

private slots:
    void refusesRowsWithLineAndReason();
    void namesTheRoundedNumberOfTheCell();
    void writesRejectsThatImportAgain();
    void neverWritesRejectsOverTheSource();
    void leavesNothingBehindWhenCancelled();
    void makesSmallerChunksOfLongRows();
    void waitsForWhatStillRuns();
    void leavesNothingBehindWhenAQuoteIsNeverClosed();
    void leavesNothingBehindWhenTheStoreFails();
    void succeedsWithoutUsableRows();
    void refusesUnusableFiles_data();
    void refusesUnusableFiles();
    void asksForTheEncoding();
    void namesTheColumnsWhenNoneHoldsNumbers();
};

void LeadImportFaultsTest::refusesRowsWithLineAndReason()
{
    Importer importer;
    QByteArray bytes = "Phone,Name\n"
                       "911,a\n" // 2
                       "3347938701,\"two\nlines\"\n" // 3, 4
                       "3347938702,b,extra\n" // 5
                       "3347938703,c,,,\n" // 6
                       "3347938704\n" // 7
                       "phone, NAME\n" // 8
                       "3347938705,\"d\"x\n" // 9
                       "3347938706,NUL\n" // 10
                       "8005550100,f\n" // 11
                       ",g\n"; // 12
    const auto summary = importer.run(bytes.replace("NUL", QByteArray(1, '\0')));
    QCOMPARE(counts(summary), u"rows 10, accepted 3, duplicates 0, refused 7, held 0"_s);
    QCOMPARE(
        reasons(importer.store),
        u"2:emergency 5:extra_cells 8:repeated_header 9:text_after_quote 10:nul 11:toll_free 12:empty"_s);
    for (const RejectedRow &row : importer.store.last().rejects)
        QVERIFY2(row.reason.size() > 20, qPrintable(row.reason));
    QCOMPARE(importer.store.last().leads.at(2).cells, (QStringList {u"3347938704"_s, u""_s}));
    QCOMPARE(importer.store.last().rejects.at(1).cells, (QStringList {u"3347938702"_s, u"b"_s, u"extra"_s}));
}

/// Of several columns the cell the reason is about, in the report and in the file of refused rows.
void LeadImportFaultsTest::namesTheRoundedNumberOfTheCell()
{
    Importer importer;
    importer.options.rejectsFile = importer.path(u"rejects.csv"_s);
    importer.options.csv.otherPhones = {u"Mobile"_s};
    QVERIFY(importer.run("Name,Phone,Mobile\nAda,3.34794E+09,\nBo,,4.4179E+08\nCy,3347938701,\n"));
    const QList<RejectedRow> rejects = importer.store.last().rejects;
    QCOMPARE(rejects.size(), 2);
    const QStringList written {u"3.34794E+09"_s, u"4.4179E+08"_s};
    const auto table = tableOf(importer.options.rejectsFile);
    for (qsizetype i = 0; i < written.size(); ++i) {
        QVERIFY2(rejects.at(i).reason.contains(u"rounded the number (%1)"_s.arg(written.at(i))),
                 qPrintable(rejects.at(i).reason));
        QCOMPARE(table.value(i + 1).last(), rejects.at(i).reason);
    }
}

void LeadImportFaultsTest::writesRejectsThatImportAgain()
{
    Importer importer;
    importer.options.rejectsFile = importer.path(u"rejects.csv"_s);
    QVERIFY(
        importer.run("Name,Phone,Formula\nAda,911,=1\nBo,3347938701,-x\nCy,12,'=2\nDi,3347938702,x,lost\n"));
    const auto table = tableOf(importer.options.rejectsFile);
    QCOMPARE(table.size(), 4);
    QCOMPARE(table.at(0),
             (QStringList {u"Name"_s, u"Phone"_s, u"Formula"_s, u"reject_line"_s, u"reject_reason"_s}));
    QCOMPARE(table.at(1).mid(0, 4), (QStringList {u"Ada"_s, u"911"_s, u"'=1"_s, u"2"_s}));
    QCOMPARE(table.at(3).mid(3, 1) + table.at(3).mid(5), (QStringList {u"5"_s, u"lost"_s}));
    QVERIFY(!(QFileInfo(importer.options.rejectsFile).permissions() & (QFile::ReadGroup | QFile::ReadOther)));

    QFile rejects(importer.options.rejectsFile);
    QVERIFY(rejects.open(QIODevice::ReadOnly));
    QByteArray repaired = rejects.readAll();
    repaired.replace("\"911\"", "\"3347938703\"")
        .replace("\"12\"", "\"3347938704\"")
        .replace(",\"lost\"", "");
    importer.options.rejectsFile = importer.path(u"again.csv"_s);
    QCOMPARE(counts(importer.run(repaired)), u"rows 3, accepted 3, duplicates 0, refused 0, held 0"_s);
    const auto &import = importer.store.last();
    QCOMPARE(import.head.columns, (QStringList {u"Name"_s, u"Phone"_s, u"Formula"_s}));
    QCOMPARE(import.leads.at(0).cells, (QStringList {u"Ada"_s, u"3347938703"_s, u"=1"_s}));
    QCOMPARE(import.leads.at(1).cells.last(), u"'=2"_s);
    QCOMPARE(tableOf(importer.options.rejectsFile).size(), 1);
}

void LeadImportFaultsTest::neverWritesRejectsOverTheSource()
{
    Importer importer;
    importer.options.rejectsFile = importer.path(u"leads.csv"_s);
    const auto summary = importer.run("Phone\n911\n");
    QVERIFY(!summary);
    QCOMPARE(summary.error().kind, Error::Kind::Misuse);
    QVERIFY(importer.store.imports.isEmpty());
}

void LeadImportFaultsTest::leavesNothingBehindWhenCancelled()
{
    Importer importer;
    importer.options.rejectsFile = importer.path(u"rejects.csv"_s);
    importer.store.beforeChunk = [&](qsizetype stored) {
        if (stored > 0)
            importer.cancel.cancel();
    };
    const auto summary = importer.run(hospitals(25'000));
    QVERIFY(!summary);
    QCOMPARE(summary.error().kind, Error::Kind::Cancelled);
    QVERIFY(importer.store.last().abandoned);
    QVERIFY(!importer.store.last().finished);
    QVERIFY(importer.store.allLeads().isEmpty());
    QVERIFY(!QFile::exists(importer.options.rejectsFile));
}

/// Memory is that of a few chunks, however long the rows are.
void LeadImportFaultsTest::makesSmallerChunksOfLongRows()
{
    constexpr int rows = 100;
    QByteArray file("Phone,Note\n");
    for (int i = 0; i < rows; ++i)
        file += "+1212736" + QByteArray::number(1'000 + i) + ',' + QByteArray(50'000, 'x') + '\n';
    Importer importer;
    const auto summary = importer.run(file);
    QVERIFY(summary);
    QCOMPARE(summary->accepted, rows);
    QCOMPARE_LE(importer.store.largestChunk, 25);
}

void LeadImportFaultsTest::waitsForWhatStillRuns()
{
    Importer importer;
    QSemaphore goOn;
    QFuture<Result<ImportSummary>> running;
    importer.store.beforeChunk = [&goOn](qsizetype) { goOn.acquire(); };
    std::unique_ptr<QThread> opener(QThread::create([&goOn] { goOn.release(1'000); }));
    {
        const LeadImport import(importer.store, importer.clock);
        running = import.run(importer.file(hospitals(5'000)), importer.options, {}, {});
        opener->start();
    }
    QVERIFY(running.isFinished());
    QVERIFY2(running.result(), qPrintable(counts(running.result())));
    opener->wait();
}

void LeadImportFaultsTest::leavesNothingBehindWhenAQuoteIsNeverClosed()
{
    Importer importer;
    const auto summary = importer.run("Phone,Name\n3347938701,a\n3347938702,\"b\n3347938703,c\n");
    QVERIFY(!summary);
    QCOMPARE(summary.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(summary.error().message.contains(u"Line 3"_s), qPrintable(summary.error().message));
    QVERIFY(importer.store.last().abandoned);
}

void LeadImportFaultsTest::leavesNothingBehindWhenTheStoreFails()
{
    Importer importer;
    importer.store.beforeChunk = [&](qsizetype stored) {
        if (stored > 0)
            importer.store.failing = Error {Error::Kind::Storage, u"disk full"_s};
    };
    const auto summary = importer.run(hospitals(25'000));
    QVERIFY(!summary);
    QCOMPARE(summary.error().kind, Error::Kind::Storage);
    QVERIFY(importer.store.last().abandoned);
}

void LeadImportFaultsTest::succeedsWithoutUsableRows()
{
    Importer importer;
    QCOMPARE(counts(importer.run("Phone\n911\n112\n")),
             u"rows 2, accepted 0, duplicates 0, refused 2, held 0"_s);
    QCOMPARE(counts(importer.run("Phone\n")), u"rows 0, accepted 0, duplicates 0, refused 0, held 0"_s);
}

void LeadImportFaultsTest::refusesUnusableFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("workbook") << QByteArray("PK\x03\x04........");
    QTest::newRow("no phone column") << QByteArray("Name,City\nAda,Dothan\n");
}

void LeadImportFaultsTest::refusesUnusableFiles()
{
    QFETCH(QByteArray, bytes);
    Importer importer;
    const auto summary = importer.run(bytes);
    QVERIFY(!summary);
    QCOMPARE(summary.error().kind, Error::Kind::InvalidInput);
    QVERIFY(importer.store.imports.isEmpty());

    const auto missing = importer.runFile(importer.path(u"missing.csv"_s));
    QVERIFY(!missing && missing.error().kind == Error::Kind::NotFound);
    importer.options.country = u"Narnia"_s;
    const auto nowhere = importer.run("Phone\n3347938701\n");
    QVERIFY(!nowhere && nowhere.error().kind == Error::Kind::Misuse);
}

void LeadImportFaultsTest::asksForTheEncoding()
{
    Importer importer;
    const QByteArray bytes = "Phone,Name\n3347938701,M\xFCller\n3347938702,Ada\n";
    const auto asked = importer.run(bytes);
    QVERIFY(!asked);
    QVERIFY2(asked.error().message.contains(u"--encoding"_s), qPrintable(asked.error().message));

    importer.options.csv.encoding = "UTF-8";
    QCOMPARE(counts(importer.run(bytes)), u"rows 2, accepted 1, duplicates 0, refused 1, held 0"_s);
    QCOMPARE(reasons(importer.store), u"2:bad_encoding"_s);

    importer.options.csv.encoding = "windows-1252";
    QCOMPARE(counts(importer.run(bytes)), u"rows 2, accepted 1, duplicates 1, refused 0, held 0"_s);
    QCOMPARE(importer.store.last().leads.first().cells.last(), u"Müller"_s);
}

void LeadImportFaultsTest::namesTheColumnsWhenNoneHoldsNumbers()
{
    Importer importer;
    const auto summary = importer.run("Name,Telex\nAda,1\n");
    QVERIFY(!summary);
    for (const QString &part : {u"Name"_s, u"Telex"_s, u"--map phone=COLUMN"_s})
        QVERIFY2(summary.error().message.contains(part), qPrintable(summary.error().message));
    importer.options.csv.mapping = {{LeadField::Phone, u"Telex"_s}};
    QCOMPARE(counts(importer.run("Name,Telex\nAda,3347938701\n")),
             u"rows 1, accepted 1, duplicates 0, refused 0, held 0"_s);
}

LEADLINE_TEST(LeadImportFaultsTest)
#include "tst_leadimportfaults.moc"
