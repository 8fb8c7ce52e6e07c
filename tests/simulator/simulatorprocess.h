#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

/// A running `leadline-simulator` on a free port, with ledger and files in a folder of its own. Ended by its
/// destructor.
class SimulatorProcess final {
public:
    explicit SimulatorProcess(const QStringList &arguments = {}, const QJsonObject &profile = {});
    ~SimulatorProcess();
    SimulatorProcess(const SimulatorProcess &) = delete;
    SimulatorProcess &operator=(const SimulatorProcess &) = delete;

    QUrl url(const QString &scheme = QStringLiteral("http")) const;
    QList<QJsonObject> ledger() const;
    /// Asks it to end as an operator would and gives the line it prints.
    QByteArray verdict();
    bool isRunning() const { return m_process.state() == QProcess::Running; }

    static QString program();

private:
    bool start(const QStringList &arguments, const QJsonObject &profile);
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};
