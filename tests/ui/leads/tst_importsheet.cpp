#include "tests/support/testmain.h"

#include "tests/ui/support/workplace.h"
#include "ui/leads/importsheet.h"
#include "ui/leads/mappingheader.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QDragEnterEvent>
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

const QByteArray mixedRows = "Firm;Tel;Branch\r\nAcme;212 555 0143;A\r\nBeta;1-800-FLOWERS;B\r\nGamma;(212) 555-0144;C\r\nAcme again;+12125550143;D\r\n";

} // namespace

class ImportSheetTest : public QObject {
    Q_OBJECT

private slots:
    void showsAndCountsTheFileBeforeAnythingIsStored()
    {
        Workplace place;
        ImportSheet sheet(place.import, *place.settings, place.options());
        sheet.setFiles({ place.write(u"autumn_fair.csv"_s, mixedRows) });
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

    void asksForWhatIsMissing()
    {
        Workplace place;
        ImportSheet sheet(place.import, *place.settings, place.options());
        sheet.setFiles({ place.write(u"a.csv"_s, mixedRows) });
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
        sheet.setFiles({ place.write(u"a.csv"_s, "Office;Mobile;Firm\n212 555 0143;212 555 0150;Acme\n") });
        auto *table = sheet.findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        choose(*meaningOf(sheet, 1), LeadField::Phone);
        const auto number = [table] { return table->model()->index(0, ImportPreviewModel::NumberColumn).data().toString(); };
        QTRY_COMPARE(number(), PhoneNumber::fromStored(u"+12125550150"_s).shown());
        QTRY_COMPARE(meaningOf(sheet, 0)->currentIndex(), static_cast<int>(LeadField::None));
    }

    void remembersTheMeaningForFilesOfTheSameColumns()
    {
        Workplace place;
        const QString file = place.write(u"a.csv"_s, "Office;Mobile;Firm\n212 555 0143;212 555 0150;Acme\n");
        {
            ImportSheet sheet(place.import, *place.settings, place.options());
            sheet.setFiles({ file });
            QTRY_VERIFY(meaningOf(sheet, 1));
            choose(*meaningOf(sheet, 1), LeadField::Phone);
            QTRY_VERIFY(verbOf(sheet)->text().contains(u"1 lead"_s));
            verbOf(sheet)->click();
        }
        ImportSheet again(place.import, *place.settings, place.options());
        again.setFiles({ file });
        QTRY_VERIFY(meaningOf(again, 1));
        QTRY_COMPARE(meaningOf(again, 1)->currentIndex(), static_cast<int>(LeadField::Phone));
    }

    void saysWhyAFileCannotBeRead()
    {
        Workplace place;
        ImportSheet sheet(place.import, *place.settings, place.options());
        sheet.setFiles({ place.write(u"picture.csv"_s, QByteArray("\x89PNG\r\n\0\0\0\rIHDR", 14)) });
        QTRY_VERIFY(!reportOf(sheet).isEmpty());
        QVERIFY(!verbOf(sheet)->isEnabled());
    }

    void asksForTheImportWithAllItsOptions()
    {
        Workplace place;
        ImportSheet sheet(place.import, *place.settings, place.options());
        QSignalSpy requested(&sheet, &ImportSheet::importRequested);
        const QString file = place.write(u"a.csv"_s, mixedRows);
        sheet.setFiles({ file });
        sheet.open();
        QTRY_VERIFY(verbOf(sheet)->isEnabled());
        verbOf(sheet)->click();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().at(0).toStringList(), QStringList { file });
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
        mime.setUrls({ QUrl::fromLocalFile(file) });
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&sheet, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&sheet, &drop);
        QCOMPARE(sheet.files(), QStringList { file });
    }

    void namesEveryInputForScreenReaders()
    {
        Workplace place;
        ImportSheet sheet(place.import, *place.settings, place.options());
        sheet.setFiles({ place.write(u"a.csv"_s, mixedRows) });
        QTRY_VERIFY(meaningOf(sheet, 2));
        for (QWidget *input : sheet.findChildren<QWidget *>()) {
            const bool isInput = qobject_cast<QComboBox *>(input) || qobject_cast<QLineEdit *>(input);
            if (!isInput || qobject_cast<QComboBox *>(input->parentWidget()))
                continue;
            QAccessibleInterface *access = QAccessible::queryAccessibleInterface(input);
            QVERIFY2(!access->text(QAccessible::Name).isEmpty(), qPrintable(input->objectName()));
        }
    }
};

LEADLINE_TEST(ImportSheetTest)
#include "tst_importsheet.moc"
