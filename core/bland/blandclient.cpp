#include "core/bland/blandclient.h"

#include "core/base/crashwindow.h"
#include "core/base/sha256.h"
#include "core/base/whendone.h"
#include "core/bland/blandlog.h"
#include "core/bland/calllister.h"
#include "core/bland/dialanswer.h"
#include "core/bland/dialbody.h"
#include "core/bland/fields.h"
#include "core/bland/readings.h"
#include "core/bland/readqueue.h"
#include "core/bland/recordingaddress.h"
#include "core/bland/transport.h"

#include <QtConcurrent>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestKey = 8;
constexpr qsizetype longestKey = 512;
/// A refused request rang nobody: its lead may be dialed again at once.
constexpr std::chrono::seconds resendAfter {1};

bool isPrintable(char c)
{
    return c >= 0x21 && c <= 0x7E;
}

/// C-8, once more and here, where the key would leave: TLS, or a provider on this machine.
bool isSafeAddress(const ProviderSettings &settings)
{
    const auto &url = settings.baseUrl;
    const bool plainHere = url.scheme() == u"http"_s && settings.isLoopback();
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasFragment()
        && !url.hasQuery() && (url.scheme() == u"https"_s || plainHere);
}

} // namespace

struct BlandClient::Private {
    Private(BlandClient *client, const ProviderSettings &provider, const Clock &time,
            const BlandLimits &bounds)
        : q(client)
        , settings(provider)
        , clock(time)
        , limits(bounds)
        , polling(provider)
        , reads(
              polling, [this](const QString &path) { return requestFor(path); }, time,
              TimeScale(provider.timeScale), bounds)
    {
        for (int line = 0; line < bounds.maxDials; ++line)
            dialLines.push_back(std::make_unique<Transport>(provider));
    }

    QNetworkRequest requestFor(const QString &path) const;
    std::optional<Error> obstacle() const;
    template <typename T, typename Reader>
    QFuture<Result<T>> read(const QString &path, Reader reader, bool isPost = false,
                            const QByteArray &body = "{}");
    Transport *freeDialLine() const;
    void settleDial(QPromise<DialVerdict> &promise, const HttpAnswer &answer, const QByteArray &body);

    BlandClient *q;
    ProviderSettings settings;
    const Clock &clock;
    BlandLimits limits;
    Secret key;
    std::atomic<NewMembers> newMembers {NewMembers::Send}; ///< `prepare` runs on other threads
    /// One manager per dial under way: a connection that breaks fails the requests queued behind it.
    std::vector<std::unique_ptr<Transport>> dialLines;
    Transport polling;
    ReadQueue reads;
};

QNetworkRequest BlandClient::Private::requestFor(const QString &path) const
{
    auto base = settings.baseUrl.toString(QUrl::FullyEncoded);
    while (base.endsWith(u'/'))
        base.chop(1);
    QNetworkRequest request(QUrl(base + path, QUrl::StrictMode));
    request.setRawHeader("Authorization", "Bearer " + key.reveal());
    return request;
}

/// Why no request may leave at all.
std::optional<Error> BlandClient::Private::obstacle() const
{
    if (!isSafeAddress(settings))
        return Error {
            Error::Kind::Misuse,
            tr("The provider's address is not safe: it has to start with https://. Correct it in the "
               "settings."),
            u"base URL refused"_s};
    if (key.isEmpty())
        return Error {Error::Kind::Unauthorized,
                      tr("There is no API key yet. Enter the key of the provider account in the settings."),
                      u"no API key"_s};
    return std::nullopt;
}

/// Sends a reading request and reads its answer on the pool, so that a large one does not stop the window.
template <typename T, typename Reader>
QFuture<Result<T>> BlandClient::Private::read(const QString &path, Reader reader, bool isPost,
                                              const QByteArray &body)
{
    if (const auto reason = obstacle())
        return readyFuture(Result<T>(*reason));
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto handler = [this, promise, reader](const HttpAnswer &answer) {
        const auto reading = QtConcurrent::run(
            [answer, reader, secret = key.reveal()] { return Result<T>(reader(answer, secret)); });
        whenDone(reading, q, [promise](const Result<T> &result) {
            promise->addResult(result);
            promise->finish();
        });
    };
    if (isPost)
        reads.post(path, handler, body);
    else
        reads.get(path, handler);
    return promise->future();
}

