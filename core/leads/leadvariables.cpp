#include "core/leads/leadvariables.h"
