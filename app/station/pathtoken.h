#pragma once

#include "core/settings/settings.h"

#include <QString>

/// The secret part of the webhook address: 32 random bytes base64url, made at the first start and kept, so that
/// results of calls placed before a restart still arrive.
QString webhookPathToken(SettingsStore &settings);
