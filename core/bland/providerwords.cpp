#include "core/bland/providerwords.h"

#include "core/base/text.h"
#include "core/bland/fields.h"
#include "core/bland/jsonguard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxErrorBody = 1024 * 1024;
constexpr qsizetype maxShown = 300;
constexpr qsizetype maxSentences = 50;

/// "AUTH_FAILURE" is a code, "Invalid phone number format" is a sentence.
bool looksLikeCode(const QString &text)
{
    const auto isCodeCharacter = [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
    };
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isCodeCharacter);
}

void take(ProviderWords &words, const QString &text)
{
    if (text.isEmpty() || words.texts.size() >= maxSentences)
        return;
    (looksLikeCode(text) ? words.codes : words.texts).append(text);
}

void takeErrors(ProviderWords &words, const QJsonValue &errors)
{
    for (const auto &entry : errors.toArray()) {
        const Fields fields(entry.toObject());
        take(words, entry.isString() ? entry.toString().left(Fields::shortText) : fields.text("message"_L1));
        take(words, fields.text("error"_L1));
        take(words, fields.text("code"_L1));
    }
    if (errors.isString())
        take(words, errors.toString().left(Fields::shortText));
}

bool carriesError(const Fields &fields)
{
    const auto status = fields.word("status"_L1);
    return !fields.array("errors"_L1).isEmpty() || fields.has("error"_L1) || fields.has("code"_L1)
        || (fields.has("message"_L1) && status != u"success"_s) || status.contains(u"error"_s);
}

} // namespace

QString ProviderWords::shown(const QByteArray &secret) const
{
    auto sentence = !texts.isEmpty() ? texts.constFirst() : codes.value(0);
    if (!secret.isEmpty())
        sentence.replace(QString::fromLatin1(secret), u"…"_s);
    return text::redacted(sentence).left(maxShown);
}

ProviderWords wordsOf(const QByteArray &body)
{
    ProviderWords words;
    const auto answer = jsonguard::readObject(body, maxErrorBody);
    if (!answer) {
        words.texts.append(QString::fromUtf8(body.left(4 * maxShown)).simplified().left(maxShown));
        return words;
    }
    const Fields fields(*answer);
    words.isErrorShape = carriesError(fields);
    words.status = fields.word("status"_L1);
    takeErrors(words, fields.value("errors"_L1));
    take(words, fields.text("message"_L1));
    take(words, fields.text("details"_L1));
    const Fields nested(fields.object("error"_L1));
    take(words, nested.text("message"_L1));
    take(words, nested.text("code"_L1));
    take(words, fields.text("error"_L1));
    take(words, fields.text("code"_L1));
    return words;
}

QJsonObject unwrapped(const QJsonObject &answer)
{
    const auto inner = answer.value("data"_L1);
    return inner.isObject() ? inner.toObject() : answer;
}
