#include "tests/support/memoryleadstore.h"
#include "tests/support/testmain.h"
#include "ui/leads/importreportmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

constexpr ImportId import {1};

ImportedRow row(int number)
{
    ImportedRow row;
    row.line = number + 1;
    row.cursor = number;
    row.reason = u"Letters in the number."_s;
    row.cells = {u"Firm"_s, u"CALL-ME"_s};
    row.written = u"CALL-ME"_s;
    return row;
}

} // namespace

class ImportReportModelTest : public QObject {
    Q_OBJECT

private slots:
    void fetchesRowsAsTheyAreNeeded()
    {
        MemoryLeadStore store;
        QList<ImportedRow> rows;
        for (int i = 1; i <= 450; ++i)
            rows += row(i);
        store.reported[{import, ImportedAs::Refused}] = rows;
        ImportReportModel model(store);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(import, ImportedAs::Refused, {u"Firm"_s, u"Phone"_s, u"Town"_s});
        QTRY_COMPARE(model.rowCount(), 200);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 400);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 450);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.index(449, ImportReportModel::LineColumn).data().toString(), u"451"_s);
        QCOMPARE(model.index(0, ImportReportModel::ReasonColumn).data().toString(),
                 u"Letters in the number."_s);
        QCOMPARE(model.index(0, ImportReportModel::FirstFileColumn + 1).data().toString(), u"CALL-ME"_s);
        QCOMPARE(model.index(0, ImportReportModel::FirstFileColumn + 2).data().toString(), QString());
        QCOMPARE(
            model.headerData(ImportReportModel::FirstFileColumn, Qt::Horizontal, Qt::DisplayRole).toString(),
            u"Firm"_s);
    }

    void showsTheNumberThatWasRefusedWhereverItStood()
    {
        MemoryLeadStore store;
        store.reported[{import, ImportedAs::Refused}] = {row(1)};
        ImportReportModel model(store);
        model.show(import, ImportedAs::Refused, {u"Firm"_s, u"Phone"_s, u"Town"_s});
        QTRY_COMPARE(model.rowCount(), 1);
        QStringList headers;
        QStringList cells;
        for (int column = ImportReportModel::NumberColumn; column < model.columnCount(); ++column) {
            headers += model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            cells += model.index(0, column).data().toString();
        }
        QCOMPARE(headers, QStringList({u"Number"_s, u"Firm"_s, u"Phone"_s, u"Town"_s}));
        QCOMPARE(cells, QStringList({u"CALL-ME"_s, u"Firm"_s, u"CALL-ME"_s, u""_s}));
    }

    void saysWhomADuplicateRepeatsAndWhoItIs()
    {
        MemoryLeadStore store;
        ImportedRow number = row(1);
        number.phone = PhoneNumber::fromStored(u"+12125550143"_s);
        number.name = u"Anna Bell"_s;
        number.listName = u"Spring"_s;
        number.known = KnownAs::SameNumber;
        number.cells = {u"Works"_s, u"Carl Dean"_s};
        ImportedRow person = number;
        person.known = KnownAs::SamePerson;
        ImportedRow gone = number;
        gone.name.clear();
        gone.listName.clear();
        store.reported[{import, ImportedAs::Duplicate}] = {number, person, gone};
        ImportReportModel model(store);
        model.show(import, ImportedAs::Duplicate, {u"Firm"_s, u"Contact"_s});
        QTRY_COMPARE(model.rowCount(), 3);
        const auto text = [&model](int at, int column) { return model.index(at, column).data().toString(); };
        QCOMPARE(text(0, ImportReportModel::ReasonColumn), u"Same number as Anna Bell, list Spring"_s);
        QCOMPARE(text(1, ImportReportModel::ReasonColumn),
                 u"Same person as Anna Bell, list Spring, with another number"_s);
        QCOMPARE(text(2, ImportReportModel::ReasonColumn), u"Same number as a lead that no longer exists"_s);
        QCOMPARE(text(0, ImportReportModel::NumberColumn), number.phone.shown());
        QCOMPARE(text(0, ImportReportModel::FirstFileColumn + 1), u"Carl Dean"_s);
    }

    void dropsAnswersThatAreOutdated()
    {
        MemoryLeadStore store;
        store.reported[{import, ImportedAs::Refused}] = {row(1)};
        ImportReportModel model(store);
        QSignalSpy loaded(&model, &ImportReportModel::loaded);
        model.show(import, ImportedAs::Refused, {});
        model.show(import, ImportedAs::Held, {});
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(model.rowCount(), 0);
    }

    void isEmptyWithoutAnImport()
    {
        MemoryLeadStore store;
        ImportReportModel model(store);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.canFetchMore({}));
    }
};

LEADLINE_TEST(ImportReportModelTest)
#include "tst_importreportmodel.moc"
