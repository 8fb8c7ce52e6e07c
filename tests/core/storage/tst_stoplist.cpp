#include "tests/core/storage/storagefixture.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

struct Stops {
    StorageFixture fixture;
    Changes changes;
    FakeClock clock;
    std::unique_ptr<Database> database = fixture.database();
    std::unique_ptr<StopList> list = makeSqlStopList(*database, changes, clock);
    std::unique_ptr<StopListReader> reader = makeSqlStopListReader(fixture.file());
};

PhoneNumber number(int n)
{
    return PhoneNumber::fromStored(phone(n));
}

} // namespace

class StopListTest : public QObject {
    Q_OBJECT

private slots:
    void countsNewNumbersAndThoseThatWereThere()
    {
        const Stops stops;
        QSignalSpy changed(&stops.changes, &Changes::stopListChanged);
        const auto first =
            stops.list->add({number(1), number(2), number(1), PhoneNumber()}, u"typed in"_s).result();
        QVERIFY(first);
        QCOMPARE(first->added, 2);
        QCOMPARE(first->present, 1);
        QTRY_COMPARE(changed.size(), 1);

        const auto second = stops.list->add({number(1)}, u"file dnc.csv"_s).result();

        QCOMPARE(second->added, 0);
        QCOMPARE(second->present, 1);
        const auto entries = stops.reader->entries({}, {}, 10);
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.first(), (StopEntry {number(1), u"typed in"_s, stops.clock.nowUtc()}));
        QCOMPARE(stops.reader->count(), 2);
    }

    void takesANumberOffOnlyWithAReason()
    {
        const Stops stops;
        QVERIFY(stops.list->add({number(1)}, u"typed in"_s).result());
        QCOMPARE(stops.list->remove(number(1), u"  "_s).result().error().kind, Error::Kind::InvalidInput);
        QCOMPARE(stops.reader->count(), 1);
        QVERIFY(stops.list->remove(number(1), u"asked in writing to be called"_s).result());
        QCOMPARE(stops.reader->count(), 0);
        QCOMPARE(stops.list->remove(number(1), u"again"_s).result().error().kind, Error::Kind::NotFound);
    }

    void keepsARecordOfEveryChange()
    {
        const Stops stops;
        QVERIFY(stops.list->add({number(1)}, u"typed in"_s).result());
        QVERIFY(stops.list->remove(number(1), u"asked in writing"_s).result());
        QCOMPARE(ask(*stops.database, u"SELECT group_concat(action || ':' || source) FROM stop_list_log"_s)
                     .toString(),
                 u"added:typed in,removed:asked in writing"_s);
    }

    void isNeverWeakenedByTakingAnImportBack()
    {
        const Stops stops;
        const auto leads =
            makeSqlLeadStore(*stops.database, const_cast<Changes &>(stops.changes), stops.clock);
        const ImportId import = importAll(*leads, u"North"_s, newLeads(1, 3));
        QVERIFY(stops.list->add({number(2)}, u"typed in"_s).result());
        QVERIFY(leads->undoImport(import).result());
        QCOMPARE(stops.reader->count(), 1);
    }

    void findsEntries_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("found");
        QTest::newRow("all") << QString() << 3;
        QTest::newRow("digits") << u"555-0002"_s << 1;
        QTest::newRow("source") << u"dnc"_s << 2;
        QTest::newRow("wildcards are letters") << u"%"_s << 0;
        QTest::newRow("nothing") << u"nowhere"_s << 0;
    }

    void findsEntries()
    {
        QFETCH(QString, text);
        const Stops stops;
        QVERIFY(stops.list->add({number(1), number(2)}, u"file dnc.csv"_s).result());
        QVERIFY(stops.list->add({number(3)}, u"typed in"_s).result());
        QTEST(int(stops.reader->entries(text, {}, 10).size()), "found");
    }

    void pagesThroughALongList()
    {
        const Stops stops;
        QList<PhoneNumber> numbers;
        for (int i = 0; i < 500; ++i)
            numbers.append(number(i));
        QVERIFY(stops.list->add(numbers, u"file dnc.csv"_s).result());
        QList<PhoneNumber> read;
        QString after;
        for (auto page = stops.reader->entries({}, after, 64); !page.isEmpty();
             page = stops.reader->entries({}, after, 64)) {
            for (const StopEntry &entry : page)
                read.append(entry.phone);
            after = page.last().phone.e164();
        }
        QCOMPARE(read, numbers);
    }
};

LEADLINE_TEST(StopListTest)
#include "tst_stoplist.moc"
