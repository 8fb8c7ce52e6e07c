#include "core/bland/dialanswer.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;

namespace {

enum Flag { NoFlag = 0, Account = 1, Load = 2, Pause = 4 };

/// An answer that arrived whole.
HttpAnswer answered(int status, const QByteArray &body)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.bodyTouched = true;
    answer.emissions = 1;
    if (status >= 400)
        answer.error = status >= 500 ? QNetworkReply::UnknownServerError : QNetworkReply::UnknownContentError;
    return answer;
}

HttpAnswer failed(QNetworkReply::NetworkError error, bool touched = false)
{
    HttpAnswer answer;
    answer.error = error;
    answer.bodyTouched = touched;
    return answer;
}

/// A refusal in the provider's flat shape.
QByteArray text(const QByteArray &message)
{
    return "{\"status\":\"error\",\"message\":\"" + message + "\"}";
}

QByteArray code(const QByteArray &name)
{
    return "{\"status\":\"error\",\"message\":\"No.\",\"code\":\"" + name + "\"}";
}

const QDateTime now = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

} // namespace

class DialAnswerTest : public QObject {
    Q_OBJECT
private slots:
    void readsEveryAnswer_data();
    void readsEveryAnswer();
    void readsEveryFailure_data();
    void readsEveryFailure();
    void takesTheTextsInTheirOrder_data();
    void takesTheTextsInTheirOrder();
    void clampsTheWaitTheProviderAsksFor_data();
    void clampsTheWaitTheProviderAsksFor();
    void tellsWhichLimitOfThePlanWasReached_data();
    void tellsWhichLimitOfThePlanWasReached();
    void reportsARepeat();
};

