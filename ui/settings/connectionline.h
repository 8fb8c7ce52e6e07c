#pragma once

#include "core/dialing/callprovider.h"

class PlainLabel;

/// Says in `line` what the provider made of the key: connected, with the balance when it tells one, or why
/// not.
void sayConnection(PlainLabel &line, const Result<AccountInfo> &result);
