#include "core/http/webhooklistener.h"

#include "core/base/crashwindow.h"
#include "core/base/eventlog.h"
#include "core/base/text.h"
#include "core/http/guardedserver.h"
#include "core/http/listenerexchange.h"
#include "core/http/listenerthread.h"
#include "core/http/webhooksignature.h"

#include <QHttpServer>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logWebhooks, "leadline.webhooks")

namespace {

/// Steps 1 to 4 of reliability.md section 5: what can be judged before the body is read.
std::optional<RequestRefusal> judgeDelivery(const RequestHead &head, const HostRule &host, const WebhookOptions &options,
                                     GuardedServer &server)
{
    if (!acceptsHost(head.field("host"), host))
        return RequestRefusal { 421, "host", "This name is not served here." };
    const bool plain = head.path == "/webhook";
    const bool withToken = text::equalInConstantTime(head.path, "/webhook/" + options.pathToken.toLatin1());
    if (!withToken && !(plain && options.secret)) {
        const RequestRefusal unknown { 404, "unknown_path", "There is nothing here." };
        return head.path.startsWith("/webhook/") ? server.wrongCredentials(unknown) : unknown;
    }
    if (head.method != "POST")
        return RequestRefusal { 405, "method", "Deliveries are sent with POST." };
    if (!head.field("content-type").toLower().startsWith("application/json"))
        return RequestRefusal { 415, "content_type", "Deliveries are application/json." };
    if (!head.hasContentLength)
        return RequestRefusal { 411, "no_length", "A Content-Length is needed." };
    if (options.secret && !WebhookSignature::isWellFormed(head.field("x-webhook-signature")))
        return server.wrongCredentials({ 401, "no_signature", "The signature is missing or malformed." });
    return std::nullopt;
}

/// Steps 5 to 8: signature over the bytes, then durable, then the answer.
ListenerAnswer takeDelivery(const ListenerRequest &request, const WebhookOptions &options, Inbox &inbox, GuardedServer &server,
                        RefusalCounters &counters)
{
    if (options.secret
        && !WebhookSignature::isValid(request.signature, request.body, *options.secret, options.previousSecret.get())) {
        const RequestRefusal refusal
            = server.wrongCredentials({ 401, "wrong_signature", "The signature does not fit the body." });
        counters.refused(QString::fromLatin1(refusal.code));
        logWarning(logWebhooks(), { "delivery_refused", {}, u"the signature does not fit %1 bytes"_s.arg(request.body.size()) });
        return problemAnswer(refusal.status, QString::fromLatin1(refusal.detail));
    }
    const Signature signature = options.secret ? Signature::Valid : Signature::None;
    dieHere(CrashWindow::W6);
    QFuture<Result<Inbox::Taken>> stored = inbox.store(request.body, signature);
    stored.waitForFinished();
    if (stored.resultCount() == 0 || !stored.result()) {
        counters.refused(u"not_durable"_s);
        ListenerAnswer answer = problemAnswer(503, u"The delivery could not be stored; send it again."_s);
        answer.headers.emplaceBack("Retry-After", "30");
        return answer;
    }
    dieHere(CrashWindow::W7);
    if (*stored.result() == Inbox::Taken::Duplicate)
        counters.refused(u"duplicate"_s);
    ListenerAnswer answer;
    answer.contentType = "text/plain";
    return answer;
}

} // namespace

struct WebhookListener::Private {
    Private(Inbox &to, WebhookOptions with) : inbox(to), options(std::move(with)) { }

    Inbox &inbox;
    WebhookOptions options;
    std::shared_ptr<RefusalCounters> counters = std::make_shared<RefusalCounters>();
    ListenerThread thread;

    Result<quint16> open(QObject *parent);
};

Result<quint16> WebhookListener::Private::open(QObject *parent)
{
    auto *const http = new QHttpServer(parent);
    GuardLimits limits;
    limits.newPerSecond = options.newPerSecond;
    limits.newBurst = 2 * options.newPerSecond;
    auto host = std::make_shared<HostRule>();
    host->publicHost = options.publicHost.toLatin1();
    auto *const server = new GuardedServer(limits, counters, http);
    server->setJudge([this, host, server](const RequestHead &head, GuardedServer::Allowance &) {
        return judgeDelivery(head, *host, options, *server);
    });
    const auto take = [this, server](const QHttpServerRequest &request) {
        return makeResponse(takeDelivery(readRequest(request), options, inbox, *server, *counters));
    };
    http->route(u"/webhook"_s, QHttpServerRequest::Method::Post, take);
    http->route(u"/webhook/<arg>"_s, QHttpServerRequest::Method::Post,
                [take](const QString &, const QHttpServerRequest &request) { return take(request); });
    if (!server->listen(QHostAddress::LocalHost, options.port))
        return portError(options.port, server->errorString());
    host->port = server->serverPort();
    http->bind(server);
    return host->port;
}

WebhookListener::WebhookListener(Inbox &inbox, WebhookOptions options)
    : d(new Private(inbox, std::move(options)))
{
}

WebhookListener::~WebhookListener()
{
    stop();
}

Result<quint16> WebhookListener::start()
{
    return d->thread.start([this](QObject *parent) { return d->open(parent); });
}

void WebhookListener::stop()
{
    d->thread.stop();
}

ListenerCounters WebhookListener::counters() const
{
    return { d->counters->refusedByCode(), d->counters->acceptedCount() };
}
