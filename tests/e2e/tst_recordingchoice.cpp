#include "app/station/datastore.h"
#include "core/storage/sql.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/// A data directory from one start to the next.
struct Place {
    std::unique_ptr<DataStore> start() const
    {
        auto opened = DataStore::open(directory.path(), Database::Access::ReadWrite, {}, clock);
        if (!opened) {
            qWarning("%s", qPrintable(opened.error().message));
            return nullptr;
        }
        // What was queued at the start.
        (*opened)->database->run([](QSqlDatabase &) { return Done {}; }).waitForFinished();
        return std::move(opened).value();
    }
    /// As the versions before the setting left it.
    void makeOlder() const
    {
        start()
            ->database->run([](QSqlDatabase &db) { return sql::change(db, u"DELETE FROM settings"_s); })
            .waitForFinished();
    }
    bool fetchRecording() const
    {
        QFile file(directory.path() + u"/recordings/6b1f5d2e-2f0c-4a58-9a54-0c7d6a3b1e11.wav"_s);
        return QDir(directory.path()).mkpath(u"recordings"_s) && file.open(QIODevice::WriteOnly)
            && file.write("x") == 1;
    }

    QTemporaryDir directory;
    FakeClock clock;
};

QStringList alarms(DataStore &data)
{
    QStringList codes;
    for (const Alarm &alarm : data.diagnosticsReader->alarms(10))
        codes.append(alarm.code);
    return codes;
}

} // namespace

/// How long the recordings of a data directory stay when nobody has said so.
class RecordingChoiceTest : public QObject {
    Q_OBJECT

private slots:
    void aNewDirectoryHasTheDefault()
    {
        const Place place;
        QCOMPARE(place.start()->settings.recordings.keepDays, 90);
        QVERIFY(place.fetchRecording());
        const auto again = place.start();
        QCOMPARE(again->settings.recordings.keepDays, 90);
        QCOMPARE(alarms(*again), QStringList());
    }

    void recordingsOfAnEarlierVersionStayUntilAPersonChooses()
    {
        const Place place;
        place.makeOlder();
        QVERIFY(place.fetchRecording());
        for (const char *start : {"first", "second"}) {
            const auto data = place.start();
            QVERIFY2(data->settings.recordings.keepDays == 0, start);
            QCOMPARE(alarms(*data), QStringList(u"recordings_kept"_s));
            QVERIFY(!alarmWords(u"recordings_kept"_s).advice.isEmpty());
        }
        {
            const auto data = place.start();
            Settings chosen = data->settings;
            chosen.recordings.keepDays = 90;
            chosen.save(*data->settingsStore);
            QVERIFY(data->diagnostics->markSeen(1).result());
        }
        const auto data = place.start();
        QCOMPARE(data->settings.recordings.keepDays, 90);
        QVERIFY(data->diagnosticsReader->alarms(10).constFirst().seenUtc.isValid());
        QCOMPARE(alarms(*data).size(), 1);
    }

    void anOlderDirectoryWithoutRecordingsHasTheDefault()
    {
        const Place place;
        place.makeOlder();
        QCOMPARE(place.start()->settings.recordings.keepDays, 90);
        QVERIFY(place.fetchRecording());
        const auto again = place.start();
        QCOMPARE(again->settings.recordings.keepDays, 90);
        QCOMPARE(alarms(*again), QStringList());
    }

    /// The choice went with the database: nobody has said that these may go.
    void recordingsOfADatabaseThatIsGoneStay()
    {
        const Place place;
        QVERIFY(place.start());
        QVERIFY(place.fetchRecording());
        for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(place.directory.path() + u"/leadline.db"_s + end);
        const auto again = place.start();
        QVERIFY(again->database->opening().created);
        QCOMPARE(again->settings.recordings.keepDays, 0);
        QCOMPARE(alarms(*again), QStringList(u"recordings_kept"_s));
    }

    void whatWasChosenBeforeHolds()
    {
        const Place place;
        place.makeOlder();
        QVERIFY(place.fetchRecording());
        {
            const auto connection = sql::Connection::open(place.directory.path() + u"/leadline.db"_s,
                                                          sql::Connection::Mode::ReadWrite);
            QVERIFY(connection);
            QVERIFY(sql::change(connection->database(),
                                u"INSERT INTO settings(key, value) VALUES('recordings/keepDays', '[30]')"_s));
        }
        const auto data = place.start();
        QCOMPARE(data->settings.recordings.keepDays, 30);
        QCOMPARE(alarms(*data), QStringList());
    }
};

LEADLINE_TEST(RecordingChoiceTest)
#include "tst_recordingchoice.moc"
