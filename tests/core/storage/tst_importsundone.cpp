#include "core/storage/leadremoval.h"
#include "tests/core/storage/leadplace.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// Imports that were abandoned or taken back.
class ImportsUndoneTest : public QObject {
    Q_OBJECT

private slots:
    void leavesNothingOfAnAbandonedImport()
    {
        const LeadPlace store;
        const ImportId import = store.begin(u"North"_s);
        QVERIFY(store.leads->addLeads(import, newLeads(0, 4'500)).result());
        QVERIFY(store.leads->addRejects(import, {{9, u"letters"_s, {}, {}}}).result());

        QVERIFY(store.leads->abandonImport(import).result());

        for (const auto &table : {u"leads"_s, u"imports"_s, u"import_rejects"_s, u"lists"_s})
            QTRY_COMPARE(store.count(table), 0);
    }

    /// Refused and repeated rows go piece by piece, too, and a start goes on where an end has stopped.
    void leavesNoRowOfAnAbandonedImport()
    {
        LeadPlace store;
        const ImportId import = store.begin(u"North"_s);
        QVERIFY(store.leads->addLeads(import, newLeads(0, 3)).result());
        const QString many =
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 25000) "_s;
        ask(*store.database,
            many
                + u"INSERT INTO import_duplicates (import_id, line, phone, lead_id, known) "
                  "SELECT ?, i, '+12125550143', 1, 'number' FROM n"_s,
            {raw(import)});
        ask(*store.database,
            many
                + u"INSERT INTO import_rejects (import_id, line, reason_code, reason, cells) "
                  "SELECT ?, i, 'letters', '', '[]' FROM n"_s,
            {raw(import)});
        QCOMPARE(store.count(u"import_duplicates"_s), 25'000);
        QCOMPARE(store.count(u"import_rejects"_s), 25'000);

        QVERIFY(store.leads->abandonImport(import).result());
        store.leads.reset();
        store.database.reset();

        const auto again = store.fixture.database();
        for (const QString &table : {u"import_duplicates"_s, u"import_rejects"_s, u"imports"_s, u"leads"_s})
            QTRY_COMPARE(ask(*again, u"SELECT count(*) FROM "_s + table).toInt(), 0);
    }

    void takesNothingMoreOfACancelledImport()
    {
        const LeadPlace store;
        NewImport import = importInto(u"North"_s);
        const auto begun = store.leads->beginImport(import).result();
        QVERIFY(begun);
        QVERIFY(store.leads->addLeads(*begun, newLeads(0, 20)).result());
        import.cancel.cancel();

        const auto fates = store.leads->addLeads(*begun, newLeads(20, 20)).result();

        QVERIFY(!fates);
        QCOMPARE(fates.error().kind, Error::Kind::Cancelled);
        QVERIFY(!fates.error().message.isEmpty());
        QCOMPARE(store.count(u"leads"_s), 20);
    }

    /// Who cancels a command waits for its end.
    void removesAtTheEndOnlyWhatIsLittle_data()
    {
        QTest::addColumn<int>("leads");
        QTest::addColumn<int>("left");
        QTest::newRow("few") << 100 << 0;
        QTest::newRow("many") << 4'100 << 4'100;
    }
    void removesAtTheEndOnlyWhatIsLittle()
    {
        QFETCH(int, leads);
        const LeadPlace store;
        QVERIFY(store.leads->addLeads(store.begin(u"North"_s), newLeads(0, leads)).result());
        ask(*store.database, u"UPDATE imports SET state = 'undone'"_s);

        store.database
            ->run([](QSqlDatabase &db) {
                leadremoval::removeIfLittle(db);
                return true;
            })
            .waitForFinished();

        QTEST(static_cast<int>(store.count(u"leads"_s)), "left");
    }

    /// An import that is read goes first; when it ends, the older one is removed behind it.
    void leavesAnOlderImportUntilTheRunningOneHasEnded()
    {
        LeadPlace store;
        const ImportId running = store.begin(u"West"_s);
        const ImportId older = store.begin(u"North"_s);
        QVERIFY(store.leads->addLeads(older, newLeads(0, 2'500)).result());
        ask(*store.database, u"UPDATE imports SET state = 'undone' WHERE id = ?"_s, {raw(older)});
        store.database->takeBackPending();
        QVERIFY(store.leads->addLeads(running, newLeads(10'000, 10)).result());
        QCOMPARE(store.count(u"leads"_s), 2'510);

        QVERIFY(store.leads->finishImport(running, 10, 0.1).result());

        QTRY_COMPARE(store.count(u"leads"_s), 10);
        QTRY_COMPARE(store.count(u"imports"_s), 1);
    }

    void hidesAnAbandonedImportAtOnce()
    {
        LeadPlace store;
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

    void hidesAListThatOnlyHeldWhatWasTakenBack()
    {
        LeadPlace store;
        importAll(*store.leads, u"South"_s, newLeads(10'000, 3));
        const ImportId import = importAll(*store.leads, u"North"_s, newLeads(0, 2));
        ReadingThread thread(store.fixture.file());
        const auto reader = makeSqlLeadReader(thread, store.fixture.file());
        QCOMPARE(reader->lists().size(), 2);

        QVERIFY(store.leads->undoImport(import).result());
        QCOMPARE(reader->lists().size(), 1);
        QVERIFY(reader->listByName(u"North"_s)); // imports into it go on in the same one

        importAll(*store.leads, u"North"_s, newLeads(0, 1));
        QCOMPARE(reader->lists().size(), 2);
    }

    void tellsHowFarTheUndoingIs()
    {
        LeadPlace store;
        const ImportId import = importAll(*store.leads, u"North"_s, newLeads(0, 4'500));
        auto undoing = store.leads->undoImport(import);
        QVERIFY(undoing.result());
        QCOMPARE(undoing.progressMaximum(), 4'500);
        QCOMPARE(undoing.progressValue(), 4'500);
    }

    void countsNoLeadThatIsBeingTakenBack()
    {
        LeadPlace store;
        importAll(*store.leads, u"North"_s, newLeads(10'000, 3));
        importAll(*store.leads, u"South"_s, newLeads(20'000, 2));
        const ImportId import = importAll(*store.leads, u"North"_s, newLeads(0, 40));
        ReadingThread thread(store.fixture.file());
        const auto reader = makeSqlLeadReader(thread, store.fixture.file());
        QCOMPARE(reader->lists().value(0).leads, 43);

        ask(*store.database, u"UPDATE imports SET state = 'undone' WHERE id = ?"_s, {raw(import)});

        QCOMPARE(reader->lists().value(0).leads, 3);
        QCOMPARE(reader->lists().value(1).leads, 2);
        // One that somebody has deleted is not counted in any case.
        ask(*store.database,
            u"INSERT INTO deleted_leads (lead_id, at) SELECT max(id), 0 FROM leads WHERE import_id = ?"_s, {raw(import)});
        QCOMPARE(reader->lists().value(0).leads, 3);
    }

    void keepsAListThatHoldsMoreThanTheAbandonedImport()
    {
        const LeadPlace store;
        importAll(*store.leads, u"North"_s, newLeads(1, 2));
        const ImportId import = store.begin(u"North"_s);
        QVERIFY(store.leads->addLeads(import, newLeads(10, 2)).result());
        QVERIFY(store.leads->abandonImport(import).result());
        QTRY_COMPARE(store.count(u"leads"_s), 2);
        QCOMPARE(store.count(u"lists"_s), 1);
    }

    void takesBackWhatACrashLeftUnfinished()
    {
        LeadPlace store;
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
        QVERIFY(leads->finishImport(*begun, 2, 0.1).result());
        QTRY_COMPARE(ask(*again, u"SELECT count(*) FROM leads"_s).toInt(), 5);
        QTRY_COMPARE(ask(*again, u"SELECT group_concat(name) FROM (SELECT name FROM lists ORDER BY name)"_s)
                         .toString(),
                     u"South,West"_s);
    }

    void takesALittleBackBeforeTheStart()
    {
        LeadPlace store;
        QVERIFY(store.leads->addLeads(store.begin(u"North"_s), newLeads(0, 100)).result());
        store.leads.reset();
        store.database.reset();

        store.fixture.database().reset();

        for (const auto &table : {u"leads"_s, u"imports"_s, u"lists"_s})
            QCOMPARE(store.fixture.ask(u"SELECT count(*) FROM %1"_s.arg(table)).toInt(), 0);
    }

    void takesAFinishedImportBack()
    {
        const LeadPlace store;
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
        const LeadPlace store;
        QVERIFY(store.leads->undoImport(importAll(*store.leads, u"North"_s, newLeads(1, 3))).result());
        importAll(*store.leads, u"North"_s, newLeads(1, 3));
        QCOMPARE(store.count(u"leads"_s), 3);
    }

    void keepsAnImportWhoseLeadsWereCalled()
    {
        const LeadPlace store;
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
        const LeadPlace store;
        const ImportId import = importAll(*store.leads, u"North"_s, newLeads(1, 3));
        insertCampaign(*store.database, state);

        const auto undone = store.leads->undoImport(import).result();

        QCOMPARE(bool(undone), taken);
        QCOMPARE(store.count(u"campaign_leads"_s), taken ? 0 : 3);
        if (!taken)
            QVERIFY(undone.error().message.contains(u"Spring"_s));
    }
};

LEADLINE_TEST(ImportsUndoneTest)
#include "tst_importsundone.moc"
