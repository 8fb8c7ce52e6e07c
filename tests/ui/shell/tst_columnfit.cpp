#include "tests/support/testmain.h"
#include "tests/ui/support/dragcolumn.h"
#include "tests/ui/support/memorysettings.h"
#include "ui/widgets/columnfit.h"
#include "ui/widgets/tablelook.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

const QList<ColumnFit::Column> widths {{10, 20}, {8, 8}, {5, 30, 1}, {6, 50, 2}};

/// A table with columns that are between two widths, the last one with what is left.
struct Fitted {
    explicit Fitted(MemorySettings &store, bool atFirst = true, const QList<int> &hiddenBefore = {},
                    const QList<ColumnFit::Column> &columns = widths)
    {
        model.setColumnCount(static_cast<int>(widths.size()));
        table.setModel(&model);
        applyTableLook(table);
        for (int i = 0; i < widths.size(); ++i)
            table.setColumnWidth(i, digits(widths.at(i).usual));
        for (const int section : hiddenBefore)
            table.setColumnHidden(section, true);
        fit = new ColumnFit(table, columns, store, u"fit"_s, atFirst);
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
    QList<int> hidden() const
    {
        QList<int> sections;
        for (int i = 0; i < widths.size(); ++i) {
            if (table.isColumnHidden(i))
                sections.append(i);
        }
        return sections;
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
        fitted.resize(108); // what all of them like to have
        QCOMPARE(fitted.table.columnWidth(0), fitted.digits(20));
        QCOMPARE(fitted.table.columnWidth(2), fitted.digits(30));
        QTRY_VERIFY2(fitted.isInside(), qPrintable(fitted.told()));
        fitted.resize(187); // twice what is between their least and that
        QCOMPARE(fitted.table.columnWidth(0), fitted.digits(30));
        QCOMPARE(fitted.table.columnWidth(1), fitted.digits(8));
        QCOMPARE(fitted.table.columnWidth(2), fitted.digits(55));
        QTRY_VERIFY2(fitted.isInside(), qPrintable(fitted.told()));
        fitted.resize(40);
        QVERIFY(fitted.table.columnWidth(0) < fitted.digits(20)
                && fitted.table.columnWidth(0) > fitted.digits(10));
        QCOMPARE(fitted.table.columnWidth(1), fitted.digits(8));
        QTRY_VERIFY2(fitted.isInside(), qPrintable(fitted.told()));
        QCOMPARE(store.values.value(u"fit"_s), QVariant(true));
    }

    void theLessImportantGiveWayAndComeBack()
    {
        MemorySettings store;
        Fitted fitted(store);
        fitted.resize(27);
        QCOMPARE(fitted.hidden(), QList<int>({3}));
        QVERIFY(fitted.fit->hasGivenWay(3));
        QTRY_VERIFY2(fitted.isInside(), qPrintable(fitted.told()));
        fitted.resize(20);
        QCOMPARE(fitted.hidden(), QList<int>({2, 3}));
        fitted.resize(12); // less than those need that stay: it is scrolled
        QCOMPARE(fitted.hidden(), QList<int>({2, 3}));
        QCOMPARE(fitted.table.columnWidth(0), fitted.digits(10));
        QVERIFY(!fitted.isInside());
        fitted.resize(140);
        QCOMPARE(fitted.hidden(), QList<int>());
        QVERIFY(!fitted.fit->hasGivenWay(3));
        QCOMPARE(store.values.value(u"fit"_s), QVariant(true));
    }

    /// The header remembers them as hidden, which a person has not done.
    void whatHasGivenWayComesBackAtTheNextStart()
    {
        MemorySettings store;
        {
            Fitted first(store);
            first.resize(20);
        }
        Fitted again(store, false, {2, 3});
        again.resize(140);
        QCOMPARE(again.hidden(), QList<int>());
    }

    /// Which columns there are is a person's choice; the others share the room.
    void followsTheChoiceOfColumns()
    {
        MemorySettings store;
        Fitted fitted(store);
        fitted.resize(27);
        QCOMPARE(fitted.hidden(), QList<int>({3}));
        fitted.fit->choose(2, false);
        QCOMPARE(fitted.hidden(), QList<int>({2}));
        QTRY_VERIFY2(fitted.isInside(), qPrintable(fitted.told()));
        fitted.fit->choose(2, true); // no room for both
        QCOMPARE(fitted.hidden(), QList<int>({3}));
        fitted.fit->choose(3, false); // not wanted any more, also not with more room
        fitted.resize(140);
        QCOMPARE(fitted.hidden(), QList<int>({3}));
        QCOMPARE(store.values.value(u"fit"_s), QVariant(true));
        Fitted again(store, false, {3}); // nor after the next start
        again.resize(141);
        QCOMPARE(again.hidden(), QList<int>({3}));
    }

    /// Its release goes to the menu that it opens.
    void aRightPressTakesNoHold()
    {
        MemorySettings store;
        Fitted fitted(store);
        fitted.resize(27);
        QWidget *header = fitted.table.horizontalHeader()->viewport();
        QTest::mousePress(header, Qt::RightButton, {}, QPoint(20, 5));
        fitted.fit->choose(2, false);
        fitted.resize(140);
        QCOMPARE(fitted.hidden(), QList<int>({2}));
        QCOMPARE(store.values.value(u"fit"_s), QVariant(true));
        QTest::mouseRelease(header, Qt::RightButton, {}, QPoint(20, 5));
    }

    /// The header is remembered a moment later than what gave way.
    void hidesWhatHadGivenWay()
    {
        MemorySettings store;
        {
            Fitted first(store);
            first.resize(27);
        }
        Fitted again(store, false); // as if 3 were still shown
        again.resize(27);
        QCOMPARE(again.hidden(), QList<int>({3}));
        QTRY_VERIFY2(again.isInside(), qPrintable(again.told()));
    }

    void leavesRoomForFurtherColumns()
    {
        MemorySettings store;
        Fitted fitted(store);
        fitted.resize(60);
        QCOMPARE(fitted.hidden(), QList<int>());
        fitted.model.setColumnCount(static_cast<int>(widths.size()) + 1);
        fitted.table.setColumnWidth(static_cast<int>(widths.size()), fitted.digits(34));
        fitted.fit->fit();
        QCOMPARE(fitted.hidden(), QList<int>({3}));
        QTRY_VERIFY2(fitted.isInside(), qPrintable(fitted.told()));
    }

    /// The header stretches another column then, which is no person's doing.
    void comesBackAfterTheTableWasHiddenAndNarrow()
    {
        MemorySettings store;
        Fitted fitted(store);
        fitted.resize(140);
        for (const int width : {27, 20, 60, 18, 140}) {
            fitted.table.hide();
            fitted.table.show();
            fitted.resize(width);
            QTest::qWait(20);
        }
        QCOMPARE(fitted.hidden(), QList<int>());
        QCOMPARE(store.values.value(u"fit"_s), QVariant(true));
    }

    void cutsNoSample()
    {
        MemorySettings store;
        const QString sample = u"Wants to be called again"_s;
        Fitted fitted(store, true, {}, {{2, 3, 0, {sample}}, {8, 8}, {5, 30, 1}, {6, 50, 2}});
        fitted.resize(50);
        QFont bold = fitted.table.font();
        bold.setBold(true);
        const int width = QFontMetrics(bold).horizontalAdvance(sample);
        QVERIFY2(fitted.table.columnWidth(0) > width, qPrintable(fitted.told()));
        QVERIFY2(fitted.table.columnWidth(0) < 2 * width, qPrintable(fitted.told()));
    }

    void followsTheSizeOfType()
    {
        MemorySettings store;
        Fitted fitted(store);
        fitted.resize(108);
        QFont larger = fitted.table.font();
        larger.setPixelSize(2 * QFontInfo(larger).pixelSize());
        fitted.table.setFont(larger);
        QCOMPARE(fitted.table.columnWidth(1), fitted.digits(8));
        QTRY_VERIFY2(fitted.isInside(), qPrintable(fitted.told()));
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
        again.resize(108);
        QCOMPARE(again.table.columnWidth(0), again.digits(20));
        again.resize(40);
        QVERIFY(again.table.columnWidth(0) < again.digits(20));
    }

    void leavesWhatAPersonDid_data()
    {
        QTest::addColumn<int>("deed");
        QTest::newRow("width") << 0;
        QTest::newRow("place") << 1;
    }
    void leavesWhatAPersonDid()
    {
        QFETCH(int, deed);
        MemorySettings store;
        Fitted fitted(store);
        fitted.resize(40);
        if (deed == 0)
            dragColumnEdge(fitted.table, 0, 40);
        else
            dragColumn(fitted.table, 0, fitted.digits(22));
        const int given = fitted.table.columnWidth(0);
        fitted.resize(140);
        QCOMPARE(fitted.table.columnWidth(0), given);
        QCOMPARE(store.values.value(u"fit"_s), QVariant(false));
        {
            Fitted again(store);
            again.resize(40);
            QCOMPARE(again.table.columnWidth(0), again.digits(20));
        }
        fitted.resize(108);
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
