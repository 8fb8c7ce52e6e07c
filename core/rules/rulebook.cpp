#include "core/rules/rulebook.h"
