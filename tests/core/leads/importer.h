#pragma once

#include "core/leads/csvreader.h"
#include "core/leads/leadimport.h"
#include "tests/support/fakeclock.h"
#include "tests/support/memoryleadstore.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Folder of the project.
inline QString sourceFolder()
{
    const QString here = QFileInfo(QString::fromUtf8(__FILE__)).absolutePath();
    return qEnvironmentVariable("LEADLINE_SOURCE", here + u"/../../.."_s);
}

/// One import after another into the same store.
class Importer {
public:
    Importer() { options.listName = u"List"_s; }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString file(const QByteArray &bytes, const QString &name = u"leads.csv"_s) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    Result<ImportSummary> runFile(const QString &fileName)
    {
        auto future = LeadImport(store, clock).run(fileName, options, cancel, progress);
        future.waitForFinished();
        return future.result();
    }
    Result<ImportSummary> run(const QByteArray &bytes) { return runFile(file(bytes)); }
    Result<ImportPreview> preview(const QByteArray &bytes, int rows = 20)
    {
        return LeadImport(store, clock).preview(file(bytes), options, rows);
    }

    MemoryLeadStore store;
    FakeClock clock;
    ImportOptions options;
    CancelFlag cancel;
    std::function<void(const ImportProgress &)> progress;

private:
    QTemporaryDir m_folder;
};

inline QString counts(const Result<ImportSummary> &summary)
{
    if (!summary)
        return summary.error().message;
    return u"rows %1, accepted %2, duplicates %3, refused %4, held %5"_s.arg(summary->rows)
        .arg(summary->accepted)
        .arg(summary->duplicates)
        .arg(summary->refused)
        .arg(summary->held);
}

inline QString reasons(const MemoryLeadStore &store)
{
    QStringList codes;
    for (const RejectedRow &row : store.last().rejects)
        codes += u"%1:%2"_s.arg(row.line).arg(row.reasonCode);
    return codes.join(u' ');
}

inline QList<QStringList> tableOf(const QString &fileName)
{
    QFile file(fileName);
    QList<QStringList> table;
    if (!file.open(QIODevice::ReadOnly))
        return table;
    CsvDialect dialect;
    dialect.bomBytes = 3;
    CsvReader reader(file, dialect);
    CsvReader::Record record;
    while (reader.next(record))
        table += record.cells;
    return table;
}

/// Like a public list of hospitals: quoted header, grouped numbers, some repeated, toll-free or wrong.
inline QByteArray hospitals(int rows)
{
    QByteArray bytes =
        "\"Facility ID\",\"Facility Name\",\"Address\",\"City\",\"State\",\"ZIP Code\",\"Phone Number\"\r\n";
    for (int i = 0; i < rows; ++i) {
        const QString number = i % 50 == 7 ? u"(866) 957-%1"_s.arg(1'000 + i % 9'000)
            : i % 100 == 9
            ? u"(334) 793-2000"_s
            : u"(%1) 79%2-%3"_s.arg(334 + i / 10'000 % 2 * 2).arg(i / 1'000 % 10).arg(3'000 + i % 1'000);
        bytes += u"%1,\"HOSPITAL, %2\",1 ROAD,TOWN,AL,36301,%3\r\n"_s.arg(i, 6, 10, QChar(u'0'))
                     .arg(i)
                     .arg(number)
                     .toUtf8();
    }
    return bytes;
}
