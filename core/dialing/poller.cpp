#include "core/dialing/poller.h"
