#include "app/station/dryrunjob.h"

#include <QtConcurrentRun>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

Result<DryRunResult> playOn(const QString &directory, const Campaign &campaign, const DryRunPlan &plan,
                            const Gate &gate, const QDateTime &startUtc, const CancelFlag &cancel,
                            const DryRunProgress &progress)
{
    PlayClock clock(startUtc);
    Changes changes;
    auto database = Database::open(directory, Database::Access::ReadWrite);
    if (!database)
        return database.error();
    ReadingThread reading((*database)->fileName());
    const auto log = makeSqlCallLog(**database, changes, clock, gate);
    const auto reader = makeSqlCallReader(reading, (*database)->fileName());
    auto result = DryRun(*log, *reader, clock, gate, plan).run(campaign, cancel, progress);
    database->reset(); // runs what is queued while the log is there
    return result;
}

} // namespace

QFuture<Result<DryRunResult>> startDryRun(const DataStore &data, const Campaign &campaign, quint32 seed,
                                          const CancelFlag &cancel, const DryRunProgress &progress)
{
    const auto directory = std::make_shared<QTemporaryDir>();
    const auto copied = data.database->backup(directory->filePath(u"leadline.db"_s));
    const DryRunPlan plan {data.scriptContext(campaign), data.settings.limits,
                           ForecastAssumptions::of(data.settings.limits), seed};
    return QtConcurrent::run([=, gate = data.gateInForce(), startUtc = data.clock.nowUtc()]() -> Result<DryRunResult> {
        QFuture<Result<Done>> copy = copied;
        copy.waitForFinished();
        if (copy.resultCount() == 0)
            return Error {Error::Kind::Cancelled, {}};
        if (!copy.result())
            return copy.result().error();
        return playOn(directory->path(), campaign, plan, gate, startUtc, cancel, progress);
    });
}
