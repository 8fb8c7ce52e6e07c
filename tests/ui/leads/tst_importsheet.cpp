#include "tests/support/testmain.h"
#include "tests/support/workbookfile.h"

#include "tests/ui/support/workplace.h"
#include "ui/leads/importsheet.h"
#include "ui/leads/mappingheader.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDateEdit>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

QPushButton *verbOf(const ImportSheet &sheet)
{
    return sheet.findChild<QPushButton *>(u"importVerb"_s);
}

QString reportOf(const ImportSheet &sheet)
{
    return sheet.findChild<PlainLabel *>(u"importReport"_s)->fullText();
}

QComboBox *meaningOf(const ImportSheet &sheet, int column)
{
    return sheet.findChild<QComboBox *>(u"meaning_%1"_s.arg(column));
}

void choose(QComboBox &box, LeadField field)
{
    box.setCurrentIndex(static_cast<int>(field));
    emit box.activated(box.currentIndex());
}

const QByteArray mixedRows = "Firm;Tel;Branch\r\nAcme;212 555 0143;A\r\nBeta;1-800-FLOWERS;B\r\nGamma;(212) "
                             "555-0144;C\r\nAcme again;+12125550143;D\r\n";

} // namespace

class ImportSheetTest : public QObject {
    Q_OBJECT

private slots:
    void asksAboutTheFileThatIsNotShown()
    {
        Workplace place;
        ImportSheet sheet(place.import, *place.settings, place.options());
        sheet.setFiles(
            {place.write(u"a.csv"_s, mixedRows), place.write(u"b.csv"_s, "Firm;Branch\nAcme;A\nBeta;B\n")});
        sheet.open();
        QTRY_VERIFY2(reportOf(sheet).contains(u"b.csv"_s), qPrintable(reportOf(sheet)));
        QVERIFY2(reportOf(sheet).contains(u"Choose \"Telephone number\""_s), qPrintable(reportOf(sheet)));
        QVERIFY2(!reportOf(sheet).contains(u"--map"_s), qPrintable(reportOf(sheet)));
        QVERIFY(!verbOf(sheet)->isEnabled());
        // It is answered above the columns of that file.
        QCOMPARE(sheet.findChild<QComboBox *>(u"files"_s)->currentText(), u"b.csv"_s);
        auto *header = sheet.findChild<MappingHeader *>();
        QTRY_COMPARE(header->count(), ImportPreviewModel::FirstFileColumn + 2);
        emit header->mapped(1, LeadField::Phone);
        QTRY_VERIFY2(reportOf(sheet).contains(u"refused"_s), qPrintable(reportOf(sheet)));
    }

    void showsAndCountsTheFileBeforeAnythingIsStored()
    {
        Workplace place;
        ImportSheet sheet(place.import, *place.settings, place.options());
        sheet.setFiles({place.write(u"autumn_fair.csv"_s, mixedRows)});
        sheet.open();
        QTRY_VERIFY2(reportOf(sheet).contains(u"2 new"_s), qPrintable(reportOf(sheet)));
        QVERIFY2(reportOf(sheet).contains(u"1 duplicate"_s), qPrintable(reportOf(sheet)));
        QVERIFY2(reportOf(sheet).contains(u"1 refused"_s), qPrintable(reportOf(sheet)));
        QVERIFY(verbOf(sheet)->text().contains(u"2 lead"_s));
        QVERIFY(verbOf(sheet)->isEnabled());
        QCOMPARE(sheet.findChild<QLineEdit *>(u"listName"_s)->text(), u"autumn fair"_s);
        QCOMPARE(sheet.findChild<QTableView *>()->model()->rowCount(), 4);
        QVERIFY(place.leads->lists().isEmpty());
    }

