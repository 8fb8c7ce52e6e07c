#include "tests/support/testmain.h"

#include "tests/ui/calls/callsbench.h"
#include "ui/calls/callcolumns.h"
#include "ui/calls/calltablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class CallTableModelTest : public QObject {
    Q_OBJECT

private slots:
    void showsCallsNewestFirst()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(3);
        const Claim first = bench.placeNext(campaign);
        const Claim second = bench.placeNext(campaign);
        CallTableModel model(*bench.reader, bench.changes);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.idAt(0), second.attempt);
        QCOMPARE(model.idAt(1), first.attempt);
        QCOMPARE(model.rowOf(first.attempt), 1);
        QCOMPARE(model.rowOf(AttemptId { 77 }), -1);
    }

    void putsNewCallsOnTopWithoutAReset()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(5);
        bench.placeNext(campaign);
        CallTableModel model(*bench.reader, bench.changes);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 1);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const Claim next = bench.placeNext(campaign);
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.idAt(0), next.attempt);
        QCOMPARE(resets.size(), 0);
    }

    void changesARowInPlace()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(5);
        const Claim first = bench.placeNext(campaign);
        bench.placeNext(campaign);
        CallTableModel model(*bench.reader, bench.changes);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 2);
        const QString before = model.index(1, 0).data().toString();
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy moved(&model, &QAbstractItemModel::rowsRemoved);
        bench.end(first, 0);
        QTRY_VERIFY(model.index(1, 0).data().toString() != before);
        QCOMPARE(model.index(1, 0).data().toString(), outcomeLabelOf(bench, first));
        QCOMPARE(resets.size(), 0);
        QCOMPARE(moved.size(), 0);
    }

    void letsCallsGoThatNoLongerMatch()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(3);
        const Claim first = bench.placeNext(campaign);
        const Claim second = bench.placeNext(campaign);
        CallTableModel model(*bench.reader, bench.changes);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        CallQuery query;
        query.state = AttemptState::Placed;
        model.setQuery(query);
        QTRY_COMPARE(model.rowCount(), 2);
        bench.end(first, 0);
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.idAt(0), second.attempt);
    }

    void isSafeAtItsEdges()
    {
        CallsBench bench;
        bench.placeNext(bench.campaign(1));
        CallTableModel model(*bench.reader, bench.changes);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 1);
        QVERIFY(!model.call(1));
        QVERIFY(!model.call(-1));
        QVERIFY(!model.headerData(model.columnCount(), Qt::Horizontal, Qt::DisplayRole).isValid());
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    }

private:
    static QString outcomeLabelOf(CallsBench &bench, const Claim &claim) { return callResultLabel(bench.attempt(claim.attempt)); }
};

LEADLINE_TEST(CallTableModelTest)
#include "tst_calltablemodel.moc"
