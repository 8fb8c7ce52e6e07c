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
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 1'000'000;
constexpr int mostClaims = 1'000;
constexpr int gateQuestions = 200'000;
constexpr std::chrono::seconds webhooksFor { 5 }; ///< each side and turn
constexpr int mostCalls = 1'000'000;
constexpr int preflightRows = 100'000;
constexpr int saidCalls = 100'000;

struct Arguments {
    int rows = 0;
    int claims = 0;
    int calls = 0;
    std::chrono::seconds window { 0 };
    QString directory;
};

Arguments readArguments(const QApplication &app)
{
    QCommandLineParser parser;
    parser.addOptions({
        { u"rows"_s, u"Leads of the list that is imported and exported (at most 1,000,000)."_s, u"N"_s, u"200000"_s },
        { u"claims"_s, u"Claims (at most 1,000)."_s, u"N"_s, u"1000"_s },
        { u"calls"_s, u"Calls the dashboard looks at (at most 1,000,000)."_s, u"N"_s, u"1000000"_s },
        { u"seconds"_s, u"How long the window is watched."_s, u"N"_s, u"15"_s },
        { u"dir"_s, u"Where the databases are made: decides which disk is measured."_s, u"DIR"_s,
          QCoreApplication::applicationDirPath() },
    });
    parser.addHelpOption();
    parser.process(app);
    const auto number = [&parser](const QString &option, int most) {
        return std::clamp(parser.value(option).toInt(), 1, most);
    };
    return { number(u"rows"_s, mostRows), number(u"claims"_s, mostClaims), number(u"calls"_s, mostCalls), std::chrono::seconds(number(u"seconds"_s, 3'600)),
             parser.value(u"dir"_s) };
}

/// Collects what the benchmarks found; one that fails costs its own lines only.
class Report final {
public:
    void add(const char *name, const Result<Measurements> &measured)
    {
        if (measured) {
            m_figures += *measured;
            return;
        }
        m_complete = false;
        std::fprintf(stderr, "%s: %s %s\n", name, qUtf8Printable(measured.error().message),
                     qUtf8Printable(measured.error().detail));
    }
    /// Prints the table and gives the exit code.
    int print() const
    {
        std::fputs(qUtf8Printable(tableOf(m_figures)), stdout);
        std::fflush(stdout);
        return m_complete ? 0 : 1;
    }

private:
    Measurements m_figures;
    bool m_complete = true;
};

void measureWithoutWindow(const Arguments &arguments, Report &report)
{
    const QString pattern = arguments.directory + u"/leadline-bench-XXXXXX"_s;
    const QTemporaryDir forList(pattern);
    const QTemporaryDir forClaims(pattern);
    const QTemporaryDir forDialing(pattern);
    const QTemporaryDir forWebhooks(pattern);
    const QTemporaryDir forPreflight(pattern);
    const QTemporaryDir forSaid(pattern);
    const QTemporaryDir forDashboard(pattern);
    if (!forList.isValid() || !forClaims.isValid() || !forDialing.isValid() || !forWebhooks.isValid() || !forPreflight.isValid()
        || !forSaid.isValid() || !forDashboard.isValid()) {
        report.add("directory", Error { Error::Kind::Storage, forList.errorString() + forClaims.errorString() + forWebhooks.errorString() });
        return;
    }
    report.add("list", measureList(forList.path(), arguments.rows));
    report.add("gate", measureGate(gateQuestions));
    report.add("preflight", measurePreflight(forPreflight.path(), std::min(arguments.rows, preflightRows)));
    report.add("said", measureSaid(forSaid.path(), std::min(arguments.rows, saidCalls)));
    report.add("dashboard", measureDashboard(forDashboard.path(), arguments.calls));
    report.add("claims", measureClaims(forClaims.path(), arguments.claims));
    report.add("dialing", measureDialing(forDialing.path()));
    report.add("webhooks", measureWebhooks(forWebhooks.path(), webhooksFor));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"leadline-bench"_s);
    QLoggingCategory::setFilterRules(u"leadline.*=false"_s);
    const Arguments arguments = readArguments(app);
    Report report;
    measureWithoutWindow(arguments, report);

    WindowBench window;
    QTimer::singleShot(0, &app, [&] {
        window.start(arguments.window, [&](const Result<Measurements> &measured) {
            report.add("window", measured);
            QCoreApplication::quit();
        });
    });
    QApplication::exec();
    return report.print();
}
