#include "tests/support/testmain.h"

#include "tests/ui/leads/fakeleads.h"
#include "ui/leads/rejectsmodel.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

class RejectsModelTest : public QObject {
    Q_OBJECT

private slots:
    void fetchesRowsAsTheyAreNeeded()
    {
        FakeLeads leads;
        for (int line = 1; line <= 450; ++line)
            leads.rejected.append({ line, u"letters"_s, u"Letters in the number."_s, { u"Firm"_s, u"CALL-ME"_s } });
        RejectsModel model(leads);
        model.setImport(ImportId { 1 });
        QCOMPARE(model.rowCount(), 200);
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), 450);
        QCOMPARE(model.index(449, RejectsModel::LineColumn).data().toString(), u"450"_s);
        QCOMPARE(model.index(0, RejectsModel::ReasonColumn).data().toString(), u"Letters in the number."_s);
        QCOMPARE(model.index(0, RejectsModel::FirstFileColumn + 2).data().toString(), QString());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void isEmptyWithoutAnImport()
    {
        FakeLeads leads;
        RejectsModel model(leads);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.canFetchMore({}));
    }
};

LEADLINE_TEST(RejectsModelTest)
#include "tst_rejectsmodel.moc"
