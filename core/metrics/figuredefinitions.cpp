#include "core/metrics/figuredefinitions.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

using Stage = CallSelection::Stage;

struct Definition {
    Figure figure;
    const char *name;
    const char *text;
    std::optional<Stage> stage; ///< of the calls behind it; nothing: it has none
    bool firstOfLead = false;
};

constexpr std::array definitions {
    Definition {Figure::LeadsLeft, QT_TRANSLATE_NOOP("Figure", "Leads left"),
                QT_TRANSLATE_NOOP(
                    "Figure",
                    "Leads that are ready, in a call or parked, whatever the chosen time; the others are "
                    "finished or refused. A lead of two campaigns "
                    "counts in each. A click shows the leads."),
                std::nullopt},
    Definition {Figure::Calls, QT_TRANSLATE_NOOP("Figure", "Calls"),
                QT_TRANSLATE_NOOP(
                    "Figure",
                    "Calls begun in the chosen time that rang or may have rung. Attempts that the provider "
                    "refused, and those proven never to have reached it, do not count."),
                Stage::Rang},
    Definition {
        Figure::AnswerRate, QT_TRANSLATE_NOOP("Figure", "Answered"),
        QT_TRANSLATE_NOOP(
            "Figure",
            "Calls that a person answered, of all calls with an outcome. A person answered when the "
            "outcome is interested, not interested, wants a callback, needs information, person "
            "answered, hung up at once or do not call. The interval (Wilson) holds the true rate in 95 "
            "of 100 cases; with few calls it is wide. A click shows the answered calls."),
        Stage::Reached},
    Definition {Figure::InterestedLeads, QT_TRANSLATE_NOOP("Figure", "Interested leads"),
                QT_TRANSLATE_NOOP(
                    "Figure",
                    "Leads whose first call with the outcome interested was begun in the chosen time. A lead "
                    "counts once in each campaign. A click shows these first calls."),
                Stage::Interested, true},
    Definition {
        Figure::Spent, QT_TRANSLATE_NOOP("Figure", "Spent"),
        QT_TRANSLATE_NOOP(
            "Figure",
            "What the provider charged for the calls begun in the chosen time, as far as it has named a "
            "price. A click shows all attempts of that time."),
        Stage::Attempt},
    Definition {
        Figure::CostPerInterested, QT_TRANSLATE_NOOP("Figure", "Per interested lead"),
        QT_TRANSLATE_NOOP(
            "Figure",
            "Money spent divided by the number of interested leads, both of the chosen time. A click shows "
            "the first interested call of each of these leads."),
        Stage::Interested, true},
    Definition {
        Figure::Outcomes, QT_TRANSLATE_NOOP("Figure", "Outcomes"),
        QT_TRANSLATE_NOOP(
            "Figure",
            "Attempts begun in the chosen time by their outcome, those included that the provider "
            "refused for good. What a person has corrected counts as corrected. A click on a bar shows "
            "its attempts."),
        Stage::Attempt},
    Definition {
        Figure::CallsOverTime, QT_TRANSLATE_NOOP("Figure", "Calls over time"),
        QT_TRANSLATE_NOOP(
            "Figure",
            "Calls that rang or may have rung, by the hour, day or weeks in which they were begun; the "
            "filled part was answered by a person. A click on a bar shows its calls."),
        Stage::Rang},
    Definition {
        Figure::AnswerRateByHour, QT_TRANSLATE_NOOP("Figure", "Answer rate by weekday and hour"),
        QT_TRANSLATE_NOOP(
            "Figure",
            "Calls that a person answered, of all calls with an outcome, by weekday and hour on the clock "
            "of the called person: in the first time zone that the number can be in. Hatched cells stand on "
            "fewer than 10 calls and say little. A click on a cell shows its calls with an outcome."),
        Stage::Ended},
    Definition {
        Figure::Funnel, QT_TRANSLATE_NOOP("Figure", "How far the leads come"),
        QT_TRANSLATE_NOOP(
            "Figure",
            "Leads step by step. Each step counts the leads whose first call of that kind was begun in "
            "the chosen time; a lead counts once in each campaign."),
        std::nullopt},
    Definition {
        Figure::FunnelLeads, QT_TRANSLATE_NOOP("Figure", "Leads"),
        QT_TRANSLATE_NOOP(
            "Figure",
            "All leads of the chosen campaigns, whatever the chosen time. A lead in two campaigns counts "
            "in both. Only those that were called have calls to show."),
        std::nullopt},
    Definition {
        Figure::FunnelCalled, QT_TRANSLATE_NOOP("Figure", "Called"),
        QT_TRANSLATE_NOOP(
            "Figure",
            "Leads whose first call that rang or may have rung was begun in the chosen time. A click shows "
            "these first calls."),
        Stage::Rang, true},
    Definition {
        Figure::FunnelReached, QT_TRANSLATE_NOOP("Figure", "Reached a person"),
        QT_TRANSLATE_NOOP(
            "Figure",
            "Leads whose first call that a person answered was begun in the chosen time. A click shows "
            "these first calls."),
        Stage::Reached, true},
    Definition {
        Figure::FunnelForthcoming, QT_TRANSLATE_NOOP("Figure", "Want to hear more"),
        QT_TRANSLATE_NOOP(
            "Figure",
            "Leads whose first call with the outcome interested, wants a callback or needs information "
            "was begun in the chosen time. A click shows these first calls."),
        Stage::Forthcoming, true},
    Definition {
        Figure::FunnelInterested, QT_TRANSLATE_NOOP("Figure", "Interested"),
        QT_TRANSLATE_NOOP(
            "Figure",
            "Leads whose first call with the outcome interested was begun in the chosen time. A click "
            "shows these first calls."),
        Stage::Interested, true},
    Definition {
        Figure::Budget, QT_TRANSLATE_NOOP("Figure", "Spend against budget"),
        QT_TRANSLATE_NOOP(
            "Figure",
            "What each campaign has spent since it began, whatever the chosen time, against the limit set "
            "for it. The hatched part is what ended calls without a price yet may cost. A click shows the "
            "attempts of the campaign."),
        Stage::Attempt},
    Definition {
        Figure::CompareAnswered, QT_TRANSLATE_NOOP("Figure", "Answered, of calls with an outcome"),
        QT_TRANSLATE_NOOP(
            "Figure",
            "Calls that a person answered, of all calls with an outcome, with the Wilson interval that "
            "holds the true rate in 95 of 100 cases. Where two intervals overlap widely, the calls do not "
            "tell which is better. A click on a row shows its calls with an outcome."),
        Stage::Ended},
    Definition {
        Figure::CompareInterested, QT_TRANSLATE_NOOP("Figure", "Interested, of calls a person answered"),
        QT_TRANSLATE_NOOP(
            "Figure",
            "Calls that ended with interest, of all calls that a person answered, with the Wilson "
            "interval that holds the true rate in 95 of 100 cases. Where two intervals overlap widely, the "
            "calls do not tell which is better. A click on a row shows its answered calls."),
        Stage::Reached},
};

