#include "core/settings/secret.h"
