#pragma once

#include "core/base/changes.h"
#include "core/dialing/calllog.h"
#include "core/settings/settings.h"
#include "ui/shell/page.h"

/// The calls as they happen: a live table, and beside it what was said, by whom the outcome was decided and every step.
class CallsPage final : public Page {
    Q_OBJECT
public:
    /// All references must outlive the page.
    CallsPage(CallReader &reader, CallLog &log, Changes &changes, SettingsStore &settings, QWidget *parent = nullptr);
    ~CallsPage() override;

    QString title() const override;
    QIcon icon() const override;
    /// Sets the filters to `query`.
    void showCalls(const CallQuery &query);

private:
    CallReader &m_reader;
    CallLog &m_log;
    SettingsStore &m_settings;
};
