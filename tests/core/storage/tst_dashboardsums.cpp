#include "core/metrics/figuredefinitions.h"
#include "core/storage/sqlcalldesk.h"
#include "core/storage/sqlcallfilter.h"
#include "core/storage/sqldashboard.h"
#include "tests/core/storage/callhistory.h"
#include "tests/support/testmain.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

int attemptsWanted()
{
    const int wanted = qEnvironmentVariableIntValue("LEADLINE_DASHBOARD_ATTEMPTS");
    return wanted > 0 ? wanted : 3'000;
}

quint32 seedWanted()
{
    const quint32 seed = qEnvironmentVariableIntValue("LEADLINE_SEED");
    return seed != 0 ? seed : QRandomGenerator::global()->generate() % 1'000'000 + 1;
}

QString textOf(const CallCounts &c)
{
    return u"%1 %2 %3 %4 %5 %6 | %7 %8 %9"_s.arg(c.attempts)
               .arg(c.rang)
               .arg(c.ended)
               .arg(c.reached)
               .arg(c.interested)
               .arg(c.spent.microUsd)
               .arg(c.leads)
               .arg(c.leadsReached)
               .arg(c.leadsForthcoming)
        + u" %1"_s.arg(c.leadsInterested);
}

/// Groups by id or number; names and their order are the reader's own.
QMap<QString, QString> textsOf(const QList<CountedGroup> &groups, bool byName)
{
    QMap<QString, QString> texts;
    for (const CountedGroup &group : groups)
        texts.insert(byName ? group.name : QString::number(group.id), textOf(group.counts));
    return texts;
}

QMap<qint64, QString> textsOf(const QHash<int, CallCounts> &hours)
{
    QMap<qint64, QString> texts;
    for (auto it = hours.begin(); it != hours.end(); ++it)
        texts.insert(it.key(), textOf(*it));
    return texts;
}

/// Hours put together to the length that the reader has chosen.
QMap<qint64, QString> textsOf(const QList<CountedSpan> &spans, qint64 length)
{
    QMap<qint64, CallCounts> sums;
    for (const CountedSpan &span : spans) {
        CallCounts &sum = sums[span.fromUtc.toMSecsSinceEpoch() / (3'600'000 * length)];
        sum.rang += span.counts.rang;
        sum.reached += span.counts.reached;
    }
    QMap<qint64, QString> texts;
    for (auto it = sums.begin(); it != sums.end(); ++it) {
        if (it->rang > 0)
            texts.insert(it.key(), textOf(*it));
    }
    return texts;
}

} // namespace

class DashboardSumsTest : public QObject {
    Q_OBJECT

private slots:
    void figuresEqualAnEvaluationOfTheirOwn();
    void clicksLeadToExactlyTheCallsOfAFigure();
    void followTheCallsOfACampaign();
    void namesWhatIsCompared();
};

/// Random history, a third of it from before the figures
/// were kept; then live changes, with and without folding.
void DashboardSumsTest::figuresEqualAnEvaluationOfTheirOwn()
{
    const quint32 seed = seedWanted();
    qInfo("LEADLINE_SEED=%u, %d attempts", seed, attemptsWanted());
    CallHistory history(seed, attemptsWanted(), 0.7);
    const auto reader = makeSqlDashboardReader(*history.f.thread, history.f.database->fileName());
    history.fill();
    for (int round = 0; round < 24; ++round) {
        if (round % 3 == 1)
            history.fold();
        const DashboardScope scope = round == 0 ? DashboardScope {} : history.anyScope();
        const DashboardCounts actual = reader->read(scope);
        const DashboardCounts expected = history.expected(scope);
        QCOMPARE(actual.uncounted, 0);
        QCOMPARE(textOf(actual.all), textOf(expected.all));
        QCOMPARE(actual.outcomes, expected.outcomes);
        QCOMPARE(textsOf(actual.weekHours), textsOf(expected.weekHours));
        QCOMPARE(textsOf(actual.lists, false), textsOf(expected.lists, false));
        QCOMPARE(textsOf(actual.scripts, false), textsOf(expected.scripts, false));
        QCOMPARE(textsOf(actual.callers, true), textsOf(expected.callers, true));
        const qint64 length = actual.spanLength.count();
        QCOMPARE(textsOf(actual.spans, length), textsOf(expected.spans, length));
        history.change(25);
    }
}

