#include "tests/support/testmain.h"

#include "core/storage/sqlcallbackground.h"
#include "tests/ui/calls/callsbench.h"
#include "tests/ui/calls/fakerecordings.h"
#include "ui/calls/calldetail.h"
#include "ui/calls/conversation.h"
#include "ui/calls/conversationfind.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTextBlock>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

struct Panel {
    explicit Panel(CallsBench &bench)
        : backgrounds(makeSqlCallBackgrounds(*bench.thread, bench.database->fileName()))
        , detail(*bench.reader)
    {
        detail.setBackgrounds(backgrounds.get());
        detail.setRecordings(&recordings, [this] {
            auto made = std::make_unique<FakePlayer>();
            made->possible = possible;
            player = made.get();
            return made;
        });
        detail.resize(380, 600);
        detail.setVisible(true);
        detail.activateWindow();
    }
    ~Panel() { detail.setRecordings(nullptr, {}); }

    template <typename Widget> Widget *find(const QString &name) const
    {
        return detail.findChild<Widget *>(name);
    }
    ConversationText *text() const { return detail.findChild<ConversationText *>(); }
    QString words(const QString &name) const { return find<PlainLabel>(name)->fullText(); }
    /// What is marked most in the conversation.
    QString marked() const
    {
        for (const QTextEdit::ExtraSelection &selection : text()->extraSelections()) {
            if (selection.format.background().color() == themeColors(text()->palette()).accentFill)
                return selection.cursor.selectedText();
        }
        return {};
    }
    /// Whether a line of the conversation lies within what the panel shows.
    bool shows(int line) const
    {
        const auto *area = detail.findChild<QScrollArea *>();
        const QPoint place = text()->mapTo(area->viewport(), text()->rectOf(line).center());
        return area->viewport()->rect().contains(place);
    }

    std::unique_ptr<CallBackgrounds> backgrounds;
    FakeRecordings recordings;
    Result<Done> possible = Done {};
    FakePlayer *player = nullptr;
    CallDetail detail;
};

AttemptId finishedCall(CallsBench &bench, const std::function<void(CallRecord &)> &change = {})
{
    const Claim call = bench.placeNext(bench.campaign(1));
    bench.end(call, 0);
    if (change) {
        CallRecord more = bench.report(call, CallsBench::callIdOf(call), u"completed"_s, u"human"_s);
        change(more);
        bench.apply(more);
    }
    return call.attempt;
}

QList<TranscriptLine> longConversation(int lines)
{
    QList<TranscriptLine> all;
    for (int i = 0; i < lines; ++i)
        all.append({i % 2 == 0 ? TranscriptLine::Speaker::Agent : TranscriptLine::Speaker::Callee,
                    u"Line %1 of a long talk."_s.arg(i),
                    {}});
    return all;
}

/// What is queued already happens.
bool aTurnOfTheLoop()
{
    QTimer timer;
    QSignalSpy spy(&timer, &QTimer::timeout);
    timer.start(0);
    return spy.wait();
}

} // namespace

class CallDetailTest : public QObject {
    Q_OBJECT

private slots:
    void showsWhoSaidWhatWhen()
    {
        CallsBench bench;
        const AttemptId call = finishedCall(bench);
        Panel panel(bench);
        panel.detail.setCall(call);
        const QString text = panel.text()->toPlainText();
        QVERIFY(text.contains(u"AI assistant  ·  0:00\nHello, this is an AI assistant"_s));
        QVERIFY(text.contains(bench.attempt(call).leadName + u"  ·  0:06\nOh, hello."_s));
        QVERIFY(text.contains(u"in writing <b>first</b>."_s)); // text, not markup
    }

    void saysWhoAnsweredInWords()
    {
        CallsBench bench;
        const AttemptId call = finishedCall(bench);
        Panel panel(bench);
        panel.detail.setCall(call);
        QStringList words;
        for (const PlainLabel *label : panel.detail.findChildren<PlainLabel *>())
            words.append(label->fullText());
        QVERIFY(words.contains(u"A person"_s));
        QVERIFY(!words.contains(u"human"_s));
    }

