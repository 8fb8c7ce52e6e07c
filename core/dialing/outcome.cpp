#include "core/dialing/outcome.h"
