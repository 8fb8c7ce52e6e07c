#include "tests/support/testmain.h"

#include "core/storage/sqlconversationsearch.h"
#include "tests/ui/calls/callsbench.h"
#include "ui/calls/calldeskpanel.h"
#include "ui/calls/calldetail.h"
#include "ui/calls/callspage.h"
#include "ui/calls/conversationtext.h"
#include "ui/calls/saidpanel.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// Answers when the test says so.
class FakeSearch final : public ConversationSearch {
public:
    QFuture<Result<ConversationHits>> find(const ConversationQuery &query) override
    {
        asked.append(query);
        promises.push_back(std::make_unique<QPromise<Result<ConversationHits>>>());
        promises.back()->start();
        return promises.back()->future();
    }
    void answer(size_t question, const Result<ConversationHits> &hits)
    {
        promises.at(question)->addResult(hits);
        promises.at(question)->finish();
    }
    QList<ConversationQuery> asked;
    std::vector<std::unique_ptr<QPromise<Result<ConversationHits>>>> promises;
};

ConversationHits hits(std::initializer_list<int> calls, std::optional<AttemptId> next = {})
{
    ConversationHits found;
    for (const int call : calls) {
        ConversationHit hit;
        hit.call = AttemptId {call};
        hit.leadName = u"Ada &<b>%1</b>"_s.arg(call);
        hit.context = u"the budget of next year"_s;
        hit.marks = {{4, 6}};
        hit.line = 2;
        found.hits.append(hit);
    }
    found.next = next;
    return found;
}

struct Opened {
    Opened()
    {
        panel.setSearch(&search);
        panel.resize(360, 500);
        panel.show();
        panel.activateWindow();
    }
    ~Opened() { panel.setSearch(nullptr); }
    QListView *list() const { return panel.findChild<QListView *>(u"saidHits"_s); }
    QLineEdit *field() const { return panel.findChild<QLineEdit *>(u"saidSearch"_s); }
    QString note() const { return panel.findChild<PlainLabel *>(u"saidNote"_s)->fullText(); }
    QPushButton *more() const { return panel.findChild<QPushButton *>(u"saidMore"_s); }
    int rows() const { return list()->model()->rowCount(); }

    FakeSearch search;
    SaidPanel panel;
};

/// What is queued already happens.
bool aTurnOfTheLoop()
{
    QTimer timer;
    QSignalSpy spy(&timer, &QTimer::timeout);
    timer.start(0);
    return spy.wait();
}

} // namespace

class SaidPanelTest : public QObject {
    Q_OBJECT

private slots:
    void looksWhileOneTypes()
    {
        Opened opened;
        const QAbstractItemModelTester tester(opened.list()->model());
        QVERIFY(!opened.note().isEmpty());
        QTest::keyClicks(opened.field(), u"bud"_s);
        QTRY_COMPARE(opened.search.asked.size(), 1);
        QCOMPARE(opened.search.asked.first().words, u"bud"_s);
        opened.search.answer(0, hits({9, 8}));
        QTRY_COMPARE(opened.rows(), 2);
        QCOMPARE(opened.list()->model()->index(0, 0).data(SaidModel::TitleRole).toString(),
                 u"Ada &<b>9</b>"_s);
        QVERIFY(!opened.more()->isVisible());
        opened.field()->clear();
        QTRY_COMPARE(opened.rows(), 0);
        QCOMPARE(opened.search.asked.size(), 1);
    }

    void dropsAnswersToEarlierQuestions()
    {
        Opened opened;
        opened.field()->setText(u"bud"_s);
        QTRY_COMPARE(opened.search.asked.size(), 1);
        opened.field()->setText(u"budget"_s);
        QTRY_COMPARE(opened.search.asked.size(), 2);
        opened.search.answer(1, hits({7}));
        QTRY_COMPARE(opened.rows(), 1);
        opened.search.answer(0, Error {Error::Kind::Cancelled, {}});
        QVERIFY(aTurnOfTheLoop());
        QCOMPARE(opened.rows(), 1);
    }

