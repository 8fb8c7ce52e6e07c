#include "tests/e2e/workplace.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QScopeGuard>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// A process that has ended but was not waited for counts as ended.
bool isRunning(qint64 process)
{
    QFile state(u"/proc/%1/stat"_s.arg(process));
    return state.open(QIODevice::ReadOnly) && !state.readAll().contains(") Z ");
}

} // namespace

/// The desktop program as it is started, with its main(): another language takes effect by starting again.
class RestartTest : public QObject {
    Q_OBJECT

private slots:
    void anotherLanguageStartsTheProgramAgainWithWhatWasEntered()
    {
        Workplace place;
        place.environment.remove(u"BUSINESS_NAME"_s); // the settings' own
        place.set("QT_QPA_PLATFORM", u"offscreen"_s);
        place.set("LEADLINE_DRIVEN", place.path(u"seen.txt"_s));
        const QStringList arguments {u"--data"_s, place.path(u"data"_s)};
        const auto lines = [&place] {
            return QString::fromUtf8(place.read(u"seen.txt"_s)).split(u'\n', Qt::SkipEmptyParts);
        };
        const auto column = [&lines](int line, int number) {
            return lines().value(line).section(u'\t', number, number);
        };
        StartedProgram first(QCoreApplication::applicationDirPath() + u"/leadline-driven"_s, arguments,
                             place.environment);
        const qint64 firstId = first.id();
        const CliResult end = first.waitForEnd();
        QVERIFY2(end.code == 0, end.told());
        QTRY_COMPARE_WITH_TIMEOUT(lines().size(), 2, patience);
        const qint64 second = column(1, 0).toLongLong();
        const auto kill = qScopeGuard([second] {
            if (second > 1 && isRunning(second))
                ::kill(static_cast<pid_t>(second), SIGKILL);
        });

        QCOMPARE(column(0, 0).toLongLong(), firstId);
        QCOMPARE(column(0, 1), u"Settings"_s);
        QVERIFY(second != firstId);
        QCOMPARE(column(1, 1), u"Einstellungen"_s);
        QCOMPARE(column(1, 2), u"Harbour Street Software"_s); // was entered, not saved
        QCOMPARE(column(1, 3), arguments.join(u' '));
        QTRY_VERIFY_WITH_TIMEOUT(!isRunning(second), patience);
        QCOMPARE(lines().size(), 2); // once
    }
};

LEADLINE_TEST(RestartTest)
#include "tst_restart.moc"
