#include "tests/support/testmain.h"
#include "tests/ui/support/memorysettings.h"
#include "ui/widgets/columnfit.h"
#include "ui/widgets/tablelook.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

const QList<ColumnFit::Characters> widths {{10, 20}, {8, 8}, {5, 30}, {6, 50}};

/// A table with columns that are between two widths, the last one with what is left.
struct Fitted {
    explicit Fitted(MemorySettings &store, bool atFirst = true)
    {
        model.setColumnCount(static_cast<int>(widths.size()));
        table.setModel(&model);
        applyTableLook(table);
        for (int i = 0; i < widths.size(); ++i)
            table.setColumnWidth(i, digits(widths.at(i).usual));
        fit = new ColumnFit(table, widths, store, u"fit"_s, atFirst);
        table.show();
    }
    int digits(int count) const { return table.fontMetrics().horizontalAdvance(u'0') * count; }
    void resize(int characters)
    {
        table.resize(digits(characters) + table.width() - table.viewport()->width(), 300);
        QTRY_COMPARE(table.viewport()->width(), digits(characters));
    }
    /// "160 64 240 48 of 500"
    QString told() const
    {
        QStringList all;
        for (int i = 0; i < widths.size(); ++i)
            all.append(QString::number(table.columnWidth(i)));
        return all.join(u' ') + u" of "_s + QString::number(table.viewport()->width());
    }
    bool isInside() const { return table.horizontalHeader()->length() <= table.viewport()->width(); }

    QStandardItemModel model;
    QTableView table;
    ColumnFit *fit = nullptr;
};

} // namespace

class ColumnFitTest : public QObject {
    Q_OBJECT

private slots:
    void sharesTheRoom()
    {
        MemorySettings store;
        Fitted fitted(store);
        fitted.resize(140); // more than all of them like to have
        QCOMPARE(fitted.table.columnWidth(0), fitted.digits(20));
        QCOMPARE(fitted.table.columnWidth(2), fitted.digits(30));
        QTRY_VERIFY2(fitted.isInside(), qPrintable(fitted.told()));
        fitted.resize(40);
        QVERIFY(fitted.table.columnWidth(0) < fitted.digits(20)
                && fitted.table.columnWidth(0) > fitted.digits(10));
        QCOMPARE(fitted.table.columnWidth(1), fitted.digits(8));
        QTRY_VERIFY2(fitted.isInside(), qPrintable(fitted.told()));
        fitted.resize(20); // less than they need: it is scrolled, and what it shows can be read
        QVERIFY2(fitted.table.columnWidth(0) > fitted.digits(15), qPrintable(fitted.told()));
        QVERIFY2(fitted.table.columnWidth(2) > fitted.digits(15), qPrintable(fitted.told()));
        QVERIFY(!fitted.isInside());
        QCOMPARE(store.values.value(u"fit"_s), QVariant(true));
    }

    /// The widths of last time are remembered; that does not make them a person's.
    void goesOnAtTheNextStart()
    {
        MemorySettings store;
        {
            Fitted first(store);
            first.resize(40);
        }
        Fitted again(store, false);
        again.resize(140);
        QCOMPARE(again.table.columnWidth(0), again.digits(20));
        again.resize(40);
        QVERIFY(again.table.columnWidth(0) < again.digits(20));
    }

    void leavesWhatAPersonDid_data()
    {
        QTest::addColumn<int>("deed");
        QTest::newRow("width") << 0;
        QTest::newRow("place") << 1;
        QTest::newRow("choice") << 2;
    }
    void leavesWhatAPersonDid()
    {
        QFETCH(int, deed);
        MemorySettings store;
        Fitted fitted(store);
        fitted.resize(40);
        if (deed == 0)
            fitted.table.setColumnWidth(0, 222);
        else if (deed == 1)
            fitted.table.horizontalHeader()->moveSection(0, 2);
        else
            fitted.table.setColumnHidden(1, true);
        const int given = fitted.table.columnWidth(0);
        fitted.resize(140);
        QCOMPARE(fitted.table.columnWidth(0), given);
        QCOMPARE(store.values.value(u"fit"_s), QVariant(false));
        {
            Fitted again(store);
            again.resize(40);
            QCOMPARE(again.table.columnWidth(0), again.digits(20));
        }
        fitted.fit->startAgain();
        QCOMPARE(fitted.table.columnWidth(2), fitted.digits(30));
        QCOMPARE(store.values.value(u"fit"_s), QVariant(true));
    }

    void doesNothingWhereAPersonHasDoneSoBefore()
    {
        MemorySettings store;
        Fitted fitted(store, false);
        fitted.resize(40);
        QCOMPARE(fitted.table.columnWidth(0), fitted.digits(20));
    }
};

LEADLINE_TEST(ColumnFitTest)
#include "tst_columnfit.moc"
