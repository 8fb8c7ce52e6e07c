#include "core/storage/database.h"
