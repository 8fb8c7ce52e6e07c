#include "core/storage/indexkeeper.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcIndexKeeper, "leadline.storage.index")

IndexKeeper::IndexKeeper(JobThread &thread, QString name, Step step)
    : m_thread(thread)
    , m_name(std::move(name))
    , m_step(std::move(step))
{
}

void IndexKeeper::wake()
{
    if (!m_awake.exchange(true))
        m_thread.postUpkeep([this](const QSqlDatabase &db) { return work(db); });
}

StepEnd IndexKeeper::work(const QSqlDatabase &db)
{
    const auto more = m_step(db);
    if (!more)
        qCWarning(lcIndexKeeper, "not added to the search (%ls): %ls", qUtf16Printable(m_name),
                  qUtf16Printable(more.error().detail));
    if (more && *more)
        return StepEnd::GoesOn;
    m_awake = false;
    return StepEnd::Finished;
}
