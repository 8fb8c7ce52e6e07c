#pragma once

#include "app/simulator/telephone.h"

/// The provider's way of writing a call down (bland-api.md section 7).
namespace recordjson {

/// Details and post-call delivery. `baseUrl` is where recordings are.
QJsonObject details(const Call &call, const QString &baseUrl);
/// Row of the list: short, with or without metadata.
QJsonObject row(const Call &call, const Profile &profile);
/// Row of the list of active calls.
QJsonObject active(const Call &call);
double priceOf(const Call &call);

} // namespace recordjson
