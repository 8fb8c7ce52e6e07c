#include "tests/core/storage/storagefixture.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Fates = QList<RowFate>;

constexpr qint64 anna = 4'611'686'018'427'387'905; // more digits than a JSON number keeps
constexpr qint64 bert = -17;

NewLead person(int number, qint64 key, const QList<int> &others = {})
{
    NewLead row = newLead(phone(number), u"Anna"_s, u"Bell"_s);
    row.person = key;
    row.lead.line = number;
    for (const int other : others)
        row.lead.otherPhones += PhoneNumber::fromStored(phone(other));
    return row;
}

/// A store on a new database that has the leads of one import.
struct Store {
    StorageFixture fixture;
    Changes changes;
    FakeClock clock;
    std::unique_ptr<Database> database = fixture.database();
    std::unique_ptr<LeadStore> leads = makeSqlLeadStore(*database, changes, clock);
    ImportId last {};

    Fates add(const QList<NewLead> &rows, DuplicatePolicy duplicates = DuplicatePolicy::Skip)
    {
        last = leads->beginImport(importInto(u"List"_s, duplicates)).result().value();
        return leads->addLeads(last, rows).result().value();
    }
    ImportSummary finish(qint64 rows) const { return leads->finishImport(last, rows, 0).result().value(); }
    QStringList furtherNumbers() const
    {
        return ask(*database,
                   u"SELECT group_concat(phone) FROM (SELECT phone FROM lead_phones ORDER BY phone)"_s)
            .toString()
            .split(u',', Qt::SkipEmptyParts);
    }
    QList<ImportedRow> report(ImportedAs kind, qint64 cursor = 0, int limit = 100) const
    {
        return leads->importedRows(last, kind, cursor, limit).result().value();
    }
};

} // namespace

class LeadIdentityTest : public QObject {
    Q_OBJECT

private slots:
    void knowsAPersonUnderAnotherNumber_data()
    {
        QTest::addColumn<int>("policy");
        QTest::addColumn<RowFate>("fate");
        QTest::addColumn<int>("stored");
        QTest::addColumn<QStringList>("further");
        QTest::newRow("skip") << int(DuplicatePolicy::Skip) << RowFate::Duplicate << 1 << QStringList();
        QTest::newRow("merge") << int(DuplicatePolicy::Merge) << RowFate::Duplicate << 1
                               << QStringList {phone(2)};
        QTest::newRow("keep") << int(DuplicatePolicy::Keep) << RowFate::Accepted << 2 << QStringList();
    }

    void knowsAPersonUnderAnotherNumber()
    {
        QFETCH(int, policy);
        QFETCH(RowFate, fate);
        QFETCH(int, stored);
        Store store;
        store.add({person(1, anna)});

        QCOMPARE(store.add({person(2, anna)}, static_cast<DuplicatePolicy>(policy)), Fates {fate});

        QCOMPARE(ask(*store.database, u"SELECT count(*) FROM leads"_s).toInt(), stored);
        QTEST(store.furtherNumbers(), "further");
    }

    void knowsAPersonWithinOneFile()
    {
        Store store;
        QCOMPARE(store.add({person(1, anna), person(2, bert), person(3, anna)}),
                 (Fates {RowFate::Accepted, RowFate::Accepted, RowFate::Duplicate}));
        const ImportSummary summary = store.finish(3);
        QCOMPARE(summary.duplicates, 1);
        QCOMPARE(summary.persons, 1);
    }

    void takesPeopleNobodyNamesForDifferent()
    {
        Store store;
        QCOMPARE(store.add({person(1, 0), person(2, 0)}), (Fates {RowFate::Accepted, RowFate::Accepted}));
    }

    /// A file of a contact program and one without ids: the same e-mail address or name is the same person;
    /// within one program another id is somebody else.
    void knowsPeopleWithAndWithoutAnId()
    {
        const auto withId = [](int number, qint64 id, qint64 mail, qint64 program) {
            NewLead row = person(number, id);
            row.alsoPerson = mail;
            row.program = program;
            return row;
        };
        constexpr qint64 mail = 77;
        Store store;
        store.add({withId(1, 1001, mail, 5)});
        store.finish(1);
        QCOMPARE(store.add({person(2, mail), withId(3, 1002, mail, 5), withId(4, 2001, mail, 6)}),
                 (Fates {RowFate::Duplicate, RowFate::Accepted, RowFate::Duplicate}));
        Store other;
        other.add({person(1, mail)});
        other.finish(1);
        QCOMPARE(other.add({withId(2, 1001, mail, 5)}), Fates {RowFate::Duplicate});
        const auto known = store.leads->findKnown({person(9, mail)}).result();
        QCOMPARE(known->first().as, KnownAs::SamePerson);
        QVERIFY(!known->first().isStopped);
        ask(*store.database, u"INSERT INTO stop_list (phone, source, added_at) VALUES (?, 'x', 0)"_s,
            {phone(9)});
        QVERIFY(store.leads->findKnown({person(9, 0)}).result()->first().isStopped);
    }

