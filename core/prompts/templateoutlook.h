#pragma once

#include "core/prompts/templatesyntax.h"

#include <QMap>
#include <QSet>

/// What can be said of every rendering of a template before a value is known.
struct TemplateOutlook {
    /// False when only rendering tells: loops repeat a text, some filters swallow one.
    bool isTold = false;
    /// Names that may be noted as missing when they are blank; nothing else ever is.
    QSet<QString> required;
    /// UTF-16 units of all text together, on whatever branch.
    qsizetype textLength = 0;
    /// How many times the length of its value a name may add to that.
    QMap<QString, int> times;
};

TemplateOutlook outlookOf(const TemplateNodes &nodes);

/// UTF-16 units: values are cut to this before they are printed, by LeadVariables and by CallScript.
constexpr qsizetype longestPrinted = 200;

/// What a lead needs for a text of at most `room` units; `own` values are as they will be printed, whatever
/// the lead has under their names. Nothing when only rendering tells.
std::optional<RenderNeeds> needsOf(const Template &script, const QMap<QString, QString> &own, qsizetype room);
