#include "core/storage/datadirectory.h"
#include "core/storage/diskspace.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

class DataDirectoryTest : public QObject {
    Q_OBJECT

private slots:
    void knowsNetworkFileSystems_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("network");
        for (const char *type :
             {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "ceph", "fuse.glusterfs", "afs"})
            QTest::newRow(type) << QByteArray(type) << true;
        for (const char *type :
             {"ext4", "xfs", "btrfs", "tmpfs", "overlay", "apfs", "NTFS", "fuseblk", "zfs"})
            QTest::newRow(type) << QByteArray(type) << false;
    }

    void knowsNetworkFileSystems()
    {
        QFETCH(QByteArray, type);
        QTEST(datadirectory::isNetworkFileSystem(type), "network");
    }

    void knowsFoldersThatAreSynchronised()
    {
        QVERIFY(datadirectory::isInSyncFolder(u"/home/x/Dropbox/leadline"_s));
        QVERIFY(datadirectory::isInSyncFolder(u"/home/x/OneDrive - Firm/leadline"_s));
        QVERIFY(!datadirectory::isInSyncFolder(u"/home/x/.local/share/leadline"_s));
    }

    void hasFloorsForTheDisk_data()
    {
        using diskspace::Room;
        QTest::addColumn<qint64>("mebibytes");
        QTest::addColumn<int>("room");
        QTest::newRow("plenty") << qint64(5000) << int(Room::Enough);
        QTest::newRow("just enough") << qint64(500) << int(Room::Enough);
        QTest::newRow("no start") << qint64(499) << int(Room::TooLittleToStart);
        QTest::newRow("goes on") << qint64(200) << int(Room::TooLittleToStart);
        QTest::newRow("pause") << qint64(199) << int(Room::TooLittleToDial);
        QTest::newRow("deliveries only") << qint64(50) << int(Room::TooLittleToDial);
        QTest::newRow("nothing") << qint64(49) << int(Room::TooLittleForDeliveries);
    }

    void hasFloorsForTheDisk()
    {
        QFETCH(qint64, mebibytes);
        QTEST(int(diskspace::roomFor(mebibytes * diskspace::mebibyte)), "room");
        QVERIFY(diskspace::freeBytes(QDir::tempPath()) > 0);
    }
};

LEADLINE_TEST(DataDirectoryTest)
#include "tst_datadirectory.moc"
