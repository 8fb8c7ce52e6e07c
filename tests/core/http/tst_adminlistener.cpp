#include "core/http/adminlistener.h"
#include "core/storage/stores.h"
#include "tests/core/http/rawclient.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr auto adminToken = "0123456789abcdef0123456789abcdef";

/// A data directory with its stores, as the programs put them together.
struct Directory {
    QTemporaryDir directory;
    FakeClock clock;
    Changes changes;
    std::unique_ptr<Database> database;
    std::unique_ptr<ReadingThread> reading;
    std::unique_ptr<LeadStore> leads;

    Directory()
        : database(Database::open(directory.path(), Database::Access::ReadWrite).value())
        , reading(std::make_unique<ReadingThread>(database->fileName()))
        , leads(makeSqlLeadStore(*database, changes, clock))
    {
    }
};

QJsonObject objectOf(const rawclient::Answer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

} // namespace

class AdminListenerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Directory> m_data;
    std::unique_ptr<AdminListener> m_listener;
    QStringList m_commands;
    quint16 m_port = 0;

    AdminBackend backend()
    {
        Directory &data = *m_data;
        AdminBackend made;
        made.makeCallReader = [&data] { return makeSqlCallReader(*data.reading, data.database->fileName()); };
        made.makeLeadReader = [&data] { return makeSqlLeadReader(*data.reading, data.database->fileName()); };
        made.makeHealthReader = [&data] { return makeSqlHealthReader(data.database->fileName()); };
        const auto command = [this](const QString &name) {
            return [this, name](const QString &campaign) -> Result<Done> {
                if (campaign != "known"_L1)
                    return Error { Error::Kind::NotFound, u"There is no such campaign."_s };
                m_commands += name;
                return Done {};
            };
        };
        made.start = command(u"start"_s);
        made.pause = command(u"pause"_s);
        made.stop = command(u"stop"_s);
        made.import = [&data](const QString &file, const ImportOptions &options) {
            return LeadImport(*data.leads, data.clock).run(file, options, {}, {}).result();
        };
        made.importByUpload = [&data](const QString &id) { return data.leads->importByUpload(id).result(); };
        made.importDefaults = [] {
            ImportOptions options;
            options.numbers.allowFictional = true;
            return options;
        };
        made.standstill = [](std::optional<CampaignId>) {
            return Standstill {.kind = Standstill::Kind::HourlyCap,
                               .untilUtc = QDateTime({2026, 11, 2}, {15, 0}, Qt::UTC),
                               .limit = 100};
        };
        made.dataDirectory = data.directory.path();
        return made;
    }

    static rawclient::Headers bearer(const QByteArray &token = adminToken)
    {
        return { { "Authorization", "Bearer " + token } };
    }
    rawclient::Answer get(const QByteArray &target, const rawclient::Headers &headers = bearer())
    {
        return rawclient::send(m_port, rawclient::request(m_port, "GET", target, headers));
    }
    rawclient::Answer post(const QByteArray &target, const QByteArray &body, const QByteArray &type = "application/json")
    {
        const rawclient::Headers headers = bearer() + rawclient::Headers { { "Content-Type", type } };
        return rawclient::send(m_port, rawclient::request(m_port, "POST", target, headers, body));
    }

