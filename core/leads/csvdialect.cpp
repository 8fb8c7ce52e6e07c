#include "core/leads/csvdialect.h"
