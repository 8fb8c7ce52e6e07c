#pragma once

#include "tests/simulator/simulatorprocess.h"

#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>

/// What a finished command left behind.
struct CliResult {
    int code = -1; ///< -1 = it crashed or did not end in time
    QByteArray out;
    QByteArray err;

    /// The one object on standard output; empty when there is anything else.
    QJsonObject json() const;
    /// For messages of tests.
    QByteArray told() const { return "code " + QByteArray::number(code) + "\n" + out + "\n" + err; }
};

/// A started program; asked to end by the destructor, killed when it does not.
class StartedProgram final {
public:
    StartedProgram(const QString &program, const QStringList &arguments,
                   const QProcessEnvironment &environment);
    ~StartedProgram();
    StartedProgram(const StartedProgram &) = delete;
    StartedProgram &operator=(const StartedProgram &) = delete;

    bool isRunning() const { return m_process.state() == QProcess::Running; }
    qint64 id() const { return m_process.processId(); }
    void sendSignal(int number);
    /// kill -9
    void die();
    CliResult waitForEnd();

private:
    QProcess m_process;
};

/// A data directory with an environment, in which commands run against a simulator.
class Workplace final {
public:
    Workplace();

    /// Of every command started from now on.
    QProcessEnvironment environment;
    void useSimulator(const SimulatorProcess &simulator);
    void set(const char *variable, const QString &value)
    {
        environment.insert(QString::fromLatin1(variable), value);
    }

    CliResult cli(const QStringList &arguments) const;
    std::unique_ptr<StartedProgram> start(const QStringList &arguments) const;
    /// Imports `leads` with written ground into the list "L" and makes the campaign "C" over it.
    bool prepareCampaign(const QByteArray &leads, const QStringList &options = {});

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const;

private:
    QTemporaryDir m_folder;
};

/// The provider key of every test of this area.
inline constexpr auto testKey = "key-of-the-tests";
/// The sum of the members, -1 when one of them is no number.
qint64 sumOf(const QJsonObject &counters);
/// The numbers dialed, in order.
QStringList dialedNumbers(const SimulatorProcess &simulator);
