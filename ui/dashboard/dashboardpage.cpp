#include "ui/dashboard/dashboardpage.h"

#include "ui/widgets/icons.h"

DashboardPage::DashboardPage(CallReader &reader, Changes &, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_reader(reader)
    , m_clock(clock)
{
}

DashboardPage::~DashboardPage() = default;

QString DashboardPage::title() const
{
    return tr("Dashboard");
}

QIcon DashboardPage::icon() const
{
    return themedIcon(QLatin1StringView("office-chart-bar"));
}