void DashboardSumsTest::clicksLeadToExactlyTheCallsOfAFigure()
{
    const quint32 seed = seedWanted();
    qInfo("LEADLINE_SEED=%u", seed);
    CallHistory history(seed, 600, 1);
    const auto reader = makeSqlDashboardReader(*history.f.thread, history.f.database->fileName());
    // What the click finds, and what the Calls page makes of the filter it gets, have to be the same.
    const auto calls = [&](const CallSelection &selection) -> qint64 {
        const auto found = reader->find(selection).result();
        CallFilter filter = filterOf(selection);
        if (found && !isWhole(selection))
            filter.only = *found;
        const auto shown =
            history.f.database->run([filter](QSqlDatabase &db) { return callfilter::count(db, filter); })
                .result();
        return found && shown && *shown == found->size() ? *shown : -1;
    };
    for (int round = 0; round < 6; ++round) {
        const DashboardScope scope = history.anyScope();
        const DashboardCounts counts = reader->read(scope);
        QCOMPARE(calls(selectionOf(Figure::Calls, scope)), counts.all.rang);
        QCOMPARE(calls(selectionOf(Figure::AnswerRate, scope)), counts.all.reached);
        QCOMPARE(calls(selectionOf(Figure::InterestedLeads, scope)), counts.all.leadsInterested);
        QCOMPARE(calls(selectionOf(Figure::Spent, scope)), counts.all.attempts);
        QCOMPARE(calls(selectionOf(Figure::FunnelCalled, scope)), counts.all.leads);
        QCOMPARE(calls(selectionOf(Figure::FunnelReached, scope)), counts.all.leadsReached);
        QCOMPARE(calls(selectionOf(Figure::FunnelForthcoming, scope)), counts.all.leadsForthcoming);
        QCOMPARE(calls(selectionOf(Figure::FunnelInterested, scope)), counts.all.leadsInterested);
        for (auto it = counts.weekHours.begin(); it != counts.weekHours.end(); ++it) {
            CallSelection cell = selectionOf(Figure::AnswerRateByHour, scope);
            cell.weekHour = it.key();
            QCOMPARE(calls(cell), it->ended);
        }
        for (auto it = counts.outcomes.begin(); it != counts.outcomes.end(); ++it) {
            CallSelection bar = selectionOf(Figure::Outcomes, scope);
            bar.outcome = it.key();
            QCOMPARE(calls(bar), *it);
            QVERIFY(isWhole(bar));
        }
        CallSelection row = selectionOf(Figure::CompareAnswered, scope);
        row.script = PromptVersionId {2};
        row.list = ListId {1};
        row.callerNumber = u"+12125550111"_s;
        QCOMPARE(calls(row), history.expectedCalls(row));
        row.callerNumber = u""_s;
        QCOMPARE(calls(row), history.expectedCalls(row));
        history.change(40);
    }
}

/// By the real writers: claim, refusal, report, late delivery, correction, its undoing.
void DashboardSumsTest::followTheCallsOfACampaign()
{
    CallLogFixture f;
    const CampaignId campaign = f.start(f.leads(4));
    const auto reader = makeSqlDashboardReader(*f.thread, f.database->fileName());
    const auto look = [&] { return reader->read({.campaign = campaign}); };
    QCOMPARE(look().leads, 4);
    QCOMPARE(look().leadsLeft, 4);

    const Claim first = f.place(campaign, u"call-1"_s);
    QCOMPARE(look().all.rang, 1);
    QCOMPARE(look().all.ended, 0);
    QCOMPARE(look().open, 1);
    QCOMPARE(look().all.leads, 1);

    f.record(f.claim(campaign), AttemptState::Rejected);
    QCOMPARE(look().all.rang, 1);
    QCOMPARE(look().all.attempts, 2);

    CallRecord report = CallLogFixture::report(first, u"call-1"_s, u"completed"_s, u"human"_s);
    report.dispositionTag = u"INTERESTED"_s;
    report.callLengthMinutes = 1.5;
    report.transcript = {{TranscriptLine::Speaker::Callee, u"Yes, please."_s, f.clock.nowUtc()}};
    f.apply(report);
    QCOMPARE(look().all.interested, 1);
    QCOMPARE(look().all.leadsInterested, 1);
    QCOMPARE(look().all.spent.microUsd, 0);
    QCOMPARE(look().outcomes, (QMap<Outcome, qint64> {{Outcome::Interested, 1}}));

    report.price = Money::fromUsd(0.25);
    f.apply(report, ReportSource::Poll);
    f.apply(report);
    QCOMPARE(look().all.spent, Money::fromUsd(0.25));

    const auto desk = makeSqlCallDesk(*f.database, f.changes, f.clock, *f.gate, u"Ada"_s);
    const auto corrected = f.value(desk->correct(first.attempt, Outcome::Voicemail, u"heard it"_s));
    QCOMPARE(look().all.reached, 0);
    QCOMPARE(look().all.leadsInterested, 0);
    QCOMPARE(look().outcomes, (QMap<Outcome, qint64> {{Outcome::Voicemail, 1}}));
    f.value(desk->undo(corrected.id));
    QCOMPARE(look().all.leadsInterested, 1);
    QCOMPARE(reader->read({}).all, look().all);

    const QDateTime hour =
        QDateTime::fromMSecsSinceEpoch(f.clock.nowUtc().toMSecsSinceEpoch() / 3'600'000 * 3'600'000, Qt::UTC);
    QCOMPARE(reader->read({{}, hour, hour.addSecs(3600)}).all, look().all);
    QCOMPARE(reader->read({{}, hour.addSecs(3600), hour.addSecs(7200)}).all, CallCounts {});
}

void DashboardSumsTest::namesWhatIsCompared()
{
    CallLogFixture f;
    const CampaignId campaign =
        f.start(f.leads(2), [](CampaignSettings &settings) { settings.budget = Money::fromUsd(5); });
    f.place(campaign, u"call-1"_s);
    const auto reader = makeSqlDashboardReader(*f.thread, f.database->fileName());
    const DashboardCounts counts = reader->read({});
    QCOMPARE(counts.lists.size(), 1);
    QCOMPARE(counts.lists.first().name, u"Leads"_s);
    QCOMPARE(counts.scripts.first().name, u"hello"_s);
    QCOMPARE(counts.callers.first().name, QString());
    QCOMPARE(counts.campaigns.first().name, u"Spring"_s);
    QCOMPARE(counts.campaigns.first().budget, std::optional(Money::fromUsd(5)));
}

LEADLINE_TEST(DashboardSumsTest)
#include "tst_dashboardsums.moc"
