#include "core/base/whendone.h"
#include "core/settings/environmentsecretstore.h"
#include "core/settings/fallbacksecretstore.h"
#include "core/settings/secret.h"
#include "core/settings/secretstore.h"

#include "tests/support/testmain.h"

#include <type_traits>

using namespace Qt::StringLiterals;

namespace {

/// A keychain that can be locked.
class Keychain final : public SecretStore {
public:
    QFuture<Result<std::shared_ptr<Secret>>> read(SecretName name) override
    {
        return isLocked ? readyFuture(Result<std::shared_ptr<Secret>>(error)) : inside.read(name);
    }
    QFuture<Result<Done>> write(SecretName name, std::shared_ptr<Secret> secret) override
    {
        return isLocked ? readyFuture(Result<Done>(error)) : inside.write(name, std::move(secret));
    }
    QFuture<Result<Done>> remove(SecretName name) override
    {
        return isLocked ? readyFuture(Result<Done>(error)) : inside.remove(name);
    }
    QString description() const override { return u"the keychain"_s; }
    bool isPersistent() const override { return true; }

    MemorySecretStore inside;
    bool isLocked = true;
    const Error error {Error::Kind::Unauthorized, u"locked"_s};
};

} // namespace

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret>);
static_assert(!std::is_convertible_v<Secret, QByteArray> && !std::is_convertible_v<Secret, QString>);

class SecretsTest : public QObject {
    Q_OBJECT

