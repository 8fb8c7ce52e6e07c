#include "tests/support/testmain.h"

#include "core/storage/sql.h"
#include "tests/ui/leads/openedleads.h"
#include "ui/leads/importsdialog.h"
#include "ui/leads/importsheet.h"
#include "ui/leads/leaddetail.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

using Opened = OpenedLeads;

class LeadsPageTest : public QObject {
    Q_OBJECT

private slots:
    void invitesToImportWhenThereIsNothing()
    {
        Workplace place;
        Opened opened(place);
        auto *start = opened.page.findChild<QPushButton *>(u"chooseFirst"_s);
        QTRY_VERIFY(start->isVisible());
        QVERIFY(!opened.table()->isVisible());
    }

    /// Beside the details, in a window of usual size and after the next start, too.
    void theColumnsShownAtFirstFit()
    {
        Workplace place;
        place.importFile(place.writeFirms(u"firms.csv"_s, 60), u"Firms"_s, DuplicatePolicy::Keep);
        for (const int width : {1088, 967, 1600}) { // what 1280, 1024 and 1792 leave beside the navigation
            Opened opened(place);
            opened.page.resize(width, 700);
            QTRY_COMPARE(opened.rows(), 60);
            const QTableView &table = *opened.table();
            QTRY_VERIFY2(
                table.verticalScrollBar()->isVisible()
                    && table.horizontalHeader()->length() <= table.viewport()->width(),
                qPrintable(
                    u"%1 of %2"_s.arg(table.horizontalHeader()->length()).arg(table.viewport()->width())));
            QVERIFY(!table.horizontalScrollBar()->isVisible());
            QTRY_VERIFY(!place.settings->value(u"leads/columns2"_s).toString().isEmpty());
        }
    }

    void importsAFileFromTheSheetToTheTable()
    {
        Workplace place;
        Opened opened(place);
        opened.page.openImport({place.writeFirms(u"firms.csv"_s, 300)});
        auto *sheet = opened.page.findChild<ImportSheet *>();
        QVERIFY(sheet);
        auto *verb = sheet->findChild<QPushButton *>(u"importVerb"_s);
        QTRY_VERIFY(verb->isEnabled());
        QSignalSpy imported(&opened.page, &LeadsPage::leadsImported);
        verb->click();
        QTRY_COMPARE(imported.size(), 1);
        QTRY_COMPARE(opened.rows(), 300);
        QTRY_VERIFY2(opened.count().contains(u"300"_s), qPrintable(opened.count()));
        QCOMPARE(opened.messages.size(), 1);
        QVERIFY(opened.messages.first().text.contains(u"300 new"_s));
    }

    void takesAnImportBack()
    {
        Workplace place;
        Opened opened(place);
        opened.page.openImport({place.writeFirms(u"firms.csv"_s, 12)});
        auto *verb = opened.page.findChild<QPushButton *>(u"importVerb"_s);
        QTRY_VERIFY(verb->isEnabled());
        verb->click();
        QTRY_COMPARE(opened.messages.size(), 1);
        opened.messages.takeFirst().action();
        QTRY_COMPARE(opened.messages.size(), 1);
        QTRY_COMPARE(opened.rows(), 0);
    }

