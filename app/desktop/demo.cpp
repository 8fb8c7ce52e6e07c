#include "app/desktop/demo.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds startPatience { 5 };
constexpr int pollMs = 20;
constexpr int endPatienceMs = 3'000;

Error failure(Error::Kind kind, const QString &why)
{
    return { kind, QCoreApplication::translate("Demo", "The demo cannot start: %1").arg(why) };
}

/// Some calls of the demo go to the review, as in every real campaign.
Result<Done> writeProfile(const QString &fileName)
{
    QFile file(fileName);
    const QByteArray profile = R"({"people": {"unsure": 5, "mailbox_as_person": 4}})";
    if (!file.open(QIODevice::WriteOnly) || file.write(profile) != profile.size() || !file.flush())
        return failure(Error::Kind::Storage, file.errorString());
    return Done {};
}

} // namespace

Result<std::unique_ptr<Demo>> Demo::start()
{
    std::unique_ptr<Demo> demo(new Demo);
    if (!demo->m_directory.isValid())
        return failure(Error::Kind::Storage, demo->m_directory.errorString());
    if (const auto started = demo->startSimulator(); !started)
        return started.error();
    return demo;
}

Demo::~Demo()
{
    if (m_simulator.state() == QProcess::NotRunning)
        return;
    m_simulator.terminate();
    if (!m_simulator.waitForFinished(endPatienceMs))
        m_simulator.kill();
    m_simulator.waitForFinished(endPatienceMs);
}

Result<Done> Demo::startSimulator()
{
    const QString program = QCoreApplication::applicationDirPath() + u"/leadline-simulator"_s;
    if (!QFileInfo(program).isExecutable())
        return failure(Error::Kind::NotFound,
                       QCoreApplication::translate("Demo", "%1 is missing; it belongs beside the program.").arg(program));
    const QString profile = m_directory.filePath(u"people.json"_s);
    if (const auto written = writeProfile(profile); !written)
        return written;
    const QString portFile = m_directory.filePath(u"simulator.port"_s);
    m_simulator.setStandardOutputFile(QProcess::nullDevice());
    m_simulator.setStandardErrorFile(QProcess::nullDevice());
    // Also when this program is killed: no simulator stays behind.
    m_simulator.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_simulator.start(program,
                      {u"--port"_s, u"0"_s, u"--port-file"_s, portFile, u"--seed"_s, u"7"_s, u"--speed"_s,
                       u"20"_s, u"--profile"_s, profile});
    // Before the window exists: nothing else could be done meanwhile.
    QDeadlineTimer deadline(startPatience);
    while (!deadline.hasExpired() && !m_simulator.waitForFinished(pollMs)) {
        QFile file(portFile);
        if (file.open(QIODevice::ReadOnly))
            m_port = QString::fromLatin1(file.readAll()).trimmed();
        if (!m_port.isEmpty()) {
            QFile::remove(portFile);
            QFile::remove(profile);
            return Done {};
        }
    }
    return failure(Error::Kind::Network,
                   QCoreApplication::translate("Demo", "the simulated call provider did not open its port."));
}

QMap<QString, QString> Demo::environment() const
{
    return {
        { u"BLAND_BASE_URL"_s, u"http://127.0.0.1:"_s + m_port },
        { u"BUSINESS_NAME"_s, u"Harbour Street Software"_s },
        { u"MAX_CONCURRENCY"_s, u"8"_s },
        { u"CALLS_PER_SECOND"_s, u"2"_s },
        { u"LEADLINE_TIME_SCALE"_s, u"2000"_s },
    };
}
