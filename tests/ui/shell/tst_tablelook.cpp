#include "tests/support/testmain.h"

#include "tests/ui/support/memorysettings.h"
#include "ui/widgets/tablelook.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::StringLiterals;

class TableLookTest : public QObject {
    Q_OBJECT

private slots:
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
