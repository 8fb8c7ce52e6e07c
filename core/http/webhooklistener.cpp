#include "core/http/webhooklistener.h"

#include "core/base/crashwindow.h"
#include "core/base/eventlog.h"
#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/http/guardedserver.h"
#include "core/http/listenerthread.h"
#include "core/http/webhooksignature.h"

#include <QMutex>

#include <utility>
#include <vector>

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

GuardedAnswer problem(int status, const QByteArray &detail, int retryAfterSeconds = 0)
{
    return { status, "application/problem+json",
             GuardedServer::problem(status, GuardedServer::reasonPhrase(status), detail), retryAfterSeconds };
}

/// "0123456789abcdef" of a body whose content is nobody's business.
QString shortDigest(const QByteArray &body)
{
    return QString::fromLatin1(sha256::of(body).toHex().left(16));
}

/// Carries what the storage thread tells to the listener's thread: one event for all that is told before the
/// listener has its turn.
class Receipts final {
public:
    struct Receipt {
        GuardedServer::Answer answer;
        bool isDurable;
    };

    /// `read` is called on the thread of `reader` when there is something to take.
    Receipts(QObject &reader, std::function<void()> read)
        : m_reader(&reader)
        , m_read(std::move(read))
    {
    }

    void add(Receipt receipt)
    {
        const QMutexLocker lock(&m_mutex);
        m_told.push_back(std::move(receipt));
        if (m_told.size() == 1 && m_reader)
            QMetaObject::invokeMethod(m_reader, m_read, Qt::QueuedConnection);
    }
    std::vector<Receipt> take()
    {
        const QMutexLocker lock(&m_mutex);
        return std::exchange(m_told, {});
    }
    /// The reader dies; what is still told is nobody's.
    void close()
    {
        const QMutexLocker lock(&m_mutex);
        m_reader = nullptr;
    }

private:
    QMutex m_mutex;
    QObject *m_reader;
    std::function<void()> m_read;
    std::vector<Receipt> m_told;
};

/// Steps 5 to 8 of reliability.md section 5: signature over the bytes, then durable, then the answer. Lives on the
/// listener's thread.
class Reception final : public QObject {
public:
    Reception(Inbox &inbox, const WebhookOptions &options, GuardedServer &server, RefusalCounters &counters)
        : QObject(&server), m_inbox(inbox), m_options(options), m_server(server), m_counters(counters)
    {
    }
    ~Reception() override { m_receipts->close(); }

    void take(const RequestHead &head, const QByteArray &body, const GuardedServer::Answer &answer)
    {
        if (m_options.secret && !isSigned(head, body))
            return answer(refuseSignature(body));
        const Signature signature = m_options.secret ? Signature::Valid : Signature::None;
        dieHere(CrashWindow::W6);
        m_arrivals.push_back(
            {body, signature, [receipts = m_receipts, answer](const Result<Inbox::Taken> &taken) {
                 receipts->add({answer, bool(taken)});
             }});
        // Behind the connections that are being accepted: what has come together shares a commit.
        if (m_arrivals.size() == 1)
            QMetaObject::invokeMethod(
                this, [this] { m_inbox.store(std::exchange(m_arrivals, {})); }, Qt::QueuedConnection);
    }

private:
    static constexpr int retryAfterSeconds = 30;
    static constexpr std::chrono::seconds logPause { 1 };

    void answerAll()
    {
        for (const Receipts::Receipt &receipt : m_receipts->take()) {
            if (receipt.isDurable) {
                dieHere(CrashWindow::W7);
                receipt.answer({});
            } else {
                m_counters.refused(u"not_durable"_s);
                receipt.answer(
                    problem(503, "The delivery could not be stored; send it again.", retryAfterSeconds));
            }
        }
    }

    bool isSigned(const RequestHead &head, const QByteArray &body) const
    {
        return head.count("x-webhook-signature") == 1
            && WebhookSignature::isValid(head.field("x-webhook-signature"), body, *m_options.secret,
                                         m_options.previousSecret.get());
    }

    /// Time, size and digest only, at most a line a second: anybody can send these.
    GuardedAnswer refuseSignature(const QByteArray &body)
    {
        const RequestRefusal refusal
            = m_server.wrongCredentials({ 401, "wrong_signature", "The signature does not fit the body." });
        m_counters.refused(QString::fromLatin1(refusal.code));
        const auto now = std::chrono::steady_clock::now();
        if (now - m_logged >= logPause) {
            m_logged = now;
            logWarning(logWebhooks(), { "delivery_refused", {},
                                        u"the signature does not fit %1 bytes, digest %2"_s.arg(body.size()).arg(
                                            shortDigest(body)) });
        }
        return problem(refusal.status, refusal.detail);
    }

    Inbox &m_inbox;
    const WebhookOptions &m_options;
    GuardedServer &m_server;
    RefusalCounters &m_counters;
    std::chrono::steady_clock::time_point m_logged;
    std::vector<Inbox::Arrival> m_arrivals;
    std::shared_ptr<Receipts> m_receipts = std::make_shared<Receipts>(*this, [this] { answerAll(); });
};

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
    GuardLimits limits = options.limits;
    limits.newPerSecond = options.newPerSecond;
    limits.newBurst = 2 * options.newPerSecond;
    auto host = std::make_shared<HostRule>();
    host->publicHost = options.publicHost.toLatin1();
    auto *const server = new GuardedServer(limits, counters, parent);
    server->setJudge([this, host, server](const RequestHead &head, GuardedServer::Allowance &) {
        return judgeDelivery(head, *host, options, *server);
    });
    auto *const reception = new Reception(inbox, options, *server, *counters);
    server->setTaker([reception](const RequestHead &head, const QByteArray &body, const GuardedServer::Answer &answer) {
        reception->take(head, body, answer);
    });
    if (!server->listenToSpoken(QHostAddress::LocalHost, options.port))
        return portError(options.port, server->errorString());
    host->port = server->serverPort();
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