void DialAnswerTest::readsEveryAnswer_data()
{
    using State = AttemptState;
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("flags");
    QTest::addColumn<NumberVerdict>("number");
    const auto row = [](const char *name, int status, const QByteArray &body, State state, int flags = NoFlag,
                        NumberVerdict number = NumberVerdict::None) {
        QTest::newRow(name) << status << body << state << flags << number;
    };
    row("accepted", 200, R"({"status":"success","call_id":"abcd-1234"})", State::Placed);
    row("accepted, 201, wrapped", 201, R"({"data":{"status":"success","call_id":"abcd_1234"},"errors":null})",
        State::Placed);
    row("no id", 200, R"({"status":"success"})", State::Unknown, Account);
    row("id too short", 200, R"({"status":"success","call_id":"abc"})", State::Unknown, Account);
    row("id with a slash", 200, R"({"status":"success","call_id":"abcd/../1234"})", State::Unknown, Account);
    row("id is a number", 200, R"({"status":"success","call_id":123456789})", State::Unknown, Account);
    row("id twice", 200, R"({"status":"success","call_id":"abcd-1234","call_id":"efgh-5678"})",
        State::Unknown, Account);
    row("error in a 200", 200, R"({"status":"error","message":"Rate limit exceeded"})", State::Unknown,
        Account);
    row("do not call in a 200", 200,
        R"({"status":"DNC Error","message":"Number found in DNC list. Remove it."})", State::Unknown, Account,
        NumberVerdict::StopList);
    row("error in a 200 with an id", 200, R"({"status":"error","call_id":"abcd-1234"})", State::Unknown,
        Account);
    row("empty 200", 200, "", State::Unknown, Account);
    row("HTML 200", 200, "<html><body>Sign in to the network</body></html>", State::Unknown, Account);
    row("truncated 200", 200, R"({"status":"success","call_id":"abcd-12)", State::Unknown, Account);
    row("array", 200, R"([{"status":"success","call_id":"abcd-1234"}])", State::Unknown, Account);
    row("redirect", 302, "", State::Unknown, Account | Pause);

    row("validation", 400, R"({"status":"error","message":"Invalid parameters","errors":["Missing task."]})",
        State::Rejected);
    row("number, shape C", 400, R"({"error":"Invalid phone number format"})", State::Rejected, NoFlag,
        NumberVerdict::BadNumber);
    row("number", 400, text("Invalid phone number."), State::Rejected, NoFlag, NumberVerdict::BadNumber);
    row("sensitive", 400, text("Cannot dial sensitive numbers"), State::Rejected, NoFlag,
        NumberVerdict::StopList);
    row("do not call, shape D", 400,
        R"({"status":"DNC Error","message":"Number found in DNC list. Remove it."})", State::Rejected, NoFlag,
        NumberVerdict::StopList);
    row("moderation", 400, text("Flagged Node: start"), State::Rejected, Pause);
    row("caller number", 400, text("Invalid from phone number."), State::Rejected, Pause);
    row("caller number, quoted", 400, text("Invalid 'from' number"), State::Rejected, Pause);
    row("webhook", 400, text("webhook must be a string that starts with https://."), State::Rejected, Pause);
    for (const char *words :
         {"Invalid timezone: Mars/Olympus", "Invalid background_track option", "Invalid start_time.",
          "Start time must be a valid date-time format", "Calls must be scheduled at least 5 minutes in advance",
          "Keywords must be strings", "At most 20 keywords can be added.",
          "Summary prompt must be less than 2000 characters.",
          "Precall DTMF sequence is not supported for this platform.", "Missing required parameter: task.",
          "pathway_version needs to either be a number, or a string of 'production' or 'staging'.",
          "Invalid pathway data", "Invalid start node ID: 7", "Invalid voicemail action", "Invalid language code"})
        row(words, 400, text(words), State::Rejected, Pause);
    row("unknown member", 400, text("Additional properties are not allowed"), State::Rejected, Pause);
    row("cannot queue", 400, text("Unable to queue call."), State::Unknown, Account);
    row("cannot save", 400, text("Unable to save request body."), State::Unknown, Account);
    row("agent", 400, code("AGENT_NOT_FOUND"), State::Rejected, Pause);
    row("400 of a portal", 400, "<html>Bad Request</html>", State::Unknown, Account);
    row("key", 401, R"({"data":null,"errors":[{"error":"AUTH_FAILURE","message":"Unauthorized"}]})",
        State::Rejected, Account | Pause);
    row("401 of a portal", 401, "<html>Log in</html>", State::Unknown, Account);
    row("money", 402, text("Insufficient balance."), State::Rejected, Account | Pause);
    row("suspended", 403, text("Your account has been flagged."), State::Rejected, Account | Pause);
    row("403 of a proxy", 403, "Forbidden", State::Unknown, Account);
    row("404", 404, text("Pathway not found."), State::Rejected, Pause);
    row("418, shape E", 418,
        R"({"error":"OBJECTIVE_VALIDATION_ERROR","details":"The prompt is not allowed."})", State::Rejected,
        Pause);
    row("422", 422, text("Unprocessable"), State::Rejected);
    row("408", 408, text("Timeout"), State::Unknown, Account);
    row("409", 409, text("Conflict"), State::Unknown, Account);

    row("same number", 429, text("Calls can only be sent every 10 seconds to the same number"),
        State::Unknown);
    row("blacklisted", 429, text("This number is blacklisted."), State::Rejected, NoFlag,
        NumberVerdict::StopList);
    row("rate", 429, text("Rate limit exceeded"), State::Rejected, Load);
    row("rate, other case", 429, text("RATE limit exceeded."), State::Rejected, Load);
    row("rate, other words", 429, text("Rate limit exceeded: try tomorrow"), State::Unknown, Account);
    row("new account", 429, text("Rate limit exceeded for newly created accounts. Please wait."),
        State::Rejected, Load);
    row("international", 429, text("International rate limit exceeded for your account type."),
        State::Rejected, Load);
    row("concurrency", 429, code("CALL_RL_PLAN_CONCURRENCY"), State::Rejected, Load);
    row("concurrency with 400", 400, code("CALL_RL_PLAN_CONCURRENCY"), State::Rejected, Load);
    row("daily minutes", 429, code("CALL_RL_PLAN_DAILY_MINUTES"), State::Rejected, Load);
    row("destination", 403, code("CALL_PLAN_DESTINATION_BLOCKED"), State::Rejected);
    row("other 429", 429, text("Please be patient"), State::Unknown, Account);
    row("429 of a gateway", 429, "slow down", State::Unknown, Account);

    row("500", 500, text("Internal server error"), State::Unknown, Account);
    for (const char *words : {"Missing encrypted_key", "Twilio error 20003", "BYOT account not found",
                              "No dialer is set up for this account"})
        row(words, 500, text(words), State::Unknown, Account | Pause);
    row("500 of a gateway that names the carrier", 500, "<html>twilio</html>", State::Unknown, Account);
    row("502 that names the carrier", 502, text("Twilio is down"), State::Unknown, Account);
    row("502", 502, "<html>Bad Gateway</html>", State::Unknown, Account);
    row("503 with a known code", 503, code("CALL_RL_PLAN_CONCURRENCY"), State::Unknown, Account);
    row("504", 504, "", State::Unknown, Account);
}

