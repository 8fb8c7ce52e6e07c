#include "tests/e2e/csvfile.h"
#include "tests/e2e/workplace.h"
#include "tests/support/testmain.h"

#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace {

using Variables = QMap<QString, QString>;

const QStringList run {u"run"_s, u"C"_s, u"--until-done"_s, u"--webhook-port"_s, u"0"_s};
const QStringList serve {u"serve"_s, u"--webhook-port"_s, u"0"_s, u"--admin-port"_s, u"0"_s};

QStringList import(const QString &file)
{
    return {u"import"_s, file, u"--list"_s, u"New"_s};
}

QStringList create(const QStringList &options)
{
    return QStringList {u"campaign"_s, u"create"_s,       u"D"_s, u"--list"_s, u"L"_s,
                        u"--prompt"_s, u"qualification"_s}
    + options;
}

} // namespace

/// What the programs say when something is wrong: one helpful sentence, the right exit code, nothing else.
class MistakesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_simulator = std::make_unique<SimulatorProcess>(QStringList {},
                                                         QJsonObject {{u"wrong_key"_s, u"wrong-key-1234"_s}});
        m_place.useSimulator(*m_simulator);
        QVERIFY(m_place.prepareCampaign(leadsForTests(5).toBytes()));
        m_place.write(u"picture.csv"_s,
                      QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000000100000001008060000001ff3ff61"
                                          "000000017352474200aece1ce90000000467414d410000b18f0bfc6105"));
        m_place.write(u"empty.csv"_s, {});
        m_place.write(u"header.csv"_s, "first_name,phone\r\n");
        m_place.write(u"nophone.csv"_s, "first_name,colour\r\nAlex,red\r\nBo,blue\r\n");
        m_place.write(u"typo.txt"_s, "Say hello.\nThen ask {{ frist_name }} about it.\n");
        m_place.write(u"unclosed.txt"_s, "Say hello.\n\n  {{ first_name about it.\n");
        m_place.write(u"plainfile"_s, "no folder");
        QVERIFY(m_taken.listen(QHostAddress::LocalHost));
    }

    void cleanupTestCase() { m_simulator.reset(); }

    void isToldInOneSentenceWithTheRightCode_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<Variables>("variables"); // a null value takes the variable away
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");

        const auto file = [this](const QString &name) { return m_place.path(name); };
        const Variables none;
        const QString https = u"https://provider.example"_s;
        const auto row = [](const char *name, const QStringList &line, const Variables &variables, int code,
                            const QString &words) {
            QTest::newRow(name) << line << variables << code << words;
        };

        row("no key", run, {{u"BLAND_API_KEY"_s, {}}}, 2, u"BLAND_API_KEY"_s);
        row("refused key", run, {{u"BLAND_API_KEY"_s, u"wrong-key-1234"_s}}, 1, u"key"_s);
        row("provider down", run, {{u"BLAND_BASE_URL"_s, u"http://127.0.0.1:1"_s}}, 1, u"out of reach"_s);
        row("no file", import(file(u"none.csv"_s)), none, 1, u"none.csv"_s);
        row("a picture", import(file(u"picture.csv"_s)), none, 1, {});
        row("an empty file", import(file(u"empty.csv"_s)), none, 1, u"empty"_s);
        row("only a header", import(file(u"header.csv"_s)), none, 1, u"no rows"_s);
        row("a folder", import(m_place.path(u"data"_s)), none, 1, {});
        row("no phone column", import(file(u"nophone.csv"_s)), none, 1, u"phone"_s);
        row("no list named", {u"import"_s, file(u"nophone.csv"_s)}, none, 2, u"--list"_s);
        row("unknown consent", import(file(u"nophone.csv"_s)) + QStringList {u"--consent"_s, u"verbatim:x"_s},
            none, 2, u"--consent"_s);
        row("consent without source",
            import(file(u"nophone.csv"_s)) + QStringList {u"--consent"_s, u"written"_s}, none, 2,
            u"--consent"_s);
        row("unknown list",
            {u"campaign"_s, u"create"_s, u"D"_s, u"--list"_s, u"X"_s, u"--prompt"_s, u"appointment"_s}, none,
            2, u"\"X\""_s);
        row("unknown campaign", {u"status"_s, u"X"_s}, none, 2, u"\"X\""_s);
        row("unknown campaign to run", {u"run"_s, u"X"_s, u"--webhook-port"_s, u"0"_s}, none, 2, u"\"X\""_s);
        row("unknown campaign to export", {u"export"_s, u"X"_s, file(u"x.csv"_s)}, none, 2, u"\"X\""_s);
        row("campaign made twice",
            {u"campaign"_s, u"create"_s, u"C"_s, u"--list"_s, u"L"_s, u"--prompt"_s, u"appointment"_s}, none,
            1, u"C"_s);
        row("unknown template",
            {u"campaign"_s, u"create"_s, u"D"_s, u"--list"_s, u"L"_s, u"--prompt"_s, u"nothing"_s}, none, 2,
            u"nothing"_s);
        row("misspelt variable",
            {u"campaign"_s, u"create"_s, u"D"_s, u"--list"_s, u"L"_s, u"--prompt"_s, file(u"typo.txt"_s)},
            none, 1, u"line 2, column 13"_s);
        row("unclosed braces",
            {u"campaign"_s, u"create"_s, u"D"_s, u"--list"_s, u"L"_s, u"--prompt"_s, file(u"unclosed.txt"_s)},
            none, 1, u"line 3, column"_s);
        row("any hour with a real provider", create({u"--hours"_s, u"any"_s}),
            {{u"BLAND_BASE_URL"_s, https}, {u"LEADLINE_TIME_SCALE"_s, {}}}, 2, u"--hours any"_s);
        row("running a campaign of any hour with a real provider", run,
            {{u"BLAND_BASE_URL"_s, https}, {u"LEADLINE_TIME_SCALE"_s, {}}}, 2, u"without calling hours"_s);
        row("provider without TLS", {u"status"_s}, {{u"BLAND_BASE_URL"_s, u"http://provider.example"_s}}, 2,
            u"https"_s);
        row("time scale with a real provider", {u"status"_s}, {{u"BLAND_BASE_URL"_s, https}}, 2,
            u"LEADLINE_TIME_SCALE"_s);
        row("malformed number", {u"status"_s}, {{u"MAX_CONCURRENCY"_s, u"many"_s}}, 2, u"MAX_CONCURRENCY"_s);
        row("malformed pace", create({u"--calls-per-second"_s, u"fast"_s}), none, 2, u"--calls-per-second"_s);
        row("malformed hours", create({u"--hours"_s, u"25:00-26:00"_s}), none, 2, {});
        row("unknown kind", create({u"--kind"_s, u"survey"_s}), none, 2, u"survey"_s);
        row("port in use", {u"run"_s, u"C"_s, u"--webhook-port"_s, QString::number(m_taken.serverPort())},
            none, 1, QString::number(m_taken.serverPort()));
        row("no port", {u"run"_s, u"C"_s, u"--webhook-port"_s, u"70000"_s}, none, 2, u"--webhook-port"_s);
        row("data directory is a file", {u"stop-list"_s, u"add"_s, u"+12015550100"_s},
            {{u"LEADLINE_DATA"_s, file(u"plainfile"_s)}}, 1, u"plainfile"_s);
        row("no such data directory", {u"status"_s}, {{u"LEADLINE_DATA"_s, file(u"nowhere"_s)}}, 1,
            u"nowhere"_s);
        row("serve without a token", serve, none, 2, u"ADMIN_TOKEN"_s);
        row("serve with a short token", serve, {{u"ADMIN_TOKEN"_s, u"short-token"_s}}, 2, u"32"_s);
        row("no business name", run, {{u"BUSINESS_NAME"_s, {}}}, 2, u"BUSINESS_NAME"_s);
        row("no usable number", {u"stop-list"_s, u"add"_s, u"12"_s}, none, 1, {});
        row("unknown command", {u"dial"_s}, none, 2, u"\"dial\""_s);
        row("unknown option", {u"status"_s, u"--loud"_s}, none, 2, u"loud"_s);
        row("too many arguments", {u"status"_s, u"C"_s, u"D"_s}, none, 2, u"status"_s);
        row("no such file of settings", {u"status"_s, u"--env"_s, file(u"none.env"_s)}, none, 2,
            u"none.env"_s);
        row("no such import", {u"import-undo"_s, u"4711"_s}, none, 2, u"4711"_s);
        row("no number of an import", {u"import-undo"_s, u"last"_s}, none, 2, u"\"last\""_s);
        row("no such lead", {u"prompt"_s, u"render"_s, u"appointment"_s, u"--lead"_s, u"4711"_s}, none, 2,
            u"4711"_s);
    }

    void isToldInOneSentenceWithTheRightCode()
    {
        QFETCH(QStringList, line);
        QFETCH(Variables, variables);
        QFETCH(int, code);
        QFETCH(QString, words);
        const auto kept = m_place.environment;
        for (auto it = variables.cbegin(); it != variables.cend(); ++it) {
            if (it->isNull())
                m_place.environment.remove(it.key());
            else
                m_place.environment.insert(it.key(), it.value());
        }
        const auto result = m_place.cli(QStringList {u"--json"_s} + line);
        m_place.environment = kept;

        QVERIFY2(result.code == code, result.told());
        const QString said = QString::fromUtf8(result.err);
        QVERIFY2(!said.trimmed().isEmpty() && said.contains(words), result.told());
        QVERIFY2(result.out.isEmpty() || !result.json().isEmpty(), result.told());
        for (const QString &inside :
             {u"terminate called"_s, u"Sanitizer"_s, u"ASSERT"_s, u"QSql"_s, u"nullptr"_s})
            QVERIFY2(!said.contains(inside), result.told());
        QVERIFY2(!said.contains(QString::fromLatin1(testKey)) && !said.contains("short-token"_L1),
                 result.told());
    }

    void nothingWasDialed() { QCOMPARE(m_simulator->ledger().size(), 0); }

private:
    std::unique_ptr<SimulatorProcess> m_simulator;
    Workplace m_place;
    QTcpServer m_taken;
};

LEADLINE_TEST(MistakesTest)
#include "tst_mistakes.moc"
