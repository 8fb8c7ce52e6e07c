#include "core/dialing/resultexport.h"
