#include "core/metrics/callselection.h"

#include "core/dialing/outcomekind.h"

using Stage = CallSelection::Stage;

CallFilter filterOf(const CallSelection &selection)
{
    CallFilter filter;
    filter.campaign = selection.scope.campaign;
    filter.fromUtc = selection.scope.fromUtc;
    filter.untilUtc = selection.scope.untilUtc;
    filter.list = selection.list;
    filter.callerNumber = selection.callerNumber;
    filter.box = CallBox::All;
    if (selection.outcome)
        filter.outcomes = {*selection.outcome};
    else if (selection.stage == Stage::Reached)
        filter.outcomes = {outcomesOfPeople.begin(), outcomesOfPeople.end()};
    else if (selection.stage == Stage::Forthcoming)
        filter.outcomes = {forthcomingOutcomes.begin(), forthcomingOutcomes.end()};
    else if (selection.stage == Stage::Interested)
        filter.outcomes = {Outcome::Interested};
    return filter;
}

bool isWhole(const CallSelection &selection)
{
    return selection.stage == Stage::Attempt && !selection.firstOfLead && !selection.weekHour
        && !selection.script;
}
