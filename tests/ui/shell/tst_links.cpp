#include "tests/support/testmain.h"

#include "ui/widgets/links.h"

using namespace Qt::StringLiterals;

class LinksTest : public QObject {
    Q_OBJECT

private slots:
    void opensOnlyPlainAddressesOfKnownHosts_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *name, const QString &address, bool allowed) {
            QTest::newRow(name) << address << allowed;
        };
        row("known host", u"https://api.bland.ai/r/1.mp3"_s, true);
        row("host below a known one", u"https://cdn.bland.ai/r/1.mp3"_s, true);
        row("default port written out", u"https://bland.ai:443/x"_s, true);
        row("foreign host", u"https://evil.example/x"_s, false);
        row("host that ends alike", u"https://notbland.ai/x"_s, false);
        row("known host as user", u"https://bland.ai@evil.example/x"_s, false);
        row("user info", u"https://me:pw@bland.ai/x"_s, false);
        row("empty user info", u"https://@bland.ai/x"_s, false);
        row("other port", u"https://bland.ai:8443/x"_s, false);
        row("no TLS", u"http://bland.ai/x"_s, false);
        row("file", u"file:///etc/passwd"_s, false);
        row("script", u"javascript:alert(1)"_s, false);
        row("telephone", u"tel:+12125550143"_s, false);
        row("network share", u"//bland.ai/share"_s, false);
        row("nothing", QString(), false);
        row("too long", u"https://bland.ai/"_s + QString(2100, u'a'), false);
    }
    void opensOnlyPlainAddressesOfKnownHosts()
    {
        QFETCH(QString, address);
        QFETCH(bool, allowed);
        const auto url = links::checked(address, { u"bland.ai"_s });
        QCOMPARE(static_cast<bool>(url), allowed);
        if (!url)
            QVERIFY(!url.error().message.isEmpty());
    }
};

LEADLINE_TEST(LinksTest)
#include "tst_links.moc"
