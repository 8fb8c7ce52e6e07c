#include "core/storage/sqlcalldesk.h"
#include "core/storage/sqlcallfilter.h"
#include "tests/core/storage/calllogfixture.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Change = std::function<void(CallFilter &)>;

/// Five calls: 1 interested, 2 unanswered, 3 a person without analysis, 4 under way, 5 unclear.
struct Calls : CallLogFixture {
    Calls()
    {
        QList<TestLead> people = leads(5);
        people[0].firstName = u"Grace"_s;
        campaign = start(people, [](CampaignSettings &settings) {
            settings.callerNumber = u"+12125550100"_s;
            settings.promptName = u"Spring offer"_s;
        });
        for (int i = 0; i < 3; ++i)
            claims.append(place(campaign, u"call-000%1"_s.arg(i)));
        finish(0, u"human"_s, u"INTERESTED"_s);
        clock.advance(2h);
        claims.append(place(campaign, u"call-0003"_s));
        finish(1, u"no-answer"_s, {});
        finish(2, u"human"_s, {});
        claims.append(claim(campaign));
        record(claims.last(), AttemptState::Unknown);
        change(u"UPDATE leads SET owner = 'Ann' WHERE id = 1"_s);
        change(u"INSERT INTO tags (name) VALUES ('fair')"_s);
        change(u"INSERT INTO lead_tags (tag_id, lead_id) VALUES (1, 2)"_s);
        value(desk->setArchived({claims.at(1).attempt}, true));
        value(desk->planCallback(claims.at(0).attempt, {clock.nowUtc().addDays(2), {}, {}}));
        value(desk->correct(claims.at(0).attempt, Outcome::Interested, {}));
    }

    void finish(int call, const QString &answeredBy, const QString &tag)
    {
        CallRecord record = report(claims.at(call), u"call-000%1"_s.arg(call), u"completed"_s, answeredBy);
        record.callLengthMinutes = answeredBy == u"no-answer" ? 0.0 : 1.0 + call;
        record.dispositionTag = tag;
        apply(record);
    }

    QList<qint64> found(const CallFilter &filter, CallSort sort = CallSort::Started,
                        Qt::SortOrder order = Qt::AscendingOrder)
    {
        QList<qint64> ids;
        for (const AttemptId id : value(deskReader->find(filter, sort, order)))
            ids.append(raw(id));
        return ids;
    }

    /// How the database would find the calls.
    QStringList planOf(const callfilter::Condition &condition)
    {
        return database
            ->run([condition](QSqlDatabase &db) {
                QStringList steps;
                auto rows =
                    sql::exec(db, u"EXPLAIN QUERY PLAN SELECT a.id FROM attempts a WHERE "_s + condition.text,
                              condition.binds);
                while (rows && rows->next())
                    steps.append(rows->value(3).toString());
                return steps;
            })
            .result();
    }

    std::unique_ptr<CallDesk> desk = makeSqlCallDesk(*database, changes, clock, *gate, u"Ann"_s);
    std::unique_ptr<CallDeskReader> deskReader = makeSqlCallDeskReader(*thread, database->fileName());
    CampaignId campaign {};
    QList<Claim> claims;
};

} // namespace
Q_DECLARE_METATYPE(Change)

class CallFilterTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheCallsOfEachFilter_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QList<qint64>>("calls");
        const auto row = [](const char *name, const QList<qint64> &calls, const Change &change) {
            QTest::newRow(name) << change << calls;
        };
        row("inbox", {1, 3, 4, 5}, [](CallFilter &) {});
        row("archive", {2}, [](CallFilter &f) { f.box = CallBox::Archived; });
        row("both", {1, 2, 3, 4, 5}, [](CallFilter &f) { f.box = CallBox::All; });
        row("campaign", {1, 3, 4, 5}, [](CallFilter &f) { f.campaign = CampaignId {1}; });
        row("other campaign", {}, [](CallFilter &f) { f.campaign = CampaignId {9}; });
        row("list", {1, 3, 4, 5}, [](CallFilter &f) { f.list = ListId {1}; });
        row("other list", {}, [](CallFilter &f) { f.list = ListId {9}; });
        row("lead", {3}, [](CallFilter &f) { f.lead = LeadId {3}; });
        row("outcome", {1}, [](CallFilter &f) { f.outcomes = {Outcome::Interested}; });
        row("two outcomes", {1, 3}, [](CallFilter &f) {
            f.outcomes = {Outcome::Interested, Outcome::HumanAnswered};
        });
        row("state", {4, 5}, [](CallFilter &f) { f.states = {AttemptState::Placed, AttemptState::Unknown}; });
        row("decided by a person", {1}, [](CallFilter &f) { f.decidedBy = OutcomeBy::Person; });
        row("unread", {3}, [](CallFilter &f) { f.unreadOnly = true; });
        row("review", {3, 5}, [](CallFilter &f) { f.reviewOnly = true; });
        row("reason", {3}, [](CallFilter &f) { f.reviewReason = u"no_analysis"_s; });
        row("unclear", {5}, [](CallFilter &f) { f.reviewReason = u"unclear"_s; });
        row("callback", {1}, [](CallFilter &f) { f.callbackOnly = true; });
        row("owner", {1}, [](CallFilter &f) { f.owner = u"Ann"_s; });
        row("nobody's", {3, 4, 5}, [](CallFilter &f) { f.owner = QString(); });
        row("tag", {2}, [](CallFilter &f) {
            f.tag = u"Fair"_s;
            f.box = CallBox::All;
        });
        row("script", {1, 3, 4, 5}, [](CallFilter &f) { f.script = u"Spring offer"_s; });
        row("other script", {}, [](CallFilter &f) { f.script = u"Autumn"_s; });
        row("other caller number", {}, [](CallFilter &f) { f.callerNumber = u"+12125550199"_s; });
        row("name", {1}, [](CallFilter &f) { f.text = u"grace"_s; });
        row("wildcard", {}, [](CallFilter &f) { f.text = u"%"_s; });
        row("only", {4}, [](CallFilter &f) { f.only = QList<AttemptId> {AttemptId {4}, AttemptId {2}}; });
        row("none of them", {}, [](CallFilter &f) { f.only = QList<AttemptId> {}; });
        row("all at once", {1}, [](CallFilter &f) {
            f.outcomes = {Outcome::Interested};
            f.owner = u"Ann"_s;
            f.callbackOnly = true;
            f.decidedBy = OutcomeBy::Person;
            f.text = u"Grace"_s;
        });
    }

    void findsTheCallsOfEachFilter()
    {
        QFETCH(const Change, change);
        QFETCH(const QList<qint64>, calls);
        if (!m_calls)
            m_calls = std::make_unique<Calls>();
        CallFilter filter;
        change(filter);
        QCOMPARE(m_calls->found(filter), calls);
        QCOMPARE(m_calls->value(m_calls->deskReader->count(filter)), calls.size());
    }

    void findsByTheTimeOfTheCall()
    {
        Calls f;
        CallFilter early;
        early.untilUtc = f.clock.nowUtc().addSecs(-60 * 60);
        early.box = CallBox::All;
        QCOMPARE(f.found(early), (QList<qint64> {1, 2, 3}));
        CallFilter late;
        late.fromUtc = early.untilUtc;
        QCOMPARE(f.found(late), (QList<qint64> {4, 5}));
    }

    void findsTheNumberACallWasMadeFrom()
    {
        Calls f;
        f.change(u"UPDATE attempt_texts SET caller_number = '+12125550177' WHERE attempt_id = 3"_s);
        f.change(u"UPDATE call_facts SET caller = '+12125550177' WHERE attempt_id = 3"_s);
        CallFilter filter;
        filter.callerNumber = u"+12125550177"_s;
        QCOMPARE(f.found(filter), QList<qint64> {3});
        QVERIFY(f.deskReader->callerNumbers().contains(u"+12125550177"_s));
        QCOMPARE(f.deskReader->calls({AttemptId {3}}).first().callerNumber, u"+12125550177"_s);
    }

    /// After an update with many calls it takes minutes until each of them takes part in the figures.
    void findsTheNumberOfCallsThatTheFiguresDoNotKnowYet()
    {
        Calls f;
        f.change(u"DELETE FROM call_facts WHERE attempt_id <= 3"_s);
        f.change(u"UPDATE call_fill SET below = 3"_s);
        f.change(u"UPDATE attempt_texts SET caller_number = '+12125550177' WHERE attempt_id IN (3, 4)"_s);
        f.change(u"UPDATE call_facts SET caller = '+12125550177' WHERE attempt_id = 4"_s);
        CallFilter filter;
        filter.callerNumber = u"+12125550177"_s;
        filter.box = CallBox::All;
        QCOMPARE(f.found(filter), (QList<qint64> {3, 4}));
    }

    void findsTheScriptOfCallsThatTheFiguresDoNotKnowYet()
    {
        Calls f;
        f.change(u"DELETE FROM call_facts WHERE attempt_id <= 3"_s);
        f.change(u"UPDATE call_fill SET below = 3"_s);
        CallFilter filter;
        filter.script = u"Spring offer"_s;
        filter.box = CallBox::All;
        QCOMPARE(f.found(filter), (QList<qint64> {1, 2, 3, 4, 5}));
    }

    /// A million calls take part in the figures, and few of them may be asked for.
    void asksAnIndexOfTheFigures_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("index");
        QTest::newRow("caller number")
            << Change([](CallFilter &f) { f.callerNumber = u"+12125550177"_s; }) << u"call_facts_caller"_s;
        QTest::newRow("script") << Change([](CallFilter &f) { f.script = u"Autumn"_s; })
                                << u"call_facts_script"_s;
    }
    void asksAnIndexOfTheFigures()
    {
        QFETCH(const Change, change);
        QFETCH(const QString, index);
        if (!m_calls)
            m_calls = std::make_unique<Calls>();
        CallFilter filter;
        change(filter);
        const QStringList plan = m_calls->planOf(callfilter::conditionOf(filter));
        QVERIFY2(!plan.filter(u"SEARCH call_facts USING COVERING INDEX "_s + index).isEmpty(),
                 qPrintable(plan.join(u'\n')));
        QVERIFY2(plan.filter(u"SCAN call_facts"_s).isEmpty(), qPrintable(plan.join(u'\n')));
        QVERIFY2(plan.filter(u"SCAN attempt_texts"_s).isEmpty(), qPrintable(plan.join(u'\n')));
    }

    void ordersByEachColumn()
    {
        Calls f;
        CallFilter all;
        all.box = CallBox::All;
        for (int sort = 0; sort <= static_cast<int>(CallSort::Callback); ++sort) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                QList<qint64> ids = f.found(all, static_cast<CallSort>(sort), order);
                std::ranges::sort(ids);
                QCOMPARE(ids, (QList<qint64> {1, 2, 3, 4, 5}));
            }
        }
        QCOMPARE(f.found(all, CallSort::Length, Qt::DescendingOrder).first(), 3);
        QCOMPARE(f.found(all, CallSort::Who, Qt::DescendingOrder).first(), 1);
        QCOMPARE(f.found(all, CallSort::Owner, Qt::DescendingOrder).first(), 1); // those without come last
        QCOMPARE(f.found(all, CallSort::Callback, Qt::AscendingOrder).first(), 1);
        QCOMPARE(f.found(all, CallSort::Review, Qt::AscendingOrder).first(2), (QList<qint64> {3, 5}));
    }

    void leavesTestCallsOut()
    {
        Calls f;
        f.change(u"UPDATE campaigns SET test = 1"_s);
        QCOMPARE(f.found({}), QList<qint64> {});
        CallFilter theirs;
        theirs.campaign = f.campaign;
        QCOMPARE(f.found(theirs).size(), 4);
    }

    void tellsWhatIsOnTheDesk()
    {
        Calls f;
        const DeskCall desk = f.deskReader->calls({AttemptId {1}}).value(0);
        QCOMPARE(desk.owner, u"Ann"_s);
        QCOMPARE(desk.listName, u"Leads"_s);
        QCOMPARE(desk.script, u"Spring offer"_s);
        QVERIFY(desk.callbackUtc.isValid());
        QCOMPARE(f.deskReader->calls({AttemptId {2}}).value(0).tags, QStringList(u"fair"_s));
        QCOMPARE(f.deskReader->calls({AttemptId {5}, AttemptId {77}, AttemptId {1}}).size(), 2);
        QCOMPARE(f.deskReader->scripts(), QStringList(u"Spring offer"_s));
    }

private:
    std::unique_ptr<Calls> m_calls; ///< for the filters, which change nothing
};

LEADLINE_TEST(CallFilterTest)
#include "tst_callfilter.moc"
