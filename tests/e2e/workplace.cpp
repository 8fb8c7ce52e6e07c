#include "tests/e2e/workplace.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
constexpr int endPatience = 15'000;

QString programFolder()
{
    return qEnvironmentVariable("LEADLINE_BIN", QCoreApplication::applicationDirPath() + u"/../bin"_s);
}

/// Nothing of the machine decides what the programs do.
QProcessEnvironment plainEnvironment(const QString &home)
{
    QProcessEnvironment environment;
    const auto system = QProcessEnvironment::systemEnvironment();
    for (const auto &kept :
         {u"PATH"_s, u"LSAN_OPTIONS"_s, u"ASAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s, u"TMPDIR"_s}) {
        if (system.contains(kept))
            environment.insert(kept, system.value(kept));
    }
    environment.insert(u"HOME"_s, home);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

} // namespace

QJsonObject CliResult::json() const
{
    return out.count('\n') == 1 ? QJsonDocument::fromJson(out).object() : QJsonObject();
}

StartedProgram::StartedProgram(const QString &program, const QStringList &arguments,
                               const QProcessEnvironment &environment)
{
    m_process.setProcessEnvironment(environment);
    m_process.start(program, arguments, QIODevice::ReadOnly);
    m_process.waitForStarted(endPatience);
}

StartedProgram::~StartedProgram()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(endPatience))
        die();
}

void StartedProgram::sendSignal(int number)
{
    if (isRunning())
        ::kill(static_cast<pid_t>(m_process.processId()), number);
}

void StartedProgram::die()
{
    m_process.kill();
    m_process.waitForFinished(endPatience);
}

CliResult StartedProgram::waitForEnd()
{
    const bool ended = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(patience);
    CliResult result;
    if (ended && m_process.exitStatus() == QProcess::NormalExit)
        result.code = m_process.exitCode();
    if (!ended)
        die();
    result.out = m_process.readAllStandardOutput();
    result.err = m_process.readAllStandardError();
    return result;
}

Workplace::Workplace()
{
    environment = plainEnvironment(m_folder.path());
    set("LEADLINE_DATA", path(u"data"_s));
    set("BLAND_BASE_URL", u"http://127.0.0.1:1"_s);
    set("BLAND_API_KEY", QString::fromLatin1(testKey));
    set("BUSINESS_NAME", u"Harbour Street Software"_s);
    set("CALLS_PER_SECOND", u"100"_s);
    set("MAX_CONCURRENCY", u"20"_s);
    set("LEADLINE_TIME_SCALE", u"1000"_s);
}

void Workplace::useSimulator(const SimulatorProcess &simulator)
{
    set("BLAND_BASE_URL", simulator.url().toString());
}

CliResult Workplace::cli(const QStringList &arguments) const
{
    return start(arguments)->waitForEnd();
}

std::unique_ptr<StartedProgram> Workplace::start(const QStringList &arguments) const
{
    return std::make_unique<StartedProgram>(programFolder() + u"/leadline-cli"_s, arguments, environment);
}

bool Workplace::prepareCampaign(const QByteArray &leads, const QStringList &options)
{
    const QString file = write(u"leads.csv"_s, leads);
    const auto imported = cli({u"import"_s, file, u"--list"_s, u"L"_s, u"--consent"_s, u"written:test"_s});
    if (imported.code != 0) {
        qWarning("import: %s", imported.told().constData());
        return false;
    }
    const auto created = cli(QStringList {u"campaign"_s, u"create"_s, u"C"_s, u"--list"_s, u"L"_s,
                                          u"--prompt"_s, u"qualification"_s, u"--hours"_s, u"any"_s}
                             + options);
    if (created.code != 0)
        qWarning("campaign create: %s", created.told().constData());
    return created.code == 0;
}

QString Workplace::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qUtf8Printable(file.fileName()));
    return file.fileName();
}

QByteArray Workplace::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 sumOf(const QJsonObject &counters)
{
    qint64 sum = 0;
    for (const auto &counter : counters) {
        if (!counter.isDouble())
            return -1;
        sum += counter.toInteger();
    }
    return sum;
}

QStringList dialedNumbers(const SimulatorProcess &simulator)
{
    QStringList numbers;
    for (const QJsonObject &line : simulator.ledger())
        numbers.append(line.value("phone_number"_L1).toString());
    return numbers;
}
