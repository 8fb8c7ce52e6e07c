#include "core/keychain/keychainerror.h"
#include "core/keychain/keychainsecretstore.h"

#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// Without a desktop: the store says so and keeps nothing anywhere.
class KeychainTest : public QObject {
    Q_OBJECT

    template <typename T> static bool ended(const QFuture<T> &future)
    {
        return QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000);
    }

private slots:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/leadline-test-bus");
        qunsetenv("DISPLAY");
    }

    // F-25: no keychain.
    void withoutASessionBusEveryRequestFailsClearly()
    {
        KeychainSecretStore store;
        auto probe = store.probe();
        QVERIFY(ended(probe));
        QVERIFY(!probe.result());
        QVERIFY2(probe.result().error().kind == Error::Kind::NotFound,
                 qPrintable(probe.result().error().detail));
        QVERIFY(probe.result().error().message.contains("memory only"_L1));

        auto written =
            store.write(SecretName::ApiKey, std::make_shared<Secret>(QByteArray("org_0123456789abcdef")));
        QVERIFY(ended(written));
        QVERIFY(!written.result());
        QVERIFY(!written.result().error().message.contains("0123456789"_L1));
        QVERIFY(!written.result().error().detail.contains("0123456789"_L1));

        auto read = store.read(SecretName::ApiKey);
        QVERIFY(ended(read));
        QVERIFY(!read.result());
    }

    void aStoreThatDiesLeavesItsRequestsWithoutAValue()
    {
        QFuture<Result<Done>> probe;
        {
            KeychainSecretStore store;
            probe = store.probe();
        }
        QVERIFY(ended(probe));
        QCOMPARE(probe.resultCount(), 0);
        // The library's own end of the request must find everything it touches.
        QCoreApplication::sendPostedEvents();
        KeychainSecretStore other;
        QVERIFY(ended(other.probe()));
    }

    // F-25: locked, denied, empty.
    void everyFailureSaysWhatHelps_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("said");
        QTest::newRow("locked") << int(QKeychain::AccessDenied) << u"locked"_s << Error::Kind::Unauthorized
                                << u"Unlock"_s;
        QTest::newRow("denied") << int(QKeychain::AccessDeniedByUser) << QString()
                                << Error::Kind::Unauthorized << u"allow"_s;
        QTest::newRow("no backend") << int(QKeychain::NoBackendAvailable) << QString()
                                    << Error::Kind::NotFound << u"memory only"_s;
        QTest::newRow("not implemented")
            << int(QKeychain::NotImplemented) << QString() << Error::Kind::NotFound << u"memory only"_s;
        QTest::newRow("no bus") << int(QKeychain::OtherError)
                                << u"Cannot autolaunch D-Bus without X11 $DISPLAY"_s << Error::Kind::NotFound
                                << u"desktop session"_s;
        QTest::newRow("no service")
            << int(QKeychain::OtherError)
            << u"The name org.freedesktop.secrets was not provided by any .service files"_s
            << Error::Kind::NotFound << u"GNOME Keyring"_s;
        QTest::newRow("delete") << int(QKeychain::CouldNotDeleteEntry) << QString() << Error::Kind::Storage
                                << u"Remove"_s;
        QTest::newRow("other") << int(QKeychain::OtherError) << u"disk on fire"_s << Error::Kind::Storage
                               << u"password manager"_s;
    }
    void everyFailureSaysWhatHelps()
    {
        QFETCH(int, error);
        QFETCH(QString, text);
        QFETCH(Error::Kind, kind);
        QFETCH(QString, said);
        const Error translated = keychainError(static_cast<QKeychain::Error>(error), text);
        QCOMPARE(translated.kind, kind);
        QVERIFY2(translated.message.contains(said), qPrintable(translated.message));
        QCOMPARE(translated.detail, text);
    }
};

LEADLINE_TEST(KeychainTest)
#include "tst_keychain.moc"
