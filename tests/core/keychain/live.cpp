#include "core/keychain/keychainsecretstore.h"

#include "tests/support/testmain.h"

#include <QProcess>

using namespace Qt::StringLiterals;

/// Against a real password store on a session bus of its own; started by withkeyring.sh.
class KeychainLiveTest : public QObject {
    Q_OBJECT

    template <typename T> static T resultOf(QFuture<T> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000) || future.resultCount() == 0)
            return Error {Error::Kind::Internal, u"no answer from the keychain"_s};
        return future.result();
    }

private slots:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("LEADLINE_TEST_KEYRING"))
            QSKIP("no keyring of our own: started by withkeyring.sh");
    }

    void keepsASecretUntilItIsRemoved()
    {
        const QByteArray value("org_0123456789\0abcdef", 21);
        {
            KeychainSecretStore store;
            QVERIFY(resultOf(store.probe()));
            QVERIFY(!*resultOf(store.read(SecretName::ApiKey)));
            QVERIFY(resultOf(store.write(SecretName::ApiKey, std::make_shared<Secret>(value))));
            QVERIFY(store.isPersistent());
        }
        KeychainSecretStore later;
        const auto read = resultOf(later.read(SecretName::ApiKey));
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QVERIFY(*read);
        QCOMPARE((*read)->reveal(), value);
        QVERIFY(!*resultOf(later.read(SecretName::AdminToken)));
        QVERIFY(resultOf(later.remove(SecretName::ApiKey)));
        QVERIFY(!*resultOf(later.read(SecretName::ApiKey)));
        QVERIFY(resultOf(later.remove(SecretName::ApiKey)));
    }

    /// W14: the process ends between the keychain and whatever it would write next. The key needs nothing else.
    void aKeyWrittenRightBeforeTheEndIsThereAtTheNextStart()
    {
#ifndef LEADLINE_CRASH_WINDOWS
        QSKIP("built without the crash windows");
#endif
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LEADLINE_DIE_AT"_s, u"W14:1"_s);
        QProcess writer;
        writer.setProcessEnvironment(environment);
        writer.start(QCoreApplication::applicationFilePath(),
                     {u"live"_s, u"keepsASecretUntilItIsRemoved"_s});
        QVERIFY(writer.waitForFinished(20'000));
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);

        KeychainSecretStore store;
        const auto read = resultOf(store.read(SecretName::ApiKey));
        QVERIFY(read && *read);
        QCOMPARE((*read)->reveal(), QByteArray("org_0123456789\0abcdef", 21));
        QVERIFY(resultOf(store.remove(SecretName::ApiKey)));
    }

    void writingNothingRemoves()
    {
        KeychainSecretStore store;
        QVERIFY(resultOf(
            store.write(SecretName::AdminToken, std::make_shared<Secret>(QByteArray("token-to-go")))));
        QVERIFY(resultOf(store.write(SecretName::AdminToken, nullptr)));
        QVERIFY(!*resultOf(store.read(SecretName::AdminToken)));
    }
};

LEADLINE_TEST(KeychainLiveTest)
#include "live.moc"
