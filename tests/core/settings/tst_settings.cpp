#include "core/settings/settings.h"

#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;

namespace {

class MemorySettings final : public SettingsStore {
public:
    QVariant value(const QString &key, const QVariant &fallback = {}) const override
    {
        return values.value(key, fallback);
    }
    void setValue(const QString &key, const QVariant &value) override { values[key] = value; }

    QMap<QString, QVariant> values;
};

const QString loopback = u"http://127.0.0.1:9000"_s;

} // namespace

class SettingsTest : public QObject {
    Q_OBJECT
private slots:
    void defaultsHoldWithoutStoreOrEnvironment()
    {
        const auto settings = Settings::load(MemorySettings(), {});
        QVERIFY(settings);
        QCOMPARE(settings->limits, LimitSettings());
        QCOMPARE(settings->provider, ProviderSettings());
        QCOMPARE(settings->listeners, ListenerSettings());
        QCOMPARE(settings->recordings, RecordingSettings());
        QCOMPARE(settings->business, BusinessSettings());
        QCOMPARE(settings->provider.baseUrl, QUrl(u"https://api.bland.ai"_s));
        QCOMPARE(settings->limits.maxConcurrency, 10);
    }

    void theEnvironmentHoldsAll()
    {
        const auto settings = Settings::load(MemorySettings(),
                                             {{u"BLAND_BASE_URL"_s, loopback},
                                              {u"MAX_CONCURRENCY"_s, u"200"_s},
                                              {u"CALLS_PER_SECOND"_s, u"2.5"_s},
                                              {u"BUSINESS_NAME"_s, u" Example  Roofing Ltd "_s},
                                              {u"CALLBACK_NUMBER"_s, u"+1 (202) 555-0143"_s},
                                              {u"PUBLIC_WEBHOOK_URL"_s, u"off"_s},
                                              {u"LEADLINE_TIME_SCALE"_s, u"60"_s}});
        QVERIFY2(settings, settings ? "" : qPrintable(settings.error().message));
        QVERIFY(settings->provider.isLoopback());
        QCOMPARE(settings->limits.maxConcurrency, 200);
        QCOMPARE(settings->limits.callsPerSecond, 2.5);
        QCOMPARE(settings->business.businessName, u"Example Roofing Ltd"_s);
        QCOMPARE(settings->business.callbackNumber, u"+1 (202) 555-0143"_s);
        QCOMPARE(settings->provider.publicWebhookUrl, u"off"_s);
        QCOMPARE(settings->provider.timeScale, 60.0);
    }

