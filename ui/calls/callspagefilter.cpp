#include "core/base/whendone.h"
#include "ui/calls/callfilters.h"
#include "ui/calls/callspage.h"
#include "ui/widgets/campaignpicker.h"

#include <QDate>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

// Which calls the page shows: what a person has set here, or what another page asked to see.

namespace {

const QString filterKey = u"calls/lastFilter"_s;

} // namespace

void CallsPage::applyFilters()
{
    CallChoice choice = m_filters->choice();
    choice.filter.text = m_search->text().trimmed();
    choice.filter.campaign = m_campaigns->campaign();
    m_filters->setPageParts(choice.filter.campaign, choice.filter.text);
    const CallFilter filter = resolved(choice, QDate::currentDate());
    if (filter.withoutSwitches() != m_model.filter().withoutSwitches())
        m_filters->forgetCounts();
    m_model.setFilter(filter);
    if (isVisible())
        countSwitches();
    rememberFilter(choice);
}

/// But for what was searched for, which is nobody's business tomorrow, and for what another page asked to
/// see.
void CallsPage::rememberFilter(CallChoice choice)
{
    if (m_isAsked)
        return;
    choice.filter.text.clear();
    if (const QString words = savedCallFilterText(choice);
        words != m_stores.settings.value(filterKey).toString())
        m_stores.settings.setValue(filterKey, words);
}

void CallsPage::recallFilter()
{
    setChoice(savedCallFilter(m_stores.settings.value(filterKey).toString()));
}

void CallsPage::clearFilters()
{
    m_isAsked = false;
    setChoice({});
}

void CallsPage::showCalls(const CallFilter &filter)
{
    if (isSearching())
        closeSaid();
    m_isAsked = true;
    setChoice(choiceOf(filter));
}

void CallsPage::showCalls(const CallQuery &query)
{
    CallFilter filter;
    filter.campaign = query.campaign;
    filter.lead = query.lead;
    filter.text = query.text;
    filter.reviewOnly = query.reviewOnly;
    if (query.outcome)
        filter.outcomes.append(*query.outcome);
    if (query.state)
        filter.states.append(*query.state);
    filter.box = query == CallQuery {} ? CallBox::Inbox : CallBox::All;
    showCalls(filter);
}

void CallsPage::setChoice(const CallChoice &choice)
{
    refreshCampaigns();
    const QSignalBlocker quietSearch(m_search);
    m_search->setText(choice.filter.text);
    m_campaigns->choose(choice.filter.campaign);
    m_filters->setChoice(choice);
    applyFilters();
}

/// The numbers beside the chips and the entry of the navigation.
void CallsPage::countWaiting()
{
    if (isVisible())
        refreshCampaigns();
    CallFilter unread;
    unread.unreadOnly = true;
    whenDone(m_stores.deskReader.count(unread), this, [this](const Result<qint64> &calls) {
        if (calls)
            emit unreadChanged(static_cast<int>(*calls));
    });
    if (isVisible())
        countSwitches();
}

/// How many calls would be shown with each switch, beside the other filters.
void CallsPage::countSwitches()
{
    const CallFilter others = m_model.filter().withoutSwitches();
    for (const CallSwitch one : {CallSwitch::Unread, CallSwitch::Review, CallSwitch::Callback}) {
        CallFilter filter = others;
        filter.unreadOnly = one == CallSwitch::Unread;
        filter.reviewOnly = one == CallSwitch::Review;
        filter.callbackOnly = one == CallSwitch::Callback;
        whenDone(m_stores.deskReader.count(filter), this, [this, one, others](const Result<qint64> &calls) {
            if (calls && m_model.filter().withoutSwitches() == others) // else a newer question is on its way
                m_filters->setCount(one, *calls);
        });
    }
}