    void showsRefusedRowsWithTheirReasons()
    {
        Workplace place;
        Opened opened(place);
        opened.page.openImport(
            {place.write(u"a.csv"_s, "Firm,Phone\nAcme,212 555 0143\nBeta,1-800-FLOWERS\n")});
        auto *verb = opened.page.findChild<QPushButton *>(u"importVerb"_s);
        QTRY_VERIFY(verb->isEnabled());
        verb->click();
        QTRY_COMPARE(opened.messages.size(), 1);
        QCOMPARE(opened.messages.first().kind, Message::Kind::Warning);
        opened.messages.takeFirst().action();
        auto *dialog = opened.page.findChild<ImportsDialog *>();
        QVERIFY(dialog);
        auto *rejects = dialog->findChild<QTableView *>();
        QTRY_COMPARE(rejects->model()->rowCount(), 1);
        QVERIFY(!rejects->model()->index(0, ImportReportModel::ReasonColumn).data().toString().isEmpty());
        auto *undo = dialog->findChild<QPushButton *>(u"undoImport"_s);
        auto *really = dialog->findChild<QPushButton *>(u"reallyUndoImport"_s);
        QVERIFY(!really->isVisible());
        undo->click();
        QVERIFY(!undo->isVisible() && really->isVisible());
        QVERIFY2(really->text().contains(u"1 lead"_s), qPrintable(really->text()));
        QCOMPARE(opened.rows(), 1);
        really->click();
        QTRY_COMPARE(opened.rows(), 0);
        QTRY_VERIFY(dialog->findChild<QComboBox *>(u"imports"_s)->currentText().contains(u"taken back"_s));
        // That of the import is outdated.
        QCOMPARE(opened.messages.size(), 1);
        QVERIFY2(opened.messages.first().text.contains(u"1 lead"_s), qPrintable(opened.messages.first().text));
        QVERIFY(!dialog->findChild<QPushButton *>(u"chip_accepted"_s)->isEnabled());
        QVERIFY(dialog->findChild<QPushButton *>(u"chip_refused"_s)->isChecked());
        QVERIFY(!really->isVisible() && !undo->isEnabled());
    }

    void showsAllLeadsWhenTheListIsGone()
    {
        Workplace place;
        place.importFile(place.write(u"a.csv"_s, "Firm,Phone\nAcme,212 555 0143\n"), u"A"_s);
        const ImportSummary second = place.importFile(
            place.write(u"b.csv"_s, "Firm,Phone\nBeta,212 555 0144\nGamma,212 555 0145\n"), u"B"_s);
        Opened opened(place);
        QTRY_COMPARE(opened.rows(), 3);
        opened.page.showList(second.list);
        QTRY_COMPARE(opened.rows(), 2);
        QVERIFY(place.leadStore->undoImport(second.import).result());
        QTRY_COMPARE(opened.page.findChild<QComboBox *>(u"lists"_s)->currentText(), u"All lists"_s);
        QTRY_COMPARE(opened.rows(), 1);
    }

