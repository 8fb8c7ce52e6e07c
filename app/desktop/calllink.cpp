#include "app/desktop/calllink.h"

#include "core/storage/sqlcallbackground.h"
#include "core/storage/sqlconversationsearch.h"
#include "ui/calls/calldetail.h"
#include "ui/calls/callspage.h"
#include "ui/media/mediaplayer.h"

using namespace Qt::StringLiterals;

CallLink::CallLink(DataStore &data, Dialer &dialer, CallsPage &page)
    : m_page(page)
    , m_backgrounds(makeSqlCallBackgrounds(data.readingThread, data.fileName()))
    , m_search(makeSqlConversationSearch(data.readingThread))
    , m_recordings(dialer.provider, data.settings.provider, data.directory + u"/recordings"_s)
{
    page.setConversationSearch(m_search.get());
    page.detail().setBackgrounds(m_backgrounds.get());
    page.detail().setRecordings(&m_recordings, makeMediaPlayer);
}

CallLink::~CallLink()
{
    m_page.setConversationSearch(nullptr);
    m_page.detail().setBackgrounds(nullptr);
    m_page.detail().setRecordings(nullptr, {});
}
