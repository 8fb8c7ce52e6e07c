#include "tests/core/leads/importer.h"
#include "tests/support/testmain.h"

#include "core/base/text.h"
#include "core/leads/countryguess.h"
#include "core/leads/personkey.h"
#include "core/leads/resultcolumns.h"
#include "core/leads/seenrows.h"

using namespace Qt::StringLiterals;

namespace {

Lead onlyLead(const Importer &importer)
{
    const QList<Lead> all = importer.store.allLeads();
    return all.size() == 1 ? all.first() : Lead();
}

QString numbers(const QList<PhoneNumber> &list)
{
    QStringList all;
    for (const PhoneNumber &number : list)
        all += number.e164();
    return all.join(u' ');
}

Lead named(const QString &first, const QString &last, const QString &company, const QString &email = {})
{
    Lead lead;
    lead.firstName = first;
    lead.lastName = last;
    lead.company = company;
    lead.email = email;
    return lead;
}

} // namespace

/// How one row becomes one lead: its numbers, its ground for calling, its person.
class LeadRowsTest : public QObject {
    Q_OBJECT

private slots:
    void dialsTheFirstUsableNumber_data()
    {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<QString>("dialed");
        QTest::addColumn<QString>("others");
        QTest::addColumn<QString>("refused");
        const auto row = [](const char *name, const char *cells, const char16_t *dialed,
                            const char16_t *others, const char16_t *refused = u"") {
            QTest::newRow(name) << QByteArray(cells) << QString::fromUtf16(dialed)
                                << QString::fromUtf16(others) << QString::fromUtf16(refused);
        };
        row("all three", "334 793 8701;334 793 8702;334 793 8703", u"+13347938701",
            u"+13347938702 +13347938703");
        row("the first is empty", ";334 793 8702;334 793 8703", u"+13347938702", u"+13347938703");
        row("the first is damaged", "3.34794E+09;334 793 8702;", u"+13347938702", u"");
        row("the first is toll-free", "800 793 8701;;334 793 8703", u"+13347938703", u"");
        row("twice the same", "334 793 8701;(334) 793-8701;334 793 8703", u"+13347938701", u"+13347938703");
        row("a useless other", "334 793 8701;call me;", u"+13347938701", u"");
        row("none", ";;", u"", u"", u"2:empty");
        row("none usable", ";911;call me", u"", u"", u"2:emergency");
        row("the first fault counts", "334;911;", u"", u"", u"2:too_few_digits");
    }

    void dialsTheFirstUsableNumber()
    {
        QFETCH(QByteArray, cells);
        Importer importer;
        QVERIFY(importer.run("Phone;Mobile;Home Phone\n" + cells + "\n"));
        QTEST(onlyLead(importer).phone.e164(), "dialed");
        QTEST(numbers(onlyLead(importer).otherPhones), "others");
        QTEST(reasons(importer.store), "refused");
    }

    void saysWhichColumnTheNumberCameFrom()
    {
        Importer importer;
        const auto preview = importer.preview("Phone;Mobile\n;334 793 8702\n334 793 8701;\n");
        QVERIFY(preview);
        QVERIFY2(preview->rows.at(0).remark.contains(u"Mobile"_s), qPrintable(preview->rows.at(0).remark));
        QCOMPARE(preview->rows.at(0).written, u"334 793 8702"_s);
        QVERIFY(preview->rows.at(1).remark.isEmpty());
    }

    void leavesFaxNumbersAndNumbersOfOthersOut()
    {
        Importer importer;
        QVERIFY(importer.run(
            "Name,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,Assistant's Phone\n"
            "Anna Bell,Work Fax,334 793 8700,Mobile,334 793 8701 ::: 334 793 8702,334 793 8709\n"));
        QCOMPARE(onlyLead(importer).phone.e164(), u"+13347938701"_s);
        QCOMPARE(numbers(onlyLead(importer).otherPhones), u"+13347938702"_s);
    }

