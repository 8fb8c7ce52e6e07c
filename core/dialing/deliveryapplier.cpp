#include "core/dialing/deliveryapplier.h"
