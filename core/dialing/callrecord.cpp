#include "core/dialing/callrecord.h"