    void dialsTheFirmButDoesNotTakeItsNumberForThePersons()
    {
        Importer importer;
        QVERIFY(
            importer.run("First Name,Last Name,Company Name for Emails,Work Direct Phone,Corporate Phone\n"
                         "Anna,Bell,Bell Works,'+1 334-793-8701,'+1 334-793-8000\n"
                         "Bert,Cole,Bell Works,,'+1 334-793-8000\n"));
        const auto leads = importer.store.allLeads();
        QCOMPARE(leads.size(), 2);
        QCOMPARE(leads.first().phone.e164(), u"+13347938701"_s);
        QVERIFY(leads.first().otherPhones.isEmpty());
        QCOMPARE(leads.last().phone.e164(), u"+13347938000"_s);
    }

    void keepsAllNumbersOfARowThatWaitsForAPerson()
    {
        Importer importer;
        QVERIFY(importer.run("Name,Phone\nAnna Bell,334 793 8701 / 334 793 8702\n"));
        QCOMPARE(importer.store.last().heldReasons, QStringList {u"several_numbers"_s});
        QCOMPARE(numbers(onlyLead(importer).otherPhones), u"+13347938702"_s);
    }

    void takesTheGroundFromTheRow_data()
    {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<Consent::Kind>("kind");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("wording");
        QTest::addColumn<QString>("given");
        using enum Consent::Kind;
        const QString import = u"fair"_s;
        const auto row = [](const char *name, const char *cells, Consent::Kind kind, const QString &source,
                            const char16_t *wording, const char16_t *given) {
            QTest::newRow(name) << QByteArray(cells) << kind << source << QString::fromUtf16(wording)
                                << QString::fromUtf16(given);
        };
        row("nothing", ";;;", Written, import, u"", u"2026-01-02");
        row("all of it", "verbal;call;https://example.com/form;2026-03-04", Verbal, u"call"_s,
            u"https://example.com/form", u"2026-03-04");
        row("German date", "schriftlich;;;04.03.2026", Written, import, u"", u"2026-03-04");
        row("month first", "written;;;03/04/2026", Written, import, u"", u"2026-03-04");
        row("day first for sure", "written;;;25/03/2026", Written, import, u"", u"2026-03-25");
        row("a date that is none", "written;;;soon", Written, import, u"", u"2026-01-02");
        row("yes", "Yes;;;", Written, import, u"", u"2026-01-02");
        row("no", "no;;;", None, u"no"_s, u"", u"");
        row("a no with a source", "nein;Fair;;", None, u"nein"_s, u"", u"");
        row("not stated", "none;;;", None, u""_s, u"", u"");
        row("not understood", "perhaps;;;", None, u"perhaps"_s, u"", u"");
    }

    void takesTheGroundFromTheRow()
    {
        QFETCH(QByteArray, cells);
        Importer importer;
        importer.options.consent = {
            Consent::Kind::Written, u"fair"_s, QDateTime(QDate(2026, 1, 2), QTime(0, 0), Qt::UTC), {}};
        QVERIFY(importer.run("Phone;Consent;Consent Source;Consent URL;Consent Date\n334 793 8701;" + cells
                             + "\n"));
        const Consent consent = onlyLead(importer).consent;
        QTEST(consent.kind, "kind");
        QTEST(consent.source, "source");
        QTEST(consent.wording, "wording");
        QTEST(consent.givenUtc.isValid() ? consent.givenUtc.date().toString(Qt::ISODate) : u""_s, "given");
    }

    void saysWhenAGroundIsNotUnderstood()
    {
        Importer importer;
        const auto preview = importer.preview("Phone;Consent\n334 793 8701;perhaps\n334 793 8702;written\n");
        QVERIFY(preview);
        QVERIFY2(preview->rows.at(0).remark.contains(u"perhaps"_s), qPrintable(preview->rows.at(0).remark));
        QVERIFY(preview->rows.at(1).remark.isEmpty());
    }