private slots:
    void init()
    {
        m_commands.clear();
        m_data = std::make_unique<Directory>();
        m_listener = std::make_unique<AdminListener>(backend(), AdminOptions { 0, std::make_shared<Secret>(QByteArray(adminToken)) });
        const auto port = m_listener->start();
        QVERIFY(port);
        m_port = *port;
    }
    void cleanup()
    {
        m_listener.reset();
        m_data.reset();
    }

    void healthTellsStrangersTheStatusOnly()
    {
        const auto open = get("/healthz", {});
        QCOMPARE(open.status, 200);
        QCOMPARE(open.body, R"({"status":"ok"})");
        const QJsonObject full = objectOf(get("/healthz"));
        for (const QString &member : { u"database"_s, u"queue_depth"_s, u"open_calls"_s, u"unknown"_s, u"last_webhook_at"_s, u"version"_s })
            QVERIFY2(full.contains(member), qPrintable(member));
    }

    void refusesStrangers_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<rawclient::Headers>("headers");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &method, const QByteArray &target,
                            const rawclient::Headers &headers, int status) {
            QTest::newRow(name) << method << target << headers << status;
        };
        const rawclient::Headers json { { "Content-Type", "application/json" } };
        row("no token", "GET", "/api/calls", {}, 401);
        row("wrong token", "GET", "/api/calls", bearer("0123456789abcdef0123456789abcdeX"), 401);
        row("token in the query", "GET", "/api/calls?token=0123456789abcdef0123456789abcdef", {}, 401);
        row("basic", "GET", "/metrics", { { "Authorization", "Basic YTpi" } }, 401);
        row("wrong token on healthz", "GET", "/healthz", bearer("x"), 401);
        row("unknown path without token", "GET", "/nothing", {}, 401);
        row("unknown path", "GET", "/nothing", bearer(), 404);
        row("foreign host", "GET", "/healthz", { { "Host", "evil.example" } }, 421);
        row("origin", "GET", "/healthz", { { "Origin", "https://evil.example" } }, 403);
        row("own origin", "GET", "/api/calls", bearer() + rawclient::Headers { { "Origin", "http://127.0.0.1" } }, 403);
        row("cross-site", "GET", "/healthz", { { "Sec-Fetch-Site", "cross-site" } }, 403);
        row("same-site", "GET", "/healthz", { { "Sec-Fetch-Site", "same-site" } }, 403);
        row("forwarded for", "GET", "/healthz", { { "X-Forwarded-For", "1.2.3.4" } }, 403);
        row("forwarded", "GET", "/healthz", { { "Forwarded", "for=1.2.3.4" } }, 403);
        row("via", "GET", "/healthz", { { "Via", "1.1 proxy" } }, 403);
        row("cloudflare", "GET", "/healthz", { { "CF-Ray", "1" } }, 403);
        row("ngrok", "GET", "/healthz", { { "ngrok-trace-id", "1" } }, 403);
        row("options", "OPTIONS", "/api/start", {}, 405);
        row("get of a command", "GET", "/api/start", bearer(), 405);
        row("head", "HEAD", "/healthz", {}, 405);
        row("delete", "DELETE", "/api/calls", bearer(), 405);
        row("form", "POST", "/api/start", bearer() + rawclient::Headers { { "Content-Type", "text/plain" } }, 415);
        row("upload as json", "POST", "/api/upload-leads", bearer() + json, 415);
        row("large command", "POST", "/api/start", bearer() + json + rawclient::Headers { { "Content-Length", "65537" } }, 413);
    }
    void refusesStrangers()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(rawclient::Headers, headers);
        QFETCH(int, status);
        const auto answer = rawclient::send(m_port, rawclient::request(m_port, method, target, headers, method == "POST" ? "{}" : ""));
        QCOMPARE(answer.status, status);
        QVERIFY(m_commands.isEmpty());
        QVERIFY(!answer.head.toLower().contains("access-control"));
    }

    void passesCommandsOn()
    {
        const auto answer = post("/api/start", R"({"campaign":"known"})");
        QCOMPARE(answer.status, 200);
        QCOMPARE(objectOf(answer).value(u"campaign_state"_s).toString(), u"running"_s);
        QCOMPARE(post("/api/pause", R"({"campaign":"known"})").status, 200);
        QCOMPARE(post("/api/stop", R"({"campaign":"known"})").status, 200);
        QCOMPARE(m_commands, QStringList({ u"start"_s, u"pause"_s, u"stop"_s }));
        QCOMPARE(post("/api/start", R"({"campaign":"other"})").status, 404);
        QCOMPARE(post("/api/start", R"({"campaign":"known","force":1})").status, 400);
        QCOMPARE(post("/api/start", R"({"campaign":"other","campaign":"known"})").status, 400);
        QCOMPARE(post("/api/start", "nonsense").status, 400);
    }

    void anUploadWithTheSameIdGivesTheFirstResult()
    {
        const QByteArray csv = "phone,company\r\n+12125550101,Alder Works\r\n(212) 555-0102,Birch Works\r\n12,Cedar Works\r\n";
        const auto first = post("/api/upload-leads?list=fair&upload_id=u1&consent=written:fair", csv, "text/csv");
        QCOMPARE(first.status, 200);
        const QJsonObject summary = objectOf(first);
        QCOMPARE(summary.value(u"rows"_s).toInt(), 3);
        QCOMPARE(summary.value(u"accepted"_s).toInt(), 2);
        QCOMPARE(summary.value(u"refused"_s).toInt(), 1);
        QCOMPARE(summary.value(u"list"_s).toString(), u"fair"_s);
        const QJsonObject again = objectOf(post("/api/upload-leads?list=fair&upload_id=u1", csv, "text/csv"));
        QCOMPARE(again.value(u"import_id"_s), summary.value(u"import_id"_s));
        QCOMPARE(again.value(u"accepted"_s).toInt(), 2);
        QCOMPARE(post("/api/upload-leads?list=more&upload_id=u3", csv,
                      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet").status, 200);
        QCOMPARE(post("/api/upload-leads?list=more&upload_id=u4", csv, "image/png").status, 415);
        QCOMPARE(post("/api/upload-leads?list=fair", csv, "text/csv").status, 400);
        QCOMPARE(post("/api/upload-leads?upload_id=u2", csv, "text/csv").status, 400);
    }

    /// A ground that nobody can prove is none.
    void anUploadNamesItsGroundAndWhereItComesFrom_data()
    {
        QTest::addColumn<QByteArray>("consent");
        QTest::addColumn<int>("status");
        QTest::newRow("both") << QByteArray("verbal:desk") << 200;
        QTest::newRow("not stated") << QByteArray() << 200;
        QTest::newRow("no source") << QByteArray("written") << 422;
        QTest::newRow("blank source") << QByteArray("written:%20") << 422;
        QTest::newRow("no ground") << QByteArray("none:fair") << 422;
        QTest::newRow("unknown ground") << QByteArray("verbatim:fair") << 422;
    }
    void anUploadNamesItsGroundAndWhereItComesFrom()
    {
        QFETCH(QByteArray, consent);
        QFETCH(int, status);
        const QByteArray target = "/api/upload-leads?list=grounds&upload_id=ground-"
            + QByteArray(QTest::currentDataTag()).replace(' ', '-') + "&consent=" + consent;
        QCOMPARE(post(target, "phone\r\n+12125550109\r\n", "text/csv").status, status);
    }

    void listsCallsWithACursor()
    {
        const auto answer = get("/api/calls");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, R"({"calls":[],"next":null})");
        QCOMPARE(get("/api/calls?limit=0").status, 400);
        QCOMPARE(get("/api/calls?limit=1001").status, 400);
        QCOMPARE(get("/api/calls?status=nonsense").status, 400);
        QCOMPARE(get("/api/calls?outcome=nonsense").status, 400);
        QCOMPARE(get("/api/calls?campaign=other").status, 404);
        QCOMPARE(get("/api/calls/17").status, 404);
        const QJsonObject summary = objectOf(get("/api/calls?summary=1"));
        QVERIFY(summary.contains(u"leads"_s));
        const QJsonObject standstill = summary.value(u"standstill"_s).toObject();
        QCOMPARE(standstill.value(u"code"_s).toString(), u"hourly_cap"_s);
        QCOMPARE(standstill.value(u"until"_s).toString(), u"2026-11-02T15:00:00.000Z"_s);
        QVERIFY(standstill.value(u"ends_by_itself"_s).toBool());
        QVERIFY(standstill.value(u"text"_s).toString().contains(u"100"_s));
        const QJsonObject diagnostics = summary.value(u"diagnostics"_s).toObject();
        for (const auto name : {"attempts"_L1, "unknown"_L1, "repeats_detected"_L1, "deliveries"_L1,
                                "sql_errors"_L1, "longest_stall_ms"_L1, "wal_bytes"_L1, "free_bytes"_L1,
                                "last_backup_at"_L1, "last_check_at"_L1, "clock_offset_ms"_L1, "alarms"_L1})
            QVERIFY2(diagnostics.contains(name), name.data());
    }

    void metricsAreInPrometheusForm()
    {
        const auto answer = get("/metrics");
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.head.contains("text/plain"));
        QVERIFY(answer.body.contains("\nleadline_open_calls 0\n"));
    }

    void everyAnswerForbidsCachingAndSniffing()
    {
        const QByteArray head = get("/healthz", {}).head.toLower();
        QVERIFY(head.contains("cache-control: no-store"));
        QVERIFY(head.contains("x-content-type-options: nosniff"));
        QVERIFY(head.contains("content-security-policy: default-src 'none'"));
        QVERIFY(head.contains("connection: close"));
    }

    /// Every operation of the description is served, with the documented refusal for a missing token.
    void theDescriptionFitsTheServer()
    {
        QFile file(qEnvironmentVariable("LEADLINE_SOURCE") + u"/docs/openapi.yaml"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString description = QString::fromUtf8(file.readAll());
        static const QRegularExpression pathLine(u"^  (/[^:]*):$"_s);
        static const QRegularExpression methodLine(u"^    (get|post):$"_s);
        QByteArray path;
        int operations = 0;
        for (const QString &line : description.split(u'\n')) {
            if (const auto match = pathLine.match(line); match.hasMatch())
                path = match.captured(1).replace(u"{id}"_s, u"1"_s).toLatin1();
            const auto match = methodLine.match(line);
            if (!match.hasMatch())
                continue;
            ++operations;
            const QByteArray method = match.captured(1).toUpper().toLatin1();
            const int status = rawclient::send(m_port, rawclient::request(m_port, method, path)).status;
            QVERIFY2(status == (path == "/healthz" ? 200 : 401) || status == 429, path.constData());
            const int known = rawclient::send(m_port, rawclient::request(m_port, method, path, bearer())).status;
            QVERIFY2(known != 405 && known != 501, path.constData());
        }
        QCOMPARE(operations, 9);
    }
};

LEADLINE_TEST(AdminListenerTest)
#include "tst_adminlistener.moc"