Transport *BlandClient::Private::freeDialLine() const
{
    const auto line = std::find_if(dialLines.cbegin(), dialLines.cend(),
                                   [](const auto &candidate) { return !candidate->isBusy(); });
    return line != dialLines.cend() ? line->get() : nullptr;
}

/// An older deployment refuses members it does not know: they are left out from now on, and the call is tried
/// once more as a new attempt. A refusal without them is about a setting of the campaign.
void BlandClient::Private::settleDial(QPromise<DialVerdict> &promise, const HttpAnswer &answer,
                                      const QByteArray &body)
{
    auto verdict = verdictOf(answer, key.reveal(), clock.nowUtc());
    if (verdict.unknownMember && hasNewMembers(body)) {
        newMembers = NewMembers::LeaveOut;
        verdict.loadRefusal = true;
        verdict.pauseCause.clear();
        verdict.retryAfter = resendAfter;
    }
    if (verdict.repeated)
        qCCritical(lcBland, "dial_repeated: one dial request left %d times", answer.emissions);
    promise.addResult(verdict);
    promise.finish();
}

BlandClient::BlandClient(const ProviderSettings &settings, const Clock &clock, QObject *parent)
    : BlandClient(settings, clock, BlandLimits {}, parent)
{
}

BlandClient::BlandClient(const ProviderSettings &settings, const Clock &clock, const BlandLimits &limits,
                         QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, settings, clock, limits))
{
}

BlandClient::~BlandClient() = default;

Result<Done> BlandClient::setApiKey(Secret key)
{
    const auto trimmed = key.reveal().trimmed();
    const bool usable = trimmed.size() >= shortestKey && trimmed.size() <= longestKey
        && std::all_of(trimmed.cbegin(), trimmed.cend(), isPrintable);
    if (!usable)
        return Error {
            Error::Kind::InvalidInput,
            tr("This cannot be an API key: a key has 8 to 512 characters without blanks. Copy it again from "
               "the provider's account page.")};
    d->key = Secret(trimmed);
    return Done {};
}

bool BlandClient::hasApiKey() const
{
    return !d->key.isEmpty();
}

void BlandClient::expireRequests()
{
    for (const auto &line : d->dialLines)
        line->expireAll();
    d->polling.expireAll();
}

QNetworkRequest BlandClient::audioRequest(const QUrl &url) const
{
    QNetworkRequest request(url);
    request.setRawHeader("Accept", "audio/mpeg, audio/wav");
    request.setRawHeader("Accept-Encoding", "identity");
    if (!isSameOrigin(url, d->settings.baseUrl) || d->obstacle())
        return request;
    request.setRawHeader("Authorization", "Bearer " + d->key.reveal());
    // How the provider is told which form is wanted; it would send WAV otherwise, ten times the size.
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"audio/mpeg"_s);
    return request;
}

PreparedDial BlandClient::prepare(const DialRequest &request) const
{
    const auto body = dialBody(request, d->settings.isLoopback(), d->newMembers);
    return {request.key, body, sha256::of(body)};
}

QFuture<DialVerdict> BlandClient::dial(const PreparedDial &dial)
{
    if (const auto reason = d->obstacle())
        return readyFuture(notSent(u"not_configured"_s, reason->message));
    auto *line = d->freeDialLine();
    if (line == nullptr) {
        qCCritical(lcBland, "dial_refused: %d dial requests are under way already", d->limits.maxDials);
        return readyFuture(notSent(u"too_many_dials"_s));
    }
    auto promise = std::make_shared<QPromise<DialVerdict>>();
    promise->start();
    auto *exchange =
        line->postOnce(d->requestFor(u"/v1/calls"_s), dial.body,
                       {d->limits.connectDeadline, d->limits.dialDeadline, d->limits.maxDialAnswer});
    dieHere(CrashWindow::W2);
    connect(exchange, &HttpExchange::finished, this,
            [this, promise, body = dial.body](const HttpAnswer &answer) {
                d->settleDial(*promise, answer, body);
            });
    return promise->future();
}

