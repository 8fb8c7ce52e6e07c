#include "tests/support/testmain.h"

#include "core/storage/sqlcallbackground.h"
#include "core/storage/sqlconversationsearch.h"
#include "tests/ui/calls/callsbench.h"
#include "tests/ui/calls/fakerecordings.h"
#include "tests/ui/support/dragcolumn.h"
#include "tests/ui/support/screens.h"
#include "ui/calls/calldetail.h"
#include "ui/calls/callspage.h"
#include "ui/calls/conversationtext.h"
#include "ui/calls/saidpanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/plainlabel.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// Sentences that do not fit where they stand, and a conversation that one would have to scroll in vain.
QStringList cutTexts(const QWidget &widget)
{
    QStringList cut = screens::cutSentences(widget);
    for (const ConversationText *text : widget.findChildren<ConversationText *>()) {
        if (text->isVisible() && text->verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
            && text->verticalScrollBar()->maximum() > 0)
            cut.append(u"the conversation"_s);
    }
    for (const ConversationText *text : widget.findChildren<ConversationText *>()) {
        if (text->isVisible() && text->geometry().bottom() > text->parentWidget()->rect().bottom())
            cut.append(u"the end of the conversation"_s);
    }
    return cut;
}

struct Opened {
    explicit Opened(CallsBench &bench)
        : backgrounds(makeSqlCallBackgrounds(*bench.thread, bench.database->fileName()))
        , search(makeSqlConversationSearch(*bench.thread))
        , window(bench.store)
        , page(new CallsPage(bench.stores()))
    {
        page->setConversationSearch(search.get());
        page->detail().setBackgrounds(backgrounds.get());
        page->detail().setRecordings(&recordings, [this] {
            auto made = std::make_unique<FakePlayer>();
            player = made.get();
            return made;
        });
        window.addPage(page);
        window.show();
    }
    ~Opened()
    {
        page->setConversationSearch(nullptr);
        page->detail().setBackgrounds(nullptr);
        page->detail().setRecordings(nullptr, {});
    }
    QTableView *table() const { return page->findChild<QTableView *>(u"calls"_s); }

    std::unique_ptr<CallBackgrounds> backgrounds;
    std::unique_ptr<ConversationSearch> search;
    FakeRecordings recordings;
    FakePlayer *player = nullptr;
    MainWindow window;
    CallsPage *page;
};

/// "160 88 ... of 674"
QString widthsOf(const QTableView &table)
{
    QStringList widths;
    for (int i = 0; i < table.horizontalHeader()->count(); ++i)
        widths.append(QString::number(table.columnWidth(i)));
    return widths.join(u' ') + u" of "_s + QString::number(table.viewport()->width());
}

/// A talk with some hundred turns, one of them long.
QList<TranscriptLine> longTalk(const QList<TranscriptLine> &model)
{
    QList<TranscriptLine> talk;
    for (int round = 0; round < 40; ++round) {
        for (const TranscriptLine &line : model)
            talk.append({line.speaker, line.text, line.saidUtc.addSecs(30 * round)});
    }
    talk[7].text =
        u"Well, that is a longer story: we had a supplier for years, then prices went up twice, and nobody told us why. "_s
            .repeated(4);
    return talk;
}

} // namespace

class CallScreensTest : public QObject {
    Q_OBJECT

private slots:
    void theColumnsShownAtFirstFit_data()
    {
        screens::addScreens({{"usual", screens::usual, ThemeMode::Light},
                             {"narrow", screens::narrow, ThemeMode::Light},
                             {"large", screens::large, ThemeMode::Light}});
    }
    /// Beside the details of a call, too; a width that a person gives stays.
    void theColumnsShownAtFirstFit()
    {
        QFETCH(QSize, size);
        const screens::Dressed dressed;
        CallsBench bench;
        bench.makeCalls(bench.campaign(40), 38); // more than the window is high
        int given = 0;
        {
            Opened opened(bench);
            const QTableView &table = *opened.table();
            const auto isInside = [&table] {
                return table.viewport()->width() > 0
                    && table.horizontalHeader()->length() <= table.viewport()->width();
            };
            opened.window.resize(size);
            QTRY_COMPARE(table.model()->rowCount(), 38);
            QTRY_VERIFY2(isInside(), qPrintable(widthsOf(table)));
            opened.table()->selectRow(1);
            emit opened.table()->activated(opened.table()->currentIndex());
            QTRY_VERIFY(opened.page->findChild<QWidget *>(u"side"_s)->isVisible());
            QTRY_VERIFY2(isInside(), qPrintable(widthsOf(table)));
            screens::keepPicture(opened.window, u"calls-columns-"_s + screens::rowName());

            const QVariant before = bench.store.values.value(u"calls/columns2"_s);
            dragColumnEdge(table, 0, 90);
            given = table.columnWidth(0);
            opened.window.resize(size.width() + 40, size.height());
            QTRY_COMPARE(opened.window.width(), size.width() + 40);
            QCOMPARE(table.columnWidth(0), given);
            QTRY_VERIFY(bench.store.values.value(u"calls/columns2"_s) != before);
        }
        Opened again(bench);
        QCOMPARE(again.table()->columnWidth(0), given);
    }

