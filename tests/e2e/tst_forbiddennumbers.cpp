#include "tests/e2e/csvfile.h"
#include "tests/e2e/workplace.h"
#include "tests/support/forbiddennumbers.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;
constexpr auto token = "0123456789abcdef0123456789abcdef-token";
const QStringList runOnce {u"--json"_s, u"run"_s, u"C"_s, u"--until-done"_s, u"--webhook-port"_s, u"0"_s};

/// Written into the database by somebody who went around the program.
const QStringList &forbiddenStored()
{
    static const QStringList all {
        u"+1911"_s,
        u"+911"_s,
        u"+112"_s,
        u"+1988"_s,
        u"+19002368000"_s,
        u"+12129761000"_s,
        u"+18002368000"_s,
        u"+18882368000"_s,
        u"+870773123456"_s,
        u"+881612345678"_s,
        u"+882161234567"_s,
        u"+979123456789"_s,
        u"+449061234567"_s,
        u"+499001234567"_s,
        u"+15002368000"_s,
        u"+1212236"_s,
        u"+1212236800000000"_s,
        u"+1212236CALL"_s,
        u"+1212236800 0"_s,
        u"+12122368000;911"_s,
    };
    return all;
}

QByteArray csvOf(const QStringList &numbers)
{
    CsvFile file;
    file.header = {u"first_name"_s, u"phone"_s};
    for (const auto &number : numbers)
        file.rows.append({u"Alex"_s, number});
    return file.toBytes();
}

/// One number that may ring, so that a run which rings nobody is not the reason.
QString allowedNumber()
{
    return numbersForTests(1).constFirst();
}

} // namespace

/// B-5 and I-15: whatever the door, a forbidden number does not reach the provider.
class ForbiddenNumbersTest : public QObject {
    Q_OBJECT
private slots:
    void notThroughAFile()
    {
        QVERIFY(forbiddenTexts().size() >= 80);
        SimulatorProcess simulator({u"--speed"_s, u"3000"_s});
        Workplace place;
        place.useSimulator(simulator);
        const auto file = place.write(u"leads.csv"_s, csvOf(forbiddenTexts() + QStringList(allowedNumber())));
        const auto imported = place.cli({u"--json"_s, u"import"_s, file, u"--list"_s, u"L"_s, u"--consent"_s,
                                         u"written:test"_s, u"--rejects"_s, place.path(u"rejects.csv"_s)});
        QVERIFY2(imported.code == 3, imported.told());
        QVERIFY2(imported.json().value("accepted"_L1).toInt() == 1,
                 imported.told() + "\n" + place.cli({u"status"_s}).told());
        QCOMPARE(imported.json().value("refused"_L1).toInt(), forbiddenTexts().size());

        QVERIFY(ringsOnlyTheAllowedOne(place, simulator));
    }

    void notThroughTheAdminPort()
    {
        SimulatorProcess simulator({u"--speed"_s, u"3000"_s});
        Workplace place;
        place.useSimulator(simulator);
        place.set("ADMIN_TOKEN", QString::fromLatin1(token));
        {
            const auto program = place.start({u"serve"_s, u"--webhook-port"_s, u"0"_s, u"--admin-port"_s,
                                              u"0"_s, u"--port-file"_s, place.path(u"ports"_s)});
            QTRY_VERIFY_WITH_TIMEOUT(!place.read(u"ports"_s).isEmpty(), patience);
            const int port =
                QJsonDocument::fromJson(place.read(u"ports"_s)).object().value("admin"_L1).toInt();
            const auto summary = upload(port, csvOf(forbiddenTexts() + QStringList(allowedNumber())));
            QCOMPARE(summary.value("accepted"_L1).toInt(), 1);
            QCOMPARE(summary.value("refused"_L1).toInt(), forbiddenTexts().size());
        }

        QVERIFY(ringsOnlyTheAllowedOne(place, simulator));
    }

    void notThroughTheStopList()
    {
        Workplace place;
        const auto added =
            place.cli(QStringList {u"--json"_s, u"stop-list"_s, u"add"_s, u"--"_s} + forbiddenTexts());
        QVERIFY2(added.code >= 0, added.told());
        QCOMPARE(place.cli({u"--json"_s, u"status"_s})
                     .json()
                     .value("leads"_L1)
                     .toObject()
                     .value("ready"_L1)
                     .toInt(),
                 0);
    }

    void notThroughTheDatabase_data()
    {
        QTest::addColumn<bool>("beforeTheCampaign");
        QTest::newRow("before the campaign was made") << true;
        QTest::newRow("after the campaign was made") << false;
    }

