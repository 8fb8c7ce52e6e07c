#include "tests/core/storage/calllogfixture.h"
#include "tests/support/testmain.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Window {
    int from; ///< minutes of the day
    int to; ///< 0: closed
};

/// What the law of a state allows, written down once more. Source: calling-rules.md section 3.1.
struct State {
    const char *areaCode;
    const char *zone;
    Window weekday;
    Window sunday;
};
constexpr Window closed {0, 0};
constexpr std::array states {
    State {"214", "America/Chicago", {9 * 60, 21 * 60}, {12 * 60, 21 * 60}}, // Texas
    State {"504", "America/Chicago", {8 * 60, 20 * 60}, closed}, // Louisiana
    State {"401", "America/New_York", {9 * 60, 18 * 60}, closed}, // Rhode Island
    State {"859", "America/New_York", {10 * 60, 21 * 60}, {10 * 60, 21 * 60}}, // Kentucky
    State {"205", "America/Chicago", {8 * 60, 20 * 60}, closed}, // Alabama
    State {"801", "America/Denver", {9 * 60, 20 * 60}, {9 * 60, 20 * 60}}, // Utah
    State {"415", "America/Los_Angeles", {8 * 60, 21 * 60}, {8 * 60, 21 * 60}}, // California: federal hours
    State {"206", "America/Los_Angeles", closed, closed}, // Washington: no automatic sales calls
};
constexpr int minutesBeforeClosing = 5;
constexpr auto step = 15min;

const State &stateOf(const QString &phone)
{
    return *std::ranges::find_if(
        states, [&](const State &state) { return phone.mid(2, 3) == QLatin1String(state.areaCode); });
}

/// The campaign's days are Sunday to Wednesday.
bool allows(const State &state, const QDateTime &atUtc)
{
    const QDateTime local = atUtc.toTimeZone(QTimeZone(state.zone));
    const Window window = local.date().dayOfWeek() == Qt::Sunday ? state.sunday : state.weekday;
    const int minute = local.time().hour() * 60 + local.time().minute();
    return minute >= window.from && minute < window.to - minutesBeforeClosing;
}

struct Dial {
    QDateTime atUtc;
    QString phone;
};

/// Three leads of each state, then one without ground, one on the stop list, one that a person has to look
/// at.
QList<TestLead> leadsOfEightStates()
{
    QList<TestLead> leads;
    for (const State &state : states) {
        for (int n = 0; n < 3; ++n)
            leads.append(
                {.phone = u"+1"_s + QLatin1String(state.areaCode) + u"555010"_s + QString::number(n)});
    }
    leads.append({.phone = u"+14155550110"_s, .consent = u"verbal"_s});
    leads.append({.phone = u"+14155550111"_s});
    leads.append({.phone = u"+14155550112"_s, .heldReason = u"doubtful number"_s});
    return leads;
}

CampaignHours everyDay()
{
    CampaignHours hours;
    hours.days.fill({8 * 60, 21 * 60});
    return hours;
}

} // namespace

/// From Sunday evening to Wednesday under a clock that is moved by hand: dialed is who may be, when it may
/// be, and everybody else has a reason.
class EightStatesTest : public QObject {
    Q_OBJECT

    struct Week : CallLogFixture {
        Week()
        {
            clock.setNow(QDateTime::fromString(u"2026-06-14T22:00:00Z"_s, Qt::ISODate));
            change(u"INSERT INTO stop_list (phone, source, added_at) VALUES ('+14155550111', 'person', 0)"_s);
            campaign = start(leadsOfEightStates(), [](CampaignSettings &settings) {
                settings.attempts = 2;
                settings.hours = everyDay();
            });
        }

        /// Nobody answers.
        void dialWhatIsDue()
        {
            for (Claim claimed = claim(campaign); claimed.kind == Claim::Kind::Dial;
                 claimed = claim(campaign)) {
                dials.append({clock.nowUtc(), claimed.phone.e164()});
                const QString call = u"call-%1"_s.arg(dials.size(), 4, 10, QChar(u'0'));
                record(claimed, AttemptState::Placed,
                       [&call](DialVerdict &verdict) { verdict.callId = call; });
                apply(report(claimed, call, u"no-answer"_s, u"no-answer"_s));
            }
        }
        void runUntil(const QString &momentUtc)
        {
            const QDateTime end = QDateTime::fromString(momentUtc, Qt::ISODate);
            for (; clock.nowUtc() < end; clock.advance(step))
                dialWhatIsDue();
        }

        CampaignId campaign {};
        QList<Dial> dials;
    };

private slots:
    void dialsExactlyThoseAndThenThatTheRulesAllow()
    {
        Week week;
        const QDateTime begin = week.clock.nowUtc();
        week.runUntil(u"2026-06-17T16:00:00Z"_s);

        QMap<QString, QList<QDateTime>> calls;
        for (const Dial &dial : std::as_const(week.dials)) {
            QVERIFY2(allows(stateOf(dial.phone), dial.atUtc),
                     qPrintable(dial.phone + dial.atUtc.toString(Qt::ISODate)));
            calls[dial.phone].append(dial.atUtc);
        }
        for (const TestLead &lead : leadsOfEightStates().first(24)) {
            const State &state = stateOf(lead.phone);
            QDateTime first = begin;
            while (!allows(state, first) && first < week.clock.nowUtc())
                first = first.addSecs(std::chrono::seconds(step).count());
            const bool isNeverOpen = first >= week.clock.nowUtc();
            QCOMPARE(calls.value(lead.phone).size(), isNeverOpen ? 0 : 2);
            if (isNeverOpen)
                continue;
            QCOMPARE(calls.value(lead.phone).first(), first); // at once, not later
            QVERIFY(calls.value(lead.phone).at(0).secsTo(calls.value(lead.phone).at(1)) >= 4 * 3600);
        }
        QCOMPARE(week.dials.size(), 7 * 3 * 2);
    }

    void explainsEachOfTheOthers()
    {
        Week week;
        week.runUntil(u"2026-06-15T11:00:00Z"_s); // Monday, 7:00 in New York

        const QStringList places = week.rows(
            u"SELECT substr(l.phone, 3, 3) || ' ' || c.state || ' ' || c.reason || ' ' || "
            "coalesce(strftime('%d %H:%M', c.next_at / 1000, 'unixepoch'), '') FROM campaign_leads c "
            "JOIN leads l ON l.id = c.lead_id WHERE l.phone LIKE '%0100' OR l.phone LIKE '%011_' ORDER BY l.phone"_s);
        const QStringList expected {
            u"205 ready outside_hours 15 13:00"_s, // Alabama opens at 8:00 Central
            u"206 refused sales_blocked "_s, // Washington
            u"214 ready outside_hours 15 14:00"_s, // Texas, called on Sunday, again at 9:00 Central
            u"401 ready outside_hours 15 13:00"_s, // Rhode Island at 9:00 Eastern
            u"415 finished campaign_attempts "_s, // California: both calls on Sunday
            u"415 refused no_consent "_s,          u"415 refused on_stop_list "_s, u"415 parked held "_s,
            u"504 ready outside_hours 15 13:00"_s, // Louisiana
            u"801 ready outside_hours 15 15:00"_s, // Utah at 9:00 Mountain
            u"859 ready outside_hours 15 14:00"_s, // Kentucky at 10:00 Eastern
        };
        QCOMPARE(places.size(), expected.size());
        for (qsizetype i = 0; i < places.size(); ++i)
            QCOMPARE(places.at(i), expected.at(i));
    }
};

LEADLINE_TEST(EightStatesTest)
#include "tst_eightstates.moc"
