#include "tests/support/testmain.h"

#include "core/leads/csvwriter.h"
#include "core/leads/resultcolumns.h"
#include "tests/core/leads/importer.h"

#include <QFileInfo>

class LeadImportTest : public QObject {
    Q_OBJECT

private slots:
    void storesLeadsWithTheirCellsUnchanged();
    void sumsAreTheRowsRead_data();
    void sumsAreTheRowsRead();
    void mapsFieldsOfALead();
    void splitsFullNames_data();
    void splitsFullNames();
    void readsNumbersInTheCountryOfTheRow();
    void holdsRowsWithSeveralNumbers();
    void holdsNumbersWithShortEndings();
    void refusesNumbersOfCountriesItDoesNotUnderstand();
    void refusesPeopleWhomTheFileSaysNotToCall();
    void readsWhatIsWrittenOfPeopleNotToCall();
    void stopsAllNumbersOfWhoOptedOut();
    void stopsManyWhoOptedOutSomeAtATime();
    void refusesNumbersThatASpreadsheetRounded();
    void takesConsentFromTheRowElseFromTheOptions();
    void readsItsOwnExportBack();
    void storesInChunks();
    void countsOnlyOnADryRun();
    void givesTheFirstResultToARepeatedUpload();
    void reportsProgress();
    void previewsRowsAsTheyWillBeStored();
    void previewsWithoutAPhoneColumn();
    void readsTheSampleOfTheDemo();
    void readsTheSharedHospitals();
};

void LeadImportTest::storesLeadsWithTheirCellsUnchanged()
{
    Importer importer;
    const auto summary = importer.run("Name,Phone,Remark \r\n Ada ,(334) 793-8701,\"  =1+1 \"\r\n");
    QCOMPARE(counts(summary), u"rows 1, accepted 1, duplicates 0, refused 0, held 0"_s);
    const auto &import = importer.store.last();
    QVERIFY(import.finished);
    QCOMPARE(import.head.listName, u"List"_s);
    QCOMPARE(import.head.fileName, u"leads.csv"_s);
    QCOMPARE(import.head.columns, (QStringList {u"Name"_s, u"Phone"_s, u"Remark "_s}));
    QCOMPARE(import.head.mapping,
             (QList<LeadField> {LeadField::FullName, LeadField::Phone, LeadField::None}));
    QCOMPARE(import.leads.first().cells, (QStringList {u" Ada "_s, u"(334) 793-8701"_s, u"  =1+1 "_s}));
    QCOMPARE(import.leads.first().phone.e164(), u"+13347938701"_s);
    QCOMPARE(import.leads.first().line, 2);
    QCOMPARE(import.leads.first().region, u"US"_s);
}

void LeadImportTest::sumsAreTheRowsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("duplicates across formats")
        << QByteArray("Phone\n3347938701\n(334) 793-8701\n+1 334.793.8701\n3347938702\n")
        << u"rows 4, accepted 2, duplicates 2, refused 0, held 0"_s;
    QTest::newRow("blank lines") << QByteArray("Phone,A\n\n3347938701,x\n\n\n3347938702,y\n")
                                 << u"rows 2, accepted 2, duplicates 0, refused 0, held 0"_s;
    QTest::newRow("rows of delimiters") << QByteArray("Phone,A\n,\n3347938701,x\n")
                                        << u"rows 2, accepted 1, duplicates 0, refused 1, held 0"_s;
    QTest::newRow("everything") << QByteArray("Phone,A\n911,x\n3347938701,x\n3347938701,x\n"
                                              "3347938702/3347938703,x\n1,2,3\n")
                                << u"rows 5, accepted 1, duplicates 1, refused 2, held 1"_s;
    QTest::newRow("no header") << QByteArray("Ada,3347938701\nBo,3347938702\n")
                               << u"rows 2, accepted 2, duplicates 0, refused 0, held 0"_s;
    QTest::newRow("5000 hospitals") << hospitals(5'000)
                                    << u"rows 5000, accepted 4851, duplicates 49, refused 100, held 0"_s;
}

void LeadImportTest::sumsAreTheRowsRead()
{
    QFETCH(QByteArray, bytes);
    Importer importer;
    const auto summary = importer.run(bytes);
    QTEST(counts(summary), "expected");
    QCOMPARE(summary->accepted + summary->duplicates + summary->refused + summary->held, summary->rows);
    QCOMPARE(importer.store.last().rejects.size(), summary->refused);
}

