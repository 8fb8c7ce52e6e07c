#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

/// What `--demo` lives in: a throw-away data directory and the simulated call provider, a process of its own that
/// ends with this object.
class Demo final {
public:
    /// NotFound when the simulator is not beside the program, Network when it does not open its port in five seconds.
    static Result<std::unique_ptr<Demo>> start();
    ~Demo();

    QString dataDirectory() const { return m_directory.path(); }
    /// Settings of the demo, as environment variables (contract.md section 2).
    QMap<QString, QString> environment() const;
    QByteArray apiKey() const { return "demo-key-of-the-simulator"; }

private:
    Demo() = default;
    Result<Done> startSimulator();

    QTemporaryDir m_directory;
    QProcess m_simulator;
    QString m_port;
};
