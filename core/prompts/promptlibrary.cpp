#include "core/prompts/promptlibrary.h"
