#include "app/simulator/profile.h"

#include "app/simulator/people.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array routes {"dial"_L1, "list"_L1,    "details"_L1,   "active"_L1,
                             "stop"_L1, "account"_L1, "recording"_L1, "any"_L1};

struct FaultName {
    QLatin1StringView name;
    Fault fault;
};
constexpr std::array faultNames {
    FaultName {"none"_L1, Fault::None},
    FaultName {"close_before_body"_L1, Fault::CloseBeforeBody},
    FaultName {"reset_before_body"_L1, Fault::ResetBeforeBody},
    FaultName {"close_after_body"_L1, Fault::CloseAfterBody},
    FaultName {"reset_after_body"_L1, Fault::ResetAfterBody},
    FaultName {"half_header"_L1, Fault::HalfHeader},
    FaultName {"half_body"_L1, Fault::HalfBody},
    FaultName {"reset_in_header"_L1, Fault::ResetInHeader},
    FaultName {"reset_in_body"_L1, Fault::ResetInBody},
    FaultName {"drip"_L1, Fault::Drip},
    FaultName {"silence"_L1, Fault::Silence},
    FaultName {"endless"_L1, Fault::Endless},
    FaultName {"redirect"_L1, Fault::Redirect},
};

/// Takes members out of an object one by one and remembers the first fault; what is left over at the end is
/// unknown.
class Members final {
public:
    Members(QJsonObject object, QString place, QString &error)
        : m_object(std::move(object))
        , m_place(std::move(place))
        , m_error(error)
    {
    }
    ~Members()
    {
        if (!m_object.isEmpty())
            fail(m_object.begin().key(), u"is not known"_s);
    }
    Members(const Members &) = delete;
    Members &operator=(const Members &) = delete;

    void take(QLatin1StringView name, double &to, double min, double max)
    {
        const auto value = m_object.take(name);
        if (value.isUndefined())
            return;
        if (!value.isDouble() || value.toDouble() < min || value.toDouble() > max)
            return fail(name, u"has to be a number from %1 to %2"_s.arg(min).arg(max));
        to = value.toDouble();
    }
    template <typename Integer> void takeInteger(QLatin1StringView name, Integer &to, double min, double max)
    {
        auto number = static_cast<double>(to);
        take(name, number, min, max);
        to = static_cast<Integer>(std::llround(number));
    }
    void take(QLatin1StringView name, bool &to)
    {
        const auto value = m_object.take(name);
        if (!value.isUndefined() && !value.isBool())
            return fail(name, u"has to be true or false"_s);
        to = value.toBool(to);
    }
    void take(QLatin1StringView name, QString &to)
    {
        const auto value = m_object.take(name);
        if (!value.isUndefined() && !value.isString())
            return fail(name, u"has to be text"_s);
        to = value.toString(to);
    }
    QJsonObject takeObject(QLatin1StringView name)
    {
        const auto value = m_object.take(name);
        if (!value.isUndefined() && !value.isObject())
            fail(name, u"has to be an object"_s);
        return value.toObject();
    }
    QJsonValue takeAny(QLatin1StringView name) { return m_object.take(name); }
    void fail(QAnyStringView name, const QString &why)
    {
        if (m_error.isEmpty())
            m_error = m_place + name.toString() + u' ' + why;
    }

private:
    QJsonObject m_object;
    QString m_place;
    QString &m_error;
};

QByteArray bodyText(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    return value.toString().toUtf8();
}

void takeFault(Members &members, FaultRule &rule)
{
    QString name = u"none"_s;
    members.take("fault"_L1, name);
    const auto row = std::find_if(faultNames.begin(), faultNames.end(),
                                  [&](const FaultName &candidate) { return name == candidate.name; });
    if (row == faultNames.end())
        members.fail("fault"_L1, u"is none of the known ones"_s);
    else
        rule.fault = row->fault;
    QString location;
    members.take("location"_L1, location);
    if (rule.fault == Fault::Redirect)
        rule.headers.append({"Location", location.toUtf8()});
}

