#include "tests/e2e/csvfile.h"
#include "tests/e2e/workplace.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;
const QByteArray keyCanary = "canary-key-8d1f0a77c3";
const QByteArray tokenCanary = "canary-token-41c5e9b2d7f0-0123456789abcdef";
const QByteArray secretCanary = "canary-webhook-secret-77aa01";

/// Of the test and of everything it starts, until the end of the scope.
class Umask final {
public:
    explicit Umask(mode_t mask)
        : m_before(::umask(mask))
    {
    }
    ~Umask() { ::umask(m_before); }
    Umask(const Umask &) = delete;
    Umask &operator=(const Umask &) = delete;

private:
    mode_t m_before;
};

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Everything below `folder`, and the folder itself.
QStringList everythingIn(const QString &folder)
{
    QStringList all {folder};
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext())
        all.append(entries.next());
    return all;
}

/// Empty when nobody but the owner can do anything with it.
QString openTo(const QString &path)
{
    struct stat info { };
    if (::lstat(QFile::encodeName(path).constData(), &info) != 0)
        return path + u" is not there"_s;
    return (info.st_mode & 0077) == 0 ? QString()
                                      : u"%1 has mode %2"_s.arg(path).arg(info.st_mode & 0777, 0, 8);
}

} // namespace

/// I-24 and I-26, seen from outside.
class SecretsAndModesTest : public QObject {
    Q_OBJECT
private slots:
    /// B-11.
    void everyFileIsTheOwnersAlone_data()
    {
        QTest::addColumn<int>("mask");
        QTest::newRow("umask 000") << 0000;
        QTest::newRow("umask 022") << 0022;
    }