    void tellsPeopleApart_data()
    {
        QTest::addColumn<Lead>("one");
        QTest::addColumn<Lead>("other");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *name, const Lead &one, const Lead &other, bool same) {
            QTest::newRow(name) << one << other << same;
        };
        row("e-mail", named(u"Anna"_s, u"Bell"_s, {}, u"Anna@Example.com"_s),
            named({}, {}, u"X"_s, u"anna@example.com "_s), true);
        row("other e-mail", named(u"Anna"_s, u"Bell"_s, {}, u"a@example.com"_s),
            named(u"Anna"_s, u"Bell"_s, {}, u"b@example.com"_s), false);
        row("a desk", named(u"Anna"_s, u"Bell"_s, {}, u"info@example.com"_s),
            named(u"Bert"_s, u"Cole"_s, {}, u"info@example.com"_s), false);
        row("a desk, same name", named(u"Anna"_s, u"Bell"_s, {}, u"info@example.com"_s),
            named(u"ANNA"_s, u"bell"_s, {}, u"info@example.com"_s), true);
        row("name with company", named(u"Änne"_s, u"Müller"_s, u"Bell & Co."_s),
            named(u"AENNE"_s, u"Mueller"_s, u"bell co"_s), true);
        row("name without company", named(u"Anna"_s, u"Bell"_s, {}), named(u"Anna"_s, u"Bell"_s, {}), false);
        row("company without name", named({}, {}, u"Memorial Hospital"_s),
            named({}, {}, u"Memorial Hospital"_s), false);
        row("no address", named({}, {}, {}, u"none"_s), named({}, {}, {}, u"none"_s), false);
    }

    void tellsPeopleApart()
    {
        QFETCH(Lead, one);
        QFETCH(Lead, other);
        const qint64 key = personKey(one, {}, {});
        QTEST(key != 0 && key == personKey(other, {}, {}), "same");
    }

    void knowsAPersonByTheIdOfItsProgram()
    {
        const Lead anna = named(u"Anna"_s, u"Bell"_s, {}, u"a@example.com"_s);
        QCOMPARE(personKey(anna, u"17"_s, u"HubSpot"_s), personKey(Lead(), u"17"_s, u"HubSpot"_s));
        QVERIFY(personKey(anna, u"17"_s, u"HubSpot"_s) != personKey(anna, u"17"_s, u"Zoho CRM"_s));
    }

    void countsBeforeItStores()
    {
        Importer importer;
        importer.options.listName = u"A"_s;
        QVERIFY(importer.run("First name,Last name,Company,Phone\nAnna,Bell,Works,334 793 8701\n"));
        importer.options.dryRun = true;
        const auto summary = importer.run("First name,Last name,Company,Phone\n"
                                          "Anna,Bell,Works,334 793 8702\n" // known with another number
                                          "Bert,Cole,Works,(334) 793-8701\n" // known number
                                          "Cora,Dean,Works,334 793 8703\n" // new
                                          "Cora,Dean,Works,334 793 8704\n" // the same person again
                                          "Dora,Earl,Works,334 793 8703\n" // the same number again
                                          "Emil,Ford,Works,334\n");
        QCOMPARE(counts(summary), u"rows 6, accepted 1, duplicates 4, refused 1, held 0"_s);
        QCOMPARE(summary->persons, 2);
        QCOMPARE(importer.store.allLeads().size(), 1);

        importer.options.dryRun = false;
        QCOMPARE(counts(importer.run("First name,Last name,Company,Phone\n"
                                     "Anna,Bell,Works,334 793 8702\nBert,Cole,Works,(334) 793-8701\n"
                                     "Cora,Dean,Works,334 793 8703\nCora,Dean,Works,334 793 8704\n"
                                     "Dora,Earl,Works,334 793 8703\nEmil,Ford,Works,334\n")),
                 u"rows 6, accepted 1, duplicates 4, refused 1, held 0"_s);
    }

    void tellsWhatEachRowOfADryRunRepeats()
    {
        Importer importer;
        importer.options.listName = u"A"_s;
        QVERIFY(importer.run("First name,Last name,Company,Phone\nAnna,Bell,Works,334 793 8701\n"));
        importer.options.dryRun = true;
        ImportProgress last;
        importer.progress = [&last](const ImportProgress &progress) { last = progress; };
        QVERIFY(importer.run("First name,Last name,Company,Phone\n"
                             "Bert,Cole,Works,(334) 793-8701\n"
                             "Anna,Bell,Works,334 793 8702\n"
                             "Cora,Dean,Works,334 793 8703\n"
                             "Dora,Earl,Works,'334 793 8703\n"
                             "Cora,Dean,Works,334 793 8704\n"
                             "Emil,Ford,Works,'334 793 8705\n"
                             "Fred,Goss,Works,334 793 8706 / 334 793 8707\n"));
        const QString anna = text::isolated(u"Anna Bell"_s) + u", list "_s + text::isolated(u"A"_s);
        QStringList told;
        for (const PreviewRow &row : std::as_const(last.duplicateRows)) {
            QCOMPARE(row.fate, ImportedAs::Duplicate);
            told += u"%1: %2"_s.arg(row.line).arg(row.remark);
        }
        QCOMPARE(told,
                 QStringList({u"2: the number is already stored: "_s + anna,
                              u"3: the person is already stored, with another number: "_s + anna,
                              u"5: repeats the number of line 4, apostrophe removed"_s,
                              u"6: repeats the person of line 4, with another number"_s}));
        QCOMPARE(last.duplicateRows.first().cells.first(), u"Bert"_s);
        QCOMPARE(last.remarked, 1);
        QCOMPARE(last.remarkedRows.first().line, 7);
        QCOMPARE(last.heldRows.size(), 1);
        QCOMPARE(last.heldRows.first().line, 8);
    }

    void knowsInADryRunWhoWasInTheFilesBefore()
    {
        Importer importer;
        importer.options.dryRun = true;
        importer.options.seen = std::make_shared<SeenRows>();
        ImportProgress last;
        importer.progress = [&last](const ImportProgress &progress) { last = progress; };
        const QByteArray header = "First name,Last name,Company,Phone\n";
        QCOMPARE(counts(importer.run(header + "Anna,Bell,Works,334 793 8701\n")),
                 u"rows 1, accepted 1, duplicates 0, refused 0, held 0"_s);
        QCOMPARE(counts(importer.run(header
                                     + "Bert,Cole,Works,334 793 8701\nAnna,Bell,Works,334 793 8702\n"
                                       "Cora,Dean,Works,334 793 8703\nDora,Earl,Works,334 793 8703\n")),
                 u"rows 4, accepted 1, duplicates 3, refused 0, held 0"_s);
        QStringList told;
        for (const PreviewRow &row : std::as_const(last.duplicateRows))
            told += row.remark;
        QCOMPARE(told,
                 QStringList({u"the number is in an earlier file"_s,
                              u"the person is in an earlier file, with another number"_s,
                              u"repeats the number of line 4"_s}));
    }

    void countsBeforeAMergeWhoseNumbersLeadsWillHave()
    {
        Importer importer;
        importer.options.dryRun = true;
        importer.options.duplicates = DuplicatePolicy::Merge;
        QCOMPARE(counts(importer.run("First name,Last name,Company,Phone\n"
                                     "Anna,Bell,Works,334 793 8701\n"
                                     "Anna,Bell,Works,334 793 8702\n" // becomes a further number
                                     "Bert,Cole,Works,334 793 8702\n")),
                 u"rows 3, accepted 1, duplicates 2, refused 0, held 0"_s);
    }

    void saysThatAFileSaysNo()
    {
        Importer importer;
        const auto preview =
            importer.preview("Phone;Consent\n334 793 8701;no\n334 793 8702;written\n334 793 8703;opt-out\n"
                             "334 793 8704;Nicht anrufen\n334 793 8705;none\n");
        QVERIFY(preview->rows.at(0).remark.contains(u"no ground for calling: the file says"_s));
        QVERIFY(preview->rows.at(1).remark.isEmpty());
        for (const int row : {2, 3}) {
            QCOMPARE(preview->rows.at(row).fate, ImportedAs::Refused);
            QVERIFY(preview->rows.at(row).remark.contains(u"must not be called"_s));
        }
        QVERIFY(preview->rows.at(4).remark.isEmpty());
    }

    void knowsInADryRunPeopleWithAndWithoutAnId()
    {
        Importer importer;
        importer.options.dryRun = true;
        QCOMPARE(counts(importer.run(
                     "Record ID,Contact owner,First Name,Email,Phone Number\n"
                     "991,Ada,Anna,anna@works.example,334 793 8701\n"
                     ",Ada,Anna,anna@works.example,334 793 8702\n" // without her id
                     "992,Ada,Ann,anna@works.example,334 793 8703\n" // another one with her address
                     ",Ada,Bert,bert@works.example,334 793 8704\n"
                     "993,Ada,Bert,bert@works.example,334 793 8705\n")),
                 u"rows 5, accepted 3, duplicates 2, refused 0, held 0"_s);
    }

    /// As `LeadMerging`: what belongs to somebody else at the same number does not become the lead's.
    void countsBeforeAMergeWhoIsSomebodyElse()
    {
        Importer importer;
        importer.options.listName = u"A"_s;
        QVERIFY(importer.run("First name,Phone\nDora,334 793 8709\n"));
        importer.options.dryRun = true;
        importer.options.duplicates = DuplicatePolicy::Merge;
        QCOMPARE(counts(importer.run("First name,Phone,Mobile\n"
                                     ",334 793 8701,\n"
                                     "Anna,334 793 8701,334 793 8702\n" // fills the name
                                     "Bert,334 793 8701,334 793 8703\n" // somebody else
                                     "Cora,334 793 8702,\n"
                                     "Bert,334 793 8703,\n" // new: his number was not Anna's
                                     "Emil,334 793 8709,334 793 8704\n" // somebody else than Dora
                                     "Emil,334 793 8704,\n")),
                 u"rows 7, accepted 3, duplicates 4, refused 0, held 0"_s);
    }

    void holdsNoLongCellsOfTheRowsItTellsOf()
    {
        Importer importer;
        ImportProgress last;
        importer.progress = [&last](const ImportProgress &progress) { last = progress; };
        QVERIFY(importer.run("Name,Phone\n" + QByteArray(50'000, 'x') + ",12\n"));
        QCOMPARE(last.refusedRows.first().cells.first().size(), 1'000);
        QCOMPARE(importer.store.last().rejects.first().cells.first().size(), 50'000);
    }

    void remarksNumbersOfOtherCountriesAndThoseThatCannotBeDialed()
    {
        Importer importer;
        const auto preview = importer.preview("Name,Phone,Mobile\n"
                                              "A,334 793 8701,12\n"
                                              "B,671 647 2330,\n"
                                              "C,none,334 793 8702\n"
                                              "D,334 793 8703,\n");
        QVERIFY(preview);
        const QString shown = text::isolated(u"12"_s);
        QCOMPARE(preview->rows.at(0).remark, shown + u" left out: it cannot be dialed"_s);
        QVERIFY(preview->rows.at(0).abroad.isEmpty());
        QCOMPARE(preview->rows.at(1).abroad, u"GU"_s);
        QVERIFY(preview->rows.at(2).remark.contains(u"none"_s));
        QVERIFY(preview->rows.at(2).remark.contains(u"Mobile"_s));
        QVERIFY(preview->rows.at(3).remark.isEmpty());
        const auto third = importer.preview("Name,Phone,Mobile,Home phone\n"
                                            "A,12,34,334 793 8701\n"
                                            "B,334 793 8702,334 793 8703,334 793 8704\n"
                                            "C,334 793 8705,334 793 8706,334 793 8707\n");
        QVERIFY(third);
        for (const auto &number : {u"12"_s, u"34"_s})
            QVERIFY2(third->rows.first().remark.contains(text::isolated(number) + u" left out"_s),
                     qPrintable(third->rows.first().remark));
    }

    void keepsTheWholeRowOfItsOwnExportForTheReport()
    {
        Importer importer;
        const QByteArray header = LeadExportColumns::names().join(u',').toUtf8() + ",Beds\n";
        QByteArrayList cells(LeadExportColumns::names().size(), "");
        cells[2] = "+13347938701";
        cells[3] = "Anna";
        QVERIFY(importer.run(header + cells.join(',') + ",12\n"));
        const NewLead row = importer.store.lastChunk.last();
        QCOMPARE(row.lead.cells, QStringList {u"12"_s});
        QCOMPARE(row.fileCells.size(), LeadExportColumns::names().size() + 1);
        QCOMPARE(row.fileCells.at(3), u"Anna"_s);
        QVERIFY(importer.run("Phone\n3347938702\n"));
        QVERIFY(importer.store.lastChunk.last().fileCells.isEmpty());
    }

    // What was refused in one country fits into another one, where numbers may be shorter.
    void readsRefusedRowsAsNumbersOfTheirListsCountry()
    {
        const QByteArray rejects = "Firma;Telefon;reject_line;reject_reason\nA;030 1;2;x\nB;08935;3;x\n"
                                   "C;0512 5;4;x\nD;0732 7070;5;x\n";
        Importer importer;
        importer.options.countryIsGuess = true;
        QCOMPARE(importer.preview(rejects)->country, u"DE"_s);
        QCOMPARE(importer.preview(QByteArray(rejects).replace(";reject_line", ";a").replace(";reject_reason", ";b"))
                     ->country,
                 u"AT"_s);
        importer.options.country = u"DE"_s;
        QCOMPARE(importer.preview(rejects)->country, u"DE"_s);
        importer.options.country = u"US"_s;
        QCOMPARE(importer.preview("Name,Phone,E-mail,reject_line,reject_reason\nA,(212) 736-5000,a@firm.de,2,x\n"
                                  "B,(334) 793-8701,b@firm.com,3,x\n")
                     ->country,
                 u"US"_s);
        QCOMPARE(importer.preview("Name,Phone,reject_line,reject_reason\nA,0171 2345678,2,x\nB,030 123456,3,x\n"
                                  "C,089 1234567,4,x\n")
                     ->country,
                 u"DE"_s);
    }

    // Its own columns are no part of the lead, but a refused row is shown and saved with all it had.
    void keepsRefusedRowsOfItsOwnExportByTheirColumns()
    {
        Importer importer;
        const QByteArray header = LeadExportColumns::names().join(u',').toUtf8() + ",Beds\n";
        QByteArrayList cells(LeadExportColumns::names().size(), "");
        cells[2] = "334 793";
        QVERIFY(importer.run(header + cells.join(',') + ",12\n"));
        const auto &import = importer.store.last();
        QCOMPARE(import.head.columns, QStringList {u"Beds"_s});
        QCOMPARE(import.head.fileColumns, LeadExportColumns::names() + QStringList {u"Beds"_s});
        const RejectedRow &rejected = import.rejects.first();
        QCOMPARE(rejected.cells.size(), import.head.fileColumns.size());
        QCOMPARE(rejected.cells.at(2), u"334 793"_s);
        QCOMPARE(rejected.cells.last(), u"12"_s);
        QCOMPARE(rejected.written, u"334 793"_s);
    }

    void leavesTheColumnsOfARejectsFileOutOfItsRefusedRows()
    {
        Importer importer;
        QVERIFY(importer.run("reject_line,Phone,reject_reason,Town\n7,12,short,Rome\n"));
        const auto &import = importer.store.last();
        QCOMPARE(import.head.fileColumns, QStringList({u"Phone"_s, u"Town"_s}));
        QCOMPARE(import.rejects.first().cells, QStringList({u"12"_s, u"Rome"_s}));
    }

    void guessesTheCountryWhenNobodyChoseOne()
    {
        const QByteArray german =
            "Firma;Telefon\nA;0171 2345678\nB;030 123456\nC;089/1234567\nD;+1 334 793 8701\n";
        Importer importer;
        importer.options.countryIsGuess = true;
        const auto preview = importer.preview(german);
        QVERIFY(preview);
        QCOMPARE(preview->country, u"DE"_s);
        QCOMPARE(preview->rows.first().phone, u"+491712345678"_s);
        QCOMPARE(counts(importer.run(german)), u"rows 4, accepted 4, duplicates 0, refused 0, held 0"_s);
        importer.options.countryIsGuess = false;
        QCOMPARE(importer.preview(german)->country, u"US"_s);
    }

    void guessesTheCountryOfLists_data()
    {
        QTest::addColumn<QStringList>("numbers");
        QTest::addColumn<QStringList>("headers");
        QTest::addColumn<QString>("country");
        const QStringList german {u"0171 2345678"_s, u"030 123456"_s, u"089 1234567"_s};
        const QStringList headers {u"Firma"_s, u"Telefon"_s};
        QTest::newRow("American") << QStringList {u"(334) 793-8701"_s, u"212-736-5000"_s, u"305 358 1234"_s}
                                  << headers << u"US"_s;
        QTest::newRow("German") << german << headers << u"DE"_s;
        QTest::newRow("Austrian") << QStringList {u"0664 1234567"_s, u"0732 707012"_s, u"0699 12345678"_s,
                                                  u"0512 53600"_s}
                                  << headers << u"AT"_s;
        QTest::newRow("Swiss") << QStringList {u"044 668 18 00"_s, u"031 322 21 11"_s, u"079 123 45 67"_s}
                               << headers << u"CH"_s;
        QTest::newRow("British") << QStringList {u"020 7946 0018"_s, u"0161 496 0345"_s, u"07700 900123"_s}
                                 << QStringList {u"Company"_s, u"Phone"_s} << u"GB"_s;
        QTest::newRow("fictional") << QStringList {u"(212) 555-0143"_s, u"(415) 555-0143"_s,
                                                   u"(303) 555-0143"_s}
                                   << QStringList {u"Company"_s, u"Phone"_s} << u"US"_s;
        QTest::newRow("zeros lost") << QStringList {u"1712345678"_s, u"30123456"_s, u"891234567"_s} << headers
                                    << u"DE"_s;
        QTest::newRow("French") << QStringList {u"01 45 67 89 01"_s, u"06 12 34 56 78"_s, u"04 78 42 10 00"_s}
                                << QStringList {u"Société"_s, u"Prénom"_s, u"Téléphone"_s} << u"FR"_s;
        QTest::newRow("Spanish") << QStringList {u"612 34 56 78"_s, u"91 123 45 67"_s, u"952 123 456"_s}
                                 << QStringList {u"Empresa"_s, u"Teléfono"_s} << u"ES"_s;
        QTest::newRow("no language") << german << QStringList {u"Company"_s, u"Phone"_s} << u"DE"_s;
        QTest::newRow("one alone") << german.mid(1, 1) << headers << u"DE"_s;
        QTest::newRow("with plus") << QStringList {u"+49 171 2345678"_s, u"+49 30 123456"_s, u"+4989123456"_s}
                                   << headers << u"DE"_s;
        QTest::newRow("eight digits, which many plans have")
            << QStringList {u"22222222"_s, u"33333333"_s} << QStringList {u"Company"_s, u"Phone"_s}
            << u"US"_s;
        QTest::newRow("of nowhere") << QStringList {u"1111111"_s, u"2222222"_s, u"0000000"_s} << headers
                                    << u"US"_s;
    }

    void guessesTheCountryOfLists()
    {
        QFETCH(QStringList, numbers);
        QFETCH(QStringList, headers);
        CsvGuess guess;
        guess.columns = headers;
        guess.mapping = QList<LeadField>(headers.size(), LeadField::None);
        guess.mapping.last() = LeadField::Phone;
        for (const QString &number : numbers)
            guess.sampleRows += QStringList(headers.size() - 1, u"A"_s) + QStringList {number};
        QTEST(likelyCountry(guess, u"US"_s), "country");
    }

    void tellsCountriesOfOneLanguageApartByTheirAddresses_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("country");
        // Numbers that exist in Germany, Austria and Switzerland alike.
        QTest::newRow("nothing else") << QByteArray("A;;;;0441234567\nB;;;;0441234568\n") << u"DE"_s;
        QTest::newRow("an area code written apart")
            << QByteArray("A;;;;044 1234567\nB;;;;044 1234568\n") << u"CH"_s;
        QTest::newRow("postal codes of five digits")
            << QByteArray("A;80331;;;0664 1234567\nB;10115;;;0664 1234568\n") << u"DE"_s;
        QTest::newRow("postal codes of four digits")
            << QByteArray("A;4020;;;0664 1234567\nB;8010;;;0664 1234568\n") << u"AT"_s;
        QTest::newRow("cities") << QByteArray("A;;Graz;;0664 1234567\nB;;Linz;;0664 1234568\n") << u"AT"_s;
        QTest::newRow("mail addresses")
            << QByteArray("A;;;a@firma.at;0664 1234567\nB;;;b@web.at;0664 1234568\n") << u"AT"_s;
        QTest::newRow("a number with plus")
            << QByteArray("A;;;;0664 1234567\nB;;;;+43 664 1234568\n") << u"AT"_s;
    }

    void tellsCountriesOfOneLanguageApartByTheirAddresses()
    {
        QFETCH(QByteArray, rows);
        Importer importer;
        importer.options.countryIsGuess = true;
        const auto preview = importer.preview("Firma;PLZ;Ort;E-Mail;Telefon\n" + rows);
        QVERIFY(preview);
        QTEST(preview->country, "country");
    }
};

LEADLINE_TEST(LeadRowsTest)
#include "tst_leadrows.moc"