FaultRule ruleFrom(const QJsonObject &object, const QString &place, QString &error)
{
    FaultRule rule;
    Members members(object, place, error);
    members.take("route"_L1, rule.route);
    if (std::find(routes.begin(), routes.end(), rule.route) == routes.end())
        members.fail("route"_L1, u"is none of the known ones"_s);
    members.take("number"_L1, rule.number);
    rule.number = digitsOf(rule.number);
    members.take("share"_L1, rule.share, 0, 1);
    members.takeInteger("times"_L1, rule.times, -1, 1e9);
    members.takeInteger("status"_L1, rule.status, 0, 599);
    rule.body = bodyText(members.takeAny("body"_L1));
    for (const auto headers = members.takeObject("headers"_L1); const auto &name : headers.keys())
        rule.headers.append({name.toLatin1(), headers.value(name).toString().toLatin1()});
    takeFault(members, rule);
    auto delay = static_cast<double>(rule.delay.count());
    members.take("delay_ms"_L1, delay, 0, 600'000);
    rule.delay = std::chrono::milliseconds(std::llround(delay));
    bool accept = rule.accepts();
    members.take("accept"_L1, accept);
    rule.accept = accept;
    members.take("accept_late_s"_L1, rule.acceptLateSeconds, 0, 86'400);
    members.take("accept_late_to_s"_L1, rule.acceptLateToSeconds, 0, 86'400);
    if (rule.fault == Fault::Redirect && rule.status == 0)
        rule.status = 307;
    return rule;
}

void takePeople(const QJsonObject &object, Profile &profile, QString &error)
{
    Members members(object, u"people."_s, error);
    for (auto weight = profile.people.begin(); weight != profile.people.end(); ++weight)
        members.take(QLatin1StringView(weight.key().toLatin1()), weight.value(), 0, 1e6);
}

void takeWebhook(const QJsonObject &object, WebhookProfile &webhook, QString &error)
{
    Members members(object, u"webhook."_s, error);
    members.take("never"_L1, webhook.never, 0, 1);
    members.take("late"_L1, webhook.late, 0, 1);
    members.take("late_s"_L1, webhook.lateSeconds, 0, 86'400);
    members.take("twice"_L1, webhook.twice, 0, 1);
    members.take("reorder"_L1, webhook.reorder, 0, 1);
    members.take("alter"_L1, webhook.alter, 0, 1);
}

void takeLimits(const QJsonObject &object, LimitProfile &limits, QString &error)
{
    Members members(object, u"limits."_s, error);
    members.takeInteger("concurrent"_L1, limits.concurrent, 0, 1e6);
    members.takeInteger("per_hour"_L1, limits.perHour, 0, 1e9);
    members.takeInteger("per_day"_L1, limits.perDay, 0, 1e9);
    members.take("per_second"_L1, limits.perSecond, 0, 1e6);
}

} // namespace

std::optional<Profile> profileFrom(const QJsonObject &object, QString &error)
{
    Profile profile;
    profile.people = defaultWeights();
    {
        Members members(object, {}, error);
        members.take("wrong_key"_L1, profile.wrongKey);
        members.take("strict"_L1, profile.strict);
        members.take("external_id"_L1, profile.externalId);
        members.take("same_number_s"_L1, profile.sameNumberSeconds, 0, 86'400);
        members.take("balance"_L1, profile.balance, -1e9, 1e9);
        members.take("list_delay_s"_L1, profile.listDelaySeconds, 0, 86'400);
        members.take("list_delay_to_s"_L1, profile.listDelayToSeconds, 0, 86'400);
        members.take("row_metadata"_L1, profile.rowMetadata);
        members.take("national_numbers"_L1, profile.nationalNumbers);
        members.take("date_skew_s"_L1, profile.dateSkewSeconds, -1e7, 1e7);
        members.take("talk_from_s"_L1, profile.talkFromSeconds, 1, 36'000);
        members.take("talk_to_s"_L1, profile.talkToSeconds, 1, 36'000);
        takePeople(members.takeObject("people"_L1), profile, error);
        takeLimits(members.takeObject("limits"_L1), profile.limits, error);
        takeWebhook(members.takeObject("webhook"_L1), profile.webhook, error);
        for (const auto rules = members.takeAny("rules"_L1).toArray(); const auto &rule : rules)
            profile.rules.append(ruleFrom(rule.toObject(), u"rules[%1]."_s.arg(profile.rules.size()), error));
    }
    return error.isEmpty() ? std::optional(profile) : std::nullopt;
}

QJsonObject overlaid(QJsonObject base, const QJsonObject &change)
{
    for (auto member = change.begin(); member != change.end(); ++member) {
        const auto old = base.value(member.key());
        base.insert(member.key(),
                    old.isObject() && member.value().isObject()
                        ? QJsonValue(overlaid(old.toObject(), member.value().toObject()))
                        : member.value());
    }
    return base;
}
