#include "ui/calls/callspage.h"

#include "ui/widgets/icons.h"

CallsPage::CallsPage(CallReader &reader, CallLog &log, Changes &, SettingsStore &settings, QWidget *parent)
    : Page(parent)
    , m_reader(reader)
    , m_log(log)
    , m_settings(settings)
{
}

CallsPage::~CallsPage() = default;

QString CallsPage::title() const
{
    return tr("Calls");
}

QIcon CallsPage::icon() const
{
    return themedIcon(QLatin1StringView("call-start"));
}

void CallsPage::showCalls(const CallQuery &) { }
