#include "tests/pictures/sheets.h"

#include "app/station/versions.h"
#include "tests/pictures/openings.h"
#include "tests/pictures/sheetfiles.h"
#include "ui/shell/sidepanel.h"

#include <QDialog>
#include <QPointer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

enum class Needs { Nothing, Calls, OpenCalls };

/// One thing to take a picture of: over which page, how to come there, and how to leave what `Sheets::close`
/// does not put away.
struct Sheet {
    const char *name;
    Page *(*page)(Application &);
    Needs needs;
    bool (*open)(const Scene &);
    void (*leave)(const Scene &) = nullptr;
    bool isOfAMoment = false; ///< passes while one waits
};

Page *leads(Application &app)
{
    return &app.leads;
}
Page *campaigns(Application &app)
{
    return &app.campaigns;
}
Page *calls(Application &app)
{
    return &app.calls;
}
Page *dashboard(Application &app)
{
    return &app.dashboard;
}
Page *scripts(Application &app)
{
    return &app.prompts;
}
Page *stopList(Application &app)
{
    return &app.stopList;
}
Page *diagnostics(Application &app)
{
    return &app.diagnostics;
}
Page *settings(Application &app)
{
    return &app.settings;
}

constexpr Needs all = Needs::Nothing;
constexpr Needs filled = Needs::Calls;

