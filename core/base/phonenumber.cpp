#include "core/base/phonenumber.h"
