#include "core/prompts/messagescript.h"

#include "core/prompts/templateoutlook.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// Said and read by the called person: in the language of the call, so no tr() here.
struct Closing {
    QLatin1StringView code;
    const char16_t *voicemail; ///< %1 = number
    const char16_t *sms;
    const char16_t *smsStopWord; ///< in the text, it needs no other way
};
constexpr std::array closings {
    Closing {QLatin1StringView("en"), u"To reach us or to end our calls, ring %1.", u"Reply STOP to opt out.",
             u"STOP"},
    Closing {QLatin1StringView("de"), u"Sie erreichen uns unter %1, auch wenn wir nicht mehr anrufen sollen.",
             u"Antworten Sie STOPP zum Abmelden.", u"STOPP"},
    Closing {QLatin1StringView("es"), u"Para hablar con nosotros o no recibir más llamadas, marque %1.",
             u"Responda ALTO para no recibir más.", u"ALTO"},
};

const Closing &closingIn(const QString &language)
{
    const QString code = language.left(2).toLower();
    const auto found = std::ranges::find(closings, code, &Closing::code);
    return found == closings.end() ? closings.front() : *found;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

/// The characters of GSM 03.38 that are one unit, and those that are two.
const QString &plainLetters()
{
    static const QString letters = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                                   u"¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"_s;
    return letters;
}
const QString &doubleLetters()
{
    static const QString letters = u"^{}\\[~]|€"_s;
    return letters;
}

QString openingOf(ScriptKind kind, ScriptContext context)
{
    if (kind == ScriptKind::Sms)
        return context.businessName.simplified() + u':';
    context.recorded = false;
    return CallScript(Template::parse({}), context).firstSentence();
}

int parts(qsizetype units, int alone, int joined)
{
    return static_cast<int>(units <= alone ? std::min<qsizetype>(units, 1) : (units + joined - 1) / joined);
}

} // namespace

int smsSegments(const QString &text)
{
    qsizetype units = 0;
    for (const QChar c : text) {
        if (plainLetters().contains(c))
            units += 1;
        else if (doubleLetters().contains(c))
            units += 2;
        else
            return parts(text.size(), 70, 67);
    }
    return parts(units, 160, 153);
}

MessageScript::MessageScript(ScriptKind kind, Template script, ScriptContext context)
    : m_kind(kind)
    , m_script(std::move(script))
    , m_context(std::move(context))
    , m_opening(openingOf(kind, m_context))
    , m_campaignValues({{u"business_name"_s, m_context.businessName},
                        {u"callback_number"_s, m_context.callbackNumber},
                        {u"campaign"_s, m_context.campaignName}})
{
}

/// The way to stop, unless the operator's words name it already.
QString MessageScript::closing(const QString &words) const
{
    const Closing &own = closingIn(m_context.language);
    if (m_kind == ScriptKind::Sms)
        return words.contains(QString::fromUtf16(own.smsStopWord)) ? QString() : QString::fromUtf16(own.sms);
    const QString number = m_context.callbackNumber.simplified();
    if (number.isEmpty() || digitsOf(words).contains(digitsOf(number)))
        return {};
    return QString::fromUtf16(own.voicemail).arg(number);
}

Result<RenderedMessage> MessageScript::render(const QMap<QString, QString> &values) const
{
    if (m_context.businessName.simplified().isEmpty())
        return Error {
            Error::Kind::Misuse,
            tr("The business name is missing. Messages begin by saying who they come from: enter the "
               "registered name in the settings.")};
    QMap<QString, QString> all = values;
    all.insert(m_campaignValues);
    const auto rendered = m_script.render(all);
    if (!rendered)
        return rendered.error();
    const QString words = m_kind == ScriptKind::Sms ? rendered->text.trimmed() : rendered->text.simplified();
    QStringList pieces {m_opening, words, closing(words)};
    pieces.removeAll(QString());
    RenderedMessage message {pieces.join(u' '), rendered->missing, 0};
    if (message.text.size() > longest())
        return Error {
            Error::Kind::InvalidInput,
            tr("The message has %L1 characters for this lead; at most %L2 are possible. Shorten it.")
                .arg(message.text.size())
                .arg(longest())};
    if (m_kind == ScriptKind::Sms)
        message.segments = smsSegments(message.text);
    return message;
}

std::optional<RenderNeeds> MessageScript::needs() const
{
    if (m_context.businessName.simplified().isEmpty())
        return std::nullopt;
    const qsizetype fixed = m_opening.size() + closing({}).size() + 2;
    return needsOf(m_script, m_campaignValues, longest() - fixed);
}
