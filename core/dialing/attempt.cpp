#include "core/dialing/attempt.h"
