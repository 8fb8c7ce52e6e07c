#pragma once

#include "core/dialing/attempt.h"
#include "core/dialing/outcome.h"
#include "core/leads/lead.h"
#include "ui/widgets/palettes.h"

#include <QColor>
#include <QString>

/// Symbol and colours of a meaning. Never shown without its word.
struct OutcomeStyle {
    QString symbol;
    QColor light;
    QColor dark;

    QColor color(Look look) const { return look == Look::Light ? light : dark; }
    QColor color(const QPalette &palette) const { return color(lookOf(palette)); }
};

/// Source: look.md, "Colour". The same in tables and charts.
OutcomeStyle outcomeStyle(Outcome outcome);
OutcomeStyle statusStyle(LeadStatus status);
OutcomeStyle attemptStyle(AttemptState state);

/// "★ Interested".
QString outcomeLabel(Outcome outcome);
/// Of all there are: a column with room for them cuts none.
QStringList everyOutcomeLabel();
QString statusLabel(LeadStatus status);
QString attemptLabel(AttemptState state);
/// Translated word for a lead's status.
QString statusText(LeadStatus status);
