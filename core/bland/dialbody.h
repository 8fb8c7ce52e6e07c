#pragma once

#include "core/dialing/callprovider.h"

/// The body of `POST /v1/calls` for `request` (bland-api.md section 6). `loopback`: the provider is on this
/// machine, so that a webhook without TLS is fine. Pure, thread-safe.
QByteArray dialBody(const DialRequest &request, bool loopback);

/// Our marks inside the call's metadata; the provider gives them back with every result.
namespace metadata {
constexpr auto keyName = "leadline_key";
constexpr auto campaignName = "campaign";
constexpr auto leadName = "lead";
} // namespace metadata