    void keepsFurtherNumbersAndKnowsThemAgain()
    {
        Store store;
        store.add({person(1, anna, {5, 6})});
        store.finish(1);
        QCOMPARE(store.furtherNumbers(), QStringList({phone(5), phone(6)}));

        QCOMPARE(store.add({person(6, 0), person(7, 0)}), (Fates {RowFate::Duplicate, RowFate::Accepted}));

        ReadingThread thread(store.fixture.file());
        const auto read = makeSqlLeadReader(thread, store.fixture.file())->leads({LeadId(1)});
        QCOMPARE(read.first().otherPhones.size(), 2);
        QCOMPARE(read.first().otherPhones.first().e164(), phone(5));
    }

    void forgetsPeopleAndNumbersOfAnImportTakenBack()
    {
        Store store;
        store.add({person(1, anna, {5})});
        store.finish(1);
        QVERIFY(store.leads->undoImport(store.last).result());
        QCOMPARE(store.furtherNumbers(), QStringList());
        QCOMPARE(store.add({person(2, anna), person(5, 0)}), (Fates {RowFate::Accepted, RowFate::Accepted}));
    }

    void mergesNotesAndNumbersButNeverTheConsent()
    {
        Store store;
        NewLead first = person(1, anna);
        first.lead.notes = u"met in May"_s;
        first.lead.consent = {Consent::Kind::Verbal, u"call"_s, {}, {}};
        store.add({first});
        NewLead second = person(2, anna, {1, 8});
        second.lead.notes = u"likes tea"_s;
        second.lead.company = u"Bell Works"_s;
        second.lead.consent = {Consent::Kind::Written, u"form"_s, {}, {}};

        store.add({second, second}, DuplicatePolicy::Merge);

        const auto value = [&store](const char *column) {
            return ask(*store.database, u"SELECT %1 FROM leads"_s.arg(QLatin1String(column))).toString();
        };
        QCOMPARE(value("notes"), u"met in May\nlikes tea"_s);
        QCOMPARE(value("company"), u"Bell Works"_s);
        QCOMPARE(value("consent_kind"), u"verbal"_s);
        QCOMPARE(store.furtherNumbers(), QStringList({phone(2), phone(8)}));
    }

    void tellsWhatIsKnownWithoutStoringAnything()
    {
        Store store;
        store.add({person(1, anna, {5})});
        const auto known =
            store.leads->findKnown({person(1, 0), person(5, 0), person(2, anna), person(3, bert)}).result();
        QVERIFY(known);
        using enum KnownAs;
        QList<KnownAs> as;
        QStringList whom;
        for (const KnownRow &row : *known) {
            as.append(row.as);
            whom.append(row.person.shownName() + u'@' + row.listName);
        }
        QCOMPARE(as, QList({SameNumber, SameNumber, SamePerson, Nobody}));
        const QString first = whom.first();
        QVERIFY(first.size() > 1);
        QCOMPARE(whom, QStringList({first, first, first, u"@"_s}));
        QCOMPARE(ask(*store.database, u"SELECT count(*) FROM leads"_s).toInt(), 1);
    }

    void keepsWhatADuplicateHeld()
    {
        Store store;
        const auto row = [](int line, const QStringList &cells, const QStringList &fileCells = {}) {
            NewLead made = person(1, 0);
            made.lead.line = line;
            made.lead.cells = cells;
            made.fileCells = fileCells;
            return made;
        };
        store.add({row(2, {u"Anna"_s, u"1"_s}), row(3, {u"Anna"_s, u"1"_s}), row(4, {u"Bert"_s, u"1"_s}),
                   row(5, {u"Cora"_s}, {u"id"_s, u"Cora"_s}), row(6, {})});
        store.finish(5);
        QList<QStringList> kept;
        for (const ImportedRow &duplicate : store.report(ImportedAs::Duplicate))
            kept += duplicate.cells;
        QCOMPARE(kept, (QList<QStringList> {{u"Anna"_s, u"1"_s}, {u"Bert"_s, u"1"_s}, {u"id"_s, u"Cora"_s}, {}}));
        store.add({row(5, {u"Dora"_s, u"1"_s})}, DuplicatePolicy::Merge);
        QCOMPARE(store.report(ImportedAs::Duplicate).first().cells, QStringList({u"Dora"_s, u"1"_s}));
    }

