#include "core/prompts/template.h"
