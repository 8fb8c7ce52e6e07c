#include "tests/support/testmain.h"

#include "core/base/text.h"
#include "ui/leads/importpreviewmodel.h"
#include "ui/widgets/palettes.h"

#include <QAbstractItemModelTester>
#include <QApplication>

using namespace Qt::StringLiterals;

namespace {

ImportPreview sample()
{
    ImportPreview preview;
    preview.guess.columns = {u"Firm"_s, u"Tel"_s};
    preview.guess.mapping = {LeadField::Company, LeadField::Phone};
    preview.rows = {
        {2, {u"Acme"_s, u"212 555 0143"_s}, u"+12125550143"_s},
        {3, {u"Beta"_s, u"1-800-FLOWERS"_s}, {}, u"Letters in the number."_s, ImportedAs::Refused,
         u"1-800-FLOWERS"_s},
        {4, {u"Gamma"_s}, u"+12125550144"_s, u"Lost plus added."_s},
    };
    return preview;
}

} // namespace

class ImportPreviewModelTest : public QObject {
    Q_OBJECT

private slots:
    void showsRowsAsTheyWillBeStored()
    {
        ImportPreviewModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPreview(sample());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.columnCount(), 5);
        using M = ImportPreviewModel;
        QCOMPARE(model.index(0, M::NumberColumn).data().toString(),
                 PhoneNumber::fromStored(u"+12125550143"_s).shown());
        ImportPreview written = sample();
        written.rows[0].written = u"+1 (212) 555-0143"_s;
        written.rows[2].written = u"212 555 0144"_s;
        ImportPreviewModel asWritten;
        asWritten.setPreview(written);
        QVERIFY(!asWritten.index(0, M::NumberColumn).data().toString().contains(u"→"_s));
        QVERIFY(asWritten.index(2, M::NumberColumn).data().toString().contains(u"→"_s));
        QVERIFY(model.index(1, M::RemarkColumn).data().toString().contains(u"Letters"_s));
        QVERIFY(model.index(2, M::RemarkColumn).data().toString().contains(u"Lost plus"_s));
        QCOMPARE(model.index(2, M::FirstFileColumn + 1).data().toString(), QString());
        QCOMPARE(model.headerData(M::FirstFileColumn, Qt::Horizontal, Qt::DisplayRole).toString(), u"Firm"_s);
    }

    // The name of a column stands in isolates there.
    void showsRemarksWithoutTheSignsAroundForeignWords()
    {
        ImportPreview preview = sample();
        preview.rows[2].remark = u"from "_s + text::isolated(u"Mobile\u202e"_s);
        ImportPreviewModel model;
        model.setPreview(preview);
        const QModelIndex remark = model.index(2, ImportPreviewModel::RemarkColumn);
        QCOMPARE(remark.data().toString(), u"✓ from Mobile⟨U+202E⟩"_s);
        QCOMPARE(remark.data(Qt::ToolTipRole).toString(), u"<p>✓ from Mobile⟨U+202E⟩</p>"_s);
    }

    void namesTheCountryOfANumberFromAbroad()
    {
        ImportPreview preview = sample();
        preview.rows[0].abroad = u"CA"_s;
        preview.rows[2].abroad = u"CA"_s;
        ImportPreviewModel model;
        model.setPreview(preview);
        const auto remark = [&model](int row) {
            return model.index(row, ImportPreviewModel::RemarkColumn).data().toString();
        };
        QCOMPARE(remark(0), u"✓ number in Canada"_s);
        QCOMPARE(remark(2), u"✓ Lost plus added. · number in Canada"_s);
    }

    void marksRefusedRowsWithMoreThanColour()
    {
        ImportPreviewModel model;
        model.setPreview(sample());
        const QModelIndex refused = model.index(1, ImportPreviewModel::RemarkColumn);
        QVERIFY(refused.data().toString().startsWith(u"✕"_s));
        QVERIFY(refused.data(ImportPreviewModel::InkRole).isValid());
        QCOMPARE(model.index(1, ImportPreviewModel::NumberColumn).data().toString(), u"1-800-FLOWERS  →  –"_s);
        QVERIFY(model.index(2, ImportPreviewModel::RemarkColumn).data().toString().startsWith(u"✓"_s));
        ImportPreview waiting = sample();
        waiting.rows[2].fate = ImportedAs::Held;
        model.setPreview(waiting);
        const QModelIndex held = model.index(2, ImportPreviewModel::RemarkColumn);
        QVERIFY(held.data().toString().startsWith(u"!"_s));
        QCOMPARE(held.data(ImportPreviewModel::InkRole).value<QColor>(), themeColors(QApplication::palette()).warning);
        QVERIFY(
            !model.index(0, ImportPreviewModel::NumberColumn).data(ImportPreviewModel::InkRole).isValid());
    }
};

LEADLINE_TEST(ImportPreviewModelTest)
#include "tst_importpreviewmodel.moc"
