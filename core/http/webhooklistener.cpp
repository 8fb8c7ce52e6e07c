#include "core/http/webhooklistener.h"
