#include "app/simulator/recording.h"
#include "app/simulator/recordjson.h"
#include "app/simulator/routes.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostRows = 1'000;

/// What the query of `GET /v1/calls` asks for.
struct Filter {
    QString to;
    QString from;
    QDateTime start;
    QDateTime end;
    QString completed;
    QString answeredBy;
    bool ok = true;
};

/// A date alone is a day; an unencoded plus arrives as a blank and makes the whole unreadable, as at the
/// provider.
QDateTime readDate(const QString &text, bool endOfDay, bool &ok)
{
    if (text.isEmpty())
        return {};
    if (const auto day = QDate::fromString(text, Qt::ISODate); text.size() == 10 && day.isValid())
        return {day, endOfDay ? QTime(23, 59, 59, 999) : QTime(0, 0), Qt::UTC};
    const auto date = QDateTime::fromString(text, Qt::ISODateWithMs);
    ok = ok && date.isValid() && date.timeSpec() != Qt::LocalTime;
    return date.toUTC();
}

/// Numbers with or without country code are the same number.
bool isSameNumber(const QString &asked, const QString &digits)
{
    return asked.isEmpty() || asked == digits || u'1' + asked == digits;
}

Filter filterOf(const HttpRequest &request)
{
    Filter filter;
    filter.to = digitsOf(request.parameter(u"to_number"_s));
    filter.from = digitsOf(request.parameter(u"from_number"_s));
    const auto day = request.parameter(u"created_at"_s);
    filter.start = readDate(day.isEmpty() ? request.parameter(u"start_date"_s) : day, false, filter.ok);
    filter.end = readDate(day.isEmpty() ? request.parameter(u"end_date"_s) : day, true, filter.ok);
    filter.completed = request.parameter(u"completed"_s);
    filter.answeredBy = request.parameter(u"answered_by"_s);
    if (request.parameter(u"inbound"_s) == u"true"_s)
        filter.to = u"none"_s;
    return filter;
}

bool fits(const Call &call, const Filter &filter)
{
    const bool over = call.phase == Call::Phase::Ended;
    return isSameNumber(filter.to, call.dial.digits)
        && isSameNumber(filter.from, digitsOf(call.dial.body.value("from"_L1).toString()))
        && (!filter.start.isValid() || call.createdUtc >= filter.start)
        && (!filter.end.isValid() || call.createdUtc <= filter.end)
        && (filter.completed.isEmpty() || over == (filter.completed == u"true"_s))
        && (filter.answeredBy.isEmpty() || (over && call.plan.answeredBy == filter.answeredBy));
}

QList<const Call *> found(const RouteContext &context, const Filter &filter)
{
    const auto now = QDateTime::currentDateTimeUtc();
    const auto &profile = context.state.profile;
    const double range = std::max(0.0, profile.listDelayToSeconds - profile.listDelaySeconds);
    const auto isListed = [&](const Call &call) {
        const double delay = profile.listDelaySeconds + range * call.listShare;
        return delay <= 0 || call.createdUtc.msecsTo(now) >= context.telephone.real(delay).count();
    };
    QList<const Call *> calls;
    for (const auto &call : context.telephone.calls()) {
        if (fits(call, filter) && isListed(call))
            calls.append(&call);
    }
    if (context.request.parameter(u"ascending"_s) != u"true"_s)
        std::reverse(calls.begin(), calls.end());
    return calls;
}

} // namespace

HttpAnswer routes::listCalls(RouteContext &context)
{
    const auto filter = filterOf(context.request);
    if (!filter.ok)
        return flatError(400,
                         u"Invalid parameters: start_date and end_date must be ISO 8601 with an offset."_s);
    const auto calls = found(context, filter);
    const auto asked = context.request.parameter(u"limit"_s);
    const auto limit = asked.isEmpty() ? mostRows : std::clamp<qint64>(asked.toLongLong(), 0, mostRows);
    const auto first = std::clamp<qint64>(context.request.parameter(u"from"_s).toLongLong(), 0, calls.size());
    const auto to = context.request.parameter(u"to"_s);
    const auto last =
        std::min<qint64>({calls.size(), first + limit, to.isEmpty() ? calls.size() : to.toLongLong()});
    QJsonArray rows;
    for (auto i = first; i < last; ++i)
        rows.append(recordjson::row(*calls.at(i), context.state.profile));
    return HttpAnswer::json(
        {{u"total_count"_s, calls.size()}, {u"count"_s, rows.size()}, {u"calls"_s, rows}});
}

HttpAnswer routes::callDetails(RouteContext &context)
{
    const auto *call = context.telephone.find(context.id);
    return call != nullptr ? HttpAnswer::json(recordjson::details(*call, context.state.baseUrl))
                           : flatError(404, u"Call not found."_s);
}

HttpAnswer routes::activeCalls(RouteContext &context)
{
    QJsonArray rows;
    for (const auto &call : context.telephone.calls()) {
        if (call.phase != Call::Phase::Ended)
            rows.append(recordjson::active(call));
    }
    return HttpAnswer::json({{u"data"_s, rows}, {u"errors"_s, QJsonValue()}});
}

HttpAnswer routes::stopCall(RouteContext &context)
{
    if (!context.telephone.stop(context.id))
        return flatError(400, u"SID not found for the given c_id."_s);
    return HttpAnswer::json({{u"status"_s, u"success"_s}, {u"message"_s, u"Call ended successfully."_s}});
}

HttpAnswer routes::stopActiveCalls(RouteContext &context)
{
    context.ledger.markStop();
    const int stopped = context.telephone.stopAll();
    return HttpAnswer::json({{u"status"_s, u"success"_s},
                             {u"message"_s, u"Stopping active calls. This may take some time..."_s},
                             {u"num_calls"_s, stopped}});
}

HttpAnswer routes::recording(RouteContext &context)
{
    const auto *call = context.telephone.find(context.id);
    if (call == nullptr || !call->startedUtc.isValid() || !call->dial.body.value("record"_L1).toBool())
        return wrappedError(404, u"CALL_RECORDING_NOT_FOUND"_s, u"There is no recording of this call."_s);
    HttpAnswer answer;
    answer.contentType = "audio/wav";
    answer.body = recordingOf(*call);
    return answer;
}
