#pragma once

#include "core/storage/stores.h"
#include "core/leads/leadimport.h"

#include <QFile>
#include <QTemporaryDir>

/// The stores over a real database in a folder that goes with the test.
struct Workplace {
    QTemporaryDir folder;
    Changes changes;
    SystemClock clock;
    std::unique_ptr<Database> database = Database::open(folder.path(), Database::Access::ReadWrite).value();
    ReadingThread reading { database->fileName() };
    std::unique_ptr<LeadStore> leadStore = makeSqlLeadStore(*database, changes, clock);
    std::unique_ptr<LeadEditor> leadEditor = makeSqlLeadEditor(*database, changes, clock, options().numbers);
    std::unique_ptr<LeadRecords> leadRecords = makeSqlLeadRecords(database->fileName());
    std::unique_ptr<LeadReader> leads = makeSqlLeadReader(reading, database->fileName());
    std::unique_ptr<CallReader> calls = makeSqlCallReader(reading, database->fileName());
    std::unique_ptr<StopList> stopList = makeSqlStopList(*database, changes, clock);
    std::unique_ptr<StopListReader> stopListReader = makeSqlStopListReader(database->fileName());
    std::unique_ptr<SettingsStore> settings = makeSqlSettings(*database, changes);
    LeadImport import { *leadStore, clock };

    ImportOptions options() const
    {
        ImportOptions options;
        options.numbers.allowFictional = true;
        return options;
    }

    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }

    /// A file of `count` fictional firms with numbers of many area codes.
    QString writeFirms(const QString &name, int count) const
    {
        static constexpr std::array areas { 212, 213, 305, 312, 404, 415, 503, 512, 602, 617, 702, 713, 808, 907 };
        static constexpr std::array states { "NY", "CA", "FL", "IL", "GA", "CA", "OR", "TX", "AZ", "MA", "NV", "TX", "HI", "AK" };
        static constexpr std::array kinds { "Clinic", "Hospital", "Dental Care", "Medical Center", "Laboratory" };
        QByteArray text = "Company,First name,Last name,Phone,City,State,Beds\r\n";
        for (int i = 0; i < count; ++i) {
            const size_t area = static_cast<size_t>(i) % areas.size();
            text += "Sample " + QByteArray(kinds[static_cast<size_t>(i) % kinds.size()]) + ' ' + QByteArray::number(i + 1) + ",,,("
                + QByteArray::number(areas[area]) + ") 555-" + QByteArray::number(100 + i % 100).rightJustified(4, '0') + ",Sampleton,"
                + states[area] + ',' + QByteArray::number(20 + i % 400) + "\r\n";
        }
        return write(name, text);
    }

    ImportSummary importFile(const QString &fileName, const QString &list, DuplicatePolicy duplicates = DuplicatePolicy::Skip)
    {
        ImportOptions with = options();
        with.listName = list;
        with.duplicates = duplicates;
        with.consent = { .kind = Consent::Kind::Written, .source = QStringLiteral("trade fair") };
        auto run = import.run(fileName, with, {}, [](const ImportProgress &) {});
        run.waitForFinished();
        return run.result().value();
    }
};
