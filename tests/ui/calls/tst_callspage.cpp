#include "tests/support/testmain.h"

#include "tests/ui/calls/callsbench.h"
#include "ui/calls/callspage.h"
#include "ui/calls/conversationtext.h"
#include "ui/calls/unclearsection.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

struct Opened {
    explicit Opened(CallsBench &bench)
        : page(*bench.reader, *bench.log, bench.changes, bench.store)
    {
        QObject::connect(&page, &Page::message, &page, [this](const Message &message) { messages.append(message); });
        page.resize(1200, 760);
        page.show();
    }

    QTableView *table() const { return page.findChild<QTableView *>(u"calls"_s); }
    int rows() const { return table()->model()->rowCount(); }
    QString words(const QString &name) const { return page.findChild<PlainLabel *>(name)->fullText(); }
    AttemptId current() const { return AttemptId { table()->currentIndex().data(CallTableModel::IdRole).toLongLong() }; }

    QList<Message> messages;
    CallsPage page;
};

} // namespace

class CallsPageTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhyItIsEmpty()
    {
        CallsBench bench;
        Opened opened(bench);
        QTRY_VERIFY(!opened.table()->isVisible());
    }

    void keepsTheChosenCallWhileNewOnesComeIn()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(80);
        for (int i = 0; i < 60; ++i)
            bench.placeNext(campaign);
        Opened opened(bench);
        QTRY_COMPARE(opened.rows(), 60);
        opened.table()->selectRow(40);
        opened.table()->verticalScrollBar()->setValue(25);
        const AttemptId chosen = opened.current();
        bench.placeNext(campaign);
        QTRY_COMPARE(opened.rows(), 61);
        QCOMPARE(opened.current(), chosen);
        QCOMPARE(opened.table()->verticalScrollBar()->value(), 26);
    }

    void showsWhatWasSaidAndWhoDecided()
    {
        CallsBench bench;
        const Claim call = bench.placeNext(bench.campaign(1));
        bench.end(call, 0);
        Opened opened(bench);
        QTRY_COMPARE(opened.rows(), 1);
        QTRY_COMPARE(opened.words(u"callName"_s), bench.attempt(call.attempt).leadName);
        QVERIFY(!opened.words(u"callBy"_s).isEmpty());
        QVERIFY(opened.page.findChild<ConversationText *>()->toPlainText().contains(u"<b>first</b>"_s));
        QVERIFY(opened.page.findChild<QPushButton *>(u"recording"_s)->text().contains(u"api.bland.ai"_s));
    }

    void correctsAnOutcome()
    {
        CallsBench bench;
        const Claim call = bench.placeNext(bench.campaign(1));
        bench.end(call, 0);
        Opened opened(bench);
        QTRY_COMPARE(opened.rows(), 1);
        auto *outcome = opened.page.findChild<QComboBox *>(u"outcome"_s);
        auto *save = opened.page.findChild<QPushButton *>(u"saveOutcome"_s);
        QTRY_VERIFY(outcome->isEnabled());
        QVERIFY(!save->isEnabled());
        outcome->setCurrentIndex(outcome->findData(outcomeCode(Outcome::NotInterested)));
        QVERIFY(save->isEnabled());
        save->click();
        QTRY_COMPARE(opened.messages.size(), 1);
        QCOMPARE(bench.attempt(call.attempt).outcome, Outcome::NotInterested);
        QCOMPARE(bench.attempt(call.attempt).outcomeBy, OutcomeBy::Person);
        QTRY_VERIFY(opened.table()->model()->index(0, 0).data().toString().contains(outcomeText(Outcome::NotInterested)));
        QVERIFY(opened.words(u"callResult"_s).contains(outcomeText(Outcome::NotInterested)));
    }

    void keepsAChoiceThatIsNotSavedWhileTheCallMovesOn()
    {
        CallsBench bench;
        const Claim call = bench.placeNext(bench.campaign(1));
        bench.end(call, 0);
        Opened opened(bench);
        auto *outcome = opened.page.findChild<QComboBox *>(u"outcome"_s);
        QTRY_VERIFY(outcome->isEnabled());
        outcome->setCurrentIndex(outcome->findData(outcomeCode(Outcome::Callback)));
        bench.value(bench.log->setNotes(call.attempt, u"from elsewhere"_s));
        QTRY_COMPARE(opened.page.findChild<QPlainTextEdit *>(u"notes"_s)->toPlainText(), u"from elsewhere"_s);
        QCOMPARE(outcome->currentData().toString(), outcomeCode(Outcome::Callback));
    }

    void keepsNotes()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(2);
        const Claim first = bench.placeNext(campaign);
        bench.placeNext(campaign);
        Opened opened(bench);
        QTRY_COMPARE(opened.rows(), 2);
        opened.table()->selectRow(1);
        opened.page.findChild<QPlainTextEdit *>(u"notes"_s)->setPlainText(u"Ask for the desk."_s);
        opened.table()->selectRow(0);
        QTRY_COMPARE(bench.attempt(first.attempt).notes, u"Ask for the desk."_s);
    }

    void goesOnByKeyboard()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(3);
        for (int i = 0; i < 3; ++i)
            bench.placeNext(campaign);
        Opened opened(bench);
        QTRY_COMPARE(opened.rows(), 3);
        opened.page.activateWindow();
        opened.table()->setFocus();
        QTRY_VERIFY(opened.table()->hasFocus());
        opened.table()->selectRow(0);
        QTest::keyClick(opened.table(), Qt::Key_J);
        QCOMPARE(opened.table()->currentIndex().row(), 1);
        QTest::keyClick(opened.table(), Qt::Key_K);
        QCOMPARE(opened.table()->currentIndex().row(), 0);
        QTest::keyClick(opened.table(), Qt::Key_N);
        QVERIFY(opened.page.findChild<QPlainTextEdit *>(u"notes"_s)->hasFocus());
    }

    void showsTheCallsOneAsksFor()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(4);
        const Claim first = bench.placeNext(campaign);
        bench.placeNext(campaign);
        bench.end(first, 0);
        Opened opened(bench);
        QTRY_COMPARE(opened.rows(), 2);
        CallQuery query;
        query.campaign = campaign;
        query.outcome = bench.attempt(first.attempt).outcome;
        opened.page.showCalls(query);
        QTRY_COMPARE(opened.rows(), 1);
        QCOMPARE(opened.page.findChild<ChipRow *>()->current(), outcomeCode(*query.outcome));
        QCOMPARE(opened.page.findChild<QComboBox *>(u"campaigns"_s)->currentData().toLongLong(), raw(campaign));
        opened.page.showCalls({});
        QTRY_COMPARE(opened.rows(), 2);
    }

    void offersWhatOneCanDoAboutAnUnclearCall()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(2);
        const Claim lost = bench.claim(campaign);
        bench.record(lost, AttemptState::Unknown);
        bench.placeNext(campaign);
        Opened opened(bench);
        QTRY_COMPARE(opened.rows(), 2);
        UnclearSection &section = opened.page.unclear();
        opened.table()->selectRow(0);
        QVERIFY(!section.isVisibleTo(&opened.page));
        opened.table()->selectRow(1);
        QCOMPARE(opened.current(), lost.attempt);
        QVERIFY(section.isVisibleTo(&opened.page));
        QSignalSpy looked(&section, &UnclearSection::lookAgainRequested);
        QSignalSpy closed(&section, &UnclearSection::closeRequested);
        section.findChild<QPushButton *>(u"lookAgain"_s)->click();
        section.findChild<QPushButton *>(u"closeUnclear"_s)->click();
        QCOMPARE(looked.size(), 1);
        QCOMPARE(closed.size(), 1);
        QCOMPARE(closed.first().first().value<AttemptId>(), lost.attempt);
    }

    void findsByText()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(3);
        for (int i = 0; i < 3; ++i)
            bench.placeNext(campaign);
        Opened opened(bench);
        QTRY_COMPARE(opened.rows(), 3);
        opened.page.findChild<QLineEdit *>(u"search"_s)->setText(u"Sample Clinic 2"_s);
        QTRY_COMPARE(opened.rows(), 1);
        opened.page.findChild<QLineEdit *>(u"search"_s)->setText(u"nobody"_s);
        QTRY_COMPARE(opened.rows(), 0);
        QVERIFY(!opened.table()->isVisible());
    }
};

LEADLINE_TEST(CallsPageTest)
#include "tst_callspage.moc"
