#include "core/bland/blandlog.h"

Q_LOGGING_CATEGORY(lcBland, "leadline.bland")
