#include "tests/support/testmain.h"

#include "tests/ui/calls/callsbench.h"
#include "ui/calls/callbacksheet.h"
#include "ui/calls/calldeskpanel.h"
#include "ui/calls/callfilters.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

struct AtTheKeys {
    explicit AtTheKeys(CallsBench &bench)
        : page(bench.stores())
    {
        QObject::connect(&page, &Page::message, &page,
                         [this](const Message &message) { messages.append(message); });
        page.resize(1200, 760);
        page.show();
        page.activateWindow();
    }

    QTableView *table() const { return page.findChild<QTableView *>(u"calls"_s); }
    int rows() const { return table()->model()->rowCount(); }
    AttemptId current() const
    {
        return AttemptId {table()->currentIndex().data(CallTableModel::IdRole).toLongLong()};
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *const focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &page, key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// Offscreen no window manager gives the keyboard back when a sheet is closed.
    bool backAtTheTable()
    {
        page.activateWindow();
        return table()->hasFocus();
    }
    /// Waits until a sheet has taken the keyboard.
    bool sheetIsOpen() const
    {
        return QApplication::focusWidget() && QApplication::focusWidget()->window() != &page;
    }

    QList<Message> messages;
    CallsPage page;
};

} // namespace

class CallsByKeyboardTest : public QObject {
    Q_OBJECT

private slots:
    void reviewsTenCallsByKeyboardAlone()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(11);
        QList<Claim> calls; // newest first, as the page shows them
        for (int i = 0; i < 10; ++i) {
            calls.prepend(bench.placeNext(campaign));
            bench.endAfter(calls.first(), 60); // a person, and no analysis
        }
        bench.end(bench.placeNext(campaign), 0); // needs no review
        AtTheKeys keys(bench);
        QTRY_COMPARE(keys.rows(), 11);
        keys.table()->setFocus();
        QTRY_VERIFY(keys.table()->hasFocus());
        keys.press(Qt::Key_R);
        QTRY_COMPARE(keys.rows(), 10);
        QTRY_COMPARE(keys.current(), calls.at(0).attempt);

        // 1 to 3: an outcome each, the first one taken back and said again
        keys.press(Qt::Key_1);
        QTRY_COMPARE(bench.attempt(calls.at(0).attempt).outcome, Outcome::Interested);
        keys.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(bench.attempt(calls.at(0).attempt).outcome, Outcome::HumanAnswered);
        keys.press(Qt::Key_1);
        keys.press(Qt::Key_J);
        QCOMPARE(keys.current(), calls.at(1).attempt);
        keys.press(Qt::Key_4);
        keys.press(Qt::Key_J);
        keys.press(Qt::Key_9);
        QTRY_COMPARE(bench.attempt(calls.at(2).attempt).outcome, Outcome::DoNotCall);
        QCOMPARE(bench.attempt(calls.at(0).attempt).outcome, Outcome::Interested);
        QCOMPARE(bench.attempt(calls.at(1).attempt).outcome, Outcome::NotInterested);
        QCOMPARE(bench.ask(u"SELECT count(*) FROM stop_list"_s).toInt(), 1);

        // 4: confirmed with a note
        keys.press(Qt::Key_J);
        QCOMPARE(keys.current(), calls.at(3).attempt);
        keys.press(Qt::Key_N);
        QVERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
        keys.type(u"1 more bed, ask Eve"_s); // keys of the page are letters here
        keys.press(Qt::Key_Escape);
        QVERIFY(keys.table()->hasFocus());
        keys.press(Qt::Key_C);
        QTRY_COMPARE(bench.attempt(calls.at(3).attempt).outcomeBy, OutcomeBy::Person);
        QCOMPARE(bench.attempt(calls.at(3).attempt).notes, u"1 more bed, ask Eve"_s);

        // 5: a callback at the hour the person named
        keys.press(Qt::Key_J);
        QCOMPARE(keys.current(), calls.at(4).attempt);
        keys.press(Qt::Key_B);
        QTRY_VERIFY(keys.sheetIsOpen());
        keys.press(Qt::Key_Return);
        QTRY_VERIFY(bench.deskCall(calls.at(4).attempt).callbackUtc.isValid());
        QCOMPARE(bench.attempt(calls.at(4).attempt).outcome, Outcome::Callback);
        QTRY_VERIFY(keys.backAtTheTable());

