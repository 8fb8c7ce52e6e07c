#include "core/bland/dialbody.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int shortestCallMinutes = 1;
constexpr int longestCallMinutes = 720;

struct Language {
    const char *ours;
    const char *theirs;
};

/// The "babel" engine is the provider's default; languages it has no variant for go by their plain code.
constexpr std::array languages {
    Language {"en", "babel-en"}, Language {"es", "babel-es"},   Language {"fr", "babel-fr"},
    Language {"de", "babel-de"}, Language {"auto", "auto"},     Language {"babel", "babel"},
    Language {"el", "el"},       Language {"hi", "hi"},         Language {"hu", "hu"},
    Language {"ja", "ja"},       Language {"ko", "ko"},         Language {"vi", "vi"},
    Language {"pt", "pt"},       Language {"pt-br", "pt-BR"},   Language {"pt-pt", "pt-PT"},
    Language {"zh", "zh"},       Language {"it", "it"},         Language {"nl", "nl"},
    Language {"pl", "pl"},       Language {"ru", "ru"},         Language {"sv", "sv"},
    Language {"da", "da"},       Language {"fi", "fi"},         Language {"no", "no"},
    Language {"id", "id"},       Language {"ms", "ms"},         Language {"tr", "tr"},
    Language {"uk", "uk"},       Language {"bg", "bg"},         Language {"cs", "cs"},
    Language {"ro", "ro"},       Language {"sk", "sk"},         Language {"en-us", "en-US"},
    Language {"en-gb", "en-GB"}, Language {"en-au", "en-AU"},   Language {"en-nz", "en-NZ"},
    Language {"en-in", "en-IN"}, Language {"es-419", "es-419"}, Language {"fr-ca", "fr-CA"},
};

QString found(const QString &code)
{
    const auto row = std::find_if(languages.cbegin(), languages.cend(), [&](const Language &language) {
        return code == QLatin1StringView(language.ours);
    });
    return row != languages.cend() ? QString::fromLatin1(row->theirs) : QString();
}

/// Empty for a language the provider does not know: the member is then left out.
QString providerLanguage(const QString &language)
{
    const auto code = QString(language).replace(u'_', u'-').toLower();
    const auto whole = found(code);
    return !whole.isEmpty() ? whole : found(code.section(u'-', 0, 0));
}

bool isUsableWebhook(const QString &address, bool loopback)
{
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return false;
    const bool toLoopback = url.host() == u"localhost"_s || QHostAddress(url.host()).isLoopback();
    return url.scheme() == u"https"_s || (loopback && toLoopback && url.scheme() == u"http"_s);
}

void putUnlessEmpty(QJsonObject &body, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        body.insert(name, value);
}

/// With a message the provider leaves it whatever the action says, so hanging up goes without one.
QJsonObject voicemail(const DialRequest &request)
{
    const auto message = request.voicemailMessage.trimmed();
    if (request.voicemail == VoicemailAction::HangUp || message.isEmpty())
        return {{u"action"_s, u"hangup"_s}};
    const auto sms = request.smsMessage.trimmed();
    if (request.voicemail != VoicemailAction::LeaveMessageAndText || sms.isEmpty())
        return {{u"action"_s, u"leave_message"_s}, {u"message"_s, message}};
    QJsonObject text {{u"message"_s, sms}};
    putUnlessEmpty(text, u"from"_s, request.callerNumber);
    return {{u"action"_s, u"leave_message_and_sms"_s}, {u"message"_s, message}, {u"sms"_s, text}};
}

/// Metadata comes back whatever the outcome, from every deployment.
QJsonObject marks(const DialRequest &request)
{
    return {{QLatin1StringView(metadata::keyName), request.key.text()},
            {QLatin1StringView(metadata::campaignName), raw(request.campaign)},
            {QLatin1StringView(metadata::leadName), raw(request.lead)}};
}

constexpr auto externalIdName = "external_id"_L1;

} // namespace

bool hasNewMembers(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object().contains(externalIdName);
}

QByteArray dialBody(const DialRequest &request, bool loopback, NewMembers newMembers)
{
    QJsonObject body {
        {u"phone_number"_s, request.to.e164()},
        {u"task"_s, request.task},
        {u"max_duration"_s, std::clamp(request.maxDurationMinutes, shortestCallMinutes, longestCallMinutes)},
        {u"record"_s, request.record},
        {u"wait_for_greeting"_s, true},
        {u"noise_cancellation"_s, false},
        {u"voicemail"_s, voicemail(request)},
        {u"metadata"_s, marks(request)},
    };
    putUnlessEmpty(body, u"first_sentence"_s, request.firstSentence);
    putUnlessEmpty(body, u"voice"_s, request.voice);
    putUnlessEmpty(body, u"from"_s, request.callerNumber);
    putUnlessEmpty(body, u"language"_s, providerLanguage(request.language));
    if (newMembers == NewMembers::Send)
        body.insert(externalIdName, request.key.text());
    if (isUsableWebhook(request.webhookUrl, loopback))
        body.insert(u"webhook"_s, request.webhookUrl);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}
