#include "tests/support/testmain.h"

#include "tests/ui/support/memorysettings.h"
#include "ui/widgets/splitterplace.h"

#include <QSplitter>

using namespace Qt::StringLiterals;

namespace {

constexpr int whole = 900;
const QString key = u"page/splitter"_s;

class Splitter final : public QSplitter {
public:
    Splitter()
    {
        setChildrenCollapsible(false);
        addWidget(list);
        addWidget(side);
        resize(whole, 200);
    }
    using QSplitter::moveSplitter;

    QWidget *list = new QWidget;
    QWidget *side = new QWidget;
};

} // namespace

class SplitterPlaceTest : public QObject {
    Q_OBJECT

private slots:
    void givesAPartItsWidth()
    {
        MemorySettings store;
        Splitter splitter;
        rememberSplitter(splitter, store, key, {{splitter.side, 300}});
        QVERIFY(remembersPlace(splitter));
        splitter.show();
        QTRY_COMPARE(splitter.side->width(), 300);
        QVERIFY(store.values.isEmpty());
    }

    /// As the search over everything that was said comes into the page of the calls.
    void keepsTheWidthOfItsPartWhenAnotherComesIn()
    {
        MemorySettings store;
        Splitter splitter;
        rememberSplitter(splitter, store, key, {{splitter.side, 300}});
        auto *third = new QWidget;
        third->hide();
        splitter.insertWidget(0, third);
        splitter.setStretchFactor(0, 1);
        splitter.show();
        QTRY_COMPARE(splitter.side->width(), 300);
        splitter.moveSplitter(whole - 250, 2);
        QTRY_VERIFY(store.values.contains(key));
        QCOMPARE(store.values.value(key).toString(), QString::number(splitter.side->width()));
        QVERIFY(splitter.side->width() < 260);

        Splitter again;
        rememberSplitter(again, store, key, {{again.side, 300}});
        again.show();
        QTRY_COMPARE(again.side->width(), splitter.side->width());
    }

    void keepsTheSharesOfAllParts()
    {
        MemorySettings store;
        Splitter splitter;
        rememberSplitter(splitter, store, key);
        splitter.show();
        splitter.moveSplitter(200, 1);
        QTRY_VERIFY(store.values.contains(key));

        Splitter again;
        rememberSplitter(again, store, key);
        again.show();
        QTRY_COMPARE(again.sizes(), splitter.sizes());
    }

    void takesNoWidthFromNonsense()
    {
        MemorySettings store;
        store.setValue(key, u"-7"_s);
        Splitter splitter;
        rememberSplitter(splitter, store, key, {{splitter.side, 300}});
        splitter.side->setMinimumWidth(120);
        splitter.show();
        QTRY_COMPARE(splitter.side->width(), 120);
        store.setValue(key, u"1,2,3"_s);
        Splitter other;
        rememberSplitter(other, store, key, {{other.side, 300}});
        other.show();
        QTRY_COMPARE(other.side->width(), 300);
    }
};

LEADLINE_TEST(SplitterPlaceTest)
#include "tst_splitterplace.moc"
