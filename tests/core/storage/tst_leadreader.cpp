#include "tests/core/storage/storagefixture.h"
#include "tests/support/testmain.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Ids = QList<qint64>;

Ids rawIds(const QList<LeadId> &ids)
{
    Ids numbers;
    for (const LeadId id : ids)
        numbers.append(raw(id));
    return numbers;
}

NewLead described(int number, const QString &first, const QString &last, const QString &company)
{
    NewLead row = newLead(phone(number), first, last);
    row.lead.company = company;
    return row;
}

/// Five leads in two lists, ids 1 to 5.
struct Readable {
    StorageFixture fixture;
    Changes changes;
    FakeClock clock;
    std::unique_ptr<Database> database = fixture.database();
    std::unique_ptr<LeadStore> store = makeSqlLeadStore(*database, changes, clock);
    ReadingThread thread {fixture.file()};
    std::unique_ptr<LeadReader> reader = makeSqlLeadReader(thread, fixture.file());

    Readable()
    {
        importAll(*store, u"North"_s,
                  {described(101, u"Anna"_s, u"Meyer"_s, u"Zebra Tools"_s),
                   described(303, u"bert"_s, u"Lund"_s, u""_s),
                   described(202, u""_s, u""_s, u"alpha 100% Ltd"_s)});
        importAll(*store, u"South"_s,
                  {described(505, u"Carla"_s, u"O_Neil"_s, u"Beta"_s),
                   described(404, u"Jürgen"_s, u"Groß"_s, u"beta"_s)});
        ask(*database,
            u"UPDATE leads SET status = 'finished', outcome = 'voicemail', attempts = 2, last_attempt_at = "
            u"50 "
            "WHERE id = 1"_s);
        ask(*database,
            u"UPDATE leads SET outcome = 'busy', attempts = 1, last_attempt_at = 70, next_at = 99, state = "
            u"'TX', "
            "email = 'bert@example.com', notes = 'rings at noon' WHERE id = 2"_s);
    }

    Ids find(const LeadQuery &query) const
    {
        const auto found = reader->find(query).result();
        return found ? rawIds(*found) : Ids {-1};
    }
};

} // namespace

class LeadReaderTest : public QObject {
    Q_OBJECT

private slots:
    void sortsByEveryColumn_data()
    {
        QTest::addColumn<int>("sort");
        QTest::addColumn<Ids>("up");
        QTest::addColumn<Ids>("down");
        const auto row = [](const char *name, LeadSort sort, const Ids &up, const Ids &down) {
            QTest::newRow(name) << int(sort) << up << down;
        };
        row("added", LeadSort::Added, {1, 2, 3, 4, 5}, {5, 4, 3, 2, 1});
        row("name, empty last", LeadSort::Name, {1, 2, 4, 5, 3}, {5, 4, 2, 1, 3});
        row("company, ties by id", LeadSort::Company, {3, 4, 5, 1, 2}, {1, 5, 4, 3, 2});
        row("phone", LeadSort::Phone, {1, 3, 2, 5, 4}, {4, 5, 2, 3, 1});
        row("state, empty last", LeadSort::State, {2, 1, 3, 4, 5}, {2, 5, 4, 3, 1});
        row("status", LeadSort::Status, {2, 3, 4, 5, 1}, {1, 5, 4, 3, 2});
        row("outcome, empty last", LeadSort::Outcome, {2, 1, 3, 4, 5}, {1, 2, 5, 4, 3});
        row("attempts", LeadSort::Attempts, {3, 4, 5, 2, 1}, {1, 2, 5, 4, 3});
        row("last attempt, never last", LeadSort::LastAttempt, {1, 2, 3, 4, 5}, {2, 1, 5, 4, 3});
        row("next, none last", LeadSort::Next, {2, 1, 3, 4, 5}, {2, 5, 4, 3, 1});
    }

    void sortsByEveryColumn()
    {
        QFETCH(int, sort);
        const Readable readable;
        LeadQuery query;
        query.sort = static_cast<LeadSort>(sort);
        QTEST(readable.find(query), "up");
        query.order = Qt::DescendingOrder;
        QTEST(readable.find(query), "down");
    }

