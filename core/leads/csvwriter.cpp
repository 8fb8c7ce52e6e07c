#include "core/leads/csvwriter.h"
