#include "tests/bench/claimbench.h"
#include "tests/bench/dashboardbench.h"
#include "tests/bench/dialbench.h"
#include "tests/bench/gatebench.h"
#include "tests/bench/listbench.h"
#include "tests/bench/preflightbench.h"
#include "tests/bench/saidbench.h"
#include "tests/bench/webhookbench.h"
#include "tests/bench/windowbench.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 1'000'000;
constexpr int mostClaims = 1'000;
constexpr int gateQuestions = 200'000;
constexpr std::chrono::seconds webhooksFor {5}; ///< each side and turn
constexpr int mostCalls = 1'000'000;
constexpr int preflightRows = 100'000;
constexpr int saidCalls = 100'000;

struct Arguments {
    QStringList only; ///< empty: all
    int rows = 0;
    int claims = 0;
    int calls = 0;
    std::chrono::seconds window {0};
    QString directory;
};

Arguments readArguments(const QApplication &app)
{
    QCommandLineParser parser;
    parser.addOptions({
        {u"only"_s,
         u"Benchmarks to run, with commas: list, gate, preflight, said, dashboard, claims, dialing, webhooks, window."_s,
         u"NAMES"_s},
        {u"rows"_s, u"Leads of the list that is imported and exported (at most 1,000,000)."_s, u"N"_s,
         u"200000"_s},
        {u"claims"_s, u"Claims (at most 1,000)."_s, u"N"_s, u"1000"_s},
        {u"calls"_s, u"Calls the dashboard looks at (at most 1,000,000)."_s, u"N"_s, u"1000000"_s},
        {u"seconds"_s, u"How long the window is watched."_s, u"N"_s, u"15"_s},
        {u"dir"_s, u"Where the databases are made: decides which disk is measured."_s, u"DIR"_s,
         QCoreApplication::applicationDirPath()},
    });
    parser.addHelpOption();
    parser.process(app);
    const auto number = [&parser](const QString &option, int most) {
        return std::clamp(parser.value(option).toInt(), 1, most);
    };
    return {parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts),
            number(u"rows"_s, mostRows),
            number(u"claims"_s, mostClaims),
            number(u"calls"_s, mostCalls),
            std::chrono::seconds(number(u"seconds"_s, 3'600)),
            parser.value(u"dir"_s)};
}

/// Runs what was asked for and collects what it found; one that fails costs its own lines only.
class Report final {
public:
    explicit Report(QStringList only)
        : m_only(std::move(only))
    {
    }

    bool wants(const QString &name) const { return m_only.isEmpty() || m_only.contains(name); }
    void add(const QString &name, const Result<Measurements> &measured)
    {
        if (measured) {
            m_figures += *measured;
            return;
        }
        m_complete = false;
        std::fprintf(stderr, "%s: %s %s\n", qUtf8Printable(name), qUtf8Printable(measured.error().message),
                     qUtf8Printable(measured.error().detail));
    }
    /// `measure` gets a directory of its own below `parent`.
    void run(const QString &name, const QString &parent,
             const std::function<Result<Measurements>(const QString &)> &measure)
    {
        if (!wants(name)) {
            return;
        }
        const QTemporaryDir place(parent + u"/leadline-bench-XXXXXX"_s);
        if (!place.isValid()) {
            add(name, Error {Error::Kind::Storage, place.errorString()});
            return;
        }
        QElapsedTimer clock;
        clock.start();
        add(name, measure(place.path()));
        std::fprintf(stderr, "%s: %lld s\n", qUtf8Printable(name), clock.elapsed() / 1000);
    }
    /// Prints the table and gives the exit code.
    int print() const
    {
        std::fputs(qUtf8Printable(tableOf(m_figures)), stdout);
        std::fflush(stdout);
        return m_complete ? 0 : 1;
    }

private:
    QStringList m_only;
    Measurements m_figures;
    bool m_complete = true;
};

void measureWithoutWindow(const Arguments &arguments, Report &report)
{
    const auto run = [&](const QString &name,
                         const std::function<Result<Measurements>(const QString &)> &measure) {
        report.run(name, arguments.directory, measure);
    };
    run(u"list"_s, [&](const QString &place) { return measureList(place, arguments.rows); });
    run(u"gate"_s, [](const QString &) { return measureGate(gateQuestions); });
    run(u"preflight"_s, [&](const QString &place) {
        return measurePreflight(place, std::min(arguments.rows, preflightRows));
    });
    run(u"said"_s,
        [&](const QString &place) { return measureSaid(place, std::min(arguments.rows, saidCalls)); });
    run(u"dashboard"_s, [&](const QString &place) { return measureDashboard(place, arguments.calls); });
    run(u"claims"_s, [&](const QString &place) { return measureClaims(place, arguments.claims); });
    run(u"dialing"_s, [](const QString &place) { return measureDialing(place); });
    run(u"webhooks"_s, [](const QString &place) { return measureWebhooks(place, webhooksFor); });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"leadline-bench"_s);
    QLoggingCategory::setFilterRules(u"leadline.*=false"_s);
    const Arguments arguments = readArguments(app);
    Report report(arguments.only);
    measureWithoutWindow(arguments, report);
    if (!report.wants(u"window"_s)) {
        return report.print();
    }

    WindowBench window;
    QTimer::singleShot(0, &app, [&] {
        window.start(arguments.window, [&](const Result<Measurements> &measured) {
            report.add(u"window"_s, measured);
            QCoreApplication::exit(); // quit() asks the window, and that asks the person about the calls
        });
    });
    QApplication::exec();
    return report.print();
}