void DialAnswerTest::readsEveryAnswer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(AttemptState, state);
    QFETCH(int, flags);
    QFETCH(NumberVerdict, number);

    const auto verdict = verdictOf(answered(status, body), "org_secret", now);

    QCOMPARE(verdict.state, state);
    QCOMPARE(verdict.httpStatus, status);
    QCOMPARE(verdict.accountFailure, (flags & Account) != 0);
    QCOMPARE(verdict.loadRefusal, (flags & Load) != 0);
    QCOMPARE(!verdict.pauseCause.isEmpty(), (flags & Pause) != 0);
    QCOMPARE(verdict.number, number);
    QCOMPARE(verdict.callId.isEmpty(), state != AttemptState::Placed);
}

void DialAnswerTest::tellsWhichLimitOfThePlanWasReached_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<PlanLimit>("limit");
    QTest::addColumn<qint64>("waitSeconds");
    QTest::newRow("lines") << code("CALL_RL_PLAN_CONCURRENCY") << PlanLimit::Lines << qint64(0);
    QTest::newRow("minutes, until midnight UTC")
        << code("CALL_RL_PLAN_DAILY_MINUTES") << PlanLimit::MinutesOfDay << qint64(12 * 3'600);
    QTest::newRow("international") << text("International rate limit exceeded for your account type.")
                                   << PlanLimit::Foreign << qint64(3'600);
    QTest::newRow("new account") << text("Rate limit exceeded for newly created accounts. Please wait.")
                                 << PlanLimit::None << qint64(120);
    QTest::newRow("rate") << text("Rate limit exceeded") << PlanLimit::None << qint64(0);
}

void DialAnswerTest::tellsWhichLimitOfThePlanWasReached()
{
    QFETCH(QByteArray, body);
    QFETCH(PlanLimit, limit);
    QFETCH(qint64, waitSeconds);
    const auto verdict = verdictOf(answered(429, body), "org_secret", now);
    QVERIFY(verdict.loadRefusal);
    QCOMPARE(verdict.planLimit, limit);
    QCOMPARE(verdict.retryAfter, std::chrono::milliseconds(waitSeconds * 1'000));
}

void DialAnswerTest::readsEveryFailure_data()
{
    using Reply = QNetworkReply;
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<AttemptState>("state");
    const auto row = [](const char *name, const HttpAnswer &answer, AttemptState state) {
        QTest::newRow(name) << answer << state;
    };
    row("no host", failed(Reply::HostNotFoundError), AttemptState::NotSent);
    row("refused", failed(Reply::ConnectionRefusedError), AttemptState::NotSent);
    row("TLS", failed(Reply::SslHandshakeFailedError), AttemptState::NotSent);
    row("proxy refused", failed(Reply::ProxyConnectionRefusedError), AttemptState::NotSent);
    row("proxy not found", failed(Reply::ProxyNotFoundError), AttemptState::NotSent);
    row("proxy wants login", failed(Reply::ProxyAuthenticationRequiredError), AttemptState::NotSent);
    row("refused after the body was taken", failed(Reply::ConnectionRefusedError, true),
        AttemptState::Unknown);
    row("closed", failed(Reply::RemoteHostClosedError), AttemptState::Unknown);
    row("timeout", failed(Reply::TimeoutError), AttemptState::Unknown);
    row("could not be repeated", failed(Reply::ContentReSendError, true), AttemptState::Unknown);
    row("cancelled", failed(Reply::OperationCanceledError), AttemptState::Unknown);
    row("network gone", failed(Reply::TemporaryNetworkFailureError), AttemptState::Unknown);
    row("proxy closed", failed(Reply::ProxyConnectionClosedError), AttemptState::Unknown);

    auto late = failed(Reply::OperationCanceledError, true);
    late.end = HttpAnswer::End::Deadline;
    row("deadline", late, AttemptState::Unknown);
    auto connecting = failed(Reply::OperationCanceledError);
    connecting.end = HttpAnswer::End::ConnectDeadline;
    row("deadline of the connection", connecting, AttemptState::Unknown);
    auto proxyAnswer = failed(Reply::ProxyAuthenticationRequiredError, true);
    proxyAnswer.status = 407;
    row("407 from the server itself", proxyAnswer, AttemptState::Unknown);
    auto broken = answered(200, R"({"status":"success","call_id":"abcd-1234"})");
    broken.error = Reply::RemoteHostClosedError;
    row("success on a broken connection", broken, AttemptState::Unknown);
}

void DialAnswerTest::readsEveryFailure()
{
    QFETCH(HttpAnswer, answer);
    QFETCH(AttemptState, state);

    const auto verdict = verdictOf(answer, {}, now);

    QCOMPARE(verdict.state, state);
    QVERIFY(verdict.accountFailure);
    QVERIFY(!verdict.code.isEmpty());
    QVERIFY(!verdict.loadRefusal);
}

void DialAnswerTest::takesTheTextsInTheirOrder_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("flat") << QByteArray(R"({"status":"error","message":"Flat"})") << u"Flat"_s
                          << u"http_400"_s;
    QTest::newRow("list before message")
        << QByteArray(R"({"message":"Invalid parameters","errors":["First","Second"]})") << u"First"_s
        << u"http_400"_s;
    QTest::newRow("wrapped") << QByteArray(
        R"({"data":null,"errors":[{"error":"SOME_CODE","message":"Wrapped"}]})")
                             << u"Wrapped"_s << u"SOME_CODE"_s;
    QTest::newRow("bare") << QByteArray(R"({"error":"Bare words"})") << u"Bare words"_s << u"http_400"_s;
    QTest::newRow("details before error")
        << QByteArray(R"({"error":"SOME_CODE","details":"Details"})") << u"Details"_s << u"SOME_CODE"_s;
    QTest::newRow("not JSON") << QByteArray("<p>Oops</p>") << u"<p>Oops</p>"_s << u"http_400"_s;
    QTest::newRow("secret") << QByteArray(R"({"error":"Key org_secret is bad"})") << u"Key … is bad"_s
                            << u"http_400"_s;
}

void DialAnswerTest::takesTheTextsInTheirOrder()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, text);
    QFETCH(QString, code);

    const auto verdict = verdictOf(answered(400, body), "org_secret", now);

    QCOMPARE(verdict.text, text);
    QCOMPARE(verdict.code, code);
}

