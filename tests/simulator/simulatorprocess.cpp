#include "tests/simulator/simulatorprocess.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 15'000;

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

SimulatorProcess::SimulatorProcess(const QStringList &arguments, const QJsonObject &profile)
{
    if (!start(arguments, profile))
        qFatal("the simulator did not start: %s", m_process.readAllStandardError().constData());
}

SimulatorProcess::~SimulatorProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(patience))
        m_process.kill();
}

bool SimulatorProcess::start(const QStringList &arguments, const QJsonObject &profile)
{
    QFile file(path(u"profile.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(profile).toJson()) < 0)
        return false;
    file.close();
    m_process.start(program(),
                    QStringList {u"--port-file"_s, path(u"port"_s), u"--ledger"_s, path(u"ledger"_s),
                                 u"--profile"_s, path(u"profile.json"_s)}
                        + arguments);
    const auto hasPort = [this] { return !contentOf(path(u"port"_s)).isEmpty(); };
    const auto isThere = [&] { return hasPort() || m_process.state() == QProcess::NotRunning; };
    if (!QTest::qWaitFor(isThere, patience) || !hasPort())
        return false;
    bool isNumber = false;
    m_port = contentOf(path(u"port"_s)).toUShort(&isNumber);
    return isNumber;
}

QUrl SimulatorProcess::url(const QString &scheme) const
{
    return QUrl(u"%1://127.0.0.1:%2"_s.arg(scheme).arg(m_port));
}

QList<QJsonObject> SimulatorProcess::ledger() const
{
    QList<QJsonObject> lines;
    for (const auto &line : contentOf(path(u"ledger"_s)).split('\n')) {
        if (!line.isEmpty())
            lines.append(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

QByteArray SimulatorProcess::verdict()
{
    m_process.terminate();
    m_process.waitForFinished(patience);
    return m_process.readAllStandardOutput();
}

QString SimulatorProcess::program()
{
    const auto folder =
        qEnvironmentVariable("LEADLINE_BIN", QCoreApplication::applicationDirPath() + u"/../bin"_s);
    return folder + u"/leadline-simulator"_s;
}
