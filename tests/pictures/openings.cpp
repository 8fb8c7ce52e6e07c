#include "tests/pictures/openings.h"

#include "ui/calls/calltablemodel.h"
#include "ui/shell/sidepanel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/progressstrip.h"

#include <QHeaderView>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace opening {

QString script()
{
    return u"House visit"_s;
}

// Import

static bool isCounted(const Scene &scene)
{
    return scene.isDialogOpen() && scene.isReady(u"importVerb"_s);
}

bool importFile(const Scene &scene)
{
    scene.app.leads.openImport({scene.place.path(u"repairs.csv"_s)});
    return isCounted(scene);
}

bool importRefused(const Scene &scene)
{
    if (!importFile(scene))
        return false;
    const auto *kinds = scene.top().findChild<ChipRow *>();
    kinds->chip(u"refused"_s)->click();
    return true;
}

bool importFiles(const Scene &scene)
{
    scene.app.leads.openImport({scene.place.path(u"repairs.csv"_s), scene.place.path(u"heads.csv"_s)});
    return scene.isDialogOpen() && scene.isReady(u"files"_s);
}

bool importQuestion(const Scene &scene)
{
    scene.app.leads.openImport({scene.place.path(u"heads.csv"_s)});
    return scene.isDialogOpen();
}

bool importCounting(const Scene &scene)
{
    scene.app.leads.openImport({scene.place.path(u"large.csv"_s)});
    return scene.isDialogOpen() && Scene::wait([&scene] {
               const auto *report = scene.find<PlainLabel>(u"importReport"_s);
               return report && !report->fullText().isEmpty();
           });
}

bool importRunning(const Scene &scene)
{
    const auto *strip = scene.app.leads.findChild<ProgressStrip *>();
    return importCounting(scene) && scene.click(u"importVerb"_s)
        && Scene::wait([strip] { return strip->isVisible(); });
}

void cancelImport(const Scene &scene)
{
    auto *strip = scene.app.leads.findChild<ProgressStrip *>();
    emit strip->cancelRequested();
    Scene::wait([strip] { return !strip->isVisible(); });
}

// Leads

bool addLead(const Scene &scene)
{
    return scene.trigger(u"lead_add"_s) && scene.isDialogOpen();
}

bool addLeadFault(const Scene &scene)
{
    return addLead(scene) && scene.type(u"field_phone"_s, u"555-01"_s) && scene.click(u"addLeadVerb"_s);
}

/// Rows that are chosen; the menu needs some.
static bool chooseLeads(const Scene &scene)
{
    auto *table = scene.find<QTableView>(u"leads"_s);
    if (!table || !Scene::wait([table] { return table->model()->rowCount() > 3; }))
        return false;
    table->setFocus();
    table->selectRow(1);
    return true;
}

bool editLead(const Scene &scene)
{
    return chooseLeads(scene) && scene.trigger(u"lead_edit"_s);
}

bool leadSheet(const Scene &scene, const QString &action)
{
    return chooseLeads(scene) && scene.trigger(action) && scene.isDialogOpen();
}

bool leadFilters(const Scene &scene)
{
    return scene.unroll(u"filterMenu"_s) && scene.unrollFurther(u"filter_outcome"_s);
}

// Campaigns

bool newCampaign(const Scene &scene)
{
    scene.app.campaigns.openNewCampaign();
    return scene.isDialogOpen();
}

bool campaignSheet(const Scene &scene, const QString &action)
{
    return scene.trigger(action) && scene.isDialogOpen();
}

bool preflight(const Scene &scene)
{
    scene.app.link.lookAhead(CampaignId {1});
    const auto isLooking = [&scene] { return scene.top().findChild<QProgressBar *>()->isVisible(); };
    return scene.isDialogOpen() && Scene::wait([&isLooking] { return !isLooking(); });
}

bool preflightLooking(const Scene &scene)
{
    scene.app.link.lookAhead(CampaignId {1});
    return scene.isDialogOpen();
}

bool changeCampaign(const Scene &scene)
{
    // The button, or where there is no room for it the menu.
    if (scene.find<QWidget>(u"change"_s))
        return scene.click(u"change"_s) && scene.isDialogOpen();
    return campaignSheet(scene, u"changeAction"_s);
}

bool dryRun(const Scene &scene)
{
    return campaignSheet(scene, u"dryRun"_s) && scene.isReady(u"otherPeople"_s);
}

bool testCall(const Scene &scene)
{
    return campaignSheet(scene, u"testCall"_s) && scene.isReady(u"ring"_s);
}

bool testCallWithoutNumber(const Scene &scene)
{
    scene.app.data.settings.business.ownNumbers.clear();
    return campaignSheet(scene, u"testCall"_s);
}

void giveOwnNumber(const Scene &scene)
{
    scene.app.data.settings.business.ownNumbers = {u"+12025550143"_s};
}

// Calls

/// Of a call that is over: of others nothing can be decided.
static bool chooseCall(QTableView &table)
{
    const auto *calls = qobject_cast<const CallTableModel *>(table.model());
    for (int row = 0; row < calls->rowCount(); ++row) {
        const auto call = calls->call(row);
        if (!call || call->call.state != AttemptState::Ended)
            continue;
        table.selectRow(row);
        return true;
    }
    return false;
}

static bool goToCall(const Scene &scene)
{
    auto *table = scene.find<QTableView>(u"calls"_s);
    const bool there = table && Scene::wait([table] { return chooseCall(*table); });
    if (there)
        table->setFocus();
    return there;
}

static bool callKey(const Scene &scene, Qt::Key key)
{
    if (!goToCall(scene))
        return false;
    QTest::keyClick(scene.find<QTableView>(u"calls"_s), key);
    return true;
}

