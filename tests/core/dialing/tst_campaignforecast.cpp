#include "core/dialing/campaignforecast.h"
#include "tests/core/rules/gatefixture.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace gatefixture;

class CampaignForecastTest : public QObject {
    Q_OBJECT

    static ForecastGroup group(const char *phone, const QDateTime &due, qint64 leads, const char *hours)
    {
        ForecastGroup made;
        made.facts = lead(phone);
        made.facts.hours = everyDay(hours);
        made.due.insert(due.toMSecsSinceEpoch(), leads);
        return made;
    }
    static CampaignSettings once()
    {
        CampaignSettings settings;
        settings.attempts = 1;
        return settings;
    }

private slots:
    void anAttemptCostsByTheFormulaOfTheProvider()
    {
        ForecastAssumptions assumed;
        assumed.answered = 0.5;
        assumed.voicemail = 0.25;
        assumed.voicemailMinutes = 0.05; // below the least price
        assumed.transferred = 0.1;
        assumed.transferMinutes = 2;
        // 0.5 * 2 * 0.14 + 0.25 * 0.015 + 0.25 * 0.015 + 0.1 * 2 * 0.05
        QCOMPARE(costPerAttempt(assumed, 2).microUsd, 157'500);
        QCOMPARE(costPerAttempt(assumed, 0).microUsd, 25'000);
    }

    void attemptsThatWereMadeAreNotMadeAgain()
    {
        const QDateTime start = utc("2026-07-01 14:00");
        CampaignSettings settings = once();
        settings.attempts = 2;
        const ForecastGroup fresh = group("+12125550143", start, 100, "9:00-20:00");
        ForecastGroup called = fresh;
        called.called.insert({start.toMSecsSinceEpoch(), 1}, 100);
        const auto attempts = [&](const ForecastGroup &leads) {
            return forecast(settings, LimitSettings {}, {leads}, ForecastAssumptions {},
                            Gate(book(), gatefixture::settings()), start)
                .attempts;
        };
        QVERIFY(attempts(fresh) > 120);
        QCOMPARE(std::llround(attempts(called)), 100);
        called.called = {{{start.toMSecsSinceEpoch(), 1}, 40}};
        QVERIFY(attempts(called) > 100 && attempts(called) < attempts(fresh));
    }

    void thePaceBoundsTheDay()
    {
        const QDateTime start = utc("2026-07-01 14:00");
        LimitSettings limits;
        limits.callsPerSecond = 1;
        limits.maxConcurrency = 1000;
        const auto told = forecast(once(), limits, {group("+12125550143", start, 3'600, "9:00-20:00")},
                                   ForecastAssumptions {}, Gate(book(), settings()), start);
        QCOMPARE(told.firstUtc, start);
        QCOMPARE(std::llround(told.attempts), 3'600);
        const qint64 seconds = start.secsTo(told.lastUtc);
        QVERIFY2(seconds >= 3'600 && seconds < 4'000, qPrintable(QString::number(seconds)));
    }

    void fewLinesBoundItToo()
    {
        const QDateTime start = utc("2026-07-01 14:00");
        LimitSettings limits;
        limits.callsPerSecond = 100;
        limits.maxConcurrency = 2;
        ForecastAssumptions assumed;
        assumed.answered = 0;
        assumed.voicemail = 0;
        assumed.ringSeconds = 20;
        const auto told = forecast(once(), limits, {group("+12125550143", start, 360, "9:00-20:00")}, assumed,
                                   Gate(book(), settings()), start);
        const qint64 seconds = start.secsTo(told.lastUtc);
        QVERIFY2(seconds >= 3'600 && seconds < 4'000, qPrintable(QString::number(seconds)));
    }

    void whatDoesNotFitIntoTheHoursGoesOnNextDay()
    {
        const QDateTime start = utc("2026-07-01 14:00"); // ten in New York
        LimitSettings limits;
        limits.callsPerSecond = 1;
        limits.maxConcurrency = 1000;
        const auto told = forecast(once(), limits, {group("+12125550143", start, 5'400, "9:00-11:05")},
                                   ForecastAssumptions {}, Gate(book(), settings()), start);
        // One hour on the first day (the last five minutes are kept free), half an hour on the next.
        QCOMPARE(told.lastUtc.date(), QDate(2026, 7, 2));
        QVERIFY(told.lastUtc.time() >= QTime(13, 25) && told.lastUtc.time() <= QTime(13, 45));
    }

    void unansweredLeadsAreCalledAgainAsOftenAsAllowed()
    {
        const QDateTime start = utc("2026-07-01 14:00");
        CampaignSettings settings = once();
        settings.attempts = 3;
        ForecastAssumptions assumed;
        assumed.answered = 0;
        assumed.voicemail = 0;
        const auto told = forecast(settings, {}, {group("+12125550143", start, 10, "9:00-20:00")}, assumed,
                                   Gate(book(), gatefixture::settings()), start);
        QCOMPARE(std::llround(told.attempts), 30);
        // Four hours to the second, a day to the third: two within 24 hours.
        QVERIFY(start.secsTo(told.lastUtc) >= 24 * 3'600);
        QVERIFY(start.secsTo(told.lastUtc) < 28 * 3'600);
    }

    void theCapOfTheHourStretchesIt()
    {
        const QDateTime start = utc("2026-07-01 14:00"); // ten in New York
        LimitSettings limits;
        limits.callsPerSecond = 10;
        limits.maxConcurrency = 1000;
        limits.callsPerHour = 100;
        const auto told = forecast(once(), limits, {group("+12125550143", start, 450, "9:00-20:00")},
                                   ForecastAssumptions {}, Gate(book(), settings()), start);
        // 100 at once, then 100 with each hour: the last 50 after four hours.
        QCOMPARE(std::llround(told.attempts), 450);
        const qint64 minutes = start.secsTo(told.lastUtc) / 60;
        QVERIFY2(minutes >= 240 && minutes < 260, qPrintable(QString::number(minutes)));
    }

    void theCapOfTheDayStretchesItOverDays()
    {
        const QDateTime start = utc("2026-07-01 14:00");
        LimitSettings limits;
        limits.callsPerSecond = 10;
        limits.maxConcurrency = 1000;
        limits.callsPerDay = 100;
        const auto told = forecast(once(), limits, {group("+12125550143", start, 250, "9:00-20:00")},
                                   ForecastAssumptions {}, Gate(book(), settings()), start);
        QCOMPARE(std::llround(told.attempts), 250);
        QCOMPARE(told.lastUtc.date(), QDate(2026, 7, 3));
    }

    void theTableOfTheCampaignDecidesWhatIsCalledAgain()
    {
        const QDateTime start = utc("2026-07-01 14:00");
        CampaignSettings settings = once();
        settings.attempts = 5;
        settings.retries = *RetryTable::fromText(u"no_answer 4h max 1"_s);
        ForecastAssumptions assumed;
        assumed.answered = 0;
        assumed.voicemail = 0;
        const auto told = forecast(settings, {}, {group("+12125550143", start, 10, "9:00-20:00")}, assumed,
                                   Gate(book(), gatefixture::settings()), start);
        QCOMPARE(std::llround(told.attempts), 20);
    }

    /// Retries must not make each step dearer than the one before: it would not come back.
    void aHundredThousandLeadsWithRetriesAreForetold()
    {
        const QDateTime start = utc("2026-07-01 14:00");
        CampaignSettings settings = once();
        settings.attempts = 3;
        LimitSettings limits;
        limits.callsPerSecond = 1;
        limits.maxConcurrency = 1000;
        QList<ForecastGroup> groups;
        for (int i = 0; i < 20; ++i)
            groups.append(group("+12125550143", start, 5'000, "9:00-20:00"));
        const auto told = forecast(settings, limits, groups, ForecastAssumptions {},
                                   Gate(book(), gatefixture::settings()), start);
        QVERIFY2(told.attempts > 100'000 && told.attempts <= 300'000, qPrintable(QString::number(told.attempts)));
        QVERIFY(told.firstUtc == start && told.lastUtc > start.addDays(2));
    }

    void theLastCallGoesWhereTheHoursEndLast()
    {
        const QDateTime start = utc("2026-07-01 13:30");
        ForecastGroup east = group("+12125550143", start, 20, "9:00-20:00");
        east.place = u"New York"_s;
        east.zones = QStringList {u"America/New_York"_s};
        ForecastGroup west = group("+12135550143", utc("2026-07-01 16:00"), 20, "9:00-20:00");
        west.place = u"California"_s;
        west.zones = QStringList {u"America/Los_Angeles"_s};
        const auto told = forecast(once(), {}, {east, west}, ForecastAssumptions {}, Gate(book(), settings()), start);
        QCOMPARE(told.firstUtc, start);
        QCOMPARE(told.lastPlaces, QStringList {u"California"_s});
        QCOMPARE(told.lastZones, QStringList {u"America/Los_Angeles"_s});
    }

    void nothingToDialHasNoEnd()
    {
        const auto told = forecast(once(), {}, {}, {}, Gate(book(), settings()), utc("2026-07-01 14:00"));
        QVERIFY(!told.firstUtc.isValid());
        QVERIFY(!told.lastUtc.isValid());
        QCOMPARE(told.high.microUsd, 0);
    }
};

LEADLINE_TEST(CampaignForecastTest)
#include "tst_campaignforecast.moc"
