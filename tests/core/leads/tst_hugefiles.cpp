#include "tests/core/leads/importer.h"
#include "tests/support/sanitizer.h"
#include "tests/support/testmain.h"

#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebibyte = 1'024 * 1'024;

/// Gives `head` and then the same byte again and again, without memory for it; calls `beforeRead` first.
class EndlessDevice final : public QIODevice {
public:
    EndlessDevice(QByteArray head, char byte, qint64 bytes)
        : m_head(std::move(head))
        , m_byte(byte)
        , m_left(bytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    std::function<void()> beforeRead;
    bool isSequential() const override { return true; }
    qint64 given() const { return m_given; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (beforeRead)
            beforeRead();
        if (!m_head.isEmpty()) {
            const qint64 count = std::min<qint64>(size, m_head.size());
            std::copy_n(m_head.constData(), count, data);
            m_head.remove(0, count);
            return count;
        }
        const qint64 count = std::min(size, m_left);
        std::fill_n(data, count, m_byte);
        m_left -= count;
        m_given += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_head;
    const char m_byte;
    qint64 m_left;
    qint64 m_given = 0;
};

/// Memory of this process that is in use; 0 under the address sanitizer.
qint64 residentBytes()
{
    if (underAddressSanitizer)
        return 0;
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

} // namespace

/// B-2: what is huge needs no memory of its size, is named by its line, and can be cancelled in the middle.
class HugeFilesTest : public QObject {
    Q_OBJECT

private slots:
    void readsOnBehindACellThatIsTooLong()
    {
        const qint64 before = residentBytes();
        EndlessDevice device("phone\n", 'x', 100 * mebibyte);
        CsvReader reader(device, {});
        RecordReader::Record record;
        QVERIFY(reader.next(record));
        QVERIFY(reader.next(record));
        QCOMPARE(record.fault, RecordReader::Fault::CellTooLong);
        QCOMPARE(record.line, 2);
        QVERIFY(!reader.next(record));
        QVERIFY(!reader.error());
        QCOMPARE(device.given(), 100 * mebibyte);
        QVERIFY(residentBytes() - before < 60 * mebibyte);
    }

    void stopsAtAQuoteThatIsNeverClosed()
    {
        EndlessDevice device("phone\n\"", 'x', 500 * mebibyte);
        CsvReader reader(device, {});
        RecordReader::Record record;
        QVERIFY(reader.next(record));
        QVERIFY(!reader.next(record));
        QVERIFY(reader.error());
        QVERIFY2(reader.error()->message.contains(u"Line 2"_s), qPrintable(reader.error()->message));
        QVERIFY(device.given() < 10 * mebibyte);
    }

    void cancelsInTheMiddleOfARecord()
    {
        const CancelFlag cancel;
        EndlessDevice device({}, 'x', 1'000'000 * mebibyte);
        device.beforeRead = [&] {
            if (device.given() > 20 * mebibyte)
                cancel.cancel();
        };
        CsvReader reader(device, {}, cancel);
        RecordReader::Record record;
        QVERIFY(!reader.next(record));
        QVERIFY(reader.error());
        QCOMPARE(reader.error()->kind, Error::Kind::Cancelled);
        QVERIFY(device.given() < 30 * mebibyte);
    }

    void leavesNothingBehindWhenCancelledInsideOfARecord()
    {
        Importer importer;
        const QString file =
            importer.file("phone\n334 793 8701\n" + QByteArray(8 * mebibyte, 'x') + "\n334 793 8702\n");
        importer.progress = [&importer](const ImportProgress &) { importer.cancel.cancel(); };
        const auto summary = importer.runFile(file);
        QVERIFY(!summary);
        QCOMPARE(summary.error().kind, Error::Kind::Cancelled);
        QVERIFY(importer.store.allLeads().isEmpty());
    }
};

LEADLINE_TEST(HugeFilesTest)
#include "tst_hugefiles.moc"
