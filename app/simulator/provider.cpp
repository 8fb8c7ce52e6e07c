#include "app/simulator/provider.h"

#include "app/simulator/dialcheck.h"
#include "app/simulator/routes.h"

#include <QJsonArray>
#include <QTimer>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestKey = 8;
constexpr double secondsPerHour = 3'600;
constexpr double secondsPerDay = 24 * secondsPerHour;

/// The caller's own mark, wherever it put it.
QString keyOf(const QJsonObject &body)
{
    const auto key = body.value("metadata"_L1).toObject().value("leadline_key"_L1).toString();
    return key.isEmpty() ? body.value("external_id"_L1).toString() : key;
}

HttpAnswer limitAnswer(const QString &message, const QString &code = {})
{
    QJsonObject body {{u"status"_s, u"error"_s}, {u"message"_s, message}};
    if (!code.isEmpty())
        body.insert(u"code"_s, code);
    return HttpAnswer::json(body, 429);
}

} // namespace

HttpAnswer flatError(int status, const QString &message)
{
    return HttpAnswer::json({{u"status"_s, u"error"_s}, {u"message"_s, message}}, status);
}

HttpAnswer wrappedError(int status, const QString &code, const QString &message)
{
    const QJsonObject error {{u"error"_s, code}, {u"message"_s, message}};
    return HttpAnswer::json({{u"data"_s, QJsonValue()}, {u"errors"_s, QJsonArray {error}}}, status);
}

QString routeKind(const HttpRequest &request)
{
    if (request.path == u"/v1/calls"_s)
        return request.method == "POST" ? u"dial"_s : u"list"_s;
    if (request.path == u"/v1/calls/active"_s)
        return u"active"_s;
    if (request.path == u"/v1/me"_s)
        return u"account"_s;
    if (request.path.startsWith(u"/v1/recordings/"_s))
        return u"recording"_s;
    if (request.path.startsWith(u"/v1/calls/"_s))
        return request.method == "POST" ? u"stop"_s : u"details"_s;
    return u"other"_s;
}

Provider::Provider(const Options &options, ProviderState &state, Telephone &telephone, Ledger &ledger,
                   WebhookSender &webhooks)
    : m_options(options)
    , m_state(state)
    , m_telephone(telephone)
    , m_ledger(ledger)
    , m_webhooks(webhooks)
{
}

HttpAnswer Provider::answer(const HttpRequest &request)
{
    const auto kind = routeKind(request);
    if (!request.path.startsWith(u"/_sim/"_s) && !isAuthorized(request))
        return wrappedError(401, u"AUTH_FAILURE"_s, u"Unauthorized"_s);
    return kind == u"dial"_s ? dial(request) : route(request, kind);
}

Fault Provider::faultBeforeBody(const HttpRequest &request)
{
    const auto *rule = strikingRule(routeKind(request), true, {});
    return rule != nullptr ? rule->fault : Fault::None;
}

HttpAnswer Provider::route(const HttpRequest &request, const QString &kind)
{
    RouteContext context {request, m_state, m_telephone, m_ledger, m_webhooks, {}};
    const auto *rule = kind != u"other"_s ? strikingRule(kind, false, {}) : nullptr;
    const auto copy = rule != nullptr ? std::optional(*rule) : std::nullopt;
    auto answer = routed(context).value_or(flatError(404, u"Not found"_s));
    return copy ? spoiled(std::move(answer), *copy) : answer;
}

HttpAnswer Provider::spoiled(HttpAnswer answer, const FaultRule &rule) const
{
    if (rule.status != 0) {
        answer.status = rule.status;
        answer.body = rule.body;
    }
    answer.headers += rule.headers;
    answer.fault = rule.fault;
    answer.delay = rule.delay;
    return answer;
}

HttpAnswer Provider::dial(const HttpRequest &request)
{
    m_ledger.noteRequest();
    const auto body = request.json();
    const auto *rule = strikingRule(u"dial"_s, false, digitsOf(body.value("phone_number"_L1).toString()));
    if (rule != nullptr && !rule->accepts())
        return spoiled(flatError(500, u"Internal server error"_s), *rule);
    const auto fault = dialFault(request.body, m_state);
    auto answer = fault ? *fault : refusal(body).value_or(HttpAnswer {});
    if (answer.body.isEmpty())
        answer = accept(body, rule);
    return rule != nullptr ? spoiled(std::move(answer), *rule) : answer;
}