    static std::shared_ptr<Secret> secret(const char *text)
    {
        return std::make_shared<Secret>(QByteArray(text));
    }
    static QByteArray readFrom(SecretStore &store, SecretName name)
    {
        const auto result = store.read(name).result();
        return result && *result ? (*result)->reveal() : QByteArray();
    }

private slots:
    // F-25: what the keychain does not take is used until the program ends, and the person is told.
    void keepsInMemoryWhatTheKeychainDoesNotTake()
    {
        auto owned = std::make_unique<Keychain>();
        Keychain &keychain = *owned;
        FallbackSecretStore store(std::move(owned));
        QVERIFY(!store.read(SecretName::ApiKey).result());
        const auto write = [&store](const char *text) {
            const auto written = store.write(SecretName::ApiKey, secret(text));
            return QTest::qWaitFor([&written] { return written.isFinished(); }, 10'000) && written.result();
        };
        QVERIFY(!write("first"));
        QCOMPARE(readFrom(store, SecretName::ApiKey), "first");
        QVERIFY(store.remove(SecretName::ApiKey).result());
        QVERIFY(!store.read(SecretName::ApiKey).result());

        QVERIFY(!write("second"));
        keychain.isLocked = false;
        QVERIFY(readFrom(keychain, SecretName::ApiKey).isEmpty());
        QVERIFY(write("third"));
        QCOMPARE(readFrom(store, SecretName::ApiKey), "third");
        QCOMPARE(readFrom(keychain, SecretName::ApiKey), "third");
        QVERIFY(store.remove(SecretName::ApiKey).result());
        QVERIFY(readFrom(store, SecretName::ApiKey).isEmpty());
    }

    void showsLittleOfItself_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("masked");
        QTest::newRow("key with prefix") << QByteArray("org_0123456789abcdef1a2b") << u"org_…1a2b"_s;
        QTest::newRow("no prefix") << QByteArray("0123456789abcdef1a2b") << u"…1a2b"_s;
        QTest::newRow("late underscore") << QByteArray("0123456789_abcdef1a2b") << u"…1a2b"_s;
        QTest::newRow("short") << QByteArray("org_12345678") << u"…"_s;
        QTest::newRow("empty") << QByteArray() << QString();
    }
    void showsLittleOfItself()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, masked);
        QCOMPARE(Secret(value).masked(), masked);
    }

    void movesWithoutLeavingACopy()
    {
        Secret first(QByteArray("org_0123456789abcdef"));
        Secret second(std::move(first));
        QVERIFY(first.isEmpty());
        QCOMPARE(second.reveal(), QByteArray("org_0123456789abcdef"));
        Secret third(QByteArray("another"));
        third = std::move(second);
        QCOMPARE(third.reveal(), QByteArray("org_0123456789abcdef"));
        QCOMPARE(third.clone().reveal(), third.reveal());
    }

    void leavesTheCopiesOfOthersAlone()
    {
        QByteArray outside("org_0123456789abcdef");
        {
            const Secret kept(outside);
            QVERIFY(kept.reveal().constData() != outside.constData());
        }
        QCOMPARE(outside, QByteArray("org_0123456789abcdef"));
        QByteArray copy;
        {
            const Secret kept(outside);
            copy = kept.reveal();
        }
        QCOMPARE(copy, outside);
    }

    void memoryKeepsUntilRemoved()
    {
        MemorySecretStore store;
        QVERIFY(!store.isPersistent());
        QVERIFY(!store.description().isEmpty());
        QVERIFY(store.read(SecretName::ApiKey).result());
        QVERIFY(!*store.read(SecretName::ApiKey).result());
        QVERIFY(store.write(SecretName::ApiKey, secret("one")).result());
        QVERIFY(store.write(SecretName::AdminToken, secret("two")).result());
        QCOMPARE(readFrom(store, SecretName::ApiKey), QByteArray("one"));
        QVERIFY(store.remove(SecretName::ApiKey).result());
        QVERIFY(readFrom(store, SecretName::ApiKey).isEmpty());
        QVERIFY(store.write(SecretName::AdminToken, nullptr).result());
        QVERIFY(readFrom(store, SecretName::AdminToken).isEmpty());
    }

    void takesTheSecretsOfTheEnvironment()
    {
        const auto store = EnvironmentSecretStore::create({{u"BLAND_API_KEY"_s, u" org_0123456789 "_s},
                                                           {u"BLAND_WEBHOOK_SECRET"_s, u"s"_s},
                                                           {u"ADMIN_TOKEN"_s, QString(32, u't')}});
        QVERIFY(store);
        QCOMPARE(readFrom(**store, SecretName::ApiKey), QByteArray("org_0123456789"));
        QCOMPARE(readFrom(**store, SecretName::WebhookSecret), QByteArray("s"));
        QCOMPARE(readFrom(**store, SecretName::AdminToken), QByteArray(32, 't'));
        const auto refused = (*store)->write(SecretName::ApiKey, secret("x")).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY(refused.error().message.contains("BLAND_API_KEY"_L1));
        QVERIFY(!(*store)->remove(SecretName::AdminToken).result());
        QVERIFY((*store)->write(SecretName::WebhookPathToken, secret("p")).result());
        QCOMPARE(readFrom(**store, SecretName::WebhookPathToken), QByteArray("p"));
    }

    void blankVariablesAreNoSecrets()
    {
        const auto store =
            EnvironmentSecretStore::create({{u"BLAND_API_KEY"_s, u"  "_s}, {u"ADMIN_TOKEN"_s, QString()}});
        QVERIFY(store);
        QVERIFY(readFrom(**store, SecretName::ApiKey).isEmpty());
        QVERIFY(readFrom(**store, SecretName::AdminToken).isEmpty());
    }

    void refusesUnusableSecretsWithoutShowingThem_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("short token") << u"ADMIN_TOKEN"_s << QString(31, u'z');
        QTest::newRow("token with blank")
            << u"ADMIN_TOKEN"_s << (QString(20, u'z') + u' ' + QString(20, u'z'));
        QTest::newRow("short key") << u"BLAND_API_KEY"_s << u"zzzzzzz"_s;
        QTest::newRow("long key") << u"BLAND_API_KEY"_s << QString(513, u'z');
        QTest::newRow("key with line feed") << u"BLAND_API_KEY"_s << u"zzzzzzz\nX-Other: 1"_s;
        QTest::newRow("key with umlaut") << u"BLAND_API_KEY"_s << u"zzzzzzzzü"_s;
    }
    void refusesUnusableSecretsWithoutShowingThem()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        const auto store = EnvironmentSecretStore::create({{name, value}});
        QVERIFY(!store);
        QCOMPARE(store.error().kind, Error::Kind::Misuse);
        QVERIFY(store.error().message.contains(name));
        QVERIFY(!store.error().message.contains("zzz"_L1));
        QVERIFY(EnvironmentSecretStore::variables().contains(name));
    }
};

LEADLINE_TEST(SecretsTest)
#include "tst_secrets.moc"
