#include "tests/support/testmain.h"

#include "tests/ui/leads/fakeleads.h"
#include "ui/leads/leadexport.h"
#include "ui/leads/unstoredrows.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    text.remove(QChar(0xFEFF));
    return text.split(u"\r\n"_s, Qt::SkipEmptyParts);
}

ImportedRow imported(int line)
{
    ImportedRow row;
    row.line = line;
    row.cursor = line;
    row.reason = u"Letters."_s;
    row.cells = {u"Firm"_s};
    return row;
}

} // namespace

class LeadExportTest : public QObject {
    Q_OBJECT

private slots:
    void tellsHowAnExportEnds()
    {
        FakeLeads leads;
        leads.fill(3);
        LeadExport out(leads);
        QSignalSpy finished(&out, &LeadExport::finished);
        out.start(u"leads.csv"_s, leads.ids(), std::nullopt);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first(), QVariantList({u"leads.csv"_s, qint64(3)}));
        QCOMPARE(leads.exported.second, leads.ids());
    }

    void saysThatItWasCancelled()
    {
        FakeLeads leads;
        leads.fill(3);
        leads.holdsExport = true;
        LeadExport out(leads);
        QSignalSpy failed(&out, &LeadExport::failed);
        out.start(u"leads.csv"_s, leads.ids(), std::nullopt);
        QVERIFY(out.isRunning());
        out.cancel();
        leads.heldExport.finish();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::Cancelled);
    }

    void writesRowsThatItsOwnerAloneCanRead()
    {
        const QTemporaryDir folder;
        CsvExport out;
        QSignalSpy finished(&out, &CsvExport::finished);
        bool given = false;
        QVERIFY(out.start(
            folder.filePath(u"out.csv"_s), {u"a"_s},
            [&given] {
                return std::exchange(given, true) ? QList<QStringList>() : QList<QStringList> {{u"=1+1"_s}};
            },
            1));
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(linesOf(folder.filePath(u"out.csv"_s)), QStringList({u"\"a\""_s, u"\"'=1+1\""_s}));
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup
            | QFileDevice::WriteOther;
        QVERIFY(!(QFileInfo(folder.filePath(u"out.csv"_s)).permissions() & others));
    }

    void leavesNothingBehindWhenCancelled()
    {
        const QTemporaryDir folder;
        const auto endless = [] { return QList<QStringList>(100, {u"x"_s}); };
        CsvExport out;
        QSignalSpy progressed(&out, &CsvExport::progressed);
        QVERIFY(out.start(folder.filePath(u"out.csv"_s), {u"a"_s}, endless, 2000));
        QVERIFY(!out.start(folder.filePath(u"b.csv"_s), {}, endless, 1));
        QTRY_VERIFY(progressed.size() >= 1);
        out.cancel();
        QVERIFY(!out.isRunning());
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void saysWhereItCannotWrite()
    {
        CsvExport out;
        const auto started = out.start(
            u"/nonexistent/folder/out.csv"_s, {u"a"_s}, [] { return QList<QStringList>(); }, 0);
        QVERIFY(!started);
        QCOMPARE(started.error().kind, Error::Kind::Storage);
        QVERIFY(started.error().message.contains(u"/nonexistent/folder/out.csv"_s));
    }

    void writesRefusedRowsSoThatTheyCanBeRepaired()
    {
        FakeLeads leads;
        for (int line = 2; line < 1300; ++line)
            leads.reported[ImportedAs::Refused].append(imported(line));
        UnstoredRows rows(leads, ImportId {1}, ImportedAs::Refused);
        QCOMPARE(rows.header(),
                 QStringList({u"Firm"_s, u"Formula"_s, u"status"_s, u"reject_line"_s, u"reject_reason"_s}));
        qsizetype count = 0;
        for (auto some = rows.next().value(); !some.isEmpty(); some = rows.next().value()) {
            QCOMPARE(some.first().size(), 5);
            count += some.size();
        }
        QCOMPARE(count, 1298);
    }

    void writesDuplicatesSoThatTheyCanBeStoredAfterAll()
    {
        FakeLeads leads;
        leads.mapping = {LeadField::Company, LeadField::None, LeadField::Phone};
        ImportedRow row = imported(7);
        row.name = u"Anna Bell"_s;
        row.listName = u"Spring"_s;
        row.known = KnownAs::SameNumber;
        row.phone = PhoneNumber::fromStored(u"+12125550143"_s);
        ImportedRow old = row; // of a version that kept the number alone
        old.cells.clear();
        old.cursor = 8;
        leads.reported[ImportedAs::Duplicate] = {row, old};
        UnstoredRows rows(leads, ImportId {1}, ImportedAs::Duplicate);
        const QString reason = u"Same number as Anna Bell, list Spring"_s;
        QCOMPARE(rows.next().value(),
                 (QList<QStringList> {{u"Firm"_s, {}, {}, u"7"_s, reason},
                                      {{}, {}, u"+12125550143"_s, u"7"_s, reason}}));
        QVERIFY(rows.next().value().isEmpty());
    }

    void leavesNoFileWhenTheRowsCannotBeRead()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"out.csv"_s);
        CsvExport out;
        QSignalSpy failed(&out, &CsvExport::failed);
        QVERIFY(out.start(
            file, {u"a"_s}, [] { return Result<QList<QStringList>>(Error {Error::Kind::Storage, u"Locked."_s}); }, 0));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().message, u"Locked."_s);
        QVERIFY(!QFile::exists(file));
    }

    void writesRefusedRowsWithAllColumnsOfTheirFile()
    {
        FakeLeads leads;
        leads.fileColumns = {u"lead_id"_s, u"phone"_s, u"Firm"_s};
        ImportedRow row = imported(7);
        row.cells = {u"3"_s, u"12"_s, u"Works"_s};
        leads.reported[ImportedAs::Refused] = {row};
        UnstoredRows rows(leads, ImportId {1}, ImportedAs::Refused);
        QCOMPARE(rows.header().mid(0, 3), leads.fileColumns);
        QCOMPARE(rows.next().value().first().mid(0, 3), row.cells);

        row.cells += u"beyond"_s; // a misplaced separator
        leads.reported[ImportedAs::Refused] = {row};
        UnstoredRows again(leads, ImportId {1}, ImportedAs::Refused);
        QCOMPARE(again.next().value().first().last(), u"beyond"_s);
        QCOMPARE(again.header().indexOf(u"reject_reason"_s), 4);
    }
};

LEADLINE_TEST(LeadExportTest)
#include "tst_leadexport.moc"
