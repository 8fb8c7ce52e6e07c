#pragma once

#include "app/desktop/rulelink.h"
#include "tests/e2e/application.h"

/// What is seen beside the pages: sheets, dialogs, menus, side panels, and pages at work. Opens one of them
/// over the window, the way a person comes there, and puts it away again.
class Sheets final {
public:
    /// Both must outlive it. Prepares what the sheets show: own numbers, a script with mistakes, files.
    Sheets(Application &app, const Workplace &place);

    /// Those that can be opened in that state; in the middle of a campaign all.
    static QStringList names(const QString &state);
    /// Whether it passes while one waits: the picture is taken at once.
    static bool isOfAMoment(const QString &name);

    /// False when it did not come; `close` also then.
    bool open(const QString &name);
    void close(const QString &name);

private:
    Application &m_app;
    const Workplace &m_place;
    RuleLink m_rules;
};
