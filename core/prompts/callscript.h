#pragma once

#include "core/prompts/template.h"

#include <QCoreApplication>

#include <optional>

/// Names a script may use besides the lead's: `business_name`, `callback_number`, `campaign`.
namespace ScriptNames {
QStringList campaignNames();
}

/// What a campaign says about itself in its script.
struct ScriptContext {
    QString businessName; ///< registered name; a campaign does not start without one
    QString callbackNumber;
    QString campaignName;
    QString language = QStringLiteral("en"); ///< "en", "de", "es"; others fall back to English
    bool recorded = false;

    bool operator==(const ScriptContext &) const = default;
};

/// The text of one call, ready for the provider.
struct RenderedScript {
    /// The locked first sentence: who calls, that it is an AI, that it is recorded if it is.
    QString firstSentence;
    /// The whole task: fixed rules (identity, stop request, lead data are data), the marked block with the
    /// lead's data, then the operator's script.
    QString task;
    /// Names that were empty without a default: the lead is held, not dialed.
    QStringList missing;
    /// The operator's part of the task alone, for previews.
    QString script;
};

/// Puts a script, a lead's values and the fixed parts together. A template cannot change or remove the fixed
/// parts.
class CallScript final {
    Q_DECLARE_TR_FUNCTIONS(CallScript)
public:
    CallScript(Template script, ScriptContext context);

    /// "Hello, this is an AI assistant calling for NAME. This call is recorded."
    const QString &firstSentence() const { return m_firstSentence; }
    /// Names of the lead that `render` looks at; all others may be left out of `values`.
    QSet<QString> names() const;
    /// `values` as LeadVariables::valuesOf makes them.
    Result<RenderedScript> render(const QMap<QString, QString> &values) const;
    /// Most leads of a long list have what it takes and need not be rendered to know that they can be.
    /// Nothing when only rendering tells. Values that `render` is given must be cut as LeadVariables cuts
    /// them.
    std::optional<RenderNeeds> needs() const;

private:
    Template m_script;
    // The same for every lead:
    QString m_firstSentence;
    QString m_fixedRules;
    QMap<QString, QString> m_campaignValues;
};