    void looksFurtherBack()
    {
        Opened opened;
        opened.field()->setText(u"budget"_s);
        QTRY_COMPARE(opened.search.asked.size(), 1);
        opened.search.answer(0, hits({9, 8}, AttemptId {8}));
        QTRY_VERIFY(opened.more()->isVisible());
        opened.more()->click();
        QCOMPARE(opened.search.asked.size(), 2);
        QCOMPARE(opened.search.asked.last().before, AttemptId {8});
        // nothing so far, but there is more to read: goes on by itself
        opened.search.answer(1, hits({}, AttemptId {5}));
        QTRY_COMPARE(opened.search.asked.size(), 3);
        QCOMPARE(opened.search.asked.last().before, AttemptId {5});
        opened.search.answer(2, hits({3}));
        QTRY_COMPARE(opened.rows(), 3);
        QVERIFY(!opened.more()->isVisible());
    }

    void saysWhenThereIsNothing()
    {
        Opened opened;
        opened.field()->setText(u"dinosaur"_s);
        QTRY_COMPARE(opened.search.asked.size(), 1);
        const QString before = opened.note();
        opened.search.answer(0, ConversationHits {});
        QTRY_VERIFY(opened.note() != before);
        opened.field()->setText(u"dinosaurs"_s);
        QTRY_COMPARE(opened.search.asked.size(), 2);
        opened.search.answer(1, Error {Error::Kind::Storage, u"The database is locked."_s});
        QTRY_COMPARE(opened.note(), u"The database is locked."_s);
    }