    // Ids are given again once the leads of an undone import are gone.
    void namesNobodyWhoCameAfterTheImport()
    {
        Store store;
        NewLead again = person(1, 0);
        again.lead.line = 2;
        store.add({person(1, anna), again});
        store.finish(2);
        QCOMPARE(store.report(ImportedAs::Duplicate).first().name, u"Anna Bell"_s);
        ask(*store.database, u"UPDATE leads SET created_at = created_at + 1000 RETURNING id"_s);
        QVERIFY(store.report(ImportedAs::Duplicate).first().name.isEmpty());
    }

    void reportsEveryRowByLine()
    {
        Store store;
        NewLead held = person(4, 0);
        held.heldReason = u"several_numbers"_s;
        NewLead repeated = person(1, 0);
        repeated.lead.line = 5;
        store.add({person(1, anna), person(2, bert), person(3, anna), held, repeated});
        QVERIFY(store.leads->addRejects(store.last, {{9, u"letters"_s, u"Letters."_s, {u"abc"_s}}}).result());
        store.finish(6);

        const auto accepted = store.report(ImportedAs::Accepted);
        QCOMPARE(accepted.size(), 2);
        QCOMPARE(accepted.first().line, 1);
        QCOMPARE(accepted.first().phone.e164(), phone(1));
        const auto again = store.report(ImportedAs::Accepted, accepted.first().cursor, 1);
        QCOMPARE(again.size(), 1);
        QCOMPARE(again.first().line, 2);
        const auto waiting = store.report(ImportedAs::Held);
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.first().reason, u"several_numbers"_s);
        const auto duplicates = store.report(ImportedAs::Duplicate);
        QCOMPARE(duplicates.size(), 2);
        QCOMPARE(duplicates.first().line, 3);
        QCOMPARE(duplicates.first().known, KnownAs::SamePerson);
        QCOMPARE(duplicates.first().name, u"Anna Bell"_s);
        QCOMPARE(duplicates.last().line, 5);
        QCOMPARE(duplicates.last().known, KnownAs::SameNumber);
        QCOMPARE(duplicates.last().listName, u"List"_s);
        const auto refused = store.report(ImportedAs::Refused);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.first().line, 9);
        QCOMPARE(refused.first().reason, u"Letters."_s);
        QCOMPARE(refused.first().cells, QStringList {u"abc"_s});
        QVERIFY(store.report(ImportedAs::Refused, 9).isEmpty());
    }

    void tellsThatADuplicateIsAFurtherNumber()
    {
        Store store;
        store.add({person(1, 0, {5})});
        store.finish(1);
        store.add({person(5, 0), person(1, 0)});
        store.finish(2);
        const auto duplicates = store.report(ImportedAs::Duplicate);
        QCOMPARE(duplicates.size(), 2);
        QVERIFY(duplicates.first().isFurtherNumber);
        QVERIFY(!duplicates.last().isFurtherNumber);
        QCOMPARE(duplicates.first().known, KnownAs::SameNumber);
    }

    void forgetsRowsOfOldImportsButNotTheirCounts()
    {
        Store store;
        QList<RejectedRow> refused;
        for (int line = 1; line <= 6'000; ++line)
            refused += RejectedRow {line, u"letters"_s, u"Letters."_s, {u"abc"_s}};
        store.add({person(1, 0), person(1, 0)});
        QVERIFY(store.leads->addRejects(store.last, refused).result());
        store.finish(6'002);
        const ImportId old = store.last;
        store.clock.advance(24h * 10);
        store.add({person(1, 0)});
        QVERIFY(store.leads->addRejects(store.last, {refused.first()}).result());
        store.finish(2);
        const auto forget = [&store](int days) {
            return store.leads->forgetUnstoredRows(store.clock.nowUtc().addDays(-days)).result().value();
        };

        QCOMPARE(forget(11), 0);
        int rounds = 0;
        while (forget(9) > 0)
            QVERIFY(++rounds < 10);

        QVERIFY(rounds > 1); // the storage thread is never held for long
        QCOMPARE(store.report(ImportedAs::Duplicate).size(), 1);
        QCOMPARE(store.report(ImportedAs::Refused).size(), 1);
        store.last = old;
        QVERIFY(store.report(ImportedAs::Duplicate).isEmpty());
        QVERIFY(store.report(ImportedAs::Refused).isEmpty());
        QCOMPARE(store.report(ImportedAs::Accepted).size(), 1);
        QCOMPARE(ask(*store.database, u"SELECT refused FROM imports WHERE id = %1"_s.arg(raw(old))).toInt(), 6'000);
    }
};

LEADLINE_TEST(LeadIdentityTest)
#include "tst_leadidentity.moc"