    void saysWhyThereAreNoWords()
    {
        CallsBench bench;
        const Claim claimed = bench.placeNext(bench.campaign(1));
        Panel panel(bench);
        panel.detail.setCall(claimed.attempt);
        QVERIFY(panel.find<PlainLabel>(u"noWords"_s)->isVisible());
        QVERIFY(panel.words(u"noWords"_s).contains(u"as soon as"_s));
        bench.endAfter(claimed, 0);
        panel.detail.refresh();
        QTRY_VERIFY(panel.words(u"noWords"_s).contains(u"no words"_s));
    }

    void looksThroughTheConversation()
    {
        CallsBench bench;
        const AttemptId call = finishedCall(bench);
        Panel panel(bench);
        panel.detail.setCall(call);
        auto *field = panel.find<QLineEdit>(u"findInConversation"_s);
        QVERIFY(!field->isVisible());
        panel.find<QToolButton>(u"findConversation"_s)->click();
        QVERIFY(field->isVisible());
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"HELLO"_s);
        QCOMPARE(panel.words(u"findPlaces"_s), u"1 of 2"_s);
        QCOMPARE(panel.marked(), u"Hello"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(panel.words(u"findPlaces"_s), u"2 of 2"_s);
        QCOMPARE(panel.marked(), u"hello"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(panel.words(u"findPlaces"_s), u"1 of 2"_s);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(panel.words(u"findPlaces"_s), u"2 of 2"_s);
        QTest::keyClick(&panel.detail, Qt::Key_F3);
        QTRY_COMPARE(panel.words(u"findPlaces"_s), u"1 of 2"_s);
        field->selectAll();
        QTest::keyClicks(field, u"dinosaur"_s);
        QCOMPARE(panel.words(u"findPlaces"_s), u"Not found"_s);
        QCOMPARE(panel.marked(), QString());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
        QVERIFY(panel.text()->extraSelections().isEmpty());
    }

    void jumpsToALine_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("line");
        QTest::newRow("all in view") << 4 << 2;
        QTest::newRow("further down") << 120 << 90;
        QTest::newRow("in one that is filled bit by bit") << 3'000 << 2'750;
    }
    void jumpsToALine()
    {
        QFETCH(int, lines);
        QFETCH(int, line);
        CallsBench bench;
        const AttemptId call = finishedCall(bench, [lines](CallRecord &record) {
            record.transcript = longConversation(lines);
            record.hasCorrectedTranscript = true;
        });
        Panel panel(bench);
        panel.detail.showPlace(call, line, QString::number(line) + u" talk"_s);
        QTRY_VERIFY(panel.text()->isFilled());
        QTRY_COMPARE(panel.marked(), QString::number(line));
        QTRY_VERIFY(panel.shows(line));
        QVERIFY(panel.find<QLineEdit>(u"findInConversation"_s)->isVisible());
        QVERIFY(panel.words(u"findPlaces"_s).endsWith(QLocale().toString(lines + 1)));
    }

    void staysWhereItIsWhileTheCallMovesOn()
    {
        CallsBench bench;
        const AttemptId call = finishedCall(bench, [](CallRecord &record) {
            record.transcript = longConversation(100);
            record.hasCorrectedTranscript = true;
        });
        Panel panel(bench);
        panel.detail.showPlace(call, 80, u"80 "_s);
        QTRY_VERIFY(panel.shows(80));
        const int at = panel.detail.findChild<QScrollArea *>()->verticalScrollBar()->value();
        bench.value(bench.desk->correct(call, Outcome::Callback, {}));
        panel.detail.refresh();
        QCOMPARE(panel.detail.findChild<QScrollArea *>()->verticalScrollBar()->value(), at);
        QCOMPARE(panel.marked(), u"80"_s);
    }

