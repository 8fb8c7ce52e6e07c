#pragma once

#include "app/station/datastore.h"
#include "app/station/dialer.h"
#include "core/bland/recordingfetcher.h"
#include "core/dialing/callbackground.h"
#include "core/dialing/conversationsearch.h"

#include <memory>

class CallsPage;

/// Gives the Calls page what lies behind the calls: their backgrounds, their recordings, and the search over
/// what was said.
class CallLink final {
public:
    /// All must outlive the link; the page is not used after it.
    CallLink(DataStore &data, Dialer &dialer, CallsPage &page);
    ~CallLink();

private:
    CallsPage &m_page;
    std::unique_ptr<CallBackgrounds> m_backgrounds;
    std::unique_ptr<ConversationSearch> m_search;
    RecordingFetcher m_recordings;
};