void LeadImportTest::mapsFieldsOfALead()
{
    Importer importer;
    QVERIFY(importer.run("Company,First Name,Last Name,Email,City,State,ZIP,Notes,Time Zone,Phone\n"
                         "  Harbor   Lights ,Ada,Vale,ada@example.com,Dothan,AL,36301, ring twice "
                         ",America/Chicago,3347938701\n"
                         "x,y,z,,,,,,CST,3347938702\n"));
    const Lead &lead = importer.store.last().leads.first();
    QCOMPARE(lead.company, u"Harbor Lights"_s);
    QCOMPARE(lead.firstName, u"Ada"_s);
    QCOMPARE(lead.lastName, u"Vale"_s);
    QCOMPARE(lead.email, u"ada@example.com"_s);
    QCOMPARE(lead.city, u"Dothan"_s);
    QCOMPARE(lead.state, u"AL"_s);
    QCOMPARE(lead.postalCode, u"36301"_s);
    QCOMPARE(lead.notes, u"ring twice"_s);
    QCOMPARE(lead.timeZone, u"America/Chicago"_s);
    QVERIFY(!lead.timeZoneConfirmed);
    QCOMPARE(importer.store.last().leads.at(1).timeZone, QString());
}

void LeadImportTest::splitsFullNames_data()
{
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("two") << u"Ada Vale"_s << u"Ada"_s << u"Vale"_s;
    QTest::newRow("three") << u"Ada Bo Vale"_s << u"Ada Bo"_s << u"Vale"_s;
    QTest::newRow("one") << u"Ada"_s << u"Ada"_s << u""_s;
    QTest::newRow("comma") << u"\"Vale, Ada\""_s << u"Ada"_s << u"Vale"_s;
}

void LeadImportTest::splitsFullNames()
{
    QFETCH(QString, full);
    Importer importer;
    QVERIFY(importer.run("Name,Phone\n" + full.toUtf8() + ",3347938701\n"));
    QTEST(importer.store.last().leads.first().firstName, "first");
    QTEST(importer.store.last().leads.first().lastName, "last");
}

void LeadImportTest::readsNumbersInTheCountryOfTheRow()
{
    Importer importer;
    const auto summary =
        importer.run("Phone,Country\n030 123456,Germany\n030 123457,DE\n030 123458,Deutschland\n"
                     "3347938701,USA\n3347938702,\n020 7946 0123,United Kingdom\n0301234,Narnia\n");
    QCOMPARE(counts(summary), u"rows 7, accepted 6, duplicates 0, refused 1, held 0"_s);
    QCOMPARE(importer.store.last().leads.at(2).phone.e164(), u"+4930123458"_s);
    QCOMPARE(importer.store.last().leads.at(2).region, u"DE"_s);

    importer.options.country = u"de"_s;
    QVERIFY(importer.run("Telefon\n030 999888\n"));
    QCOMPARE(importer.store.last().leads.first().phone.e164(), u"+4930999888"_s);
}

void LeadImportTest::holdsRowsWithSeveralNumbers()
{
    Importer importer;
    const auto summary =
        importer.run("Phone\n334-793-8701 / 334-793-8702\n334-793-8703 or 334-793-8703\n"
                     "\"334-793-8704\n334-793-8705\"\n334-793-8706 / 911\n334-793-8707;ext\n");
    QCOMPARE(counts(summary), u"rows 5, accepted 1, duplicates 0, refused 2, held 2"_s);
    QCOMPARE(importer.store.last().heldReasons.first(), u"several_numbers"_s);
    QCOMPARE(importer.store.last().leads.first().phone.e164(), u"+13347938701"_s);
    QCOMPARE(importer.store.last().leads.first().status, LeadStatus::Parked);
}

/// "4924817/18" are two numbers; as one it would ring somebody else.
void LeadImportTest::holdsNumbersWithShortEndings()
{
    Importer importer;
    importer.options.country = u"DE"_s;
    const auto summary =
        importer.run("Telefon\n0351 4924817/18\n089 32168-40/41\n0171 2345678/9\n0351/4924819\n");
    QCOMPARE(counts(summary), u"rows 4, accepted 1, duplicates 0, refused 0, held 3"_s);
    const QList<Lead> leads = importer.store.last().leads;
    QCOMPARE(leads.at(0).phone.e164(), u"+493514924817"_s);
    QCOMPARE(leads.at(0).otherPhones.value(0).e164(), u"+493514924818"_s);
    QCOMPARE(leads.at(1).otherPhones.value(0).e164(), u"+49893216841"_s);
    QCOMPARE(leads.at(2).otherPhones.value(0).e164(), u"+491712345679"_s);
    QCOMPARE(leads.at(3).phone.e164(), u"+493514924819"_s);
}

