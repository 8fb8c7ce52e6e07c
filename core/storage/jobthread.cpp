#include "core/storage/jobthread.h"

#include <QLoggingCategory>
#include <QMutex>
#include <QTimer>

#include <deque>
#include <optional>
#include <utility>

Q_LOGGING_CATEGORY(lcThread, "leadline.storage.thread")

using namespace std::chrono_literals;
using Moment = std::chrono::steady_clock;

namespace {

/// So long a step lets jobs pass that come without end.
constexpr auto patience = 250ms;

} // namespace

class JobThread::Worker final : public QObject {
public:
    Worker(const QString &fileName, sql::Connection::Mode mode)
        : m_fileName(fileName)
        , m_mode(mode)
    {
        m_stepping.setInterval(0);
        connect(&m_stepping, &QTimer::timeout, this, [this] { runStep(); });
    }

    void add(Job job)
    {
        const QMutexLocker lock(&m_mutex);
        m_jobs.push_back({std::move(job), Moment::now()});
    }

    std::chrono::milliseconds longestWait() const
    {
        const QMutexLocker lock(&m_mutex);
        if (m_jobs.empty())
            return 0ms;
        return std::chrono::duration_cast<std::chrono::milliseconds>(Moment::now() - m_jobs.front().since);
    }

    void runNext()
    {
        if (m_isClosed)
            return;
        if (const Job job = takeJob())
            run(job);
        if (m_stepping.isActive() && Moment::now() - m_lastStep > patience)
            runStep();
    }

    void addStep(Step step)
    {
        if (m_isClosed)
            return;
        m_steps.push_back(std::move(step));
        wakeSteps();
    }

    void addUpkeep(Step step)
    {
        if (m_isClosed)
            return;
        m_upkeep.push_back(std::move(step));
        startStepping();
    }

    void wakeSteps()
    {
        m_isStepWaiting = false;
        startStepping();
    }

    void run(const Job &job)
    {
        QSqlDatabase db = connection();
        job(db);
    }

    void repeat(std::chrono::milliseconds every, const Job &job)
    {
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [this, job] { run(job); });
        timer->start(every);
        m_repeating.append(timer);
    }

    void close(const Job &last)
    {
        m_isClosed = true;
        while (const Job job = takeJob())
            run(job);
        m_stepping.stop();
        qDeleteAll(m_repeating);
        m_repeating.clear();
        m_upkeep.clear();
        while (!m_steps.empty())
            runLongWork();
        if (last && m_connection)
            run(last);
        m_connection.reset();
        thread()->quit();
    }

private:
    struct Waiting {
        Job job;
        Moment::time_point since;
    };

    /// Empty when none waits.
    Job takeJob()
    {
        const QMutexLocker lock(&m_mutex);
        if (m_jobs.empty())
            return {};
        Job job = std::move(m_jobs.front().job);
        m_jobs.pop_front();
        return job;
    }

    bool canWork() const { return !m_steps.empty() && !m_isStepWaiting; }

    void startStepping()
    {
        if (m_stepping.isActive() || (!canWork() && m_upkeep.empty()))
            return;
        m_lastStep = Moment::now();
        m_stepping.start();
    }

    /// Of long work and upkeep, whose turn it is.
    void runStep()
    {
        const bool isTurnOfUpkeep = m_wasLongWork || !canWork();
        if (isTurnOfUpkeep && !m_upkeep.empty())
            runUpkeep();
        else
            runLongWork();
        m_lastStep = Moment::now();
        if (!canWork() && m_upkeep.empty())
            m_stepping.stop();
    }

    /// Only `close` calls steps that wait: nobody would wake them any more.
    void runLongWork()
    {
        QSqlDatabase db = connection();
        const StepEnd end = m_steps.front()(db);
        m_wasLongWork = true;
        m_isStepWaiting = end == StepEnd::Waits;
        if (end == StepEnd::Finished)
            m_steps.pop_front();
    }

    void runUpkeep()
    {
        QSqlDatabase db = connection();
        Step step = std::move(m_upkeep.front());
        m_upkeep.pop_front();
        m_wasLongWork = false;
        if (step(db) != StepEnd::Finished)
            m_upkeep.push_back(std::move(step));
    }

    QSqlDatabase connection()
    {
        if (m_connection)
            return m_connection->database();
        auto opened = sql::Connection::open(m_fileName, m_mode);
        if (!opened) {
            qCWarning(lcThread, "cannot open the database: %ls", qUtf16Printable(opened.error().detail));
            return {};
        }
        m_connection.emplace(std::move(opened).value());
        return m_connection->database();
    }

    QString m_fileName;
    sql::Connection::Mode m_mode;
    std::optional<sql::Connection> m_connection;
    mutable QMutex m_mutex; ///< of what other threads add
    std::deque<Waiting> m_jobs;
    std::deque<Step> m_steps; ///< long work in its order; of the thread, as the rest
    std::deque<Step> m_upkeep; ///< taking turns
    bool m_isStepWaiting = false; ///< the first of `m_steps`, for somebody to wake it
    bool m_wasLongWork = false; ///< the last step
    QTimer m_stepping {this}; ///< whose turn comes behind the posted events
    Moment::time_point m_lastStep;
    QList<QTimer *> m_repeating;
    bool m_isClosed = false; ///< what is posted in that moment is dropped
};

JobThread::JobThread(const QString &name, const QString &databaseFile, sql::Connection::Mode mode)
    : m_worker(std::make_unique<Worker>(databaseFile, mode))
{
    m_thread.setObjectName(name);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

JobThread::~JobThread()
{
    close();
}

void JobThread::post(Job job)
{
    if (m_closed)
        return;
    m_worker->add(std::move(job));
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get()] { worker->runNext(); }, Qt::QueuedConnection);
}

void JobThread::postBehind(Step step)
{
    if (m_closed)
        return;
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get(), step = std::move(step)] { worker->addStep(step); },
        Qt::QueuedConnection);
}

void JobThread::postUpkeep(Step step)
{
    if (m_closed)
        return;
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get(), step = std::move(step)] { worker->addUpkeep(step); },
        Qt::QueuedConnection);
}

void JobThread::wakeSteps()
{
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get()] { worker->wakeSteps(); }, Qt::QueuedConnection);
}

std::chrono::milliseconds JobThread::longestWait() const
{
    return m_worker->longestWait();
}

void JobThread::repeat(std::chrono::milliseconds every, Job job)
{
    QMetaObject::invokeMethod(
        m_worker.get(),
        [worker = m_worker.get(), every, job = std::move(job)] { worker->repeat(every, job); },
        Qt::QueuedConnection);
}

void JobThread::close(const Job &last)
{
    if (m_closed.exchange(true))
        return;
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get(), last] { worker->close(last); }, Qt::QueuedConnection);
    m_thread.wait();
}
