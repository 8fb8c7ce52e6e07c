#include "core/base/passing.h"
#include "tests/core/storage/calllogfixture.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

/// Three calls that are under way, and how each of them ended.
struct Bench : CallLogFixture {
    Bench()
    {
        const CampaignId campaign = start(leads(3));
        for (const QString &callId : {u"call-0001"_s, u"call-0002"_s, u"call-0003"_s}) {
            claims.append(place(campaign, callId));
            records.append(report(claims.last(), callId, u"completed"_s, u"human"_s));
        }
    }

    QList<Claim> claims;
    QList<CallRecord> records;
};

DialVerdict placedAs(const QString &callId)
{
    DialVerdict verdict;
    verdict.state = AttemptState::Placed;
    verdict.callId = callId;
    verdict.httpStatus = 200;
    return verdict;
}

} // namespace

class ReportBatchTest : public QObject {
    Q_OBJECT

private slots:
    /// Reports that share a transaction stand and fall alone.
    void oneReportOfABatchIsRefusedAlone()
    {
        Bench f;
        QList<CallRecord> records = f.records;
        records.insert(1, records.at(0)); // known by then
        records.append(f.report(f.claims.at(0), u"call-9999"_s, u"completed"_s, u"human"_s)); // not that call
        const auto answers = f.value(f.log->applyRecords(records, ReportSource::Webhook));
        QCOMPARE(answers.size(), 5);
        QList<Applied::Kind> kinds;
        for (const Result<Applied> &answer : answers)
            kinds.append(answer ? answer->kind : Applied::Kind::NoSuchCall);
        QCOMPARE(
            kinds,
            QList<Applied::Kind>({Applied::Kind::Applied, Applied::Kind::Unchanged, Applied::Kind::Applied,
                                  Applied::Kind::Applied, Applied::Kind::Conflict}));
        for (const Claim &claim : f.claims)
            QCOMPARE(f.stateOf(claim.attempt), u"ended"_s);
        QCOMPARE(f.alarms(u"double_match"_s), 1);
    }

    /// What the database never takes holds up no other report.
    void aReportThatIsNeverTakenIsRefusedAlone()
    {
        Bench f;
        f.change(u"CREATE TRIGGER odd BEFORE UPDATE OF outcome ON attempts WHEN new.id = 2 "
                 "BEGIN INSERT INTO lists(name, created_at) VALUES(NULL, 1); END"_s);
        const auto answers = f.value(f.log->applyRecords(f.records, ReportSource::Webhook));
        QCOMPARE(answers.size(), 3);
        QVERIFY(!answers.at(1) && !isPassing(answers.at(1).error()));
        QCOMPARE(f.stateOf(f.claims.at(0).attempt), u"ended"_s);
        QCOMPARE(f.stateOf(f.claims.at(1).attempt), u"placed"_s);
        QCOMPARE(f.stateOf(f.claims.at(2).attempt), u"ended"_s);
    }

    /// The rest waits for the disk: what was applied before stays, the one that met it and those behind do
    /// not.
    void aFullDiskEndsABatchWhereItIsMet()
    {
        Bench f;
        QSignalSpy placed(&f.changes, &Changes::campaignsChanged);
        QTRY_VERIFY(!placed.isEmpty());
        f.change(u"CREATE TRIGGER full BEFORE UPDATE OF outcome ON attempts WHEN new.id = 2 "
                 "BEGIN SELECT RAISE(ABORT, 'disk full'); END"_s);
        QSignalSpy told(&f.changes, &Changes::attemptChanged);
        const auto answers = f.value(f.log->applyRecords(f.records, ReportSource::Webhook));
        QCOMPARE(answers.size(), 2);
        QVERIFY(bool(answers.at(0)));
        QVERIFY(!answers.at(1));
        QCOMPARE(f.stateOf(f.claims.at(0).attempt), u"ended"_s);
        QCOMPARE(f.stateOf(f.claims.at(1).attempt), u"placed"_s);
        QCOMPARE(f.stateOf(f.claims.at(2).attempt), u"placed"_s);
        QCOMPARE(f.ask(u"SELECT count(*) FROM attempt_reports"_s).toInt(), 1);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.first().first().value<AttemptId>(), f.claims.at(0).attempt);

        f.change(u"DROP TRIGGER full"_s);
        QCOMPARE(f.value(f.log->applyRecords(f.records, ReportSource::Webhook)).size(), 3);
        QCOMPARE(f.ask(u"SELECT count(*) FROM attempts WHERE state = 'ended'"_s).toInt(), 3);
    }

    /// The answers to dials that share a transaction do so too.
    void oneVerdictOfABatchIsRefusedAlone()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(3));
        QList<DialedAttempt> dialed;
        for (int call = 0; call < 3; ++call)
            dialed.append({f.claim(campaign).attempt, placedAs(u"call-%1"_s.arg(call))});
        dialed.insert(1, {AttemptId {4711}, placedAs(u"call-9"_s)}); // nobody knows it
        const auto answers = f.value(f.log->recordDials(dialed));
        QCOMPARE(answers.size(), 4);
        QVERIFY(!answers.at(1) && answers.at(1).error().kind == Error::Kind::NotFound);
        QCOMPARE(f.ask(u"SELECT group_concat(call_id) FROM (SELECT call_id FROM attempts "
                       "WHERE state = 'placed' ORDER BY id)"_s)
                     .toString(),
                 u"call-0,call-1,call-2"_s);
    }

    void aFullDiskEndsABatchOfVerdicts()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(3));
        QList<DialedAttempt> dialed;
        for (int call = 0; call < 3; ++call)
            dialed.append({f.claim(campaign).attempt, placedAs(u"call-%1"_s.arg(call))});
        f.change(u"CREATE TRIGGER full BEFORE UPDATE OF state ON attempts WHEN new.id = 2 "
                 "BEGIN SELECT RAISE(ABORT, 'disk full'); END"_s);
        QCOMPARE(f.value(f.log->recordDials(dialed)).size(), 2);
        QCOMPARE(f.stateOf(dialed.at(0).attempt), u"placed"_s);
        QCOMPARE(f.stateOf(dialed.at(1).attempt), u"intent"_s);
        QCOMPARE(f.stateOf(dialed.at(2).attempt), u"intent"_s);
    }
};

LEADLINE_TEST(ReportBatchTest)
#include "tst_reportbatch.moc"