void LeadImportTest::refusesNumbersOfCountriesItDoesNotUnderstand()
{
    Importer importer;
    importer.options.country = u"DE"_s;
    const auto summary =
        importer.run("Telefon;Land\n030 123456;Deutschland\n27 48 51 23;Atlantis\n"
                     "+352 27 48 51 23;Atlantis\n27 48 51 24;Luxemburg\n030 123457;\n030 123458;Germany\n"
                     "030 123459;-\n030 123460;k. A.\n(0049) 30 123461;Atlantis\n");
    QCOMPARE(counts(summary), u"rows 9, accepted 8, duplicates 0, refused 1, held 0"_s);
    QCOMPARE(reasons(importer.store), u"3:country_unknown"_s);
    QCOMPARE(importer.store.last().leads.at(2).phone.e164(), u"+35227485124"_s);

    // A column of another meaning says nothing.
    Importer states;
    states.options.country = u"DE"_s;
    QCOMPARE(counts(states.run("Telefon;Land\n030 123456;Bayern\n030 123457;Hessen\n")),
             u"rows 2, accepted 2, duplicates 0, refused 0, held 0"_s);
}

void LeadImportTest::refusesPeopleWhomTheFileSaysNotToCall()
{
    Importer importer;
    const auto summary =
        importer.run("Name,Phone,Do Not Call\nAda,334 793 8701,1\nBert,334 793 8702,0\n"
                     "Cora,334 793 8703,TRUE\nDora,334 793 8704,\nEve,334 793 8705,no\nFay,334 793 8706,x\n");
    QCOMPARE(counts(summary), u"rows 6, accepted 3, duplicates 0, refused 3, held 0"_s);
    QCOMPARE(reasons(importer.store), u"2:do_not_call 4:do_not_call 7:do_not_call"_s);
    QStringList stopped;
    for (const PhoneNumber &number : importer.store.optedOut)
        stopped += number.e164();
    QCOMPARE(stopped.join(u' '), u"+13347938701 +13347938703 +13347938706"_s);
}

/// Whatever is not clearly a no is no leave to call.
void LeadImportTest::readsWhatIsWrittenOfPeopleNotToCall()
{
    const auto verdict = [](const QByteArray &header, const QString &cell) {
        Importer importer;
        if (!importer.run("Name,Phone," + header + "\nAda,334 793 8701,\"" + cell.toUtf8() + "\"\n"))
            return u"failed"_s;
        const auto &stored = importer.store.last();
        return stored.leads.isEmpty() ? stored.rejects.value(0).reasonCode
            : stored.summary.held > 0 ? u"held"_s
                                      : u"ready"_s;
    };
    for (const QString &yes :
         {u"yes"_s, u"opt-out"_s, u"opted-out"_s, u"Opted out"_s, u"unsubscribe"_s, u"Unsubscribed"_s,
          u"STOP"_s, u"DNC"_s, u"do not call"_s, u"2026-03-01"_s, u"1.3.2026"_s})
        QVERIFY2(verdict("Do Not Call", yes) == "do_not_call"_L1, qPrintable(yes));
    for (const QString &no : {u"no"_s, u""_s, u"-"_s, u"0"_s, u"FALSE"_s, u"opt in"_s, u"nein"_s})
        QVERIFY2(verdict("Opt-out", no) == "ready"_L1, qPrintable(no));
    for (const QString &unclear : {u"called back angry - never again"_s, u"see notes"_s, u"да"_s, u"✓"_s})
        QVERIFY2(verdict("Opt-out", unclear) == "held"_L1, qPrintable(unclear));
    QCOMPARE(verdict("Opt-out,held_reason", u"see notes\",\""_s),
             u"held"_s); // only our own export is believed
    QCOMPARE(verdict("Opt-out,Do not call", u"no\",\"yes"_s), u"do_not_call"_s);
    QCOMPARE(verdict("Opt-out,Do not call", u"yes\",\"no"_s), u"do_not_call"_s);
}

