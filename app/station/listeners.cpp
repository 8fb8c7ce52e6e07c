#include "app/station/listeners.h"

#include "app/station/pathtoken.h"
#include "core/base/whendone.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <future>

using namespace Qt::StringLiterals;

namespace {

/// Longest wait of an admin request for the main thread.
constexpr std::chrono::seconds mainThreadPatience {5};

/// Runs `call` on the thread of `context` and waits on the calling one.
Result<Done> onMainThread(QObject *context, std::function<QFuture<Result<Done>>()> call)
{
    auto promise = std::make_shared<std::promise<Result<Done>>>();
    std::future<Result<Done>> answer = promise->get_future();
    QMetaObject::invokeMethod(
        context,
        [context, promise, call = std::move(call)] {
            whenDone(call(), context, [promise](const Result<Done> &result) { promise->set_value(result); });
        },
        Qt::QueuedConnection);
    if (answer.wait_for(mainThreadPatience) != std::future_status::ready)
        return Error {
            Error::Kind::Busy,
            QCoreApplication::translate("Listeners", "The program is busy; ask again in a moment.")};
    return answer.get();
}

/// Asks on the main thread, where the queue lives.
std::optional<Standstill> standstillOn(CampaignQueue &queue, std::optional<CampaignId> campaign)
{
    auto promise = std::make_shared<std::promise<Standstill>>();
    std::future<Standstill> answer = promise->get_future();
    QMetaObject::invokeMethod(
        &queue,
        [&queue, campaign, promise] {
            promise->set_value(campaign ? queue.standstill(*campaign) : queue.standstill());
        },
        Qt::QueuedConnection);
    if (answer.wait_for(mainThreadPatience) != std::future_status::ready)
        return std::nullopt;
    return answer.get();
}

Result<CampaignId> campaignNamed(DataStore &data, const QString &name)
{
    const auto reader = makeSqlCallReader(data.readingThread, data.fileName());
    if (const auto campaign = reader->campaignByName(name))
        return campaign->id;
    return Error {Error::Kind::NotFound,
                  QCoreApplication::translate("Listeners", "There is no campaign named \"%1\".").arg(name)};
}

} // namespace

Listeners::Listeners(DataStore &data, Dialer &dialer, Options options)
    : m_data(data)
    , m_dialer(dialer)
    , m_options(std::move(options))
{
}

Listeners::~Listeners()
{
    stop();
}

Result<Done> Listeners::start()
{
    const QString token = webhookPathToken(*m_data.settingsStore);
    WebhookOptions webhooks;
    webhooks.port = m_options.webhookPort;
    webhooks.pathToken = token;
    webhooks.secret = m_options.webhookSecret;
    webhooks.newPerSecond = m_options.newPerSecond;
    webhooks.publicHost = QUrl(m_data.settings.provider.publicWebhookUrl).host();
    m_webhooks = std::make_unique<WebhookListener>(*m_data.inbox, webhooks);
    const auto webhookPort = m_webhooks->start();
    if (!webhookPort)
        return webhookPort.error();
    m_webhookPort = *webhookPort;
    m_dialer.setWebhookUrl(webhookUrl(token));
    if (!m_options.adminToken)
        return Done {};

    m_admin =
        std::make_unique<AdminListener>(backend(), AdminOptions {m_options.adminPort, m_options.adminToken});
    const auto adminPort = m_admin->start();
    if (!adminPort)
        return adminPort.error();
    m_adminPort = *adminPort;
    return Done {};
}

void Listeners::stop()
{
    m_admin.reset();
    m_webhooks.reset();
}

QString Listeners::webhookUrl(const QString &pathToken) const
{
    const ProviderSettings &provider = m_data.settings.provider;
    const QString path = u"/webhook/"_s + pathToken;
    if (provider.publicWebhookUrl == "off"_L1)
        return {};
    if (!provider.publicWebhookUrl.isEmpty()) {
        QString base = provider.publicWebhookUrl;
        while (base.endsWith(u'/'))
            base.chop(1);
        return base + path;
    }
    if (provider.isLoopback())
        return u"http://127.0.0.1:%1"_s.arg(m_webhookPort) + path;
    return {};
}

AdminBackend Listeners::backend()
{
    DataStore &data = m_data;
    CampaignQueue &queue = m_dialer.queue;
    const auto command = [&data, &queue](QFuture<Result<Done>> (*act)(CampaignQueue &, CampaignId)) {
        return [&data, &queue, act](const QString &name) -> Result<Done> {
            const auto campaign = campaignNamed(data, name);
            if (!campaign)
                return campaign.error();
            return onMainThread(&queue, [&queue, act, id = *campaign] { return act(queue, id); });
        };
    };
    AdminBackend backend;
    backend.makeCallReader = [&data] { return makeSqlCallReader(data.readingThread, data.fileName()); };
    backend.makeLeadReader = [&data] { return makeSqlLeadReader(data.readingThread, data.fileName()); };
    backend.makeHealthReader = [&data] { return makeSqlHealthReader(data.fileName()); };
    backend.start = command([](CampaignQueue &to, CampaignId id) { return to.start(id); });
    backend.pause = command([](CampaignQueue &to, CampaignId id) { return to.pause(id); });
    backend.stop = command([](CampaignQueue &to, CampaignId id) { return to.stop(id); });
    backend.import = [&data](const QString &file, const ImportOptions &options) {
        return LeadImport(*data.leadStore, data.clock).run(file, options, {}, {}).result();
    };
    backend.importByUpload = [&data](const QString &id) {
        return data.leadStore->importByUpload(id).result();
    };
    backend.importDefaults = [country = data.settings.business.country, numbers = data.numberPolicy()] {
        ImportOptions options;
        options.country = country;
        options.countryIsGuess = true;
        options.numbers = numbers;
        return options;
    };
    backend.standstill = [&queue](std::optional<CampaignId> campaign) {
        return standstillOn(queue, campaign);
    };
    backend.program = [this] { return figures(); };
    backend.dataDirectory = data.directory;
    return backend;
}

ProgramFigures Listeners::figures() const
{
    ProgramFigures figures = m_dialer.watch.figures();
    if (m_webhooks)
        figures.webhooks = m_webhooks->counters();
    if (m_admin)
        figures.admin = m_admin->counters();
    return figures;
}

Result<Done> Listeners::writePortFile(const QString &fileName) const
{
    const QJsonObject ports {{u"webhook"_s, m_webhookPort}, {u"admin"_s, m_adminPort}};
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly)
        || file.write(QJsonDocument(ports).toJson(QJsonDocument::Compact) + '\n') < 0 || !file.commit())
        return Error {Error::Kind::Storage,
                      QCoreApplication::translate("Listeners", "The port file %1 cannot be written: %2.")
                          .arg(fileName, file.errorString())};
    return Done {};
}
