#include "core/leads/csvwriter.h"
#include "core/leads/resultcolumns.h"
#include "tests/core/storage/storagefixture.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

struct Files {
    StorageFixture fixture;
    Changes changes;
    FakeClock clock;
    std::unique_ptr<Database> database = fixture.database();
    std::unique_ptr<LeadStore> store = makeSqlLeadStore(*database, changes, clock);
    ReadingThread thread {fixture.file()};
    std::unique_ptr<LeadReader> reader = makeSqlLeadReader(thread, fixture.file());
    QTemporaryDir folder;

    void import(const QString &list, const QStringList &columns, const QList<NewLead> &leads)
    {
        NewImport import;
        import.listName = list;
        import.columns = columns;
        import.mapping = QList<LeadField>(columns.size(), LeadField::None);
        const ImportId id = store->beginImport(import).result().value();
        QVERIFY(store->addLeads(id, leads).result());
        QVERIFY(store->finishImport(id, leads.size(), 0).result());
    }

    QStringList lines(std::optional<ListId> list = std::nullopt)
    {
        LeadQuery query;
        query.list = list;
        const QString name = folder.filePath(u"out.csv"_s);
        const auto written = reader->exportTo(name, reader->find(query).result().value(), list).result();
        QFile file(name);
        if (!written || !file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).remove(QChar(0xFEFF)).split(u"\r\n"_s, Qt::SkipEmptyParts);
    }
};

NewLead withCells(int number, const QStringList &cells)
{
    NewLead row = newLead(phone(number));
    row.lead.cells = cells;
    return row;
}

QString hostileText(QRandomGenerator &random)
{
    static const QStringList pieces {u"a"_s,      u"\""_s,         u","_s, u"\n"_s, u"="_s,      u"+"_s,
                                     u"'"_s,      u" "_s,          u"1"_s, u"ü"_s,  u"\uFF1D"_s, u"\uFEFF"_s,
                                     u"\u202E"_s, u"\U0001F600"_s, u"-"_s, u"\\"_s};
    QString text;
    for (int i = random.bounded(6); i > 0; --i)
        text += pieces.at(random.bounded(pieces.size()));
    return text;
}

} // namespace

class LeadCsvTest : public QObject {
    Q_OBJECT

private slots:
    void writesEveryLeadWithTheColumnsOfItsFile()
    {
        Files files;
        files.import(u"North"_s, {u"Firm"_s, u"status"_s},
                     {withCells(101, {u"=1+1"_s, u"warm"_s}), withCells(102, {u"Say \"hi\""_s, u""_s})});
        files.import(u"South"_s, {u"Beds"_s, u"Firm"_s, u"Firm"_s},
                     {withCells(103, {u"12"_s, u"A"_s, u"B"_s})});
        ask(*files.database,
            u"UPDATE leads SET outcome = 'busy', attempts = 2, last_attempt_at = 1700000000123 WHERE id = 1"_s);

        const QStringList all = files.lines();
        QCOMPARE(all.size(), 4);
        QVERIFY(all.at(0).startsWith(u"\"lead_id\",\"list\",\"phone\","_s));
        QVERIFY2(
            all.at(0).endsWith(
                u"\"other_phone\",\"held_reason\",\"person_key\",\"Beds\",\"Firm\",\"Firm\",\"lead.status\""_s),
            qPrintable(all.at(0)));
        QVERIFY2(
            all.at(1).endsWith(
                u"\"busy\",\"2\",\"2023-11-14T22:13:20.123Z\",\"\",\"\",\"\",\"\",\"\",\"'=1+1\",\"\",\"warm\""_s),
            qPrintable(all.at(1)));
        QVERIFY(all.at(2).endsWith(u"\"\",\"Say \"\"hi\"\"\",\"\",\"\""_s));
        QVERIFY(all.at(3).startsWith(u"\"3\",\"South\",\"+12025550103\","_s));
        QVERIFY(all.at(3).endsWith(u"\"12\",\"A\",\"B\",\"\""_s));

        const QStringList north = files.lines(files.reader->listByName(u"North"_s));
        QCOMPARE(north.size(), 3);
        QVERIFY(north.at(0).endsWith(
            u"\"other_phone\",\"held_reason\",\"person_key\",\"Firm\",\"lead.status\""_s));
    }

