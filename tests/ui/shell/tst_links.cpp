#include "tests/support/testmain.h"

#include "tests/support/recordingaddresses.h"
#include "ui/widgets/links.h"

#include <QDesktopServices>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array schemes { "https", "http", "file", "smb", "ftp", "wss", "javascript", "data", "tel", "leadline", "view-source" };

} // namespace

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

    /// Only the allowed ones of the addresses that records may hold reach the desktop (B-8).
    void passesOnNoOtherAddress()
    {
        m_opened.clear();
        for (const char *scheme : schemes)
            QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "take");
        QList<QUrl> allowed;
        for (const RecordingAddress &row : recordingAddresses()) {
            const auto opened = links::open(row.address, { u"bland.ai"_s, u"twilio.com"_s });
            QVERIFY2(static_cast<bool>(opened) == row.allowed, row.name);
            if (row.allowed)
                allowed.append(QUrl(row.address));
        }
        QCOMPARE(m_opened, allowed);
    }

    void cleanupTestCase()
    {
        for (const char *scheme : schemes)
            QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
    }

public slots:
    void take(const QUrl &url) { m_opened.append(url); }

private:
    QList<QUrl> m_opened;
};

LEADLINE_TEST(LinksTest)
#include "tst_links.moc"
