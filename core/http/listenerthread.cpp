#include "core/http/listenerthread.h"

#include <QCoreApplication>

ListenerThread::ListenerThread() = default;

ListenerThread::~ListenerThread()
{
    stop();
}

Result<quint16> ListenerThread::start(const Open &open)
{
    m_thread.start();
    m_root = std::make_unique<QObject>();
    m_root->moveToThread(&m_thread);
    Result<quint16> port = Error { Error::Kind::Internal, {} };
    QMetaObject::invokeMethod(
        m_root.get(), [this, &port, &open] { port = open(m_root.get()); }, Qt::BlockingQueuedConnection);
    if (!port)
        stop();
    return port;
}

void ListenerThread::stop()
{
    if (!m_thread.isRunning())
        return;
    // The sockets belong to the thread and have to die there.
    QMetaObject::invokeMethod(
        m_root.get(), [this] { qDeleteAll(m_root->findChildren<QObject *>(Qt::FindDirectChildrenOnly)); },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    m_root.reset();
}

Error portError(quint16 port, const QString &systemText)
{
    return { Error::Kind::Busy,
             QCoreApplication::translate("Listener", "Port %1 on 127.0.0.1 cannot be opened (%2). Another program, or "
                                                     "another Leadline, has it: choose a different port, or 0 for any free one.")
                 .arg(port)
                 .arg(systemText) };
}
