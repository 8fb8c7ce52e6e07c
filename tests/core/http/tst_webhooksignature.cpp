#include "core/http/webhooksignature.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray exampleBody()
{
    return QByteArrayLiteral(R"({"to":"+12025550127","call_id":"71c2a9f4-0d3e-4c55-9b17-e2a64d08f3b6","status":"completed","completed":true,"answered_by":"voicemail","call_length":0.45,"price":0.063,"metadata":{"campaign":"demo","attempt":3},"summary":"Café Núria did not pick up – message left."})");
}
constexpr auto exampleSignature = "9c4fb2be8e3ecf57289985b658fcf91adc40c002f64b2ed6254297759ca23c65";

} // namespace

class WebhookSignatureTest : public QObject {
    Q_OBJECT
private slots:
    void knownAnswers_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("digest");
        // RFC 4231 cases 1, 2, 3, 4, 6, 7 (5 is truncated)
        QTest::newRow("rfc 1") << QByteArray(20, '\x0b') << QByteArray("Hi There")
                               << QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
        QTest::newRow("rfc 2") << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
                               << QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        QTest::newRow("rfc 3") << QByteArray(20, '\xaa') << QByteArray(50, '\xdd')
                               << QByteArray("773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
        QTest::newRow("rfc 4") << QByteArray::fromHex("0102030405060708090a0b0c0d0e0f10111213141516171819")
                               << QByteArray(50, '\xcd')
                               << QByteArray("82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b");
        QTest::newRow("rfc 6") << QByteArray(131, '\xaa') << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
                               << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
        QTest::newRow("rfc 7")
            << QByteArray(131, '\xaa')
            << QByteArray("This is a test using a larger than block-size key and a larger than block-size data. The key "
                          "needs to be hashed before being used by the HMAC algorithm.")
            << QByteArray("9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2");
        QTest::newRow("call_id x") << QByteArray("example-secret-4711") << QByteArray(R"({"call_id":"x"})")
                                   << QByteArray("bf2efee49323aceed3897fb709b248557f252856400801fd7e46b6aff1569ced");
        QTest::newRow("non-ascii") << QByteArray("example-secret-4711") << exampleBody() << QByteArray(exampleSignature);
    }
    void knownAnswers()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, digest);
        QCOMPARE(WebhookSignature::sign(message, Secret(key)), digest);
    }

    void refusesNearMisses()
    {
        const Secret secret("example-secret-4711");
        const QByteArray signature = exampleSignature;
        QVERIFY(WebhookSignature::isValid(signature, exampleBody(), secret, nullptr));
        QVERIFY(WebhookSignature::isValid(" " + signature.toUpper() + " ", exampleBody(), secret, nullptr));
        QVERIFY(!WebhookSignature::isValid(signature, exampleBody() + '\n', secret, nullptr));
        for (qsizetype at = 0; at < signature.size(); ++at) {
            QByteArray changed = signature;
            changed[at] = changed.at(at) == '0' ? '1' : '0';
            QVERIFY(!WebhookSignature::isValid(changed, exampleBody(), secret, nullptr));
        }
        for (qsizetype at = 0; at < exampleBody().size(); ++at) {
            QByteArray changed = exampleBody();
            changed[at] = static_cast<char>(changed.at(at) ^ 1);
            QVERIFY(!WebhookSignature::isValid(signature, changed, secret, nullptr));
        }
    }

    void thePreviousSecretStillFitsDuringRotation()
    {
        const Secret current("new-secret");
        const Secret previous("example-secret-4711");
        QVERIFY(WebhookSignature::isValid(exampleSignature, exampleBody(), current, &previous));
        QVERIFY(!WebhookSignature::isValid(exampleSignature, exampleBody(), current, nullptr));
    }

    void onlySixtyFourHexCharactersAreWellFormed()
    {
        QVERIFY(WebhookSignature::isWellFormed(exampleSignature));
        QVERIFY(!WebhookSignature::isWellFormed({}));
        QVERIFY(!WebhookSignature::isWellFormed(QByteArray(63, 'a')));
        QVERIFY(!WebhookSignature::isWellFormed(QByteArray(64, 'g')));
        QVERIFY(!WebhookSignature::isWellFormed(QByteArray(exampleSignature) + ", " + exampleSignature));
    }
};

LEADLINE_TEST(WebhookSignatureTest)
#include "tst_webhooksignature.moc"