/// All numbers of the row, and none when it is not clear whose it would be.
void LeadImportTest::stopsAllNumbersOfWhoOptedOut()
{
    const QByteArray file =
        "Name,Phone,Mobile,Country,Consent\nAda,334 793 8701,334 793 8702,US,opt-out\n"
        "Bert,,334 793 8703,US,opt-out\nCora,12,,US,opt-out\nDora,334 793 8704,,Atlantis,opt-out\n"
        "Eve,334 793 8705,,US,no\nFay,334 793 8706 / 334 793 8707,334 793 8708,US,opt-out\n"
        "Gil,334 793 8709 / 334 793 8710,,US,opt-out\n";
    Importer importer;
    const auto summary = importer.run(file);
    QCOMPARE(counts(summary), u"rows 7, accepted 1, duplicates 0, refused 6, held 0"_s);
    QStringList stopped;
    for (const PhoneNumber &number : importer.store.optedOut)
        stopped += number.e164();
    stopped.sort(); // a mobile number comes first in its row
    QCOMPARE(stopped.join(u' '), u"+13347938701 +13347938702 +13347938703 +13347938708"_s);
    QStringList byHand;
    QStringList leftOut;
    for (const RejectedRow &row : importer.store.last().rejects) {
        if (row.reason.contains(u"on the stop list yourself"_s))
            byHand += QString::number(row.line);
        if (row.reason.contains(u"Not put there"_s))
            leftOut += QString::number(row.line);
    }
    QCOMPARE(byHand.join(u' '), u"4 5 8"_s);
    QCOMPARE(leftOut.join(u' '), u"7"_s);

    Importer dry;
    dry.options.dryRun = true;
    QVERIFY(dry.run(file));
    QVERIFY(dry.store.optedOut.isEmpty());
}