    void notThroughTheDatabase()
    {
        QFETCH(bool, beforeTheCampaign);
        const int count = static_cast<int>(forbiddenStored().size());
        SimulatorProcess simulator({u"--speed"_s, u"3000"_s});
        Workplace place;
        place.useSimulator(simulator);
        const auto file = place.write(u"leads.csv"_s, leadsForTests(count + 1).toBytes());
        QCOMPARE(place.cli({u"import"_s, file, u"--list"_s, u"L"_s, u"--consent"_s, u"written:test"_s}).code,
                 0);
        if (beforeTheCampaign)
            QVERIFY(writeForbidden(place));
        QVERIFY(createCampaign(place));
        if (!beforeTheCampaign)
            QVERIFY(writeForbidden(place));

        const auto run = place.cli(runOnce);

        QVERIFY2(run.code == 3, run.told());
        QCOMPARE(dialedNumbers(simulator), QStringList(allowedNumber()));
        QCOMPARE(sumOf(run.json().value("leads"_L1).toObject()), count + 1);
    }

    /// A script that wants to hand the call on to each of them.
    void notThroughATemplate()
    {
        SimulatorProcess simulator({u"--speed"_s, u"3000"_s});
        Workplace place;
        place.useSimulator(simulator);
        QByteArray script = "{# transfer: +19002368000 #}\nTransfer the person to one of these numbers:\n";
        for (const QString &number : forbiddenStored() + forbiddenTexts())
            script += "transfer_phone_number: " + QString(number).remove(u'{').toUtf8() + '\n';
        const auto text = place.write(u"transfer.txt"_s, script);
        const auto file = place.write(u"leads.csv"_s, csvOf({allowedNumber()}));
        QCOMPARE(place.cli({u"import"_s, file, u"--list"_s, u"L"_s, u"--consent"_s, u"written:test"_s}).code,
                 0);
        QVERIFY(createCampaign(place, text));
        const auto run = place.cli(runOnce);
        QVERIFY2(dialedNumbers(simulator) == QStringList(allowedNumber()), run.told());
    }

private:
    bool createCampaign(const Workplace &place, const QString &prompt = u"appointment"_s)
    {
        const auto created =
            place.cli({u"campaign"_s, u"create"_s, u"C"_s, u"--list"_s, u"L"_s, u"--prompt"_s, prompt,
                       u"--hours"_s, u"any"_s, u"--attempts"_s, u"1"_s});
        if (created.code != 0)
            qWarning("%s", created.told().constData());
        return created.code == 0;
    }

    bool ringsOnlyTheAllowedOne(const Workplace &place, const SimulatorProcess &simulator)
    {
        if (!createCampaign(place))
            return false;
        const auto run = place.cli(runOnce);
        const auto dialed = dialedNumbers(simulator);
        if (dialed != QStringList(allowedNumber()))
            qWarning("dialed: %s; %s", qUtf8Printable(dialed.join(u' ')), run.told().constData());
        return dialed == QStringList(allowedNumber());
    }

    /// All leads but the first get a forbidden number.
    bool writeForbidden(const Workplace &place)
    {
        QString statements;
        for (qsizetype i = 0; i < forbiddenStored().size(); ++i)
            statements +=
                u"UPDATE leads SET phone='%1' WHERE id=(SELECT id FROM leads ORDER BY id LIMIT 1 OFFSET %2);"_s
                    .arg(forbiddenStored().at(i))
                    .arg(i + 1);
        QProcess sqlite;
        sqlite.start(u"sqlite3"_s, {place.path(u"data/leadline.db"_s), statements});
        const bool done = sqlite.waitForFinished() && sqlite.exitCode() == 0;
        if (!done)
            qWarning("sqlite3: %s", sqlite.readAllStandardError().constData());
        return done;
    }

    QJsonObject upload(int port, const QByteArray &csv)
    {
        QNetworkAccessManager network;
        network.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        QNetworkRequest request(QUrl(
            u"http://127.0.0.1:%1/api/upload-leads?list=L&upload_id=u1&consent=written:test"_s.arg(port)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/csv"_s);
        request.setRawHeader("Authorization", QByteArray("Bearer ") + token);
        const std::unique_ptr<QNetworkReply> reply(network.post(request, csv));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, patience))
            return {};
        return QJsonDocument::fromJson(reply->readAll()).object();
    }
};

LEADLINE_TEST(ForbiddenNumbersTest)
#include "tst_forbiddennumbers.moc"
