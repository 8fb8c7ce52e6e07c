#include "app/simulator/routes.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Route {
    QLatin1StringView method;
    QLatin1StringView path; ///< "*" stands for one part, which becomes the id
    HttpAnswer (*answer)(RouteContext &);
};

constexpr std::array table {
    Route {"GET"_L1, "/v1/calls"_L1, routes::listCalls},
    Route {"GET"_L1, "/v1/calls/active"_L1, routes::activeCalls},
    Route {"POST"_L1, "/v1/calls/active/stop"_L1, routes::stopActiveCalls},
    Route {"GET"_L1, "/v1/calls/*"_L1, routes::callDetails},
    Route {"POST"_L1, "/v1/calls/*/stop"_L1, routes::stopCall},
    Route {"GET"_L1, "/v1/recordings/*"_L1, routes::recording},
    Route {"GET"_L1, "/v1/me"_L1, routes::account},
    Route {"GET"_L1, "/v1/voices"_L1, routes::voices},
    Route {"GET"_L1, "/v1/inbound"_L1, routes::inboundNumbers},
    Route {"GET"_L1, "/v1/outbound"_L1, routes::outboundNumbers},
    Route {"POST"_L1, "/v1/sms/send"_L1, routes::sendMessage},
    Route {"GET"_L1, "/v1/org_dnc"_L1, routes::listDoNotCall},
    Route {"POST"_L1, "/v1/org_dnc"_L1, routes::addToDoNotCall},
    Route {"POST"_L1, "/v1/org_dnc/search"_L1, routes::searchDoNotCall},
    Route {"POST"_L1, "/v1/postcall/webhooks/resend"_L1, routes::resendDeliveries},
    Route {"POST"_L1, "/v1/postcall/webhooks/create"_L1, routes::createDeliveries},
    Route {"GET"_L1, "/v1/postcall/webhooks/*"_L1, routes::showDelivery},
    Route {"GET"_L1, "/_sim/profile"_L1, routes::showProfile},
    Route {"POST"_L1, "/_sim/profile"_L1, routes::changeProfile},
    Route {"GET"_L1, "/_sim/verdict"_L1, routes::showVerdict},
    Route {"POST"_L1, "/_sim/stop"_L1, routes::markStop},
    Route {"POST"_L1, "/_sim/start"_L1, routes::markStart},
};

bool fits(const Route &route, const HttpRequest &request, QString &id)
{
    const auto wanted = QString(route.path).split(u'/');
    const auto given = request.path.split(u'/');
    if (request.method != QByteArrayView(route.method.data(), route.method.size())
        || wanted.size() != given.size())
        return false;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted.at(i) == u"*"_s)
            id = given.at(i);
        else if (wanted.at(i) != given.at(i))
            return false;
    }
    return true;
}

} // namespace

std::optional<HttpAnswer> routed(RouteContext &context)
{
    for (const auto &route : table) {
        if (fits(route, context.request, context.id))
            return route.answer(context);
    }
    return std::nullopt;
}
