#include "core/leads/lead.h"
