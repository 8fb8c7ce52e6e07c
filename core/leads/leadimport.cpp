#include "core/leads/leadimport.h"
