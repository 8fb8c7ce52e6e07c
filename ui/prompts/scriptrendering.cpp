#include "ui/prompts/scriptrendering.h"

#include "core/prompts/messagescript.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ScriptPreview)
};

constexpr int charactersPerSecond = 15; ///< of speech

Result<ScriptRendering> renderCall(const CallScript &script, const QMap<QString, QString> &values)
{
    const auto rendered = script.render(values);
    if (!rendered)
        return rendered.error();
    return ScriptRendering {rendered->firstSentence + u"\n\n"_s + rendered->script, rendered->script.size(),
                            rendered->task.size(), 0, rendered->missing};
}

QString callLength(const ScriptRendering &rendering)
{
    const QLocale locale;
    const QString all = Words::tr("%1 characters; with the fixed rules %2 of %3.")
                            .arg(locale.toString(rendering.length), locale.toString(rendering.task),
                                 locale.toString(Template::maxLength));
    if (rendering.length <= Template::adviceLength)
        return all;
    return all + u' ' + Words::tr("Up to %1 work best.").arg(locale.toString(Template::adviceLength));
}

} // namespace

Result<ScriptRendering> renderScript(const Template &script, ScriptKind kind, const ScriptContext &context,
                                     const QMap<QString, QString> &values)
{
    if (kind == ScriptKind::Call)
        return renderCall(CallScript(script, context), values);
    const auto rendered = MessageScript(kind, script, context).render(values);
    if (!rendered)
        return rendered.error();
    return ScriptRendering {rendered->text, rendered->text.size(), 0, rendered->segments, rendered->missing};
}

QString lengthText(const ScriptRendering &rendering, ScriptKind kind)
{
    const QString length = QLocale().toString(rendering.length);
    switch (kind) {
    case ScriptKind::Sms:
        return Words::tr("%1 characters, sent in %Ln part(s).", nullptr, rendering.segments).arg(length);
    case ScriptKind::Voicemail:
        return Words::tr("%1 characters, about %Ln second(s) of speech.", nullptr,
                         static_cast<int>(rendering.length / charactersPerSecond + 1))
            .arg(length);
    case ScriptKind::Call:
        break;
    }
    return callLength(rendering);
}

QString openingOf(ScriptKind kind, const ScriptContext &context)
{
    return kind == ScriptKind::Call ? CallScript(Template::parse({}), context).firstSentence()
                                    : MessageScript(kind, Template::parse({}), context).opening();
}
