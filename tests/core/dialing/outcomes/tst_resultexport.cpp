#include "core/dialing/resultexport.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/// Results in memory; everything else is empty.
class StoredResults final : public CallReader {
public:
    QList<ResultRow> rows; ///< by ascending lead id
    QList<ImportId> imports;
    QList<int> limits; ///< as asked for

    QList<ResultRow> results(CampaignId, LeadId after, int limit) override
    {
        limits.append(limit);
        QList<ResultRow> page;
        for (const ResultRow &row : rows) {
            if (raw(row.lead.id) > raw(after) && page.size() < limit)
                page.append(row);
        }
        return page;
    }
    QList<ImportId> importsOf(CampaignId) override { return imports; }

    QList<Campaign> campaigns() override { return {}; }
    std::optional<Campaign> campaign(CampaignId) override { return std::nullopt; }
    std::optional<Campaign> campaignByName(const QString &) override { return std::nullopt; }
    std::optional<CampaignState> stateOf(CampaignId) override { return std::nullopt; }
    QDateTime nextRetry(CampaignId) override { return {}; }
    CampaignCounts counts(std::optional<CampaignId>) override { return {}; }
    QFuture<Result<QList<AttemptId>>> find(const CallQuery &) override { return {}; }
    QList<Attempt> attempts(const QList<AttemptId> &) override { return {}; }
    CallPage page(const CallQuery &, std::optional<AttemptId>, int) override { return {}; }
    std::optional<AttemptDetail> detail(AttemptId) override { return std::nullopt; }
    std::optional<AttemptId> attemptByCallId(const QString &) override { return std::nullopt; }
    QList<Attempt> attemptsOf(LeadId) override { return {}; }
};

class StoredFiles final : public LeadReader {
public:
    QHash<ImportId, QStringList> columns;

    QStringList columnsOf(ImportId import) override { return columns.value(import); }

    QFuture<Result<QList<LeadId>>> find(const LeadQuery &) override { return {}; }
    QFuture<Result<QList<LeadCount>>> count(LeadFacet, const LeadQuery &) override { return {}; }
    QList<Lead> leads(const QList<LeadId> &) override { return {}; }
    QList<LeadList> lists() override { return {}; }
    std::optional<ListId> listByName(const QString &) override { return std::nullopt; }
    QList<LeadField> mappingOf(ImportId) override { return {}; }
    QList<ImportSummary> imports() override { return {}; }
    QStringList fileColumnsOf(ImportId) override { return {}; }
    Result<QList<ImportedRow>> importedRows(ImportId, ImportedAs, qint64, int) override
    {
        return QList<ImportedRow> {};
    }
    QFuture<Result<qint64>> exportTo(const QString &, const QList<LeadId> &, std::optional<ListId>) override
    {
        return {};
    }
};

/// Takes a number of bytes, then has no space left.
class FullDisk final : public QIODevice {
public:
    explicit FullDisk(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        m_room -= size;
        if (m_room >= 0)
            return size;
        setErrorString(u"No space left on device"_s);
        return -1;
    }

private:
    qint64 m_room;
};

ResultRow row(qint64 id, ImportId import, const QStringList &cells)
{
    ResultRow result;
    result.lead.id = LeadId(id);
    result.lead.import = import;
    result.lead.phone = PhoneNumber::fromStored(u"+12025550143"_s);
    result.lead.cells = cells;
    result.listName = u"fair"_s;
    return result;
}

/// Lines of cells; the cells hold no quotes, commas or line breaks here.
QList<QStringList> tableOf(QByteArray csv)
{
    if (csv.startsWith("\xef\xbb\xbf"))
        csv.remove(0, 3);
    QList<QStringList> table;
    for (const QString &line : QString::fromUtf8(csv).split(u"\r\n"_s, Qt::SkipEmptyParts))
        table.append(line.mid(1, line.size() - 2).split(u"\",\""_s));
    return table;
}

} // namespace

class ResultExportTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void writesOurColumnsThenTheLeads();
    void writesFactsOfTheLastAttempt();
    void moneyIsPlainDecimal_data();
    void moneyIsPlainDecimal();
    void leadWithoutAttemptHasEmptyCells();
    void cellsStayAsTheyWere();
    void headersLikeOursGetAPrefix();
    void severalFilesShareTheirHeaders();
    void repeatedHeadersKeepTheirCells();
    void choosesColumns();
    void unknownColumnIsMisuse();
    void readsPageByPage();
    void cancelLeavesTheFileUntouched();
    void fullDiskIsReported();
    void fileIsForTheOwnerOnly();

private:
    QList<QStringList> exported(const QStringList &columns = {});

    StoredResults m_results;
    StoredFiles m_files;
};

void ResultExportTest::init()
{
    m_results.rows.clear();
    m_results.imports = {ImportId(1)};
    m_results.limits.clear();
    m_files.columns = {{ImportId(1), {u"Company"_s, u"Phone"_s}}};
}

