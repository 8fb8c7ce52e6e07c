#pragma once

#include "tests/pictures/scene.h"

/// The ways to what is seen beside the pages. Each begins on its page, without anything open over it; false:
/// it did not come.
namespace opening {

/// Name of the one with mistakes.
QString script();

bool importFile(const Scene &scene);
bool importRefused(const Scene &scene);
bool importFiles(const Scene &scene);
bool importQuestion(const Scene &scene);
bool importCounting(const Scene &scene);
bool importRunning(const Scene &scene);
void cancelImport(const Scene &scene);
bool addLead(const Scene &scene);
bool addLeadFault(const Scene &scene);
bool editLead(const Scene &scene);
bool leadSheet(const Scene &scene, const QString &action);
bool leadFilters(const Scene &scene);
bool newCampaign(const Scene &scene);
bool campaignSheet(const Scene &scene, const QString &action);
bool preflight(const Scene &scene);
bool preflightLooking(const Scene &scene);
bool changeCampaign(const Scene &scene);
bool dryRun(const Scene &scene);
bool testCall(const Scene &scene);
bool testCallWithoutNumber(const Scene &scene);
void giveOwnNumber(const Scene &scene);
bool callSheet(const Scene &scene, Qt::Key key);
bool callColumns(const Scene &scene);
bool callNote(const Scene &scene);
bool callFilters(const Scene &scene, const QString &kind);
bool callDays(const Scene &scene);
bool saveFilter(const Scene &scene);
void takeFilterAway(const Scene &scene);
bool searchSaid(const Scene &scene);
void leaveSearch(const Scene &scene);
bool openFolds(const Scene &scene);
bool mistakes(const Scene &scene);
bool completer(const Scene &scene);
bool replacing(const Scene &scene);
bool scriptSheet(const Scene &scene, const QString &button);
void discardScript(const Scene &scene);
bool stopSheet(const Scene &scene, const QString &action);
bool addStopped(const Scene &scene);
bool allowAgain(const Scene &scene);
bool rules(const Scene &scene);
bool rulesFor(const Scene &scene, const QString &place, const QString &button);
bool settingFaults(const Scene &scene);
void discardSettings(const Scene &scene);
bool help(const Scene &scene);
bool firstSteps(const Scene &scene);
bool firstStepsEnd(const Scene &scene);
bool keyTest(const Scene &scene);
bool about(const Scene &scene);
bool closing(const Scene &scene);
bool bundle(const Scene &scene);
bool view(const Scene &scene, const QString &key);
bool messages(const Scene &scene);

} // namespace opening