    void everyFileIsTheOwnersAlone()
    {
        QFETCH(int, mask);
        SimulatorProcess simulator({u"--speed"_s, u"3000"_s});
        Workplace place;
        place.useSimulator(simulator);
        const auto leads = place.write(
            u"leads.csv"_s, leadsForTests(4).toBytes() + "\"A\",\"B\",\"12\",\"\",\"\",\"\",\"\"\r\n");
        const Umask open(static_cast<mode_t>(mask));
        QCOMPARE(place
                     .cli({u"import"_s, leads, u"--list"_s, u"L"_s, u"--consent"_s, u"written:test"_s,
                           u"--rejects"_s, place.path(u"rejects.csv"_s)})
                     .code,
                 3);
        QCOMPARE(place
                     .cli({u"campaign"_s, u"create"_s, u"C"_s, u"--list"_s, u"L"_s, u"--prompt"_s,
                           u"appointment"_s, u"--hours"_s, u"any"_s, u"--attempts"_s, u"1"_s})
                     .code,
                 0);
        const auto run = place.cli({u"run"_s, u"C"_s, u"--until-done"_s, u"--webhook-port"_s, u"0"_s,
                                    u"--port-file"_s, place.path(u"ports"_s)});
        QVERIFY2(run.code == 0 || run.code == 3, run.told());
        QCOMPARE(place.cli({u"export"_s, u"C"_s, place.path(u"result.csv"_s)}).code, 0);
        QCOMPARE(place.cli({u"backup"_s, place.path(u"copy.db"_s)}).code, 0);

        auto written = everythingIn(place.path(u"data"_s));
        QVERIFY(written.size() >= 4); // folder, database, logs, a log
        for (const auto &name : {u"rejects.csv"_s, u"result.csv"_s, u"copy.db"_s})
            written.append(place.path(name));
        QStringList faults;
        for (const auto &path : written)
            faults += openTo(path);
        faults.removeAll(QString());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    /// B-11, the rest: a rotated log, a migrated database with the backup before it, the window.
    void rotationAndMigrationKeepTheModes_data() { everyFileIsTheOwnersAlone_data(); }

    void rotationAndMigrationKeepTheModes()
    {
        QFETCH(int, mask);
        Workplace place;
        const Umask open(static_cast<mode_t>(mask));
        QVERIFY(QDir().mkpath(place.path(u"data/logs"_s)));
        place.write(u"data/logs/leadline.jsonl"_s, QByteArray(10 * 1'024 * 1'024 - 64, '\n'));
        QProcess sqlite;
        sqlite.setStandardInputFile(qEnvironmentVariable("LEADLINE_SOURCE") + u"/tests/faults/schemas/1.sql"_s);
        sqlite.start(u"sqlite3"_s, {place.path(u"data/leadline.db"_s)});
        QVERIFY(sqlite.waitForFinished(patience) && sqlite.exitCode() == 0);

        place.set("QT_QPA_PLATFORM", u"offscreen"_s);
        const auto imported = place.cli({u"import"_s, place.write(u"a.csv"_s, "phone\n+12125550143\n"), u"--list"_s, u"L"_s});
        QVERIFY2(imported.code == 0 || imported.code == 3, imported.told());
        {
            StartedProgram window(qEnvironmentVariable("LEADLINE_BIN") + u"/leadline"_s, {u"--data"_s, place.path(u"data"_s)},
                                  place.environment);
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(place.path(u"data/logs/leadline.jsonl.1"_s)), patience);
            window.sendSignal(15);
            const auto end = window.waitForEnd();
            QVERIFY2(end.code == 0, end.told());
        }
        const auto all = everythingIn(place.path(u"data"_s));
        QVERIFY(std::any_of(all.begin(), all.end(), [](const QString &path) { return path.contains(u"/backups/"_s); }));
        QStringList faults;
        for (const auto &path : all)
            faults += openTo(path);
        faults.removeAll(QString());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    /// B-10: while the program runs, with everything logged, and in all it leaves behind.
    void secretsAreNowhereButInMemory()
    {
        SimulatorProcess simulator(
            {u"--speed"_s, u"3000"_s, u"--webhook-secret"_s, QString::fromLatin1(secretCanary)});
        Workplace place;
        place.useSimulator(simulator);
        place.set("BLAND_API_KEY", QString::fromLatin1(keyCanary));
        place.set("ADMIN_TOKEN", QString::fromLatin1(tokenCanary));
        place.set("BLAND_WEBHOOK_SECRET", QString::fromLatin1(secretCanary));
        place.set("QT_LOGGING_RULES", u"*.debug=true"_s);
        QVERIFY(place.prepareCampaign(leadsForTests(6).toBytes(), {u"--attempts"_s, u"1"_s}));

        QByteArray seen;
        {
            const auto program = place.start({u"serve"_s, u"--webhook-port"_s, u"0"_s, u"--admin-port"_s,
                                              u"0"_s, u"--port-file"_s, place.path(u"ports"_s)});
            QTRY_VERIFY_WITH_TIMEOUT(!place.read(u"ports"_s).isEmpty(), patience);
            const auto process = u"/proc/%1/"_s.arg(program->id());
            QVERIFY(!contentOf(process + u"cmdline"_s).isEmpty());
            expectNone(contentOf(process + u"cmdline"_s), "the command line");
            expectNone(contentOf(process + u"environ"_s), "the environment");
            program->sendSignal(15);
            const auto end = program->waitForEnd();
            seen += end.out + end.err;
        }
        const auto run = place.cli({u"run"_s, u"C"_s, u"--until-done"_s, u"--webhook-port"_s, u"0"_s});
        QVERIFY2(run.code == 0, run.told());
        QCOMPARE(simulator.ledger().size(), 6);
        for (const auto &command : {QStringList {u"export"_s, u"C"_s, place.path(u"result.csv"_s)},
                                    QStringList {u"backup"_s, place.path(u"copy.db"_s)},
                                    QStringList {u"doctor"_s}, QStringList {u"status"_s, u"C"_s}}) {
            const auto result = place.cli(command);
            QVERIFY2(!(result.out + result.err).isEmpty(), qPrintable(command.first())); // it came to its end
            seen += result.out + result.err;
        }

        expectNone(seen + run.out + run.err, "what was printed");
        const auto logs = place.path(u"data/logs"_s);
        int files = 0;
        for (const auto &path : everythingIn(place.path(QString()))) {
            expectNone(contentOf(path), qPrintable(path));
            if (!path.startsWith(logs))
                continue;
            ++files;
            for (const auto &number : numbersForTests(6))
                QVERIFY2(!contentOf(path).contains(number.toLatin1()), "a whole number stands in the log");
        }
        QVERIFY(files >= 2); // the folder and a log
        QVERIFY2(m_hits.isEmpty(), qPrintable(m_hits.join(u'\n')));
    }

    /// B-10 for the window: it takes the same variables and keeps them as little.
    void theWindowKeepsNoSecretEither()
    {
        Workplace place;
        place.set("BLAND_API_KEY", QString::fromLatin1(keyCanary));
        place.set("ADMIN_TOKEN", QString::fromLatin1(tokenCanary));
        place.set("BLAND_WEBHOOK_SECRET", QString::fromLatin1(secretCanary));
        place.set("QT_LOGGING_RULES", u"*.debug=true"_s);
        place.set("QT_QPA_PLATFORM", u"offscreen"_s);
        StartedProgram window(qEnvironmentVariable("LEADLINE_BIN") + u"/leadline"_s, {u"--data"_s, place.path(u"data"_s)},
                              place.environment);
        const auto process = u"/proc/%1/"_s.arg(window.id());
        // Where the variables were is overwritten before anything else is done with them.
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(place.path(u"data/leadline.db"_s)) && window.isRunning(), patience);
        QVERIFY(!contentOf(process + u"cmdline"_s).isEmpty());
        expectNone(contentOf(process + u"cmdline"_s), "the command line of the window");
        expectNone(contentOf(process + u"environ"_s), "the environment of the window");
        window.sendSignal(15);
        const auto end = window.waitForEnd();
        QVERIFY2(end.code == 0, end.told());
        expectNone(end.out + end.err, "what the window printed");
        for (const auto &path : everythingIn(place.path(QString())))
            expectNone(contentOf(path), qPrintable(path));
        QVERIFY2(m_hits.isEmpty(), qPrintable(m_hits.join(u'\n')));
    }

private:
    void expectNone(const QByteArray &bytes, const char *where)
    {
        for (const auto &canary : {keyCanary, tokenCanary, secretCanary}) {
            if (bytes.contains(canary))
                m_hits.append(QString::fromLatin1(canary) + u" in "_s + QString::fromUtf8(where));
        }
    }

    QStringList m_hits;
};

LEADLINE_TEST(SecretsAndModesTest)
#include "tst_secretsandmodes.moc"
