#include "app/station/preflightjob.h"

#include <QtConcurrentRun>

PreflightQuestion preflightQuestion(const DataStore &data, const Campaign &campaign, bool hasApiKey)
{
    PreflightQuestion question;
    question.campaign = campaign;
    question.context = data.scriptContext(campaign);
    question.limits = data.settings.limits;
    question.hasApiKey = hasApiKey;
    question.assumptions = ForecastAssumptions::of(data.settings.limits);
    question.nowUtc = data.clock.nowUtc();
    return question;
}

QFuture<Result<Preflight>> startPreflight(const DataStore &data, const PreflightQuestion &question,
                                          const CancelFlag &cancel, const PreflightProgress &progress)
{
    return QtConcurrent::run([question, cancel, progress, gate = data.gateInForce(), file = data.fileName()] {
        const auto open = [&file] { return makeSqlCampaignLeadReader(file); };
        return makePreflight(question, open, gate, cancel, progress);
    });
}

QFuture<Preflight> startForetelling(const DataStore &data, const PreflightQuestion &question,
                                    const Preflight &preflight)
{
    return QtConcurrent::run([question, told = preflight, gate = data.gateInForce()]() mutable {
        foretellAgain(told, question, gate);
        return told;
    });
}
