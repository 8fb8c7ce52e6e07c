#include "core/rules/gate.h"
