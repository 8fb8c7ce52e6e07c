#include "tests/e2e/csvfile.h"
#include "tests/e2e/workplace.h"
#include "tests/support/testmain.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QMap>

using namespace Qt::StringLiterals;

namespace {

const QStringList runOnce {u"--json"_s, u"run"_s, u"C"_s, u"--until-done"_s, u"--webhook-port"_s, u"0"_s};

/// A simulated telephone at which everybody does the same.
QJsonObject everybody(const QString &does)
{
    QJsonObject people;
    for (const char *share : {"interested", "not_interested", "callback", "needs_info", "stop", "hangup",
                              "voicemail", "no_answer", "busy", "not_found", "failed", "blocked"})
        people.insert(QLatin1String(share), does == QLatin1String(share) ? 1 : 0);
    return {{u"people"_s, people}};
}

} // namespace

/// What a campaign may not do, seen from the other end of the line.
class RulesTest : public QObject {
    Q_OBJECT
private slots:
    void unansweredLeadsAreTriedAgainAsOftenAsAllowedAndNotTooSoon()
    {
        constexpr int leads = 8;
        constexpr int attempts = 3;
        constexpr int scale = 20'000;
        SimulatorProcess simulator({u"--speed"_s, u"3000"_s}, everybody(u"no_answer"_s));
        Workplace place;
        place.useSimulator(simulator);
        place.set("LEADLINE_TIME_SCALE", QString::number(scale));
        QVERIFY(place.prepareCampaign(leadsForTests(leads).toBytes(),
                                      {u"--attempts"_s, QString::number(attempts)}));
        const auto run = place.cli(runOnce);
        QVERIFY2(run.code == 0, run.told());
        QCOMPARE(run.json().value("outcomes"_L1).toObject(), (QJsonObject {{u"no_answer"_s, leads}}));

        QMap<QString, QList<QDateTime>> rings;
        for (const QJsonObject &line : simulator.ledger())
            rings[line.value("phone_number"_L1).toString()].append(
                QDateTime::fromString(line.value("t"_L1).toString(), Qt::ISODateWithMs));
        QCOMPARE(rings.size(), leads);
        constexpr qint64 shortestGapMs = qint64(4) * 3'600'000 / scale;
        for (const QList<QDateTime> &times : rings) {
            QCOMPARE(times.size(), attempts);
            for (qsizetype i = 1; i < times.size(); ++i)
                QVERIFY(times.at(i - 1).msecsTo(times.at(i)) >= shortestGapMs);
        }
    }

    void whoAskedToBeLeftAloneIsNeverRungAgain()
    {
        SimulatorProcess simulator({u"--speed"_s, u"3000"_s}, everybody(u"stop"_s));
        Workplace place;
        place.useSimulator(simulator);
        QVERIFY(place.prepareCampaign(leadsForTests(6).toBytes()));
        const auto run = place.cli(runOnce);
        QVERIFY2(run.code == 0, run.told());
        QCOMPARE(run.json().value("outcomes"_L1).toObject(), (QJsonObject {{u"do_not_call"_s, 6}}));
        const auto stopped = place.cli({u"--json"_s, u"stop-list"_s, u"show"_s});
        for (const QString &number : numbersForTests(6))
            QVERIFY2(stopped.out.contains(number.toUtf8()), stopped.told());

        const auto again = place.cli({u"campaign"_s, u"create"_s, u"D"_s, u"--list"_s, u"L"_s, u"--prompt"_s,
                                      u"appointment"_s, u"--hours"_s, u"any"_s});
        QVERIFY2(again.code == 0, again.told());
        const auto second =
            place.cli({u"--json"_s, u"run"_s, u"D"_s, u"--until-done"_s, u"--webhook-port"_s, u"0"_s});
        QVERIFY2(second.code == 3, second.told());
        QCOMPARE(second.json().value("leads"_L1).toObject().value("refused"_L1).toInt(), 6);
        QCOMPARE(simulator.ledger().size(), 6);
    }

