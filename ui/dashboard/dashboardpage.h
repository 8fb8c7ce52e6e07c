#pragma once

#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/dialing/calllog.h"
#include "ui/shell/page.h"

/// How it goes: key figures, outcomes, calls over time. A click shows the calls behind a figure.
class DashboardPage final : public Page {
    Q_OBJECT
public:
    /// All references must outlive the page.
    DashboardPage(CallReader &reader, Changes &changes, const Clock &clock, QWidget *parent = nullptr);
    ~DashboardPage() override;

    QString title() const override;
    QIcon icon() const override;

signals:
    void callsRequested(const CallQuery &query);

private:
    CallReader &m_reader;
    const Clock &m_clock;
};
