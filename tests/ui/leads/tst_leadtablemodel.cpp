#include "tests/support/testmain.h"

#include "core/rules/gate.h"
#include "tests/ui/leads/fakeleads.h"
#include "ui/leads/leadcolumns.h"
#include "ui/leads/leadtablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

using Mode = QAbstractItemModelTester::FailureReportingMode;

QString textAt(const LeadTableModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class LeadTableModelTest : public QObject {
    Q_OBJECT

private slots:
    void isASoundModel()
    {
        FakeLeads leads;
        leads.fill(300);
        LeadTableModel model(leads);
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        QSignalSpy loaded(&model, &LeadTableModel::loaded);
        model.refresh();
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(model.rowCount(), 300);
        leads.fill(10);
        model.refresh();
        QTRY_COMPARE(loaded.size(), 2);
        leads.all.removeFirst();
        model.refresh();
        QTRY_COMPARE(loaded.size(), 3);
        leads.all.clear();
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 0);
    }

    void readsOnlyThePagesThatAreLookedAt()
    {
        FakeLeads leads;
        leads.fill(1000);
        LeadTableModel model(leads);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 1000);
        QCOMPARE(leads.pagesRead, 0);
        QCOMPARE(textAt(model, 0, 0), u"Firm 1"_s);
        QCOMPARE(textAt(model, 15, 0), u"Firm 16"_s);
        QCOMPARE(leads.pagesRead, 1);
        QCOMPARE(textAt(model, 999, 0), u"Firm 1000"_s);
        QCOMPARE(leads.pagesRead, 2);
    }

    void leavesAGapForALeadThatIsGone()
    {
        FakeLeads leads;
        leads.fill(5);
        LeadTableModel model(leads);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 5);
        leads.all.removeAt(2);
        QCOMPARE(textAt(model, 1, 0), u"Firm 2"_s);
        QCOMPARE(textAt(model, 2, 0), u"…"_s);
        QCOMPARE(textAt(model, 3, 0), u"Firm 4"_s);
        QVERIFY(!model.lead(2));
    }

    void dropsTheAnswerToAnOlderQuestion()
    {
        FakeLeads leads;
        leads.fill(9);
        leads.holdsAnswers = true;
        LeadTableModel model(leads);
        LeadQuery query;
        query.text = u"a"_s;
        model.setQuery(query);
        query.text = u"ab"_s;
        model.setQuery(query);
        QCOMPARE(leads.held.size(), 2);
        leads.answer(1, {LeadId {2}});
        QTRY_COMPARE(model.rowCount(), 1);
        leads.answer(0, leads.ids());
        QCoreApplication::processEvents();
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.isLoading());
    }

    void showsTheFirstRowsAheadOfAll()
    {
        FakeLeads leads;
        leads.fill(300);
        leads.holdsAnswers = true;
        leads.givesFirstRows = true;
        LeadTableModel model(leads);
        LeadQuery query;
        query.text = u"a"_s;
        model.setQuery(query);
        QTRY_COMPARE(model.rowCount(), 100);
        QVERIFY(model.isLoading());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        leads.answer(0, leads.ids());
        QTRY_COMPARE(model.rowCount(), 300);
        QCOMPARE(reset.size(), 0);
        QVERIFY(!model.isLoading());
    }

    void stopsTheSearchForAnOlderQuestion()
    {
        FakeLeads leads;
        leads.fill(3);
        leads.holdsAnswers = true;
        LeadTableModel model(leads);
        model.refresh();
        LeadQuery query;
        query.text = u"a"_s;
        model.setQuery(query);
        QVERIFY(leads.held[0].isCanceled());
        QVERIFY(!leads.held[1].isCanceled());
    }

    void asksOnceMoreAfterARefreshDuringAQuestion()
    {
        FakeLeads leads;
        leads.fill(3);
        leads.holdsAnswers = true;
        LeadTableModel model(leads);
        model.refresh();
        model.refresh();
        model.refresh();
        QCOMPARE(leads.held.size(), 1);
        leads.answer(0, leads.ids());
        QTRY_COMPARE(leads.held.size(), 2);
        leads.answer(1, leads.ids());
        QTRY_VERIFY(!model.isLoading());
        QCOMPARE(leads.held.size(), 2);
    }

    void keepsRowsWhenOnlyTheirContentsChange()
    {
        FakeLeads leads;
        leads.fill(5);
        LeadTableModel model(leads);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 5);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QCOMPARE(textAt(model, 1, 0), u"Firm 2"_s);
        leads.all[1].company = u"Renamed"_s;
        model.refresh();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(textAt(model, 1, 0), u"Renamed"_s);
        QCOMPARE(reset.size(), 0);
    }

    void addsRowsAtTheEndWithoutAReset()
    {
        FakeLeads leads;
        leads.fill(5);
        LeadTableModel model(leads);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 5);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        leads.all.append(FakeLeads::lead(6));
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 6);
        QCOMPARE(reset.size(), 0);
    }

    void sortsThroughTheQuery()
    {
        FakeLeads leads;
        leads.fill(5);
        LeadTableModel model(leads);
        model.sort(0, Qt::DescendingOrder);
        QCOMPARE(leads.queries.constLast().sort, LeadSort::Company);
        QCOMPARE(leads.queries.constLast().order, Qt::DescendingOrder);
        model.sort(-1, Qt::DescendingOrder);
        QCOMPARE(leads.queries.constLast().sort, LeadSort::Added);
        QCOMPARE(leads.queries.constLast().order, Qt::AscendingOrder);
    }

    void tellsAnAppointmentFromARetry()
    {
        Lead lead;
        lead.reason = reasonCode(GateReason::RetryDelay);
        lead.outcome = u"voicemail"_s;
        QCOMPARE(leadReasonText(lead), reasonText(GateReason::RetryDelay));
        lead.outcome = u"callback"_s;
        QCOMPARE(leadReasonText(lead), u"waits for the callback that was asked for"_s);
    }

    void showsForeignTextAsText()
    {
        FakeLeads leads;
        leads.all = {FakeLeads::lead(1)};
        leads.all[0].company = u"<img src=\"/dev/zero\">\u202Ex"_s;
        LeadTableModel model(leads);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 1);
        QVERIFY(!textAt(model, 0, 0).contains(QChar(0x202E)));
    }

    void refusesIndexesOutside()
    {
        FakeLeads leads;
        leads.fill(2);
        LeadTableModel model(leads);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 2);
        QVERIFY(!model.headerData(model.columnCount(), Qt::Horizontal, Qt::DisplayRole).isValid());
        QVERIFY(!model.headerData(-1, Qt::Horizontal, Qt::DisplayRole).isValid());
        QVERIFY(!model.lead(2));
        QVERIFY(!model.lead(-1));
        QCOMPARE(model.idAt(2), LeadId {});
    }
};

LEADLINE_TEST(LeadTableModelTest)
#include "tst_leadtablemodel.moc"
