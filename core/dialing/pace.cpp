#include "core/dialing/pace.h"