QFuture<Result<CallListing>> BlandClient::calls(const CallListQuery &query)
{
    if (const auto reason = d->obstacle())
        return readyFuture(Result<CallListing>(*reason));
    auto *lister = new CallLister(
        d->reads, query, [this] { return d->key.reveal(); }, &d->reads);
    return lister->start();
}

QFuture<Result<CallRecord>> BlandClient::call(const QString &callId)
{
    if (!isProviderId(callId))
        return readyFuture(Result<CallRecord>(
            Error {Error::Kind::InvalidInput, tr("This is not the id of a call."), u"bad call id"_s}));
    return d->read<CallRecord>(u"/v1/calls/"_s + callId,
                               [callId](const HttpAnswer &answer, const QByteArray &secret) {
                                   return readings::call(answer, secret, callId);
                               });
}

QFuture<Result<QList<CallRow>>> BlandClient::activeCalls()
{
    return d->read<QList<CallRow>>(u"/v1/calls/active"_s, readings::activeCalls);
}

QFuture<Result<Done>> BlandClient::stopCall(const QString &callId)
{
    if (!isProviderId(callId))
        return readyFuture(Result<Done>(
            Error {Error::Kind::InvalidInput, tr("This is not the id of a call."), u"bad call id"_s}));
    return d->read<Done>(u"/v1/calls/%1/stop"_s.arg(callId), readings::stopped, true);
}

QFuture<Result<WebhookReport>> BlandClient::webhookReport(const QString &callId)
{
    if (!isProviderId(callId))
        return readyFuture(Result<WebhookReport>(
            Error {Error::Kind::InvalidInput, tr("This is not the id of a call."), u"bad call id"_s}));
    return d->read<WebhookReport>(u"/v1/postcall/webhooks/"_s + callId, readings::webhookReport);
}

QFuture<Result<Done>> BlandClient::resendWebhook(const QString &callId)
{
    if (!isProviderId(callId))
        return readyFuture(Result<Done>(
            Error {Error::Kind::InvalidInput, tr("This is not the id of a call."), u"bad call id"_s}));
    const QByteArray body =
        "{\"call_ids\":[\"" + callId.toLatin1() + "\"]}"; // letters, digits, "_" and "-" only
    return d->read<Done>(u"/v1/postcall/webhooks/resend"_s, readings::resent, true, body);
}

QFuture<Result<AccountInfo>> BlandClient::account()
{
    return d->read<AccountInfo>(u"/v1/me"_s, readings::account);
}

QFuture<Result<QList<VoiceInfo>>> BlandClient::voices()
{
    return d->read<QList<VoiceInfo>>(u"/v1/voices"_s, readings::voices);
}

/// Inbound numbers of the account, then the outbound-only ones. The second list is not offered by every
/// deployment.
QFuture<Result<QStringList>> BlandClient::callerNumbers()
{
    const auto listCalled = [](const QString &name) {
        return [name](const HttpAnswer &answer, const QByteArray &secret) {
            return readings::numbers(answer, secret, name);
        };
    };
    auto promise = std::make_shared<QPromise<Result<QStringList>>>();
    promise->start();
    const auto finish = [promise](const Result<QStringList> &result) {
        promise->addResult(result);
        promise->finish();
    };
    const auto inbound = d->read<QStringList>(u"/v1/inbound"_s, listCalled(u"inbound_numbers"_s));
    whenDone(inbound, this, [this, listCalled, finish](const Result<QStringList> &numbers) {
        if (!numbers)
            return finish(numbers);
        const auto outbound = d->read<QStringList>(u"/v1/outbound"_s, listCalled(u"outbound_numbers"_s));
        whenDone(outbound, this, [finish, all = *numbers](const Result<QStringList> &more) mutable {
            all += more ? *more : QStringList();
            all.removeDuplicates();
            finish(all);
        });
    });
    return promise->future();
}