QList<QStringList> ResultExportTest::exported(const QStringList &columns)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto rows = ResultExport(m_results, m_files).write(CampaignId(1), buffer, columns);
    if (!rows || *rows != m_results.rows.size())
        return {};
    return tableOf(buffer.data());
}

void ResultExportTest::writesOurColumnsThenTheLeads()
{
    m_results.rows = {row(7, ImportId(1), {u"Acme"_s, u"202 555 0143"_s})};
    const QStringList ours =
        u"lead_id list phone status outcome outcome_by attempts last_attempt_at duration_seconds cost_usd "
        "call_id summary recording_url notes"_s.split(u' ');
    QCOMPARE(ResultExport::ownColumns(), ours);
    const QList<QStringList> table = exported();
    QCOMPARE(table.size(), 2);
    QCOMPARE(table.at(0), ours + QStringList({u"Company"_s, u"Phone"_s}));
    QCOMPARE(table.at(1).mid(ours.size()), QStringList({u"Acme"_s, u"202 555 0143"_s}));
}

void ResultExportTest::writesFactsOfTheLastAttempt()
{
    ResultRow result = row(7, ImportId(1), {{}, {}});
    result.status = LeadStatus::Finished;
    result.attempts = 3;
    Attempt last;
    last.outcome = Outcome::NotInterested;
    last.outcomeBy = OutcomeBy::Person;
    last.intentUtc = QDateTime::fromString(u"2026-11-22T18:04:05.123+02:00"_s, Qt::ISODateWithMs);
    last.seconds = 41.5;
    last.cost = Money {16'500};
    last.callId = u"c-1"_s;
    last.summary = u"Has one."_s;
    last.recordingUrl = u"https://api.example/rec"_s;
    last.notes = u"my note"_s;
    result.last = last;
    m_results.rows = {result};
    QCOMPARE(exported().value(1).mid(0, 14),
             QStringList({u"7"_s, u"fair"_s, u"+12025550143"_s, u"finished"_s, u"not_interested"_s,
                          u"person"_s, u"3"_s, u"2026-11-22T16:04:05Z"_s, u"41.5"_s, u"0.0165"_s, u"c-1"_s,
                          u"Has one."_s, u"https://api.example/rec"_s, u"my note"_s}));
}

void ResultExportTest::moneyIsPlainDecimal_data()
{
    QTest::addColumn<qint64>("micro");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64(0) << u"0"_s;
    QTest::newRow("least") << qint64(1) << u"0.000001"_s;
    QTest::newRow("cents") << qint64(90'000) << u"0.09"_s;
    QTest::newRow("whole") << qint64(12'000'000) << u"12"_s;
    QTest::newRow("tens") << qint64(100'000'000) << u"100"_s;
    QTest::newRow("large") << qint64(1'234'567'890'000) << u"1234567.89"_s;
    QTest::newRow("refund") << qint64(-50'000) << u"-0.05"_s;
}

void ResultExportTest::moneyIsPlainDecimal()
{
    QFETCH(const qint64, micro);
    ResultRow result = row(7, ImportId(1), {{}, {}});
    result.last.emplace().cost = Money {micro};
    m_results.rows = {result};
    QTEST(exported({u"cost_usd"_s}).value(1).value(0), "text");
}

void ResultExportTest::leadWithoutAttemptHasEmptyCells()
{
    ResultRow result = row(7, ImportId(1), {{}, {}});
    result.status = LeadStatus::Parked;
    result.lead.outcome = u"voicemail"_s; // of another campaign
    result.lead.notes = u"from the lead"_s;
    m_results.rows = {result};
    QCOMPARE(exported().value(1).mid(3, 11),
             QStringList({u"parked"_s, {}, {}, u"0"_s, {}, {}, {}, {}, {}, {}, u"from the lead"_s}));
}

void ResultExportTest::cellsStayAsTheyWere()
{
    m_results.rows = {row(7, ImportId(1), {u"  Acme \u00dc  "_s, u"00123"_s}),
                      row(8, ImportId(1), {u"short"_s})};
    const QList<QStringList> table = exported({u"Company"_s, u"Phone"_s});
    QCOMPARE(table.at(1), QStringList({u"  Acme \u00dc  "_s, u"00123"_s}));
    QCOMPARE(table.at(2), QStringList({u"short"_s, {}}));
}

void ResultExportTest::headersLikeOursGetAPrefix()
{
    m_files.columns[ImportId(1)] = {u"phone"_s, u"Phone"_s, u"notes"_s, u"lead_id"_s};
    m_results.rows = {row(7, ImportId(1), {u"a"_s, u"b"_s, u"c"_s, u"d"_s})};
    const QList<QStringList> table = exported();
    QCOMPARE(table.at(0).mid(14),
             QStringList({u"lead.phone"_s, u"Phone"_s, u"lead.notes"_s, u"lead.lead_id"_s}));
    QCOMPARE(table.at(1).mid(14), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    QCOMPARE(table.at(1).at(0), u"7"_s);
}

void ResultExportTest::severalFilesShareTheirHeaders()
{
    m_results.imports = {ImportId(1), ImportId(2)};
    m_files.columns[ImportId(2)] = {u"City"_s, u"Company"_s};
    m_results.rows = {row(7, ImportId(1), {u"Acme"_s, u"1"_s}), row(8, ImportId(2), {u"Bonn"_s, u"Beta"_s})};
    const QList<QStringList> table = exported();
    QCOMPARE(table.at(0).mid(14), QStringList({u"Company"_s, u"Phone"_s, u"City"_s}));
    QCOMPARE(table.at(1).mid(14), QStringList({u"Acme"_s, u"1"_s, {}}));
    QCOMPARE(table.at(2).mid(14), QStringList({u"Beta"_s, {}, u"Bonn"_s}));
}

void ResultExportTest::repeatedHeadersKeepTheirCells()
{
    m_results.imports = {ImportId(1), ImportId(2)};
    m_files.columns = {{ImportId(1), {u"Tel"_s, u"Tel"_s}}, {ImportId(2), {u"Tel"_s}}};
    m_results.rows = {row(7, ImportId(1), {u"1"_s, u"2"_s}), row(8, ImportId(2), {u"3"_s})};
    const QList<QStringList> table = exported();
    QCOMPARE(table.at(0).mid(14), QStringList({u"Tel"_s, u"Tel"_s}));
    QCOMPARE(table.at(1).mid(14), QStringList({u"1"_s, u"2"_s}));
    QCOMPARE(table.at(2).mid(14), QStringList({u"3"_s, {}}));
}

void ResultExportTest::choosesColumns()
{
    m_results.rows = {row(7, ImportId(1), {u"Acme"_s, u"1"_s})};
    const QList<QStringList> table = exported({u"Company"_s, u"lead_id"_s});
    QCOMPARE(table, QList<QStringList>({{u"Company"_s, u"lead_id"_s}, {u"Acme"_s, u"7"_s}}));
}

void ResultExportTest::unknownColumnIsMisuse()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto rows = ResultExport(m_results, m_files).write(CampaignId(1), buffer, {u"Compny"_s});
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, Error::Kind::Misuse);
    QVERIFY(rows.error().message.contains(u"Compny"_s));
    QVERIFY(buffer.data().isEmpty());
}

void ResultExportTest::readsPageByPage()
{
    for (qint64 id = 1; id <= 1'201; ++id)
        m_results.rows.append(row(id, ImportId(1), {u"x"_s, u"y"_s}));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QList<qint64> seen;
    const auto rows =
        ResultExport(m_results, m_files).write(CampaignId(1), buffer, {}, {}, [&seen](qint64 count) {
            seen.append(count);
        });
    QVERIFY(rows);
    QCOMPARE(*rows, 1'201);
    QCOMPARE(seen, QList<qint64>({500, 1'000, 1'201}));
    QCOMPARE(m_results.limits.value(0), 500);
    QCOMPARE(tableOf(buffer.data()).size(), 1'202);
}

void ResultExportTest::cancelLeavesTheFileUntouched()
{
    QTemporaryDir dir;
    const QString name = dir.filePath(u"out.csv"_s);
    QFile old(name);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    m_results.rows = {row(7, ImportId(1), {u"Acme"_s, u"1"_s})};
    const CancelFlag cancel;
    cancel.cancel();
    const auto rows = ResultExport(m_results, m_files).writeFile(CampaignId(1), name, {}, cancel);
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, Error::Kind::Cancelled);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 1);
}

void ResultExportTest::fullDiskIsReported()
{
    m_results.rows = QList<ResultRow>(200, row(7, ImportId(1), {u"Acme"_s, u"1"_s}));
    FullDisk disk(2'000);
    const auto rows = ResultExport(m_results, m_files).write(CampaignId(1), disk);
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, Error::Kind::Storage);
    QVERIFY(rows.error().message.contains(u"No space left"_s));
}

void ResultExportTest::fileIsForTheOwnerOnly()
{
    QTemporaryDir dir;
    const QString name = dir.filePath(u"out.csv"_s);
    m_results.rows = {row(7, ImportId(1), {u"Acme"_s, u"1"_s})};
    const auto rows = ResultExport(m_results, m_files).writeFile(CampaignId(1), name);
    QVERIFY(rows);
    QCOMPARE(*rows, 1);
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(name).permissions() & others));
    const auto missing =
        ResultExport(m_results, m_files).writeFile(CampaignId(1), dir.filePath(u"no/such/out.csv"_s));
    QCOMPARE(missing.error().kind, Error::Kind::Storage);
}

LEADLINE_TEST(ResultExportTest)
#include "tst_resultexport.moc"
