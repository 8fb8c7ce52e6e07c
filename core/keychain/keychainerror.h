#pragma once

#include "core/base/error.h"

#include <qt6keychain/keychain.h>

/// What a failure of the keychain means for the operator and what helps: no session bus, locked, denied.
/// `text` is the library's own, for the log. Kinds: NotFound (no keychain here), Unauthorized (locked or
/// denied), Storage.
Error keychainError(QKeychain::Error error, const QString &text);
