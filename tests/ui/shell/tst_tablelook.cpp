#include "tests/support/testmain.h"

#include "tests/ui/support/memorysettings.h"
#include "ui/widgets/emptywords.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tablelook.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::StringLiterals;

class TableLookTest : public QObject {
    Q_OBJECT

private slots:
    void anEmptyTableSaysWhy()
    {
        QStandardItemModel model(0, 2);
        QTableView table;
        table.setModel(&model);
        setEmptyWords(table, u"No company yet."_s);
        table.resize(600, 300);
        table.show();
        auto *words = table.viewport()->findChild<PlainLabel *>();
        QVERIFY(words);
        QVERIFY(words->isVisible());
        QCOMPARE(words->fullText(), u"No company yet."_s);
        QVERIFY(table.viewport()->rect().contains(
            QRect(words->mapTo(table.viewport(), QPoint()), words->size())));
        model.appendRow(new QStandardItem(u"a"_s));
        QVERIFY(!words->isVisible());
        model.removeRow(0);
        QVERIFY(words->isVisible());
        model.appendRow(new QStandardItem(u"a"_s));
        model.clear();
        QVERIFY(words->isVisible());
        setEmptyWords(table, u"Another sentence."_s);
        QCOMPARE(table.viewport()->findChildren<PlainLabel *>().size(), 1);
        QCOMPARE(words->fullText(), u"Another sentence."_s);
    }

    void choosesTheRowThatCtrlHomeAndEndGoTo()
    {
        QStandardItemModel model(50, 2);
        QTableView table;
        table.setModel(&model);
        table.setSelectionMode(QAbstractItemView::ExtendedSelection);
        applyTableLook(table);
        table.resize(300, 200);
        table.show();
        table.selectRow(3);
        const auto chosen = [&table] {
            const QModelIndexList rows = table.selectionModel()->selectedRows();
            return rows.size() == 1 && rows.first().row() == table.currentIndex().row() ? rows.first().row()
                                                                                        : -1;
        };
        QTest::keyClick(&table, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(chosen(), 49);
        QTest::keyClick(&table, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(chosen(), 0);
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier); // from there on
        QCOMPARE(table.selectionModel()->selectedRows().size(), 2);
        model.clear();
        QTest::keyClick(&table, Qt::Key_End, Qt::ControlModifier); // nothing to go to
    }

    void marksNothingWhereNothingIsChosen()
    {
        QStandardItemModel model(50, 2);
        QTableView table;
        table.setModel(&model);
        applyTableLook(table);
        table.setSelectionMode(QAbstractItemView::NoSelection);
        table.show();
        table.activateWindow();
        table.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(table.hasFocus());
        QTest::keyClick(&table, Qt::Key_End, Qt::ControlModifier);
        QVERIFY(!table.selectionModel()->hasSelection());
    }

    void aClickWithCtrlChoosesThatRowOnly()
    {
        QStandardItemModel model(50, 2);
        QTableView table;
        table.setModel(&model);
        table.setSelectionMode(QAbstractItemView::ExtendedSelection);
        applyTableLook(table);
        table.resize(300, 200);
        table.show();
        table.activateWindow();
        table.setFocus(Qt::MouseFocusReason);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::ControlModifier,
                          table.visualRect(model.index(2, 0)).center());
        const QModelIndexList rows = table.selectionModel()->selectedRows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().row(), 2);
    }

    void hasRowsOfTheSameHeight()
    {
        QStandardItemModel model(3, 4);
        QTableView table;
        table.setModel(&model);
        applyTableLook(table);
        QCOMPARE(table.rowHeight(1), Theme::rowHeight());
        QCOMPARE(table.verticalHeader()->sectionResizeMode(0), QHeaderView::Fixed);
        QVERIFY(!table.wordWrap());
    }

    void remembersWidthAndOrderOfColumns()
    {
        MemorySettings settings;
        QStandardItemModel model(3, 4);
        {
            QTableView table;
            table.setModel(&model);
            applyTableLook(table);
            rememberColumns(table, settings, u"t/columns"_s);
            table.setColumnWidth(1, 333);
            table.horizontalHeader()->moveSection(0, 2);
            QTRY_VERIFY(settings.values.contains(u"t/columns"_s));
        }
        QTableView again;
        again.setModel(&model);
        applyTableLook(again);
        rememberColumns(again, settings, u"t/columns"_s);
        QCOMPARE(again.columnWidth(1), 333);
        QCOMPARE(again.horizontalHeader()->visualIndex(0), 2);
    }
};

LEADLINE_TEST(TableLookTest)
#include "tst_tablelook.moc"
