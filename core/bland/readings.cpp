#include "core/bland/readings.h"

#include "core/base/text.h"
#include "core/bland/fields.h"
#include "core/bland/jsonguard.h"
#include "core/bland/providerwords.h"
#include "core/bland/recordparser.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxAnswer = 32 * 1024 * 1024;

struct BlandClient {
    Q_DECLARE_TR_FUNCTIONS(BlandClient)
};

Error unreadable(const QString &detail)
{
    return {Error::Kind::Network,
            BlandClient::tr("The provider's answer could not be read. It will be asked again."), detail};
}

Error outOfReach(const HttpAnswer &answer)
{
    if (answer.error == QNetworkReply::SslHandshakeFailedError)
        return {
            Error::Kind::Network,
            BlandClient::tr(
                "The connection to the provider is not safe: its certificate was refused. Check the clock "
                "of this computer and the network."),
            answer.endCode()};
    return {Error::Kind::Network,
            BlandClient::tr("The provider is out of reach. Check the connection to the internet."),
            answer.endCode()};
}

QString withWords(const QString &sentence, const QString &words)
{
    return words.isEmpty() ? sentence
                           : BlandClient::tr("%1 It says: %2").arg(sentence, text::isolated(words));
}

Error::Kind kindOf(int status)
{
    switch (status) {
    case 401:
    case 403:
        return Error::Kind::Unauthorized;
    case 404:
        return Error::Kind::NotFound;
    case 429:
        return Error::Kind::RateLimited;
    default:
        return status >= 500 || status < 400 ? Error::Kind::Network : Error::Kind::Rejected;
    }
}

QString sentenceFor(Error::Kind kind, int status)
{
    switch (kind) {
    case Error::Kind::Unauthorized:
        return BlandClient::tr("The provider refused the API key. Check the key in the settings.");
    case Error::Kind::NotFound:
        return BlandClient::tr("The provider does not know this.");
    case Error::Kind::RateLimited:
        return BlandClient::tr("The provider asks to slow down.");
    case Error::Kind::Rejected:
        return BlandClient::tr("The provider refused the request.");
    default:
        return BlandClient::tr("The provider has trouble (answer %1).").arg(status);
    }
}

Error refused(const HttpAnswer &answer, const QByteArray &secret)
{
    const auto words = wordsOf(answer.body);
    const auto shown = words.isErrorShape ? words.shown(secret) : QString();
    const auto kind = kindOf(answer.status);
    return {kind, withWords(sentenceFor(kind, answer.status), shown),
            u"%1 %2"_s.arg(answer.endCode(), words.codes.value(0)).trimmed()};
}

/// A success in status only: "treat any 2xx whose status exists and is neither success nor active as an
/// error". The word lists are those of records and accounts, which have a `status` of their own.
bool saysError(const QJsonObject &object)
{
    const auto status = Fields(object).word("status"_L1);
    return status.contains(u"error"_s) && !Fields(object).has("call_id"_L1);
}

Result<QJsonValue> answerOf(const HttpAnswer &answer, const QByteArray &secret)
{
    if (answer.end == HttpAnswer::End::TooLarge)
        return unreadable(answer.endCode());
    if (!answer.isComplete())
        return outOfReach(answer);
    if (!answer.isSuccess())
        return refused(answer, secret);
    auto value = jsonguard::read(answer.body, maxAnswer);
    if (!value)
        return unreadable(value.error().detail);
    if (saysError(value->toObject()))
        return refused(answer, secret);
    return value;
}

/// The array called `name`, wherever the answer's wrapping puts it. Nothing when there is none.
std::optional<QJsonArray> listIn(const QJsonValue &answer, const QString &name)
{
    const auto data = answer[u"data"_s];
    for (const auto &candidate : {answer[name], data[name], data, answer}) {
        if (candidate.isArray())
            return candidate.toArray();
    }
    return std::nullopt;
}

Result<QList<CallRow>> rowsOf(const QJsonArray &array)
{
    QList<CallRow> rows;
    rows.reserve(array.size());
    for (const auto &entry : array) {
        auto row = rowOf(entry.toObject());
        if (row.callId.isEmpty())
            return unreadable(u"a row of the list has no call_id"_s);
        rows.append(std::move(row));
    }
    return rows;
}

/// The last part of our address is its secret.
QString withoutSecret(const QString &url)
{
    const qsizetype slash = url.lastIndexOf(u'/');
    return slash > 8 ? url.left(slash + 1) + u"\u2026"_s : url;
}

bool hasTag(const Fields &voice, const QString &tag)
{
    const auto tags = voice.array("tags"_L1);
    return std::any_of(tags.cbegin(), tags.cend(), [&](const QJsonValue &value) {
        return value.toString().compare(tag, Qt::CaseInsensitive) == 0;
    });
}

struct RankedVoice {
    int rank = 0;
    VoiceInfo voice;
};

RankedVoice rankedVoice(const Fields &fields)
{
    const bool curated = hasTag(fields, u"Bland Curated"_s);
    const bool newest = fields.text("service"_L1) == u"BTTS_V3"_s;
    const bool own = fields.flag("public"_L1) == std::optional(false);
    VoiceInfo voice {fields.text("id"_L1, 128), fields.text("name"_L1, 128), fields.text("description"_L1),
                     curated};
    return {curated && newest ? 0 : own ? 1 : 2, std::move(voice)};
}

