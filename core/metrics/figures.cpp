#include "core/metrics/figures.h"
