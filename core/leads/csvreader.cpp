#include "core/leads/csvreader.h"
