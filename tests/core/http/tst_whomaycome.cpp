#include "core/http/adminlistener.h"
#include "core/http/webhooklistener.h"
#include "tests/core/http/rawclient.h"
#include "tests/support/fakeinbox.h"
#include "tests/support/testmain.h"

#include <atomic>

using namespace Qt::StringLiterals;

namespace {

constexpr auto adminToken = "0123456789abcdef0123456789abcdef";
constexpr auto pathToken = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

/// What is put together to a request; each value of each list with each of the others.
const QByteArrayList methods {"POST", "GET", "OPTIONS", "DELETE"};
const QByteArrayList contentTypes {"application/json", "text/plain", ""};
const QByteArrayList origins {"", "https://evil.example"};
const QByteArrayList sites {"", "same-origin", "cross-site"};
const QByteArrayList forwardings {"", "X-Forwarded-For", "CF-Connecting-IP"};

struct Combination {
    QByteArray host;
    QByteArray method;
    QByteArray contentType;
    QByteArray origin;
    QByteArray site;
    QByteArray forwarding;

    rawclient::Headers headers() const
    {
        rawclient::Headers all {{"Host", host}};
        if (!contentType.isEmpty())
            all.append({"Content-Type", contentType});
        if (!origin.isEmpty())
            all.append({"Origin", origin});
        if (!site.isEmpty())
            all.append({"Sec-Fetch-Site", site});
        if (!forwarding.isEmpty())
            all.append({forwarding, "203.0.113.7"});
        return all;
    }
    QByteArray text() const
    {
        return QByteArrayList {host, method, contentType, origin, site, forwarding}.join(" | ");
    }
};

QList<Combination> combinations(const QByteArrayList &hosts)
{
    QList<Combination> all;
    for (const auto &host : hosts)
        for (const auto &method : methods)
            for (const auto &type : contentTypes)
                for (const auto &origin : origins)
                    for (const auto &site : sites)
                        for (const auto &forwarding : forwardings)
                            all.append({host, method, type, origin, site, forwarding});
    return all;
}

} // namespace

/// H-9: who may come to which port, as one table. Every combination is sent.
class WhoMayComeTest : public QObject {
    Q_OBJECT
private slots:
    void toTheAdminPort();
    void toTheWebhookPort();
};

/// Only a program on this machine: no page of a browser, nothing that came through a tunnel.
void WhoMayComeTest::toTheAdminPort()
{
    std::atomic<int> started = 0;
    AdminBackend backend;
    backend.makeCallReader = [] { return std::unique_ptr<CallReader>(); }; // nothing that comes through reads
    backend.makeLeadReader = [] { return std::unique_ptr<LeadReader>(); };
    backend.makeHealthReader = [] { return std::unique_ptr<HealthReader>(); };
    backend.start = [&started](const QString &) -> Result<Done> {
        ++started;
        return Error {Error::Kind::NotFound, u"There is no such campaign."_s};
    };
    AdminOptions options {0, std::make_shared<Secret>(QByteArray(adminToken))};
    options.newPerSecond = 10'000;
    AdminListener listener(backend, options);
    const auto port = listener.start();
    QVERIFY(port);
    const auto own = "127.0.0.1:" + QByteArray::number(*port);
    int expectedStarts = 0;

    for (const auto &one : combinations({own, "calls.example.com", "127.0.0.1"})) {
        int expected = 404; // the command arrived, its campaign is not known
        if (one.host != own)
            expected = 421;
        else if (!one.origin.isEmpty() || one.site == "cross-site" || !one.forwarding.isEmpty())
            expected = 403;
        else if (one.method != "POST")
            expected = 405;
        else if (one.contentType != "application/json")
            expected = 415;
        expectedStarts += expected == 404 ? 1 : 0;

        const auto headers =
            one.headers() + rawclient::Headers {{"Authorization", QByteArray("Bearer ") + adminToken}};
        const auto answer = rawclient::send(
            *port, rawclient::request(*port, one.method, "/api/start", headers, R"({"campaign":"x"})"));

        QVERIFY2(answer.status == expected,
                 one.text() + ": " + QByteArray::number(answer.status) + " for "
                     + QByteArray::number(expected));
        const auto head = answer.head.toLower();
        QVERIFY(!head.contains("access-control"));
        for (const auto *header : {"cache-control: no-store", "x-content-type-options: nosniff",
                                   "content-security-policy: default-src 'none'", "connection: close"})
            QVERIFY2(head.contains(header), one.text() + " lacks " + header);
    }
    QCOMPARE(started.load(), expectedStarts);
}

/// Whoever knows the path, through whatever tunnel, under our name or the tunnel's.
void WhoMayComeTest::toTheWebhookPort()
{
    FakeInbox inbox;
    WebhookOptions options;
    options.port = 0;
    options.pathToken = QString::fromLatin1(pathToken);
    options.publicHost = u"calls.example.com"_s;
    options.newPerSecond = 10'000;
    WebhookListener listener(inbox, options);
    const auto port = listener.start();
    QVERIFY(port);
    const auto own = "127.0.0.1:" + QByteArray::number(*port);
    int expectedDeliveries = 0;

    for (const auto &one : combinations({own, "calls.example.com", "evil.example"})) {
        int expected = 200;
        if (one.host == "evil.example")
            expected = 421;
        else if (one.method != "POST")
            expected = 405;
        else if (one.contentType != "application/json")
            expected = 415;
        expectedDeliveries += expected == 200 ? 1 : 0;

        const auto answer = rawclient::send(
            *port,
            rawclient::request(*port, one.method, QByteArray("/webhook/") + pathToken, one.headers(), "{}"));

        QVERIFY2(answer.status == expected,
                 one.text() + ": " + QByteArray::number(answer.status) + " for "
                     + QByteArray::number(expected));
        QVERIFY(!answer.head.toLower().contains("access-control"));
    }
    QCOMPARE(inbox.entries.size(), expectedDeliveries);
}

LEADLINE_TEST(WhoMayComeTest)
#include "tst_whomaycome.moc"
