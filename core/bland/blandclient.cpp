#include "core/bland/blandclient.h"