    void doesNotClaimToRecognizeWhatCannotBeRead()
    {
        Workplace place;
        ImportSheet sheet(place.import, *place.settings, place.options());
        sheet.setFiles({place.write(u"a.csv"_s, {})});
        sheet.open();
        QTRY_VERIFY(!reportOf(sheet).isEmpty());
        QVERIFY(!verbOf(sheet)->isEnabled());
        QCOMPARE(sheet.findChild<QComboBox *>(u"encoding"_s)->currentText(), u"Not recognized"_s);
        sheet.setFiles({place.write(u"b.csv"_s, mixedRows)});
        QTRY_COMPARE(sheet.findChild<QComboBox *>(u"encoding"_s)->currentText(), u"Recognized: UTF-8"_s);
    }

    void showsRefusedRowsByLineBeforeAnythingIsStored()
    {
        Workplace place;
        ImportSheet sheet(place.import, *place.settings, place.options());
        QByteArray rows = "Firm,Phone\n";
        for (int i = 0; i < 40; ++i)
            rows += "Firm,212 555 01" + QByteArray::number(10 + i) + '\n';
        sheet.setFiles({place.write(u"a.csv"_s, rows + "Late,12\n")});
        sheet.show();
        auto *kinds = sheet.findChild<ChipRow *>();
        QTRY_VERIFY(kinds->isVisible());
        const auto *model = sheet.findChild<QTableView *>()->model();
        QCOMPARE(model->rowCount(), 20);
        kinds->chip(u"refused"_s)->click();
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, ImportPreviewModel::LineColumn).data().toString(), u"42"_s);
        QCOMPARE(model->index(0, ImportPreviewModel::NumberColumn).data().toString(), u"12  →  –"_s);
        QVERIFY(model->index(0, ImportPreviewModel::RemarkColumn)
                    .data()
                    .toString()
                    .contains(u"too few digits"_s));
        // Reasons are sentences: they are read without a mouse over them.
        auto *view = sheet.findChild<QTableView *>();
        QVERIFY(view->wordWrap());
        QVERIFY(view->rowHeight(0) >= 2 * view->fontMetrics().lineSpacing());
        kinds->chip(u"refused"_s)->click();
        QCOMPARE(model->rowCount(), 20);
    }

    void saysThatThereAreNoRows()
    {
        Workplace place;
        ImportSheet sheet(place.import, *place.settings, place.options());
        sheet.setFiles({place.write(u"a.csv"_s, "Firm,Phone\n")});
        sheet.show();
        QTRY_COMPARE(reportOf(sheet), u"There are no rows under the header."_s);
        QVERIFY(!verbOf(sheet)->isEnabled());
    }

    void keepsTheOldNumberAsAFurtherOneAndGuessesAgain()
    {
        Workplace place;
        const QString file = place.write(
            u"a.csv"_s, "Firm,Phone,Mobile\nAcme,212 555 0143,212 555 0144\nBeta,212 555 0145,\n");
        const auto meanings = [](const ImportSheet &sheet) {
            return QList {meaningOf(sheet, 1)->currentIndex(), meaningOf(sheet, 2)->currentIndex()};
        };
        constexpr int phone = static_cast<int>(LeadField::Phone);
        constexpr int further = static_cast<int>(LeadField::OtherPhone);
        ImportSheet sheet(place.import, *place.settings, place.options());
        sheet.setFiles({file});
        sheet.show();
        QTRY_VERIFY(verbOf(sheet)->isEnabled());
        auto *again = sheet.findChild<QPushButton *>(u"guessAgain"_s);
        QVERIFY(!again->isVisible());
        QCOMPARE(meanings(sheet), QList({phone, further}));
        choose(*meaningOf(sheet, 2), LeadField::Phone);
        QTRY_COMPARE(meanings(sheet), QList({further, phone}));
        QTRY_VERIFY(verbOf(sheet)->isEnabled());
        verbOf(sheet)->click();

        ImportSheet next(place.import, *place.settings, place.options());
        next.setFiles({file});
        next.show();
        QTRY_VERIFY(verbOf(next)->isEnabled());
        again = next.findChild<QPushButton *>(u"guessAgain"_s);
        QVERIFY(again->isVisible());
        QCOMPARE(meanings(next), QList({further, phone}));
        again->click();
        QTRY_COMPARE(meanings(next), QList({phone, further}));
        QVERIFY(!again->isVisible());
        QTRY_VERIFY(verbOf(next)->isEnabled());
        verbOf(next)->click();

        ImportSheet last(place.import, *place.settings, place.options());
        last.setFiles({file});
        last.show();
        QTRY_VERIFY(verbOf(last)->isEnabled());
        QCOMPARE(meanings(last), QList({phone, further}));
    }

    void marksWhatRepeatsBeforeAnythingIsStored()
    {
        Workplace place;
        place.importFile(place.write(u"a.csv"_s, "Firm,Phone\nOld,212 555 0143\n"), u"A"_s);
        ImportSheet sheet(place.import, *place.settings, place.options());
        sheet.setFiles({place.write(u"b.csv"_s,
                                    "Firm,Phone\nAcme,212 555 0150\nBeta,(212) 555-0150\nGamma,212 555 0143\n"
                                    "Delta,'212 555 0151\nEps,212 555 0152 / 212 555 0153\n")});
        sheet.show();
        const auto *model = sheet.findChild<QTableView *>()->model();
        const auto remark = [model](int row) {
            return model->index(row, ImportPreviewModel::RemarkColumn).data().toString();
        };
        const auto chip = [&sheet](const char *key) {
            return sheet.findChild<Chip *>(u"chip_"_s + QLatin1String(key));
        };
        QTRY_COMPARE(chip("duplicate")->text(), u"Duplicates 2"_s);
        QCOMPARE(remark(1), u"= repeats the number of line 2"_s);
        const QString old = u" the number is already stored: Old, list A"_s;
        QCOMPARE(remark(2), u'=' + old);
        QVERIFY(!chip("refused")->isVisible());
        chip("duplicate")->click();
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(model->index(0, ImportPreviewModel::FirstFileColumn).data().toString(), u"Beta"_s);
        chip("held")->click();
        QCOMPARE(model->rowCount(), 1);
        QVERIFY(remark(0).startsWith(u'!'));
        chip("remarked")->click();
        QCOMPARE(model->rowCount(), 1);
        QVERIFY(remark(0).contains(u"apostrophe"_s));
        sheet.findChild<QComboBox *>(u"duplicates"_s)->setCurrentIndex(2); // store them a second time
        QTRY_VERIFY2(verbOf(sheet)->text().contains(u"5 lead"_s), qPrintable(verbOf(sheet)->text()));
        QVERIFY(!chip("duplicate")->isVisible());
        QCOMPARE(model->rowCount(), 5);
        QCOMPARE(remark(1), u"✓ repeats the number of line 2"_s);
        QCOMPARE(remark(2), u"✓"_s + old);
        QCOMPARE(chip("remarked")->text(), u"With remarks 3"_s);
    }

    void countsWhatTheFilesHaveInCommonOnce()
    {
        Workplace place;
        ImportSheet sheet(place.import, *place.settings, place.options());
        sheet.setFiles({place.write(u"a.csv"_s, "Firm,Phone\nAcme,212 555 0150\nBeta,212 555 0151\n"),
                        place.write(u"b.csv"_s, "Firm,Phone\nAcme,(212) 555-0150\nGamma,212 555 0152\n")});
        sheet.open();
        QTRY_VERIFY2(reportOf(sheet).contains(u"3 new"_s), qPrintable(reportOf(sheet)));
        QVERIFY2(reportOf(sheet).contains(u"1 duplicate"_s), qPrintable(reportOf(sheet)));
    }

    void saysThatItShowsTheFirstOfManyOnly()
    {
        Workplace place;
        ImportSheet sheet(place.import, *place.settings, place.options());
        QByteArray rows = "Firm,Phone\n";
        for (int i = 0; i < 600; ++i)
            rows += "Firm,none\n";
        sheet.setFiles({place.write(u"a.csv"_s, rows)});
        sheet.show();
        auto *refused = sheet.findChild<Chip *>(u"chip_refused"_s);
        QTRY_COMPARE(refused->text(), u"Refused 600"_s);
        auto *cut = sheet.findChild<PlainLabel *>(u"rowsCut"_s);
        QVERIFY(cut->fullText().isEmpty());
        refused->click();
        QCOMPARE(sheet.findChild<QTableView *>()->model()->rowCount(), 500);
        QVERIFY2(cut->fullText().contains(u"500"_s), qPrintable(cut->fullText()));
    }

    void offersNoImportOfNothing()
    {
        Workplace place;
        ImportSheet sheet(place.import, *place.settings, place.options());
        sheet.setFiles({place.write(u"a.csv"_s, "Firm,Phone\nA,12\nB,\n")});
        QTRY_VERIFY2(reportOf(sheet).contains(u"2 refused"_s), qPrintable(reportOf(sheet)));
        QVERIFY(!verbOf(sheet)->isEnabled());
        QVERIFY(verbOf(sheet)->toolTip().contains(u"No row"_s));
    }

    void findsTheHeaderBelowTitlesAndTakesAnotherLine()
    {
        Workplace place;
        ImportSheet sheet(place.import, *place.settings, place.options());
        sheet.setFiles({place.write(u"a.csv"_s, "Contacts;\nas of May;\nFirm;Phone\nAcme;212 555 0143\n")});
        QTRY_VERIFY2(reportOf(sheet).contains(u"1 new"_s), qPrintable(reportOf(sheet)));
        auto *header = sheet.findChild<QComboBox *>(u"header"_s);
        QVERIFY2(header->currentText().contains(u"3"_s), qPrintable(header->currentText()));
        header->setCurrentIndex(header->findData(qint64(0)));
        // Without a header no column is known by its name, and too few cells of one are numbers.
        QTRY_VERIFY2(reportOf(sheet).contains(u"No column is recognized"_s), qPrintable(reportOf(sheet)));
        QVERIFY(!verbOf(sheet)->isEnabled());
    }

    void asksForWhatIsMissing()
    {
        Workplace place;
        ImportSheet sheet(place.import, *place.settings, place.options());
        sheet.setFiles({place.write(u"a.csv"_s, mixedRows)});
        QTRY_VERIFY(verbOf(sheet)->isEnabled());
        auto *name = sheet.findChild<QLineEdit *>(u"listName"_s);
        name->clear();
        QVERIFY(!verbOf(sheet)->isEnabled());
        name->setText(u"Fair"_s);
        QVERIFY(verbOf(sheet)->isEnabled());
        auto *ground = sheet.findChild<QComboBox *>(u"ground"_s);
        ground->setCurrentIndex(ground->findData(static_cast<int>(Consent::Kind::Written)));
        QVERIFY(!verbOf(sheet)->isEnabled());
        sheet.findChild<QLineEdit *>(u"groundSource"_s)->setText(u"form 12"_s);
        QVERIFY(verbOf(sheet)->isEnabled());
    }

    void followsTheMeaningOneChooses()
    {
        Workplace place;
        ImportSheet sheet(place.import, *place.settings, place.options());
        sheet.setFiles({place.write(u"a.csv"_s, "Office;Mobile;Firm\n212 555 0143;212 555 0150;Acme\n")});
        auto *table = sheet.findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        choose(*meaningOf(sheet, 1), LeadField::Phone);
        const auto number = [table] {
            return table->model()->index(0, ImportPreviewModel::NumberColumn).data().toString();
        };
        QTRY_VERIFY2(number().endsWith(PhoneNumber::fromStored(u"+12125550150"_s).shown()),
                     qPrintable(number()));
        QTRY_COMPARE(meaningOf(sheet, 0)->currentIndex(), static_cast<int>(LeadField::None));
    }

    void remembersTheMeaningForFilesOfTheSameColumns()
    {
        Workplace place;
        const QString file = place.write(u"a.csv"_s, "Office;Mobile;Firm\n212 555 0143;212 555 0150;Acme\n");
        {
            ImportSheet sheet(place.import, *place.settings, place.options());
            sheet.setFiles({file});
            QTRY_VERIFY(meaningOf(sheet, 1));
            choose(*meaningOf(sheet, 1), LeadField::Phone);
            QTRY_VERIFY(verbOf(sheet)->text().contains(u"1 lead"_s));
            verbOf(sheet)->click();
        }
        ImportSheet again(place.import, *place.settings, place.options());
        again.setFiles({file});
        QTRY_VERIFY(meaningOf(again, 1));
        QTRY_COMPARE(meaningOf(again, 1)->currentIndex(), static_cast<int>(LeadField::Phone));
    }

    void saysWhyAFileCannotBeRead()
    {
        Workplace place;
        ImportSheet sheet(place.import, *place.settings, place.options());
        sheet.setFiles({place.write(u"picture.csv"_s, QByteArray("\x89PNG\r\n\0\0\0\rIHDR", 14))});
        QTRY_VERIFY(!reportOf(sheet).isEmpty());
        QVERIFY(!verbOf(sheet)->isEnabled());
    }

    void asksForTheImportWithAllItsOptions()
    {
        Workplace place;
        ImportSheet sheet(place.import, *place.settings, place.options());
        QSignalSpy requested(&sheet, &ImportSheet::importRequested);
        const QString file = place.write(u"a.csv"_s, mixedRows);
        sheet.setFiles({file});
        sheet.open();
        QTRY_VERIFY(verbOf(sheet)->isEnabled());
        verbOf(sheet)->click();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().at(0).toStringList(), QStringList {file});
        const auto options = requested.first().at(1).value<ImportOptions>();
        QCOMPARE(options.listName, u"a"_s);
        QCOMPARE(options.country, u"US"_s);
        QVERIFY(options.numbers.allowFictional);
        QVERIFY(!options.dryRun);
        QVERIFY(!sheet.isVisible());
    }

    void takesAFileDroppedOnIt()
    {
        Workplace place;
        ImportSheet sheet(place.import, *place.settings, place.options());
        const QString file = place.write(u"b.csv"_s, mixedRows);
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&sheet, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&sheet, &drop);
        QCOMPARE(sheet.files(), QStringList {file});
    }

    void showsTheSheetsOfAWorkbookAndReadsTheChosenOne()
    {
        Workplace place;
        WorkbookFile workbook;
        workbook.addSheet(
            "Fair", WorkbookFile::inlineRows({{u"Firm"_s, u"Phone"_s}, {u"Acme"_s, u"212 555 0143"_s}}));
        workbook.addSheet("Web",
                          WorkbookFile::inlineRows({{u"Phone"_s}, {u"212 555 0150"_s}, {u"212 555 0151"_s}}));
        QVERIFY(workbook.save(place.folder.filePath(u"leads.xlsx"_s)));
        ImportSheet sheet(place.import, *place.settings, place.options());
        sheet.setFiles({place.folder.filePath(u"leads.xlsx"_s)});
        sheet.show();
        QTRY_VERIFY(verbOf(sheet)->text().contains(u"1 lead"_s));
        auto *sheets = sheet.findChild<QComboBox *>(u"sheet"_s);
        QVERIFY(sheets->isVisible());
        QVERIFY(!sheet.findChild<QComboBox *>(u"delimiter"_s)->isVisible());
        QCOMPARE(sheets->currentText(), u"Fair"_s);
        sheets->setCurrentIndex(sheets->findText(u"Web"_s));
        QTRY_VERIFY2(reportOf(sheet).contains(u"2 new"_s), qPrintable(reportOf(sheet)));
        QSignalSpy requested(&sheet, &ImportSheet::importRequested);
        verbOf(sheet)->click();
        QCOMPARE(requested.first().at(1).value<ImportOptions>().csv.sheet, u"Web"_s);
    }

    void asksForTheEncodingWhenItIsNotSure()
    {
        Workplace place;
        ImportSheet sheet(place.import, *place.settings, place.options());
        sheet.setFiles({place.write(u"a.csv"_s, "Firm;Phone\nM\xFCller;212 555 0143\n")});
        QTRY_VERIFY2(reportOf(sheet).contains(u"windows-1252"_s), qPrintable(reportOf(sheet)));
        QVERIFY(!verbOf(sheet)->isEnabled());
        auto *encoding = sheet.findChild<QComboBox *>(u"encoding"_s);
        encoding->setCurrentIndex(encoding->findText(u"windows-1252"_s));
        QTRY_VERIFY(verbOf(sheet)->isEnabled());
        QTRY_VERIFY(reportOf(sheet).contains(u"1 new"_s));
    }

    void asksForTheColumnWithTheNumber()
    {
        Workplace place;
        ImportSheet sheet(place.import, *place.settings, place.options());
        sheet.setFiles({place.write(u"a.csv"_s, "Firm;Reach\nAcme;desk\n")});
        QTRY_VERIFY2(reportOf(sheet).contains(u"Telephone number"_s), qPrintable(reportOf(sheet)));
        QVERIFY(!verbOf(sheet)->isEnabled());
    }

    void tellsTheProgramAndTheCountryItRecognised()
    {
        Workplace place;
        ImportOptions options = place.options();
        options.countryIsGuess = true;
        ImportSheet sheet(place.import, *place.settings, options);
        sheet.setFiles(
            {place.write(u"a.csv"_s,
                         "Vorname;Nachname;Firma;Fax geschaeftlich;Telefon geschaeftlich;Mobiltelefon\n"
                         "Anna;Bell;A;;030 1234567;0171 2345678\nBert;Cole;B;;089 1234567;\n"
                         "Cora;Dean;C;;;0171 2345679\nDora;Earl;D;;0211 123456;\n")});
        QTRY_VERIFY2(reportOf(sheet).contains(u"4 new"_s), qPrintable(reportOf(sheet)));
        QVERIFY(sheet.findChild<PlainLabel *>(u"program"_s)->fullText().contains(u"Outlook"_s));
        QVERIFY(sheet.findChild<QComboBox *>(u"country"_s)->currentText().contains(u"(DE)"_s));
        const auto *model = sheet.findChild<QTableView *>()->model();
        const QString number = model->index(0, ImportPreviewModel::NumberColumn).data().toString();
        QVERIFY2(number.startsWith(u"030 1234567"_s) && number.contains(u"+49"_s), qPrintable(number));
        QVERIFY(model->index(0, ImportPreviewModel::RemarkColumn).data().toString().contains(u"171"_s));
    }

    void readsEachOfSeveralFilesByItsOwnColumns()
    {
        Workplace place;
        const QString one = place.write(u"one.csv"_s, "Firm;Phone\nAcme;212 555 0143\nBeta;212 555 0144\n");
        const QString two = place.write(u"two.csv"_s, "Telefon,Vorname\n212 555 0150,Anna\n");
        ImportSheet sheet(place.import, *place.settings, place.options());
        sheet.setFiles({one, two});
        sheet.show();
        QTRY_VERIFY2(reportOf(sheet).contains(u"3 new"_s), qPrintable(reportOf(sheet)));
        auto *files = sheet.findChild<QComboBox *>(u"files"_s);
        QVERIFY(files->isVisible());
        files->setCurrentIndex(1);
        emit files->activated(1);
        const auto *model = sheet.findChild<QTableView *>()->model();
        QTRY_COMPARE(model->headerData(ImportPreviewModel::FirstFileColumn, Qt::Horizontal).toString(),
                     u"Telefon"_s);
        QTRY_VERIFY2(reportOf(sheet).contains(u"3 new"_s), qPrintable(reportOf(sheet)));
    }

    void keepsSeveralColumnsWithFurtherNumbers()
    {
        Workplace place;
        ImportSheet sheet(place.import, *place.settings, place.options());
        sheet.setFiles(
            {place.write(u"a.csv"_s, "Phone;Reach 1;Reach 2\n212 555 0143;212 555 0144;212 555 0145\n")});
        QTRY_VERIFY(meaningOf(sheet, 2));
        choose(*meaningOf(sheet, 1), LeadField::OtherPhone);
        const auto *model = sheet.findChild<QTableView *>()->model();
        const auto remark = [model] {
            return model->index(0, ImportPreviewModel::RemarkColumn).data().toString();
        };
        QTRY_VERIFY2(remark().contains(u"0144"_s), qPrintable(remark()));
        choose(*meaningOf(sheet, 2), LeadField::OtherPhone);
        QTRY_VERIFY2(remark().contains(u"0144"_s) && remark().contains(u"0145"_s), qPrintable(remark()));
    }

    void asksForDateAndWordingOfTheGround()
    {
        Workplace place;
        ImportSheet sheet(place.import, *place.settings, place.options());
        sheet.setFiles({place.write(u"a.csv"_s, mixedRows)});
        QTRY_VERIFY(verbOf(sheet)->isEnabled());
        auto *date = sheet.findChild<QDateEdit *>(u"groundDate"_s);
        QVERIFY(!date->isEnabled());
        auto *ground = sheet.findChild<QComboBox *>(u"ground"_s);
        ground->setCurrentIndex(ground->findData(static_cast<int>(Consent::Kind::Written)));
        QVERIFY(date->isEnabled());
        date->setDate(QDate(2026, 3, 4));
        sheet.findChild<QLineEdit *>(u"groundSource"_s)->setText(u"form 12"_s);
        sheet.findChild<QLineEdit *>(u"groundWording"_s)->setText(u"https://example.com/form"_s);
        QSignalSpy requested(&sheet, &ImportSheet::importRequested);
        verbOf(sheet)->click();
        const Consent consent = requested.first().at(1).value<ImportOptions>().consent;
        QCOMPARE(consent.kind, Consent::Kind::Written);
        QCOMPARE(consent.source, u"form 12"_s);
        QCOMPARE(consent.wording, u"https://example.com/form"_s);
        QCOMPARE(consent.givenUtc.date(), QDate(2026, 3, 4));
    }

    void saysWhyWhateverIsDroppedCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\0\0\0\rIHDR", 14) << u"no text"_s;
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("noise") << QByteArray::fromHex("00010203040506070809").repeated(50) << u"no text"_s;
        QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0") + QByteArray(600, 'x') << u"Office"_s;
        QTest::newRow("open quote") << QByteArray("name,phone\n\"Anna,212 555 0143\nBert,1\n") << u"Line 2"_s;
    }

    void saysWhyWhateverIsDroppedCannotBeRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        Workplace place;
        ImportSheet sheet(place.import, *place.settings, place.options());
        sheet.setFiles({place.write(u"leads.csv"_s, bytes)});
        QTRY_VERIFY2(reportOf(sheet).contains(words), qPrintable(reportOf(sheet)));
        QVERIFY(!verbOf(sheet)->isEnabled());
        sheet.setFiles({place.folder.path()});
        QTRY_VERIFY2(reportOf(sheet).contains(u"folder"_s), qPrintable(reportOf(sheet)));
    }

    void namesEveryInputForScreenReaders()
    {
        Workplace place;
        ImportSheet sheet(place.import, *place.settings, place.options());
        sheet.setFiles({place.write(u"a.csv"_s, mixedRows)});
        QTRY_VERIFY(meaningOf(sheet, 2));
        for (QWidget *input : sheet.findChildren<QWidget *>()) {
            const bool isInput = qobject_cast<QComboBox *>(input) || qobject_cast<QLineEdit *>(input);
            if (!isInput || qobject_cast<QComboBox *>(input->parentWidget())
                || qobject_cast<QAbstractSpinBox *>(input->parentWidget()))
                continue;
            QAccessibleInterface *access = QAccessible::queryAccessibleInterface(input);
            QVERIFY2(!access->text(QAccessible::Name).isEmpty(), qPrintable(input->objectName()));
        }
    }
};

LEADLINE_TEST(ImportSheetTest)
#include "tst_importsheet.moc"
