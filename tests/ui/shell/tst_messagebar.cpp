#include "tests/support/testmain.h"

#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QLineEdit>
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

} // namespace

class MessageBarTest : public QObject {
    Q_OBJECT

private slots:
    void isHiddenUntilThereIsSomethingToSay()
    {
        const MessageBar bar;
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
        bar.showMessage({ .kind = static_cast<Message::Kind>(kind), .text = u"Done."_s });
        QVERIFY(!bar.isHidden());
        QVERIFY(timerOf(bar));
        QCOMPARE(timerOf(bar)->isActive(), goes);
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
        bar->showMessage({ .text = u"Removed."_s, .actionText = u"Undo"_s, .action = [&undone] { ++undone; } });
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
        bar.showMessage({ .text = u"Removed."_s, .actionText = u"Undo"_s, .action = [&undone] { ++undone; } });
        auto *button = bar.findChild<QPushButton *>(u"messageAction"_s);
        QVERIFY(button->isVisibleTo(&bar));
        button->click();
        QCOMPARE(undone, 1);
        QVERIFY(bar.isHidden());
    }

    void anActionMayShowTheNextMessage()
    {
        MessageBar bar;
        bar.showMessage({ .text = u"First."_s, .actionText = u"Go"_s, .action = [&bar] { bar.showMessage({ .text = u"Second."_s }); } });
        bar.findChild<QPushButton *>(u"messageAction"_s)->click();
        QCOMPARE(bar.text(), u"Second."_s);
        QVERIFY(!bar.isHidden());
    }

    void hidesTheButtonWithoutAnAction()
    {
        MessageBar bar;
        bar.showMessage({ .text = u"Done."_s });
        QVERIFY(!bar.findChild<QPushButton *>(u"messageAction"_s)->isVisibleTo(&bar));
    }
};

LEADLINE_TEST(MessageBarTest)
#include "tst_messagebar.moc"
