<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AddNumbersSheet</name>
        <message numerus="yes">
            <source>Add %Ln number(s)</source>
            <translation>
                <numerusform>Add %Ln number</numerusform>
                <numerusform>Add %Ln numbers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No telephone number on line(s) %1; left out.</source>
            <translation>
                <numerusform>No telephone number on line %1; this line is left out.</numerusform>
                <numerusform>No telephone number on lines %1; these lines are left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CallDesk</name>
        <message numerus="yes">
            <source>All %n attempt(s) of the campaign are used up for this person. Allow more in the campaign first.</source>
            <translation>
                <numerusform>The only attempt (%n) of the campaign is used up for this person. Allow more in the campaign first.</numerusform>
                <numerusform>All %n attempts of the campaign are used up for this person. Allow more in the campaign first.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CallFilters</name>
        <message numerus="yes">
            <source>%Ln call(s) of the dashboard</source>
            <translation>
                <numerusform>%Ln call of the dashboard</numerusform>
                <numerusform>%Ln calls of the dashboard</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more: use the search</source>
            <translation>
                <numerusform>%Ln more: use the search</numerusform>
                <numerusform>%Ln more: use the search</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The last %n day(s)</source>
            <translation>
                <numerusform>The last day (%n)</numerusform>
                <numerusform>The last %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CallsPage</name>
        <message numerus="yes">
            <source>%Ln call(s)</source>
            <translation>
                <numerusform>%Ln call</numerusform>
                <numerusform>%Ln calls</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CampaignBar</name>
        <message numerus="yes">
            <source>%Ln more running</source>
            <translation>
                <numerusform>%Ln more running</numerusform>
                <numerusform>%Ln more running</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CampaignQueue</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n second</numerusform>
                <numerusform>%n seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n line(s) of the account are busy</source>
            <translation>
                <numerusform>All %n line of the account are busy</numerusform>
                <numerusform>All %n lines of the account are busy</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Waiting for the end of %n call(s)</source>
            <translation>
                <numerusform>Waiting for the end of %n call</numerusform>
                <numerusform>Waiting for the end of %n calls</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CampaignSheet</name>
        <message numerus="yes">
            <source>%Ln lead(s) at the moment.</source>
            <translation>
                <numerusform>%Ln lead at the moment.</numerusform>
                <numerusform>%Ln leads at the moment.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CampaignWords</name>
        <message numerus="yes">
            <source>Not started yet: %Ln lead(s) wait for their call.</source>
            <translation>
                <numerusform>Not started yet: %Ln lead waits for its call.</numerusform>
                <numerusform>Not started yet: %Ln leads wait for their call.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CampaignsPage</name>
        <message numerus="yes">
            <source>%1 has %Ln lead(s). Call them with a campaign?</source>
            <translation>
                <numerusform>%1 has %Ln lead. Call them with a campaign?</numerusform>
                <numerusform>%1 has %Ln leads. Call them with a campaign?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chart</name>
        <message numerus="yes">
            <source>%1, %2 to %3 there: a person answered %4 of %Ln call(s), %5.</source>
            <translation>
                <numerusform>%1, %2 to %3 there: a person answered %4 of %Ln call, %5.</numerusform>
                <numerusform>%1, %2 to %3 there: a person answered %4 of %Ln calls, %5.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln attempt(s), %2 of those with an outcome.</source>
            <translation>
                <numerusform>%1: %Ln attempt, %2 of those with an outcome.</numerusform>
                <numerusform>%1: %Ln attempts, %2 of those with an outcome.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln call(s), %2 answered by a person.</source>
            <translation>
                <numerusform>%1: %Ln call, %2 answered by a person.</numerusform>
                <numerusform>%1: %Ln calls, %2 answered by a person.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln lead(s).</source>
            <translation>
                <numerusform>%1: %Ln lead.</numerusform>
                <numerusform>%1: %Ln leads.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln call(s) without a known local time are left out.</source>
            <translation>
                <numerusform>%Ln call without a known local time is left out.</numerusform>
                <numerusform>%Ln calls without a known local time are left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n call</numerusform>
                <numerusform>%n calls</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) read: %1 new, %2 duplicate, %3 refused, %4 held.</source>
            <translation>
                <numerusform>%n row read: %1 new, %2 duplicate, %3 refused, %4 held.</numerusform>
                <numerusform>%n rows read: %1 new, %2 duplicate, %3 refused, %4 held.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At most %Ln call(s) per day.</source>
            <translation>
                <numerusform>At most %Ln call per day.</numerusform>
                <numerusform>At most %Ln calls per day.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At most %Ln call(s) per hour.</source>
            <translation>
                <numerusform>At most %Ln call per hour.</numerusform>
                <numerusform>At most %Ln calls per hour.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>New limits: %Ln call(s) at once, at a pace of %1 per second.</source>
            <translation>
                <numerusform>New limits: %Ln call at once, at a pace of %1 per second.</numerusform>
                <numerusform>New limits: %Ln calls at once, at a pace of %1 per second.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message numerus="yes">
            <source>%1 of %Ln answered call(s)</source>
            <translation>
                <numerusform>%1 of %Ln answered call</numerusform>
                <numerusform>%1 of %Ln answered calls</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln call(s)</source>
            <extracomment>%1 is a rate and the interval it lies in: "42 % (38 to 47 %) of 1,000 calls".</extracomment>
            <translation>
                <numerusform>%1 of %Ln call</numerusform>
                <numerusform>%1 of %Ln calls</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DashboardFigures</name>
        <message numerus="yes">
            <source>%Ln interested</source>
            <translation>
                <numerusform>%Ln interested</numerusform>
                <numerusform>%Ln interested</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln under way</source>
            <translation>
                <numerusform>%Ln under way</numerusform>
                <numerusform>%Ln under way</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DashboardPage</name>
        <message numerus="yes">
            <source>Spent against budget, of all time (without %n campaign(s) that spent less)</source>
            <translation>
                <numerusform>Spent against budget, of all time (without %n campaign that spent less)</numerusform>
                <numerusform>Spent against budget, of all time (without %n campaigns that spent less)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeskActions</name>
        <message numerus="yes">
            <source>%Ln call(s) archived.</source>
            <translation>
                <numerusform>%Ln call archived.</numerusform>
                <numerusform>%Ln calls archived.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln call(s) are back in the inbox.</source>
            <translation>
                <numerusform>%Ln call is back in the inbox.</numerusform>
                <numerusform>%Ln calls are back in the inbox.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln call(s) marked as read.</source>
            <translation>
                <numerusform>%Ln call marked as read.</numerusform>
                <numerusform>%Ln calls marked as read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln call(s) marked as unread.</source>
            <translation>
                <numerusform>%Ln call marked as unread.</numerusform>
                <numerusform>%Ln calls marked as unread.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) assigned to %1.</source>
            <translation>
                <numerusform>%Ln lead assigned to %1.</numerusform>
                <numerusform>%Ln leads assigned to %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) have no owner any more.</source>
            <translation>
                <numerusform>%Ln lead has no owner any more.</numerusform>
                <numerusform>%Ln leads have no owner any more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) tagged %1.</source>
            <translation>
                <numerusform>%Ln lead tagged %1.</numerusform>
                <numerusform>%Ln leads tagged %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The tag %1 was taken off %Ln lead(s).</source>
            <translation>
                <numerusform>The tag %1 was taken off %Ln lead.</numerusform>
                <numerusform>The tag %1 was taken off %Ln leads.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DifferenceView</name>
        <message numerus="yes">
            <source>%Ln line(s) added</source>
            <translation>
                <numerusform>%Ln line added</numerusform>
                <numerusform>%Ln lines added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln removed</source>
            <translation>
                <numerusform>%Ln removed</numerusform>
                <numerusform>%Ln removed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DryRunSheet</name>
        <message numerus="yes">
            <source>%Ln imagined call(s)</source>
            <translation>
                <numerusform>%Ln imagined call</numerusform>
                <numerusform>%Ln imagined calls</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message numerus="yes">
            <source>%Ln replaced</source>
            <translation>
                <numerusform>%Ln replaced</numerusform>
                <numerusform>%Ln replaced</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HeatPlot</name>
        <message numerus="yes">
            <source>fewer than %n call(s)</source>
            <translation>
                <numerusform>fewer than %n call</numerusform>
                <numerusform>fewer than %n calls</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportSheet</name>
        <message numerus="yes">
            <source> (%1 known with another number)</source>
            <translation>
                <numerusform> (%1 known with another number)</numerusform>
                <numerusform> (%1 known with another number)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 duplicate(s)</source>
            <translation>
                <numerusform>%1 duplicate</numerusform>
                <numerusform>%1 duplicates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 new</source>
            <translation>
                <numerusform>%1 new</numerusform>
                <numerusform>%1 new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 refused</source>
            <translation>
                <numerusform>%1 refused</numerusform>
                <numerusform>%1 refused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 wait for your decision</source>
            <translation>
                <numerusform>%1 waits for your decision</numerusform>
                <numerusform>%1 wait for your decision</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln lead(s)</source>
            <translation>
                <numerusform>Import %Ln lead</numerusform>
                <numerusform>Import %Ln leads</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportsDialog</name>
        <message numerus="yes">
            <source>%Ln lead(s) taken back.</source>
            <translation>
                <numerusform>%Ln lead taken back.</numerusform>
                <numerusform>%Ln leads taken back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) read: %1.</source>
            <extracomment>All rows of a file and what became of them: "5,325 rows read: 5,303 new, 22 duplicates."</extracomment>
            <translation>
                <numerusform>%Ln row read: %1.</numerusform>
                <numerusform>%Ln rows read: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taking back %Ln lead(s)…</source>
            <translation>
                <numerusform>Taking back %Ln lead…</numerusform>
                <numerusform>Taking back %Ln leads…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Undo: remove %Ln lead(s)</source>
            <translation>
                <numerusform>Undo: remove %Ln lead</numerusform>
                <numerusform>Undo: remove %Ln leads</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IntervalPlot</name>
        <message numerus="yes">
            <source>%n more row(s) with fewer calls are in the file that can be saved.</source>
            <translation>
                <numerusform>%n more row with fewer calls is in the file that can be saved.</numerusform>
                <numerusform>%n more rows with fewer calls are in the file that can be saved.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LeadBulk</name>
        <message numerus="yes">
            <source>%Ln lead(s) are as they were before.</source>
            <translation>
                <numerusform>%Ln lead is as it was before.</numerusform>
                <numerusform>%Ln leads are as they were before.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) assigned to %1.</source>
            <translation>
                <numerusform>%Ln lead assigned to %1.</numerusform>
                <numerusform>%Ln leads assigned to %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) deleted.</source>
            <translation>
                <numerusform>%Ln lead deleted.</numerusform>
                <numerusform>%Ln leads deleted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) have no owner any more.</source>
            <translation>
                <numerusform>%Ln lead has no owner any more.</numerusform>
                <numerusform>%Ln leads have no owner any more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) moved to %1.</source>
            <translation>
                <numerusform>%Ln lead moved to %1.</numerusform>
                <numerusform>%Ln leads moved to %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) stay because they were called: the record of calls stays complete.</source>
            <translation>
                <numerusform>%Ln lead stays because it was called: the record of calls stays complete.</numerusform>
                <numerusform>%Ln leads stay because they were called: the record of calls stays complete.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) tagged %1.</source>
            <translation>
                <numerusform>%Ln lead tagged %1.</numerusform>
                <numerusform>%Ln leads tagged %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) are on the stop list now and will not be called again.</source>
            <translation>
                <numerusform>%Ln number is on the stop list now and will not be called again.</numerusform>
                <numerusform>%Ln numbers are on the stop list now and will not be called again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Assigning %Ln lead(s)</source>
            <translation>
                <numerusform>Assigning %Ln lead</numerusform>
                <numerusform>Assigning %Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deleting %Ln lead(s)</source>
            <translation>
                <numerusform>Deleting %Ln lead</numerusform>
                <numerusform>Deleting %Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Moving %Ln lead(s)</source>
            <translation>
                <numerusform>Moving %Ln lead</numerusform>
                <numerusform>Moving %Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Putting %Ln number(s) on the stop list</source>
            <translation>
                <numerusform>Putting %Ln number on the stop list</numerusform>
                <numerusform>Putting %Ln numbers on the stop list</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tagging %Ln lead(s)</source>
            <translation>
                <numerusform>Tagging %Ln lead</numerusform>
                <numerusform>Tagging %Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The tag %1 was taken off %Ln lead(s).</source>
            <translation>
                <numerusform>The tag %1 was taken off %Ln lead.</numerusform>
                <numerusform>The tag %1 was taken off %Ln leads.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LeadFilters</name>
        <message numerus="yes">
            <source>%Ln rarer one(s): use the search</source>
            <translation>
                <numerusform>%Ln rarer one: use the search</numerusform>
                <numerusform>%Ln rarer ones: use the search</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LeadHistory</name>
        <message numerus="yes">
            <source>%Ln older event(s) are not shown.</source>
            <translation>
                <numerusform>%Ln older event is not shown.</numerusform>
                <numerusform>%Ln older events are not shown.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LeadStore</name>
        <message numerus="yes">
            <source>%n lead(s) of this import were called, so it cannot be taken back: the record of calls stays complete. Put numbers that must not be called on the stop list.</source>
            <translation>
                <numerusform>%n lead of this import was called, so it cannot be taken back: the record of calls stays complete. Put numbers that must not be called on the stop list.</numerusform>
                <numerusform>%n leads of this import were called, so it cannot be taken back: the record of calls stays complete. Put numbers that must not be called on the stop list.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LeadValues</name>
        <message numerus="yes">
            <source>At most %Ln character(s) fit in here.</source>
            <translation>
                <numerusform>At most %Ln character fit in here.</numerusform>
                <numerusform>At most %Ln characters fit in here.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LeadsPage</name>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln file</numerusform>
                <numerusform>%Ln files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) taken back.</source>
            <translation>
                <numerusform>%Ln lead taken back.</numerusform>
                <numerusform>%Ln leads taken back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) written to %1.</source>
            <translation>
                <numerusform>%Ln lead written to %1.</numerusform>
                <numerusform>%Ln leads written to %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At most %Ln number(s) can be copied at once. Export the list instead.</source>
            <translation>
                <numerusform>At most %Ln number can be copied at once. Export the list instead.</numerusform>
                <numerusform>At most %Ln numbers can be copied at once. Export the list instead.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln lead(s)</source>
            <translation>
                <numerusform>Move %Ln lead</numerusform>
                <numerusform>Move %Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take it off %Ln lead(s)</source>
            <translation>
                <numerusform>Take it off %Ln lead</numerusform>
                <numerusform>Take it off %Ln leads</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NavigationButton</name>
        <message numerus="yes">
            <source>%1, %n unread</source>
            <translation>
                <numerusform>%1, %n unread</numerusform>
                <numerusform>%1, %n unread</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NoticeLink</name>
        <message numerus="yes">
            <source>%Ln lead(s) are interested.</source>
            <translation>
                <numerusform>%Ln lead is interested.</numerusform>
                <numerusform>%Ln leads are interested.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PickTextSheet</name>
        <message numerus="yes">
            <source>Assign %Ln lead(s)</source>
            <translation>
                <numerusform>Assign %Ln lead</numerusform>
                <numerusform>Assign %Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tag %Ln lead(s)</source>
            <translation>
                <numerusform>Tag %Ln lead</numerusform>
                <numerusform>Tag %Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take the owner off %Ln lead(s)</source>
            <translation>
                <numerusform>Take the owner off %Ln lead</numerusform>
                <numerusform>Take the owner off %Ln leads</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PreflightSheet</name>
        <message numerus="yes">
            <source>Start calling %Ln lead(s)</source>
            <translation>
                <numerusform>Start calling %Ln lead</numerusform>
                <numerusform>Start calling %Ln leads</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PreflightText</name>
        <message numerus="yes">
            <source>%1 to %2 USD for about %Ln call(s).</source>
            <translation>
                <numerusform>%1 to %2 USD for about %Ln call.</numerusform>
                <numerusform>%1 to %2 USD for about %Ln calls.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them may be called at once.</source>
            <translation>
                <numerusform>%Ln of them may be called at once.</numerusform>
                <numerusform>%Ln of them may be called at once.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>They are in %1 and %Ln other place(s).</source>
            <translation>
                <numerusform>They are in %1 and %Ln other place.</numerusform>
                <numerusform>They are in %1 and %Ln other places.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Will dial %Ln lead(s); will skip %1.</source>
            <translation>
                <numerusform>Will dial %Ln lead; will skip %1.</numerusform>
                <numerusform>Will dial %Ln leads; will skip %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>%n second left</numerusform>
                <numerusform>%n seconds left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>about %n minute left</numerusform>
                <numerusform>about %n minutes left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reconciler</name>
        <message numerus="yes">
            <source>The provider has %n call(s) for call attempt %1: somebody may have been called twice.</source>
            <translation>
                <numerusform>The provider has %n call for call attempt %1: somebody may have been called twice.</numerusform>
                <numerusform>The provider has %n calls for call attempt %1: somebody may have been called twice.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RegistrySheet</name>
        <message numerus="yes">
            <source>Checked %Ln day(s) ago, too long: people who did not agree in writing are not called.</source>
            <translation>
                <numerusform>Checked %Ln day ago, too long: people who did not agree in writing are not called.</numerusform>
                <numerusform>Checked %Ln days ago, too long: people who did not agree in writing are not called.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Checked %Ln day(s) ago: check it again soon.</source>
            <translation>
                <numerusform>Checked %Ln day ago: check it again soon.</numerusform>
                <numerusform>Checked %Ln days ago: check it again soon.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Checked %Ln day(s) ago: fresh enough.</source>
            <translation>
                <numerusform>Checked %Ln day ago: fresh enough.</numerusform>
                <numerusform>Checked %Ln days ago: fresh enough.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RetryForm</name>
        <message numerus="yes">
            <source>after %Ln day(s)</source>
            <translation>
                <numerusform>after %Ln day</numerusform>
                <numerusform>after %Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>after %Ln hour(s)</source>
            <translation>
                <numerusform>after %Ln hour</numerusform>
                <numerusform>after %Ln hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>after %Ln minute(s)</source>
            <translation>
                <numerusform>after %Ln minute</numerusform>
                <numerusform>after %Ln minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RulesDialog</name>
        <message numerus="yes">
            <source>%1, stricter in %Ln place(s)</source>
            <translation>
                <numerusform>%1, stricter in %Ln place</numerusform>
                <numerusform>%1, stricter in %Ln places</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SaidPanel</name>
        <message numerus="yes">
            <source>%Ln call(s)</source>
            <translation>
                <numerusform>%Ln call</numerusform>
                <numerusform>%Ln calls</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln further line(s)</source>
            <translation>
                <numerusform>%Ln further line</numerusform>
                <numerusform>%Ln further lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The newest %Ln call(s)</source>
            <translation>
                <numerusform>The newest call (%Ln)</numerusform>
                <numerusform>The newest %Ln calls</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScriptFaults</name>
        <message numerus="yes">
            <source>%Ln mistake(s). A campaign cannot use the script until they are gone.</source>
            <translation>
                <numerusform>%Ln mistake. A campaign cannot use the script until they are gone.</numerusform>
                <numerusform>%Ln mistakes. A campaign cannot use the script until they are gone.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScriptPreview</name>
        <message numerus="yes">
            <source>%1 characters, about %Ln second(s) of speech.</source>
            <translation>
                <numerusform>%1 characters, about %Ln second of speech.</numerusform>
                <numerusform>%1 characters, about %Ln seconds of speech.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 characters, sent in %Ln part(s).</source>
            <translation>
                <numerusform>%1 characters, sent in %Ln part.</numerusform>
                <numerusform>%1 characters, sent in %Ln parts.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) with empty fields</source>
            <translation>
                <numerusform>%Ln lead with empty fields</numerusform>
                <numerusform>%Ln leads with empty fields</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SourcePicker</name>
        <message numerus="yes">
            <source>%1 (%Ln lead(s))</source>
            <extracomment>A list and the number of its leads.</extracomment>
            <translation>
                <numerusform>%1 (%Ln lead)</numerusform>
                <numerusform>%1 (%Ln leads)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more list(s)</source>
            <translation>
                <numerusform>and %Ln more list</numerusform>
                <numerusform>and %Ln more lists</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Standstill</name>
        <message numerus="yes">
            <source>%n call(s) were made within 24 hours, as many as the plan allows. Next call at %1</source>
            <translation>
                <numerusform>%n call was made within 24 hours, as many as the plan allows. Next call at %1</numerusform>
                <numerusform>%n calls were made within 24 hours, as many as the plan allows. Next call at %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) were made within an hour, as many as the plan allows. Next call at %1</source>
            <translation>
                <numerusform>%n call was made within an hour, as many as the plan allows. Next call at %1</numerusform>
                <numerusform>%n calls were made within an hour, as many as the plan allows. Next call at %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n second</numerusform>
                <numerusform>%n seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n line(s) are busy</source>
            <translation>
                <numerusform>The %n line is busy</numerusform>
                <numerusform>All %n lines are busy</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The provider's plan takes no more calls at once: waiting for the end of one of %n call(s)</source>
            <translation>
                <numerusform>The provider's plan takes no more calls at once: waiting for the end of one of %n call</numerusform>
                <numerusform>The provider's plan takes no more calls at once: waiting for the end of one of %n calls</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The rest of the budget is reserved for %n open call(s)</source>
            <translation>
                <numerusform>The rest of the budget is reserved for %n open call</numerusform>
                <numerusform>The rest of the budget is reserved for %n open calls</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Waiting for the end of %n call(s)</source>
            <translation>
                <numerusform>Waiting for the end of %n call</numerusform>
                <numerusform>Waiting for the end of %n calls</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StopDomainsSheet</name>
        <message numerus="yes">
            <source>%Ln domain(s) written to %1.</source>
            <translation>
                <numerusform>%Ln domain written to %1.</numerusform>
                <numerusform>%Ln domains written to %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) hold no domain of a company, the first is line %1.</source>
            <translation>
                <numerusform>%Ln line holds no domain of a company, it is line %1.</numerusform>
                <numerusform>%Ln lines hold no domain of a company, the first is line %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StopListPage</name>
        <message numerus="yes">
            <source>%Ln line(s) hold no number, the first is line %1.</source>
            <translation>
                <numerusform>%Ln line holds no number, line %1.</numerusform>
                <numerusform>%Ln lines hold no number, the first is line %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) that no campaign ever calls.</source>
            <translation>
                <numerusform>%Ln number that no campaign ever calls.</numerusform>
                <numerusform>%Ln numbers that no campaign ever calls.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) written to %1.</source>
            <translation>
                <numerusform>%Ln number written to %1.</numerusform>
                <numerusform>%Ln numbers written to %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TestCallSheet</name>
        <message numerus="yes">
            <source>%Ln second(s)</source>
            <translation>
                <numerusform>%Ln second</numerusform>
                <numerusform>%Ln seconds</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VersionsSheet</name>
        <message numerus="yes">
            <source>%Ln call(s)</source>
            <translation>
                <numerusform>%Ln call</numerusform>
                <numerusform>%Ln calls</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WindowLink</name>
        <message numerus="yes">
            <source>%n row(s) written to %1.</source>
            <translation>
                <numerusform>%n row written to %1.</numerusform>
                <numerusform>%n rows written to %1.</numerusform>
            </translation>
        </message>
    </context>
</TS>