    void writesWhatHoldsALeadAndWhoItIs()
    {
        Files files;
        NewLead lead = newLead(phone(101));
        lead.heldReason = u"several_numbers"_s;
        lead.person = -2;
        files.import(u"North"_s, {u"a"_s}, {lead});
        ask(*files.database, u"UPDATE leads SET reason = 'no_consent'"_s); // as a campaign does
        const QString line = files.lines().value(1);
        QVERIFY2(line.contains(u"\"no_consent\""_s), qPrintable(line));
        QVERIFY2(line.contains(u"\"several_numbers\",\"pfffffffffffffffe\""_s), qPrintable(line));
        QCOMPARE(LeadExportColumns::personOf(u"pfffffffffffffffe"_s), -2);
        for (const QString &cell : {u""_s, u"p"_s, u"12e34"_s, u"p12x"_s, u"p0"_s})
            QCOMPARE(LeadExportColumns::personOf(cell), 0);
    }

    void writesTagsWithFurtherNumbers()
    {
        Files files;
        NewLead lead = newLead(phone(101));
        lead.lead.tags = {u"fair"_s, u"vip"_s};
        lead.lead.otherPhones = {PhoneNumber::fromStored(phone(102)), PhoneNumber::fromStored(phone(103))};
        files.import(u"North"_s, {u"a"_s, u"b"_s, u"c"_s}, {lead});
        const QString line = files.lines().value(1);
        QVERIFY2(line.contains(u"\"fair, vip\""_s), qPrintable(line));
        QVERIFY2(line.contains(u"\"'+12025550102 ::: +12025550103\""_s), qPrintable(line));
    }

    /// Bytes and text have to become the same cell.
    void writesBytesAsTheWriterWritesText()
    {
        const quint32 seed = qEnvironmentVariable("LEADLINE_SEED", u"4711"_s).toUInt();
        qInfo("LEADLINE_SEED=%u", seed);
        QRandomGenerator random(seed);
        QByteArray fromText;
        QBuffer buffer(&fromText);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        CsvWriter writer(buffer);
        QByteArray fromBytes = "\xEF\xBB\xBF";
        for (int row = 0; row < 2'000; ++row) {
            QByteArray line;
            QStringList cells;
            for (int cell = 0; cell < 5; ++cell) {
                cells.append(hostileText(random));
                CsvWriter::appendCell(line, cells.last().toUtf8());
            }
            CsvWriter::endLine(line);
            fromBytes += line;
            QVERIFY(writer.write(cells));
            QVERIFY2(fromText == fromBytes, qPrintable(cells.join(u'|')));
        }
    }

    void leavesOutLeadsThatAreGone()
    {
        Files files;
        files.import(u"North"_s, {u"a"_s, u"b"_s, u"c"_s}, {newLead(phone(101))});
        const auto written =
            files.reader->exportTo(files.folder.filePath(u"o.csv"_s), {LeadId {1}, LeadId {77}}, std::nullopt)
                .result();
        QVERIFY(written);
        QCOMPARE(*written, 1);
    }

    void isReadableByItsOwnerAlone()
    {
        Files files;
        files.import(u"North"_s, {u"a"_s, u"b"_s, u"c"_s}, {newLead(phone(101))});
        QCOMPARE(files.lines().size(), 2);
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup
            | QFileDevice::WriteOther;
        QVERIFY(!(QFileInfo(files.folder.filePath(u"out.csv"_s)).permissions() & others));
    }

    void leavesNothingBehindWhenCancelled()
    {
        Files files;
        files.import(u"North"_s, {u"a"_s, u"b"_s, u"c"_s}, {newLead(phone(101))});
        const QList<LeadId> many(200'000, LeadId {1});
        auto writing = files.reader->exportTo(files.folder.filePath(u"out.csv"_s), many, std::nullopt);
        writing.cancel();
        QTRY_VERIFY(writing.isFinished());
        QVERIFY(QDir(files.folder.path()).isEmpty());
    }

    void saysWhereItCannotWrite()
    {
        Files files;
        const auto written =
            files.reader->exportTo(u"/nonexistent/folder/out.csv"_s, {}, std::nullopt).result();
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Storage);
        QVERIFY(written.error().message.contains(u"/nonexistent/folder/out.csv"_s));
    }
};

LEADLINE_TEST(LeadCsvTest)
#include "tst_leadcsv.moc"