/// Brakes and limits; they count accepted dials only.
std::optional<HttpAnswer> Provider::refusal(const QJsonObject &body)
{
    const auto &profile = m_state.profile;
    const auto now = QDateTime::currentDateTimeUtc();
    const auto since = [&](double seconds) {
        return std::count_if(m_dialTimes.cbegin(), m_dialTimes.cend(), [&](const QDateTime &at) {
            return at.msecsTo(now) < m_telephone.real(seconds).count();
        });
    };
    const auto last = m_lastDial.value(digitsOf(body.value("phone_number"_L1).toString()));
    if (last.isValid() && last.msecsTo(now) < m_telephone.real(profile.sameNumberSeconds).count())
        return limitAnswer(u"Calls can only be sent every 10 seconds to the same number."_s);
    const auto &limits = profile.limits;
    if (limits.concurrent > 0 && m_telephone.openCalls() >= limits.concurrent)
        return limitAnswer(u"Too many calls at once."_s, u"CALL_RL_PLAN_CONCURRENCY"_s);
    const bool tooFast = limits.perSecond > 0
        && std::count_if(m_dialTimes.crbegin(), m_dialTimes.crend(),
                         [&](const QDateTime &at) { return at.msecsTo(now) < 1'000; })
            >= limits.perSecond;
    if (tooFast || (limits.perHour > 0 && since(secondsPerHour) >= limits.perHour)
        || (limits.perDay > 0 && since(secondsPerDay) >= limits.perDay))
        return limitAnswer(u"Rate limit exceeded"_s);
    return std::nullopt;
}

/// The ledger's line is written before anything is answered. A late acceptance has its id now and its call
/// later.
HttpAnswer Provider::accept(const QJsonObject &body, const FaultRule *rule)
{
    const auto number = body.value("phone_number"_L1).toString();
    const Dial dial {QUuid::createUuid().toString(QUuid::WithoutBraces), number, digitsOf(number),
                     keyOf(body), body};
    if (!m_ledger.add(dial))
        return flatError(500, u"The ledger cannot be written."_s);
    rememberDial(dial.digits);
    const auto place = [this, dial] {
        m_telephone.place(dial, m_state.profile);
        m_ledger.noteOpenCalls(m_telephone.openCalls());
    };
    if (const double late = rule != nullptr ? lateness(*rule, dial.digits) : 0; late > 0)
        QTimer::singleShot(m_telephone.real(late), &m_telephone, place);
    else
        place();
    return HttpAnswer::json({{u"status"_s, u"success"_s},
                             {u"message"_s, u"Call successfully queued."_s},
                             {u"call_id"_s, dial.callId},
                             {u"batch_id"_s, QJsonValue()}});
}

/// Imaginary seconds until a late acceptance.
double Provider::lateness(const FaultRule &rule, const QString &digits) const
{
    Chance chance(m_options.seed, "late/" + digits.toLatin1());
    return rule.acceptLateToSeconds > rule.acceptLateSeconds
        ? chance.between(rule.acceptLateSeconds, rule.acceptLateToSeconds)
        : rule.acceptLateSeconds;
}

void Provider::rememberDial(const QString &digits)
{
    const auto now = QDateTime::currentDateTimeUtc();
    m_lastDial.insert(digits, now);
    m_dialTimes.push_back(now);
    const auto window = std::max<qint64>(m_telephone.real(secondsPerDay).count(), 1'000);
    while (m_dialTimes.front().msecsTo(now) > window)
        m_dialTimes.pop_front();
}

/// The first rule that fits and whose draw comes up. Dials are drawn for by number, everything else by turn.
FaultRule *Provider::strikingRule(const QString &kind, bool beforeBody, const QString &digits)
{
    for (qsizetype i = 0; i < m_state.profile.rules.size(); ++i) {
        auto &rule = m_state.profile.rules[i];
        const bool fits = (rule.route == kind || rule.route == u"any"_s)
            && rule.strikesBeforeBody() == beforeBody && (rule.number.isEmpty() || rule.number == digits)
            && rule.times != 0;
        if (!fits)
            continue;
        const auto name =
            "rule/" + QByteArray::number(i) + '/' + (digits.isEmpty() ? kind : digits).toLatin1();
        Chance chance(m_options.seed, name + '/' + QByteArray::number(m_draws[name]++));
        if (!chance.happens(rule.share))
            continue;
        rule.times -= rule.times > 0 ? 1 : 0;
        return &rule;
    }
    return nullptr;
}

bool Provider::isAuthorized(const HttpRequest &request) const
{
    auto key = request.header("Authorization").trimmed();
    if (key.left(7).toLower() == "bearer ")
        key = key.mid(7).trimmed();
    return key.size() >= shortestKey && key != m_state.profile.wrongKey.toUtf8();
}
