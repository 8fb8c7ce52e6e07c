#include "tests/bench/measuring.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int programTimeoutMs = 600'000;

/// A line "VmHWM:   123456 kB" of the kernel's account of this process.
double statusMebibytes(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

double cpuSeconds(int whose)
{
    rusage usage {};
    getrusage(whose, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

} // namespace

Result<double> measuring::timeSqlite(const QStringList &arguments, const QByteArray &script,
                                     const QString &outputFile)
{
    QProcess program;
    program.setStandardOutputFile(outputFile);
    QElapsedTimer timer;
    timer.start();
    program.start(u"sqlite3"_s, arguments);
    program.write(script);
    program.closeWriteChannel();
    const bool ended = program.waitForFinished(programTimeoutMs);
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    if (!ended || program.exitStatus() != QProcess::NormalExit || program.exitCode() != 0)
        return Error {Error::Kind::Storage,
                      u"sqlite3: "_s + program.errorString() + u' '
                          + QString::fromLocal8Bit(program.readAllStandardError().left(400))};
    return seconds;
}

void measuring::resetPeakMemory()
{
    QFile control(u"/proc/self/clear_refs"_s);
    if (control.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        control.write("5");
}

double measuring::peakMemory()
{
    return statusMebibytes("VmHWM");
}

double measuring::memoryNow()
{
    return statusMebibytes("VmRSS");
}

double measuring::ownCpuSeconds()
{
    return cpuSeconds(RUSAGE_SELF);
}

double measuring::childrenCpuSeconds()
{
    return cpuSeconds(RUSAGE_CHILDREN);
}
