#pragma once

#include "core/metrics/callselection.h"

#include <QString>

#include <span>

/// The figures of the dashboard. What each of them means stands in one table, which the window, its clicks
/// and docs/dashboard.md follow.
enum class Figure {
    LeadsLeft,
    Calls,
    AnswerRate,
    InterestedLeads,
    Spent,
    CostPerInterested,
    Outcomes,
    CallsOverTime,
    AnswerRateByHour,
    Funnel,
    FunnelLeads,
    FunnelCalled,
    FunnelReached,
    FunnelForthcoming,
    FunnelInterested,
    Budget,
    CompareAnswered,
    CompareInterested,
};

std::span<const Figure> allFigures();
/// Translated name and definition in whole sentences.
QString figureName(Figure figure);
QString figureText(Figure figure);
/// The same in English, as docs/dashboard.md has them.
QString figureNameInEnglish(Figure figure);
QString figureTextInEnglish(Figure figure);
/// Whether there are calls behind the figure.
bool hasCalls(Figure figure);
/// Exactly these calls, for figures that have some.
CallSelection selectionOf(Figure figure, const DashboardScope &scope);
