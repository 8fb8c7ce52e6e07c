#include "tests/support/testmain.h"

#include "tests/ui/calls/callsbench.h"
#include "ui/calls/callcolumns.h"
#include "ui/calls/calldeskpanel.h"
#include "ui/calls/calldetail.h"
#include "ui/calls/callfilters.h"
#include "ui/calls/conversationtext.h"
#include "ui/calls/unclearsection.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Opened {
    explicit Opened(CallsBench &bench)
        : page(bench.stores())
    {
        QObject::connect(&page, &Page::message, &page,
                         [this](const Message &message) { messages.append(message); });
        page.resize(1200, 760);
        page.show();
    }

    QTableView *table() const { return page.findChild<QTableView *>(u"calls"_s); }
    CallDeskPanel *panel() const { return page.findChild<CallDeskPanel *>(); }
    int rows() const { return table()->model()->rowCount(); }
    QString words(const QString &name) const { return page.findChild<PlainLabel *>(name)->fullText(); }
    AttemptId current() const
    {
        return AttemptId {table()->currentIndex().data(CallTableModel::IdRole).toLongLong()};
    }
    void choose(AttemptId call)
    {
        for (int row = 0; row < rows(); ++row) {
            if (table()->model()->index(row, 0).data(CallTableModel::IdRole).toLongLong() == raw(call))
                table()->selectRow(row);
        }
    }
    QAction *entry(const QString &menu, const QString &words)
    {
        auto *shown = page.findChild<QMenu *>(menu);
        emit shown->aboutToShow();
        for (QAction *action : shown->actions()) {
            if (action->text().contains(words))
                return action;
        }
        return nullptr;
    }

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
        auto *way = opened.page.findChild<QPushButton *>(u"showCampaigns"_s);
        QTRY_VERIFY(way->isVisible());
        QSignalSpy wished(&opened.page, &CallsPage::campaignsRequested);
        way->click();
        QCOMPARE(wished.size(), 1);
    }

    void itsCountStandsOnTheLineOfTheFilters()
    {
        CallsBench bench;
        Opened opened(bench);
        const auto middle = [&opened](const QWidget *widget) {
            return widget->mapTo(&opened.page, widget->rect().center()).y();
        };
        const auto *count = opened.page.findChild<PlainLabel *>(u"count"_s);
        const Chip *chip = opened.page.findChild<CallFilters *>()->findChild<Chip *>();
        QVERIFY(chip && chip->isVisible());
        QTRY_VERIFY(!count->fullText().isEmpty());
        QVERIFY2(qAbs(middle(count) - middle(chip)) <= 2,
                 qPrintable(u"%1 %2"_s.arg(middle(count)).arg(middle(chip))));
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

    void keepsTheChosenCallInAnotherOrder()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(80);
        QList<Claim> calls;
        for (int i = 0; i < 60; ++i) {
            calls.append(bench.placeNext(campaign));
            bench.endAfter(calls.last(), 20 + i);
        }
        Opened opened(bench);
        QTRY_COMPARE(opened.rows(), 60);
        opened.table()->sortByColumn(columnOf(CallSort::Length), Qt::AscendingOrder);
        QTRY_COMPARE(opened.table()->model()->index(0, 0).data(CallTableModel::IdRole).toLongLong(),
                     raw(calls.at(0).attempt));
        opened.choose(calls.at(40).attempt);
        opened.table()->verticalScrollBar()->setValue(30);
        bench.endAfter(calls.at(0), 900); // from the first row to the last
        QTRY_COMPARE(opened.table()->model()->index(59, 0).data(CallTableModel::IdRole).toLongLong(),
                     raw(calls.at(0).attempt));
        QCOMPARE(opened.current(), calls.at(40).attempt);
        QCOMPARE(opened.table()->verticalScrollBar()->value(), 29);
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
    }

    void correctsAnOutcomeWithItsReason()
    {
        CallsBench bench;
        const Claim call = bench.placeNext(bench.campaign(1));
        bench.end(call, 0);
        Opened opened(bench);
        QTRY_COMPARE(opened.rows(), 1);
        auto *outcome = opened.panel()->findChild<QComboBox *>(u"outcome"_s);
        auto *save = opened.panel()->findChild<QPushButton *>(u"saveOutcome"_s);
        QTRY_VERIFY(outcome->isEnabled());
        outcome->setCurrentIndex(outcome->findData(outcomeCode(Outcome::NotInterested)));
        opened.panel()->findChild<QLineEdit *>(u"why"_s)->setText(u"misheard"_s);
        save->click();
        QTRY_COMPARE(opened.messages.size(), 1);
        QCOMPARE(bench.attempt(call.attempt).outcome, Outcome::NotInterested);
        QCOMPARE(bench.attempt(call.attempt).outcomeBy, OutcomeBy::Person);
        QTRY_VERIFY(opened.words(u"outcomeHistory"_s).contains(u"misheard"_s));
        QVERIFY(opened.words(u"outcomeHistory"_s).contains(u"Ann"_s));
        QTRY_VERIFY(opened.words(u"callResult"_s).contains(outcomeText(Outcome::NotInterested)));
        opened.messages.first().action();
        QTRY_COMPARE(bench.attempt(call.attempt).outcome, Outcome::Interested);
        QCOMPARE(bench.attempt(call.attempt).outcomeBy, OutcomeBy::Provider);
    }

    void keepsAChoiceThatIsNotSavedWhileTheCallMovesOn()
    {
        CallsBench bench;
        const Claim call = bench.placeNext(bench.campaign(1));
        bench.end(call, 0);
        Opened opened(bench);
        auto *outcome = opened.panel()->findChild<QComboBox *>(u"outcome"_s);
        QTRY_VERIFY(outcome->isEnabled());
        outcome->setCurrentIndex(outcome->findData(outcomeCode(Outcome::Callback)));
        bench.value(bench.desk->setNotes(call.attempt, u"from elsewhere"_s));
        QTRY_COMPARE(opened.panel()->findChild<QPlainTextEdit *>(u"notes"_s)->toPlainText(),
                     u"from elsewhere"_s);
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
        auto *notes = opened.panel()->findChild<QPlainTextEdit *>(u"notes"_s);
        const int low = notes->height();
        QCOMPARE(notes->verticalScrollBarPolicy(), Qt::ScrollBarAlwaysOff);
        notes->setPlainText(u"Ask for the desk."_s);
        QVERIFY(notes->minimumHeight() > low);
        opened.table()->selectRow(0);
        QTRY_COMPARE(bench.attempt(first.attempt).notes, u"Ask for the desk."_s);
        QCOMPARE(notes->minimumHeight(), low); // the room is the conversation's
        opened.choose(first.attempt);
        QTRY_COMPARE(notes->toPlainText(), u"Ask for the desk."_s);
        QVERIFY(notes->minimumHeight() > low);
    }

    void aCallIsReadOnceItWasOpenForAMoment()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(2);
        const Claim first = bench.placeNext(campaign);
        const Claim second = bench.placeNext(campaign);
        bench.end(first, 0);
        bench.end(second, 0);
        CallsPage page(bench.stores());
        QSignalSpy unread(&page, &Page::unreadChanged);
        QTRY_VERIFY(!unread.isEmpty());
        QCOMPARE(unread.last().first().toInt(), 2);
        page.resize(1200, 760);
        page.show();
        auto *table = page.findChild<QTableView *>(u"calls"_s);
        QTRY_COMPARE(page.detail().call(), second.attempt);
        table->selectRow(1);
        QTRY_VERIFY(!bench.deskCall(first.attempt).unread);
        QTRY_COMPARE(unread.last().first().toInt(), 1);
        QVERIFY(bench.deskCall(second.attempt).unread); // it was there for no moment
    }

    /// Whoever comes for the number beside the page has not read what the page has chosen by itself.
    void whatThePageHasChosenIsReadWhenSomebodyGoesOn()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(2);
        const Claim first = bench.placeNext(campaign);
        const Claim second = bench.placeNext(campaign);
        bench.end(first, 0);
        bench.end(second, 0);
        CallsPage page(bench.stores());
        page.resize(1200, 760);
        page.show();
        QTRY_COMPARE(page.detail().call(), second.attempt);
        auto *opened = page.findChild<QTimer *>(u"opened"_s);
        QSignalSpy lookedAt(opened, &QTimer::timeout);
        const auto look = [&] {
            lookedAt.clear();
            opened->start(10ms);
            QTRY_COMPARE(lookedAt.size(), 1);
        };
        look();
        page.hide();
        page.show();
        QVERIFY(bench.deskCall(second.attempt).unread);
        look();
        QVERIFY(bench.deskCall(second.attempt).unread);
        auto *table = page.findChild<QTableView *>(u"calls"_s);
        table->selectRow(1);
        QTRY_VERIFY(!bench.deskCall(second.attempt).unread);

        look(); // this one a person has chosen
        QTRY_VERIFY(!bench.deskCall(first.attempt).unread);
        bench.value(bench.desk->setRead({first.attempt, second.attempt}, false));
        table->selectRow(0); // and now this one, too
        look();
        QTRY_VERIFY(!bench.deskCall(second.attempt).unread);
    }

    void archivedCallsLeaveTheInboxAndComeBack()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(3);
        for (int i = 0; i < 3; ++i)
            bench.end(bench.placeNext(campaign), 0);
        Opened opened(bench);
        QTRY_COMPARE(opened.rows(), 3);
        opened.table()->selectAll();
        opened.panel()->findChild<QPushButton *>(u"archive"_s)->click();
        QTRY_COMPARE(opened.rows(), 0);
        CallFilter archived;
        archived.box = CallBox::Archived;
        opened.page.showCalls(archived);
        QTRY_COMPARE(opened.rows(), 3);
        QTRY_COMPARE(opened.messages.size(), 1);
        opened.messages.first().action();
        QTRY_COMPARE(opened.rows(), 0);
        opened.page.showCalls(CallFilter {});
        QTRY_COMPARE(opened.rows(), 3);
    }

    void showsExactlyTheCallsOneAsksFor()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(4);
        const Claim first = bench.placeNext(campaign);
        bench.placeNext(campaign);
        bench.end(first, 0);
        bench.value(bench.desk->setArchived({first.attempt}, true));
        Opened opened(bench);
        QTRY_COMPARE(opened.rows(), 1);
        CallFilter filter;
        filter.campaign = campaign;
        filter.outcomes = {Outcome::Interested};
        filter.box = CallBox::All;
        opened.page.showCalls(filter);
        QTRY_COMPARE(opened.current(), first.attempt);
        QCOMPARE(opened.rows(), 1);
        QCOMPARE(opened.page.findChild<QComboBox *>(u"campaigns"_s)->currentData().toLongLong(),
                 raw(campaign));
        opened.page.findChild<Chip *>(u"active_outcome"_s)->click();
        QTRY_COMPARE(opened.rows(), 2);
        opened.page.showCalls(CallFilter {});
        QTRY_COMPARE(opened.rows(), 1);
        CallFilter one;
        one.only = QList<AttemptId> {first.attempt};
        one.box = CallBox::All;
        opened.page.showCalls(one);
        QTRY_COMPARE(opened.current(), first.attempt);
    }

    void savesFiltersUnderAName()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(3);
        bench.end(bench.placeNext(campaign), 0);
        bench.placeNext(campaign);
        Opened opened(bench);
        QTRY_COMPARE(opened.rows(), 2);
        opened.entry(u"filter_outcome"_s, outcomeText(Outcome::Interested))->trigger();
        QTRY_COMPARE(opened.rows(), 1);
        opened.entry(u"filter_time"_s, u"Today"_s)->trigger();
        opened.entry(u"savedFilters"_s, u"Save"_s)->trigger();
        auto *sheet = opened.page.findChild<QDialog *>();
        QVERIFY(sheet);
        sheet->findChild<QComboBox *>(u"pick"_s)->setEditText(u"Hot & new"_s);
        sheet->findChild<QPushButton *>(u"pickVerb"_s)->click();
        opened.page.showCalls(CallFilter {});
        QTRY_COMPARE(opened.rows(), 2);
        opened.entry(u"savedFilters"_s, u"Hot && new"_s)->trigger();
        const CallFilters *filters = opened.page.findChild<CallFilters *>();
        QCOMPARE(filters->choice().filter.outcomes, QList<Outcome> {Outcome::Interested});
        QCOMPARE(filters->choice().time, u"today"_s);
    }

    void manyValuesOfAFilterAreOneChip()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(4);
        bench.end(bench.placeNext(campaign), 0);
        bench.placeNext(campaign);
        Opened opened(bench);
        QTRY_COMPARE(opened.rows(), 2);
        CallFilter answered;
        answered.outcomes = {Outcome::Interested, Outcome::Callback, Outcome::NeedsInfo, Outcome::Hangup};
        answered.unreadOnly = true;
        answered.fromUtc = bench.clock.nowUtc().addDays(-1);
        opened.page.showCalls(answered);
        QTRY_COMPARE(opened.rows(), 1);
        const QList<Chip *> chips = opened.page.findChildren<Chip *>(u"active_outcome"_s);
        QCOMPARE(chips.size(), 1);
        QVERIFY2(chips.first()->text().contains(u"+3"_s), qPrintable(chips.first()->text()));
        QVERIFY(chips.first()->toolTip().contains(outcomeText(Outcome::Hangup)));
        QVERIFY(opened.page.findChild<Chip *>(u"onlyTime"_s)->text().startsWith(u"From "_s));
        opened.page.findChild<QPushButton *>(u"clearFilters"_s)->click();
        QTRY_COMPARE(opened.rows(), 2);
        QVERIFY(!opened.page.findChild<QPushButton *>(u"clearFilters"_s)
                || !opened.page.findChild<QPushButton *>(u"clearFilters"_s)->isVisible());
    }

    void theKeyboardStaysAtTheFiltersWhenOneGoes()
    {
        CallsBench bench;
        bench.end(bench.placeNext(bench.campaign(1)), 0);
        Opened opened(bench);
        opened.page.activateWindow();
        QTRY_COMPARE(opened.rows(), 1);
        opened.entry(u"filter_outcome"_s, outcomeText(Outcome::Interested))->trigger();
        auto *chip = opened.page.findChild<Chip *>(u"active_outcome"_s);
        QVERIFY(chip);
        chip->setFocus();
        QTRY_VERIFY(chip->hasFocus());
        chip->click();
        QTRY_VERIFY(opened.page.findChild<QPushButton *>(u"filterMenu"_s)->hasFocus());
    }

    void theFilterOutlivesTheProgram()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(3);
        const Claim first = bench.placeNext(campaign);
        bench.end(first, 0);
        const Claim other = bench.placeNext(campaign);
        {
            Opened opened(bench);
            QTRY_COMPARE(opened.rows(), 2);
            opened.entry(u"filter_outcome"_s, outcomeText(Outcome::Interested))->trigger();
            QTRY_COMPARE(opened.rows(), 1);
        }
        {
            Opened again(bench);
            QTRY_COMPARE(again.rows(), 1);
            CallFilter one; // what a chart asks for is for now
            one.only = QList<AttemptId> {other.attempt};
            again.page.showCalls(one);
            QTRY_COMPARE(again.current(), other.attempt);
        }
        Opened third(bench);
        QTRY_COMPARE(third.rows(), 1);
        QCOMPARE(third.current(), first.attempt);
    }

    void everyFilterOutlivesItsText()
    {
        CallChoice choice;
        choice.time = timeOfDays(QDate(2026, 11, 2), QDate(2026, 11, 5));
        choice.filter.campaign = CampaignId {7};
        choice.filter.text = u"a=b&c"_s;
        choice.filter.outcomes = {Outcome::Busy, Outcome::Callback};
        choice.filter.states = {AttemptState::Live};
        choice.filter.decidedBy = OutcomeBy::Transcript;
        choice.filter.unreadOnly = choice.filter.reviewOnly = choice.filter.callbackOnly = true;
        choice.filter.reviewReason = u"conflict"_s;
        choice.filter.list = ListId {3};
        choice.filter.owner = QString();
        choice.filter.tag = u"fair & co"_s;
        choice.filter.script = u"Spring offer"_s;
        choice.filter.callerNumber = u"+12125550100"_s;
        choice.filter.box = CallBox::Archived;
        QCOMPARE(savedCallFilter(savedCallFilterText(choice)), choice);
        const CallFilter days = resolved(choice, QDate(2026, 12, 1));
        QCOMPARE(days.fromUtc.toLocalTime().date(), QDate(2026, 11, 2));
        QCOMPARE(days.untilUtc.toLocalTime().date(), QDate(2026, 11, 6));
        QCOMPARE(choiceOf(days).time, choice.time);
        choice.time = u"7d"_s;
        QCOMPARE(resolved(choice, QDate(2026, 12, 7)).fromUtc.toLocalTime().date(), QDate(2026, 12, 1));
    }

    void remembersColumnsAndOrder()
    {
        CallsBench bench;
        bench.placeNext(bench.campaign(1));
        {
            Opened opened(bench);
            QTRY_COMPARE(opened.rows(), 1);
            QAction *owner = opened.entry(u"columnMenu"_s, u"Owner"_s);
            QVERIFY(!owner->isChecked());
            const QVariant before = bench.store.values.value(u"calls/columns2"_s);
            owner->trigger();
            opened.table()->setColumnWidth(0, 222);
            opened.table()->horizontalHeader()->moveSection(0, 2);
            QTRY_VERIFY(bench.store.values.value(u"calls/columns2"_s) != before);
        }
        Opened again(bench);
        QCOMPARE(again.table()->columnWidth(0), 222);
        QCOMPARE(again.table()->horizontalHeader()->visualIndex(0), 2);
        QVERIFY(again.entry(u"columnMenu"_s, u"Owner"_s)->isChecked());
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
        section.findChild<QPushButton *>(u"lookAgain"_s)->click();
        QCOMPARE(looked.size(), 1);
    }

    void aRightClickOffersWhatTheKeysDo()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(2);
        bench.endAfter(bench.placeNext(campaign), 60);
        bench.endAfter(bench.placeNext(campaign), 60);
        Opened opened(bench);
        QTRY_COMPARE(opened.rows(), 2);
        auto *menu = opened.page.findChild<QMenu *>(u"callMenu"_s);
        opened.table()->setCurrentIndex({});
        emit opened.table()->customContextMenuRequested({5, 5});
        QVERIFY(!menu->isVisible()); // about no call
        opened.table()->selectRow(0);
        const AttemptId chosen = opened.current();
        emit opened.table()->customContextMenuRequested({5, 5});
        QVERIFY(menu->isVisible());
        menu->close();
        opened.entry(u"callMenu"_s, u"Archive"_s)->trigger();
        QTRY_COMPARE(opened.rows(), 1);
        QVERIFY(bench.deskCall(chosen).archived);
        QVERIFY(opened.entry(u"callMenu"_s, u"Outcome"_s)->menu()->actions().size() >= 10);
        QVERIFY(opened.page.findChild<QPushButton *>(u"columns"_s)->menu());
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

private:
    static int columnOf(CallSort sort)
    {
        const auto columns = callColumns();
        return static_cast<int>(std::ranges::find(columns, sort, &CallColumn::sort) - columns.begin());
    }
};

LEADLINE_TEST(CallsPageTest)
#include "tst_callspage.moc"
