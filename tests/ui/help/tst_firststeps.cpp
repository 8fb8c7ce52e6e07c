#include "tests/support/testmain.h"

#include "ui/help/firststeps.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

struct Opened {
    Opened()
        : panel(secrets)
    {
        panel.resize(400, 900);
        panel.show();
    }
    QString line(const QString &name) const { return panel.findChild<PlainLabel *>(name)->fullText(); }
    QPushButton *button(const QString &name) const { return panel.findChild<QPushButton *>(name); }
    bool isFilled(const QString &name) const { return button(name)->property("primary").toBool(); }

    MemorySecretStore secrets;
    FirstStepsPanel panel;
};

} // namespace

class FirstStepsTest : public QObject {
    Q_OBJECT

private slots:
    void marksWhatIsDone()
    {
        Opened opened;
        QVERIFY(opened.line(u"leadsMark"_s).startsWith(u"4. "_s));
        opened.panel.setDone(FirstStep::Leads, true);
        QVERIFY(opened.line(u"leadsMark"_s).startsWith(u'✓'));
        QVERIFY(opened.panel.findChild<PlainLabel *>(u"leadsMark"_s)->accessibleName().startsWith(u"Done"_s));
        QVERIFY(!opened.button(u"leadsButton"_s)->isVisible());
        QCOMPARE(opened.line(u"stepsDone"_s), u"1 of 7 steps done"_s);
        opened.panel.setDone(FirstStep::Leads, false); // an undone import opens the step again
        QVERIFY(opened.button(u"leadsButton"_s)->isVisible());
    }

    /// A key is pasted there: the buttons leave the whole width to it.
    void theKeyHasRoomInTheNarrowPanel()
    {
        Opened opened;
        opened.panel.resize(320, 900);
        const auto *input = opened.panel.findChild<QLineEdit *>(u"secretInput"_s);
        const auto *keep = opened.button(u"keepSecret"_s);
        QTRY_VERIFY(input->width() > 220);
        QVERIFY(keep->y() >= input->geometry().bottom());
    }

    void everyStepHasAWordForTheSettings()
    {
        QStringList codes;
        for (int i = 0; i <= static_cast<int>(FirstStep::LookAhead); ++i)
            codes.append(firstStepCode(static_cast<FirstStep>(i)));
        QCOMPARE(codes,
                 QStringList({u"demo"_s, u"account"_s, u"business"_s, u"leads"_s, u"script"_s, u"campaign"_s,
                              u"lookAhead"_s}));
    }

    void fillsTheButtonOfTheNextStepOnly()
    {
        Opened opened;
        QVERIFY(opened.isFilled(u"demoButton"_s));
        QVERIFY(!opened.isFilled(u"leadsButton"_s));
        opened.panel.setDone(FirstStep::Demo, true);
        QVERIFY(opened.isFilled(u"accountButton"_s));
        opened.panel.setDone(FirstStep::Account, true);
        opened.panel.setDone(FirstStep::Business, true);
        QVERIFY(opened.isFilled(u"leadsButton"_s));
        QVERIFY(!opened.isFilled(u"accountButton"_s));
    }

    void leadsToEachStep()
    {
        Opened opened;
        QSignalSpy wished(&opened.panel, &FirstStepsPanel::stepRequested);
        for (const auto &name :
             {u"demo"_s, u"business"_s, u"leads"_s, u"script"_s, u"campaign"_s, u"lookAhead"_s})
            opened.button(name + "Button"_L1)->click();
        QCOMPARE(wished.size(), 6);
        QCOMPARE(wished.first().first().value<FirstStep>(), FirstStep::Demo);
        QCOMPARE(wished.last().first().value<FirstStep>(), FirstStep::LookAhead);
    }

    void keepsTheKeyAndTestsIt()
    {
        Opened opened;
        QSignalSpy changed(&opened.panel, &FirstStepsPanel::secretChanged);
        QSignalSpy test(&opened.panel, &FirstStepsPanel::testConnectionRequested);
        QTest::keyClicks(opened.panel.findChild<QLineEdit *>(u"secretInput"_s), u"org_0123456789abcdef"_s);
        opened.button(u"keepSecret"_s)->click();
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(opened.panel.findChild<QLineEdit *>(u"secretInput"_s)->text().isEmpty());
        opened.button(u"accountButton"_s)->click();
        QCOMPARE(test.size(), 1);
        QVERIFY(!opened.button(u"accountButton"_s)->isEnabled()); // one question at a time
        opened.panel.showConnection(AccountInfo {u"active"_s, Money::fromUsd(12.5)});
        QVERIFY(opened.line(u"accountLine"_s).contains(u"12.50"_s));
        QVERIFY(opened.panel.isDone(FirstStep::Account));
        QVERIFY(opened.button(u"accountButton"_s)->isEnabled());
    }

    void saysWhyTheKeyDoesNotWork()
    {
        Opened opened;
        opened.button(u"accountButton"_s)->click();
        opened.panel.showConnection(
            Error {Error::Kind::Rejected, u"The provider refuses the key <b>.</b>"_s});
        QVERIFY(opened.line(u"accountLine"_s).contains(u"<b>"_s)); // as text
        QVERIFY(!opened.panel.isDone(FirstStep::Account));
        QVERIFY(opened.button(u"accountButton"_s)->isEnabled());
    }

    void asksNoKeyInTheDemo()
    {
        Opened opened;
        opened.panel.setDemo(true);
        QVERIFY(!opened.panel.findChild<QWidget *>(u"demoStep"_s)->isVisible());
        QVERIFY(!opened.panel.findChild<QWidget *>(u"accountStep"_s)->isVisible());
        QVERIFY(opened.line(u"businessMark"_s).startsWith(u"1. "_s));
        QCOMPARE(opened.line(u"stepsDone"_s), u"0 of 5 steps done"_s);
    }
};

LEADLINE_TEST(FirstStepsTest)
#include "tst_firststeps.moc"
