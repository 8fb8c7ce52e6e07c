#pragma once

#include "core/prompts/callscript.h"
#include "core/prompts/promptlibrary.h"

/// A text of any kind as it becomes for one lead, for looking at.
struct ScriptRendering {
    QString text; ///< the whole, with its locked opening
    qsizetype length = 0; ///< the operator's part for a call, the whole for a message
    qsizetype task = 0; ///< of a call: with the fixed rules
    int segments = 0; ///< of an SMS
    QStringList missing;
};

/// Errors as CallScript::render and MessageScript::render.
Result<ScriptRendering> renderScript(const Template &script, ScriptKind kind, const ScriptContext &context,
                                     const QMap<QString, QString> &values);
/// "1,204 characters; with the fixed rules 3,012 of 8,000."
QString lengthText(const ScriptRendering &rendering, ScriptKind kind);
/// What stands before the operator's words.
QString openingOf(ScriptKind kind, const ScriptContext &context);
