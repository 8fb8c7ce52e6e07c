#include "tests/support/testmain.h"

#include "tests/ui/leads/fakeleads.h"
#include "ui/leads/leadexport.h"

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

} // namespace

class LeadExportTest : public QObject {
    Q_OBJECT

private slots:
    void writesEveryLeadWithTheColumnsOfItsFile()
    {
        FakeLeads leads;
        leads.fill(700);
        leads.importsMade.resize(1);
        leads.importsMade[0].import = ImportId {1};
        const QTemporaryDir folder;
        const QString fileName = folder.filePath(u"out.csv"_s);
        LeadTableRows rows(leads, leads.ids(), std::nullopt);
        CsvExport out;
        QSignalSpy finished(&out, &CsvExport::finished);
        QVERIFY(out.start(
            fileName, rows.header(), [&rows] { return rows.next(); }, 700));
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().at(1).toLongLong(), 700);
        const QStringList lines = linesOf(fileName);
        QCOMPARE(lines.size(), 701);
        QVERIFY(lines.first().contains(u"\"Firm\",\"Formula\",\"lead.status\""_s));
        QVERIFY(lines.at(1).contains(u"\"'=1+1\""_s));
        QVERIFY(lines.at(700).contains(u"\"Firm 700\""_s));
    }

    void isReadableByItsOwnerAlone()
    {
        FakeLeads leads;
        leads.fill(1);
        const QTemporaryDir folder;
        LeadTableRows rows(leads, leads.ids(), std::nullopt);
        CsvExport out;
        QSignalSpy finished(&out, &CsvExport::finished);
        QVERIFY(out.start(
            folder.filePath(u"out.csv"_s), rows.header(), [&rows] { return rows.next(); }, 1));
        QTRY_COMPARE(finished.size(), 1);
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup
            | QFileDevice::WriteOther;
        QVERIFY(!(QFileInfo(folder.filePath(u"out.csv"_s)).permissions() & others));
    }

    void leavesNothingBehindWhenCancelled()
    {
        FakeLeads leads;
        leads.fill(2000);
        const QTemporaryDir folder;
        LeadTableRows rows(leads, leads.ids(), std::nullopt);
        CsvExport out;
        QSignalSpy progressed(&out, &CsvExport::progressed);
        QVERIFY(out.start(
            folder.filePath(u"out.csv"_s), rows.header(), [&rows] { return rows.next(); }, 2000));
        QVERIFY(!out.start(
            folder.filePath(u"b.csv"_s), {}, [&rows] { return rows.next(); }, 1));
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
            leads.rejected.append({line, u"letters"_s, u"Letters."_s, {u"Firm"_s}});
        RejectTableRows rows(leads, ImportId {1});
        QCOMPARE(rows.header(),
                 QStringList({u"Firm"_s, u"Formula"_s, u"status"_s, u"reject_line"_s, u"reject_reason"_s}));
        qsizetype count = 0;
        for (auto some = rows.next(); !some.isEmpty(); some = rows.next()) {
            QCOMPARE(some.first().size(), 5);
            count += some.size();
        }
        QCOMPARE(count, 1298);
    }
};

LEADLINE_TEST(LeadExportTest)
#include "tst_leadexport.moc"