constexpr std::array sheets {
    Sheet {"import", leads, all, opening::importFile},
    Sheet {"import-refused", leads, all, opening::importRefused},
    Sheet {"import-files", leads, all, opening::importFiles},
    Sheet {"import-question", leads, all, opening::importQuestion},
    Sheet {"import-counting", leads, all, opening::importCounting, nullptr, true},
    Sheet {"import-running", leads, all, opening::importRunning, opening::cancelImport, true},
    Sheet {"imports", leads, filled,
           [](const Scene &scene) { return scene.click(u"imports"_s) && scene.isDialogOpen(); }},
    Sheet {"lead-add", leads, all, opening::addLead},
    Sheet {"lead-add-fault", leads, all, opening::addLeadFault},
    Sheet {"lead-edit", leads, filled, opening::editLead,
           [](const Scene &scene) { scene.click(u"cancelEdit"_s); }},
    Sheet {"lead-tag", leads, filled,
           [](const Scene &scene) { return opening::leadSheet(scene, u"lead_tag"_s); }},
    Sheet {"lead-owner", leads, filled,
           [](const Scene &scene) { return opening::leadSheet(scene, u"lead_owner"_s); }},
    Sheet {"lead-move", leads, filled,
           [](const Scene &scene) { return opening::leadSheet(scene, u"lead_move"_s); }},
    Sheet {"lead-export", leads, filled,
           [](const Scene &scene) { return opening::leadSheet(scene, u"lead_export"_s); }},
    Sheet {"lead-actions", leads, filled, [](const Scene &scene) { return scene.unroll(u"actions"_s); }},
    Sheet {"lead-columns", leads, filled, [](const Scene &scene) { return scene.unroll(u"columns"_s); }},
    Sheet {"lead-filters", leads, filled, opening::leadFilters},
    Sheet {"campaign-new", campaigns, all, opening::newCampaign},
    Sheet {"campaign-change", campaigns, filled, opening::changeCampaign},
    Sheet {"campaign-clone", campaigns, filled,
           [](const Scene &scene) { return opening::campaignSheet(scene, u"clone"_s); }},
    Sheet {"campaign-results", campaigns, filled,
           [](const Scene &scene) { return opening::campaignSheet(scene, u"saveResults"_s); }},
    Sheet {"campaign-actions", campaigns, filled,
           [](const Scene &scene) { return scene.unroll(u"moreActions"_s); }},
    Sheet {"preflight", campaigns, filled, opening::preflight},
    Sheet {"preflight-looking", campaigns, filled, opening::preflightLooking, nullptr, true},
    Sheet {"dry-run", campaigns, filled, opening::dryRun},
    Sheet {"test-call", campaigns, filled, opening::testCall},
    Sheet {"test-call-no-number", campaigns, filled, opening::testCallWithoutNumber, opening::giveOwnNumber},
    Sheet {"call-keys", calls, filled,
           [](const Scene &scene) { return scene.click(u"allKeys"_s) && scene.isDialogOpen(); }},
    Sheet {"call-outcome", calls, filled, [](const Scene &scene) { return scene.choose(u"outcome"_s); }},
    Sheet {"call-columns", calls, filled, opening::callColumns},
    Sheet {"call-note", calls, filled, opening::callNote},
    Sheet {"call-callback", calls, filled,
           [](const Scene &scene) { return opening::callSheet(scene, Qt::Key_B); }},
    Sheet {"call-tag", calls, filled,
           [](const Scene &scene) { return opening::callSheet(scene, Qt::Key_T); }},
    Sheet {"call-owner", calls, filled,
           [](const Scene &scene) { return opening::callSheet(scene, Qt::Key_O); }},
    Sheet {"call-record", calls, filled, opening::openFolds,
           [](const Scene &scene) { scene.click(u"rawFold"_s); }},
    Sheet {"call-filters", calls, filled,
           [](const Scene &scene) { return opening::callFilters(scene, u"filter_outcome"_s); }},
    Sheet {"call-days", calls, filled, opening::callDays},
    Sheet {"call-save-filter", calls, filled, opening::saveFilter, opening::takeFilterAway},
    Sheet {"call-said", calls, filled, opening::searchSaid, opening::leaveSearch},
    Sheet {"chart-save", dashboard, filled, [](const Scene &scene) { return scene.unroll(u"save"_s); }},
    Sheet {"script-mistakes", scripts, all, opening::mistakes},
    Sheet {"script-completion", scripts, all, opening::completer, opening::discardScript},
    Sheet {"script-replace", scripts, all, opening::replacing,
           [](const Scene &scene) { scene.leaveByEscape(); }},
    Sheet {"script-more", scripts, all, [](const Scene &scene) { return scene.unroll(u"more"_s); }},
    Sheet {"script-new", scripts, all,
           [](const Scene &scene) { return opening::scriptSheet(scene, u"newScript"_s); }},
    Sheet {"script-versions", scripts, all,
           [](const Scene &scene) { return opening::scriptSheet(scene, u"versionsOf"_s); }},
    Sheet {"stop-more", stopList, all, [](const Scene &scene) { return scene.unroll(u"more"_s); }},
    Sheet {"stop-add", stopList, all, opening::addStopped},
    Sheet {"stop-remove", stopList, filled, opening::allowAgain},
    Sheet {"stop-changes", stopList, all,
           [](const Scene &scene) { return opening::stopSheet(scene, u"stopListLog"_s); }},
    Sheet {"stop-companies", stopList, all,
           [](const Scene &scene) { return opening::stopSheet(scene, u"stopDomains"_s); }},
    Sheet {"stop-registry", stopList, all,
           [](const Scene &scene) { return opening::stopSheet(scene, u"registry"_s); }},
    Sheet {"diagnostics-deliveries", diagnostics, all,
           [](const Scene &scene) { return opening::view(scene, u"deliveries"_s); },
           [](const Scene &scene) { opening::view(scene, u"alarms"_s); }},
    Sheet {"diagnostics-counters", diagnostics, all,
           [](const Scene &scene) { return opening::view(scene, u"counters"_s); },
           [](const Scene &scene) { opening::view(scene, u"alarms"_s); }},
    Sheet {"diagnostics-bundle", diagnostics, all, opening::bundle},
    Sheet {"settings-2", settings, all,
           [](const Scene &scene) { return Scene::scroll(scene.app.settings, 0.33); }},
    Sheet {"settings-3", settings, all,
           [](const Scene &scene) { return Scene::scroll(scene.app.settings, 0.67); }},
    Sheet {"settings-4", settings, all,
           [](const Scene &scene) { return Scene::scroll(scene.app.settings, 1); },
           [](const Scene &scene) { Scene::scroll(scene.app.settings, 0); }},
    Sheet {"settings-fault", settings, all, opening::settingFaults, opening::discardSettings},
    Sheet {"rules", settings, all, opening::rules},
    Sheet {"rules-own", settings, all,
           [](const Scene &scene) { return opening::rulesFor(scene, u"Texas"_s, u"narrow"_s); }},
    Sheet {
        "rules-opening", settings, all,
        [](const Scene &scene) { return opening::rulesFor(scene, u"Washington"_s, u"openForCampaign"_s); }},
    Sheet {"rules-changes", settings, all,
           [](const Scene &scene) { return opening::rulesFor(scene, u"Texas"_s, u"ruleLog"_s); }},
    Sheet {"help", leads, all, opening::help},
    Sheet {"first-steps", campaigns, all, opening::firstSteps},
    Sheet {"first-steps-key", campaigns, all, opening::keyTest},
    Sheet {"first-steps-end", campaigns, all, opening::firstStepsEnd},
    Sheet {"shortcuts", leads, all,
           [](const Scene &scene) {
               scene.app.window.openShortcuts();
               return scene.isDialogOpen();
           }},
    Sheet {"about", leads, all, opening::about},
    Sheet {"messages", leads, all, opening::messages},
    Sheet {"closing", leads, Needs::OpenCalls, opening::closing},
};

