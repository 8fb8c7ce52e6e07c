#include "core/leads/leadvariables.h"
#include "core/storage/textindex.h"
#include "tests/core/storage/storagefixture.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;

namespace {

/// A store that has one lead of a file with the columns Phone, First and Last.
struct Store {
    StorageFixture fixture;
    Changes changes;
    FakeClock clock;
    std::unique_ptr<Database> database = fixture.database();
    std::unique_ptr<LeadStore> leads = makeSqlLeadStore(*database, changes, clock);
    ReadingThread thread {fixture.file()};
    std::unique_ptr<LeadReader> reader = makeSqlLeadReader(thread, fixture.file());
    ImportId first = importAll(*leads, u"North"_s, {newLead(phone(1), u"Ada"_s)});

    Lead lead() const { return reader->leads({LeadId(1)}).value(0); }
    QStringList columns() const { return reader->columnsOf(lead().import); }

    /// The rows of a file with the columns Tel, LAST, Beds and Note.
    ImportId begin(const QList<QStringList> &rows) const
    {
        NewImport import = importInto(u"South"_s, DuplicatePolicy::Merge);
        import.columns = {u"Tel"_s, u" LAST "_s, u"Beds"_s, u"Note"_s};
        import.mapping = {LeadField::Phone, LeadField::LastName, LeadField::None, LeadField::None};
        const ImportId id = leads->beginImport(import).result().value();
        QList<NewLead> all;
        for (const QStringList &row : rows) {
            NewLead lead = newLead(row.value(0), {}, row.value(1));
            lead.lead.cells = row;
            all.append(lead);
        }
        return leads->addLeads(id, all).result() ? id : ImportId {};
    }
    ImportId merge(const QList<QStringList> &rows) const
    {
        const ImportId id = begin(rows);
        return leads->finishImport(id, rows.size(), 0).result() ? id : ImportId {};
    }
    /// A file whose rows have the number of the lead and these notes.
    ImportId mergeNotes(const QStringList &notes) const
    {
        const ImportId id =
            leads->beginImport(importInto(u"South"_s, DuplicatePolicy::Merge)).result().value();
        QList<NewLead> rows;
        for (const QString &note : notes) {
            rows.append(newLead(phone(1)));
            rows.last().lead.notes = note;
        }
        if (!leads->addLeads(id, rows).result())
            return {};
        return leads->finishImport(id, rows.size(), 0).result() ? id : ImportId {};
    }
    /// One more lead of the first file.
    void addSecond() const
    {
        ask(*database,
            u"INSERT INTO leads(list_id, import_id, phone, created_at, cells) "
            "VALUES(1, 1, ?, 0, '[\"\",\"Bert\",\"\"]')"_s,
            {phone(2)});
    }
    Lead second() const { return reader->leads({LeadId(2)}).value(0); }
    /// So many more noted changes of the lead, which are taken back before those noted earlier.
    void noteMore(ImportId import, int count) const
    {
        ask(*database,
            u"INSERT INTO import_merges(import_id, lead_id, field) WITH RECURSIVE n(i) AS (SELECT 1 UNION "
            u"ALL "
            "SELECT i + 1 FROM n WHERE i < ?) SELECT ?, 1, 'none' FROM n"_s,
            {count, raw(import)});
    }
    QList<LeadId> find(const QString &text) const
    {
        LeadQuery query;
        query.text = text;
        return reader->find(query).result().value();
    }
};

} // namespace

class LeadMergingTest : public QObject {
    Q_OBJECT

private slots:
    void fillsCellsAndAddsColumns()
    {
        const Store store;
        store.merge({{phone(1), u"Byron"_s, u"12"_s, u""_s}});
        const Lead lead = store.lead();
        QCOMPARE(lead.lastName, u"Byron"_s);
        QCOMPARE(lead.cells, (QStringList {phone(1), u"Ada"_s, u"Byron"_s, u"12"_s}));
        QCOMPARE(store.columns(), (QStringList {u"Phone"_s, u"First"_s, u"Last"_s, u"Beds"_s}));
        QCOMPARE(store.reader->mappingOf(lead.import).size(), 4);
        QCOMPARE(LeadVariables::valuesOf(lead, store.reader->columnsOf(lead.import)).value(u"beds"_s),
                 u"12"_s);
        QCOMPARE(
            LeadVariables::valuesOf(lead, store.reader->columnsOf(lead.import), {u"beds"_s}).value(u"beds"_s),
            u"12"_s);
        QCOMPARE(store.find(u"byron 12"_s), QList {LeadId(1)});
    }