void LeadImportTest::stopsManyWhoOptedOutSomeAtATime()
{
    QByteArray file = "Phone,Consent\n";
    for (int i = 0; i < 2'500; ++i)
        file += "+1334793" + QByteArray::number(2'000 + i) + ",opt-out\n";
    Importer importer;
    const auto summary = importer.run(file);
    QCOMPARE(counts(summary), u"rows 2500, accepted 0, duplicates 0, refused 2500, held 0"_s);
    QCOMPARE(importer.store.optedOut.size(), 2'500);
    QCOMPARE(importer.store.largestStop, 1'000);
}

void LeadImportTest::refusesNumbersThatASpreadsheetRounded()
{
    Importer importer;
    importer.options.country = u"DE"_s;
    QVERIFY(
        importer.run("Telefon\n491712000000\n4.91712E+11\n+491712000000\n030 12000000\n0049 30 12000000\n"));
    QCOMPARE(reasons(importer.store), u"2:spreadsheet_damage 3:spreadsheet_damage"_s);
}

void LeadImportTest::takesConsentFromTheRowElseFromTheOptions()
{
    Importer importer;
    importer.options.consent = {Consent::Kind::Verbal, u"fair"_s};
    QVERIFY(importer.run("Phone,Consent,Consent Source,Consent Date\n3347938701,written,form 12,2026-01-02\n"
                         "3347938702,,,\n3347938703,no,,\n3347938704,Bestandskunde,,\n3347938705,maybe,,\n"));
    const auto consents = [&](int row) { return importer.store.last().leads.at(row).consent; };
    QCOMPARE(
        consents(0),
        (Consent {Consent::Kind::Written, u"form 12"_s, QDateTime(QDate(2026, 1, 2), QTime(0, 0), Qt::UTC)}));
    QCOMPARE(consents(1), (Consent {Consent::Kind::Verbal, u"fair"_s}));
    QCOMPARE(consents(2), (Consent {Consent::Kind::None, u"no"_s}));
    QCOMPARE(consents(3).kind, Consent::Kind::ExistingCustomer);
    QCOMPARE(consents(4), (Consent {Consent::Kind::None, u"maybe"_s})); // not understood: no ground
    QCOMPARE(importer.store.last().head.consent.source, u"fair"_s);
}

void LeadImportTest::readsItsOwnExportBack()
{
    const QStringList columns {u"Name"_s, u"phone"_s, u"notes"_s, u"lead.x"_s};
    const QStringList cells {u" =SUM(A1) "_s, u"(334) 793-8701"_s, u"'-x"_s, u"\"a\"\r\nb"_s};
    Importer importer;
    QFile exported(importer.path(u"export.csv"_s));
    QVERIFY(exported.open(QIODevice::WriteOnly));
    CsvWriter writer(exported);
    QStringList header = ResultColumns::names();
    for (const QString &column : columns)
        header += ResultColumns::headerFor(column);
    QStringList row {u"7"_s, u"List"_s, u"+13347938701"_s, u"finished"_s};
    row.resize(ResultColumns::names().size());
    QVERIFY(writer.write(header) && writer.write(row + cells));
    exported.close();

    QCOMPARE(counts(importer.runFile(exported.fileName())),
             u"rows 1, accepted 1, duplicates 0, refused 0, held 0"_s);
    QCOMPARE(importer.store.last().head.columns, columns);
    QCOMPARE(importer.store.last().leads.first().cells, cells);
    QCOMPARE(importer.store.last().head.mapping.size(), columns.size());
}

void LeadImportTest::storesInChunks()
{
    Importer importer;
    QVERIFY(importer.run(hospitals(25'000)));
    QVERIFY(importer.store.largestChunk <= 10'000);
    QVERIFY(importer.store.largestChunk > 2'000);
}

void LeadImportTest::countsOnlyOnADryRun()
{
    Importer importer;
    importer.options.dryRun = true;
    importer.options.rejectsFile = importer.path(u"rejects.csv"_s);
    const auto summary = importer.run("Phone\n3347938701\n(334) 793-8701\n911\n3347938702/3347938703\n");
    QCOMPARE(counts(summary), u"rows 4, accepted 1, duplicates 1, refused 1, held 1"_s);
    QCOMPARE(summary->listName, u"List"_s);
    QVERIFY(importer.store.imports.isEmpty());
    QCOMPARE(tableOf(importer.options.rejectsFile).size(), 2);
    importer.options.duplicates = DuplicatePolicy::Keep;
    QCOMPARE(importer.run("Phone\n3347938701\n3347938701\n")->accepted, 2);
}

void LeadImportTest::givesTheFirstResultToARepeatedUpload()
{
    Importer importer;
    importer.options.uploadId = u"upload-1"_s;
    const auto first = importer.run("Phone\n3347938701\n");
    const auto second = importer.run("Phone\n3347938702\n3347938703\n");
    QVERIFY(first && second);
    QCOMPARE(*second, *first);
    QCOMPARE(importer.store.imports.size(), 1);
}

void LeadImportTest::reportsProgress()
{
    Importer importer;
    QList<ImportProgress> reports;
    importer.progress = [&](const ImportProgress &progress) { reports += progress; };
    const QByteArray bytes = hospitals(5'000);
    QVERIFY(importer.run(bytes));
    QVERIFY(reports.size() >= 2);
    QCOMPARE(reports.last().bytesTotal, bytes.size());
    QCOMPARE(reports.last().bytesRead, bytes.size());
    QCOMPARE(reports.last().rows, 5'000);
    QCOMPARE(reports.last().accepted, 4'851);
    QCOMPARE(reports.last().refused, 100);
}

void LeadImportTest::previewsRowsAsTheyWillBeStored()
{
    Importer importer;
    const auto preview = importer.preview("Phone;Name\n'3347938701;Ada\n911;Bo\n3347938702;Cy\n", 2);
    QVERIFY(preview);
    QCOMPARE(preview->guess.dialect.delimiter, QChar(u';'));
    QCOMPARE(preview->rows.size(), 2);
    QCOMPARE(preview->rows.at(0).phone, u"+13347938701"_s);
    QCOMPARE(preview->rows.at(0).remark, u"apostrophe removed"_s);
    QCOMPARE(preview->rows.at(0).fate, ImportedAs::Accepted);
    QCOMPARE(preview->rows.at(1).fate, ImportedAs::Refused);
    QCOMPARE(preview->rows.at(1).remark, faultMessage(NumberFault::Emergency));
    QCOMPARE(preview->rows.at(1).line, 3);
    QVERIFY(importer.store.imports.isEmpty());
}

void LeadImportTest::previewsWithoutAPhoneColumn()
{
    Importer importer;
    const auto preview = importer.preview("Name,City\nAda,Dothan\n");
    QVERIFY(preview);
    QCOMPARE(preview->rows.size(), 1);
    QCOMPARE(preview->rows.first().fate, ImportedAs::Accepted);
}

void LeadImportTest::readsTheSampleOfTheDemo()
{
    Importer importer;
    importer.options.numbers.allowFictional = true;
    const auto summary = importer.runFile(sourceFolder() + u"/resources/sample/leads.csv"_s);
    QCOMPARE(counts(summary), u"rows 120, accepted 114, duplicates 2, refused 3, held 1"_s);
    for (const Lead &lead : importer.store.allLeads())
        QVERIFY2(lead.phone.isFictional(), qPrintable(lead.company));
}

void LeadImportTest::readsTheSharedHospitals()
{
    const QString fileName = sourceFolder() + u"/../shared/data/hospitals.csv"_s;
    if (!QFile::exists(fileName))
        return;
    Importer importer;
    QCOMPARE(counts(importer.runFile(fileName)),
             u"rows 5325, accepted 5287, duplicates 22, refused 16, held 0"_s);
    QCOMPARE(importer.store.last().leads.first().company, u"SOUTHEAST HEALTH MEDICAL CENTER"_s);
    QCOMPARE(importer.store.last().leads.first().cells.size(), 38);
}

LEADLINE_TEST(LeadImportTest)
#include "tst_leadimport.moc"
