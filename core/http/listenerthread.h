#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

class QHttpServer;

/// A thread with one HTTP listener on it. `open` runs on that thread, makes the server and gives its port.
class ListenerThread final {
public:
    /// Makes everything below `parent`, which lives on the thread and is destroyed there.
    using Open = std::function<Result<quint16>(QObject *parent)>;

    ListenerThread();
    ~ListenerThread();
    Result<quint16> start(const Open &open);
    void stop();

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_root;
};

/// The sentence for a port that cannot be opened.
Error portError(quint16 port, const QString &systemText);
