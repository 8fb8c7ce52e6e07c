#include "core/rules/hours.h"
