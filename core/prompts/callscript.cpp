#include "core/prompts/callscript.h"
