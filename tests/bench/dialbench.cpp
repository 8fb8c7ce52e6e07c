#include "tests/bench/dialbench.h"

#include "tests/bench/workload.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QThread>

#include <memory>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::seconds;

namespace {

constexpr int callsPerSecond = 100;
constexpr int mostOpen = 1'000;
constexpr auto secret = "benchmark-secret-4711"_L1;
constexpr double mostOfACore = 20;
/// Of the time in which the lines fill: what starting costs is over by the first, and none is taken twice
/// before the last.
constexpr int firstMeasured = 150;
constexpr int lastMeasured = 950;
constexpr seconds untilFull {60};
constexpr seconds untilSteady {15};
constexpr seconds measured {20};
static_assert(workload::mostReservedLeads > callsPerSecond * (untilSteady + measured).count());

/// How the people of the simulator behave.
struct Talks {
    int fromSeconds;
    int toSeconds;
    int speed; ///< of the simulator's clock
};
/// Nobody hangs up before all lines are taken.
constexpr Talks longTalks {90, 95, 1};
/// With what goes by before that, a call takes about seven seconds, and its end is known some seconds later:
/// about 1,000 are open at 100 a second.
constexpr Talks shortTalks {9, 10, 3};

Error failed(const QString &why)
{
    return {Error::Kind::Internal, why};
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &fileName, const QByteArray &content)
{
    QFile file(fileName);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush();
}

/// Everybody answers.
QByteArray behaviour(const Talks &talks)
{
    QJsonObject people;
    for (const char *share : {"not_interested", "callback", "needs_info", "stop", "hangup", "voicemail",
                              "no_answer", "busy", "not_found", "failed", "blocked"})
        people.insert(QLatin1String(share), 0);
    people.insert(u"interested"_s, 1);
    return QJsonDocument(QJsonObject {{u"people"_s, people},
                                      {u"talk_from_s"_s, talks.fromSeconds},
                                      {u"talk_to_s"_s, talks.toSeconds}})
        .toJson();
}

QString program(const QString &name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

/// A program that is ended, by its process id, with its holder.
class Started final {
public:
    ~Started()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(20'000))
            m_process.kill();
        m_process.waitForFinished();
    }
    QProcess &process() { return m_process; }
    /// Seconds its threads kept processors busy so far.
    double cpuSeconds() const
    {
        const QByteArray stat = contentOf(u"/proc/%1/stat"_s.arg(m_process.processId()));
        const auto fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        return (fields.value(11).toDouble() + fields.value(12).toDouble())
            / static_cast<double>(sysconf(_SC_CLK_TCK));
    }

private:
    QProcess m_process;
};

Result<QString> startSimulator(Started &simulator, const QString &directory, const Talks &talks)
{
    const QString portFile = directory + u"/port"_s;
    if (!writeFile(directory + u"/profile.json"_s, behaviour(talks)))
        return failed(u"the profile could not be written"_s);
    simulator.process().start(program(u"leadline-simulator"_s),
                              {u"--port-file"_s, portFile, u"--ledger"_s, directory + u"/ledger"_s,
                               u"--profile"_s, directory + u"/profile.json"_s, u"--speed"_s,
                               QString::number(talks.speed), u"--webhook-secret"_s, secret});
    for (int i = 0; i < 100; ++i) {
        if (const QByteArray port = contentOf(portFile).trimmed(); !port.isEmpty())
            return u"http://127.0.0.1:"_s + QString::fromLatin1(port);
        QThread::msleep(100);
    }
    return failed(u"the simulator did not start"_s);
}

struct Command {
    QString data;
    QProcessEnvironment environment;

    QStringList arguments(const QStringList &command) const
    {
        return QStringList {u"--data"_s, data, u"--json"_s} + command;
    }
    Result<Done> run(const QStringList &command) const
    {
        QProcess cli;
        cli.setProcessEnvironment(environment);
        cli.start(program(u"leadline-cli"_s), arguments(command));
        if (!cli.waitForFinished(60'000) || cli.exitCode() != 0)
            return failed(command.first() + u": "_s
                          + QString::fromUtf8(cli.readAllStandardError()).left(300));
        return Done {};
    }
};

Command commandFor(const QString &directory, const QString &provider)
{
    Command command {directory + u"/data"_s, QProcessEnvironment::systemEnvironment()};
    for (const auto &[name, value] : {std::pair {u"BLAND_BASE_URL"_s, provider},
                                      {u"BLAND_API_KEY"_s, u"benchmark-key"_s},
                                      {u"BLAND_WEBHOOK_SECRET"_s, QString(secret)},
                                      {u"BUSINESS_NAME"_s, u"Harbour Street Software"_s},
                                      {u"MAX_CONCURRENCY"_s, QString::number(mostOpen)},
                                      {u"CALLS_PER_SECOND"_s, QString::number(callsPerSecond)}})
        command.environment.insert(name, value);
    return command;
}

Result<Done> prepare(const Command &command, const QString &directory)
{
    const QString list = directory + u"/leads.csv"_s;
    if (const auto written = workload::writeReservedLeads(list, workload::mostReservedLeads); !written)
        return written;
    const auto imported =
        command.run({u"import"_s, list, u"--list"_s, u"L"_s, u"--consent"_s, u"written:benchmark"_s});
    if (!imported)
        return imported;
    return command.run({u"campaign"_s, u"create"_s, u"C"_s, u"--list"_s, u"L"_s, u"--prompt"_s,
                        u"qualification"_s, u"--hours"_s, u"any"_s, u"--concurrency"_s,
                        QString::number(mostOpen), u"--calls-per-second"_s, QString::number(callsPerSecond)});
}

/// A campaign that runs against its own simulator, with everything they write in one directory.
class Dialing final {
public:
    static Result<std::unique_ptr<Dialing>> start(const QString &directory, const Talks &talks)
    {
        QDir().mkpath(directory);
        auto made = std::make_unique<Dialing>();
        made->m_ledger = directory + u"/ledger"_s;
        const auto provider = startSimulator(made->m_simulator, directory, talks);
        if (!provider)
            return provider.error();
        const Command command = commandFor(directory, *provider);
        if (const auto prepared = prepare(command, directory); !prepared)
            return prepared.error();
        QProcess &cli = made->m_cli.process();
        cli.setProcessEnvironment(command.environment);
        cli.setStandardOutputFile(QProcess::nullDevice());
        cli.start(program(u"leadline-cli"_s),
                  command.arguments({u"run"_s, u"C"_s, u"--webhook-port"_s, u"0"_s}));
        if (!cli.waitForStarted())
            return failed(u"the campaign did not start: "_s + cli.errorString());
        made->m_timer.start();
        return made;
    }

    struct Look {
        double seconds;
        double cpuSeconds;
        qint64 dials;
    };
    Look look() const
    {
        return {static_cast<double>(m_timer.nsecsElapsed()) / 1e9, m_cli.cpuSeconds(),
                contentOf(m_ledger).count('\n')};
    }
    Result<Look> lookAfter(qint64 dials) const
    {
        for (Look now = look(); now.seconds < untilFull.count(); now = look()) {
            if (now.dials >= dials)
                return now;
            QThread::msleep(20);
        }
        return failed(u"fewer than %1 calls were placed"_s.arg(dials));
    }
    Result<Done> isStillRunning()
    {
        QProcess &cli = m_cli.process();
        if (!cli.waitForFinished(0))
            return Done {};
        return failed(
            u"the campaign ended: %1"_s.arg(QString::fromUtf8(cli.readAllStandardError()).left(300)));
    }
    /// Ends the simulator, which tells how many calls were open at once.
    double mostOpenAtOnce()
    {
        m_simulator.process().terminate();
        m_simulator.process().waitForFinished(20'000);
        return QJsonDocument::fromJson(m_simulator.process().readAllStandardOutput())
            .object()
            .value("max_open"_L1)
            .toDouble();
    }

private:
    QString m_ledger;
    Started m_simulator;
    Started m_cli; ///< ends before its provider
    QElapsedTimer m_timer;
};

struct Pace {
    double perSecond;
    double ofACore; ///< percent
};

Pace between(const Dialing::Look &first, const Dialing::Look &last)
{
    const double elapsed = last.seconds - first.seconds;
    return {static_cast<double>(last.dials - first.dials) / elapsed,
            100.0 * (last.cpuSeconds - first.cpuSeconds) / elapsed};
}

Result<Measurements> measureFilling(const QString &directory)
{
    const auto dialing = Dialing::start(directory, longTalks);
    if (!dialing)
        return dialing.error();
    const auto first = (*dialing)->lookAfter(firstMeasured);
    const auto last = first ? (*dialing)->lookAfter(lastMeasured) : first;
    if (!last)
        return last.error();
    const Pace pace = between(*first, *last);
    return Measurements {
        {u"calls placed per s until 1,000 are open, intents durable"_s, pace.perSecond,
         static_cast<double>(callsPerSecond), u"the pace that was set"_s},
        {u"processor of the program at that, % of a core"_s, pace.ofACore, mostOfACore, u"limit"_s, 1.0},
    };
}

Result<Measurements> measureSteady(const QString &directory)
{
    const auto dialing = Dialing::start(directory, shortTalks);
    if (!dialing)
        return dialing.error();
    QThread::sleep(untilSteady.count());
    const auto first = (*dialing)->look();
    QThread::sleep(measured.count());
    const Pace pace = between(first, (*dialing)->look());
    if (const auto running = (*dialing)->isStillRunning(); !running)
        return running.error();
    return Measurements {
        {u"calls placed per s while as many results come in"_s, pace.perSecond,
         static_cast<double>(callsPerSecond), u"the pace that was set"_s},
        {u"calls open meanwhile"_s, (*dialing)->mostOpenAtOnce(), static_cast<double>(mostOpen),
         u"the lines that were set"_s},
        {u"processor of the program at that, results stored too, % of a core"_s, pace.ofACore},
    };
}

} // namespace

Result<Measurements> measureDialing(const QString &directory)
{
    auto filling = measureFilling(directory + u"/filling"_s);
    if (!filling)
        return filling;
    const auto steady = measureSteady(directory + u"/steady"_s);
    if (!steady)
        return steady;
    return *filling + *steady;
}
