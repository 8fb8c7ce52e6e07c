#pragma once

#include "core/dialing/callprovider.h"

/// Whether members that older deployments refuse (`external_id`) go along.
enum class NewMembers { Send, LeaveOut };

/// The body of `POST /v1/calls` for `request` (bland-api.md section 6). `loopback`: the provider is on this
/// machine, so that a webhook without TLS is fine. Pure, thread-safe.
QByteArray dialBody(const DialRequest &request, bool loopback, NewMembers newMembers);
/// True when `body` holds one of the newer members.
bool hasNewMembers(const QByteArray &body);

/// Our marks inside the call's metadata; the provider gives them back with every result.
namespace metadata {
constexpr auto keyName = "leadline_key";
constexpr auto campaignName = "campaign";
constexpr auto leadName = "lead";
} // namespace metadata