    void companiesGoOnTheStopListByTheirDomain()
    {
        Workplace place;
        const QString list = u"stop-list"_s;
        const auto added = place.cli(
            {u"--json"_s, list, u"add-domain"_s, u"https://www.northwind.example/"_s, u"ada@gmail.com"_s});
        QVERIFY2(added.code == 3, added.told());
        QCOMPARE(added.json(), (QJsonObject {{u"added"_s, 1}, {u"present"_s, 0}, {u"invalid"_s, 1}}));
        const QString file = place.path(u"domains.csv"_s);
        QCOMPARE(place.cli({list, u"export-domains"_s, file}).code, 0);
        const auto again = place.cli({u"--json"_s, list, u"add-domain"_s, u"--file"_s, file});
        QVERIFY2(again.code == 0, again.told());
        QCOMPARE(again.json(), (QJsonObject {{u"added"_s, 0}, {u"present"_s, 1}, {u"invalid"_s, 0}}));
        QCOMPARE(place.cli({list, u"add-domain"_s, u"nonsense"_s}).code, 1);
        QCOMPARE(place.cli({list, u"add-domain"_s}).code, 2);
        QVERIFY(place.cli({list, u"remove-domain"_s, u"northwind.example"_s}).code != 0);
        const auto shown = place.cli({u"--json"_s, list, u"domains"_s});
        QCOMPARE(shown.json().value("domains"_L1).toArray().size(), 1);
        QCOMPARE(place.cli({list, u"remove-domain"_s, u"northwind.example"_s, u"--reason"_s, u"a customer"_s}).code, 0);
        QCOMPARE(place.cli({u"--json"_s, list, u"domains"_s}).json().value("domains"_L1).toArray().size(), 0);
    }

    void outsideTheHoursNobodyIsRungAndTheLeadsAreParkedWithATime()
    {
        // Three days from now is another day everywhere; some states close on Saturdays, more on Sundays, so Monday is
        // taken instead.
        const QDate day = QDate::currentDate().addDays(3);
        const int weekday = day.dayOfWeek() >= Qt::Saturday ? Qt::Monday : day.dayOfWeek();
        const QString hours =
            QLocale::c().dayName(weekday, QLocale::ShortFormat).toLower() + u" 10:00-17:00"_s;
        SimulatorProcess simulator({u"--speed"_s, u"3000"_s});
        Workplace place;
        place.useSimulator(simulator);
        QVERIFY(place.prepareCampaign(leadsForTests(6).toBytes(), {u"--hours"_s, hours}));
        const auto run = place.cli(runOnce);
        QVERIFY2(run.code == 3, run.told());
        QCOMPARE(run.json().value("leads"_L1).toObject().value("parked"_L1).toInt(), 6);
        QCOMPARE(run.json().value("reasons"_L1).toObject(), (QJsonObject {{u"outside_hours"_s, 6}}));
        const auto next = QDateTime::fromString(run.json().value("next_at"_L1).toString(), Qt::ISODate);
        QVERIFY2(next > QDateTime::currentDateTimeUtc(), run.told());
        QCOMPARE(simulator.ledger().size(), 0);
    }

    void withoutGroundNothingIsSold()
    {
        SimulatorProcess simulator({u"--speed"_s, u"3000"_s});
        Workplace place;
        place.useSimulator(simulator);
        const QString file = place.write(u"leads.csv"_s, leadsForTests(6).toBytes());
        QCOMPARE(place.cli({u"import"_s, file, u"--list"_s, u"L"_s}).code, 0);
        QCOMPARE(place
                     .cli({u"campaign"_s, u"create"_s, u"C"_s, u"--list"_s, u"L"_s, u"--prompt"_s,
                           u"appointment"_s, u"--hours"_s, u"any"_s})
                     .code,
                 0);
        const auto run = place.cli(runOnce);
        QVERIFY2(run.code == 3, run.told());
        QCOMPARE(run.json().value("reasons"_L1).toObject(), (QJsonObject {{u"no_consent"_s, 6}}));
        QCOMPARE(simulator.ledger().size(), 0);
    }

    void theBudgetIsNeverExceededAndItsEndIsToldOnce_data()
    {
        QTest::addColumn<bool>("json");
        QTest::newRow("for people") << false;
        QTest::newRow("for programs") << true;
    }

    void theBudgetIsNeverExceededAndItsEndIsToldOnce()
    {
        QFETCH(bool, json);
        SimulatorProcess simulator({u"--speed"_s, u"3000"_s}, everybody(u"interested"_s));
        Workplace place;
        place.useSimulator(simulator);
        QVERIFY(place.prepareCampaign(leadsForTests(60).toBytes(),
                                      {u"--attempts"_s, u"1"_s, u"--budget"_s, u"4"_s}));
        const auto run = place.cli(json ? runOnce : runOnce.mid(1));
        QVERIFY2(run.code == 1, run.told());
        QCOMPARE(run.err.count("budget"), 1);
        const QJsonObject status = place.cli({u"--json"_s, u"status"_s, u"C"_s}).json();
        QVERIFY(status.value("spent_usd"_L1).toDouble() > 0);
        QVERIFY(status.value("spent_usd"_L1).toDouble() <= 4);
        QCOMPARE(status.value("campaign_state"_L1).toString(), u"paused"_s);
        QCOMPARE(sumOf(status.value("leads"_L1).toObject()), 60);
        QVERIFY(simulator.ledger().size() < 60);
    }
};

LEADLINE_TEST(RulesTest)
#include "tst_rules.moc"