    void showsWhatWasFoundOutAfterwards()
    {
        CallsBench bench;
        const AttemptId call = finishedCall(bench, [](CallRecord &record) {
            record.additions = {{u"citation: budget"_s, u"<b>500</b>"_s}, {u"evaluation"_s, u"4"_s}};
            record.afterTransfer = {{TranscriptLine::Speaker::Callee, u"Is this the accountant?"_s, {}}};
        });
        Panel panel(bench);
        panel.detail.setCall(call);
        QStringList shown;
        for (const PlainLabel *label : panel.find<QWidget>(u"additions"_s)->findChildren<PlainLabel *>())
            shown.append(label->fullText());
        QVERIFY(shown.join(u'|').contains(u"budget"_s));
        QVERIFY(shown.contains(u"<b>500</b>"_s));
        QVERIFY(shown.contains(u"evaluation"_s));
        QVERIFY(panel.text()->toPlainText().contains(u"After the transfer"_s));
        QVERIFY(panel.text()->toPlainText().endsWith(u"Is this the accountant?"_s));
    }

    void showsTheWordsUsedToTheLetter()
    {
        CallsBench bench;
        const AttemptId call = finishedCall(bench);
        Panel panel(bench);
        panel.detail.setCall(call);
        panel.find<QToolButton>(u"wordsFold"_s)->click();
        auto *task = panel.find<QPlainTextEdit>(u"callTask"_s);
        QVERIFY(task->isVisible());
        QCOMPARE(task->toPlainText(), bench.reader->detail(call)->task);
    }

    void showsTheProvidersRecordWhenItIsOpened()
    {
        CallsBench bench;
        const AttemptId call = finishedCall(bench);
        Panel panel(bench);
        panel.detail.setCall(call);
        auto *raw = panel.find<QPlainTextEdit>(u"rawRecord"_s);
        QVERIFY(!raw->isVisible());
        QVERIFY(raw->toPlainText().isEmpty());
        panel.find<QToolButton>(u"rawFold"_s)->click();
        QTRY_VERIFY(raw->toPlainText().contains(u"\"disposition_tag\": \"INTERESTED\""_s));
        QVERIFY(raw->isVisible());
    }

