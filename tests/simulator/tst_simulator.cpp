#include "core/bland/recordingfetcher.h"
#include "tests/core/bland/blandtesting.h"
#include "tests/core/bland/scriptedserver.h"
#include "tests/simulator/simulatorprocess.h"
#include "tests/support/testmain.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace blandtesting;

namespace {

const QStringList fast {u"--speed"_s, u"2000"_s};

/// "+12025550100" to "+12025550199": never assigned.
QString number(int last)
{
    return u"+120255501"_s + QString::number(last).rightJustified(2, u'0');
}

DialRequest requestTo(const Bench &bench, const QString &e164)
{
    auto request = bench.request();
    request.to = PhoneNumber::fromStored(e164);
    return request;
}

DialVerdict dialTo(Bench &bench, const QString &e164)
{
    return await(bench.client.dial(bench.client.prepare(requestTo(bench, e164))));
}

/// The record of a call once it is over.
CallRecord finished(Bench &bench, const QString &callId)
{
    CallRecord record;
    const auto isOver = [&] {
        record = await(bench.client.call(callId)).value();
        return record.completed.value_or(false);
    };
    if (!QTest::qWaitFor(isOver, 15'000))
        qFatal("the call did not end");
    return record;
}

/// One line per number: what came of it.
QStringList campaign(const QStringList &numbers, const QString &seed)
{
    SimulatorProcess simulator(QStringList {u"--speed"_s, u"20000"_s, u"--seed"_s, seed});
    Bench bench(simulator.url());
    QStringList outcomes;
    for (const auto &to : numbers) {
        const auto record = finished(bench, dialTo(bench, to).callId);
        outcomes +=
            QStringList {record.to,         record.status,
                         record.answeredBy, record.dispositionTag,
                         record.summary,    QString::number(record.callLengthMinutes.value_or(0), 'f', 4)}
                .join(u'|');
    }
    outcomes.sort();
    return outcomes;
}

QJsonObject rule(const QJsonObject &members)
{
    return {{u"rules"_s, QJsonArray {members}}};
}

/// Everybody comes to this end.
QJsonObject always(const QString &ending)
{
    QJsonObject people;
    for (const auto &name : {u"interested"_s, u"not_interested"_s, u"callback"_s, u"needs_info"_s, u"stop"_s,
                             u"hangup"_s, u"voicemail"_s, u"no_answer"_s, u"busy"_s, u"not_found"_s,
                             u"failed"_s, u"blocked"_s, u"unsure"_s, u"mailbox_as_person"_s})
        people.insert(name, name == ending ? 1 : 0);
    return {{u"people"_s, people}};
}

QJsonObject post(const QUrl &url, const QJsonObject &body)
{
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy::NoProxy);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Authorization", "Bearer " + apiKey);
    const std::unique_ptr<QNetworkReply> reply(network.post(request, QJsonDocument(body).toJson()));
    QSignalSpy done(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !done.wait(15'000))
        qFatal("no answer from the simulator");
    return QJsonDocument::fromJson(reply->readAll()).object();
}

} // namespace

class SimulatorTest : public QObject {
    Q_OBJECT
private slots:
    void writesTheLedgerBeforeItAnswers();
    void printsOneVerdictLine();
    void countsWhatTheCallerDidWrong();
    void drawsTheSamePeopleFromTheSameSeed();
    void usesTheLeadInTheConversation();
    void givesRecordingsAsLongAsTheCall();
    void endsEveryCallAsAsked_data();
    void endsEveryCallAsAsked();
    void signsItsDeliveries();
    void repeatsADeliveryNobodyTook();
    void misbehavesAsAsked_data();
    void misbehavesAsAsked();
    void acceptsBehindARefusal();
    void acceptsLate();
    void hidesNewCallsFromTheList();
    void drawsHowLateACallIs_data();
    void drawsHowLateACallIs();
    void brakesOnTheSameNumber();
    void keepsPlanLimits();
    void refusesBadRequests();
    void knowsItsDoNotCallList();
    void stopsCalls();
    void answersTheReadingEndpoints();
    void changesItsProfileAtRunTime();
    void speaksTls();
    void refusesWrongUse_data();
    void refusesWrongUse();
};

void SimulatorTest::writesTheLedgerBeforeItAnswers()
{
    SimulatorProcess simulator;
    Bench bench(simulator.url());
    const auto request = bench.request();

    const auto verdict = await(bench.client.dial(bench.client.prepare(request)));

    QCOMPARE(verdict.state, AttemptState::Placed);
    const auto ledger = simulator.ledger();
    QCOMPARE(ledger.size(), 1);
    const auto &line = ledger.constFirst();
    QCOMPARE(line.keys(), QStringList({u"call_id"_s, u"key"_s, u"metadata"_s, u"phone_number"_s, u"t"_s}));
    QCOMPARE(line.value(u"call_id"_s).toString(), verdict.callId);
    QCOMPARE(line.value(u"phone_number"_s).toString(), u"+12025550143"_s);
    QCOMPARE(line.value(u"key"_s).toString(), request.key.text());
    QCOMPARE(line.value(u"metadata"_s).toObject().value(u"lead"_s).toInt(), 42);
    static const QRegularExpression rfc3339(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"_s);
    QVERIFY(rfc3339.match(line.value(u"t"_s).toString()).hasMatch());
}

void SimulatorTest::printsOneVerdictLine()
{
    SimulatorProcess simulator;
    Bench bench(simulator.url());
    for (int i = 0; i < 5; ++i)
        QCOMPARE(dialTo(bench, number(i)).state, AttemptState::Placed);

    const auto output = simulator.verdict();

    QCOMPARE(output.count('\n'), 1);
    const auto verdict = QJsonDocument::fromJson(output).object();
    QCOMPARE(verdict.keys(),
             QStringList({u"after_stop"_s, u"dials"_s, u"max_open"_s, u"max_per_second"_s, u"numbers"_s,
                          u"numbers_twice"_s}));
    QCOMPARE(verdict.value(u"dials"_s).toInt(), 5);
    QCOMPARE(verdict.value(u"numbers"_s).toInt(), 5);
    QCOMPARE(verdict.value(u"numbers_twice"_s).toInt(), 0);
    QCOMPARE(verdict.value(u"max_open"_s).toInt(), 5);
    QVERIFY(verdict.value(u"max_per_second"_s).toInt() >= 1);
    QCOMPARE(verdict.value(u"after_stop"_s).toInt(), 0);
}

void SimulatorTest::countsWhatTheCallerDidWrong()
{
    SimulatorProcess simulator({}, {{u"same_number_s"_s, 0}});
    Bench bench(simulator.url());
    dialTo(bench, number(1));
    dialTo(bench, number(1));
    dialTo(bench, number(1));
    post(simulator.url().resolved(QUrl(u"/_sim/stop"_s)), {});
    dialTo(bench, number(2));

    const auto verdict = QJsonDocument::fromJson(simulator.verdict()).object();

    QCOMPARE(verdict.value(u"dials"_s).toInt(), 4);
    QCOMPARE(verdict.value(u"numbers_twice"_s).toInt(), 1);
    QCOMPARE(verdict.value(u"after_stop"_s).toInt(), 1);
}

void SimulatorTest::drawsTheSamePeopleFromTheSameSeed()
{
    QStringList numbers;
    for (int i = 10; i < 25; ++i)
        numbers += number(i);
    auto backwards = numbers;
    std::reverse(backwards.begin(), backwards.end());

    const auto first = campaign(numbers, u"7"_s);

    QCOMPARE(campaign(backwards, u"7"_s), first);
    QVERIFY(campaign(numbers, u"8"_s) != first);
}

void SimulatorTest::usesTheLeadInTheConversation()
{
    SimulatorProcess simulator(fast, always(u"interested"_s));
    Bench bench(simulator.url());
    auto request = bench.request();
    request.task = u"Rules.\n\n===== LEAD DATA =====\ncompany: Riverside Clinic\nfirst_name: Ada\n"
                   "===== END OF LEAD DATA =====\n\n===== SCRIPT =====\nSell."_s;

    const auto verdict = await(bench.client.dial(bench.client.prepare(request)));
    const auto record = finished(bench, verdict.callId);

    QString text;
    for (const auto &line : record.transcript)
        text += line.text + u'\n';
    QVERIFY2(text.contains(u"Riverside Clinic"_s), qPrintable(text));
    QVERIFY(text.contains(request.firstSentence));
    QVERIFY(record.summary.contains(u"Ada"_s) || record.summary.contains(u"Riverside Clinic"_s));
    QCOMPARE(record.attemptKey, request.key.text());
}

void SimulatorTest::givesRecordingsAsLongAsTheCall()
{
    SimulatorProcess simulator(fast, always(u"interested"_s));
    Bench bench(simulator.url());
    const QTemporaryDir folder;
    RecordingFetcher fetcher(bench.client, settingsFor(simulator.url()), folder.path());
    auto request = requestTo(bench, number(31));
    request.record = true;
    const auto recorded = finished(bench, await(bench.client.dial(bench.client.prepare(request))).callId);
    const auto other = finished(bench, dialTo(bench, number(32)).callId);

    const auto file = await(fetcher.fetch(recorded.callId, recorded.recordingUrl));
    QVERIFY(file);
    const double seconds = static_cast<double>(QFileInfo(*file).size() - 44) / 8'000;
    QVERIFY(std::abs(seconds - recorded.correctedSeconds.value_or(0)) <= 1);
    QVERIFY(other.recordingUrl.isEmpty());
    const auto none = await(fetcher.fetch(other.callId, {}));
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Error::Kind::NotFound);

    // For once it is gone.
    QFile::remove(*file);
    post(simulator.url().resolved(QUrl(u"/_sim/profile"_s)),
         rule({{u"route"_s, u"recording"_s}, {u"times"_s, 1}, {u"status"_s, 404}}));
    const auto gone = await(fetcher.fetch(recorded.callId, recorded.recordingUrl));
    QVERIFY(!gone); // it is the same address, so it is not tried twice
    QVERIFY(await(fetcher.fetch(recorded.callId, recorded.recordingUrl)));
}

void SimulatorTest::endsEveryCallAsAsked_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("review");
    QTest::newRow("interested") << Outcome::Interested << QString();
    QTest::newRow("not_interested") << Outcome::NotInterested << QString();
    QTest::newRow("callback") << Outcome::Callback << QString();
    QTest::newRow("needs_info") << Outcome::NeedsInfo << QString();
    QTest::newRow("stop") << Outcome::DoNotCall << QString();
    QTest::newRow("hangup") << Outcome::Hangup << QString();
    QTest::newRow("voicemail") << Outcome::Voicemail << QString();
    QTest::newRow("no_answer") << Outcome::NoAnswer << QString();
    QTest::newRow("busy") << Outcome::Busy << QString();
    QTest::newRow("not_found") << Outcome::InvalidNumber << QString();
    QTest::newRow("failed") << Outcome::Failed << QString();
    QTest::newRow("blocked") << Outcome::Blocked << QString();
    QTest::newRow("unsure") << Outcome::HumanAnswered << u"agent_ended_call"_s;
    QTest::newRow("mailbox_as_person") << Outcome::HumanAnswered << u"human_doubtful"_s;
}

void SimulatorTest::endsEveryCallAsAsked()
{
    QFETCH(Outcome, outcome);
    QFETCH(QString, review);
    SimulatorProcess simulator(fast, always(QString::fromLatin1(QTest::currentDataTag())));
    Bench bench(simulator.url());

    const auto record = finished(bench, dialTo(bench, number(30)).callId);

    const auto reading = readOutcome(record);
    QVERIFY(reading.finished);
    QCOMPARE(outcomeCode(reading.outcome), outcomeCode(outcome));
    QCOMPARE(reading.reviewReason, review);
    QCOMPARE(reading.stopRequest, outcome == Outcome::DoNotCall);
    QCOMPARE(record.callbackUtc.isValid(), outcome == Outcome::Callback);
    QVERIFY(record.price && *record.price >= Money::fromMicroUsd(15'000));
}

void SimulatorTest::signsItsDeliveries()
{
    ScriptedServer listener(
        [](QSslSocket &socket, const auto &) { ScriptedServer::answer(socket, 200, {}); });
    SimulatorProcess simulator(fast + QStringList {u"--webhook-secret"_s, u"example-secret-4711"_s});
    Bench bench(simulator.url());
    auto request = bench.request();
    request.webhookUrl = listener.url().toString() + u"/webhook/token"_s;

    const auto verdict = await(bench.client.dial(bench.client.prepare(request)));

    QTRY_COMPARE_WITH_TIMEOUT(listener.requests.size(), 1, 15'000);
    const auto &delivery = listener.requests.constFirst();
    QVERIFY(delivery.head.startsWith("POST /webhook/token HTTP/1.1"));
    QCOMPARE(
        delivery.header("X-Webhook-Signature"),
        QMessageAuthenticationCode::hash(delivery.body, "example-secret-4711", QCryptographicHash::Sha256)
            .toHex());
    const auto read = BlandDeliveryReader().read(delivery.body);
    QVERIFY(read);
    QCOMPARE(read->kind, Delivery::Kind::PostCall);
    QCOMPARE(read->record.callId, verdict.callId);
    QCOMPARE(read->record.completed, std::optional(true));
}

void SimulatorTest::repeatsADeliveryNobodyTook()
{
    int deliveries = 0;
    ScriptedServer listener([&](QSslSocket &socket, const auto &) {
        ScriptedServer::answer(socket, ++deliveries < 3 ? 503 : 200, {});
    });
    SimulatorProcess simulator(fast);
    Bench bench(simulator.url());
    auto request = bench.request();
    request.webhookUrl = listener.url().toString() + u"/webhook/token"_s;

    await(bench.client.dial(bench.client.prepare(request)));

    QTRY_COMPARE_WITH_TIMEOUT(listener.requests.size(), 3, 15'000);
    QCOMPARE(listener.requests.at(2).body, listener.requests.at(0).body);
    QVERIFY(listener.requests.at(0).header("X-Webhook-Signature").isEmpty());
}

void SimulatorTest::misbehavesAsAsked_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("rings");
    for (const auto &name : {"close_before_body", "reset_before_body"})
        QTest::newRow(name) << QString::fromLatin1(name) << 0;
    for (const auto &name : {"close_after_body", "reset_after_body", "half_header", "half_body",
                             "reset_in_header", "reset_in_body", "silence", "drip", "endless", "redirect"})
        QTest::newRow(name) << QString::fromLatin1(name) << 1;
}

void SimulatorTest::misbehavesAsAsked()
{
    QFETCH(QString, fault);
    QFETCH(int, rings);
    SimulatorProcess simulator({},
                               rule({{u"route"_s, u"dial"_s},
                                     {u"fault"_s, fault},
                                     {u"location"_s, u"http://127.0.0.1:9/v1/calls"_s}}));
    Bench bench(simulator.url(), shortLimits());

    QCOMPARE(bench.dial().state, AttemptState::Unknown);

    QCOMPARE(simulator.ledger().size(), rings);
    QCOMPARE(await(bench.client.calls({}))->rows.size(), rings);
}

void SimulatorTest::acceptsBehindARefusal()
{
    const QJsonObject body {{u"status"_s, u"error"_s},
                            {u"message"_s, u"Calls can only be sent every 10 seconds to the same number"_s}};
    SimulatorProcess simulator(
        {}, rule({{u"status"_s, 429}, {u"body"_s, body}, {u"accept"_s, true}, {u"times"_s, 1}}));
    Bench bench(simulator.url());

    QCOMPARE(bench.dial().state, AttemptState::Unknown);
    QCOMPARE(simulator.ledger().size(), 1);
    QCOMPARE(dialTo(bench, number(1)).state, AttemptState::Placed);
}

void SimulatorTest::acceptsLate()
{
    SimulatorProcess simulator({u"--speed"_s, u"100"_s},
                               rule({{u"fault"_s, u"close_after_body"_s}, {u"accept_late_s"_s, 60}}));
    Bench bench(simulator.url());

    QCOMPARE(bench.dial().state, AttemptState::Unknown);

    QCOMPARE(await(bench.client.calls({}))->rows.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(await(bench.client.calls({}))->rows.size(), 1, 15'000);
}

void SimulatorTest::hidesNewCallsFromTheList()
{
    SimulatorProcess simulator(
        {u"--speed"_s, u"100"_s},
        {{u"list_delay_s"_s, 60}, {u"row_metadata"_s, false}, {u"national_numbers"_s, true}});
    Bench bench(simulator.url());
    const auto verdict = bench.dial();

    QCOMPARE(await(bench.client.calls({}))->rows.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(await(bench.client.calls({}))->rows.size(), 1, 15'000);

    const auto row =
        await(bench.client.calls({u"+12025550143"_s, QDateTime::currentDateTimeUtc().addSecs(-600), {}}))
            ->rows.at(0);
    QCOMPARE(row.callId, verdict.callId);
    QCOMPARE(row.toDigits, u"2025550143"_s);
    QVERIFY(row.attemptKey.isEmpty());
    QVERIFY(!await(bench.client.call(verdict.callId))->attemptKey.isEmpty());
}

void SimulatorTest::drawsHowLateACallIs_data()
{
    QTest::addColumn<QJsonObject>("profile");
    QTest::newRow("accepted") << rule({{u"fault"_s, u"close_after_body"_s}, {u"accept_late_to_s"_s, 80'000}});
    QTest::newRow("listed") << QJsonObject {{u"list_delay_to_s"_s, 80'000}};
}

void SimulatorTest::drawsHowLateACallIs()
{
    QFETCH(QJsonObject, profile);
    SimulatorProcess simulator({}, profile);
    Bench bench(simulator.url());

    for (int i = 0; i < 3; ++i)
        dialTo(bench, number(i));

    QCOMPARE(simulator.ledger().size(), 3);
    QCOMPARE(await(bench.client.calls({}))->rows.size(), 0);
}

void SimulatorTest::brakesOnTheSameNumber()
{
    SimulatorProcess simulator;
    Bench bench(simulator.url());

    QCOMPARE(bench.dial().state, AttemptState::Placed);
    const auto second = bench.dial();

    QCOMPARE(second.state, AttemptState::Unknown);
    QCOMPARE(second.httpStatus, 429);
    QCOMPARE(simulator.ledger().size(), 1);
}

void SimulatorTest::keepsPlanLimits()
{
    SimulatorProcess simulator({}, {{u"limits"_s, QJsonObject {{u"concurrent"_s, 2}}}});
    Bench bench(simulator.url());
    dialTo(bench, number(1));
    dialTo(bench, number(2));

    const auto third = dialTo(bench, number(3));

    QCOMPARE(third.state, AttemptState::Rejected);
    QVERIFY(third.loadRefusal);
    QCOMPARE(third.code, u"CALL_RL_PLAN_CONCURRENCY"_s);
}

void SimulatorTest::refusesBadRequests()
{
    SimulatorProcess simulator({}, {{u"wrong_key"_s, u"org_wrong_key"_s}});
    Bench bench(simulator.url());

    QCOMPARE(dialTo(bench, u"+911"_s).number, NumberVerdict::StopList);
    QCOMPARE(dialTo(bench, u"+12345"_s).number, NumberVerdict::BadNumber);
    auto request = bench.request();
    request.task.clear();
    QCOMPARE(await(bench.client.dial(bench.client.prepare(request))).state, AttemptState::Rejected);
    QVERIFY(bench.client.setApiKey(Secret("org_wrong_key")));
    const auto verdict = bench.dial();
    QCOMPARE(verdict.httpStatus, 401);
    QVERIFY(!verdict.pauseCause.isEmpty());
    QCOMPARE(simulator.ledger().size(), 0);
}

void SimulatorTest::knowsItsDoNotCallList()
{
    SimulatorProcess simulator;
    Bench bench(simulator.url());
    const QJsonObject numbers {{u"numbers"_s, QJsonArray {number(5), u"12"_s}}, {u"reason"_s, u"asked"_s}};

    const auto added =
        post(simulator.url().resolved(QUrl(u"/v1/org_dnc"_s)), numbers).value(u"data"_s).toObject();

    QCOMPARE(added.value(u"added_count"_s).toInt(), 1);
    QCOMPARE(added.value(u"invalid_numbers"_s).toArray().size(), 1);
    QCOMPARE(dialTo(bench, number(5)).number, NumberVerdict::StopList);
}

void SimulatorTest::stopsCalls()
{
    SimulatorProcess simulator;
    Bench bench(simulator.url());
    const auto verdict = bench.dial();
    QCOMPARE(await(bench.client.activeCalls())->size(), 1);

    QVERIFY(await(bench.client.stopCall(verdict.callId)));

    const auto record = await(bench.client.call(verdict.callId)).value();
    QCOMPARE(record.status, u"canceled"_s);
    QCOMPARE(record.completed, std::optional(true));
    QCOMPARE(await(bench.client.activeCalls())->size(), 0);
    QVERIFY2(await(bench.client.stopCall(verdict.callId)),
             "a call that is over already is as good as stopped");
}

void SimulatorTest::answersTheReadingEndpoints()
{
    SimulatorProcess simulator({}, {{u"balance"_s, 12.5}});
    Bench bench(simulator.url());

    QCOMPARE(await(bench.client.account())->balance, std::optional(Money::fromUsd(12.5)));
    QVERIFY(await(bench.client.voices())->constFirst().recommended);
    QCOMPARE(await(bench.client.callerNumbers())->size(), 3);
    QCOMPARE(await(bench.client.call(u"no-such-call"_s)).error().kind, Error::Kind::NotFound);
}

void SimulatorTest::changesItsProfileAtRunTime()
{
    SimulatorProcess simulator;
    Bench bench(simulator.url());
    const auto profileUrl = simulator.url().resolved(QUrl(u"/_sim/profile"_s));

    post(profileUrl,
         rule({{u"status"_s, 402},
               {u"body"_s, u"{\"status\":\"error\",\"message\":\"Insufficient balance.\"}"_s}}));
    QCOMPARE(bench.dial().httpStatus, 402);

    QVERIFY(post(profileUrl, {{u"rulez"_s, 1}}).value(u"message"_s).toString().contains(u"rulez"_s));
    QCOMPARE(bench.dial().httpStatus, 402);

    post(profileUrl, {{u"rules"_s, QJsonArray {}}});
    QCOMPARE(bench.dial().state, AttemptState::Placed);
}

void SimulatorTest::speaksTls()
{
    const auto folder = QStringLiteral(BLAND_TEST_CERTIFICATES);
    SimulatorProcess simulator({u"--tls"_s, folder + u"/good.pem,"_s + folder + u"/server.key"_s});
    auto settings = settingsFor(simulator.url(u"https"_s));
    settings.extraCaFile = folder + u"/authority.pem"_s;
    Bench bench(settings);

    QCOMPARE(bench.dial().state, AttemptState::Placed);
    QCOMPARE(await(bench.client.calls({}))->rows.size(), 1);
}

void SimulatorTest::refusesWrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList {u"--colour"_s};
    QTest::newRow("bad port") << QStringList {u"--port"_s, u"99999"_s};
    QTest::newRow("bad speed") << QStringList {u"--speed"_s, u"0"_s};
    QTest::newRow("bad seed") << QStringList {u"--seed"_s, u"x"_s};
    QTest::newRow("half of TLS") << QStringList {u"--tls"_s, u"cert.pem"_s};
    QTest::newRow("no such profile") << QStringList {u"--profile"_s, u"/nowhere/profile.json"_s};
    QTest::newRow("something extra") << QStringList {u"start"_s};
}

void SimulatorTest::refusesWrongUse()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    process.start(SimulatorProcess::program(), arguments);
    QVERIFY(process.waitForFinished(15'000));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(!process.readAllStandardError().isEmpty());
    QVERIFY(process.readAllStandardOutput().isEmpty());
}

LEADLINE_TEST(SimulatorTest)
#include "tst_simulator.moc"
