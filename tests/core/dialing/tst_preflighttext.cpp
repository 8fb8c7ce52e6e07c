#include "core/dialing/preflighttext.h"
#include "tests/support/testmain.h"

#include <QLocale>

#include <ctime>

using namespace Qt::StringLiterals;

namespace {

const QDateTime thanksgiving(QDate(2026, 11, 26), QTime(15, 5), Qt::UTC); // 10:05 in New York

/// Two places; the last call goes to the second.
Preflight sample()
{
    Preflight told;
    told.madeUtc = thanksgiving;
    told.willDial = 7;
    told.groups = {{.facts = {},
                    .place = u"New York"_s,
                    .zones = {u"America/New_York"_s},
                    .due = {{thanksgiving.toMSecsSinceEpoch(), 5}}},
                   {.facts = {},
                    .place = u"California"_s,
                    .zones = {u"America/Los_Angeles"_s},
                    .due = {{thanksgiving.addSecs(7'200).toMSecsSinceEpoch(), 2}}}};
    told.firstCalls = {{.lead = LeadId {1},
                        .name = u"Ada"_s,
                        .phone = {},
                        .utc = thanksgiving,
                        .zones = {u"America/New_York"_s},
                        .places = {u"New York"_s},
                        .firstSentence = {},
                        .task = {}}};
    told.forecast.firstUtc = thanksgiving;
    told.forecast.lastUtc = thanksgiving.addSecs(5 * 3'600);
    told.forecast.lastPlaces = {u"California"_s};
    told.forecast.lastZones = {u"America/Los_Angeles"_s};
    return told;
}

void sitIn(const char *zone)
{
    qputenv("TZ", zone);
    tzset();
}

} // namespace

class PreflightTextTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_zone = qgetenv("TZ");
        m_hadZone = qEnvironmentVariableIsSet("TZ");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void cleanup()
    {
        QLocale::setDefault(QLocale::c());
        if (m_hadZone)
            sitIn(m_zone.constData());
        else
            qunsetenv("TZ");
        tzset();
    }

    void theFirstCallAtOnceHasItsTimeInBothZones()
    {
        sitIn("Europe/Berlin");
        Preflight told = sample();
        told.dialNow = 5;
        const QString text = preflighttext::opening(told);
        QVERIFY2(text.startsWith(u"First call: at once, Thu 10:05 their time (New York: Eastern), which is "
                                 "Thu 26 Nov 16:05 here (Central European"_s),
                 qPrintable(text));
        QVERIFY2(text.endsWith(u"5 of them may be called at once."_s)
                     || text.endsWith(u"5 of them may be called at once"_s),
                 qPrintable(text));
    }

    void whoSitsInTheSameZoneReadsOneTime()
    {
        sitIn("America/New_York");
        Preflight told = sample();
        told.dialNow = 5;
        QVERIFY2(preflighttext::opening(told).startsWith(
                     u"First call: at once, Thu 26 Nov 10:05 (New York: Eastern)."_s),
                 qPrintable(preflighttext::opening(told)));
    }

    void aLaterFirstCallHasItsMoment()
    {
        sitIn("America/New_York");
        Preflight told = sample();
        told.firstCalls.first().utc = thanksgiving.addSecs(22 * 3'600 + 55 * 60);
        QCOMPARE(preflighttext::opening(told), u"First call: Fri 27 Nov 09:00 (New York: Eastern)."_s);
    }

    void withoutARenderedCallTheFirstPlaceTellsTheZone()
    {
        sitIn("America/New_York");
        Preflight told = sample();
        told.firstCalls.clear();
        QCOMPARE(preflighttext::opening(told), u"First call: Thu 26 Nov 10:05 (New York: Eastern)."_s);
    }

    void theLastCallHasItsZoneToo()
    {
        sitIn("America/New_York");
        QCOMPARE(preflighttext::end(sample()),
                 u"The last call ends about Thu 12:05 their time (California: Pacific), which is Thu 26 Nov "
                 "15:05 here (Eastern)."_s);
    }

    void ofManyZonesTheTimeHereIsToldAlone()
    {
        sitIn("America/New_York");
        Preflight told = sample();
        told.forecast.lastZones = {u"America/Los_Angeles"_s, u"America/Denver"_s, u"America/Chicago"_s,
                                   u"Pacific/Honolulu"_s};
        QCOMPARE(preflighttext::end(told), u"The last call ends about Thu 26 Nov 15:05 here (Eastern)."_s);
    }

    void thePlacesOfTheLeadsAreCounted()
    {
        Preflight told = sample();
        QCOMPARE(preflighttext::places(told), u"They are in New York (5), California (2)."_s);
        for (int i = 0; i < 5; ++i) {
            told.groups.append(told.groups.first());
            told.groups.last().place = u"Place %1"_s.arg(i);
            told.groups.last().due = {{0, 1}};
        }
        const QString text = preflighttext::places(told);
        QVERIFY2(text.startsWith(u"They are in New York (5), California (2), Place 0 (1), Place 1 (1), "
                                 "Place 2 (1) and 2 other place"_s),
                 qPrintable(text));
    }

    void nothingToDialHasNoMoment()
    {
        QCOMPARE(preflighttext::opening({}), QString());
        QCOMPARE(preflighttext::end({}), QString());
        QCOMPARE(preflighttext::places({}), QString());
    }

private:
    QByteArray m_zone;
    bool m_hadZone = false;
};

LEADLINE_TEST(PreflightTextTest)
#include "tst_preflighttext.moc"
