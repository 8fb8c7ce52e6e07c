#include "tests/support/testmain.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/flowlayout.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QWidget *block(int width, int height = 20)
{
    auto *widget = new QWidget;
    widget->setFixedSize(width, height);
    return widget;
}

} // namespace

class FlowLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void beginsALineWhereTheWidthEnds()
    {
        QWidget window;
        FlowLayout layout(&window);
        layout.setContentsMargins(0, 0, 0, 0);
        layout.setSpacing(10);
        for (const int width : {50, 40, 60})
            layout.insertWidget(-1, block(width));
        QCOMPARE(layout.heightForWidth(170), 20);
        QCOMPARE(layout.heightForWidth(169), 50);
        QCOMPARE(layout.heightForWidth(60), 80);
        layout.setGeometry(QRect(0, 0, 100, 50));
        QCOMPARE(layout.itemAt(1)->geometry(), QRect(60, 0, 40, 20));
        QCOMPARE(layout.itemAt(2)->geometry(), QRect(0, 30, 60, 20));
        QCOMPARE(layout.minimumSize(), QSize(60, 20));
    }

    void readsFromTheRightWhereTheLanguageDoes()
    {
        QWidget window;
        window.setLayoutDirection(Qt::RightToLeft);
        FlowLayout layout(&window);
        layout.setContentsMargins(0, 0, 0, 0);
        layout.setSpacing(10);
        layout.insertWidget(-1, block(40));
        layout.insertWidget(0, block(30));
        layout.setGeometry(QRect(0, 0, 100, 20));
        QCOMPARE(layout.itemAt(0)->geometry(), QRect(70, 0, 30, 20));
        QCOMPARE(layout.itemAt(1)->geometry(), QRect(20, 0, 40, 20));
    }

    void setsLowWidgetsInTheMiddleOfTheirLine()
    {
        QWidget window;
        FlowLayout layout(&window);
        layout.setContentsMargins(0, 0, 0, 0);
        layout.setSpacing(10);
        for (const int height : {30, 20, 20})
            layout.insertWidget(-1, block(40, height));
        QCOMPARE(layout.heightForWidth(100), 60);
        layout.setGeometry(QRect(0, 0, 100, 60));
        QCOMPARE(layout.itemAt(0)->geometry().y(), 0);
        QCOMPARE(layout.itemAt(1)->geometry().y(), 5);
        QCOMPARE(layout.itemAt(2)->geometry().y(), 40);
    }

    void takesAWidgetOutThatIsDeleted()
    {
        QWidget window;
        FlowLayout layout(&window);
        auto *first = block(10);
        layout.insertWidget(-1, first);
        layout.insertWidget(-1, block(10));
        delete first;
        QCOMPARE(layout.count(), 1);
        QVERIFY(!layout.itemAt(1));
        QVERIFY(!layout.takeAt(1));
    }

    void showsEveryFilterWholeInANarrowWindow()
    {
        QWidget window;
        QVBoxLayout column(&window);
        QPushButton next;
        auto *chips = new FilterChips(next);
        column.addWidget(chips);
        column.addStretch();
        chips->begin();
        for (int i = 0; i < 6; ++i)
            chips->add(u"Outcome: no answer, number %1"_s.arg(i), u"filter_%1"_s.arg(i), [] {});
        chips->finish();
        window.resize(420, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(window.width(), 420);
        const auto all = chips->findChildren<Chip *>();
        QCOMPARE(all.size(), 6);
        for (const Chip *chip : all) {
            QVERIFY(chip->width() >= chip->sizeHint().width());
            QVERIFY(chips->rect().contains(chip->geometry()));
        }
    }
};

LEADLINE_TEST(FlowLayoutTest)
#include "tst_flowlayout.moc"