void DialAnswerTest::clampsTheWaitTheProviderAsksFor_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds");
    QTest::newRow("none") << QByteArray() << 0;
    QTest::newRow("seconds") << QByteArray("30") << 30;
    QTest::newRow("zero") << QByteArray("0") << 1;
    QTest::newRow("negative") << QByteArray("-5") << 1;
    QTest::newRow("a week") << QByteArray("604800") << 3600;
    QTest::newRow("date") << QByteArray("Sun, 22 Nov 2026 12:02:00 GMT") << 120;
    QTest::newRow("date gone by") << QByteArray("Sun, 22 Nov 2026 11:00:00 GMT") << 1;
    QTest::newRow("nonsense") << QByteArray("soon") << 0;
}

void DialAnswerTest::clampsTheWaitTheProviderAsksFor()
{
    QFETCH(QByteArray, header);
    QFETCH(int, seconds);
    auto answer = answered(429, R"({"status":"error","message":"Rate limit exceeded"})");
    answer.retryAfter = header;

    QCOMPARE(verdictOf(answer, {}, now).retryAfter, std::chrono::seconds(seconds));
}

void DialAnswerTest::reportsARepeat()
{
    auto answer = failed(QNetworkReply::RemoteHostClosedError, true);
    answer.emissions = 2;

    QVERIFY(verdictOf(answer, {}, now).repeated);
    QCOMPARE(verdictOf(answer, {}, now).state, AttemptState::Unknown);
}

LEADLINE_TEST(DialAnswerTest)
#include "tst_dialanswer.moc"
