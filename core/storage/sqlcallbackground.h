#pragma once

#include "core/dialing/callbackground.h"
#include "core/storage/database.h"

#include <memory>

/// Over a connection of the calling thread; raw records come over the reading thread, which must outlive the
/// object.
std::unique_ptr<CallBackgrounds> makeSqlCallBackgrounds(ReadingThread &thread, const QString &databaseFile);
