#include "core/storage/leadinsertion.h"
#include "core/storage/sql.h"
#include "tests/core/storage/leadplace.h"
#include "tests/support/testmain.h"

#include <QSemaphore>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

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
        const LeadPlace store;
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
        QVERIFY(setting(u"wal_autocheckpoint"_s) > sql::checkpointPages);
        QVERIFY(store.leads->finishImport(import, 4, 1).result());
        QCOMPARE(setting(u"wal_autocheckpoint"_s), sql::checkpointPages);
        QVERIFY(!store.leads->addLeads(import, newLeads(4, 1)).result());
        QCOMPARE(setting(u"synchronous"_s), full);
    }

    void addsUpWhatBecameOfEveryRow()
    {
        const LeadPlace store;
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
        const LeadPlace store;
        const ImportId import = store.begin(u"North"_s);
        QVERIFY(store.leads->addLeads(import, newLeads(1, 3)).result());
        const auto summary = store.leads->finishImport(import, 4, 0).result();
        QVERIFY(!summary);
        QCOMPARE(summary.error().kind, Error::Kind::Internal);
    }

    void storesEveryFieldOfALead()
    {
        const LeadPlace store;
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
        const LeadPlace store;
        importAll(*store.leads, u"North"_s, newLeads(1, 2));
        const ImportId second = store.begin(u"South"_s, static_cast<DuplicatePolicy>(policy));

        const auto fates = store.leads->addLeads(second, newLeads(2, 2)).result();

        QVERIFY(fates);
        QTEST(*fates, "fates");
        QCOMPARE(store.count(u"leads"_s), stored);
    }

    void mergesOnlyIntoEmptyFields()
    {
        const LeadPlace store;
        importAll(*store.leads, u"North"_s, {newLead(phone(1), u"Ada"_s)});
        NewLead better = newLead(phone(1), u"ADA"_s, u"Byron"_s);
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
        const LeadPlace store;
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
        const LeadPlace store;
        NewLead row = newLead(phone(1));
        row.heldReason = u"zone unclear"_s;
        importAll(*store.leads, u"North"_s, {row});
        QCOMPARE(ask(*store.database, u"SELECT status || '/' || reason || '/' || held_reason FROM leads"_s)
                     .toString(),
                 u"parked/held/zone unclear"_s);
    }

    void keepsTextThatNoDatabaseCanHold()
    {
        const LeadPlace store;
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

    /// A job that has been waiting for a while sees a part of the chunk: its rest waits for the job.
    void letsJobsPassTheRestOfAChunk()
    {
        const LeadPlace store;
        constexpr int rows = 200;
        // So that they take longer than the shortest piece, wherever they run.
        ask(*store.database,
            u"CREATE TRIGGER slow AFTER INSERT ON leads BEGIN "
            "SELECT 1 WHERE length(hex(zeroblob(1000000 + new.id))) = 0; END"_s);
        const ImportId import = store.begin(u"North"_s);
        QSemaphore allAreQueued;
        QSemaphore lastHasWaited;
        store.database->post([&](QSqlDatabase &) { allAreQueued.acquire(); });
        const auto chunk = store.leads->addLeads(import, newLeads(0, rows));
        store.database->post([&](QSqlDatabase &) { lastHasWaited.acquire(); });
        const auto seen = store.database->run(
            [](QSqlDatabase &db) { return sql::value(db, u"SELECT count(*) FROM leads"_s).value().toInt(); });
        allAreQueued.release();
        // Longer than steps let jobs pass, and longer than a piece lets one wait.
        QTRY_VERIFY(store.database->longestWait() > 400ms);
        lastHasWaited.release();

        const int part = seen.result();
        QVERIFY2(part > 0 && part < rows, qPrintable(QString::number(part)));
        QCOMPARE(chunk.result().value(), Fates(rows, RowFate::Accepted));
        QCOMPARE(store.count(u"leads"_s), rows);
        QCOMPARE(ask(*store.database, u"SELECT accepted FROM imports"_s).toInt(), rows);
        QCOMPARE(ask(*store.database, u"SELECT leads FROM lists"_s).toInt(), rows);
    }

    void storesAChunkInPiecesAsInOne()
    {
        const LeadPlace store;
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
        const LeadPlace store;
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
        const LeadPlace store;
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
        const LeadPlace store;
        const ImportId done = importAll(*store.leads, u"North"_s, newLeads(1, 1));
        QCOMPARE(store.leads->addLeads(done, newLeads(2, 1)).result().error().kind, Error::Kind::Conflict);
        QCOMPARE(store.leads->addLeads(ImportId(99), newLeads(2, 1)).result().error().kind,
                 Error::Kind::NotFound);
        QCOMPARE(store.leads->finishImport(done, 1, 0).result().error().kind, Error::Kind::Conflict);
    }

    void putsWhoOptedOutOnTheStopList()
    {
        const LeadPlace store;
        const auto stopped = [&store] { return store.count(u"stop_list"_s); };
        importAll(*store.leads, u"North"_s, newLeads(1, 2));
        const QList<PhoneNumber> numbers {PhoneNumber::fromStored(phone(1)),
                                          PhoneNumber::fromStored(phone(7))};
        const ImportId import = store.begin(u"South"_s);
        QVERIFY(store.leads->stopOptedOut(import, numbers).result());
        QVERIFY(store.leads->stopOptedOut(import, numbers).result()); // known ones again
        QVERIFY(store.leads->finishImport(import, 0, 0).result());

        QCOMPARE(stopped(), 2);
        QCOMPARE(ask(*store.database, u"SELECT DISTINCT source FROM stop_list"_s).toString(),
                 u"opt-out in file leads.csv"_s);
        QCOMPARE(ask(*store.database, u"SELECT count(*) FROM stop_list_log WHERE action = 'added'"_s).toInt(),
                 2);
        QVERIFY(store.leads->undoImport(import).result());
        QCOMPARE(stopped(), 2); // I-16
        QCOMPARE(store.leads->stopOptedOut(import, numbers).result().error().kind, Error::Kind::Conflict);
    }

    void givesTheFirstResultOfAnUpload()
    {
        const LeadPlace store;
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
        const LeadPlace store;
        QCOMPARE(store.leads->beginImport(importInto(u" "_s)).result().error().kind,
                 Error::Kind::InvalidInput);
        QCOMPARE(store.count(u"lists"_s), 0);
    }

    void keepsNotes()
    {
        const LeadPlace store;
        importAll(*store.leads, u"North"_s, newLeads(1, 1));
        QVERIFY(store.leads->setNotes(LeadId(1), u"call after five"_s).result());
        QCOMPARE(ask(*store.database, u"SELECT notes FROM leads"_s).toString(), u"call after five"_s);
        QCOMPARE(store.leads->setNotes(LeadId(2), u"x"_s).result().error().kind, Error::Kind::NotFound);
    }
};

LEADLINE_TEST(LeadStoreTest)
#include "tst_leadstore.moc"
