#include "core/keychain/keychainsecretstore.h"
