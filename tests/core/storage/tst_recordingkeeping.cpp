#include "core/storage/recordingkeeping.h"
#include "tests/core/storage/storagefixture.h"
#include "tests/support/testmain.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

const QString known = u"6b1f5d2e-2f0c-4a58-9a54-0c7d6a3b1e11"_s;
const QString fresh = u"6b1f5d2e-2f0c-4a58-9a54-0c7d6a3b1e12"_s;
const QString unknown = u"6b1f5d2e-2f0c-4a58-9a54-0c7d6a3b1e13"_s;

/// A data directory with two calls and a folder of recordings.
struct Folder {
    Folder()
    {
        const auto store = makeSqlLeadStore(*database, changes, clock);
        importAll(*store, u"North"_s, {newLead(phone(1)), newLead(phone(2))});
        insertCampaign(*database, u"finished"_s);
        for (const qint64 lead : {1, 2})
            insertAttempt(*database, lead, u"ended"_s);
        ask(*database, u"UPDATE attempts SET call_id = iif(id = 1, ?, ?)"_s, {known, fresh});
        QDir().mkpath(path());
    }

    QString path(const QString &name = {}) const { return fixture.path(u"recordings/"_s + name); }
    void put(const QString &name, int daysAgo) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("x"), 1);
        QVERIFY(file.flush());
        QVERIFY(file.setFileTime(now.addDays(-daysAgo), QFileDevice::FileModificationTime));
    }
    Result<qint64> remove() const { return removeOldRecordings(fixture.file(), path(), now.addDays(-30)); }
    QStringList names() const
    {
        return QDir(path()).entryList(QDir::Files | QDir::System | QDir::Hidden, QDir::Name);
    }

    StorageFixture fixture;
    Changes changes;
    FakeClock clock;
    std::unique_ptr<Database> database = fixture.database();
    const QDateTime now = QDateTime::currentDateTimeUtc();
};

} // namespace

class RecordingKeepingTest : public QObject {
    Q_OBJECT

private slots:
    void removesOldRecordingsOfKnownCallsAlone()
    {
        const Folder folder;
        folder.put(known + u".wav"_s, 31);
        folder.put(known + u".mp3"_s, 31);
        folder.put(fresh + u".wav"_s, 29);
        const QStringList others {
            unknown + u".wav"_s, known + u".ogg"_s, known + u".wav.AbCdEf"_s, known + u".wav.txt"_s, known,
            u"notes.txt"_s};
        for (const QString &name : others)
            folder.put(name, 400);
        const auto removed = folder.remove();
        QVERIFY(removed);
        QCOMPARE(*removed, 2);
        QStringList left = others + QStringList {fresh + u".wav"_s};
        left.sort();
        QStringList names = folder.names();
        names.sort();
        QCOMPARE(names, left);
        QCOMPARE(*folder.remove(), 0);
    }

    void leavesWhatLiesElsewhere()
    {
        const Folder folder;
        QVERIFY(QDir().mkpath(folder.path(u"more"_s)));
        folder.put(u"more/%1.wav"_s.arg(known), 400);
        folder.put(u"more/%1.mp3"_s.arg(known), 400);
        QVERIFY(QFile::link(folder.path(u"more/%1.mp3"_s.arg(known)), folder.path(known + u".mp3"_s)));
        QCOMPARE(*folder.remove(), 0);
        QVERIFY(QFileInfo::exists(folder.path(u"more/%1.wav"_s.arg(known))));
        QVERIFY(QFileInfo(folder.path(known + u".mp3"_s)).isSymLink());
        QVERIFY(QFileInfo::exists(folder.path(u"more/%1.mp3"_s.arg(known))));
    }

    void removesNothingThroughALink()
    {
        const Folder folder;
        folder.put(known + u".wav"_s, 400);
        const QString link = folder.fixture.path(u"link"_s);
        QVERIFY(QFile::link(folder.path(), link));
        const auto removed = removeOldRecordings(folder.fixture.file(), link, folder.now);
        QVERIFY(!removed);
        QCOMPARE(removed.error().kind, Error::Kind::Storage);
        QCOMPARE(folder.names(), QStringList {known + u".wav"_s});
    }

    void needsNoFolder()
    {
        const Folder folder;
        QCOMPARE(*removeOldRecordings(folder.fixture.file(), folder.path(u"none"_s), folder.now), 0);
    }

    void removesNothingWhenTheCallsCannotBeRead()
    {
        const Folder folder;
        folder.put(known + u".wav"_s, 400);
        const auto removed =
            removeOldRecordings(folder.fixture.path(u"none.db"_s), folder.path(), folder.now);
        QVERIFY(!removed);
        QCOMPARE(folder.names(), QStringList {known + u".wav"_s});
    }
};

LEADLINE_TEST(RecordingKeepingTest)
#include "tst_recordingkeeping.moc"
