#include "core/settings/settings.h"

#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;

/// C-8 of the reliability rules: where a key may be sent to.
class AddressesTest : public QObject {
    Q_OBJECT
private slots:
    void acceptsSecureAndLoopbackAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("loopback");
        const auto row = [](const char *text, const char *url, bool loopback) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(url) << loopback;
        };
        row("https://api.bland.ai", "https://api.bland.ai", false);
        row("https://api.bland.ai/", "https://api.bland.ai", false);
        row(" https://api.bland.ai ", "https://api.bland.ai", false);
        row("https://eu.example:8443/base//", "https://eu.example:8443/base", false);
        row("http://127.0.0.1:9999", "http://127.0.0.1:9999", true);
        row("http://127.8.9.10", "http://127.8.9.10", true);
        row("http://localhost:1", "http://localhost:1", true);
        row("http://LOCALHOST:1", "http://localhost:1", true);
        row("http://[::1]:8080", "http://[::1]:8080", true);
        row("https://127.0.0.1:1", "https://127.0.0.1:1", true);
    }
    void acceptsSecureAndLoopbackAddresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, url);
        QFETCH(bool, loopback);
        const auto checked = checkedBaseUrl(text);
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().message));
        QCOMPARE(checked->toString(), url);
        ProviderSettings provider;
        provider.baseUrl = *checked;
        QCOMPARE(provider.isLoopback(), loopback);
    }

    void refusesEverythingElse_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 "api.bland.ai",
                                 "http://api.bland.ai",
                                 "http://127.0.0.1.example.com",
                                 "http://localhost.example.com",
                                 "http://example.com/127.0.0.1",
                                 "http://0.0.0.0:1",
                                 "http://127.0.0.1@example.com",
                                 "https://user:pass@api.bland.ai",
                                 "https://key@api.bland.ai",
                                 "https://api.bland.ai?x=1",
                                 "https://api.bland.ai#x",
                                 "https://",
                                 "https:///path",
                                 "ftp://127.0.0.1",
                                 "file:///etc/passwd",
                                 "javascript:alert(1)",
                                 "https://api.bland .ai",
                                 "http://[::2]:1",
                                 "http://10.0.0.1",
                                 "http://128.0.0.1",
                                 "http://[::ffff:8.8.8.8]"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesEverythingElse()
    {
        QFETCH(QString, text);
        const auto checked = checkedBaseUrl(text);
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, Error::Kind::Misuse);
        QVERIFY(checked.error().message.contains("BLAND_BASE_URL"_L1));
        QVERIFY(!checked.error().message.contains("pass"_L1));
    }

    void webhookAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("ok");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *text, bool ok, const char *value) {
            QTest::newRow(text) << QString::fromLatin1(text) << ok << QString::fromLatin1(value);
        };
        row("", true, "");
        row("off", true, "off");
        row("https://tunnel.example", true, "https://tunnel.example");
        row("https://tunnel.example/hooks/", true, "https://tunnel.example/hooks");
        row("http://127.0.0.1:8787", true, "http://127.0.0.1:8787");
        row("http://tunnel.example", false, "");
        row("tunnel.example", false, "");
        row("on", false, "");
        row("https://u:p@tunnel.example", false, "");
        row("https://tunnel.example/?t=1", false, "");
    }
    void webhookAddresses()
    {
        QFETCH(QString, text);
        QFETCH(bool, ok);
        QFETCH(QString, value);
        const auto checked = checkedWebhookUrl(text);
        QCOMPARE(bool(checked), ok);
        if (ok)
            QCOMPARE(*checked, value);
        else
            QVERIFY(checked.error().message.contains("PUBLIC_WEBHOOK_URL"_L1));
    }
};

LEADLINE_TEST(AddressesTest)
#include "tst_addresses.moc"