    void findsAnyPartOfALead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Ids>("ids");
        QTest::newRow("nothing typed") << u" "_s << Ids {1, 2, 3, 4, 5};
        QTest::newRow("first name") << u"ann"_s << Ids {1};
        QTest::newRow("both names") << u"anna meyer"_s << Ids {1};
        QTest::newRow("names the other way round") << u"meyer anna"_s << Ids {1};
        QTest::newRow("every word has to be there") << u"anna lund"_s << Ids {};
        QTest::newRow("company") << u"BETA"_s << Ids {4, 5};
        QTest::newRow("email") << u"bert@"_s << Ids {2};
        QTest::newRow("notes") << u"noon"_s << Ids {2};
        QTest::newRow("percent is no wildcard") << u"100%"_s << Ids {3};
        QTest::newRow("underscore is no wildcard") << u"o_n"_s << Ids {4};
        QTest::newRow("umlaut") << u"Jürgen"_s << Ids {5};
        QTest::newRow("digits") << u"0303"_s << Ids {2};
        QTest::newRow("number as shown") << u"+1 202-555-0303"_s << Ids {2};
        QTest::newRow("number as typed") << u"(202) 555 0303"_s << Ids {2};
        QTest::newRow("quote") << u"' OR 1=1 --"_s << Ids {};
    }

    void findsAnyPartOfALead()
    {
        QFETCH(QString, text);
        const Readable readable;
        LeadQuery query;
        query.text = text;
        QTEST(readable.find(query), "ids");
    }

    void filtersByListAndStatus()
    {
        const Readable readable;
        LeadQuery query;
        query.list = ListId(1);
        QCOMPARE(readable.find(query), (Ids {1, 2, 3}));
        query.status = LeadStatus::Ready;
        QCOMPARE(readable.find(query), (Ids {2, 3}));
        query.text = u"alpha"_s;
        QCOMPARE(readable.find(query), (Ids {3}));
    }

    /// What a number of the dashboard leads to.
    void findsWhatCampaignsHaveBeforeThem()
    {
        const Readable r;
        const auto campaign = [&r](int id, int test) {
            ask(*r.database,
                u"INSERT INTO campaigns(id, name, list_id, kind, prompt_version_id, attempts, hours, "
                u"language, "
                "max_duration_minutes, record, voicemail_action, state, created_at, test) VALUES(%1, 'C%1', "
                "1, "
                "'sales', 1, 3, '', 'en', 5, 0, 'hangup', 'running', 1, %2)"_s.arg(id)
                    .arg(test));
        };
        const auto lead = [&r](int of, int id, const QString &state) {
            ask(*r.database,
                u"INSERT INTO campaign_leads (campaign_id, lead_id, state) VALUES (%1, %2, '%3')"_s.arg(of)
                    .arg(id)
                    .arg(state));
        };
        ask(*r.database,
            u"INSERT INTO prompt_versions(id, name, sha256, text, created_at) VALUES(1, 's', 'a', 't', 1)"_s);
        campaign(1, 0);
        campaign(2, 0);
        campaign(3, 1); // holds calls to numbers of one's own
        lead(1, 1, u"finished"_s);
        lead(1, 2, u"ready"_s);
        lead(1, 3, u"parked"_s);
        lead(2, 3, u"open"_s);
        lead(2, 4, u"refused"_s);
        lead(3, 5, u"ready"_s);
        LeadQuery query;
        query.left = LeftIn {};
        QCOMPARE(r.find(query), (Ids {2, 3}));
        query.left = LeftIn {CampaignId {2}};
        QCOMPARE(r.find(query), (Ids {3}));
    }

    void givesAPageInTheOrderAsked()
    {
        const Readable readable;
        const auto page = readable.reader->leads({LeadId(4), LeadId(1), LeadId(99), LeadId(3)});
        QCOMPARE(page.size(), 3);
        QCOMPARE(page.at(0).lastName, u"O_Neil"_s);
        QCOMPARE(page.at(1).phone.e164(), phone(101));
        QCOMPARE(page.at(2).company, u"alpha 100% Ltd"_s);
        QCOMPARE(page.at(1).status, LeadStatus::Finished);
        QCOMPARE(page.at(1).lastAttemptUtc.toMSecsSinceEpoch(), 50);
        QVERIFY(readable.reader->leads({}).isEmpty());
    }

    void pagesThroughTwoThousandLeads()
    {
        const Readable readable;
        importAll(*readable.store, u"West"_s, newLeads(1000, 2000));
        LeadQuery query;
        query.list = ListId(3);
        query.sort = LeadSort::Phone;
        query.order = Qt::DescendingOrder;
        const auto ids = readable.reader->find(query).result();
        QVERIFY(ids);
        QCOMPARE(ids->size(), 2000);
        QStringList phones;
        for (qsizetype from = 0; from < ids->size(); from += 128) {
            for (const Lead &lead : readable.reader->leads(ids->mid(from, 128)))
                phones.append(lead.phone.e164());
        }
        QCOMPARE(phones.size(), 2000);
        QVERIFY(std::is_sorted(phones.crbegin(), phones.crend()));
        QCOMPARE(readable.reader->leads(*ids).size(), 2000);
    }

    void seesWhatTheWriterCommits()
    {
        const Readable readable;
        QCOMPARE(readable.find({}).size(), 5);
        const ImportId running = readable.store->beginImport(importInto(u"West"_s)).result().value();
        QVERIFY(readable.store->addLeads(running, newLeads(700, 2)).result());
        QCOMPARE(readable.find({}).size(), 7);
        QCOMPARE(readable.reader->leads({LeadId(7)}).size(), 1);
    }

    void doesNotWaitForTheWriter()
    {
        const Readable readable;
        QPromise<void> release;
        release.start();
        auto writing = readable.database->run([held = release.future()](QSqlDatabase &db) mutable {
            const sql::Transaction transaction(db);
            sql::change(db, u"UPDATE leads SET notes = 'x'"_s).value();
            held.waitForFinished();
            return 0;
        });
        QCOMPARE(readable.find({}).size(), 5);
        QCOMPARE(readable.reader->lists().size(), 2);
        release.finish();
        writing.waitForFinished();
    }

    void listsItsLists()
    {
        const Readable readable;
        const auto lists = readable.reader->lists();
        QCOMPARE(lists.size(), 2);
        QCOMPARE(lists.first().name, u"North"_s);
        QCOMPARE(lists.first().leads, 3);
        QCOMPARE(lists.first().createdUtc, readable.clock.nowUtc());
        QCOMPARE(readable.reader->listByName(u"South"_s), ListId(2));
        QVERIFY(!readable.reader->listByName(u"East"_s));
    }

    void knowsTheLayoutOfEachFile()
    {
        const Readable readable;
        QCOMPARE(readable.reader->columnsOf(ImportId(1)), (QStringList {u"Phone"_s, u"First"_s, u"Last"_s}));
        QCOMPARE(readable.reader->mappingOf(ImportId(1)),
                 (QList<LeadField> {LeadField::Phone, LeadField::FirstName, LeadField::LastName}));
        QVERIFY(readable.reader->columnsOf(ImportId(9)).isEmpty());
    }

    void listsItsImportsNewestFirst()
    {
        const Readable readable;
        QVERIFY(readable.store->undoImport(ImportId(1)).result());
        QVERIFY(readable.store->beginImport(importInto(u"West"_s)).result());
        const auto imports = readable.reader->imports();
        QCOMPARE(imports.size(), 2);
        QCOMPARE(imports.first().listName, u"South"_s);
        QVERIFY(!imports.first().undone);
        QVERIFY(imports.last().undone);
        QCOMPARE(imports.first().accepted, 2);
    }

    void showsRefusedRowsPageByPage()
    {
        const Readable readable;
        const ImportId import = readable.store->beginImport(importInto(u"West"_s)).result().value();
        QList<RejectedRow> rows;
        for (int line = 2; line < 12; ++line)
            rows.append({line, u"letters"_s, u"Not a number."_s, {u"a;b"_s, QString::number(line)}, u"12"_s});
        QVERIFY(readable.store->addRejects(import, rows).result());

        const auto page = readable.reader->importedRows(import, ImportedAs::Refused, 4, 3).value();

        QCOMPARE(page.size(), 3);
        QCOMPARE(page.first().line, 5);
        QCOMPARE(page.first().cells, (QStringList {u"a;b"_s, u"5"_s}));
        QCOMPARE(page.first().reason, u"Not a number."_s);
        QCOMPARE(page.first().written, u"12"_s);
    }

    void knowsTheColumnsOfRefusedRows()
    {
        const Readable readable;
        NewImport import = importInto(u"West"_s);
        import.fileColumns = import.columns;
        const ImportId plain = readable.store->beginImport(import).result().value();
        QCOMPARE(readable.reader->fileColumnsOf(plain), import.columns);
        import.fileColumns.prepend(u"lead_id"_s);
        const ImportId exported = readable.store->beginImport(import).result().value();
        QCOMPARE(readable.reader->fileColumnsOf(exported), import.fileColumns);
        QCOMPARE(readable.reader->columnsOf(exported), import.columns);
    }

    void saysWhenThereIsNoDatabase()
    {
        const StorageFixture fixture;
        ReadingThread thread(fixture.file());
        const auto reader = makeSqlLeadReader(thread, fixture.file());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*"_s));
        const auto found = reader->find({}).result();
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::Storage);
        QVERIFY(reader->lists().isEmpty());
    }
};

LEADLINE_TEST(LeadReaderTest)
#include "tst_leadreader.moc"
