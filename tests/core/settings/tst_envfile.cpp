#include "core/settings/settings.h"

#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class EnvFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    QString fileWith(const QByteArray &content) const
    {
        QFile file(m_dir.filePath(u"test.env"_s));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
            qFatal("cannot write a temporary file");
        return file.fileName();
    }

private slots:
    void readsLines_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("value");
        QTest::newRow("plain") << QByteArray("A=1") << u"1"_s;
        QTest::newRow("blanks") << QByteArray("  A = 1 2  \n") << u"1 2"_s;
        QTest::newRow("windows line ends") << QByteArray("A=1\r\nB=2\r\n") << u"1"_s;
        QTest::newRow("byte-order mark") << QByteArray("\xef\xbb\xbf"
                                                       "A=1")
                                         << u"1"_s;
        QTest::newRow("export") << QByteArray("export A=1") << u"1"_s;
        QTest::newRow("comment line") << QByteArray("# A=2\nA=1") << u"1"_s;
        QTest::newRow("comment after") << QByteArray("A=1 # one") << u"1"_s;
        QTest::newRow("hash inside") << QByteArray("A=a#b") << u"a#b"_s;
        QTest::newRow("only a comment") << QByteArray("A= # none") << QString();
        QTest::newRow("empty") << QByteArray("A=") << QString();
        QTest::newRow("equals inside") << QByteArray("A=b=c") << u"b=c"_s;
        QTest::newRow("double quotes") << QByteArray("A=\" a # \\\"b\\\" \" # c") << u" a # \"b\" "_s;
        QTest::newRow("single quotes") << QByteArray("A='a\\nb'") << u"a\\nb"_s;
        QTest::newRow("line feed") << QByteArray("A=\"a\\nb\"") << u"a\nb"_s;
        QTest::newRow("last one holds") << QByteArray("A=2\nA=1") << u"1"_s;
        QTest::newRow("unicode") << QByteArray("A=M\xc3\xbcller") << u"Müller"_s;
    }
    void readsLines()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, value);
        const auto variables = readEnvFile(fileWith(content));
        QVERIFY(variables);
        QVERIFY(variables->contains(u"A"_s));
        QCOMPARE(variables->value(u"A"_s), value);
    }

    void saysWhichLineIsAtFault_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("line");
        QTest::newRow("no equals") << QByteArray("A=1\n\nsecret-4711\n") << 3;
        QTest::newRow("no name") << QByteArray("=secret-4711") << 1;
        QTest::newRow("bad name") << QByteArray("A-B=secret-4711") << 1;
        QTest::newRow("name with digit first") << QByteArray("1A=secret-4711") << 1;
        QTest::newRow("open quote") << QByteArray("# x\nA=\"secret-4711") << 2;
        QTest::newRow("text after quote") << QByteArray("A='secret-4711' b") << 1;
    }
    void saysWhichLineIsAtFault()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, line);
        const auto variables = readEnvFile(fileWith(content));
        QVERIFY(!variables);
        QCOMPARE(variables.error().kind, Error::Kind::Misuse);
        QVERIFY(variables.error().message.contains(u"line %1:"_s.arg(line)));
        QVERIFY(!variables.error().message.contains("secret-4711"_L1));
    }

    void refusesWhatIsNoTextFile()
    {
        QVERIFY(!readEnvFile(m_dir.filePath(u"missing.env"_s)));
        QVERIFY(!readEnvFile(m_dir.path()));
        QVERIFY(!readEnvFile(fileWith(QByteArray("A=1\0B=2", 7))));
        QVERIFY(!readEnvFile(fileWith(QByteArray(2'000'000, 'x'))));
    }

    void theExampleIsComplete()
    {
        const auto example = readEnvFile(qEnvironmentVariable("LEADLINE_SOURCE") + "/.env.example"_L1);
        QVERIFY2(example, example ? "" : qPrintable(example.error().message));
        for (const char *name : {"BLAND_API_KEY", "BLAND_BASE_URL", "BLAND_WEBHOOK_SECRET", "ADMIN_TOKEN",
                                 "MAX_CONCURRENCY", "CALLS_PER_SECOND", "BUSINESS_NAME", "CALLBACK_NUMBER",
                                 "PUBLIC_WEBHOOK_URL", "LEADLINE_TIME_SCALE"})
            QVERIFY2(example->contains(QString::fromLatin1(name)), name);
        QVERIFY(example->value(u"BLAND_API_KEY"_s).isEmpty());
    }
};

LEADLINE_TEST(EnvFileTest)
#include "tst_envfile.moc"
