#include "core/storage/leadinsertion.h"
#include "tests/core/storage/storagefixture.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Fates = QList<RowFate>;

/// A store on a new database.
struct Store {
    StorageFixture fixture;
    Changes changes;
    FakeClock clock;
    std::unique_ptr<Database> database = fixture.database();
    std::unique_ptr<LeadStore> leads = makeSqlLeadStore(*database, changes, clock);

    ImportId begin(const QString &list, DuplicatePolicy duplicates = DuplicatePolicy::Skip) const
    {
        return leads->beginImport(importInto(list, duplicates)).result().value();
    }
    qint64 count(const QString &table) const
    {
        return ask(*database, u"SELECT count(*) FROM %1"_s.arg(table)).toLongLong();
    }
};

Consent writtenConsent()
{
    return {Consent::Kind::Written, u"fair 2026"_s,
            QDateTime::fromString(u"2026-03-01T00:00:00Z"_s, Qt::ISODate), u"I agree"_s};
}

} // namespace

class LeadStoreTest : public QObject {
    Q_OBJECT

private slots:
    void letsNothingButItsRowsOffWaitingForTheDisk()
    {
        const Store store;
        const auto setting = [&](const QString &name) {
            return ask(*store.database, u"PRAGMA "_s + name).toInt();
        };
        constexpr int full = 2;
        const ImportId import = store.begin(u"North"_s);
        QCOMPARE(setting(u"synchronous"_s), full);
        QVERIFY(store.leads->addLeads(import, newLeads(1, 3)).result());
        QCOMPARE(setting(u"synchronous"_s), full);
        QVERIFY(
            store.leads->addRejects(import, {{6, u"letters"_s, u"Not a number."_s, {u"abc"_s}}}).result());
        QCOMPARE(setting(u"synchronous"_s), full);
        QVERIFY(setting(u"wal_autocheckpoint"_s) > 1'000);
        QVERIFY(store.leads->finishImport(import, 4, 1).result());
        QCOMPARE(setting(u"wal_autocheckpoint"_s), 1'000);
        QVERIFY(!store.leads->addLeads(import, newLeads(4, 1)).result());
        QCOMPARE(setting(u"synchronous"_s), full);
    }

    void addsUpWhatBecameOfEveryRow()
    {
        const Store store;
        const ImportId import = store.begin(u"North"_s);
        auto rows = newLeads(1, 3);
        rows.append(newLead(phone(1)));
        rows[2].heldReason = u"zone unclear"_s;

        const auto fates = store.leads->addLeads(import, rows).result();
        QVERIFY(
            store.leads->addRejects(import, {{6, u"letters"_s, u"Not a number."_s, {u"abc"_s}}}).result());
        const auto summary = store.leads->finishImport(import, 5, 1.5).result();

        QVERIFY(fates);
        QCOMPARE(*fates, (Fates {RowFate::Accepted, RowFate::Accepted, RowFate::Held, RowFate::Duplicate}));
        QVERIFY(summary);
        QCOMPARE(summary->rows, 5);
        QCOMPARE(summary->accepted, 2);
        QCOMPARE(summary->duplicates, 1);
        QCOMPARE(summary->held, 1);
        QCOMPARE(summary->refused, 1);
        QCOMPARE(summary->seconds, 1.5);
        QCOMPARE(summary->listName, u"North"_s);
        QCOMPARE(summary->fileName, u"leads.csv"_s);
        QCOMPARE(summary->startedUtc, store.clock.nowUtc());
        QVERIFY(!summary->undone);
        QCOMPARE(store.count(u"leads"_s), 3);
    }

    void refusesToFinishAnImportThatDoesNotAddUp()
    {
        const Store store;
        const ImportId import = store.begin(u"North"_s);
        QVERIFY(store.leads->addLeads(import, newLeads(1, 3)).result());
        const auto summary = store.leads->finishImport(import, 4, 0).result();
        QVERIFY(!summary);
        QCOMPARE(summary.error().kind, Error::Kind::Internal);
    }

    void storesEveryFieldOfALead()
    {
        const Store store;
        NewLead row = newLead(phone(1), u"Ada"_s, u"Byron"_s);
        row.lead.line = 42;
        row.lead.company = u"Analytical Engines"_s;
        row.lead.email = u"ada@example.com"_s;
        row.lead.city = u"Austin"_s;
        row.lead.state = u"TX"_s;
        row.lead.postalCode = u"73301"_s;
        row.lead.timeZone = u"America/Chicago"_s;
        row.lead.timeZoneConfirmed = true;
        row.lead.notes = u"rings back"_s;
        row.lead.consent = writtenConsent();
        const ImportId import = importAll(*store.leads, u"North"_s, {row});

        ReadingThread thread(store.fixture.file());
        const auto read = makeSqlLeadReader(thread, store.fixture.file())->leads({LeadId(1)});

        QCOMPARE(read.size(), 1);
        Lead expected = row.lead;
        expected.id = LeadId(1);
        expected.list = ListId(1);
        expected.import = import;
        QVERIFY(read.first() == expected);
    }

    void findsDuplicatesAgainstAllLists_data()
    {
        QTest::addColumn<int>("policy");
        QTest::addColumn<Fates>("fates");
        QTest::addColumn<int>("stored");
        QTest::newRow("skip") << int(DuplicatePolicy::Skip) << Fates {RowFate::Duplicate, RowFate::Accepted}
                              << 3;
        QTest::newRow("merge") << int(DuplicatePolicy::Merge) << Fates {RowFate::Duplicate, RowFate::Accepted}
                               << 3;
        QTest::newRow("keep") << int(DuplicatePolicy::Keep) << Fates {RowFate::Accepted, RowFate::Accepted}
                              << 4;
    }

    void findsDuplicatesAgainstAllLists()
    {
        QFETCH(int, policy);
        QFETCH(int, stored);
        const Store store;
        importAll(*store.leads, u"North"_s, newLeads(1, 2));
        const ImportId second = store.begin(u"South"_s, static_cast<DuplicatePolicy>(policy));

        const auto fates = store.leads->addLeads(second, newLeads(2, 2)).result();

        QVERIFY(fates);
        QTEST(*fates, "fates");
        QCOMPARE(store.count(u"leads"_s), stored);
    }

    void mergesOnlyIntoEmptyFields()
    {
        const Store store;
        importAll(*store.leads, u"North"_s, {newLead(phone(1), u"Ada"_s)});
        NewLead better = newLead(phone(1), u"Augusta"_s, u"Byron"_s);
        better.lead.email = u"ada@example.com"_s;
        better.lead.consent = writtenConsent();
        const ImportId second = store.begin(u"South"_s, DuplicatePolicy::Merge);

        QVERIFY(store.leads->addLeads(second, {better}).result());

        QCOMPARE(ask(*store.database, u"SELECT first_name || ' ' || last_name FROM leads"_s).toString(),
                 u"Ada Byron"_s);
        QCOMPARE(ask(*store.database, u"SELECT email FROM leads"_s).toString(), u"ada@example.com"_s);
        QCOMPARE(ask(*store.database, u"SELECT consent_kind || consent_source FROM leads"_s).toString(),
                 u"writtenfair 2026"_s);
    }

    void neverReplacesAConsent()
    {
        const Store store;
        NewLead first = newLead(phone(1));
        first.lead.consent.kind = Consent::Kind::Verbal;
        importAll(*store.leads, u"North"_s, {first});
        NewLead second = newLead(phone(1));
        second.lead.consent = writtenConsent();

        QVERIFY(store.leads->addLeads(store.begin(u"South"_s, DuplicatePolicy::Merge), {second}).result());

        QCOMPARE(ask(*store.database, u"SELECT consent_kind || consent_source FROM leads"_s).toString(),
                 u"verbal"_s);
    }

    void storesHeldRowsAsParked()
    {
        const Store store;
        NewLead row = newLead(phone(1));
        row.heldReason = u"zone unclear"_s;
        importAll(*store.leads, u"North"_s, {row});
        QCOMPARE(ask(*store.database, u"SELECT status || '/' || reason || '/' || held_reason FROM leads"_s)
                     .toString(),
                 u"parked/held/zone unclear"_s);
    }

    void keepsTextThatNoDatabaseCanHold()
    {
        const Store store;
        NewLead row = newLead(phone(1));
        row.lead.firstName = QString::fromUtf16(u"A\0B", 3) + QChar(0xd83d) + u'C';
        row.lead.cells = {row.lead.firstName, u"\U0001F642 \"quoted\" \\ \u2028"_s};
        importAll(*store.leads, u"North"_s, {row});

        ReadingThread thread(store.fixture.file());
        const auto read = makeSqlLeadReader(thread, store.fixture.file())->leads({LeadId(1)});

        QCOMPARE(read.size(), 1);
        QCOMPARE(read.first().firstName, u"A\uFFFDB\uFFFDC"_s);
        QCOMPARE(read.first().cells, (QStringList {u"A\uFFFDB\uFFFDC"_s, row.lead.cells.last()}));
    }

    /// Jobs that come while a chunk is stored see a part of it: its rest waits for them.
    void letsJobsPassTheRestOfAChunk()
    {
        const Store store;
        constexpr int rows = 20'000;
        const ImportId import = store.begin(u"North"_s);
        QList<qint64> seen;

        const auto chunk = store.leads->addLeads(import, newLeads(0, rows));
        while (!chunk.isFinished())
            seen.append(store.count(u"leads"_s));

        QCOMPARE(chunk.result().value(), Fates(rows, RowFate::Accepted));
        QVERIFY(std::ranges::any_of(seen, [](qint64 count) { return count > 0 && count < rows; }));
        QVERIFY(std::ranges::is_sorted(seen));
        QCOMPARE(store.count(u"leads"_s), rows);
        QCOMPARE(ask(*store.database, u"SELECT accepted FROM imports"_s).toInt(), rows);
        QCOMPARE(ask(*store.database, u"SELECT leads FROM lists"_s).toInt(), rows);
    }

    void storesAChunkInPiecesAsInOne()
    {
        const Store store;
        QList<NewLead> rows = newLeads(0, 100);
        rows[70].lead.phone = rows[3].lead.phone; // once it is in a piece that was stored before
        rows[90].heldReason = u"several_numbers"_s;
        const LeadBatch batch(rows, LeadBatch::Keep::Identity);
        const ImportId import = store.begin(u"North"_s);
        const auto piece = [&](qsizetype from) {
            return store.database
                ->run([&batch, import, from](QSqlDatabase &db) {
                    return sql::inTransaction(db, [&] {
                        return insertLeads(
                            db, {import, ListId(1), DuplicatePolicy::Skip, QDateTime::currentDateTimeUtc()},
                            batch, from, [] { return false; });
                    });
                })
                .result()
                .value();
        };

        Fates fates;
        while (fates.size() < rows.size()) {
            const Fates some = piece(fates.size());
            QVERIFY(!some.isEmpty() && some.size() < rows.size());
            fates += some;
        }

        Fates expected(100, RowFate::Accepted);
        expected[70] = RowFate::Duplicate;
        expected[90] = RowFate::Held;
        QCOMPARE(fates, expected);
        QCOMPARE(ask(*store.database,
                     u"SELECT group_concat(line || phone) FROM (SELECT * FROM leads ORDER BY id)"_s),
                 ask(*store.database,
                     u"SELECT group_concat(line || phone) FROM (SELECT * FROM leads ORDER BY phone)"_s));
        QCOMPARE(store.count(u"leads"_s), 99);
    }

    void keepsTheOrderOfTheCallsOfAnImport()
    {
        const Store store;
        const ImportId import = store.begin(u"North"_s);
        for (int chunk = 0; chunk < 5; ++chunk) {
            (void)store.leads->addLeads(import, newLeads(chunk * 100, 100));
            (void)store.leads->addRejects(import, {{chunk + 1'000, u"letters"_s, {}, {}}});
        }

        const auto summary = store.leads->finishImport(import, 505, 0).result();

        QVERIFY(summary);
        QCOMPARE(summary->accepted, 500);
        QCOMPARE(summary->refused, 5);
    }

    void storesNothingOfAChunkThatFails()
    {
        const Store store;
        const ImportId import = store.begin(u"North"_s);
        auto rows = newLeads(1, 3);
        rows.append(newLead(u"not a number"_s));

        const auto fates = store.leads->addLeads(import, rows).result();

        QVERIFY(!fates);
        QCOMPARE(fates.error().kind, Error::Kind::Internal);
        QCOMPARE(store.count(u"leads"_s), 0);
        QCOMPARE(ask(*store.database, u"SELECT accepted FROM imports"_s).toInt(), 0);
    }

    void refusesRowsForAnImportThatIsNotRunning()
    {
        const Store store;
        const ImportId done = importAll(*store.leads, u"North"_s, newLeads(1, 1));
        QCOMPARE(store.leads->addLeads(done, newLeads(2, 1)).result().error().kind, Error::Kind::Conflict);
        QCOMPARE(store.leads->addLeads(ImportId(99), newLeads(2, 1)).result().error().kind,
                 Error::Kind::NotFound);
        QCOMPARE(store.leads->finishImport(done, 1, 0).result().error().kind, Error::Kind::Conflict);
    }

    void leavesNothingOfAnAbandonedImport()
    {
        const Store store;
        const ImportId import = store.begin(u"North"_s);
        QVERIFY(store.leads->addLeads(import, newLeads(0, 4'500)).result());
        QVERIFY(store.leads->addRejects(import, {{9, u"letters"_s, {}, {}}}).result());

        QVERIFY(store.leads->abandonImport(import).result());

        for (const auto &table : {u"leads"_s, u"imports"_s, u"import_rejects"_s, u"lists"_s})
            QTRY_COMPARE(store.count(table), 0);
    }

    void hidesAnAbandonedImportAtOnce()
    {
        Store store;
        importAll(*store.leads, u"South"_s, newLeads(10'000, 3));
        const ImportId import = store.begin(u"North"_s);
        QVERIFY(store.leads->addLeads(import, newLeads(0, 2'500)).result());
        ReadingThread thread(store.fixture.file());
        const auto reader = makeSqlLeadReader(thread, store.fixture.file());
        QCOMPARE(reader->lists().size(), 2);

        ask(*store.database, u"UPDATE imports SET state = 'undone' WHERE id = ?"_s, {raw(import)});

        QCOMPARE(store.count(u"leads"_s), 2'503);
        QCOMPARE(reader->find({}).result()->size(), 3);
        QCOMPARE(reader->count(LeadFacet::List, {}).result()->size(), 1);
        QCOMPARE(reader->lists().size(), 1);
    }

    void keepsAListThatHoldsMoreThanTheAbandonedImport()
    {
        const Store store;
        importAll(*store.leads, u"North"_s, newLeads(1, 2));
        const ImportId import = store.begin(u"North"_s);
        QVERIFY(store.leads->addLeads(import, newLeads(10, 2)).result());
        QVERIFY(store.leads->abandonImport(import).result());
        QTRY_COMPARE(store.count(u"leads"_s), 2);
        QCOMPARE(store.count(u"lists"_s), 1);
    }

    void takesBackWhatACrashLeftUnfinished()
    {
        Store store;
        importAll(*store.leads, u"South"_s, newLeads(10'000, 3));
        const ImportId import = store.begin(u"North"_s);
        QVERIFY(store.leads->addLeads(import, newLeads(0, 4'500)).result());
        store.leads.reset();
        store.database.reset();

        const auto again = store.fixture.database();
        const auto leads = makeSqlLeadStore(*again, store.changes, store.clock);
        // At once, before the leads are gone: none of them counts as a duplicate.
        const auto begun = leads->beginImport(importInto(u"West"_s)).result();
        const auto fates = leads->addLeads(*begun, newLeads(0, 2)).result();

        QVERIFY(fates);
        QCOMPARE(*fates, (Fates {RowFate::Accepted, RowFate::Accepted}));
        QTRY_COMPARE(ask(*again, u"SELECT count(*) FROM leads"_s).toInt(), 5);
        QTRY_COMPARE(ask(*again, u"SELECT group_concat(name) FROM (SELECT name FROM lists ORDER BY name)"_s)
                         .toString(),
                     u"South,West"_s);
    }

    void takesALittleBackBeforeTheStart()
    {
        Store store;
        QVERIFY(store.leads->addLeads(store.begin(u"North"_s), newLeads(0, 100)).result());
        store.leads.reset();
        store.database.reset();

        store.fixture.database().reset();

        for (const auto &table : {u"leads"_s, u"imports"_s, u"lists"_s})
            QCOMPARE(store.fixture.ask(u"SELECT count(*) FROM %1"_s.arg(table)).toInt(), 0);
    }

    void takesAFinishedImportBack()
    {
        const Store store;
        importAll(*store.leads, u"North"_s, newLeads(1, 2));
        const ImportId import = importAll(*store.leads, u"North"_s, newLeads(10, 4'500));
        QSignalSpy changed(&store.changes, &Changes::leadsChanged);

        const auto removed = store.leads->undoImport(import).result();

        QVERIFY(removed);
        QCOMPARE(*removed, 4'500);
        QCOMPARE(store.count(u"leads"_s), 2);
        QCOMPARE(ask(*store.database, u"SELECT state FROM imports WHERE id = ?"_s, {raw(import)}).toString(),
                 u"undone"_s);
        QTRY_VERIFY(changed.size() > 0);
        QCOMPARE(store.leads->undoImport(import).result().error().kind, Error::Kind::Conflict);
        QCOMPARE(store.leads->undoImport(ImportId(99)).result().error().kind, Error::Kind::NotFound);
    }

    void importsAgainWhatWasTakenBack()
    {
        const Store store;
        QVERIFY(store.leads->undoImport(importAll(*store.leads, u"North"_s, newLeads(1, 3))).result());
        importAll(*store.leads, u"North"_s, newLeads(1, 3));
        QCOMPARE(store.count(u"leads"_s), 3);
    }

    void keepsAnImportWhoseLeadsWereCalled()
    {
        const Store store;
        const ImportId import = importAll(*store.leads, u"North"_s, newLeads(1, 3));
        insertCampaign(*store.database, u"paused"_s);
        insertAttempt(*store.database, 2, u"ended"_s);

        const auto undone = store.leads->undoImport(import).result();

        QVERIFY(!undone);
        QCOMPARE(undone.error().kind, Error::Kind::Conflict);
        QVERIFY(undone.error().message.contains(u'1'));
        QCOMPARE(store.count(u"leads"_s), 3);
        QCOMPARE(ask(*store.database, u"SELECT state FROM imports"_s).toString(), u"done"_s);
    }

    void takesAnImportBackByTheStateOfItsCampaign_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("taken");
        QTest::newRow("draft") << u"draft"_s << true;
        QTest::newRow("running") << u"running"_s << false;
        QTest::newRow("paused") << u"paused"_s << true;
        QTest::newRow("stopped") << u"stopped"_s << true;
    }

    void takesAnImportBackByTheStateOfItsCampaign()
    {
        QFETCH(QString, state);
        QFETCH(bool, taken);
        const Store store;
        const ImportId import = importAll(*store.leads, u"North"_s, newLeads(1, 3));
        insertCampaign(*store.database, state);

        const auto undone = store.leads->undoImport(import).result();

        QCOMPARE(bool(undone), taken);
        QCOMPARE(store.count(u"campaign_leads"_s), taken ? 0 : 3);
        if (!taken)
            QVERIFY(undone.error().message.contains(u"Spring"_s));
    }

    void givesTheFirstResultOfAnUpload()
    {
        const Store store;
        NewImport import = importInto(u"North"_s);
        import.uploadId = u"abc"_s;
        QCOMPARE(store.leads->importByUpload(u"abc"_s).result().error().kind, Error::Kind::NotFound);
        const auto begun = store.leads->beginImport(import).result();
        QVERIFY(begun);
        QCOMPARE(store.leads->importByUpload(u"abc"_s).result().error().kind, Error::Kind::NotFound);
        QCOMPARE(store.leads->beginImport(import).result().error().kind, Error::Kind::Conflict);
        const auto summary = store.leads->finishImport(*begun, 0, 0).result();

        QCOMPARE(store.leads->importByUpload(u"abc"_s).result().value(), *summary);
    }

    void needsANameForTheList()
    {
        const Store store;
        QCOMPARE(store.leads->beginImport(importInto(u" "_s)).result().error().kind,
                 Error::Kind::InvalidInput);
        QCOMPARE(store.count(u"lists"_s), 0);
    }

    void keepsNotes()
    {
        const Store store;
        importAll(*store.leads, u"North"_s, newLeads(1, 1));
        QVERIFY(store.leads->setNotes(LeadId(1), u"call after five"_s).result());
        QCOMPARE(ask(*store.database, u"SELECT notes FROM leads"_s).toString(), u"call after five"_s);
        QCOMPARE(store.leads->setNotes(LeadId(2), u"x"_s).result().error().kind, Error::Kind::NotFound);
    }
};

LEADLINE_TEST(LeadStoreTest)
#include "tst_leadstore.moc"