    void goesThroughTheHitsByKeys()
    {
        Opened opened;
        QSignalSpy activated(&opened.panel, &SaidPanel::hitActivated);
        QSignalSpy closed(&opened.panel, &SaidPanel::closeRequested);
        opened.panel.start();
        QTRY_VERIFY(opened.field()->hasFocus());
        QTest::keyClicks(opened.field(), u"budget"_s);
        QTRY_COMPARE(opened.search.asked.size(), 1);
        opened.search.answer(0, hits({9, 8, 7}));
        QTRY_COMPARE(opened.rows(), 3);
        QTest::keyClick(opened.field(), Qt::Key_Down);
        QTest::keyClick(opened.field(), Qt::Key_Down);
        QTest::keyClick(opened.field(), Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().at(0).value<ConversationHit>().call, AttemptId {8});
        QCOMPARE(activated.first().at(1).toString(), u"budget"_s);
        QTest::keyClick(opened.field(), Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

    /// From the key to the line in the conversation, over a real database.
    void jumpsFromAHitToTheLine()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(3);
        for (int i = 0; i < 3; ++i)
            bench.end(bench.placeNext(campaign), i); // the second reached a machine
        const auto search = makeSqlConversationSearch(*bench.thread);
        CallsPage page(bench.stores());
        page.setConversationSearch(search.get());
        page.resize(1200, 760);
        page.show();
        page.activateWindow();
        auto *table = page.findChild<QTableView *>(u"calls"_s);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        page.findChild<QToolButton *>(u"searchSaid"_s)->click();
        auto *field = page.findChild<QLineEdit *>(u"saidSearch"_s);
        QTRY_VERIFY(field->hasFocus());
        QVERIFY(!table->isVisible());
        const auto *columns = page.findChild<QPushButton *>(u"columns"_s); // of the table
        QVERIFY(!columns->isVisible());
        QTest::keyClicks(field, u"ultrasound"_s);
        auto *list = page.findChild<QListView *>(u"saidHits"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(page.detail().call(), AttemptId {1});
        const auto *text = page.findChild<ConversationText *>();
        QTRY_VERIFY(!text->extraSelections().isEmpty());
        QCOMPARE(text->extraSelections().first().cursor.selectedText(), u"ultrasound"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_VERIFY(table->isVisible() && columns->isVisible());
        QCOMPARE(page.detail().call(), AttemptId {1});
        page.setConversationSearch(nullptr);
    }

    void aHitInANoteIsMarkedThere()
    {
        CallsBench bench;
        const Claim call = bench.placeNext(bench.campaign(1));
        bench.end(call, 0);
        bench.value(bench.desk->setNotes(call.attempt, u"Ask for the pricing of ten."_s));
        const auto search = makeSqlConversationSearch(*bench.thread);
        CallsPage page(bench.stores());
        page.setConversationSearch(search.get());
        page.resize(1200, 760);
        page.show();
        page.activateWindow();
        page.findChild<QToolButton *>(u"searchSaid"_s)->click();
        auto *field = page.findChild<QLineEdit *>(u"saidSearch"_s);
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"pricing"_s);
        auto *list = page.findChild<QListView *>(u"saidHits"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        const auto *notes = page.findChild<CallDeskPanel *>()->findChild<QPlainTextEdit *>(u"notes"_s);
        QTRY_COMPARE(notes->textCursor().selectedText(), u"pricing"_s);
        QVERIFY(
            !page.findChild<QLineEdit *>(u"findInConversation"_s)->isVisible()); // "Not found" were untrue
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_4); // a key of the page again
        QTRY_COMPARE(bench.attempt(call.attempt).outcomeBy, OutcomeBy::Person);
    }

    /// A number of the dashboard leads to exactly those calls, whatever was looked at before.
    void askedForCallsEndTheSearch()
    {
        CallsBench bench;
        bench.end(bench.placeNext(bench.campaign(1)), 0);
        const auto search = makeSqlConversationSearch(*bench.thread);
        CallsPage page(bench.stores());
        page.setConversationSearch(search.get());
        page.resize(1200, 760);
        page.show();
        page.findChild<QToolButton *>(u"searchSaid"_s)->click();
        auto *table = page.findChild<QTableView *>(u"calls"_s);
        QTRY_VERIFY(!table->isVisible());
        CallFilter filter;
        filter.outcomes = {Outcome::Interested};
        page.showCalls(filter);
        QTRY_VERIFY(table->isVisible());
        QVERIFY(!page.findChild<QListView *>(u"saidHits"_s)->isVisible());
        QTRY_COMPARE(table->model()->rowCount(), 1);
    }

    /// A hit that is not among the rows: what a person decides is about the call that is shown.
    void decidesAboutTheHitThatIsShown()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(3);
        for (int i = 0; i < 3; ++i)
            bench.end(bench.placeNext(campaign), i);
        const AttemptId hit {1};
        bench.value(bench.desk->setArchived({hit}, true));
        const auto search = makeSqlConversationSearch(*bench.thread);
        CallsPage page(bench.stores());
        page.setConversationSearch(search.get());
        page.resize(1200, 760);
        page.show();
        page.activateWindow();
        auto *table = page.findChild<QTableView *>(u"calls"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        page.findChild<QToolButton *>(u"searchSaid"_s)->click();
        auto *field = page.findChild<QLineEdit *>(u"saidSearch"_s);
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"ultrasound"_s);
        QTRY_COMPARE(page.findChild<QListView *>(u"saidHits"_s)->model()->rowCount(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(page.detail().call(), hit);

        auto *panel = page.findChild<CallDeskPanel *>();
        auto *archive = panel->findChild<QPushButton *>(u"archive"_s);
        QCOMPARE(archive->text(), u"To inbox"_s);
        QCOMPARE(panel->findChild<QToolButton *>(u"read"_s)->accessibleName(), u"Mark as unread"_s);
        archive->click();
        QTRY_VERIFY(!bench.deskCall(hit).archived);
        QCOMPARE(bench.ask(u"SELECT count(*) FROM attempts WHERE archived = 1"_s).toInt(), 0);
        QTRY_COMPARE(archive->text(), u"Archive"_s); // the panel follows

        archive->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(archive->hasFocus());
        QTest::keyClick(archive, Qt::Key_J); // there is no other hit
        QTest::keyClick(archive, Qt::Key_4);
        QTRY_COMPARE(bench.attempt(hit).outcome, Outcome::NotInterested);
        QCOMPARE(bench.ask(u"SELECT group_concat(attempt_id) FROM corrections"_s).toString(), u"1"_s);
        QCOMPARE(page.detail().call(), hit);

        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_VERIFY(table->isVisible());
        QTRY_COMPARE(AttemptId {table->currentIndex().data(CallTableModel::IdRole).toLongLong()},
                     page.detail().call());
        page.setConversationSearch(nullptr);
    }
};

LEADLINE_TEST(SaidPanelTest)
#include "tst_saidpanel.moc"