const Definition &definitionOf(Figure figure)
{
    return *std::ranges::find(definitions, figure, &Definition::figure);
}

constexpr auto figures = [] {
    std::array<Figure, definitions.size()> all {};
    std::ranges::transform(definitions, all.begin(), &Definition::figure);
    return all;
}();

} // namespace

std::span<const Figure> allFigures()
{
    return figures;
}

QString figureName(Figure figure)
{
    return QCoreApplication::translate("Figure", definitionOf(figure).name);
}

QString figureText(Figure figure)
{
    return QCoreApplication::translate("Figure", definitionOf(figure).text);
}

QString figureNameInEnglish(Figure figure)
{
    return QString::fromLatin1(definitionOf(figure).name);
}

QString figureTextInEnglish(Figure figure)
{
    return QString::fromLatin1(definitionOf(figure).text);
}

bool hasCalls(Figure figure)
{
    return definitionOf(figure).stage.has_value();
}

CallSelection selectionOf(Figure figure, const DashboardScope &scope)
{
    const Definition &definition = definitionOf(figure);
    Q_ASSERT(definition.stage);
    CallSelection selection;
    selection.scope = scope;
    selection.stage = definition.stage.value_or(Stage::Attempt);
    selection.firstOfLead = definition.firstOfLead;
    return selection;
}