        // 6: tag; 7: owner
        keys.press(Qt::Key_J);
        QCOMPARE(keys.current(), calls.at(5).attempt);
        keys.press(Qt::Key_T);
        QTRY_VERIFY(keys.sheetIsOpen());
        keys.type(u"fair"_s);
        keys.press(Qt::Key_Return);
        QTRY_COMPARE(bench.deskCall(calls.at(5).attempt).tags, QStringList(u"fair"_s));
        QTRY_VERIFY(keys.backAtTheTable());
        keys.press(Qt::Key_J);
        keys.press(Qt::Key_O);
        QTRY_VERIFY(keys.sheetIsOpen());
        keys.type(u"Eve"_s);
        keys.press(Qt::Key_Return);
        QTRY_COMPARE(bench.deskCall(calls.at(6).attempt).owner, u"Eve"_s);
        QTRY_VERIFY(keys.backAtTheTable());

        // 8: put away, the next one takes its place; taken back and put away again
        keys.press(Qt::Key_J);
        QCOMPARE(keys.current(), calls.at(7).attempt);
        keys.press(Qt::Key_E);
        QTRY_VERIFY(bench.deskCall(calls.at(7).attempt).archived);
        QCOMPARE(keys.current(), calls.at(8).attempt);
        keys.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!bench.deskCall(calls.at(7).attempt).archived);
        QTRY_COMPARE(keys.current(), calls.at(7).attempt); // is shown again
        keys.press(Qt::Key_J);

        // 9: a recording; 10: unread again
        QSignalSpy played(&keys.page, &CallsPage::playRequested);
        keys.press(Qt::Key_P);
        QCOMPARE(played.size(), 1);
        keys.press(Qt::Key_J);
        QCOMPARE(keys.current(), calls.at(9).attempt);
        bench.value(bench.desk->setRead({calls.at(9).attempt}, true));
        QTRY_VERIFY(!keys.table()->currentIndex().data(Qt::FontRole).isValid());
        keys.press(Qt::Key_U);
        QTRY_VERIFY(bench.deskCall(calls.at(9).attempt).unread);
        keys.press(Qt::Key_K);
        QTRY_COMPARE(keys.current(), calls.at(8).attempt);

        keys.press(Qt::Key_R);
        QTRY_COMPARE(keys.rows(), 11);
        for (const Message &message : std::as_const(keys.messages))
            QVERIFY2(message.kind != Message::Kind::Error, qPrintable(message.text));
    }

    void hasAKeyForEachOutcomeAndNoneTwice()
    {
        QStringList names;
        QList<Outcome> outcomes;
        for (const CallKey &key : callKeys()) {
            QVERIFY2(!names.contains(callKeyName(key)), key.key);
            names.append(callKeyName(key));
            QVERIFY(!callKeyText(key).isEmpty());
            if (key.outcome)
                outcomes.append(*key.outcome);
        }
        for (int i = 0; i <= static_cast<int>(Outcome::Unknown); ++i)
            QVERIFY(outcomes.contains(static_cast<Outcome>(i)));
    }

    void showsItsKeys()
    {
        CallsBench bench;
        bench.placeNext(bench.campaign(1));
        AtTheKeys keys(bench);
        QTRY_COMPARE(keys.rows(), 1);
        keys.table()->setFocus();
        QTRY_VERIFY(keys.table()->hasFocus());
        QVERIFY(keys.page.findChild<CallKeyBar *>()->isVisible());
        keys.press(Qt::Key_Question);
        QTRY_VERIFY(keys.page.findChild<CallKeySheet *>());
        QTRY_VERIFY(keys.sheetIsOpen());
        keys.press(Qt::Key_Escape);
        QTRY_VERIFY(!keys.page.findChild<CallKeySheet *>());
    }

    /// Undo of what is not done yet waits for it, and does not take back something older.
    void takesBackTheLastThingFirst()
    {
        CallsBench bench;
        const Claim call = bench.placeNext(bench.campaign(1));
        bench.end(call, 0);
        AtTheKeys keys(bench);
        QTRY_COMPARE(keys.rows(), 1);
        keys.table()->setFocus();
        QTRY_VERIFY(keys.table()->hasFocus());
        keys.press(Qt::Key_3);
        keys.press(Qt::Key_4);
        keys.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(bench.ask(u"SELECT count(*) FROM corrections"_s).toInt(), 3);
        QCOMPARE(bench.attempt(call.attempt).outcome, Outcome::NeedsInfo);
        keys.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(bench.attempt(call.attempt).outcome, Outcome::Interested);
        QCOMPARE(bench.attempt(call.attempt).outcomeBy, OutcomeBy::Provider);
        keys.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(keys.messages.last().text.contains(u"nothing"_s));
    }

    /// There a letter chooses an entry.
    void leavesTheSearchByKeyboard()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(3);
        for (int i = 0; i < 3; ++i)
            bench.end(bench.placeNext(campaign), i);
        AtTheKeys keys(bench);
        QTRY_COMPARE(keys.rows(), 3);
        keys.table()->setFocus();
        QTRY_VERIFY(keys.table()->hasFocus());
        keys.press(Qt::Key_Slash);
        auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(search);
        keys.type(u"nobody of that name"_s);
        keys.press(Qt::Key_Return);
        QTRY_COMPARE(keys.rows(), 0);
        search->setFocus();
        keys.press(Qt::Key_Escape);
        QCOMPARE(search->text(), QString());
        QTRY_COMPARE(keys.rows(), 3);
        keys.press(Qt::Key_Escape);
        QTRY_VERIFY(keys.table()->hasFocus());
        search->setFocus();
        keys.press(Qt::Key_Down);
        QVERIFY(keys.table()->hasFocus());
    }

    void saysWhatWasTakenBackAndShowsIt()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(3);
        QList<Claim> calls;
        for (int i = 0; i < 3; ++i) {
            calls.prepend(bench.placeNext(campaign));
            bench.endAfter(calls.first(), 60);
        }
        AtTheKeys keys(bench);
        QTRY_COMPARE(keys.rows(), 3);
        QTRY_COMPARE(keys.current(), calls.at(0).attempt);
        keys.table()->setFocus();
        QTRY_VERIFY(keys.table()->hasFocus());
        keys.press(Qt::Key_1);
        QTRY_COMPARE(keys.messages.size(), 1);
        keys.press(Qt::Key_J);
        keys.press(Qt::Key_J);
        QCOMPARE(keys.current(), calls.at(2).attempt);
        keys.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(keys.messages.size(), 2);
        const QString words = keys.messages.last().text;
        const Outcome before = *bench.attempt(calls.at(0).attempt).outcome;
        QVERIFY2(words.contains(outcomeText(before) + u" again"_s), qPrintable(words));
        QCOMPARE(keys.current(), calls.at(0).attempt);
        keys.press(Qt::Key_E); // what was put away is shown when it is back
        QTRY_COMPARE(keys.rows(), 2);
        keys.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(keys.rows(), 3);
        QTRY_COMPARE(keys.current(), calls.at(0).attempt);
    }

    void saysThatACanceledCallParksTheLead()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(1);
        bench.endAfter(bench.placeNext(campaign), 60);
        AtTheKeys keys(bench);
        QTRY_COMPARE(keys.rows(), 1);
        keys.table()->setFocus();
        QTRY_VERIFY(keys.table()->hasFocus());
        const QString state = u"SELECT state FROM campaign_leads"_s;
        keys.press(Qt::Key_X);
        QTRY_COMPARE(keys.messages.size(), 1);
        QVERIFY2(keys.messages.last().text.contains(u"is parked"_s), qPrintable(keys.messages.last().text));
        QCOMPARE(bench.ask(state).toString(), u"parked"_s);
        keys.press(Qt::Key_1);
        QTRY_COMPARE(bench.ask(state).toString(), u"finished"_s);
    }

    void asksForNoMomentThatCannotBe()
    {
        CallsBench bench;
        const Claim call = bench.placeNext(bench.campaign(1));
        bench.endAfter(call, 60);
        bench.change(u"UPDATE campaigns SET attempts = 1"_s);
        AtTheKeys keys(bench);
        QTRY_COMPARE(keys.rows(), 1);
        keys.table()->setFocus();
        QTRY_VERIFY(keys.table()->hasFocus());
        keys.press(Qt::Key_B);
        QTRY_COMPARE(keys.messages.size(), 1);
        QVERIFY2(keys.messages.last().text.contains(u"used up"_s), qPrintable(keys.messages.last().text));
        QVERIFY(!keys.sheetIsOpen());
        bench.change(u"UPDATE campaigns SET attempts = 2"_s);
        keys.press(Qt::Key_B);
        QTRY_VERIFY(keys.sheetIsOpen());
    }

    void findsInTheConversationFromTheList()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(1);
        bench.end(bench.placeNext(campaign), 0);
        AtTheKeys keys(bench);
        QTRY_COMPARE(keys.rows(), 1);
        keys.table()->setFocus();
        QTRY_VERIFY(keys.table()->hasFocus());
        keys.press(Qt::Key_F3);
        QTRY_VERIFY(keys.page.findChild<QLineEdit *>(u"findInConversation"_s)->hasFocus());
    }

    void lettersInABoxDecideNothing()
    {
        CallsBench bench;
        const Claim call = bench.placeNext(bench.campaign(1));
        bench.end(call, 0);
        AtTheKeys keys(bench);
        QTRY_COMPARE(keys.rows(), 1);
        for (QComboBox *box :
             {keys.page.findChild<QComboBox *>(u"campaigns"_s),
              keys.page.findChild<CallDeskPanel *>()->findChild<QComboBox *>(u"outcome"_s)}) {
            QTRY_VERIFY(box->isVisible() && box->isEnabled());
            box->setFocus();
            QTRY_VERIFY(box->hasFocus());
            keys.press(Qt::Key_9);
            keys.press(Qt::Key_R);
        }
        keys.table()->setFocus();
        QTRY_VERIFY(keys.table()->hasFocus());
        keys.press(Qt::Key_3); // here it decides
        QTRY_COMPARE(bench.attempt(call.attempt).outcome, Outcome::NeedsInfo);
        QCOMPARE(bench.ask(u"SELECT count(*) FROM corrections"_s).toInt(), 1);
        QCOMPARE(bench.ask(u"SELECT count(*) FROM stop_list"_s).toInt(), 0);
    }

    void asksForACallbackInTheZoneOfTheCalledPerson()
    {
        DeskCall call;
        call.id = AttemptId {1};
        call.zones = {u"America/New_York"_s, u"America/Chicago"_s};
        call.call.leadName = u"Ada"_s;
        const QDateTime now(QDate(2026, 7, 2), QTime(15, 0), Qt::UTC); // a Thursday
        CallbackSheet sheet(call, now);
        QSignalSpy planned(&sheet, &CallbackSheet::planned);
        sheet.open();
        auto *moment = sheet.findChild<QDateTimeEdit *>(u"callbackMoment"_s);
        QCOMPARE(moment->date(), QDate(2026, 7, 3));
        moment->setDateTime(QDateTime(QDate(2026, 7, 6), QTime(9, 30), Qt::UTC));
        auto *zone = sheet.findChild<QComboBox *>(u"callbackZone"_s);
        zone->setCurrentIndex(zone->findData(u"America/Chicago"_s));
        QTest::keyClick(&sheet, Qt::Key_Return);
        QCOMPARE(planned.size(), 1);
        const auto plan = planned.first().first().value<CallbackPlan>();
        QCOMPARE(plan.atUtc, QDateTime(QDate(2026, 7, 6), QTime(14, 30), Qt::UTC));
        QCOMPARE(plan.outcome, Outcome::Callback);
    }
};

LEADLINE_TEST(CallsByKeyboardTest)
#include "tst_callsbykeyboard.moc"
