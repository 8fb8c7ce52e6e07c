#include "tests/support/testmain.h"

#include <QFileInfo>
#include <QStandardPaths>

#ifdef LEADLINE_TEST_WIDGETS
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

#include <cstdio>
#include <map>
#include <memory>

namespace testsupport {
namespace {

std::map<QString, Factory> &suites()
{
    static std::map<QString, Factory> all;
    return all;
}

} // namespace

bool registerSuite(const char *file, Factory factory)
{
    suites()[QFileInfo(QString::fromUtf8(file)).completeBaseName().remove(QStringLiteral("tst_"))]
        = std::move(factory);
    return true;
}

} // namespace testsupport

/// `tst_area [suite [QTest arguments]]`; without a suite all of them run.
int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    Application app(argc, argv);
    QStringList arguments = Application::arguments();
    QString only;
    if (arguments.size() > 1 && !arguments.at(1).startsWith(QLatin1Char('-')))
        only = arguments.takeAt(1);
    if (!only.isEmpty() && !testsupport::suites().contains(only)) {
        std::fprintf(stderr, "no suite '%s' in this program\n", qPrintable(only));
        return 2;
    }
    int failed = 0;
    for (const auto &[name, factory] : testsupport::suites()) {
        if (!only.isEmpty() && name != only)
            continue;
        const std::unique_ptr<QObject> suite(factory());
        failed += QTest::qExec(suite.get(), arguments);
    }
    return failed == 0 ? 0 : 1;
}