    void nothingIsCut_data()
    {
        screens::addScreens({{"light", screens::usual, ThemeMode::Light},
                             {"narrow-light", screens::narrow, ThemeMode::Light},
                             {"narrow-dark", screens::narrow, ThemeMode::Dark},
                             {"contrast", screens::usual, ThemeMode::HighContrast},
                             {"bigtype-dark", screens::large, ThemeMode::Dark, 1.6}});
    }
    void nothingIsCut()
    {
        QFETCH(QSize, size);
        const screens::Dressed dressed;
        CallsBench bench;
        const CampaignId campaign = bench.campaign(6);
        bench.makeCalls(campaign, 4);
        const Claim longer = bench.placeNext(campaign);
        bench.end(longer, 0);
        CallRecord record = bench.report(longer, CallsBench::callIdOf(longer), u"completed"_s, u"human"_s);
        record.transcript = longTalk(bench.conversation());
        record.hasCorrectedTranscript = true;
        record.additions = {
            {u"citation: budget"_s, u"500 dollars"_s},
            {u"evaluation"_s, u"The agent kept to the script, answered two questions and noted the wish."_s}};
        record.transferredTo = u"+12125550188"_s;
        bench.apply(record);
        bench.placeNext(campaign);
        Opened opened(bench);
        opened.window.resize(size);
        QTRY_COMPARE(opened.table()->model()->rowCount(), 6);
        const auto look = [&](const QString &state) {
            QTRY_COMPARE(cutTexts(opened.window), QStringList());
            screens::keepPicture(opened.window, u"calls-"_s + state + u'-' + screens::rowName());
        };
        opened.table()->selectRow(0);
        look(u"running"_s);
        opened.table()->selectRow(3); // nobody answered
        look(u"nothing-said"_s);
        opened.table()->selectRow(5);
        look(u"talk"_s);
        opened.table()->selectRow(1);
        opened.page->detail().playOrPause();
        look(u"fetching"_s);
        opened.recordings.answer(u"/tmp/recording.wav"_s);
        QTRY_VERIFY(opened.player && opened.player->isPlaying());
        emit opened.player->durationChanged(1'190'000);
        emit opened.player->positionChanged(22'000);
        look(u"playing"_s);
        opened.page->detail().showPlace(longer.attempt, 33, u"writing "_s);
        look(u"found"_s);
        opened.page->findChild<QToolButton *>(u"searchSaid"_s)->click();
        opened.page->findChild<QLineEdit *>(u"saidSearch"_s)->setText(u"writing \"next week\" goodb"_s);
        QTRY_VERIFY(opened.page->findChild<QListView *>(u"saidHits"_s)->model()->rowCount() > 1);
        opened.page->findChild<QListView *>(u"saidHits"_s)
            ->setCurrentIndex(opened.page->findChild<QListView *>(u"saidHits"_s)->model()->index(1, 0));
        look(u"said"_s);
        for (const auto *fold : {"wordsFold", "rawFold", "stepsFold"})
            opened.page->findChild<QToolButton *>(QString::fromLatin1(fold))->click();
        QTRY_VERIFY(!opened.page->findChild<QPlainTextEdit *>(u"rawRecord"_s)->toPlainText().isEmpty());
        auto *area = opened.page->detail().findChild<QScrollArea *>();
        const int folded = area->verticalScrollBar()->maximum();
        QTRY_VERIFY(area->verticalScrollBar()->maximum() >= folded);
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        look(u"folds"_s);
    }
};

LEADLINE_TEST(CallScreensTest)
#include "tst_callscreens.moc"
