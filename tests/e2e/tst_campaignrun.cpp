#include "tests/e2e/csvfile.h"
#include "tests/e2e/workplace.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr int leadCount = 150;
constexpr int concurrency = 6;
const QStringList resultColumns {u"lead_id"_s,          u"list"_s,       u"phone"_s,    u"status"_s,
                                 u"outcome"_s,          u"outcome_by"_s, u"attempts"_s, u"last_attempt_at"_s,
                                 u"duration_seconds"_s, u"cost_usd"_s,   u"call_id"_s,  u"summary"_s,
                                 u"recording_url"_s,    u"notes"_s};
const QStringList ownColumns {u"first_name"_s, u"last_name"_s,   u"lead.phone"_s,  u"company"_s,
                              u"lead.notes"_s, u"lead.status"_s, u"lead.summary"_s};
const QStringList runOnce {u"--json"_s, u"run"_s, u"C"_s, u"--until-done"_s, u"--webhook-port"_s, u"0"_s};
const QStringList oneAttempt {u"--attempts"_s,         u"1"_s,
                              u"--concurrency"_s,      QString::number(concurrency),
                              u"--calls-per-second"_s, u"60"_s};

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

QJsonObject verdictOf(SimulatorProcess &simulator)
{
    return QJsonDocument::fromJson(simulator.verdict()).object();
}

} // namespace

/// From the file to the result, with the public commands only.
class CampaignRunTest : public QObject {
    Q_OBJECT
private slots:
    void importCountsEveryRowOnce()
    {
        Workplace place;
        CsvFile leads = leadsForTests(20);
        leads.rows.append(leads.rows.first());
        leads.rows.append({u"Bo"_s, u"No number"_s, u"none"_s, {}, {}, {}, {}});
        leads.rows.append({u"Bo"_s, u"Emergency"_s, u"911"_s, {}, {}, {}, {}});
        const QString file = place.write(u"leads.csv"_s, leads.toBytes());
        const auto result = place.cli({u"--json"_s, u"import"_s, file, u"--list"_s, u"L"_s});
        const QJsonObject counted = result.json();
        QCOMPARE(sorted(counted.keys()),
                 (QStringList {u"accepted"_s, u"duplicates"_s, u"held"_s, u"import_id"_s, u"list"_s,
                               u"refused"_s, u"rows"_s, u"seconds"_s}));
        QVERIFY2(result.code == 3, result.told());
        QCOMPARE(counted.value("rows"_L1).toInt(), 23);
        QCOMPARE(counted.value("accepted"_L1).toInt(), 20);
        QCOMPARE(counted.value("duplicates"_L1).toInt(), 1);
        QCOMPARE(counted.value("refused"_L1).toInt(), 2);
        QCOMPARE(counted.value("held"_L1).toInt(), 0);
        QCOMPARE(counted.value("list"_L1).toString(), u"L"_s);
    }

    void anImportIsTakenBackByItsNumber()
    {
        Workplace place;
        const QString file = place.write(u"leads.csv"_s, leadsForTests(12).toBytes());
        const auto imported = place.cli({u"--json"_s, u"import"_s, file, u"--list"_s, u"L"_s});
        const QString id = QString::number(imported.json().value("import_id"_L1).toInt());
        const auto undone = place.cli({u"--json"_s, u"import-undo"_s, id});
        QVERIFY2(undone.code == 0, undone.told());
        QCOMPARE(undone.json(), (QJsonObject {{u"removed"_s, 12}}));
        const auto again = place.cli({u"--json"_s, u"import"_s, file, u"--list"_s, u"L"_s});
        QVERIFY2(again.code == 0, again.told());
        QCOMPARE(again.json().value("accepted"_L1).toInt(), 12);
    }

