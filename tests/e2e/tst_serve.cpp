#include "tests/e2e/csvfile.h"
#include "tests/e2e/workplace.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int leadCount = 40;
constexpr int patience = 20'000;
constexpr auto token = "0123456789abcdef0123456789abcdef-token";
using Headers = QList<std::pair<QByteArray, QByteArray>>;

struct Answer {
    int status = 0;
    QByteArray type;
    QByteArray body;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QByteArray told() const { return "status " + QByteArray::number(status) + "\n" + body; }
};

} // namespace

/// The always-on program and its admin API on real sockets. The slots go on from each other.
class ServeTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_network.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        m_simulator = std::make_unique<SimulatorProcess>(QStringList {u"--speed"_s, u"400"_s});
        m_place.useSimulator(*m_simulator);
        m_place.set("ADMIN_TOKEN", QString::fromLatin1(token));
        QVERIFY(m_place.prepareCampaign(leadsForTests(leadCount).toBytes(),
                                        {u"--attempts"_s, u"1"_s, u"--calls-per-second"_s, u"40"_s}));
        m_program = m_place.start({u"serve"_s, u"--webhook-port"_s, u"0"_s, u"--admin-port"_s, u"0"_s,
                                   u"--port-file"_s, m_place.path(u"ports"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(!m_place.read(u"ports"_s).isEmpty(), patience);
        const QJsonObject ports = QJsonDocument::fromJson(m_place.read(u"ports"_s)).object();
        m_admin = ports.value("admin"_L1).toInt();
        m_webhook = ports.value("webhook"_L1).toInt();
        QVERIFY(m_admin > 0 && m_webhook > 0 && m_admin != m_webhook);
    }

    void cleanupTestCase()
    {
        m_program.reset();
        m_simulator.reset();
    }

    void takesNewLimitsWhileItRuns_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("new ones") << QByteArray("MAX_CONCURRENCY=3\nCALLS_PER_SECOND=2\n")
                                  << QByteArray("New limits: 3 calls at once, at a pace of 2 per second. "
                                                "Calls per hour are not capped. "
                                                "Calls per day are not capped.");
        QTest::newRow("with caps") << QByteArray("MAX_CONCURRENCY=1\nCALLS_PER_SECOND=0.5\n"
                                                 "CALLS_PER_HOUR=90\nCALLS_PER_DAY=1\n")
                                   << QByteArray("New limits: 1 call at once, at a pace of 0.5 per second. "
                                                 "At most 90 calls per hour. At most 1 call per day.");
        QTest::newRow("nonsense") << QByteArray("MAX_CONCURRENCY=many\n")
                                  << QByteArray("The limits stay as they are.");
    }

    void takesNewLimitsWhileItRuns()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, said);
        Workplace place;
        place.useSimulator(*m_simulator);
        place.set("ADMIN_TOKEN", QString::fromLatin1(token));
        place.environment.remove(u"MAX_CONCURRENCY"_s);
        place.environment.remove(u"CALLS_PER_SECOND"_s);
        place.environment.remove(u"CALLS_PER_HOUR"_s);
        place.environment.remove(u"CALLS_PER_DAY"_s);
        const QString settings = place.write(u"settings.env"_s, "MAX_CONCURRENCY=1\n");
        const auto program =
            place.start({u"serve"_s, u"--env"_s, settings, u"--webhook-port"_s, u"0"_s, u"--admin-port"_s,
                         u"0"_s, u"--port-file"_s, place.path(u"ports"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(!place.read(u"ports"_s).isEmpty(), patience);
        QCOMPARE(place.write(u"settings.env"_s, file), settings);
        program->sendSignal(SIGHUP);
        program->sendSignal(SIGTERM);
        const CliResult ended = program->waitForEnd();
        QCOMPARE(ended.code, 0);
        QVERIFY2(ended.err.contains(said), ended.told());
    }

    void healthIsOpenAndTellsMoreToTheOwner()
    {
        const Answer open = get(u"/healthz"_s, {});
        QVERIFY2(open.status == 200, open.told());
        QCOMPARE(open.json(), (QJsonObject {{u"status"_s, u"ok"_s}}));
        const QJsonObject own = get(u"/healthz"_s).json();
        for (const auto &member :
             {"database", "queue_depth", "open_calls", "unknown", "last_webhook_at", "version"})
            QVERIFY2(own.contains(QLatin1String(member)), member);
    }

    void strangersAreRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<int>("status");
        const std::pair<QByteArray, QByteArray> bearer {"Authorization", QByteArray("Bearer ") + token};
        QTest::newRow("no token") << u"/metrics"_s << Headers {} << 401;
        QTest::newRow("wrong token") << u"/metrics"_s << Headers {{"Authorization", "Bearer wrong"}} << 401;
        QTest::newRow("token in the address")
            << u"/metrics?token=%1"_s.arg(QLatin1String(token)) << Headers {} << 401;
        QTest::newRow("web page") << u"/metrics"_s << Headers {bearer, {"Origin", "https://page.example"}}
                                  << 403;
        QTest::newRow("other site") << u"/metrics"_s << Headers {bearer, {"Sec-Fetch-Site", "cross-site"}}
                                    << 403;
        QTest::newRow("through a tunnel")
            << u"/metrics"_s << Headers {bearer, {"X-Forwarded-For", "192.0.2.1"}} << 403;
        QTest::newRow("other name") << u"/metrics"_s << Headers {bearer, {"Host", "rebound.example"}} << 421;
        QTest::newRow("unknown route") << u"/api/nothing"_s << Headers {bearer} << 404;
    }

    void strangersAreRefused()
    {
        QFETCH(QString, path);
        QFETCH(Headers, headers);
        QFETCH(int, status);
        const Answer answer = get(path, headers);
        QVERIFY2(answer.status == status, answer.told());
        QCOMPARE(answer.type, "application/problem+json");
        const QJsonObject problem = answer.json();
        QCOMPARE(problem.value("status"_L1).toInt(), status);
        for (const auto &member : {"type", "title", "detail"})
            QVERIFY2(problem.value(QLatin1String(member)).isString(), member);
    }

    void leadsAreTakenOnceByTheirUploadId()
    {
        const QByteArray csv = leadsForTests(7, 200).toBytes();
        const QString path = u"/api/upload-leads?list=More&upload_id=upload-1"_s;
        const Answer first = post(path, "text/csv", csv);
        QVERIFY2(first.status == 200, first.told());
        QCOMPARE(first.json().value("rows"_L1).toInt(), 7);
        QCOMPARE(first.json().value("accepted"_L1).toInt(), 7);
        const Answer again = post(path, "text/csv", csv);
        QCOMPARE(again.json(), first.json());
        const QJsonObject all = m_place.cli({u"--json"_s, u"status"_s}).json();
        QVERIFY(!all.isEmpty());
    }

    void aCampaignRunsToItsEnd()
    {
        const Answer unknown = post(u"/api/start"_s, "application/json", R"({"campaign":"Nothing"})");
        QVERIFY2(unknown.status == 404, unknown.told());
        const Answer malformed = post(u"/api/start"_s, "application/json", R"({"campaign":)");
        QVERIFY2(malformed.status == 400, malformed.told());
        const Answer started = post(u"/api/start"_s, "application/json", R"({"campaign":"C"})");
        QVERIFY2(started.status == 200, started.told());
        const auto finished = [this] {
            const QJsonObject counters = get(u"/api/calls?campaign=C&summary=1"_s).json();
            return counters.value("leads"_L1).toObject().value("finished"_L1).toInt();
        };
        QTRY_COMPARE_WITH_TIMEOUT(finished(), leadCount, patience);
        QStringList dialed = dialedNumbers(*m_simulator);
        dialed.sort();
        QStringList expected = numbersForTests(leadCount);
        expected.sort();
        QCOMPARE(dialed, expected);
    }

    void callsAreReadPageByPage()
    {
        QStringList ids;
        QString cursor;
        do {
            const QString after = cursor.isEmpty() ? QString() : u"&after="_s + cursor;
            const Answer page = get(u"/api/calls?campaign=C&limit=15"_s + after);
            QVERIFY2(page.status == 200, page.told());
            const QJsonArray calls = page.json().value("calls"_L1).toArray();
            QVERIFY(calls.size() <= 15);
            for (const auto &call : calls)
                ids.append(call.toObject().value("call_id"_L1).toString());
            cursor = page.json().value("next"_L1).toString();
        } while (!cursor.isEmpty() && ids.size() <= leadCount);
        QCOMPARE(ids.size(), leadCount);
        QCOMPARE(ids.removeDuplicates(), 0);
        const Answer one = get(u"/api/calls/"_s + ids.first());
        QVERIFY2(one.status == 200, one.told());
        QCOMPARE(one.json().value("call_id"_L1).toString(), ids.first());
        QCOMPARE(get(u"/api/calls/none"_s).status, 404);
        QCOMPARE(get(u"/api/calls?limit=1001"_s).status, 400);
    }

    void theResultIsTheOneOfTheCommandLine()
    {
        const Answer answer = get(u"/api/export?campaign=C"_s);
        QVERIFY2(answer.status == 200, answer.told());
        QVERIFY(answer.type.startsWith("text/csv"));
        const auto exported = m_place.cli({u"export"_s, u"C"_s, m_place.path(u"out.csv"_s)});
        QVERIFY2(exported.code == 0, exported.told());
        QCOMPARE(answer.body, m_place.read(u"out.csv"_s));
        QCOMPARE(CsvFile::parse(answer.body).rows.size(), leadCount);
    }

    void metricsAreThoseOfTheCalls()
    {
        const Answer answer = get(u"/metrics"_s);
        QVERIFY2(answer.status == 200, answer.told());
        QVERIFY(answer.type.startsWith("text/plain"));
        QVERIFY2(answer.body.contains("# TYPE leadline_"), answer.told());
        QVERIFY2(answer.body.contains(" " + QByteArray::number(leadCount) + "\n"), answer.told());
        for (const QString &number : numbersForTests(leadCount))
            QVERIFY(!answer.body.contains(number.toUtf8()));
    }

    void theTokenIsNowhereButInItsPlace()
    {
        QCOMPARE(m_place.read(u"data/logs/leadline.jsonl"_s).count(token), 0);
        QCOMPARE(m_place.read(u"data/logs/leadline.jsonl"_s).count(testKey), 0);
        QCOMPARE(m_place.read(u"data/leadline.db"_s).count(token), 0);
        QCOMPARE(m_place.read(u"data/leadline.db"_s).count(testKey), 0);
    }

    void askedToEndItEndsCleanly()
    {
        m_program->sendSignal(SIGTERM);
        const auto ended = m_program->waitForEnd();
        QVERIFY2(ended.code == 0, ended.told());
        QVERIFY2(ended.out.isEmpty(), ended.told());
        const auto check = m_place.cli({u"--json"_s, u"check"_s});
        QVERIFY2(check.json().value("ok"_L1).toBool(), check.told());
    }

private:
    QNetworkRequest request(const QString &path, const Headers &headers) const
    {
        QNetworkRequest request(QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_admin).arg(path)));
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        return request;
    }
    static Answer answerOf(QNetworkReply *reply)
    {
        const std::unique_ptr<QNetworkReply> owner(reply);
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, patience))
            return {};
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                reply->rawHeader("Content-Type"), reply->readAll()};
    }
    Answer get(const QString &path,
               const Headers &headers = {{"Authorization", QByteArray("Bearer ") + token}})
    {
        return answerOf(m_network.get(request(path, headers)));
    }
    Answer post(const QString &path, const QByteArray &type, const QByteArray &body)
    {
        return answerOf(m_network.post(
            request(path, {{"Authorization", QByteArray("Bearer ") + token}, {"Content-Type", type}}), body));
    }

    QNetworkAccessManager m_network;
    std::unique_ptr<SimulatorProcess> m_simulator;
    Workplace m_place;
    std::unique_ptr<StartedProgram> m_program;
    int m_admin = 0;
    int m_webhook = 0;
};

LEADLINE_TEST(ServeTest)
#include "tst_serve.moc"
