#include "core/dialing/reconciler.h"
