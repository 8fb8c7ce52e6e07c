#include "tests/support/testmain.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/passfocus.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// A field before a group of two: the first of the group may be shut.
struct Form {
    Form()
    {
        auto *column = new QVBoxLayout(&window);
        new QMenu(group); // a window of its own among the children
        auto *row = new QHBoxLayout(group);
        row->addWidget(beside);
        row->addWidget(first);
        column->addWidget(before);
        column->addWidget(label);
        column->addWidget(group);
        column->addWidget(after);
        passFocus(*group, *first);
        window.show();
        window.activateWindow();
    }

    QWidget window;
    QLineEdit *before = new QLineEdit;
    QWidget *group = new QWidget;
    QCheckBox *beside = new QCheckBox(u"Any"_s);
    QLineEdit *first = new QLineEdit;
    QLabel *label = formLabel(u"&Hours"_s, group);
    QLineEdit *after = new QLineEdit;
};

} // namespace

class ButtonsTest : public QObject {
    Q_OBJECT

private slots:
    void enterPressesTheButtonThatHasTheKeyboard()
    {
        QDialog sheet;
        auto *column = new QVBoxLayout(&sheet);
        auto *verb = primaryButton(u"Start"_s);
        verb->setDefault(true);
        auto *cancel = plainButton(u"Cancel"_s);
        auto *icon = iconButton("edit-find"_L1, u"Search"_s);
        auto *chip = new Chip(u"Refused"_s);
        auto *field = new QLineEdit;
        for (QWidget *widget : std::initializer_list<QWidget *> {verb, cancel, icon, chip, field})
            column->addWidget(widget);
        // A sheet presses its default button only where it can be seen.
        sheet.show();
        QVERIFY(QTest::qWaitForWindowActive(&sheet));
        QSignalSpy started(verb, &QPushButton::clicked);
        for (QAbstractButton *button : std::initializer_list<QAbstractButton *> {cancel, icon, chip}) {
            QSignalSpy clicked(button, &QAbstractButton::clicked);
            QTest::keyClick(button, Qt::Key_Return);
            QCOMPARE(clicked.size(), 1);
            QTest::keyClick(button, Qt::Key_Enter, Qt::KeypadModifier);
            QCOMPARE(clicked.size(), 2);
        }
        QCOMPARE(started.size(), 0);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(started.size(), 1);
    }

    void theTabKeyGoesThroughAGroupAlsoWhenItsFirstIsShut()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form.window));
        for (const bool open : {true, false}) {
            form.first->setEnabled(open);
            form.before->setFocus();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(form.beside));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(open ? form.first : form.after));
        }
    }

    void theKeyOfALabelReachesItsGroup()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form.window));
        form.before->setFocus();
        QTest::keyClick(form.before, Qt::Key_H, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(form.first));
        form.first->setEnabled(false);
        form.before->setFocus();
        QTest::keyClick(form.before, Qt::Key_H, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(form.beside));
    }
};

LEADLINE_TEST(ButtonsTest)
#include "tst_buttons.moc"
