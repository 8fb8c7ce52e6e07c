#pragma once

#include "app/simulator/provider.h"

/// Everything a route needs to answer.
struct RouteContext {
    const HttpRequest &request;
    ProviderState &state;
    Telephone &telephone;
    Ledger &ledger;
    WebhookSender &webhooks;
    QString id; ///< the part of the path that names something
};

/// Endpoints besides dialing. Nothing when the path is unknown.
std::optional<HttpAnswer> routed(RouteContext &context);

namespace routes {

// calls: callroutes.cpp
HttpAnswer listCalls(RouteContext &context);
HttpAnswer callDetails(RouteContext &context);
HttpAnswer activeCalls(RouteContext &context);
HttpAnswer stopCall(RouteContext &context);
HttpAnswer stopActiveCalls(RouteContext &context);
HttpAnswer recording(RouteContext &context);

// account: accountroutes.cpp
HttpAnswer account(RouteContext &context);
HttpAnswer voices(RouteContext &context);
HttpAnswer inboundNumbers(RouteContext &context);
HttpAnswer outboundNumbers(RouteContext &context);
HttpAnswer sendMessage(RouteContext &context);
HttpAnswer addToDoNotCall(RouteContext &context);
HttpAnswer listDoNotCall(RouteContext &context);
HttpAnswer searchDoNotCall(RouteContext &context);

// deliveries and control: controlroutes.cpp
HttpAnswer showDelivery(RouteContext &context);
HttpAnswer resendDeliveries(RouteContext &context);
HttpAnswer createDeliveries(RouteContext &context);
HttpAnswer showProfile(RouteContext &context);
HttpAnswer changeProfile(RouteContext &context);
HttpAnswer showVerdict(RouteContext &context);
HttpAnswer markStop(RouteContext &context);
HttpAnswer markStart(RouteContext &context);

} // namespace routes