    void anImportWhoseLeadsWereCalledStays()
    {
        SimulatorProcess simulator({u"--speed"_s, u"600"_s});
        Workplace place;
        place.useSimulator(simulator);
        QVERIFY(place.prepareCampaign(leadsForTests(5).toBytes(), oneAttempt));
        QCOMPARE(place.cli(runOnce).code, 0);
        const auto undone = place.cli({u"--json"_s, u"import-undo"_s, u"1"_s});
        QVERIFY2(undone.code == 1 && !undone.err.isEmpty() && undone.out.isEmpty(), undone.told());
        QCOMPARE(place.cli({u"--json"_s, u"status"_s, u"C"_s})
                     .json()
                     .value("leads"_L1)
                     .toObject()
                     .value("finished"_L1),
                 QJsonValue(5));
    }

    void aSecondImportOfTheResultGivesTheSameCells()
    {
        Workplace place;
        const CsvFile leads = leadsForTests(30);
        QVERIFY(place.prepareCampaign(leads.toBytes()));
        const QString result = place.path(u"out.csv"_s);
        QCOMPARE(place.cli({u"export"_s, u"C"_s, result}).code, 0);
        const QByteArray first = place.read(u"out.csv"_s);

        Workplace other;
        const auto imported = other.cli({u"--json"_s, u"import"_s, result, u"--list"_s, u"L"_s});
        QVERIFY2(imported.code == 0, imported.told());
        QCOMPARE(other
                     .cli({u"campaign"_s, u"create"_s, u"C"_s, u"--list"_s, u"L"_s, u"--prompt"_s,
                           u"qualification"_s})
                     .code,
                 0);
        QCOMPARE(other.cli({u"export"_s, u"C"_s, other.path(u"out.csv"_s)}).code, 0);
        const CsvFile before = CsvFile::parse(first);
        const CsvFile after = CsvFile::parse(other.read(u"out.csv"_s));
        for (const QString &column : ownColumns)
            QCOMPARE(after.cells(column), before.cells(column));
    }

    void settingsComeFromTheFileGiven()
    {
        SimulatorProcess simulator({u"--speed"_s, u"600"_s});
        Workplace place;
        place.useSimulator(simulator);
        QVERIFY(place.prepareCampaign(leadsForTests(5).toBytes(), oneAttempt));
        const QString file = place.write(u"my.env"_s,
                                         QByteArray("# of the tests\nBLAND_API_KEY=") + testKey
                                             + "\nBUSINESS_NAME=\"Harbour Street Software\"\n");
        place.environment.remove(u"BLAND_API_KEY"_s);
        place.environment.remove(u"BUSINESS_NAME"_s);
        QCOMPARE(place.cli(runOnce).code, 2);
        const auto run = place.cli(QStringList {u"--env"_s, file} + runOnce);
        QVERIFY2(run.code == 0, run.told());
        QCOMPARE(dialedNumbers(simulator).size(), 5);
    }

    void everyLeadIsCalledOnceAndComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("webhookUrl");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("simulatorSecret");
        QTest::addColumn<QString>("profile");
        const QString all = u"{}"_s;
        QTest::newRow("hints and polling") << QString() << QString() << QString() << all;
        QTest::newRow("polling only")
            << u"off"_s << QString() << QString() << u"{\"webhook\":{\"never\":1}}"_s;
        QTest::newRow("signed deliveries, the list fails, details too")
            << QString() << u"a-secret-of-the-tests"_s << u"a-secret-of-the-tests"_s
            << u"{\"rules\":[{\"route\":\"list\",\"status\":503},{\"route\":\"details\",\"status\":503},"
               "{\"route\":\"active\",\"status\":503}]}"_s;
        QTest::newRow("deliveries late, twice, in disorder and altered")
            << QString() << u"a-secret-of-the-tests"_s << u"a-secret-of-the-tests"_s
            << u"{\"webhook\":{\"never\":0.1,\"late\":0.3,\"late_s\":300,\"twice\":0.3,\"reorder\":0.3,\"alter\":0.1}}"_s;
        QTest::newRow("signed with another secret")
            << QString() << u"a-secret-of-the-tests"_s << u"another-secret"_s << all;
    }

    void everyLeadIsCalledOnceAndComesBackAsItWas()
    {
        QFETCH(QString, webhookUrl);
        QFETCH(QString, secret);
        QFETCH(QString, simulatorSecret);
        QFETCH(QString, profile);
        QStringList options {u"--seed"_s, u"11"_s, u"--speed"_s, u"600"_s};
        if (!simulatorSecret.isEmpty())
            options += {u"--webhook-secret"_s, simulatorSecret};
        SimulatorProcess simulator(options, QJsonDocument::fromJson(profile.toUtf8()).object());
        Workplace place;
        place.useSimulator(simulator);
        place.set("PUBLIC_WEBHOOK_URL", webhookUrl);
        place.set("BLAND_WEBHOOK_SECRET", secret);
        const CsvFile leads = leadsForTests(leadCount);
        QVERIFY(place.prepareCampaign(leads.toBytes(), oneAttempt));

        const auto run = place.cli(runOnce);
        QVERIFY2(run.code == 0, run.told());
        checkStatus(run.json(), leadCount);
        checkResult(place, leads);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(sorted(dialedNumbers(simulator)), sorted(numbersForTests(leadCount)));
        const QJsonObject verdict = verdictOf(simulator);
        QCOMPARE(verdict.value("dials"_L1).toInt(), leadCount);
        QCOMPARE(verdict.value("numbers_twice"_L1).toInt(), 0);
        QVERIFY(verdict.value("max_open"_L1).toInt() <= concurrency);
        // 60 a second, and the four that may be on their way.
        QVERIFY(verdict.value("max_per_second"_L1).toInt() <= 65);
    }

    void lostAnswersLeadToNoSecondRing()
    {
        SimulatorProcess simulator(
            {u"--seed"_s, u"5"_s, u"--speed"_s, u"400"_s},
            QJsonDocument::fromJson("{\"rules\":[{\"share\":0.1,\"fault\":\"reset_after_body\"},"
                                    "{\"share\":0.1,\"fault\":\"close_after_body\","
                                    "\"accept_late_s\":60}]}")
                .object());
        Workplace place;
        place.useSimulator(simulator);
        QVERIFY(place.prepareCampaign(leadsForTests(60).toBytes(), oneAttempt));
        const auto run = place.cli(runOnce);
        QVERIFY2(run.code == 0, run.told());
        checkStatus(run.json(), 60);
        QCOMPARE(sorted(dialedNumbers(simulator)), sorted(numbersForTests(60)));
    }

    void aCallOfSomebodyElseHoldsItsLeadAndNotTheRun()
    {
        const QString number = numbersForTests(1).first();
        SimulatorProcess simulator(
            {u"--speed"_s, u"400"_s},
            {{u"rules"_s,
              QJsonArray {QJsonObject {
                  {u"number"_s, number}, {u"fault"_s, u"reset_after_body"_s}, {u"accept"_s, false}}}}});
        Workplace place;
        place.useSimulator(simulator);
        QVERIFY(place.prepareCampaign(leadsForTests(3).toBytes(), oneAttempt));
        dialAsSomebodyElse(simulator, number.mid(2)); // the rule knows the number with its country code
        QCOMPARE(simulator.ledger().size(), 1);

        const auto run = place.cli(runOnce);

        QVERIFY2(run.code == 3, run.told());
        QCOMPARE(run.json().value("leads"_L1).toObject().value("parked"_L1).toInt(), 1);
        QCOMPARE(run.json().value("leads"_L1).toObject().value("finished"_L1).toInt(), 2);
        QCOMPARE(simulator.ledger().size(), 3);
    }

    void numbersOnTheStopListAreNotDialed()
    {
        SimulatorProcess simulator({u"--speed"_s, u"400"_s});
        Workplace place;
        place.useSimulator(simulator);
        QVERIFY(place.prepareCampaign(leadsForTests(10).toBytes(), oneAttempt));
        const QStringList numbers = numbersForTests(10);
        const auto added =
            place.cli({u"--json"_s, u"stop-list"_s, u"add"_s, numbers.at(3), u"(205) 555-0100"_s});
        QVERIFY2(added.code == 0, added.told());
        QCOMPARE(added.json().value("added"_L1).toInt() + added.json().value("present"_L1).toInt(), 2);
        const auto run = place.cli(runOnce);
        QVERIFY2(run.code == 3, run.told());
        QCOMPARE(run.json().value("leads"_L1).toObject().value("refused"_L1).toInt(), 1);
        QVERIFY(!dialedNumbers(simulator).contains(numbers.at(3)));
        QCOMPARE(dialedNumbers(simulator).size(), 9);
    }

    void chosenColumnsAreWrittenInTheirOrder()
    {
        Workplace place;
        QVERIFY(place.prepareCampaign(leadsForTests(3).toBytes()));
        const auto result = place.cli({u"--json"_s, u"export"_s, u"C"_s, place.path(u"out.csv"_s),
                                       u"--columns"_s, u"status,company,phone"_s});
        QVERIFY2(result.code == 0, result.told());
        const CsvFile file = CsvFile::parse(place.read(u"out.csv"_s));
        QCOMPARE(file.header, (QStringList {u"status"_s, u"company"_s, u"phone"_s}));
        QCOMPARE(file.rows.value(1), (QStringList {u"ready"_s, u"Firm 1"_s, numbersForTests(1, 1).first()}));
    }

