#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/dialing/calllog.h"
#include "core/dialing/inbox.h"
#include "core/dialing/standstill.h"
#include "core/http/webhooklistener.h"
#include "core/leads/leadimport.h"
#include "core/settings/secret.h"

#include <functional>
#include <memory>

/// What the admin API acts on. The functions are called on the listener's thread and may block it.
struct AdminBackend {
    /// Make readers for the listener's thread.
    std::function<std::unique_ptr<CallReader>()> makeCallReader;
    std::function<std::unique_ptr<LeadReader>()> makeLeadReader;
    std::function<std::unique_ptr<HealthReader>()> makeHealthReader;
    /// Start, pause, stop on the queue; waits until it is durable.
    std::function<Result<Done>(const QString &campaign)> start;
    std::function<Result<Done>(const QString &campaign)> pause;
    std::function<Result<Done>(const QString &campaign)> stop;
    /// Imports a file (already on disk in the data directory) into a list.
    std::function<Result<ImportSummary>(const QString &file, const ImportOptions &)> import;
    std::function<Result<ImportSummary>(const QString &uploadId)> importByUpload;
    std::function<ImportOptions()> importDefaults;
    /// Why a campaign, or everything, is not dialing; nothing when the program is too busy to say.
    std::function<std::optional<Standstill>(std::optional<CampaignId>)> standstill;
    std::function<ProgramFigures()> program; ///< what only the running program knows
    QString dataDirectory; ///< for temporary files
};

struct AdminOptions {
    quint16 port = 8788;
    std::shared_ptr<Secret> token; ///< >= 32 characters
    double newPerSecond = 50; ///< connections; twice as many at once
};

/// Admin API, health probe and metrics (contract.md section 4, reliability.md section 6). Thread of its own.
class AdminListener final {
public:
    AdminListener(AdminBackend backend, AdminOptions options);
    ~AdminListener();
    Result<quint16> start();
    void stop();
    ListenerCounters counters() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
