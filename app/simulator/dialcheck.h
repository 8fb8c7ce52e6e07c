#pragma once

#include "app/simulator/provider.h"

/// What is wrong with the body of a dial, in the provider's words and shapes; nothing when it is fine.
/// Source: bland-api.md section 5.
std::optional<HttpAnswer> dialFault(const QByteArray &body, const ProviderState &state);