    void faultsNameTheVariableAndWhatIsAllowed_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *variable, const char *value, const char *said) {
            QTest::addRow("%s=%s", variable, value)
                << QString::fromLatin1(variable) << QString::fromUtf8(value) << QString::fromUtf8(said);
        };
        for (const char *value : {"0", "1001", "-1", "ten", "1.5", "1e2", "99999999999"})
            row("MAX_CONCURRENCY", value, "from 1 to 1000");
        for (const char *value : {"0", "0.009", "100.1", "nan", "inf", "1,5", "fast"})
            row("CALLS_PER_SECOND", value, "from 0.01 to 100");
        row("BLAND_BASE_URL", "http://api.bland.ai", "https");
        row("BLAND_BASE_URL", "api.bland.ai", "https://api.bland.ai");
        row("PUBLIC_WEBHOOK_URL", "http://tunnel.example", "https://tunnel.example");
        row("PUBLIC_WEBHOOK_URL", "http://127.0.0.1:8787", "cannot reach");
        row("LEADLINE_TIME_SCALE", "60", "127.0.0.1");
        row("LEADLINE_TIME_SCALE", "0.5", "from 1 to 1000000");
        row("LEADLINE_TIME_SCALE", "nan", "from 1 to 1000000");
        row("CALLBACK_NUMBER", "call us", "+1 202 555 0143");
        row("CALLBACK_NUMBER", "123", "7 to 15 digits");
        row("BUSINESS_NAME", "{{first_name}}", "braces");
    }
    void faultsNameTheVariableAndWhatIsAllowed()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        QFETCH(QString, said);
        const auto settings = Settings::load(MemorySettings(), {{variable, value}});
        QVERIFY(!settings);
        QCOMPARE(settings.error().kind, Error::Kind::Misuse);
        QVERIFY2(settings.error().message.contains(variable), qPrintable(settings.error().message));
        QVERIFY2(settings.error().message.contains(said), qPrintable(settings.error().message));
    }

    void edgesOfTheRangesAreAllowed_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::newRow("fewest calls") << u"MAX_CONCURRENCY"_s << u"1"_s;
        QTest::newRow("most calls") << u"MAX_CONCURRENCY"_s << u"1000"_s;
        QTest::newRow("slowest") << u"CALLS_PER_SECOND"_s << u"0.01"_s;
        QTest::newRow("fastest") << u"CALLS_PER_SECOND"_s << u"100"_s;
        QTest::newRow("no scaling") << u"LEADLINE_TIME_SCALE"_s << u"1"_s;
        QTest::newRow("blank number") << u"MAX_CONCURRENCY"_s << u" "_s;
        QTest::newRow("blank address") << u"BLAND_BASE_URL"_s << QString();
        QTest::newRow("blank scale") << u"LEADLINE_TIME_SCALE"_s << QString();
        QTest::newRow("longest name") << u"BUSINESS_NAME"_s << QString(100, u'x');
    }
    void edgesOfTheRangesAreAllowed()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        QVERIFY(Settings::load(MemorySettings(), {{variable, value}}));
    }

    void storedValuesComeBack()
    {
        MemorySettings store;
        Settings settings = *Settings::load(store, {});
        settings.limits = {33, 0.25, 900, 4'500, Money::fromMicroUsd(120'000), Money::fromMicroUsd(0)};
        settings.provider.baseUrl = QUrl(u"https://eu.example/base"_s);
        settings.provider.publicWebhookUrl = u"https://tunnel.example"_s;
        settings.provider.proxy = u"http://proxy.example:3128"_s;
        settings.provider.extraCaFile = u"/etc/ssl/extra.pem"_s;
        settings.listeners = {0, 9'001};
        settings.business = {
            u"Example GmbH"_s, u"+49 30 1234567"_s, u"DE"_s, {u"US-PR"_s, u"FR"_s}, {u"+12025550143"_s}};
        settings.save(store);
        const auto again = Settings::load(store, {});
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QCOMPARE(again->limits, settings.limits);
        QCOMPARE(again->provider, settings.provider);
        QCOMPARE(again->listeners, settings.listeners);
        QCOMPARE(again->business, settings.business);
    }

    void theEnvironmentWinsAndIsNotStored()
    {
        MemorySettings store;
        store.values[u"limits/maxConcurrency"_s] = 5;
        Settings settings =
            *Settings::load(store, {{u"MAX_CONCURRENCY"_s, u"50"_s}, {u"CALLS_PER_SECOND"_s, u"3"_s}});
        QCOMPARE(settings.limits.maxConcurrency, 50);
        settings.limits.callsPerSecond = 4;
        settings.save(store);
        QCOMPARE(store.values.value(u"limits/maxConcurrency"_s).toInt(), 5);
        QCOMPARE(store.values.value(u"limits/callsPerSecond"_s).toDouble(), 4.0);
        QCOMPARE(store.values.size(), 2);
    }

    void anEmptyWebhookAddressReplacesTheStoredOne()
    {
        MemorySettings store;
        store.values[u"provider/publicWebhookUrl"_s] = u"https://tunnel.example"_s;
        QCOMPARE(Settings::load(store, {})->provider.publicWebhookUrl, u"https://tunnel.example"_s);
        QVERIFY(Settings::load(store, {{u"PUBLIC_WEBHOOK_URL"_s, QString()}})
                    ->provider.publicWebhookUrl.isEmpty());
    }

    void timeScaleIsNeverStored()
    {
        MemorySettings store;
        Settings settings =
            *Settings::load(store, {{u"BLAND_BASE_URL"_s, loopback}, {u"LEADLINE_TIME_SCALE"_s, u"100"_s}});
        settings.provider.timeScale = 200;
        settings.save(store);
        QVERIFY(store.values.isEmpty());
        QVERIFY(Settings::load(store, {}));
    }

    void damagedStoredValuesNameTheSetting()
    {
        MemorySettings store;
        store.values[u"provider/proxy"_s] = u"http://user:secret@proxy.example:3128"_s;
        const auto settings = Settings::load(store, {});
        QVERIFY(!settings);
        QVERIFY(settings.error().message.contains("provider/proxy"_L1));
        QVERIFY(!settings.error().message.contains("secret"_L1));
        store.values[u"provider/proxy"_s] = u"system"_s;
        QVERIFY(Settings::load(store, {}));
    }
};

LEADLINE_TEST(SettingsTest)
#include "tst_settings.moc"
