#include "tests/support/testmain.h"

#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QLineEdit>
#include <QPaintEvent>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QTimer *timerOf(const MessageBar &bar)
{
    // The bar's only timer: it decides when the message goes.
    return const_cast<MessageBar &>(bar).findChild<QTimer *>();
}

/// Counts how often the whole of a widget is painted, not only what lies around a child.
class PaintCounter final : public QObject {
public:
    explicit PaintCounter(QWidget &widget)
        : m_widget(widget)
    {
        widget.installEventFilter(this);
    }
    int wholeBar() const { return m_times; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint
            && static_cast<QPaintEvent *>(event)->rect().contains(m_widget.rect()))
            ++m_times;
        return false;
    }

private:
    QWidget &m_widget;
    int m_times = 0;
};

} // namespace

class MessageBarTest : public QObject {
    Q_OBJECT

private slots:
    void isHiddenUntilThereIsSomethingToSay()
    {
        const MessageBar bar;
        QVERIFY(bar.isHidden());
    }

    void goesWhenWhatItSaysIsOutdated()
    {
        MessageBar bar;
        bar.showMessage({.kind = Message::Kind::Warning, .text = u"7 refused."_s});
        QVERIFY(!bar.isHidden());
        bar.showMessage({});
        QVERIFY(bar.isHidden());
    }

    void harmlessMessagesGoByThemselvesAndOthersStay_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("goes");
        QTest::newRow("info") << static_cast<int>(Message::Kind::Info) << true;
        QTest::newRow("success") << static_cast<int>(Message::Kind::Success) << true;
        QTest::newRow("warning") << static_cast<int>(Message::Kind::Warning) << false;
        QTest::newRow("error") << static_cast<int>(Message::Kind::Error) << false;
    }
    void harmlessMessagesGoByThemselvesAndOthersStay()
    {
        QFETCH(int, kind);
        QFETCH(bool, goes);
        MessageBar bar;
        bar.showMessage({.kind = static_cast<Message::Kind>(kind), .text = u"Done."_s});
        QVERIFY(!bar.isHidden());
        QVERIFY(timerOf(bar));
        QCOMPARE(timerOf(bar)->isActive(), goes);
    }

    void aWorseMessageColoursEdgeAndSymbol()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *bar = new MessageBar;
        column->addWidget(bar);
        window.resize(600, 100);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto edge = [&] {
            return window.grab().toImage().pixelColor(bar->mapTo(&window, QPoint(1, bar->height() / 3)));
        };
        const ThemeColors &colors = themeColors(bar->palette());
        bar->showMessage({.kind = Message::Kind::Warning, .text = u"The disk fills."_s});
        QTRY_COMPARE(edge(), colors.warning);
        PaintCounter painted(*bar);
        bar->showMessage({.kind = Message::Kind::Error, .text = u"The disk is full."_s});
        QTRY_VERIFY(painted.wholeBar() > 0);
        QCOMPARE(edge(), colors.danger);
        const auto *symbol = bar->findChild<PlainLabel *>(u"messageSymbol"_s);
        QVERIFY(symbol);
        QCOMPARE(symbol->palette().color(QPalette::WindowText), colors.danger);
    }

    void isReachedByAKeyAndGivesTheKeyboardBack()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *field = new QLineEdit;
        auto *bar = new MessageBar;
        column->addWidget(field);
        column->addWidget(bar);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        bar->takeKeys();
        QVERIFY(field->hasFocus()); // there is no message
        int undone = 0;
        bar->showMessage({.text = u"Removed."_s, .actionText = u"Undo"_s, .action = [&undone] { ++undone; }});
        bar->takeKeys();
        QCOMPARE(QApplication::focusWidget(), bar->findChild<QWidget *>(u"messageAction"_s));
        // It does not go while one is about to press it.
        QVERIFY(QMetaObject::invokeMethod(timerOf(*bar), "timeout"));
        QVERIFY(bar->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(undone, 1);
        QVERIFY(bar->isHidden());
        QVERIFY(field->hasFocus());
    }

    void doesTheActionOnceAndGoes()
    {
        MessageBar bar;
        int undone = 0;
        bar.showMessage({.text = u"Removed."_s, .actionText = u"Undo"_s, .action = [&undone] { ++undone; }});
        auto *button = bar.findChild<QPushButton *>(u"messageAction"_s);
        QVERIFY(button->isVisibleTo(&bar));
        button->click();
        QCOMPARE(undone, 1);
        QVERIFY(bar.isHidden());
    }

    void anActionMayShowTheNextMessage()
    {
        MessageBar bar;
        bar.showMessage({.text = u"First."_s, .actionText = u"Go"_s, .action = [&bar] {
                             bar.showMessage({.text = u"Second."_s});
                         }});
        bar.findChild<QPushButton *>(u"messageAction"_s)->click();
        QCOMPARE(bar.text(), u"Second."_s);
        QVERIFY(!bar.isHidden());
    }

    /// A campaign that stopped by itself must not be hidden for good by a mistake in a form.
    void whatHappenedByItselfComesBack()
    {
        MessageBar bar;
        bar.show();
        const Message paused {Message::Kind::Warning, u"The campaign was paused"_s, {}, {}, true};
        bar.showMessage(paused);
        bar.showMessage({Message::Kind::Error, u"No number"_s});
        QCOMPARE(bar.text(), u"No number"_s);
        bar.dismiss();
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.text(), u"The campaign was paused"_s);
        bar.dismiss();
        QVERIFY(bar.isHidden());

        bar.showMessage({Message::Kind::Error, u"No number"_s}); // this one does not
        bar.showMessage({Message::Kind::Error, u"No name"_s});
        bar.dismiss();
        QVERIFY(bar.isHidden());

        bar.showMessage(paused);
        bar.showMessage({Message::Kind::Error, u"No number"_s});
        bar.showMessage({}); // what was said is outdated
        QCOMPARE(bar.text(), u"The campaign was paused"_s);
        bar.showMessage({}); // but not what happened by itself
        QVERIFY(!bar.isHidden());

        const Message other {Message::Kind::Warning, u"The other one, too"_s, {}, {}, true};
        bar.showMessage(other);
        bar.showMessage({Message::Kind::Error, u"No number"_s});
        bar.showMessage(other); // said twice, it is shown once
        bar.dismiss();
        QCOMPARE(bar.text(), u"The campaign was paused"_s);
        bar.dismiss();
        QVERIFY(bar.isHidden());
    }

    void hidesTheButtonWithoutAnAction()
    {
        MessageBar bar;
        bar.showMessage({.text = u"Done."_s});
        QVERIFY(!bar.findChild<QPushButton *>(u"messageAction"_s)->isVisibleTo(&bar));
    }
};

LEADLINE_TEST(MessageBarTest)
#include "tst_messagebar.moc"