bool callSheet(const Scene &scene, Qt::Key key)
{
    return callKey(scene, key) && scene.isDialogOpen();
}

bool callColumns(const Scene &scene)
{
    QHeaderView *header = scene.find<QTableView>(u"calls"_s)->horizontalHeader();
    emit header->customContextMenuRequested({header->width() / 2, header->height() / 2});
    return QApplication::activePopupWidget() != nullptr;
}

bool callNote(const Scene &scene)
{
    return callKey(scene, Qt::Key_N) && scene.isReady(u"notes"_s);
}

bool callFilters(const Scene &scene, const QString &kind)
{
    return scene.unroll(u"filterMenu"_s) && scene.unrollFurther(kind);
}

bool callDays(const Scene &scene)
{
    return callFilters(scene, u"filter_time"_s) && scene.trigger(u"chooseDays"_s) && scene.isDialogOpen();
}

bool saveFilter(const Scene &scene)
{
    return scene.click(u"unread"_s) && callFilters(scene, u"savedFilters"_s) && scene.trigger(u"saveFilter"_s)
        && scene.isDialogOpen();
}

void takeFilterAway(const Scene &scene)
{
    scene.click(u"unread"_s);
}

bool searchSaid(const Scene &scene)
{
    if (!scene.click(u"searchSaid"_s) || !scene.type(u"saidSearch"_s, u"hello"_s))
        return false;
    const auto *hits = scene.find<QListView>(u"saidHits"_s);
    return hits && Scene::wait([hits] { return hits->model()->rowCount() > 0; });
}

void leaveSearch(const Scene &scene)
{
    scene.click(u"searchSaid"_s);
}

bool openFolds(const Scene &scene)
{
    return goToCall(scene) && scene.click(u"rawFold"_s);
}

// Scripts

bool mistakes(const Scene &scene)
{
    scene.app.prompts.select(script());
    return scene.app.prompts.currentName() == script() && scene.isReady(u"faults"_s);
}

bool completer(const Scene &scene)
{
    if (!mistakes(scene))
        return false;
    auto *editor = scene.find<QWidget>(u"editor"_s);
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(editor, u"{{ c"_s);
    return true;
}

bool replacing(const Scene &scene)
{
    return mistakes(scene) && scene.trigger(u"findAndReplace"_s);
}

bool scriptSheet(const Scene &scene, const QString &button)
{
    scene.app.prompts.select(script());
    return scene.click(button) && scene.isDialogOpen();
}

void discardScript(const Scene &scene)
{
    if (scene.app.prompts.hasUnsaved())
        scene.click(u"discard"_s);
}

// Stop list

bool stopSheet(const Scene &scene, const QString &action)
{
    return scene.trigger(action) && scene.isDialogOpen();
}

bool addStopped(const Scene &scene)
{
    return scene.click(u"add"_s) && scene.isDialogOpen()
        && scene.type(u"numbers"_s, u"(212) 555-0143\n+13055550144, 305 555 0145\nnobody\n"_s);
}

bool allowAgain(const Scene &scene)
{
    auto *table = scene.find<QTableView>(u"stopList"_s);
    if (!table)
        return false;
    table->selectRow(0);
    return scene.click(u"remove"_s) && scene.isDialogOpen();
}

// Settings

bool rules(const Scene &scene)
{
    return scene.click(u"callingRules"_s) && scene.isDialogOpen();
}

bool rulesFor(const Scene &scene, const QString &place, const QString &button)
{
    if (!rules(scene))
        return false;
    auto *table = scene.find<QTableView>(u"rules"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString().contains(place))
            table->selectRow(row);
    }
    const QWidget *below = &scene.top();
    return scene.click(button) && Scene::wait([below, &scene] { return &scene.top() != below; });
}

bool settingFaults(const Scene &scene)
{
    return scene.type(u"callbackNumber"_s, u"12"_s) && Scene::scroll(scene.app.settings, 0);
}

void discardSettings(const Scene &scene)
{
    scene.click(u"discard"_s);
}

// The window's own

bool help(const Scene &scene)
{
    scene.app.window.openHelp();
    return true;
}

bool firstSteps(const Scene &scene)
{
    scene.app.window.openFirstSteps();
    return true;
}

bool firstStepsEnd(const Scene &scene)
{
    scene.app.window.openFirstSteps();
    auto *panel = scene.app.window.findChild<SidePanel *>();
    return panel->current() && Scene::wait([panel] { return Scene::scroll(*panel->current(), 1); });
}

bool keyTest(const Scene &scene)
{
    scene.app.window.openFirstSteps();
    return scene.click(u"accountButton"_s) && scene.isReady(u"accountButton"_s);
}

bool about(const Scene &scene)
{
    // The last entry of the last menu, as everywhere.
    const QMenu *menu = scene.app.window.menuBar()->actions().constLast()->menu();
    menu->actions().constLast()->trigger();
    return scene.isDialogOpen();
}

bool closing(const Scene &scene)
{
    scene.app.window.close();
    return scene.isDialogOpen();
}

bool bundle(const Scene &scene)
{
    emit scene.app.window.diagnosticsRequested();
    return scene.isDialogOpen() && scene.isReady(u"saveBundle"_s);
}

bool view(const Scene &scene, const QString &key)
{
    const auto *views = scene.find<ChipRow>(u"views"_s);
    if (!views)
        return false;
    if (views->current() != key)
        views->chip(key)->click();
    return true;
}

bool messages(const Scene &scene)
{
    scene.app.window.showMessage({Message::Kind::Success, u"One lead was added to L."_s, u"Undo"_s, [] {}});
    scene.app.window.showMessage(
        {Message::Kind::Error, u"The provider cannot be reached."_s, u"Try again"_s, [] {}});
    return true;
}

} // namespace opening