const Sheet *sheetOf(const QString &name)
{
    const auto found = std::ranges::find_if(
        sheets, [&name](const Sheet &sheet) { return QLatin1StringView(sheet.name) == name; });
    return found == sheets.end() ? nullptr : &*found;
}

/// Children first.
QDialog *innermost(const QWidget &window)
{
    for (QDialog *dialog : window.findChildren<QDialog *>()) {
        if (!dialog->isVisible())
            continue;
        QDialog *inner = innermost(*dialog);
        return inner ? inner : dialog;
    }
    return nullptr;
}

} // namespace

Sheets::Sheets(Application &app, const Workplace &place)
    : m_app(app)
    , m_place(place)
    , m_rules(app.data, app.window, app.settings, app.stopList)
{
    m_app.stopList.setDomains(m_app.data.stopDomains.get());
    m_app.window.setParts(programParts());
    opening::giveOwnNumber({m_app, m_place});
    m_place.write(u"repairs.csv"_s, leadsToRepair());
    m_place.write(u"heads.csv"_s, leadsWithoutHeads());
    m_place.write(u"large.csv"_s, leadsWithoutEnd());
    m_app.prompts.importFile(m_place.write(opening::script() + u".txt"_s, scriptWithMistakes().toUtf8()));
}

QStringList Sheets::names(const QString &state)
{
    const Needs most = state == "empty"_L1 ? Needs::Nothing
        : state == "many"_L1               ? Needs::Calls
                                           : Needs::OpenCalls;
    QStringList names;
    for (const Sheet &sheet : sheets) {
        if (sheet.needs <= most)
            names.append(QString::fromLatin1(sheet.name));
    }
    return names;
}

bool Sheets::isOfAMoment(const QString &name)
{
    const Sheet *sheet = sheetOf(name);
    return sheet && sheet->isOfAMoment;
}

bool Sheets::open(const QString &name)
{
    const Sheet *sheet = sheetOf(name);
    if (!sheet)
        return false;
    m_app.window.activateWindow(); // without a window manager nobody gives the keyboard back to it
    if (!QTest::qWaitForWindowActive(&m_app.window))
        return false;
    m_app.window.showPage(sheet->page(m_app));
    return sheet->open({m_app, m_place});
}

void Sheets::close(const QString &name)
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    while (QDialog *dialog = innermost(m_app.window)) {
        const QPointer closed(dialog);
        dialog->close();
        // Some exist once only: the next one has to wait for the end of this one.
        if (!Scene::wait([&closed] { return !closed; }))
            break;
    }
    m_app.window.findChild<SidePanel *>()->fold();
    if (const Sheet *sheet = sheetOf(name); sheet && sheet->leave)
        sheet->leave({m_app, m_place});
}