    void offersTheReportWhenNotAllRowsAreNew()
    {
        Workplace place;
        Opened opened(place);
        opened.page.openImport({place.write(u"a.csv"_s, "Firm,Phone\nAcme,212 555 0143\nBeta,2125550143\n")});
        auto *verb = opened.page.findChild<QPushButton *>(u"importVerb"_s);
        QTRY_VERIFY(verb->isEnabled());
        verb->click();
        QTRY_COMPARE(opened.messages.size(), 1);
        QCOMPARE(opened.messages.first().kind, Message::Kind::Success);
        QCOMPARE(opened.messages.first().actionText, u"Show report"_s);
        opened.messages.takeFirst().action();
        const auto *dialog = opened.page.findChild<ImportsDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"chip_duplicate"_s)->isChecked());
    }

    void reportsAllFilesThatAreImportedTogether()
    {
        Workplace place;
        Opened opened(place);
        opened.page.openImport({place.write(u"a.csv"_s, "Firm,Phone\nAcme,212 555 0143\nBeta,none\n"),
                                place.write(u"b.csv"_s, "Firm,Phone\nCara,212 555 0144\n")});
        auto *verb = opened.page.findChild<QPushButton *>(u"importVerb"_s);
        QTRY_VERIFY(verb->isEnabled() && verb->text().contains(u"2 lead"_s));
        verb->click();
        QTRY_COMPARE(opened.messages.size(), 2);
        const Message last = opened.messages.last();
        QVERIFY2(last.text.contains(u"2 new"_s) && last.text.contains(u"1 refused"_s), qPrintable(last.text));
        QCOMPARE(last.kind, Message::Kind::Warning);
        last.action();
        const auto *dialog = opened.page.findChild<ImportsDialog *>();
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"chip_refused"_s)->isChecked());
        QVERIFY(dialog->findChild<QComboBox *>(u"imports"_s)->currentText().contains(u"a.csv"_s));
    }

    void fillingGapsShowsNoEmptyList()
    {
        Workplace place;
        place.importFile(place.write(u"a.csv"_s, "Firm,Phone\nAcme,212 555 0143\n"), u"A"_s);
        Opened opened(place);
        QTRY_COMPARE(opened.rows(), 1);
        opened.page.openImport({place.write(u"b.csv"_s, "Firm,Phone,City\nAcme,212 555 0143,Boston\n")});
        auto *sheet = opened.page.findChild<ImportSheet *>();
        sheet->findChild<QComboBox *>(u"duplicates"_s)->setCurrentIndex(1); // fill gaps
        auto *verb = sheet->findChild<QPushButton *>(u"importVerb"_s);
        QTRY_VERIFY(verb->isEnabled() && verb->text().startsWith(u"Fill gaps"_s));
        verb->click();
        QTRY_COMPARE(opened.messages.size(), 1);
        QCOMPARE(opened.rows(), 1);
        QCOMPARE(opened.page.findChild<QComboBox *>(u"lists"_s)->currentIndex(), 0);
    }

    void goesFromTheReportToALead()
    {
        Workplace place;
        place.importFile(
            place.write(u"a.csv"_s, "Firm,Phone\nAcme,212 555 0143\nBeta,212 555 0144 / 212 555 0145\n"),
            u"A"_s);
        Opened opened(place);
        QTRY_COMPARE(opened.rows(), 2);
        opened.page.findChild<QToolButton *>(u"details"_s)->click(); // closed, and wanted all the same
        opened.page.findChild<QToolButton *>(u"imports"_s)->click();
        auto *dialog = opened.page.findChild<ImportsDialog *>();
        QVERIFY(dialog);
        auto *table = dialog->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        emit table->activated(table->model()->index(0, 0));
        QTRY_COMPARE(opened.rows(), 1);
        QTRY_VERIFY(opened.page.findChild<QPushButton *>(u"release"_s)->isVisible());
    }

    void saysThatANumberIsOnTheStopList()
    {
        Workplace place;
        place.importFile(place.write(u"a.csv"_s, "Firm,Phone\nAcme,212 555 0143\n"), u"A"_s);
        Opened opened(place);
        opened.page.setOutlook([](const Lead &) { return u"next: Sat 10:00"_s; });
        QTRY_COMPARE(opened.rows(), 1);
        opened.table()->selectRow(0);
        const auto reason = [&opened] {
            return opened.page.findChild<PlainLabel *>(u"leadReason"_s)->fullText();
        };
        QTRY_COMPARE(reason(), u"next: Sat 10:00"_s);
        const LeadId lead {opened.table()->currentIndex().data(LeadTableModel::IdRole).toLongLong()};
        QVERIFY(place.leadEditor->changeAll({LeadChange::Stop, u"by hand"_s}, {lead}, {}, {}).result());
        QTRY_VERIFY2(reason().contains(u"stop list"_s), qPrintable(reason()));
        const QString status = opened.page.findChild<PlainLabel *>(u"leadStatus"_s)->fullText();
        QVERIFY2(status.contains(u"Stop list"_s), qPrintable(status));
    }

    void showsWhatTheFileSaysOfTheGround()
    {
        Workplace place;
        place.importFile(place.write(u"a.csv"_s, "Firm,Phone,consent_kind\nAcme,212 555 0143,nein\n"),
                         u"A"_s);
        Opened opened(place);
        QTRY_COMPARE(opened.rows(), 1);
        opened.table()->selectRow(0);
        const auto shown = [&opened] {
            QString all;
            for (const PlainLabel *label :
                 opened.page.findChild<LeadDetail *>()->findChildren<PlainLabel *>())
                all += label->fullText() + u'\n';
            return all;
        };
        QTRY_VERIFY2(shown().contains(u"the file says"_s) && shown().contains(u"nein"_s),
                     qPrintable(shown()));
        QVERIFY2(!shown().contains(u"U+20"_s), qPrintable(shown()));
    }

    void savesOnlyRowsThatAreKept()
    {
        Workplace place;
        place.importFile(place.write(u"a.csv"_s, "Firm,Phone\nAcme,212 555 0143\nBeta,none\n"), u"A"_s);
        const auto shown = [](const ImportsDialog &dialog) { return dialog.findChild<QTableView *>()->model(); };
        {
            ImportsDialog dialog(*place.leads, *place.leadStore);
            QTRY_COMPARE(shown(dialog)->rowCount(), 1);
            QVERIFY(dialog.findChild<QPushButton *>(u"saveRejects"_s)->isEnabled());
        }
        QCOMPARE(place.leadStore->forgetUnstoredRows(place.clock.nowUtc().addDays(1)).result().value(), 1);
        ImportsDialog dialog(*place.leads, *place.leadStore);
        QTRY_VERIFY(!dialog.findChild<QPushButton *>(u"saveRejects"_s)->isEnabled());
        QCOMPARE(shown(dialog)->rowCount(), 0);
        QVERIFY(dialog.findChild<PlainLabel *>(u"importReport"_s)->fullText().contains(u"1 refused"_s));
    }

    void keepsTheCountsInViewWhenRowsAreSaved()
    {
        Workplace place;
        place.importFile(place.write(u"a.csv"_s, "Firm,Phone\nAcme,212 555 0143\nBeta,none\n"), u"A"_s);
        ImportsDialog dialog(*place.leads, *place.leadStore);
        dialog.show();
        const auto words = [&dialog](const QString &name) { return dialog.findChild<PlainLabel *>(name)->fullText(); };
        const QString counts = words(u"importReport"_s);
        dialog.findChild<QPushButton *>(u"saveRejects"_s)->click();
        auto *files = dialog.findChild<QFileDialog *>();
        QVERIFY(files);
        emit files->fileSelected(place.folder.filePath(u"refused.csv"_s));
        QTRY_VERIFY(words(u"importAdvice"_s).startsWith(u"Saved as"_s));
        QCOMPARE(words(u"importReport"_s), counts);
    }

    void saysWhatThereIsToDecide()
    {
        Workplace place;
        place.importFile(
            place.write(u"a.csv"_s, "Firm,Phone\nAcme,212 555 0143 / 212 555 0144\n"), u"A"_s);
        Opened opened(place);
        QTRY_COMPARE(opened.rows(), 1);
        opened.table()->selectRow(0);
        auto *choose = opened.page.findChild<QPushButton *>(u"release"_s);
        QTRY_VERIFY(choose->isVisible());
        QCOMPARE(choose->text(), u"Choose the number…"_s);
        const QString reason = opened.page.findChild<PlainLabel *>(u"leadReason"_s)->fullText();
        QVERIFY2(reason.startsWith(u"Several numbers"_s), qPrintable(reason));
        QSignalSpy released(&opened.page, &LeadsPage::releaseRequested);
        choose->click();
        auto *menu = opened.page.findChild<QMenu *>(u"releaseMenu"_s);
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        QVERIFY(menu->actions().last()->text().startsWith(u"Use "_s)); // it rings nobody now
        menu->actions().last()->trigger();
        QCOMPARE(released.size(), 1);
        // Held for another reason, it is no question of numbers.
        QVERIFY(place.database
                    ->run([](QSqlDatabase &db) {
                        return sql::change(db, u"UPDATE leads SET held_reason = ''"_s);
                    })
                    .result());
        opened.table()->setCurrentIndex({});
        opened.table()->selectRow(0);
        QTRY_COMPARE(choose->text(), u"Release"_s);
        QCOMPARE(released.first().at(1).value<PhoneNumber>().e164(), u"+12125550144"_s);
    }

    void filtersTheReportByWhatBecameOfTheRows()
    {
        Workplace place;
        place.importFile(
            place.write(u"a.csv"_s, "First name,Last name,Company,Phone\nAnna,Bell,Works,212 555 0143\n"),
            u"A"_s);
        place.importFile(
            place.write(u"b.csv"_s,
                        "First name,Last name,Company,Phone\nAnna,Bell,Works,212 555 0144\n"
                        "Bert,Cole,Works,212 555 0143\nCora,Dean,Works,212 555 0145\nDora,Earl,Works,none\n"),
            u"B"_s);
        ImportsDialog dialog(*place.leads, *place.leadStore);
        const auto *model = dialog.findChild<QTableView *>()->model();
        const auto text = [model](int row, int column) {
            return model->index(row, column).data().toString();
        };
        QTRY_COMPARE(model->rowCount(), 1);
        QCOMPARE(text(0, ImportReportModel::LineColumn), u"5"_s);
        dialog.findChild<QPushButton *>(u"chip_duplicate"_s)->click();
        QTRY_COMPARE(model->rowCount(), 2);
        QVERIFY(text(0, ImportReportModel::ReasonColumn).contains(u"another number"_s));
        QCOMPARE(text(1, ImportReportModel::ReasonColumn), u"Same number as Anna Bell, list A"_s);
        QCOMPARE(text(1, ImportReportModel::FirstFileColumn), u"Bert"_s);
        QVERIFY(dialog.findChild<QPushButton *>(u"saveRejects"_s)->text().contains(u"duplicates"_s));
        dialog.findChild<QPushButton *>(u"chip_accepted"_s)->click();
        QTRY_COMPARE(model->rowCount(), 1);
        QCOMPARE(text(0, ImportReportModel::NameColumn), u"Cora Dean"_s);
        QVERIFY(!dialog.findChild<QPushButton *>(u"chip_held"_s)->isEnabled());
    }

    void importsRowsCopiedOutOfASpreadsheet()
    {
        Workplace place;
        Opened opened(place);
        QGuiApplication::clipboard()->setText(
            u"Firm\tPhone\nAcme, Inc.\t212 555 0143\nMüller\t(212) 555-0144\n"_s);
        QVERIFY(QTest::qWaitForWindowActive(&opened.page));
        auto *start = opened.page.findChild<QPushButton *>(u"chooseFirst"_s);
        QTRY_VERIFY(start->isVisible());
        start->setFocus();
        QTest::keySequence(start, QKeySequence::Paste);
        auto *sheet = opened.page.findChild<ImportSheet *>();
        QVERIFY(sheet);
        auto *verb = opened.page.findChild<QPushButton *>(u"importVerb"_s);
        QTRY_VERIFY(verb->text().contains(u"2 lead"_s));
        QCOMPARE(sheet->findChild<QLineEdit *>(u"listName"_s)->text(), u"Pasted leads"_s);
        verb->click();
        QTRY_COMPARE(opened.rows(), 2);
    }

    void saysWhenThereIsNothingToPaste()
    {
        Workplace place;
        Opened opened(place);
        QGuiApplication::clipboard()->clear();
        QVERIFY(QTest::qWaitForWindowActive(&opened.page));
        auto *start = opened.page.findChild<QPushButton *>(u"chooseFirst"_s);
        QTRY_VERIFY(start->isVisible());
        start->setFocus();
        QTest::keySequence(start, QKeySequence::Paste);
        QTRY_COMPARE(opened.messages.size(), 1);
        QVERIFY(!opened.page.findChild<ImportSheet *>());
    }

    void findsWhatOneLooksFor()
    {
        Workplace place;
        place.importFile(place.writeFirms(u"firms.csv"_s, 150), u"Firms"_s);
        Opened opened(place);
        QTRY_COMPARE(opened.rows(), 150);
        opened.search()->setText(u"Hospital"_s);
        QTRY_COMPARE(opened.rows(), 30);
        QTRY_COMPARE(opened.count(), u"30 of 150"_s);
        opened.search()->setText(u"nobody has this name"_s);
        QTRY_COMPARE(opened.rows(), 0);
        opened.search()->clear();
        QTRY_COMPARE(opened.rows(), 150);
    }

    void filtersByStatusAndList()
    {
        Workplace place;
        place.importFile(place.writeFirms(u"a.csv"_s, 10), u"A"_s);
        const auto other =
            place.importFile(place.write(u"b.csv"_s, "Firm,Phone\nZeta,646 555 0199\n"), u"B"_s);
        Opened opened(place);
        QTRY_COMPARE(opened.rows(), 11);
        opened.page.showList(other.list);
        QTRY_COMPARE(opened.rows(), 1);
        opened.page.findChild<QComboBox *>(u"lists"_s)->setCurrentIndex(0);
        QTRY_COMPARE(opened.rows(), 11);
        opened.page.findChild<ChipRow *>()->chip(leadStatusCode(LeadStatus::Finished))->click();
        QTRY_COMPARE(opened.rows(), 0);
        opened.page.findChild<ChipRow *>()->chip(leadStatusCode(LeadStatus::Finished))->click();
        QTRY_COMPARE(opened.rows(), 11);
    }

    void sortsByAHeader()
    {
        Workplace place;
        place.importFile(place.writeFirms(u"a.csv"_s, 10), u"A"_s);
        Opened opened(place);
        QTRY_COMPARE(opened.rows(), 10);
        opened.table()->sortByColumn(0, Qt::DescendingOrder);
        QTRY_VERIFY(opened.table()->model()->index(0, 0).data().toString().startsWith(u"Sample Medical"_s));
    }

    void anotherOrderBeginsAtItsTop()
    {
        Workplace place;
        place.importFile(place.writeFirms(u"a.csv"_s, 500), u"A"_s);
        Opened opened(place);
        QTRY_COMPARE(opened.rows(), 500);
        QScrollBar *bar = opened.table()->verticalScrollBar();
        opened.table()->scrollTo(opened.table()->model()->index(250, 0), QAbstractItemView::PositionAtTop);
        QTRY_VERIFY(bar->value() > 0);
        opened.table()->sortByColumn(2, Qt::DescendingOrder);
        QTRY_VERIFY(opened.table()->model()->index(0, 2).data().toString().contains(u"907"_s));
        QTRY_COMPARE(bar->value(), 0);
    }

    // What is done with the chosen ones cannot always be undone.
    void choosesNoLeadThatNobodyHasChosen()
    {
        Workplace place;
        place.importFile(place.writeFirms(u"a.csv"_s, 500), u"A"_s);
        const auto other =
            place.importFile(place.write(u"b.csv"_s, "Firm,Phone\nZeta,646 555 0199\n"), u"B"_s);
        Opened opened(place);
        QTRY_COMPARE(opened.rows(), 501);
        opened.search()->setText(u"Zeta"_s);
        QTRY_COMPARE(opened.rows(), 1);
        opened.table()->selectAll();
        QCOMPARE(opened.chosen(), 1);
        opened.search()->clear();
        QTRY_COMPARE(opened.count(), u"501 of 501"_s);
        QCOMPARE(opened.chosen(), 1);

        opened.page.showList(other.list);
        QTRY_COMPARE(opened.rows(), 1);
        opened.table()->selectAll();
        opened.table()->sortByColumn(2, Qt::DescendingOrder);
        place.importFile(place.write(u"c.csv"_s, "Firm,Phone\nFirst of all,989 555 0199\n"), u"B"_s);
        QTRY_COMPARE(opened.rows(), 2);
        QCOMPARE(opened.chosen(), 1); // not the one that has come
    }

    void keepsAllChosenOnlyWhileTheyAreTheSame()
    {
        Workplace place;
        place.importFile(place.writeFirms(u"a.csv"_s, 1'200), u"A"_s, DuplicatePolicy::Keep);
        const auto other =
            place.importFile(place.writeFirms(u"b.csv"_s, 1'200), u"B"_s, DuplicatePolicy::Keep);
        Opened opened(place);
        QTRY_COMPARE(opened.rows(), 2'400);
        opened.table()->selectAll();
        QSignalSpy reset(opened.table()->model(), &QAbstractItemModel::modelReset);
        opened.table()->sortByColumn(2, Qt::DescendingOrder);
        QTRY_VERIFY(!reset.isEmpty());
        QCOMPARE(opened.chosen(), 2'400);
        opened.page.showList(other.list);
        QTRY_COMPARE(opened.rows(), 1'200);
        QVERIFY(opened.chosen() == 0);
        opened.table()->selectAll();
        opened.page.findChild<QComboBox *>(u"lists"_s)->setCurrentIndex(1);
        QTRY_VERIFY(opened.page.findChild<QComboBox *>(u"lists"_s)->currentText().startsWith(u"A"_s));
        QTRY_COMPARE(opened.count(), u"1,200 of 2,400"_s);
        QCOMPARE(opened.chosen(), 0); // as many, but others
    }

    void keepsSelectionAndPlaceOverARefresh()
    {
        Workplace place;
        place.importFile(place.writeFirms(u"a.csv"_s, 500), u"A"_s);
        Opened opened(place);
        QTRY_COMPARE(opened.rows(), 500);
        opened.table()->sortByColumn(2, Qt::DescendingOrder);
        QTRY_VERIFY(opened.table()->model()->index(0, 2).data().toString().contains(u"907"_s));
        opened.table()->selectRow(200);
        opened.table()->scrollTo(opened.table()->model()->index(200, 0), QAbstractItemView::PositionAtTop);
        const QVariant id = opened.table()->currentIndex().data(LeadTableModel::IdRole);
        const int scrolled = opened.table()->verticalScrollBar()->value();
        QSignalSpy reset(opened.table()->model(), &QAbstractItemModel::modelReset);
        place.importFile(place.write(u"b.csv"_s, "Firm,Phone\nFirst of all,989 555 0199\n"), u"B"_s);
        QTRY_COMPARE(opened.rows(), 501);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(opened.table()->currentIndex().data(LeadTableModel::IdRole), id);
        QCOMPARE(opened.table()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(opened.table()->verticalScrollBar()->value(), scrolled + 1);
    }

    void keepsNotesOnePutsDown()
    {
        Workplace place;
        place.importFile(place.writeFirms(u"a.csv"_s, 3), u"A"_s);
        Opened opened(place);
        QTRY_COMPARE(opened.rows(), 3);
        opened.table()->selectRow(0);
        const LeadId id {opened.table()->currentIndex().data(LeadTableModel::IdRole).toLongLong()};
        opened.page.findChild<QPlainTextEdit *>(u"notes"_s)->setPlainText(u"Asked for a leaflet."_s);
        opened.table()->selectRow(1);
        QTRY_COMPARE(place.leads->leads({id}).first().notes, u"Asked for a leaflet."_s);
        QCOMPARE(opened.page.findChild<QPlainTextEdit *>(u"notes"_s)->toPlainText(), QString());
        opened.table()->selectRow(0);
        QTRY_COMPARE(opened.page.findChild<QPlainTextEdit *>(u"notes"_s)->toPlainText(),
                     u"Asked for a leaflet."_s);
    }

    void remembersTheFiltersButNotTheSearch()
    {
        Workplace place;
        place.importFile(place.writeFirms(u"firms.csv"_s, 5), u"Firms"_s, DuplicatePolicy::Keep);
        {
            OpenedLeads opened(place);
            QTRY_COMPARE(opened.rows(), 5);
            opened.page.findChild<ChipRow *>()->setCurrent(leadStatusCode(LeadStatus::Finished));
            QTRY_COMPARE(opened.rows(), 0);
            opened.search()->setText(u"Clinic"_s);
        }
        OpenedLeads again(place);
        QCOMPARE(again.page.findChild<ChipRow *>()->current(), leadStatusCode(LeadStatus::Finished));
        QVERIFY(again.search()->text().isEmpty());
        again.page.findChild<ChipRow *>()->setCurrent({});
        QTRY_COMPARE(again.rows(), 5);
    }

    void remembersWhetherTheDetailsAreOpen()
    {
        Workplace place;
        place.importFile(place.writeFirms(u"a.csv"_s, 3), u"A"_s);
        {
            Opened opened(place);
            QTRY_COMPARE(opened.rows(), 3);
            auto *notes = opened.page.findChild<QPlainTextEdit *>(u"notes"_s);
            QTRY_VERIFY(notes->isVisible());
            opened.page.findChild<QToolButton *>(u"details"_s)->click();
            QVERIFY(!notes->isVisible());
        }
        Opened again(place);
        QTRY_COMPARE(again.rows(), 3);
        QVERIFY(!again.page.findChild<QPlainTextEdit *>(u"notes"_s)->isVisible());
    }
};

LEADLINE_TEST(LeadsPageTest)
#include "tst_leadspage.moc"
