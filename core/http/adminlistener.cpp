#include "core/http/adminlistener.h"

#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/http/adminapi.h"
#include "core/http/guardedserver.h"
#include "core/http/listenerthread.h"

#include <QFile>
#include <QHttpServer>
#include <QHttpServerResponder>

#include <array>

using namespace Qt::StringLiterals;

namespace {

using Method = QHttpServerRequest::Method;

enum class Access { Open, Bearer };
enum class Content { None, Json, Upload };

/// One route as the guard sees it, before the body is read.
struct Route {
    const char *method;
    const char *path; ///< a final "/" stands for one more path part
    Access access;
    Content content;
    qint64 maxBody;
};

constexpr qint64 commandBody = 64 * 1024;
constexpr qint64 uploadBody = 32 * 1024 * 1024;
constexpr std::chrono::seconds uploadTime { 120 };

constexpr std::array routes {
    Route { "GET", "/healthz", Access::Open, Content::None, 0 },
    Route { "POST", "/api/upload-leads", Access::Bearer, Content::Upload, uploadBody },
    Route { "POST", "/api/start", Access::Bearer, Content::Json, commandBody },
    Route { "POST", "/api/pause", Access::Bearer, Content::Json, commandBody },
    Route { "POST", "/api/stop", Access::Bearer, Content::Json, commandBody },
    Route { "GET", "/api/calls", Access::Bearer, Content::None, 0 },
    Route { "GET", "/api/calls/", Access::Bearer, Content::None, 0 },
    Route { "GET", "/api/export", Access::Bearer, Content::None, 0 },
    Route { "GET", "/metrics", Access::Bearer, Content::None, 0 },
};

bool fits(const Route &route, const QByteArray &path)
{
    const QByteArray own = route.path;
    if (!own.endsWith('/'))
        return path == own;
    return path.startsWith(own) && path.size() > own.size() && path.indexOf('/', own.size()) < 0;
}

/// True for "Bearer TOKEN" with our token: digests are compared, in constant time.
bool isAuthorized(const QByteArray &authorization, const Secret &token)
{
    const QByteArray scheme = authorization.left(7).toLower();
    const auto digest = [](const QByteArray &value) { return sha256::of(value); };
    const bool same = text::equalInConstantTime(digest(authorization.mid(7).trimmed()), digest(token.reveal()));
    return same && scheme == "bearer ";
}

/// Browsers and tunnels have no business on this port. Source: reliability.md section 6.4.
std::optional<RequestRefusal> judgeOrigin(const RequestHead &head)
{
    if (head.count("origin") > 0)
        return RequestRefusal { 403, "origin", "Requests of web pages are not taken." };
    const QByteArray site = head.field("sec-fetch-site").toLower();
    if (site == "cross-site" || site == "same-site")
        return RequestRefusal { 403, "origin", "Requests of web pages are not taken." };
    for (const auto &[name, value] : head.fields) {
        const bool forwarded = name == "forwarded" || name == "via" || name == "x-real-ip"
            || name.startsWith("x-forwarded-") || name.startsWith("cf-") || name.startsWith("ngrok-");
        if (forwarded)
            return RequestRefusal { 403, "forwarded", "The admin port may not be put behind a tunnel or proxy." };
    }
    return std::nullopt;
}

std::optional<RequestRefusal> judgeContent(const RequestHead &head, Content content)
{
    if (content == Content::None)
        return std::nullopt;
    const QByteArray type = head.field("content-type").toLower();
    const bool json = type.startsWith("application/json");
    const bool table = type.startsWith("text/csv")
        || type.startsWith("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    if (content == Content::Upload ? !table : !json)
        return RequestRefusal { 415, "content_type",
                         content == Content::Upload ? "Uploads are text/csv or an XLSX workbook." : "Commands are application/json." };
    if (!head.hasContentLength)
        return RequestRefusal { 411, "no_length", "A Content-Length is needed." };
    return std::nullopt;
}

std::optional<RequestRefusal> judgeRequest(const RequestHead &head, const HostRule &host, const Secret &token,
                                    GuardedServer &server, GuardedServer::Allowance &allowance)
{
    if (!acceptsHost(head.field("host"), host))
        return RequestRefusal { 421, "host", "This name is not served here." };
    if (const auto refusal = judgeOrigin(head))
        return refusal;
    const bool authorized = isAuthorized(head.field("authorization"), token);
    bool known = false;
    for (const Route &route : routes) {
        if (!fits(route, head.path))
            continue;
        known = true;
        if (head.method != route.method)
            continue;
        if (!authorized && (route.access == Access::Bearer || head.count("authorization") > 0))
            return server.wrongCredentials({ 401, "no_token", "The bearer token is missing or wrong." });
        allowance.body = route.maxBody;
        if (route.content == Content::Upload)
            allowance.time = uploadTime;
        return judgeContent(head, route.content);
    }
    if (head.method == "OPTIONS" || known)
        return RequestRefusal { 405, "method", "This method is not served here." };
    if (!authorized)
        return server.wrongCredentials({ 401, "no_token", "The bearer token is missing or wrong." });
    return RequestRefusal { 404, "unknown_path", "There is nothing here." };
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
using Responder = QHttpServerResponder &;
#else
using Responder = QHttpServerResponder &&;
#endif

void sendResponse(const QHttpServerResponse &response, Responder responder)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    responder.sendResponse(response);
#else
    response.write(std::move(responder));
#endif
}

/// Streams a file that is gone once it has been sent.
void sendFile(const ListenerAnswer &answer, Responder responder)
{
    const std::initializer_list<QPair<QByteArray, QByteArray>> headers {
        { "Content-Type", answer.contentType },
        { "Connection", "close" },
        { "Cache-Control", "no-store" },
        { "X-Content-Type-Options", "nosniff" },
        { "Content-Security-Policy", "default-src 'none'" },
    };
    auto *const file = new QFile(answer.file);
    const bool open = file->open(QIODevice::ReadOnly);
    QFile::remove(answer.file); // the open descriptor keeps the bytes
    if (open)
        responder.write(file, headers);
    else
        delete file;
}

void addRoutes(QHttpServer &http, const std::shared_ptr<AdminApi> &api, const std::shared_ptr<Secret> &token)
{
    using Handler = ListenerAnswer (AdminApi::*)(const ListenerRequest &);
    const auto add = [&http, api](const QString &path, Method method, Handler handler) {
        http.route(path, method, [api, handler](const QHttpServerRequest &request) {
            return makeResponse(((*api).*handler)(readRequest(request)));
        });
    };
    add(u"/api/upload-leads"_s, Method::Post, &AdminApi::upload);
    add(u"/api/start"_s, Method::Post, &AdminApi::start);
    add(u"/api/pause"_s, Method::Post, &AdminApi::pause);
    add(u"/api/stop"_s, Method::Post, &AdminApi::stop);
    add(u"/api/calls"_s, Method::Get, &AdminApi::calls);
    http.route(u"/api/calls/<arg>"_s, Method::Get, [api](const QString &id, const QHttpServerRequest &request) {
        return makeResponse(api->call(readRequest(request, id)));
    });
    http.route(u"/healthz"_s, Method::Get, [api, token](const QHttpServerRequest &request) {
        return makeResponse(api->health(isAuthorized(request.value("authorization"), *token)));
    });
    http.route(u"/metrics"_s, Method::Get, [api](const QHttpServerRequest &) { return makeResponse(api->metrics()); });
    http.route(u"/api/export"_s, Method::Get, [api](const QHttpServerRequest &request, Responder responder) {
        const ListenerAnswer answer = api->exportResults(readRequest(request));
        if (!answer.file.isEmpty())
            sendFile(answer, std::forward<Responder>(responder));
        else
            sendResponse(makeResponse(answer), std::forward<Responder>(responder));
    });
}

} // namespace

struct AdminListener::Private {
    Private(AdminBackend to, AdminOptions with) : backend(std::move(to)), options(std::move(with)) { }

