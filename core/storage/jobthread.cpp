#include "core/storage/jobthread.h"

#include <QLoggingCategory>
#include <QTimer>

#include <optional>

Q_LOGGING_CATEGORY(lcThread, "leadline.storage.thread")

class JobThread::Worker final : public QObject {
public:
    Worker(const QString &fileName, sql::Connection::Mode mode)
        : m_fileName(fileName)
        , m_mode(mode)
    {
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
    }

    void close(const Job &last)
    {
        qDeleteAll(findChildren<QTimer *>());
        if (last && m_connection)
            run(last);
        m_connection.reset();
        thread()->quit();
    }

private:
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
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get(), job = std::move(job)] { worker->run(job); },
        Qt::QueuedConnection);
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
