#include "core/bland/dialanswer.h"

#include "core/bland/fields.h"
#include "core/bland/jsonguard.h"
#include "core/bland/providerwords.h"
#include "core/bland/refusals.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxDialAnswer = 1024 * 1024;

QString translated(const char *sentence)
{
    return sentence != nullptr ? QCoreApplication::translate("BlandClient", sentence) : QString();
}

/// Errors that come before anything is handed over. Only with an untouched body: with hidden repeats a
/// request that was processed can also end as "connection refused".
bool provesNothingSent(const HttpAnswer &answer)
{
    if (answer.end != HttpAnswer::End::Finished || answer.status != 0 || answer.bodyTouched
        || answer.emissions > 0)
        return false;
    switch (answer.error) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    default:
        return false;
    }
}

void readWords(DialVerdict &verdict, const ProviderWords &words, const QByteArray &secret)
{
    if (!words.codes.isEmpty())
        verdict.code = words.codes.constFirst().left(64);
    verdict.text = words.shown(secret);
}

void readSuccess(DialVerdict &verdict, const HttpAnswer &answer, const QByteArray &secret)
{
    const auto object = jsonguard::readObject(answer.body, maxDialAnswer);
    const Fields outer(object ? *object : QJsonObject());
    const Fields inner(unwrapped(object ? *object : QJsonObject()));
    const auto status = inner.has("status"_L1) ? inner.word("status"_L1) : outer.word("status"_L1);
    const auto id = inner.id("call_id"_L1);
    if (status == u"success"_s && !id.isEmpty()) {
        verdict.state = AttemptState::Placed;
        verdict.callId = id;
        return;
    }
    const auto words = wordsOf(answer.body);
    readWords(verdict, words, secret);
    verdict.accountFailure = true;
    // Whether it rings has to be asked; that the person wants no calls is said already.
    constexpr int asRefusal = 400;
    if (words.isErrorShape && refusalFor(asRefusal, words).meaning == Refusal::Meaning::StopNumber)
        verdict.number = NumberVerdict::StopList;
}

std::chrono::milliseconds untilMidnight(const QDateTime &nowUtc)
{
    const QDateTime utc = nowUtc.toUTC();
    return std::chrono::milliseconds(utc.msecsTo(QDateTime(utc.date().addDays(1), QTime(0, 0), Qt::UTC)));
}

void readRefusal(DialVerdict &verdict, const HttpAnswer &answer, const QByteArray &secret,
                 const QDateTime &nowUtc)
{
    using Meaning = Refusal::Meaning;
    const auto words = wordsOf(answer.body);
    readWords(verdict, words, secret);
    const auto refusal = words.isErrorShape ? refusalFor(answer.status, words) : Refusal {};
    const bool uncertain = refusal.meaning == Meaning::Uncertain;
    verdict.state = uncertain ? AttemptState::Unknown : AttemptState::Rejected;
    verdict.accountFailure = refusal.meaning == Meaning::Account || (uncertain && !refusal.sameNumber);
    verdict.loadRefusal = refusal.meaning == Meaning::Load;
    verdict.unknownMember = refusal.meaning == Meaning::UnknownMember;
    verdict.planLimit = refusal.planLimit;
    verdict.pauseCause = translated(refusal.pauseCause);
    if (refusal.meaning == Meaning::StopNumber)
        verdict.number = NumberVerdict::StopList;
    if (refusal.meaning == Meaning::BadNumber)
        verdict.number = NumberVerdict::BadNumber;
    if (refusal.planLimit == PlanLimit::MinutesOfDay)
        verdict.retryAfter = untilMidnight(nowUtc);
    else if (verdict.retryAfter.count() == 0)
        verdict.retryAfter = refusal.wait;
}

bool isRedirect(const HttpAnswer &answer)
{
    return answer.status >= 300 && answer.status < 400;
}

/// Also for 307 and 308, which Qt reports as an error of its own because the body cannot be read again.
void readRedirect(DialVerdict &verdict)
{
    verdict.accountFailure = true;
    verdict.pauseCause = QCoreApplication::translate("BlandClient",
                                                     "The provider's address points somewhere else. Nothing "
                                                     "was sent there. Check the address in the settings, "
                                                     "then resume.");
}

/// The provider failed: nobody knows what it did before. A wrong set-up of the account says so in its words.
void readTrouble(DialVerdict &verdict, const HttpAnswer &answer, const QByteArray &secret)
{
    const auto words = wordsOf(answer.body);
    readWords(verdict, words, secret);
    verdict.accountFailure = true;
    if (words.isErrorShape)
        verdict.pauseCause = translated(refusalFor(answer.status, words).pauseCause);
}

void readAnswered(DialVerdict &verdict, const HttpAnswer &answer, const QByteArray &secret,
                  const QDateTime &nowUtc)
{
    if (answer.status >= 200 && answer.status < 300)
        return readSuccess(verdict, answer, secret);
    if (answer.status >= 400 && answer.status < 500)
        return readRefusal(verdict, answer, secret, nowUtc);
    readTrouble(verdict, answer, secret);
}

} // namespace

DialVerdict verdictOf(const HttpAnswer &answer, const QByteArray &secret, const QDateTime &nowUtc)
{
    DialVerdict verdict;
    verdict.httpStatus = answer.status;
    verdict.code = answer.endCode();
    verdict.providerDate = answer.date;
    verdict.retryAfter = answer.retryAfterWait(nowUtc);
    verdict.repeated = answer.emissions > 1;
    if (isRedirect(answer)) {
        readRedirect(verdict);
        return verdict;
    }
    if (answer.isComplete()) {
        readAnswered(verdict, answer, secret, nowUtc);
        return verdict;
    }
    verdict.accountFailure = true;
    verdict.state = provesNothingSent(answer) ? AttemptState::NotSent : AttemptState::Unknown;
    return verdict;
}

DialVerdict notSent(const QString &code, const QString &pauseCause)
{
    DialVerdict verdict;
    verdict.state = AttemptState::NotSent;
    verdict.code = code;
    verdict.pauseCause = pauseCause;
    return verdict;
}