    AdminBackend backend;
    AdminOptions options;
    std::shared_ptr<RefusalCounters> counters = std::make_shared<RefusalCounters>();
    ListenerThread thread;

    Result<quint16> open(QObject *parent);
};

Result<quint16> AdminListener::Private::open(QObject *parent)
{
    auto *const http = new QHttpServer(parent);
    GuardLimits limits;
    limits.connections = 16;
    limits.newPerSecond = options.newPerSecond;
    limits.newBurst = 2 * options.newPerSecond;
    limits.body = uploadBody;
    limits.bodiesSum = 64 * 1024 * 1024;
    limits.largeBodies = 1;
    limits.answerTime = std::chrono::seconds(30);
    auto *const server = new GuardedServer(limits, counters, http);
    auto host = std::make_shared<HostRule>();
    server->setJudge([this, host, server](const RequestHead &head, GuardedServer::Allowance &allowance) {
        return judgeRequest(head, *host, *options.token, *server, allowance);
    });
    addRoutes(*http, std::make_shared<AdminApi>(backend), options.token);
    if (!server->listen(QHostAddress::LocalHost, options.port))
        return portError(options.port, server->errorString());
    host->port = server->serverPort();
    http->bind(server);
    return host->port;
}

AdminListener::AdminListener(AdminBackend backend, AdminOptions options)
    : d(new Private(std::move(backend), std::move(options)))
{
}

AdminListener::~AdminListener()
{
    stop();
}

Result<quint16> AdminListener::start()
{
    return d->thread.start([this](QObject *parent) { return d->open(parent); });
}

void AdminListener::stop()
{
    d->thread.stop();
}

ListenerCounters AdminListener::counters() const
{
    return { d->counters->refusedByCode(), d->counters->acceptedCount() };
}
