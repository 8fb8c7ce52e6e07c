#include "core/dialing/campaign.h"
