#include "core/dialing/campaignqueue.h"
