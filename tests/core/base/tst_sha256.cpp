#include "core/base/sha256.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

/// Against the published values and against Qt's own code, which the simulator signs with.
class Sha256Test : public QObject {
    Q_OBJECT

private slots:
    void givesThePublishedDigests_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("digest");
        // FIPS 180-2, appendix B, and the empty text.
        QTest::newRow("abc") << QByteArray(
            "abc") << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("null") << QByteArray()
                              << QByteArray(
                                     "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("zero byte") << QByteArray(
            1, '\0') << QByteArray("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    }
    void givesThePublishedDigests()
    {
        QFETCH(QByteArray, bytes);
        QTEST(sha256::of(bytes).toHex(), "digest");
    }

    void givesThePublishedCodes()
    {
        // RFC 4231, test cases 1 and 6 (a key longer than a block).
        QCOMPARE(sha256::hmac("Hi There", QByteArray(20, '\x0b')).toHex(),
                 QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"));
        QCOMPARE(
            sha256::hmac("Test Using Larger Than Block-Size Key - Hash Key First", QByteArray(131, '\xaa'))
                .toHex(),
            QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"));
    }

    void agreesWithQt()
    {
        QByteArray bytes;
        for (int i = 0; i < 300; ++i) {
            QCOMPARE(sha256::of(bytes), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
            const QByteArray key = bytes.right(i % 100);
            QCOMPARE(sha256::hmac(bytes, key),
                     QMessageAuthenticationCode::hash(bytes, key, QCryptographicHash::Sha256));
            bytes.append(static_cast<char>(i));
        }
    }
};

LEADLINE_TEST(Sha256Test)
#include "tst_sha256.moc"
