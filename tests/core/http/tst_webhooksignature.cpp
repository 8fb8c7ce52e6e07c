#include "core/base/text.h"
#include "core/http/webhooksignature.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QByteArray exampleBody()
{
    return QByteArrayLiteral(R"({"to":"+12025550127","call_id":"71c2a9f4-0d3e-4c55-9b17-e2a64d08f3b6","status":"completed","completed":true,"answered_by":"voicemail","call_length":0.45,"price":0.063,"metadata":{"campaign":"demo","attempt":3},"summary":"Café Núria did not pick up – message left."})");
}
constexpr auto exampleSignature = "9c4fb2be8e3ecf57289985b658fcf91adc40c002f64b2ed6254297759ca23c65";

QString contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// From the name to the brace at the beginning of a line.
QString functionBody(const QString &source, const QString &name)
{
    const qsizetype start = source.indexOf(name);
    return start < 0 ? QString() : source.mid(start, source.indexOf(u"\n}"_s, start) - start);
}

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
        QTest::newRow("GitHub") << QByteArray("It's a Secret to Everybody") << QByteArray("Hello, World!")
                                << QByteArray("757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17");
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

    /// RFC 4231 case 5 shows the first 128 bits only.
    void knownAnswerThatIsCut()
    {
        const QByteArray digest = WebhookSignature::sign("Test With Truncation", Secret(QByteArray(20, '\x0c')));
        QCOMPARE(digest.left(32), QByteArray("a3b6167473100ee06e0c796c2955552b"));
    }

    /// The worked example's three near misses: what another reading of the documentation would sign.
    void refusesWhatAnotherReadingSigns_data()
    {
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("newline behind")
            << QByteArray("c3a4b019b2d081b6c92e114e12a7a844b332476b2747e58e210a78c9c667fe3b");
        QTest::newRow("keys sorted") << QByteArray("4d9662ae7e46a90ab9af7a8c2d1f76374e9fca6393f3204419b8bbc8b498b5ec");
        QTest::newRow("escaped letters")
            << QByteArray("198b51c822036c3eb2aab31105aac208024878e7d281aab1ab9a27116169571d");
    }
    void refusesWhatAnotherReadingSigns()
    {
        QFETCH(QByteArray, signature);
        const Secret secret("example-secret-4711");
        QVERIFY(WebhookSignature::isWellFormed(signature));
        QVERIFY(!WebhookSignature::isValid(signature, exampleBody(), secret, nullptr));
    }

    /// Every wrong digit at each of the 64 places, so that no bit of any place is left out.
    void refusesEachOtherDigitAtEachPlace()
    {
        const Secret secret("example-secret-4711");
        int refused = 0;
        for (qsizetype at = 0; at < 64; ++at) {
            for (const char digit : QByteArray("0123456789abcdef")) {
                QByteArray changed = exampleSignature;
                changed[at] = digit;
                refused += WebhookSignature::isValid(changed, exampleBody(), secret, nullptr) ? 0 : 1;
            }
        }
        QCOMPARE(refused, 64 * 15);
    }

    void refusesEachFlippedBitOfTheBody()
    {
        const Secret secret("example-secret-4711");
        const QByteArray body = exampleBody();
        for (qsizetype at = 0; at < body.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray changed = body;
                changed[at] = static_cast<char>(changed.at(at) ^ (1 << bit));
                QVERIFY(!WebhookSignature::isValid(exampleSignature, changed, secret, nullptr));
            }
        }
    }

    /// H-2: one shared comparison that looks at every byte. What the clock says is printed; whether it leaves early
    /// stands in its source.
    void comparesEveryByteInOnePlace()
    {
        const QString source = qEnvironmentVariable("LEADLINE_SOURCE");
        const QString body = functionBody(contentOf(source + u"/core/base/text.cpp"_s), u"equalInConstantTime"_s);
        QVERIFY2(!body.isEmpty(), "the comparison has moved");
        QVERIFY2(body.contains(u'^') && body.contains(u'|'), "the comparison does not gather differences");
        QVERIFY2(!body.contains(u"break"_s) && !body.contains(u"memcmp"_s) && !body.contains(u"goto"_s), "it may leave early");
        static const QRegularExpression loop(u"(for|while) ?\\(.*"_s, QRegularExpression::DotMatchesEverythingOption);
        const QString fromLoop = loop.match(body).captured();
        QCOMPARE(fromLoop.count(u"return"_s), 1);
        for (const auto *file : { "/core/http/webhooksignature.cpp", "/core/http/webhooklistener.cpp", "/core/http/adminlistener.cpp" })
            QVERIFY2(contentOf(source + QString::fromLatin1(file)).contains(u"equalInConstantTime"_s), file);
    }

    void comparesInTheSameTimeWhereverTheDifferenceIs()
    {
        const QByteArray right(64, 'a');
        const auto nanoseconds = [&right](qsizetype wrongAt) {
            QByteArray wrong = right;
            wrong[wrongAt] = 'b';
            QElapsedTimer timer;
            timer.start();
            int same = 0;
            for (int run = 0; run < 100'000; ++run)
                same += text::equalInConstantTime(wrong, right) ? 1 : 0;
            const qint64 taken = timer.nsecsElapsed();
            return same == 0 ? taken : 0;
        };
        nanoseconds(0);
        const qint64 first = nanoseconds(0);
        const qint64 last = nanoseconds(63);
        QVERIFY(first > 0 && last > 0);
        qInfo("100,000 comparisons, wrong at the first byte %.2f ms, at the last %.2f ms: %+.1f %%", double(first) / 1e6,
              double(last) / 1e6, 100.0 * double(last - first) / double(first));
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
