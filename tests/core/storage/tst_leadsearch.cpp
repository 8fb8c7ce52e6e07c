#include "core/storage/leadsearch.h"
#include "core/storage/textindex.h"
#include "tests/core/storage/storagefixture.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Ids = QList<LeadId>;

constexpr std::array<const char16_t *, 12> pieces {u"ab", u"AB", u"ä", u"Ä", u"ba\"b", u"\\",
                                                   u"1",  u"20", u" ", u"é", u"%_",    u"本"};

QString randomText(QRandomGenerator &random, int longest)
{
    QString text;
    for (int i = random.bounded(longest + 1); i > 0; --i)
        text += QString::fromUtf16(pieces.at(random.bounded(static_cast<quint32>(pieces.size()))));
    return text.simplified();
}

NewLead randomLead(QRandomGenerator &random, int number)
{
    NewLead row = newLead(phone(number), randomText(random, 3), randomText(random, 3));
    row.lead.company = randomText(random, 4);
    row.lead.city = randomText(random, 2);
    row.lead.notes = randomText(random, 5);
    row.lead.cells = {randomText(random, 4), row.lead.company};
    return row;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
        else if (!u"+-()./"_s.contains(c))
            return {};
    }
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits;
}

/// What the search promises, lead by lead: each word in some text, or its digits in the number.
bool fits(const Lead &lead, const QString &text)
{
    const QStringList fields =
        QStringList {lead.phone.e164(), lead.firstName, lead.lastName,   lead.company, lead.email,
                     lead.city,         lead.state,     lead.postalCode, lead.notes}
        + lead.cells;
    const QString whole = digitsOf(QString(text).remove(u' '));
    if (text.contains(u' ') && whole.size() >= 3)
        return lead.phone.digits().contains(whole);
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) {
        const QString digits = digitsOf(word);
        return (!digits.isEmpty() && lead.phone.digits().contains(digits))
            || std::ranges::any_of(fields, [&](const QString &field) {
                   return field.toCaseFolded().contains(word.toCaseFolded());
               });
    });
}

struct Searchable {
    StorageFixture fixture;
    Changes changes;
    FakeClock clock;
    std::unique_ptr<Database> database = fixture.database();
    std::unique_ptr<LeadStore> store = makeSqlLeadStore(*database, changes, clock);
    ReadingThread thread {fixture.file()};
    std::unique_ptr<LeadReader> reader = makeSqlLeadReader(thread, fixture.file());

