#include "core/http/adminlistener.h"
