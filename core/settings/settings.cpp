#include "core/settings/settings.h"