    Ids find(const LeadQuery &query) const
    {
        const auto found = reader->find(query).result();
        if (!found)
            qWarning("%ls", qUtf16Printable(found.error().detail));
        return found ? *found : Ids {LeadId(-1)};
    }
    Ids find(const QString &text, int atMost = 0) const
    {
        LeadQuery query;
        query.text = text;
        query.atMost = atMost;
        return find(query);
    }
    Ids expected(const QString &text) const
    {
        Ids ids;
        for (const Lead &lead : reader->leads(find(LeadQuery {}))) {
            if (fits(lead, text))
                ids.append(lead.id);
        }
        return ids;
    }
    /// Brings the index up to date, or a part of the way.
    void index(int steps = 1'000) const
    {
        for (bool more = true; more && steps > 0; --steps)
            more = database->run([](QSqlDatabase &db) { return textindex::addSome(db); }).result().value();
    }
    /// "1 30, 2 29": leads of each list, as kept and as counted.
    QString tallies() const
    {
        return ask(*database, u"SELECT group_concat(id || ' ' || leads, ', ') FROM lists ORDER BY id"_s)
            .toString();
    }
    QString counts() const
    {
        return ask(*database,
                   u"SELECT group_concat(id || ' ' || (SELECT count(*) FROM leads l WHERE l.list_id = "
                   u"lists.id "
                   "AND l.id NOT IN (SELECT lead_id FROM deleted_leads)), ', ') FROM lists ORDER BY id"_s)
            .toString();
    }
    qint64 indexedTo() const { return ask(*database, u"SELECT indexed_to FROM text_index"_s).toLongLong(); }
};

quint32 seedOfRun()
{
    bool given = false;
    const uint seed = qEnvironmentVariable("LEADLINE_TEST_SEED").toUInt(&given);
    return given ? seed : QRandomGenerator::global()->generate();
}

/// One step of a life of the database: an import, an edit, a lead that goes, an import taken back, some
/// indexing.
void change(const Searchable &leads, QRandomGenerator &random, int &numbers)
{
    const QString id = u"(SELECT id FROM leads ORDER BY random() LIMIT 1)"_s;
    switch (random.bounded(8)) {
    case 4:
        ask(*leads.database,
            u"INSERT OR IGNORE INTO deleted_leads(lead_id, at) SELECT id, 1 FROM leads WHERE id = %1"_s.arg(
                id));
        break;
    case 5:
        ask(*leads.database,
            u"DELETE FROM deleted_leads WHERE lead_id = (SELECT lead_id FROM deleted_leads ORDER BY random() LIMIT 1)"_s);
        break;
    case 6:
        ask(*leads.database,
            u"UPDATE leads SET list_id = (SELECT id FROM lists ORDER BY random() LIMIT 1) WHERE id = %1"_s
                .arg(id));
        break;
    case 0: {
        QList<NewLead> rows;
        for (int i = 0; i < 30; ++i)
            rows.append(randomLead(random, numbers++));
        importAll(*leads.store, u"List %1"_s.arg(numbers), rows);
        break;
    }
    case 1:
        ask(*leads.database, u"UPDATE leads SET notes = ?, company = '' WHERE id = %1"_s.arg(id),
            {sql::fromText(randomText(random, 5))});
        break;
    case 2:
        ask(*leads.database, u"DELETE FROM leads WHERE id = %1"_s.arg(id));
        break;
    case 3: {
        const auto imports = leads.reader->imports();
        if (imports.size() > 2 && !imports.first().undone)
            QVERIFY(leads.store->undoImport(imports.first().import).result());
        break;
    }
    default:
        leads.index(random.bounded(1, 3));
    }
}

} // namespace

class LeadSearchTest : public QObject {
    Q_OBJECT

private slots:
    void findsWhatReadingEachLeadFinds()
    {
        const quint32 seed = seedOfRun();
        qInfo("LEADLINE_TEST_SEED=%u", seed);
        QRandomGenerator random(seed);
        const Searchable leads;
        int numbers = 100;
        for (int round = 0; round < 60; ++round) {
            change(leads, random, numbers);
            QCOMPARE(leads.tallies(), leads.counts());
            for (int i = 0; i < 4; ++i) {
                const QString text = randomText(random, 3);
                const Ids expected = leads.expected(text);
                QVERIFY2(leads.find(text) == expected,
                         qPrintable(u"round %1: \"%2\""_s.arg(round).arg(text)));
                QVERIFY2(leads.find(text, 3) == expected.mid(0, 3),
                         qPrintable(u"round %1, first: \"%2\""_s.arg(round).arg(text)));
            }
        }
    }

