#pragma once

#include "core/dialing/conversationsearch.h"
#include "core/storage/database.h"

#include <memory>

/// The search over all conversations; works on the reading thread, which must outlive it.
std::unique_ptr<ConversationSearch> makeSqlConversationSearch(ReadingThread &thread);
