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
        CallTableModel model(*bench.deskReader, bench.changes);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.idAt(0), second.attempt);
        QCOMPARE(model.idAt(1), first.attempt);
        QCOMPARE(model.rowOf(first.attempt), 1);
        QCOMPARE(model.rowOf(AttemptId {77}), -1);
    }

    void putsNewCallsOnTopWithoutAReset()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(5);
        bench.placeNext(campaign);
        CallTableModel model(*bench.deskReader, bench.changes);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter({});
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
        CallTableModel model(*bench.deskReader, bench.changes);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter({});
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
        CallTableModel model(*bench.deskReader, bench.changes);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        CallFilter filter;
        filter.states = {AttemptState::Placed};
        model.setFilter(filter);
        QTRY_COMPARE(model.rowCount(), 2);
        bench.end(first, 0);
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.idAt(0), second.attempt);
    }

    void keepsTheRowThatIsRead()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(3);
        QList<Claim> calls;
        for (int i = 0; i < 3; ++i)
            calls.append(bench.placeNext(campaign));
        CallTableModel model(*bench.deskReader, bench.changes);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        CallFilter filter;
        filter.states = {AttemptState::Placed};
        model.setFilter(filter);
        QTRY_COMPARE(model.rowCount(), 3);
        model.setKept(calls.at(1).attempt);
        bench.end(calls.at(2), 0);
        QTRY_COMPARE(model.rowCount(), 2);
        bench.end(calls.at(1), 0);
        QTRY_COMPARE(model.index(0, 0).data().toString(), outcomeLabelOf(bench, calls.at(1)));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.idAt(0), calls.at(1).attempt);
        QCOMPARE(model.idAt(1), calls.at(0).attempt);
        model.setKept(calls.at(0).attempt);
        QTRY_COMPARE(model.rowCount(), 1);
    }

    void ordersByAColumnAndKeepsTheOrderLive()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(6);
        QList<Claim> calls;
        for (int i = 0; i < 4; ++i) {
            calls.append(bench.placeNext(campaign));
            bench.endAfter(calls.last(), 60 * (i + 1));
        }
        CallTableModel model(*bench.deskReader, bench.changes);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 4);
        model.sort(columnOf(CallSort::Length), Qt::AscendingOrder);
        QTRY_COMPARE(model.idAt(0), calls.at(0).attempt);
        QCOMPARE(model.idAt(3), calls.at(3).attempt);
        const QPersistentModelIndex first(model.index(0, 0));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        // The shortest becomes the longest, and another one comes between.
        bench.endAfter(calls.at(0), 900);
        const Claim fifth = bench.placeNext(campaign);
        bench.endAfter(fifth, 150);
        QTRY_COMPARE(model.rowCount(), 5);
        QTRY_COMPARE(model.idAt(4), calls.at(0).attempt);
        QTRY_COMPARE(model.idAt(1), fifth.attempt);
        QCOMPARE(first.row(), 4);
        QCOMPARE(resets.size(), 0);
    }

    void asksForNothingWhileNobodyLooks()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(5);
        CallTableModel model(*bench.deskReader, bench.changes);
        model.setActive(false);
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 0);
        QSignalSpy loaded(&model, &CallTableModel::loaded);
        QTRY_COMPARE(loaded.size(), 1); // the filter itself was asked for
        QSignalSpy heard(&bench.changes, &Changes::attemptChanged);
        for (int i = 0; i < 3; ++i)
            bench.placeNext(campaign);
        QTRY_VERIFY(heard.size() >= 3);
        QCOMPARE(model.rowCount(), 0);
        model.setActive(true);
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(loaded.size(), 2);
    }

    void showsUnreadCallsInBold()
    {
        CallsBench bench;
        const Claim call = bench.placeNext(bench.campaign(1));
        bench.end(call, 0);
        CallTableModel model(*bench.deskReader, bench.changes);
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 1);
        QVERIFY(model.index(0, 0).data(Qt::FontRole).value<QFont>().weight() > QFont::Normal);
        QVERIFY(!model.index(0, 0).data(Qt::AccessibleDescriptionRole).toString().isEmpty());
        bench.value(bench.desk->setRead({call.attempt}, true));
        QTRY_VERIFY(!model.index(0, 0).data(Qt::FontRole).isValid());
    }

    void isSafeAtItsEdges()
    {
        CallsBench bench;
        bench.placeNext(bench.campaign(1));
        CallTableModel model(*bench.deskReader, bench.changes);
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 1);
        QVERIFY(!model.call(1));
        QVERIFY(!model.call(-1));
        QVERIFY(!model.headerData(model.columnCount(), Qt::Horizontal, Qt::DisplayRole).isValid());
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    }

    void marksCallsWithANote()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(2);
        const Claim first = bench.placeNext(campaign);
        bench.placeNext(campaign);
        QVERIFY(bench.desk->setNotes(first.attempt, u"wants the <b>red</b> one"_s).result());
        CallTableModel model(*bench.deskReader, bench.changes);
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 2);
        const int who = columnOf(CallSort::Who);
        QStringList marked;
        for (int row = 0; row < 2; ++row) {
            const QModelIndex index = model.index(row, who);
            QTRY_VERIFY(!index.data().toString().isEmpty());
            const bool isFirst = model.call(row)->id == first.attempt;
            QCOMPARE(index.data().toString().startsWith(u"✎ "_s), isFirst);
            QCOMPARE(index.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;red"_s), isFirst);
            marked.append(model.index(row, model.columnCount() - 1).data().toString());
        }
        marked.removeAll({});
        QCOMPARE(marked, QStringList {u"wants the <b>red</b> one"_s});
    }

private:
    static int columnOf(CallSort sort)
    {
        const auto columns = callColumns();
        const auto found = std::ranges::find(columns, sort, &CallColumn::sort);
        return static_cast<int>(found - columns.begin());
    }
    static QString outcomeLabelOf(CallsBench &bench, const Claim &claim)
    {
        return callResultLabel(bench.attempt(claim.attempt));
    }
};

LEADLINE_TEST(CallTableModelTest)
#include "tst_calltablemodel.moc"