    void findsARareTextBehindManyLeads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("long") << u"zebra"_s;
        QTest::newRow("three characters") << u"ebr"_s;
        QTest::newRow("two characters") << u"ZE"_s;
        QTest::newRow("one character") << u"z"_s;
        QTest::newRow("last two characters of a text") << u"as"_s;
        QTest::newRow("number") << u"+1 (202) 556-5099"_s;
        QTest::newRow("end of the number") << u"5565099"_s;
    }

    void findsARareTextBehindManyLeads()
    {
        QFETCH(QString, text);
        const Searchable leads;
        QList<NewLead> rows = newLeads(10'000, 5'100);
        rows.last().lead.company = u"Zebras"_s;
        importAll(*leads.store, u"Long"_s, rows);
        QCOMPARE(leads.find(text, 2), Ids {LeadId(5'100)});
        leads.index();
        QCOMPARE(leads.indexedTo(), 5'100);
        QCOMPARE(leads.find(text, 2), Ids {LeadId(5'100)});
        QCOMPARE(leads.find(text), Ids {LeadId(5'100)});
        ask(*leads.database,
            u"UPDATE leads SET company = '', phone = '+12025550001', cells = '[]' WHERE id = 5100"_s);
        QCOMPARE(leads.find(text, 2), Ids {});
    }

    void givesTheIdsOfLeadsThatWentToNewOnes()
    {
        const Searchable leads;
        importAll(*leads.store, u"First"_s, {newLead(phone(1), u"Old"_s)});
        leads.index();
        QVERIFY(leads.store->undoImport(ImportId(1)).result());
        importAll(*leads.store, u"Second"_s, {newLead(phone(2), u"Fresh"_s)});
        QCOMPARE(leads.find(u"fresh"_s), Ids {LeadId(1)});
        QCOMPARE(leads.find(u"old"_s), Ids {});
        leads.index();
        QCOMPARE(leads.indexedTo(), 1);
        QCOMPARE(leads.find(u"fresh"_s), Ids {LeadId(1)});
    }

    void waitsWithTheIndexForARunningImport()
    {
        const Searchable leads;
        const ImportId running = leads.store->beginImport(importInto(u"West"_s)).result().value();
        QVERIFY(leads.store->addLeads(running, newLeads(1, 3)).result());
        leads.index();
        QCOMPARE(leads.indexedTo(), 0);
        QCOMPARE(leads.find(u"5550002"_s), Ids {LeadId(2)});
        QVERIFY(leads.store->finishImport(running, 3, 0).result());
        leads.index();
        QCOMPARE(leads.indexedTo(), 3);
    }

    void searchesWhileAnImportGoesOn()
    {
        const Searchable leads;
        const ImportId running = leads.store->beginImport(importInto(u"West"_s)).result().value();
        QList<QFuture<Result<QList<RowFate>>>> chunks;
        for (int from = 1; from < 5'000; from += 500)
            chunks.append(leads.store->addLeads(running, newLeads(from, 500)));
        qsizetype before = 0;
        while (!chunks.last().isFinished()) {
            const qsizetype now = leads.find(u"lead"_s).size();
            QVERIFY(now >= before && now % 500 == 0);
            before = now;
        }
        QCOMPARE(leads.find(u"lead"_s).size(), 5'000);
    }

    void filtersByEachFact_data()
    {
        QTest::addColumn<LeadQuery>("query");
        QTest::addColumn<Ids>("ids");
        const auto row = [](const char *name, auto LeadQuery::*filter, const auto &value, const Ids &ids) {
            LeadQuery query;
            query.*filter = value;
            QTest::newRow(name) << query << ids;
        };
        row("outcome", &LeadQuery::outcome, u"busy"_s, {LeadId(2)});
        row("not called yet", &LeadQuery::outcome, u""_s, {LeadId(1), LeadId(3)});
        row("why not", &LeadQuery::reason, u"held"_s, {LeadId(3)});
        row("dialable", &LeadQuery::reason, u""_s, {LeadId(1), LeadId(2)});
        row("held", &LeadQuery::heldReason, u"several_numbers"_s, {LeadId(3)});
        row("region", &LeadQuery::region, u"DE"_s, {LeadId(3)});
        row("state in any case", &LeadQuery::state, u"tx"_s, {LeadId(1)});
        row("zone", &LeadQuery::timeZone, u"Europe/Berlin"_s, {LeadId(3)});
        row("areas", &LeadQuery::numbersFrom, QStringList {u"+1212"_s, u"DE"_s}, {LeadId(2), LeadId(3)});
        LeadQuery zone;
        zone.timeZone = u"Europe/Berlin"_s;
        zone.numbersFrom = QStringList {u"+1212"_s, u"DE"_s};
        QTest::newRow("zone or, without one, the number") << zone << Ids {LeadId(2), LeadId(3)};
        zone.timeZone = u"Europe/Paris"_s;
        QTest::newRow("a stored zone counts more than the number") << zone << Ids {LeadId(2)};
        zone.list = ListId(7);
        QTest::newRow("all filters have to hold") << zone << Ids {};
        LeadQuery sorted;
        sorted.sort = LeadSort::City;
        QTest::newRow("by city, empty last") << sorted << Ids {LeadId(3), LeadId(1), LeadId(2)};
        sorted.sort = LeadSort::List;
        sorted.order = Qt::DescendingOrder;
        QTest::newRow("by list") << sorted << Ids {LeadId(3), LeadId(2), LeadId(1)};
        sorted.sort = LeadSort::Reason;
        sorted.atMost = 2;
        QTest::newRow("by reason, first two") << sorted << Ids {LeadId(3), LeadId(2)};
    }

    void filtersByEachFact()
    {
        QFETCH(LeadQuery, query);
        const Searchable leads;
        NewLead first = newLead(phone(1));
        first.lead.state = u"TX"_s;
        first.lead.city = u"Waco"_s;
        NewLead third = newLead(u"+4930123456"_s);
        third.lead.region = u"DE"_s;
        third.lead.city = u"Berlin"_s;
        third.lead.timeZone = u"Europe/Berlin"_s;
        third.heldReason = u"several_numbers"_s;
        importAll(*leads.store, u"A"_s, {first, newLead(u"+12125550002"_s)});
        importAll(*leads.store, u"B"_s, {third});
        ask(*leads.database, u"UPDATE leads SET outcome = iif(id = 2, 'busy', '')"_s);
        QTEST(leads.find(query), "ids");
    }

    void countsByEachFact()
    {
        const Searchable leads;
        importAll(*leads.store, u"A"_s, newLeads(1, 3));
        importAll(*leads.store, u"B"_s, newLeads(4, 1));
        ask(*leads.database, u"UPDATE leads SET outcome = 'busy' WHERE id > 2"_s);
        const auto counted = [&](LeadFacet facet, const LeadQuery &query = {}) {
            return leads.reader->count(facet, query).result().value();
        };
        QCOMPARE(counted(LeadFacet::List), (QList<LeadCount> {{u"1"_s, 3}, {u"2"_s, 1}}));
        QCOMPARE(counted(LeadFacet::Status), (QList<LeadCount> {{u"ready"_s, 4}}));
        LeadQuery second;
        second.text = u"5550003"_s;
        QCOMPARE(counted(LeadFacet::Outcome, second), (QList<LeadCount> {{u"busy"_s, 1}}));
        QCOMPARE(counted(LeadFacet::Region), (QList<LeadCount> {{u"US"_s, 4}}));
        ask(*leads.database, u"UPDATE leads SET time_zone = 'America/Chicago' WHERE id = 1"_s);
        ask(*leads.database, u"UPDATE leads SET phone = '+4930123456', region = 'DE' WHERE id = 2"_s);
        QCOMPARE(counted(LeadFacet::TimeZone),
                 (QList<LeadCount> {{u"+1202"_s, 2}, {u"America/Chicago"_s, 1}, {u"DE"_s, 1}}));
    }

    void stopsASearchThatIsNotWanted()
    {
        const Searchable leads;
        importAll(*leads.store, u"Long"_s, newLeads(1, 5'000));
        const auto stopped = leads.database
                                 ->run([](QSqlDatabase &db) {
                                     LeadQuery query;
                                     query.text = u"nowhere"_s;
                                     return leadsearch::find(db, query, [] { return true; });
                                 })
                                 .result();
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(leads.find(u"5550017"_s, 1), Ids {LeadId(17)});
        auto dropped = leads.reader->find({});
        dropped.cancel();
        QCOMPARE(leads.find(LeadQuery {}).size(), 5'000);
    }
};

LEADLINE_TEST(LeadSearchTest)
#include "tst_leadsearch.moc"