private:
    /// Another program with the same account.
    static void dialAsSomebodyElse(const SimulatorProcess &simulator, const QString &number)
    {
        QNetworkAccessManager network;
        QNetworkRequest request(simulator.url().resolved(QUrl(u"/v1/calls"_s)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setRawHeader("Authorization", QByteArray("Bearer ") + testKey);
        const QJsonObject dial {{u"phone_number"_s, number}, {u"task"_s, u"Say hello."_s}};
        const std::unique_ptr<QNetworkReply> reply(network.post(request, QJsonDocument(dial).toJson()));
        QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 15'000);
        QCOMPARE(reply->error(), QNetworkReply::NoError);
    }

    static void checkStatus(const QJsonObject &status, int leads)
    {
        QVERIFY(status.contains("leads"_L1) && status.contains("attempts"_L1)
                && status.contains("outcomes"_L1));
        QVERIFY(status.value("spent_usd"_L1).toDouble() > 0);
        QCOMPARE(status.value("campaign_state"_L1).toString(), u"finished"_s);
        const QJsonObject byState = status.value("leads"_L1).toObject();
        QCOMPARE(sorted(byState.keys()),
                 (QStringList {u"finished"_s, u"open"_s, u"parked"_s, u"ready"_s, u"refused"_s}));
        QCOMPARE(sumOf(byState), leads);
        QCOMPARE(byState.value("finished"_L1).toInt(), leads);
        QCOMPARE(status.value("attempts"_L1).toObject().value("ended"_L1).toInt(), leads);
        QCOMPARE(sumOf(status.value("outcomes"_L1).toObject()), leads);
    }

    static void checkResult(const Workplace &place, const CsvFile &leads)
    {
        const auto result = place.cli({u"--json"_s, u"export"_s, u"C"_s, place.path(u"out.csv"_s)});
        QVERIFY2(result.code == 0, result.told());
        QCOMPARE(result.json().value("rows"_L1).toInt(), leadCount);
        const CsvFile file = CsvFile::parse(place.read(u"out.csv"_s));
        QCOMPARE(file.header, resultColumns + ownColumns);
        QCOMPARE(file.rows.size(), leadCount);
        QCOMPARE(file.cells(u"phone"_s), numbersForTests(leadCount));
        for (qsizetype row = 0; row < file.rows.size(); ++row) {
            for (qsizetype column = 0; column < leads.header.size(); ++column)
                QCOMPARE(file.rows.at(row).at(resultColumns.size() + column),
                         protectedCell(leads.rows.at(row).at(column)));
        }
        const QStringList statuses = file.cells(u"status"_s);
        QCOMPARE(QSet<QString>(statuses.begin(), statuses.end()), QSet<QString> {u"finished"_s});
        QVERIFY(!file.cells(u"outcome"_s).contains(QString()));
        QVERIFY(!file.cells(u"call_id"_s).contains(QString()));
    }
};

LEADLINE_TEST(CampaignRunTest)
#include "tst_campaignrun.moc"