    void leavesWhatIsThere()
    {
        const Store store;
        store.merge({{phone(1), u"Byron"_s, u"12"_s, u""_s}});
        store.merge({{phone(1), u"BYRON"_s, u"13"_s, u"new"_s}});
        QCOMPARE(store.lead().cells, (QStringList {phone(1), u"Ada"_s, u"Byron"_s, u"12"_s, u"new"_s}));
        QCOMPARE(store.columns().mid(3), (QStringList {u"Beds"_s, u"Note"_s}));
    }

    void givesNothingOfSomebodyElseWithTheNumber_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("company");
        QTest::addColumn<bool>("isMerged");
        QTest::newRow("nobody named") << u""_s << u""_s << u""_s << true;
        QTest::newRow("the same") << u"ADA"_s << u""_s << u""_s << true;
        QTest::newRow("more of the name") << u"Ada"_s << u"Byron"_s << u"Engines"_s << true;
        QTest::newRow("the other half of it") << u""_s << u"Byron"_s << u""_s << true;
        QTest::newRow("somebody else") << u"Mary"_s << u""_s << u""_s << false;
        QTest::newRow("somebody else, in full") << u"Mary"_s << u"Other"_s << u"Engines"_s << false;
    }

    /// One number, two people: the ground for calling one of them is none for calling the other.
    void givesNothingOfSomebodyElseWithTheNumber()
    {
        QFETCH(QString, first);
        QFETCH(QString, last);
        QFETCH(QString, company);
        QFETCH(bool, isMerged);
        const Store store;
        NewLead row = newLead(phone(1), first, last);
        row.lead.company = company;
        row.lead.email = u"a@b.example"_s;
        row.lead.notes = u"likes tea"_s;
        row.lead.consent = {.kind = Consent::Kind::Written, .source = u"fair"_s};
        row.lead.otherPhones = {PhoneNumber::fromStored(phone(8))};
        const ImportId id =
            store.leads->beginImport(importInto(u"South"_s, DuplicatePolicy::Merge)).result().value();
        QCOMPARE(store.leads->addLeads(id, {row}).result().value(), QList<RowFate> {RowFate::Duplicate});
        QVERIFY(store.leads->finishImport(id, 1, 0).result());

        const Lead lead = store.lead();
        QCOMPARE(lead.consent.kind == Consent::Kind::Written, isMerged);
        QCOMPARE(lead.email.isEmpty(), !isMerged);
        QCOMPARE(lead.notes.isEmpty(), !isMerged);
        QCOMPARE(lead.otherPhones.isEmpty(), !isMerged);
    }

    /// A no outlives every ground, whichever comes first.
    void aNoIsNeverMergedAway()
    {
        const auto merged = [](const Consent &stored, const Consent &row,
                               DuplicatePolicy policy = DuplicatePolicy::Merge) {
            StorageFixture fixture;
            Changes changes;
            FakeClock clock;
            const auto database = fixture.database();
            const auto leads = makeSqlLeadStore(*database, changes, clock);
            ReadingThread thread {fixture.file()};
            const auto reader = makeSqlLeadReader(thread, fixture.file());
            NewLead first = newLead(phone(1), u"Ada"_s);
            first.lead.consent = stored;
            importAll(*leads, u"North"_s, {first});
            NewLead second = newLead(phone(1), u"Ada"_s);
            second.lead.consent = row;
            const ImportId id = leads->beginImport(importInto(u"South"_s, policy)).result().value();
            leads->addLeads(id, {second}).waitForFinished();
            leads->finishImport(id, 1, 0).waitForFinished();
            return reader->leads({LeadId(policy == DuplicatePolicy::Keep ? 2 : 1)}).value(0).consent;
        };
        const Consent written {Consent::Kind::Written, u"form"_s};
        const Consent no {Consent::Kind::None, u"no"_s};
        const auto again = [&](const Consent &stored, const Consent &row) {
            return merged(stored, row, DuplicatePolicy::Keep);
        };
        QCOMPARE(again(no, written), no); // the second lead
        QCOMPARE(again({}, written), written);
        QCOMPARE(merged({}, written), written);
        QCOMPARE(merged(no, written), no);
        QCOMPARE(merged(written, no), no);
        QCOMPARE(merged(written, {}), written);
    }

    void givesTagsAndTakesThemBack()
    {
        const Store store;
        NewLead row = newLead(phone(1), u"Ada"_s);
        row.lead.tags = {u"vip"_s, u"fair"_s};
        const ImportId id =
            store.leads->beginImport(importInto(u"South"_s, DuplicatePolicy::Merge)).result().value();
        QVERIFY(store.leads->addLeads(id, {row}).result());
        QVERIFY(store.leads->finishImport(id, 1, 0).result());
        QCOMPARE(store.lead().tags, QStringList({u"fair"_s, u"vip"_s}));
        QVERIFY(store.leads->undoImport(id).result());
        QCOMPARE(store.lead().tags, QStringList());
    }

    void undoPutsBackWhatWasMerged()
    {
        const Store store;
        const Lead before = store.lead();
        const ImportId import =
            store.merge({{phone(1), u"Byron"_s, u"12"_s, u""_s}, {phone(1), u""_s, u""_s, u"later row"_s}});
        QCOMPARE(store.columns().size(), 5);
        const auto removed = store.leads->undoImport(import).result();
        QVERIFY(removed);
        QCOMPARE(*removed, 0);
        QVERIFY(store.lead() == before);
        QCOMPARE(ask(*store.database, u"SELECT count(*) FROM import_merges"_s).toInt(), 0);
        QCOMPARE(store.columns().size(), 3);
    }

    void undoLeavesWhatAPersonHasChangedSince()
    {
        const Store store;
        const ImportId import = store.merge({{phone(1), u"Byron"_s, u""_s, u""_s}});
        ask(*store.database, u"UPDATE leads SET last_name = 'Lovelace'"_s);
        QVERIFY(store.leads->undoImport(import).result());
        QCOMPARE(store.lead().lastName, u"Lovelace"_s);
    }

    void anAbandonedImportLeavesNothingMerged()
    {
        const Store store;
        const Lead before = store.lead();
        QVERIFY(store.leads->abandonImport(store.begin({{phone(1), u"Byron"_s, u"12"_s, u"x"_s}})).result());
        QTRY_VERIFY(store.lead() == before);
    }

    /// The order of the jobs is what a file that is imported right after a cancelled one gets.
    void theNextImportGivesWhatACancelledOneHadGiven()
    {
        const Store store;
        const ImportId cancelled = store.begin({{phone(1), u"Wrong"_s, u"99"_s, u""_s}});
        store.noteMore(cancelled, 9'000);
        const auto abandoned = store.leads->abandonImport(cancelled);
        const ImportId next = store.merge({{phone(1), u"Byron"_s, u"12"_s, u"right"_s}});
        QVERIFY(raw(next) != 0);
        QVERIFY(abandoned.result());
        QTRY_COMPARE(ask(*store.database, u"SELECT count(*) FROM imports WHERE state = 'undone'"_s).toInt(),
                     0);
        QCOMPARE(store.lead().lastName, u"Byron"_s);
        QCOMPARE(store.lead().cells, (QStringList {phone(1), u"Ada"_s, u"Byron"_s, u"12"_s, u"right"_s}));
        QCOMPARE(store.columns(), (QStringList {u"Phone"_s, u"First"_s, u"Last"_s, u"Beds"_s, u"Note"_s}));
    }

    void takesFewMergesBackBeforeTheAnswer()
    {
        const Store store;
        const Lead before = store.lead();
        QVERIFY(store.leads->abandonImport(store.begin({{phone(1), u"Byron"_s, u"12"_s, u"x"_s}})).result());
        QVERIFY(store.lead() == before);
    }

    void aWaitingImportCanBeCancelled()
    {
        const Store store;
        store.noteMore(store.merge({{phone(1), u"Byron"_s, u""_s, u""_s}}), 9'000);
        ask(*store.database, u"UPDATE imports SET state = 'undone' WHERE id = 2"_s);
        NewImport import = importInto(u"East"_s, DuplicatePolicy::Merge);
        import.cancel.cancel();
        const auto begun = store.leads->beginImport(import).result();
        QVERIFY(!begun);
        QCOMPARE(begun.error().kind, Error::Kind::Cancelled);
        QVERIFY(!begun.error().message.isEmpty());
        QCOMPARE(ask(*store.database, u"SELECT count(*) FROM lists WHERE name = 'East'"_s).toInt(), 0);
    }

    void takesSeveralImportsBackFromTheLastToTheFirst()
    {
        const Store store;
        const Lead before = store.lead();
        store.merge({{phone(1), u"Byron"_s, u"12"_s, u""_s}});
        store.merge({{phone(1), u""_s, u""_s, u"later"_s}});
        ask(*store.database, u"UPDATE imports SET state = 'undone' WHERE id > 1"_s);
        QVERIFY(store.leads->beginImport(importInto(u"East"_s)).result());
        QVERIFY(store.lead() == before);
        QCOMPARE(store.columns().size(), 3);
    }

    void aChangeByHandStandsOnNothingThatWasTakenBack_data()
    {
        QTest::addColumn<bool>("notes");
        QTest::newRow("fields") << false;
        QTest::newRow("notes") << true;
    }
    void aChangeByHandStandsOnNothingThatWasTakenBack()
    {
        QFETCH(bool, notes);
        Store store;
        store.merge({{phone(1), u"Byron"_s, u"12"_s, u""_s}});
        ask(*store.database, u"UPDATE imports SET state = 'undone' WHERE id = 2"_s);
        const auto editor = makeSqlLeadEditor(*store.database, store.changes, store.clock, NumberPolicy());
        if (notes)
            QVERIFY(store.leads->setNotes(LeadId(1), u"Rings back."_s).result());
        else
            QVERIFY(editor->edit(LeadId(1), {{LeadField::Company, u"Engines"_s}}).result());
        QCOMPARE(store.lead().lastName, QString());
        QCOMPARE(store.lead().cells, (QStringList {phone(1), u"Ada"_s, u""_s}));
        QCOMPARE(notes ? store.lead().notes : store.lead().company, notes ? u"Rings back."_s : u"Engines"_s);
    }

    void undoLeavesTheColumnsThatALaterImportHasFilled()
    {
        const Store store;
        store.addSecond();
        const ImportId first = store.merge({{phone(1), u""_s, u"12"_s, u""_s}});
        store.merge({{phone(2), u""_s, u"30"_s, u""_s}});
        QVERIFY(store.leads->undoImport(first).result());
        QCOMPARE(store.columns(), (QStringList {u"Phone"_s, u"First"_s, u"Last"_s, u"Beds"_s}));
        QCOMPARE(store.second().cells.value(3), u"30"_s);
    }

    void takesImportsBackInAnyOrder_data()
    {
        QTest::addColumn<bool>("olderFirst");
        QTest::addColumn<int>("newerLead");
        QTest::newRow("newer first, same lead") << false << 1;
        QTest::newRow("older first, same lead") << true << 1;
        QTest::newRow("newer first, leads of one file") << false << 2;
        QTest::newRow("older first, leads of one file") << true << 2;
    }
    void takesImportsBackInAnyOrder()
    {
        QFETCH(bool, olderFirst);
        QFETCH(int, newerLead);
        const Store store;
        store.addSecond();
        const Lead before = store.lead();
        const Lead second = store.second();
        const ImportId older = store.merge({{phone(1), u"Byron"_s, u"12"_s, u""_s}});
        const ImportId newer = store.merge({{phone(newerLead), u""_s, u""_s, u"later"_s}});
        QCOMPARE(store.columns().size(), 5);
        QVERIFY(store.leads->undoImport(olderFirst ? older : newer).result());
        QVERIFY(store.leads->undoImport(olderFirst ? newer : older).result());
        QCOMPARE(store.lead().cells, before.cells);
        QVERIFY(store.lead() == before);
        QVERIFY(store.second() == second);
        QCOMPARE(store.columns(), (QStringList {u"Phone"_s, u"First"_s, u"Last"_s}));
        QCOMPARE(store.reader->mappingOf(store.lead().import).size(), 3);
        QCOMPARE(ask(*store.database, u"SELECT count(*) FROM import_merges"_s).toInt(), 0);
    }

    void takesNotesBackInAnyOrder_data()
    {
        QTest::addColumn<QList<int>>("order");
        QTest::newRow("from the last to the first") << QList {2, 1, 0};
        QTest::newRow("from the first to the last") << QList {0, 1, 2};
        QTest::newRow("the middle one first") << QList {1, 0, 2};
        QTest::newRow("the middle one last") << QList {2, 0, 1};
    }
    /// Several rows of one import have changed them, too.
    void takesNotesBackInAnyOrder()
    {
        QFETCH(QList<int>, order);
        const Store store;
        const QList<ImportId> imports {store.mergeNotes({u"one"_s, u"two"_s}), store.mergeNotes({u"three"_s}),
                                       store.mergeNotes({u"four"_s, u"five"_s})};
        QCOMPARE(store.lead().notes, u"one\ntwo\nthree\nfour\nfive"_s);
        for (const int each : order)
            QVERIFY(store.leads->undoImport(imports.at(each)).result());
        QCOMPARE(store.lead().notes, QString());
        QCOMPARE(ask(*store.database, u"SELECT count(*) FROM import_merges"_s).toInt(), 0);
    }

    /// The import may have brought the company for which the lead is refused.
    void undoLetsTheGateLookAgain()
    {
        const Store store;
        const ImportId id = store.merge({{phone(1), u""_s, u"www.a.example"_s, u""_s}});
        insertCampaign(*store.database, u"running"_s);
        const QString refuse = u" = 'refused', reason = 'domain_on_stop_list'"_s;
        ask(*store.database, u"UPDATE campaign_leads SET state"_s + refuse);
        ask(*store.database, u"UPDATE leads SET status"_s + refuse);
        QVERIFY(store.leads->undoImport(id).result());
        QCOMPARE(store.lead().status, LeadStatus::Ready);
        QCOMPARE(ask(*store.database, u"SELECT state || reason FROM campaign_leads"_s).toString(),
                 u"ready"_s);
    }

    void undoLeavesTheColumnsThatAnImportBetweenHasFilled()
    {
        const Store store;
        store.addSecond();
        const ImportId first = store.merge({{phone(1), u""_s, u"12"_s, u""_s}});
        store.merge({{phone(2), u""_s, u"30"_s, u""_s}});
        const ImportId last = store.merge({{phone(1), u""_s, u""_s, u"later"_s}});
        QVERIFY(store.leads->undoImport(first).result());
        QVERIFY(store.leads->undoImport(last).result());
        QCOMPARE(store.columns(), (QStringList {u"Phone"_s, u"First"_s, u"Last"_s, u"Beds"_s}));
        QCOMPARE(store.second().cells.value(3), u"30"_s);
        QCOMPARE(store.lead().cells, (QStringList {phone(1), u"Ada"_s, u""_s}));
    }

    void aCrashLeavesNothingMerged()
    {
        Store store;
        const Lead before = store.lead();
        QVERIFY(raw(store.begin({{phone(1), u"Byron"_s, u"12"_s, u"x"_s}})) != 0);
        store.leads.reset();
        store.database.reset();
        const auto again = store.fixture.database();
        QTRY_VERIFY(store.lead() == before);
    }

    void takesFurtherNumbersBack()
    {
        const Store store;
        NewImport import = importInto(u"South"_s, DuplicatePolicy::Merge);
        const ImportId id = store.leads->beginImport(import).result().value();
        NewLead row = newLead(phone(1));
        row.lead.otherPhones = {PhoneNumber::fromStored(phone(2))};
        QVERIFY(store.leads->addLeads(id, {row}).result());
        QVERIFY(store.leads->finishImport(id, 1, 0).result());
        QCOMPARE(store.lead().otherPhones, row.lead.otherPhones);
        QVERIFY(store.leads->undoImport(id).result());
        QVERIFY(store.lead().otherPhones.isEmpty());
    }

    void findsFurtherNumbers_data()
    {
        QTest::addColumn<bool>("indexed");
        QTest::newRow("before the index is made") << false;
        QTest::newRow("with the index") << true;
    }

    void findsFurtherNumbers()
    {
        QFETCH(bool, indexed);
        const Store store;
        const auto index = [&] {
            store.database
                ->run([](QSqlDatabase &db) {
                    auto more = textindex::addSome(db);
                    while (more && *more)
                        more = textindex::addSome(db);
                    return bool(more);
                })
                .waitForFinished();
        };
        if (indexed)
            index();
        NewLead row = newLead(phone(3), u"Bert"_s);
        row.lead.otherPhones = {PhoneNumber::fromStored(u"+4930123456"_s)};
        importAll(*store.leads, u"North"_s, {row});
        NewImport import = importInto(u"South"_s, DuplicatePolicy::Merge);
        const ImportId id = store.leads->beginImport(import).result().value();
        NewLead more = newLead(phone(1));
        more.lead.otherPhones = {PhoneNumber::fromStored(u"+4989765432"_s)};
        QVERIFY(store.leads->addLeads(id, {more}).result());
        QVERIFY(store.leads->finishImport(id, 1, 0).result());
        if (indexed)
            index();
        QCOMPARE(store.find(u"030/123456"_s), QList {LeadId(2)});
        QCOMPARE(store.find(u"+49 30 123456"_s), QList {LeadId(2)});
        QCOMPARE(store.find(u"89765"_s), QList {LeadId(1)});
        QCOMPARE(store.find(u"bert 4930"_s), QList {LeadId(2)});
        QVERIFY(store.find(u"ada 4930"_s).isEmpty());
    }
};

LEADLINE_TEST(LeadMergingTest)
#include "tst_leadmerging.moc"