    void playsARecording()
    {
        CallsBench bench;
        const AttemptId call = finishedCall(bench);
        Panel panel(bench);
        panel.detail.setCall(call);
        QVERIFY(!panel.player); // nothing is looked for before somebody wants to hear something
        auto *play = panel.find<QToolButton>(u"playRecording"_s);
        play->click();
        const Attempt attempt = bench.attempt(call);
        QCOMPARE(panel.recordings.asked, QStringList {attempt.callId + u' ' + attempt.recordingUrl});
        emit panel.recordings.progress(attempt.callId, 1'000'000, 4'000'000);
        QVERIFY(panel.find<PlainLabel>(u"recordingNote"_s)->isVisible());
        panel.recordings.answer(u"/tmp/recording.wav"_s);
        QTRY_VERIFY(panel.player->isPlaying());
        QCOMPARE(panel.player->opened, QStringList {u"/tmp/recording.wav"_s});
        QVERIFY(!panel.find<PlainLabel>(u"recordingNote"_s)->isVisible());
        emit panel.player->durationChanged(78'000);
        emit panel.player->positionChanged(10'000);
        QCOMPARE(panel.words(u"recordingTimes"_s), u"0:10 / 1:18"_s);
        auto *slider = panel.find<QSlider>(u"recordingPosition"_s);
        QCOMPARE(slider->value(), 10'000);
        QCOMPARE(slider->maximum(), 78'000);
        QVERIFY(panel.player->sought.isEmpty()); // showing a position is not asking for it
        slider->setValue(30'000);
        QCOMPARE(panel.player->sought.last(), 30'000);
        play->click();
        QVERIFY(!panel.player->isPlaying());
        const QMenu *speeds = panel.find<QToolButton>(u"recordingSpeed"_s)->menu();
        QCOMPARE(speeds->actions().first()->text(), u"0.75×"_s);
        QCOMPARE(speeds->actions().last()->text(), u"2×"_s);
        speeds->actions().last()->trigger();
        QCOMPARE(panel.player->speed, 2.0);
        panel.detail.playOrPause();
        QVERIFY(panel.player->isPlaying());
        QCOMPARE(panel.recordings.asked.size(), 1);
    }

    void playsFromALine()
    {
        CallsBench bench;
        const AttemptId call = finishedCall(bench);
        Panel panel(bench);
        panel.detail.setCall(call);
        const QTextBlock head = panel.text()->document()->find(u"0:09"_s).block();
        QVERIFY(head.isValid());
        const QPoint at = panel.text()->cursorRect(QTextCursor(head)).center() + QPoint(4, 0);
        QTest::mouseClick(panel.text()->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(panel.recordings.asked.size(), 1);
        panel.recordings.answer(u"/tmp/recording.wav"_s);
        QTRY_VERIFY(panel.player && panel.player->isPlaying());
        QCOMPARE(panel.player->sought, QList<qint64> {9'000});
        // and with the keys
        QTextCursor cursor(panel.text()->document()->find(u"Yes, next week"_s).block());
        panel.text()->setTextCursor(cursor);
        QTest::keyClick(panel.text(), Qt::Key_Return);
        QCOMPARE(panel.player->sought.last(), 21'000);
    }

    void stopsWithTheNextCall()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(2);
        const Claim first = bench.placeNext(campaign);
        const Claim second = bench.placeNext(campaign);
        bench.end(first, 0);
        bench.end(second, 0);
        Panel panel(bench);
        panel.detail.setCall(first.attempt);
        panel.detail.playOrPause();
        panel.recordings.answer(u"/tmp/first.wav"_s);
        QTRY_VERIFY(panel.player && panel.player->isPlaying());
        panel.detail.setCall(second.attempt);
        QVERIFY(!panel.player->isPlaying());
        panel.detail.playOrPause();
        QCOMPARE(panel.recordings.asked.size(), 2);
        panel.detail.setCall(first.attempt);
        QCOMPARE(panel.recordings.cancelled, QStringList {CallsBench::callIdOf(second)});
        QVERIFY(aTurnOfTheLoop());
        QVERIFY(!panel.player->isPlaying());
    }

    void saysWhyNothingIsHeard_data()
    {
        QTest::addColumn<QString>("where");
        QTest::newRow("no sound device") << u"device"_s;
        QTest::newRow("not to be had") << u"fetch"_s;
        QTest::newRow("no decoder") << u"decoder"_s;
    }
    void saysWhyNothingIsHeard()
    {
        QFETCH(QString, where);
        CallsBench bench;
        const AttemptId call = finishedCall(bench);
        Panel panel(bench);
        const Error error {Error::Kind::NotFound, u"This is why, <b>dear</b>."_s};
        if (where == "device"_L1)
            panel.possible = error;
        panel.detail.setCall(call);
        panel.detail.playOrPause();
        QCOMPARE(panel.recordings.asked.isEmpty(), where == "device"_L1);
        if (where == "fetch"_L1)
            panel.recordings.answer(error);
        if (where == "decoder"_L1) {
            panel.recordings.answer(u"/tmp/recording.mp3"_s);
            QTRY_VERIFY(panel.player->isPlaying());
            emit panel.player->failed(error);
        }
        QTRY_COMPARE(panel.words(u"recordingNote"_s), error.message);
        QVERIFY(panel.find<PlainLabel>(u"recordingNote"_s)->isVisible());
        const auto before = panel.recordings.asked.size();
        panel.player->possible = Done {};
        panel.find<QPushButton>(u"recordingAct"_s)->click(); // try again
        QCOMPARE(panel.recordings.asked.size(), before + 1);
    }

    void offersNoPlayerWithoutARecording()
    {
        CallsBench bench;
        const Claim call = bench.placeNext(bench.campaign(1));
        Panel panel(bench);
        panel.detail.setCall(call.attempt);
        QVERIFY(!panel.find<QToolButton>(u"playRecording"_s)->isVisible());
        QVERIFY(!panel.find<QPushButton>(u"recording"_s)->isVisible());
        panel.detail.playOrPause();
        QVERIFY(panel.recordings.asked.isEmpty());
    }
};

LEADLINE_TEST(CallDetailTest)
#include "tst_calldetail.moc"