/// "+12025550143" from any way of writing it; national ten digits are taken as North American.
QString plusForm(const QString &text)
{
    QString digits;
    for (const QChar c : text.left(64)) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    if (digits.size() < 7 || digits.size() > 15)
        return {};
    return (digits.size() == 10 && !text.trimmed().startsWith(u'+') ? u"+1"_s : u"+"_s) + digits;
}

} // namespace

Result<readings::Page> readings::page(const HttpAnswer &answer, const QByteArray &secret)
{
    const auto value = answerOf(answer, secret);
    if (!value)
        return value.error();
    const auto list = listIn(*value, u"calls"_s);
    if (!list)
        return unreadable(u"the answer has no list of calls"_s);
    auto rows = rowsOf(*list);
    if (!rows)
        return rows.error();
    Page page {std::move(rows).value(), std::nullopt, answer.date};
    if (const auto total = Fields(unwrapped(value->toObject())).number("total_count"_L1, 0, 1e9))
        page.total = static_cast<qint64>(*total);
    return page;
}

Result<CallRecord> readings::call(const HttpAnswer &answer, const QByteArray &secret, const QString &callId)
{
    const auto value = answerOf(answer, secret);
    if (!value)
        return value.error();
    auto record = recordOf(unwrapped(value->toObject()));
    if (record.callId != callId)
        return unreadable(u"the answer is about another call"_s);
    return record;
}

Result<QList<CallRow>> readings::activeCalls(const HttpAnswer &answer, const QByteArray &secret)
{
    const auto value = answerOf(answer, secret);
    if (!value)
        return value.error();
    const auto list = listIn(*value, u"calls"_s);
    return list ? rowsOf(*list) : unreadable(u"the answer has no list of active calls"_s);
}

Result<Done> readings::stopped(const HttpAnswer &answer, const QByteArray &secret)
{
    const auto value = answerOf(answer, secret);
    if (value)
        return Done {};
    const auto words = wordsOf(answer.body);
    const bool isOver = std::any_of(words.texts.cbegin(), words.texts.cend(), [](const QString &text) {
        return text.contains("SID not found"_L1, Qt::CaseInsensitive);
    });
    return isOver && answer.isComplete() ? Result<Done>(Done {}) : Result<Done>(value.error());
}

Result<WebhookReport> readings::webhookReport(const HttpAnswer &answer, const QByteArray &secret)
{
    const auto value = answerOf(answer, secret);
    if (!value)
        return value.error();
    const auto data = (*value)[u"data"_s].isObject() ? (*value)[u"data"_s].toObject() : value->toObject();
    const Fields fields(data);
    if (!fields.has("url"_L1) && !fields.has("metadata"_L1))
        return unreadable(u"no webhook data"_s);
    WebhookReport report;
    report.url = withoutSecret(fields.text("url"_L1));
    for (const auto &entry : fields.array("metadata"_L1)) {
        const Fields row(entry.toObject());
        WebhookReport::Try once;
        once.sentUtc = row.date("sent_at"_L1);
        once.status = static_cast<int>(row.looseNumber("response_code"_L1, 0, 999).value_or(0));
        once.took = row.text("response_time"_L1, 32);
        once.isResend = row.word("send_type"_L1) == u"resend"_s;
        report.tries.append(once);
    }
    return report;
}

Result<Done> readings::resent(const HttpAnswer &answer, const QByteArray &secret)
{
    const auto value = answerOf(answer, secret);
    return value ? Result<Done>(Done {}) : value.error();
}

Result<AccountInfo> readings::account(const HttpAnswer &answer, const QByteArray &secret)
{
    const auto value = answerOf(answer, secret);
    if (!value)
        return value.error();
    const Fields fields(unwrapped(value->toObject()));
    AccountInfo info {fields.text("status"_L1, 64), std::nullopt, answer.date};
    const Fields billing(fields.object("billing"_L1));
    if (const auto balance = billing.looseNumber("current_balance"_L1, -1e9, 1e9))
        info.balance = Money::fromUsd(*balance);
    return info;
}

Result<QList<VoiceInfo>> readings::voices(const HttpAnswer &answer, const QByteArray &secret)
{
    const auto value = answerOf(answer, secret);
    if (!value)
        return value.error();
    const auto list = listIn(*value, u"voices"_s);
    if (!list)
        return unreadable(u"the answer has no list of voices"_s);
    QList<RankedVoice> ranked;
    for (const auto &entry : *list) {
        if (auto voice = rankedVoice(Fields(entry.toObject())); !voice.voice.id.isEmpty())
            ranked.append(std::move(voice));
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const RankedVoice &a, const RankedVoice &b) { return a.rank < b.rank; });
    QList<VoiceInfo> voices;
    for (auto &entry : ranked)
        voices.append(std::move(entry.voice));
    return voices;
}

Result<QStringList> readings::numbers(const HttpAnswer &answer, const QByteArray &secret,
                                      const QString &listName)
{
    const auto value = answerOf(answer, secret);
    if (!value)
        return value.error();
    const auto list = listIn(*value, listName);
    if (!list)
        return unreadable(u"the answer has no list of numbers"_s);
    QStringList numbers;
    for (const auto &entry : *list) {
        const auto number = plusForm(entry[u"phone_number"_s].toString());
        if (!number.isEmpty() && !numbers.contains(number))
            numbers.append(number);
    }
    return numbers;
}
