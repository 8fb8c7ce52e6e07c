#pragma once

#include "core/prompts/callscript.h"
#include "core/prompts/promptlibrary.h"

/// A message as it will be left or sent.
struct RenderedMessage {
    QString text; ///< one paragraph for a mailbox; lines stay in an SMS
    /// Names that were empty without a default: the lead is held.
    QStringList missing;
    int segments = 0; ///< SMS are paid and sent in so many parts; 0 for a mailbox
};

/// A voicemail or SMS text as a template. A template cannot leave out who it comes from, nor how to stop it:
/// the opening stands before the operator's words, the way to stop behind them. Immutable, thread-safe.
class MessageScript final {
    Q_DECLARE_TR_FUNCTIONS(MessageScript)
public:
    static constexpr int longestVoicemail = 1'000; ///< about a minute
    static constexpr int longestSms = 1'530; ///< ten parts

    /// `kind` is Voicemail or Sms.
    MessageScript(ScriptKind kind, Template script, ScriptContext context);

    /// What stands before the operator's words, in the language of the call.
    const QString &opening() const { return m_opening; }
    QSet<QString> names() const { return m_script.variables(); }
    /// `values` as LeadVariables::valuesOf makes them. Misuse without a business name; InvalidInput with
    /// faults of the template (line and column in the message) and when the text is too long.
    Result<RenderedMessage> render(const QMap<QString, QString> &values) const;
    /// As of CallScript.
    std::optional<RenderNeeds> needs() const;

private:
    QString closing(const QString &words) const;
    int longest() const { return m_kind == ScriptKind::Sms ? longestSms : longestVoicemail; }

    ScriptKind m_kind;
    Template m_script;
    ScriptContext m_context;
    QString m_opening;
    QMap<QString, QString> m_campaignValues;
};

/// Parts an SMS of that text is sent in: 160 or 153 characters each, 70 or 67 when one of them is outside the
/// alphabet of the network.
int smsSegments(const QString &text);
